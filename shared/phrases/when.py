"""Reading a date and a time as people type them, in Seoul's time, whatever zone the machine is in."""

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from shared.phrases.days import find_day, find_weekday
from shared.phrases.fault import WhenFault, WhenProblem
from shared.phrases.plain import plain
from shared.phrases.times import find_time

__all__ = ["SEOUL", "When", "WhenFault", "WhenProblem", "read_when"]

SEOUL = ZoneInfo("Asia/Seoul")
_LONGEST = 60
_SIGNS_BETWEEN = " ,.()에"


@dataclass(frozen=True)
class When:
    """What was understood; `at` is aware, in Asia/Seoul, with whole minutes."""

    at: datetime


def read_when(text: str, *, now: datetime, past_ok: bool = False) -> When | WhenFault:
    """The moment that the text names, seen from `now` (aware), or why it cannot be taken.

    A date without a year is the next such date. Hours 1 to 6 without 오전 or 오후 are the afternoon, unless written
    like 02:00. `past_ok` is for what is entered afterwards (attendance): a moment before `now` is then no fault.
    """
    if now.tzinfo is None:
        raise ValueError("now must be aware")
    exact = _with_offset(text)
    return _not_past(exact, now, past_ok) if exact else _read(plain(text), now, past_ok)


def _with_offset(text: str) -> datetime | None:
    """ISO 8601 with an offset, as other programs write it."""
    try:
        at = datetime.fromisoformat(text.strip())
        return at.astimezone(SEOUL).replace(second=0, microsecond=0) if at.tzinfo else None
    except (ValueError, OverflowError):
        return None


def _read(text: str, now: datetime, past_ok: bool) -> When | WhenFault:
    if len(text) > _LONGEST:
        return WhenFault(WhenProblem.UNREADABLE)
    today = now.astimezone(SEOUL).date()
    day, rest = find_day(_iso_separator_as_space(text), today)
    said, rest = find_weekday(rest)
    clock, rest = find_time(rest)
    if rest.strip(_SIGNS_BETWEEN) or (day is None and clock is None):
        return WhenFault(WhenProblem.UNREADABLE)
    if day is None:
        return WhenFault(WhenProblem.NO_DATE)
    if isinstance(day, WhenFault):
        return day
    wrong = _wrong_weekday(day, said)
    if wrong:
        return wrong
    if clock is None:
        return WhenFault(WhenProblem.NO_TIME, day.year, day.month, day.day)
    return clock if isinstance(clock, WhenFault) else _not_past(datetime.combine(day, clock, SEOUL), now, past_ok)


def _iso_separator_as_space(text: str) -> str:
    return f"{text[:10]} {text[11:]}" if text[10:11] == "T" else text


def _wrong_weekday(day: date, said: int | None) -> WhenFault | None:
    if said is None or said == day.weekday():
        return None
    return WhenFault(WhenProblem.WEEKDAY, day.year, day.month, day.day, said_weekday=said, weekday=day.weekday())


def _not_past(at: datetime, now: datetime, past_ok: bool) -> When | WhenFault:
    if past_ok or at >= now:
        return When(at)
    return WhenFault(WhenProblem.PAST, at.year, at.month, at.day, at.hour, at.minute)
