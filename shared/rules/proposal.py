"""Whom to appoint next (구성 제안): how many of whom bring a roll back under its charter's rules of composition."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from shared.rules.charter import Bound, Charter, CompositionKind, CompositionRule, Measure
from shared.rules.composition import counts_of, group_of, is_counted, share_limit
from shared.rules.seat import Seat, Sex
from shared.rules.stated import Stated

MOST_ADDED = 10_000
_OTHER_SEX = {Sex.MALE.value: Sex.FEMALE.value, Sex.FEMALE.value: Sex.MALE.value}


@dataclass(frozen=True, slots=True)
class Addition:
    """`add` people to appoint, of `who`: a sex, an office, a nomination, "other:AREA" (from elsewhere), None (the rule's kind).

    `add` is None where no number of new people helps and somebody has to be replaced.
    """

    rule: str
    who: str | None
    add: int | None
    cite: str | None
    default: bool
    by_analogy: str | None

    def as_fields(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__}


@dataclass(frozen=True, slots=True)
class Proposal:
    """Each rule's own additions (one person may serve several), and how many seats are free (None: no number of seats)."""

    additions: tuple[Addition, ...]
    vacancies: int | None

    @property
    def fits(self) -> bool:
        """Whether the largest of the additions finds room, so that appointing alone may do."""
        needed = [one.add for one in self.additions]
        room = MOST_ADDED if self.vacancies is None else self.vacancies
        return all(add is not None and add <= room for add in needed)


def propose(charter: Charter, seats: Sequence[Seat], *, year: int) -> Proposal:
    """The fewest people that each broken share asks for, and those missing from the numbers that the document gives exactly."""
    additions: list[Addition] = []
    for stated in charter.composition:
        found = _for_number(stated, seats) if stated.value.share is None else _for_share(stated, seats, year)
        additions += found
    limit = charter.seats.value
    return Proposal(tuple(additions), None if limit is None else max(0, limit - len(seats)))


def _for_number(stated: Stated[CompositionRule], seats: Sequence[Seat]) -> list[Addition]:
    rule = stated.value
    if rule.count is None or rule.measure is not Measure.EXACTLY or rule.kind is CompositionKind.SEATS:
        return []
    missing = rule.count - sum(is_counted(rule, seat) for seat in seats)
    who = rule.office.value if rule.office else rule.nomination
    return [_addition(stated, rule, who, missing)] if missing > 0 else []


def _for_share(stated: Stated[CompositionRule], seats: Sequence[Seat], year: int) -> list[Addition]:
    rule = stated.value
    group = group_of(rule, seats)
    found = []
    for name, count in sorted(counts_of(rule, group, year).items()):
        add = _fewest(rule, count, len(group))
        if add != 0:
            found.append(_addition(stated, rule, _whom(rule, name), add))
    return found


def _fewest(rule: CompositionRule, count: int, people: int) -> int | None:
    """The fewest new people after whom the share holds: of the others for a share at most, of these for a share at least."""
    assert rule.share is not None
    for add in range(MOST_ADDED if people else 1):
        limit = share_limit(rule.bound, rule.share, people + add)
        if (count + add >= limit) if rule.bound is Bound.AT_LEAST else (count <= limit):
            return add
    return None if people else 0


def _whom(rule: CompositionRule, name: str) -> str | None:
    if rule.kind is CompositionKind.SEX_SHARE:
        return _OTHER_SEX[name]
    return f"other:{name}" if rule.kind is CompositionKind.AREA_SHARE else None


def _addition(stated: Stated[Any], rule: CompositionRule, who: str | None, add: int | None) -> Addition:
    return Addition(rule.kind.value, who, add, stated.cite, stated.default, stated.by_analogy)
