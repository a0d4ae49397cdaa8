"""The day in typed text: "2026.12.3.", "12/3", "12월 3일", "다음주 목", "내일", "3일 뒤"."""

import re
from collections.abc import Callable
from datetime import date, timedelta

from shared.phrases.fault import WhenFault, WhenProblem

WEEKDAYS = "월화수목금토일"
Found = re.Match[str]

_NEXT_DAYS = {"내일모레": 2, "오늘": 0, "내일": 1, "모레": 2, "글피": 3}
_WEEKS = {"이번": 0, "금": 0, "다다음": 2, "다음": 1, "담": 1, "차": 1}
_YEARS_UNTIL_A_LEAP_DAY = 8


def find_day(text: str, today: date) -> tuple[date | WhenFault | None, str]:
    """The day that plain text names, seen from today in Seoul, or why there is none such, or None; and the text without it."""
    for pattern, read in _FORMS:
        found = re.search(pattern, text)
        if found:
            return read(found, today), f"{text[: found.start()]} {text[found.end() :]}"
    return None, text


def find_weekday(text: str) -> tuple[int | None, str]:
    """A weekday that stands beside a date, 0 is Monday, as in "12/3(목)" or "12/3 목요일"; and the text without it."""
    found = re.search(rf"\(([{WEEKDAYS}])(?:요일)?\)|([{WEEKDAYS}])요일|(?<![가-힣])([{WEEKDAYS}])(?![가-힣])", text)
    if not found:
        return None, text
    return WEEKDAYS.index(found[1] or found[2] or found[3]), f"{text[: found.start()]} {text[found.end() :]}"


def _day(year: int, month: int, day: int) -> date | WhenFault:
    try:
        return date(year, month, day)
    except ValueError:
        return WhenFault(WhenProblem.NO_SUCH_DATE, year=year, month=month, day=day)


def _full(found: Found, today: date) -> date | WhenFault:
    year = found["year"] if len(found["year"]) == 4 else f"20{found['year']}"
    return _day(int(year), int(found["month"]), int(found["day"]))


def _month_and_day(found: Found, today: date) -> date | WhenFault:
    month, day = int(found["month"]), int(found["day"])
    if found["named"]:
        return _day(today.year + (found["named"] == "내년"), month, day)
    for year in range(today.year, today.year + _YEARS_UNTIL_A_LEAP_DAY + 1):
        named = _day(year, month, day)
        if isinstance(named, date) and named >= today:
            return named
    return WhenFault(WhenProblem.NO_SUCH_DATE, month=month, day=day)


def _day_of_month(found: Found, today: date) -> date | WhenFault:
    day, next_month = int(found["day"]), (today.year + today.month // 12, today.month % 12 + 1)
    if found["named"] == "다음":
        return _day(*next_month, day)
    if found["named"] or day >= today.day:
        return _day(today.year, today.month, day)
    return _day(*next_month, day)


def _next_day(found: Found, today: date) -> date:
    return today + timedelta(days=_NEXT_DAYS[found[1]])


def _days_ahead(found: Found, today: date) -> date | WhenFault:
    count = 1 if found[1] == "일" else int(found[1])
    return today + timedelta(days=count * (7 if found[2].startswith("주") else 1))


def _week_and_weekday(found: Found, today: date) -> date:
    monday = today - timedelta(days=today.weekday())
    return monday + timedelta(weeks=_WEEKS[found[1]], days=WEEKDAYS.index(found[2]))


def _next_weekday(found: Found, today: date) -> date:
    return today + timedelta(days=(WEEKDAYS.index(found[1]) - today.weekday()) % 7)


# The first form that fits is taken, so the fuller ones stand first.
_FORMS: tuple[tuple[str, Callable[[Found, date], date | WhenFault]], ...] = (
    (r"(?<!\d)(?P<year>\d{4})(?P<month>\d{2})(?P<day>\d{2})(?!\d)", _full),
    (r"(?<!\d)(?P<year>\d{4}|\d{2}) ?[-./년] ?(?P<month>\d{1,2}) ?[-./월] ?(?P<day>\d{1,2})(?!\d| ?[:시])(?: ?일|\.)?", _full),
    (r"(?:(?P<named>올해|내년) ?)?(?<!\d)(?P<month>\d{1,2}) ?월 ?(?P<day>\d{1,2}) ?일", _month_and_day),
    (r"(?:(?P<named>올해|내년) ?)?(?<!\d)(?P<month>\d{1,2}) ?[-/.] ?(?P<day>\d{1,2})(?!\d| ?[:시])\.?", _month_and_day),
    (r"(?<!\d)(\d{1,3}|일) ?(주일|주|일) ?(?:뒤|후)", _days_ahead),
    (r"(?:(?P<named>이번|다음) ?달 ?)?(?<!\d)(?P<day>\d{1,2}) ?일", _day_of_month),
    (rf"({'|'.join(_WEEKS)}) ?주 ?\(?([{WEEKDAYS}])(?:요일|(?![가-힣]))\)?", _week_and_weekday),
    (rf"({'|'.join(_NEXT_DAYS)})", _next_day),
    (rf"(?:(?:돌아)?오는 ?)?([{WEEKDAYS}])요일", _next_weekday),
)
