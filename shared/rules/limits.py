"""City-wide limits on one person's memberships: bodies at once, and years without a gap.

서울특별시 각종 위원회의 설치·운영에 관한 조례 제8조: at most 3 committees and 6 years for a person.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.rules.charter import Charter
from shared.rules.seat import SeatKind
from shared.rules.stated import Stated
from shared.rules.terms import ONE_DAY, Membership, last_day_of_years, years_after

GAP_YEARS = 1  # a gap of a year begins the count of years anew


class Limit(StrEnum):
    """Which limit a further term would break."""

    BODIES = "bodies"
    YEARS = "years"


@dataclass(frozen=True, slots=True)
class LimitBroken:
    """`count` bodies, or years begun, where `limit` is the most (an open term counts as one year more than that).

    `last_day` is the last that the years allow, None for bodies.
    """

    limit_on: Limit
    count: int
    limit: int
    last_day: date | None
    cite: str | None
    default: bool
    by_analogy: str | None


@dataclass(frozen=True, slots=True)
class Service:
    """One membership of a person in the body `body`."""

    body: str
    membership: Membership


def limits_broken(charter: Charter, held: Sequence[Service], start: date, end: date | None) -> tuple[LimitBroken, ...]:
    """The limits that a term from `start` to `end` (None: open) in this charter's body would break for a person who held `held`.

    Only appointed seats count: officials sit by their office. A charter that sets no limit breaks none.
    """
    appointed = [one for one in held if one.membership.seat is not SeatKind.EX_OFFICIO]
    found = (_bodies(charter, appointed, start, end), _years(charter, appointed, start, end))
    return tuple(broken for broken in found if broken is not None)


def _bodies(charter: Charter, held: Sequence[Service], start: date, end: date | None) -> LimitBroken | None:
    limit = charter.max_bodies.value
    if limit is None:
        return None
    others = [one for one in held if one.body != charter.key and _overlaps(one.membership, start, end)]
    days = [start, *(one.membership.start for one in others if one.membership.start and one.membership.start > start)]
    most = 1 + max(len({one.body for one in others if one.membership.holds_on(day)}) for day in days)
    return _broken(charter.max_bodies, Limit.BODIES, most, limit, None) if most > limit else None


def _years(charter: Charter, held: Sequence[Service], start: date, end: date | None) -> LimitBroken | None:
    limit = charter.max_years.value
    if limit is None:
        return None
    begun = begun_on([one.membership for one in held if one.body == charter.key], start)
    last_day = last_day_of_years(begun, limit)
    if end is not None and end <= last_day:
        return None
    return _broken(charter.max_years, Limit.YEARS, _years_begun(begun, end) if end else limit + 1, limit, last_day)


def begun_on(memberships: Iterable[Membership], start: date) -> date:
    """Since when somebody serves who is appointed on `start`: back through every earlier term with less than a year between."""
    begun = start
    earlier = sorted((one for one in memberships if one.start and one.start < start), key=lambda one: one.end or date.max)
    for one in reversed(earlier):
        assert one.start is not None
        if one.end is not None and _gap_is_over(one.end, begun):
            break
        begun = min(begun, one.start)
    return begun


def _gap_is_over(end: date, start: date) -> bool:
    """Whether a whole year lies between the last day of one term and the first day of the next."""
    return start >= years_after(end + ONE_DAY, GAP_YEARS)


def _overlaps(membership: Membership, start: date, end: date | None) -> bool:
    begins = membership.start or date.min
    return begins <= (end or date.max) and start <= (membership.end or date.max)


def _years_begun(start: date, end: date) -> int:
    """Years begun between two days, both included: six years and a day are in the seventh."""
    years = end.year - start.year
    return years if end < years_after(start, years) else years + 1


def _broken(stated: Stated[int | None], limit_on: Limit, count: int, limit: int, last_day: date | None) -> LimitBroken:
    return LimitBroken(limit_on, count, limit, last_day, stated.cite, stated.default, stated.by_analogy)
