"""docs/charter-schema.md, made from the schema itself: python -m shared.texts.charter_schema_page docs/charter-schema.md."""

import sys
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from shared.charters import builtin, builtin_keys
from shared.rules.charter import ORDINARY, Ballot, BodyKind, Bound, CompositionKind, Group, Measure, Numbering, RecusedCount
from shared.rules.charter_schema import DECISIONS, FIELDS, Field
from shared.rules.ranking import TieRule
from shared.rules.seat import Office
from shared.texts.charter_explain import EXAMPLE_SIZE
from shared.texts.charter_rules import ordinary, special
from shared.texts.charter_values import sentence

PAGES = Path(__file__).parent / "pages"

_FORMS = {
    "agenda_steps": '단계의 목록: `["endorse 50", "review", "debate 30 days", "adopt", "table", "decide"]`',
    "truth": "`true`, `false`",
    "whole": "0 이상의 정수",
    "positive": "1 이상의 정수",
    "positive_or_open": '1 이상의 정수, `"open"`(끝이 없음)',
    "whole_or_open": '0 이상의 정수, `"open"`(한도 없음)',
    "fraction": '비율 (`"1/2"`)',
    "threshold": '`{ of = "enrolled", needs = "majority" }`',
    "share_of_enrolled": '재적의 비율 (`"1/3"`)',
    "days": '`"7 days"`, `"5 business days"`',
    "clock_before": '`"D-1 18:00"`',
    "quiet_hours": '`"21:00-08:00"`',
    "deputies": '`["ex_officio"]` (위촉직은 보낼 수 없음)',
    "offices": '`["작성", "팀장", "과장"]` (8단계까지)',
    "targets": "`{ 2026 = 6 }`",
}
_WORDS: Mapping[str, type[StrEnum]] = {
    "recused_count": RecusedCount, "usual_ballot": Ballot, "session_numbering": Numbering, "seats_measure": Measure,
    "ranking_ties": TieRule,
}  # fmt: skip


def page() -> str:
    """The whole page as Markdown."""
    pages = Environment(loader=FileSystemLoader(PAGES), undefined=StrictUndefined, trim_blocks=True)
    shares = [kind for kind in CompositionKind if kind.value.endswith("_share")]
    return (
        pages.get_template("charter_schema.md").render(
            rules=[_rule(field) for field in FIELDS],
            decisions=[(name, _decision(name)) for name in DECISIONS],
            shares=_list(shares),
            kinds=_list(CompositionKind),
            bounds=_list(Bound),
            groups=_list(Group),
            measures=_list(Measure),
            offices=_list(Office),
            body_kinds=_list(BodyKind),
        )
        + "\n"
    )


def _rule(field: Field) -> dict[str, str]:
    return {
        "path": field.path,
        "form": _form(field),
        "default": sentence(field.name, field.default, EXAMPLE_SIZE),
        "inherited": "이어받음" if field.inherited else "이어받지 않음",
        "stated_in": _stated_in(field.name),
    }


def _decision(name: str) -> str:
    rule = DECISIONS[name]
    return ordinary(rule, EXAMPLE_SIZE) if name == ORDINARY else special(name, rule, EXAMPLE_SIZE)


def _form(field: Field) -> str:
    return _list(_WORDS[field.name]) if field.name in _WORDS else _FORMS[field.read.__name__]


def _stated_in(name: str) -> str:
    found = []
    for key in builtin_keys():
        stated = getattr(builtin(key), name)
        if not stated.default:
            found.append(f"{key} {stated.cite}" if stated.cite else key)
    return ", ".join(found) or "-"


def _list(kinds: Iterable[StrEnum]) -> str:
    return ", ".join(f"`{word}`" for word in kinds)


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")
