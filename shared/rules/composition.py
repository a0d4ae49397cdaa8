"""Composition (구성): whether a roll keeps the shares and numbers that its charter sets."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

from shared.rules.charter import Bound, Charter, CompositionKind, CompositionRule, Group, Measure
from shared.rules.seat import Seat, SeatKind, Side
from shared.rules.stated import Stated


@dataclass(frozen=True, slots=True)
class Violation:
    """`count` people where `limit` is the most (or, for a share "at least", the fewest) that the rule allows.

    `detail` is the sex, area, office or nomination that is over, as its code or its name.
    """

    rule: str
    count: int
    limit: int
    detail: str | None
    cite: str | None
    default: bool
    by_analogy: str | None

    def as_fields(self) -> dict[str, object]:
        return {name: getattr(self, name) for name in self.__slots__}


def check(charter: Charter, seats: Sequence[Seat], *, year: int) -> tuple[Violation, ...]:
    """Every rule of composition that the enrolled `seats` break; ages are counted as `year` - birth year.

    Too few people is a vacancy (결원), not a violation: only upper limits and shares are checked, and numbers that the
    document gives as "about" are not. What is not written down (a blank 성별, 생년 ...) never counts against a limit.
    """
    violations: list[Violation] = []
    for stated in charter.composition:
        violations += _broken(stated, seats, year)
    limit = charter.seats.value
    if limit is not None and charter.seats_measure.value is not Measure.ABOUT and len(seats) > limit:
        violations.append(_violation(charter.seats, CompositionKind.SEATS, len(seats), limit, None))
    return tuple(violations)


def _broken(stated: Stated[CompositionRule], seats: Sequence[Seat], year: int) -> list[Violation]:
    rule = stated.value
    if rule.share is None:
        return _over_number(stated, seats)
    group = group_of(rule, seats)
    if not group:
        return []
    limit = share_limit(rule.bound, rule.share, len(group))
    counts = counts_of(rule, group, year)
    wrong = {name: n for name, n in counts.items() if (n < limit if rule.bound is Bound.AT_LEAST else n > limit)}
    return [_violation(stated, rule.kind, n, limit, name or None) for name, n in sorted(wrong.items())]


def group_of(rule: CompositionRule, seats: Sequence[Seat]) -> list[Seat]:
    """Whom a share is taken of."""
    return [seat for seat in seats if rule.of is Group.ENROLLED or seat.kind is SeatKind.APPOINTED]


def share_limit(bound: Bound, share: Fraction, people: int) -> int:
    """The last whole number that the bound allows: 60% of 50 at most is 30, below 60% is 29."""
    scaled = share.numerator * people
    if bound is Bound.AT_MOST:
        return scaled // share.denominator
    ceiling = -(-scaled // share.denominator)
    return ceiling if bound is Bound.AT_LEAST else ceiling - 1


def counts_of(rule: CompositionRule, group: Sequence[Seat], year: int) -> dict[str, int]:
    """How many of each sex or area, or (under "") how many of the young or of the civil side; {} where not all is known."""
    if rule.kind is CompositionKind.SEX_SHARE:
        return Counter(seat.sex.value for seat in group if seat.sex is not None)
    if rule.kind is CompositionKind.AREA_SHARE:
        return Counter(seat.residence for seat in group if seat.residence is not None)
    if rule.kind is CompositionKind.CIVIL_SHARE:
        return {} if any(seat.side is None for seat in group) else {"": sum(seat.side is Side.CIVIL for seat in group)}
    if any(seat.birth_year is None for seat in group):
        return {}
    return {"": sum(_is_young(rule, seat, year) for seat in group)}


def _is_young(rule: CompositionRule, seat: Seat, year: int) -> bool:
    age = year - (seat.birth_year or 0)
    return rule.from_age <= age and (rule.to_age is None or age <= rule.to_age)


def _over_number(stated: Stated[CompositionRule], seats: Sequence[Seat]) -> list[Violation]:
    rule = stated.value
    if rule.count is None or rule.measure is Measure.ABOUT:
        return []
    people = sum(is_counted(rule, seat) for seat in seats)
    detail = rule.office.value if rule.office else rule.nomination
    return [_violation(stated, rule.kind, people, rule.count, detail)] if people > rule.count else []


def is_counted(rule: CompositionRule, seat: Seat) -> bool:
    """Whether a seat is one of those that a number limits."""
    if rule.kind is CompositionKind.OFFICE:
        return seat.office is rule.office
    if rule.kind is CompositionKind.NOMINATION:
        return seat.nomination == rule.nomination
    if rule.kind in (CompositionKind.CIVIL, CompositionKind.OFFICIAL):
        return seat.side is not None and seat.side.value == rule.kind.value
    return rule.kind is CompositionKind.SEATS or (seat.kind is not None and seat.kind.value == rule.kind.value)


def _violation(basis: Stated[Any], kind: CompositionKind, count: int, limit: int, detail: str | None) -> Violation:
    return Violation(kind.value, count, limit, detail, basis.cite, basis.default, basis.by_analogy)
