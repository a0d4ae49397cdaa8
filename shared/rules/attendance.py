"""Dismissal (해촉) for staying away: yearly attendance below the charter's floor, with what excuses it.

서울특별시 각종 위원회의 설치·운영에 관한 조례 제8조의2: possible below half of a year's meetings, not with one meeting in the
year, or less than a year of the term left, or a reason.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from shared.rules.charter import Charter
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.terms import ONE_DAY, years_after


class Excuse(StrEnum):
    """Why low attendance is no ground for dismissal."""

    NO_RULE = "no_rule"  # the charter sets no floor
    ENOUGH = "enough"
    ONE_MEETING = "one_meeting"
    TERM_NEARLY_OVER = "term_nearly_over"
    REASON_GIVEN = "reason_given"


@dataclass(frozen=True, slots=True)
class AttendanceYear:
    """One member's year: `held` meetings to which the member was bound, `attended` of them, and the absences with a reason.

    `term_ends` is the last day of the term, None when it is open.
    """

    held: int
    attended: int
    term_ends: date | None
    has_reason: bool = False


@dataclass(frozen=True, slots=True)
class AttendanceVerdict:
    """`needed` is the fewest attended that is not below the floor (0 without a rule)."""

    dismissible: bool
    excuse: Excuse | None
    attended: int
    held: int
    needed: int
    cite: str | None
    default: bool
    by_analogy: str | None


def attendance(charter: Charter, year: AttendanceYear, today: date) -> AttendanceVerdict | RuleRefusal:
    """Whether a member may be dismissed for staying away, on `today` after the year (조례 제8조의2)."""
    refusal = _refuse(year)
    if refusal is not None:
        return refusal
    floor = charter.attendance_floor
    needed = 0 if floor.value is None else -(-floor.value.numerator * year.held // floor.value.denominator)
    excuse = Excuse.NO_RULE if floor.value is None else _excuse(year, needed, today)
    return AttendanceVerdict(
        excuse is None, excuse, year.attended, year.held, needed, floor.cite, floor.default, floor.by_analogy
    )


def _excuse(year: AttendanceYear, needed: int, today: date) -> Excuse | None:
    if year.attended >= needed:
        return Excuse.ENOUGH
    if year.held == 1:
        return Excuse.ONE_MEETING
    if year.term_ends is not None and year.term_ends + ONE_DAY < years_after(today, 1):
        return Excuse.TERM_NEARLY_OVER
    return Excuse.REASON_GIVEN if year.has_reason else None


def _refuse(year: AttendanceYear) -> RuleRefusal | None:
    for key, value in (("held", year.held), ("attended", year.attended)):
        if value < 0:
            return RuleRefusal(key, Refused.NEGATIVE, {key: value})
    if year.attended > year.held:
        return RuleRefusal("attended", Refused.MORE_THAN_HELD, {"attended": year.attended, "held": year.held})
    return None
