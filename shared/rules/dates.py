"""Deadlines and notice periods in Korean calendar and business days (민법 제155조 이하; 관공서의 공휴일에 관한 규정)."""

from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

ONE_DAY = timedelta(days=1)
MOST_DAYS = 3660
SATURDAY = 5


class Holidays(Protocol):
    """Which days are public holidays; Saturdays and Sundays need not be told."""

    def is_holiday(self, day: date) -> bool: ...


@dataclass(frozen=True, slots=True)
class Due:
    """The last day on which it may be done; `rolled` when it moved past a Saturday or a public holiday."""

    start: date
    due: date
    rolled: bool


@dataclass(frozen=True, slots=True)
class Notice:
    """`due` is D-N, `safe` the day before it, `send_by` the last working day on or before it."""

    due: date
    safe: date
    send_by: date


def is_working_day(day: date, holidays: Holidays) -> bool:
    return day.weekday() < SATURDAY and not holidays.is_holiday(day)


def within_days(start: date, days: int, holidays: Holidays) -> Due:
    """ "N일 이내": the first day is not counted (민법 제157조), an end on a day off moves on (제161조).

    ValueError when `days` is below 0 or above MOST_DAYS.
    """
    _check(days)
    end = start + days * ONE_DAY
    due = _on_or_after(end, holidays)
    return Due(start, due, due != end)


def within_business_days(start: date, days: int, holidays: Holidays) -> Due:
    """The same in business days, which skip Saturdays, Sundays and public holidays; 0 is the start or the next working day."""
    _check(days)
    if days == 0:
        return within_days(start, 0, holidays)
    due = start
    for _ in range(days):
        due = _on_or_after(due + ONE_DAY, holidays)
    return Due(start, due, False)


def notice(meeting_day: date, days: int, holidays: Holidays) -> Notice:
    """ "N일 전까지": counted back from the meeting and never moved towards it. ValueError as within_days."""
    _check(days)
    due = meeting_day - days * ONE_DAY
    send_by = due
    while not is_working_day(send_by, holidays):
        send_by -= ONE_DAY
    return Notice(due, due - ONE_DAY, send_by)


def _on_or_after(day: date, holidays: Holidays) -> date:
    while not is_working_day(day, holidays):
        day += ONE_DAY
    return day


def _check(days: int) -> None:
    if not 0 <= days <= MOST_DAYS:
        raise ValueError(f"a period of {days} days")
