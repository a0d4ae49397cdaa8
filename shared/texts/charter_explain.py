"""A charter in plain Korean, in the order of its ordinance, so that a clerk can hold the two side by side."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from shared.rules.articles import article_order, cited_at_end
from shared.rules.charter import ORDINARY, Charter, CompositionKind, SubBody
from shared.rules.charter_defaults import entries
from shared.rules.stated import Stated
from shared.texts import charter_rules as rules
from shared.texts.charter import BODY_KINDS, basis
from shared.texts.charter_values import sentence
from shared.texts.josa import with_josa

EXAMPLE_SIZE = 20  # worked numbers where the document names no seats
STATED, WITHOUT_ARTICLE, DEFAULTS = "조문의 순서대로", "문서에 있으나 조문 번호가 없는 것", "기본값: 문서에 없어 쓰는 값"

# A silent document has no such rule; to list that it has none would hide what is in force.
_NOTHING_WHEN_SILENT = frozenset(
    {
        "binding", "regular_per_year", "meeting_targets", "seats_measure", "term_at_most_years", "max_bodies", "max_years",
        "attendance_floor", "allowance", "minutes_signers", "seats",
    }
)  # fmt: skip
_OF_DEPUTIES = frozenset({"deputies_count", "deputies_vote"})  # where none may be sent


@dataclass(frozen=True, slots=True)
class Rule:
    """One sentence; `basis` is what it rests on (제13조②, 기본값, 기본값: 제13조② 준용, "" where there is no article)."""

    key: str
    basis: str
    text: str


@dataclass(frozen=True, slots=True)
class Chapter:
    heading: str
    rules: tuple[Rule, ...]


@dataclass(frozen=True, slots=True)
class Explanation:
    """`lead` says what document it is and what size the numbers are worked out for."""

    title: str
    lead: tuple[str, ...]
    chapters: tuple[Chapter, ...]


@dataclass(frozen=True, slots=True)
class _Told:
    key: str
    text: str
    stated: Stated[Any]


def explain(charter: Charter, *, parent: Charter | None = None, size: int | None = None) -> Explanation:
    """Cited rules in the order of the articles, then those without an article, then the defaults.

    `parent` is the council of a sub-body; `size` replaces the number of members that the charter names.
    """
    members = size or charter.seats.value or EXAMPLE_SIZE
    told = [*_bodies(charter), *_values(charter, members), *_composition(charter, members), *_notes(charter)]
    cited = sorted((one for one in told if one.stated.cite), key=lambda one: article_order(one.stated.cite or ""))
    silent = sorted((one for one in told if one.stated.default), key=lambda one: article_order(one.stated.by_analogy or ""))
    bare = [one for one in told if not one.stated.cite and not one.stated.default]
    chapters = (_chapter(STATED, cited), _chapter(WITHOUT_ARTICLE, bare), _chapter(DEFAULTS, silent))
    lead = (*_document(charter, parent), _size(charter, size, members))
    return Explanation(charter.name, lead, tuple(chapter for chapter in chapters if chapter.rules))


def _chapter(heading: str, told: list[_Told]) -> Chapter:
    return Chapter(heading, tuple(Rule(one.key, _basis(one.stated), one.text) for one in told))


def _basis(stated: Stated[Any]) -> str:
    return "" if not stated.default and stated.cite is None else basis(stated.cite, stated.default, stated.by_analogy)


def _document(charter: Charter, parent: Charter | None) -> list[str]:
    about = [f"{parent.name}의 {BODY_KINDS[charter.kind]}입니다."] if parent else []
    if charter.ordinance is None:
        return [*about, "조례의 조문이 적혀 있지 않아 조문을 대지 않습니다."]
    enacted = charter.ordinance.enacted
    return [*about, f"근거: {charter.ordinance.title}" + (f" ({_day(enacted)})" if enacted else "")]


def _day(day: date) -> str:
    return f"{day.year}. {day.month}. {day.day}."


def _size(charter: Charter, given: int | None, members: int) -> str:
    if given is not None:
        return f"수는 위원 {members}명으로 셉니다."
    if charter.seats.value is None:
        return f"정원이 적혀 있지 않아, 수는 위원이 {members}명일 때의 보기입니다."
    return f"수는 정원 {rules.people(members, charter.seats_measure.value)}에 맞추어 위원 {members}명으로 셉니다."


def _bodies(charter: Charter) -> list[_Told]:
    """The sub-bodies, together by the article that sets them up."""
    together: dict[str | None, list[SubBody]] = {}
    for body in charter.sub_bodies:
        together.setdefault(body.cite, []).append(body)
    told = [
        _Told("sub_bodies", f"{'분과는' if cite else '아래에 두는 기구는'} {_names(bodies)}입니다.", Stated(None, cite))
        for cite, bodies in together.items()
    ]
    return told + _own_meetings(charter)


def _own_meetings(charter: Charter) -> list[_Told]:
    """How often the sub-bodies meet, where the document says it of them."""
    together: dict[tuple[int, str | None], list[SubBody]] = {}
    for body in charter.sub_bodies:
        stated = body.overrides.get("regular_per_year")
        if stated is not None and not stated.default:
            together.setdefault((stated.value, stated.cite), []).append(body)
    return [
        _Told("sub_bodies", f"{with_josa(_names(bodies), '은/는')} 정기회를 한 해 {number}회 엽니다.", Stated(None, cite))
        for (number, cite), bodies in together.items()
    ]


def _names(bodies: list[SubBody]) -> str:
    return ", ".join(body.name for body in bodies)


def _composition(charter: Charter, members: int) -> list[_Told]:
    appointed = _appointed(charter, members)
    return [_Told("composition", rules.composition(one.value, members, appointed), one) for one in charter.composition]


def _appointed(charter: Charter, members: int) -> int:
    """How many of the members are appointed: as the charter says, scaled to nothing else; all where it does not say."""
    numbers = {one.value.kind: one.value.count for one in charter.composition}
    ex_officio = numbers.get(CompositionKind.EX_OFFICIO) or 0
    appointed = numbers.get(CompositionKind.APPOINTED)
    return appointed if appointed and members == charter.seats.value else max(1, members - ex_officio)


def _values(charter: Charter, members: int) -> list[_Told]:
    told = []
    silent = _NOTHING_WHEN_SILENT if charter.deputies.value else _NOTHING_WHEN_SILENT | _OF_DEPUTIES
    for entry in entries(charter):
        if entry.name == "seats_measure" or (entry.stated.default and entry.name in silent):
            continue
        value = charter.seats_measure.value if entry.name == "seats" else None
        text = (
            f"정원은 {rules.people(entry.stated.value, value)}입니다."
            if value is not None and entry.stated.value is not None
            else sentence(entry.name, entry.stated.value, members)
        )
        told.append(_Told(entry.path, text, entry.stated))
    return told + [
        _Told(f"decisions.{name}", rules.special(name, stated.value, members), stated)
        for name, stated in charter.decisions.items()
        if name != ORDINARY
    ]


def _notes(charter: Charter) -> list[_Told]:
    found = []
    for note in charter.notes:
        text, cite = cited_at_end(note)
        found.append(_Told("notes", text, Stated(None, cite)))
    return found
