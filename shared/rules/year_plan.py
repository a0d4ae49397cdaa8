"""A year of regular meetings laid out: so many over the months, on one weekday of the month, never on a day off."""

import calendar
from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta

from shared.rules.dates import Holidays

MOST = 24
MONTHS = 12
LAST = 5  # the last week of a month, whichever that is


@dataclass(frozen=True, slots=True)
class Pattern:
    """`weekday` 0 is Monday; `week` 1 to 4, or 5 for the last of the month."""

    weekday: int
    week: int


def laid_out(year: int, times: int, pattern: Pattern, holidays: Holidays) -> tuple[date, ...]:
    """The days in order. Four times a year is March, June, September, December; monthly every month; beyond that two a month.

    A day off gives way to the same weekday in the nearest week of that month. ValueError outside 1 to MOST.
    """
    if not 1 <= times <= MOST or not 0 <= pattern.weekday <= 6 or not 1 <= pattern.week <= LAST:
        raise ValueError(f"{times} times on weekday {pattern.weekday} of week {pattern.week}")
    first = min(times, MONTHS)
    other = Pattern(pattern.weekday, pattern.week - 2 if pattern.week > 2 else pattern.week + 2)
    found: set[date] = set()
    for count, wanted in ((first, pattern), (times - first, other)):
        for number in range(1, count + 1):
            found.add(_in_month(year, -(-MONTHS * number // count), wanted, holidays, found))
    return tuple(sorted(found))


def _in_month(year: int, month: int, pattern: Pattern, holidays: Holidays, taken: Collection[date]) -> date:
    days = [date(year, month, day) for day in range(1, calendar.monthrange(year, month)[1] + 1)]
    candidates = [day for day in days if day.weekday() == pattern.weekday]
    wanted = candidates[min(pattern.week, len(candidates)) - 1]
    free = [day for day in candidates if not holidays.is_holiday(day) and day not in taken]
    return min(free or [wanted], key=lambda day: (abs(day - wanted), day - wanted < timedelta(0)))
