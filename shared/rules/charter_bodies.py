"""A sub-body's effective charter: its own articles, else its council's by analogy (준용)."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from shared.rules.charter import Ballot, BodyKind, Charter, CompositionKind, CompositionRule, SubBody
from shared.rules.charter_schema import FIELDS
from shared.rules.stated import Stated, by_default
from shared.rules.threshold import Threshold

_SHARES = (CompositionKind.SEX_SHARE, CompositionKind.YOUNG_SHARE, CompositionKind.CIVIL_SHARE, CompositionKind.AREA_SHARE)


# A working group decides by consent unless its document says otherwise.
OF_WORKING_GROUPS: Mapping[str, Stated[Any]] = {"usual_ballot": by_default(Ballot.NO_OBJECTION), "consent": by_default(True)}


@dataclass(frozen=True, slots=True)
class SubBodyText:
    """What the document itself says about a sub-body."""

    key: str
    name: str
    kind: BodyKind
    aliases: tuple[str, ...]
    area: str | None
    decisions: Mapping[str, Stated[Threshold]]
    composition: tuple[Stated[CompositionRule], ...]
    overrides: Mapping[str, Stated[Any]]
    cite: str | None = None


def under(council: Charter, text: SubBodyText) -> SubBody:
    """The sub-body with the charter in force in it; its key is COUNCIL-BODY, stated council rules are defaults by analogy."""
    inherited: dict[str, Any] = {
        entry.name: getattr(council, entry.name).for_sub_body() if entry.inherited else entry.fallback() for entry in FIELDS
    }
    if text.kind is BodyKind.WORKING_GROUP:
        inherited |= OF_WORKING_GROUPS
    by_analogy = {name: stated.for_sub_body() for name, stated in council.decisions.items()}
    charter = replace(
        council,
        key=f"{council.key}-{text.key}",
        name=text.name,
        kind=text.kind,
        aliases=text.aliases,
        collective_aliases=(),
        notes=(),
        sub_bodies=(),
        composition=text.composition + _inherited_shares(council, text),
        decisions=by_analogy | dict(text.decisions),
        **(inherited | dict(text.overrides)),
    )
    return SubBody(text.key, text.name, text.kind, text.aliases, text.area, text.overrides, charter, text.cite)


def _inherited_shares(council: Charter, text: SubBodyText) -> tuple[Stated[CompositionRule], ...]:
    """A council's number of seats says nothing about its sub-bodies; its shares (특정 성별 등) do."""
    own = {stated.value.kind for stated in text.composition}
    kinds = [kind for kind in _SHARES if kind not in own]
    return tuple(stated.for_sub_body() for stated in council.composition if stated.value.kind in kinds)
