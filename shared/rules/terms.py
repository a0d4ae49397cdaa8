"""Terms of members: who is enrolled on a day, when a term ends, and whether it may be renewed."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from shared.rules.charter import Charter
from shared.rules.seat import SeatKind

WARN_DAYS = (60, 30)
ONE_DAY = timedelta(days=1)


class MembershipReason(StrEnum):
    """위촉, 연임, 보궐, 해촉, 당연직."""

    APPOINTMENT = "appointment"
    REAPPOINTMENT = "reappointment"
    REPLACEMENT = "replacement"
    DISMISSAL = "dismissal"
    EX_OFFICIO = "ex_officio"


@dataclass(frozen=True, slots=True)
class Membership:
    """`member` on the roll from `start` to `end`, both included; None is open. `reappointments` counts those before this term."""

    member: str
    start: date | None
    end: date | None
    seat: SeatKind | None = SeatKind.APPOINTED
    reappointments: int = 0

    def holds_on(self, day: date) -> bool:
        """Enrolled on a day: 위촉일 <= day <= 만료일."""
        return (self.start is None or self.start <= day) and (self.end is None or day <= self.end)


@dataclass(frozen=True, slots=True)
class Renewal:
    """Whether one more term is allowed, how many are left (None: no limit), and the article."""

    allowed: bool
    left: int | None
    cite: str | None
    default: bool
    by_analogy: str | None


@dataclass(frozen=True, slots=True)
class Ending:
    """A term about to end: `warning` is the tightest of WARN_DAYS that it has reached."""

    member: str
    end: date
    days_left: int
    warning: int


def enrolled_on(memberships: Iterable[Membership], day: date) -> tuple[Membership, ...]:
    """The roll of a day, one membership for each member, in the order given."""
    roll: dict[str, Membership] = {}
    for membership in memberships:
        if membership.holds_on(day):
            roll.setdefault(membership.member, membership)
    return tuple(roll.values())


def term_end(charter: Charter, start: date, seat: SeatKind = SeatKind.APPOINTED) -> date | None:
    """Last day of a term that begins on `start` (guro: 제10조①); None for officials in post and for open terms."""
    years = charter.term_years.value
    if years is None or (seat is SeatKind.EX_OFFICIO and charter.officials_in_post.value):
        return None
    return last_day_of_years(start, years)


def last_day_of_years(start: date, years: int) -> date:
    """The day before the anniversary; from 29 February to a common year it is the month's last day (민법 제160조)."""
    return years_after(start, years) - ONE_DAY


def years_after(day: date, years: int) -> date:
    """The anniversary; that of 29 February in a common year is 1 March, so that the day before is the month's last."""
    try:
        return day.replace(year=day.year + years)
    except ValueError:
        return date(day.year + years, 3, 1)


def replacement_end(charter: Charter, start: date, predecessor_end: date | None) -> date | None:
    """A replacement (보궐) serves the remainder (guro: 제10조②), or a full term where the charter says so."""
    if charter.replacement_remainder.value and predecessor_end is not None:
        return predecessor_end
    return term_end(charter, start)


def renewal(charter: Charter, membership: Membership) -> Renewal:
    """Whether the member may be reappointed (연임) once more after this term."""
    rule = charter.reappointments
    left = None if rule.value is None else max(0, rule.value - membership.reappointments)
    return Renewal(left is None or left > 0, left, rule.cite, rule.default, rule.by_analogy)


def endings(memberships: Iterable[Membership], today: date) -> tuple[Ending, ...]:
    """The terms that end within 60 days of `today`, soonest first; those already over are left out."""
    near = []
    for membership in memberships:
        left = -1 if membership.end is None else (membership.end - today).days
        reached = [days for days in WARN_DAYS if 0 <= left <= days]
        if membership.end is not None and reached:
            near.append(Ending(membership.member, membership.end, left, min(reached)))
    return tuple(sorted(near, key=lambda ending: (ending.end, ending.member)))
