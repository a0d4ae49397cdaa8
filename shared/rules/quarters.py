"""The quarter in which something took place, from a day or from a period as a document tells it."""

import re
from datetime import date, timedelta

_PERIOD = re.compile(r"(\d{4})-(\d{2})(?:-\d{2})?(?:/(?:(\d{4})-)?(\d{2}))?")


def quarter_of(day: date) -> tuple[int, int]:
    """(2026, 4) for a day of December 2026."""
    return day.year, (day.month + 2) // 3


def last_day(year: int, quarter: int) -> date:
    """31 December 2026 for (2026, 4)."""
    year, quarter = following(year, quarter)
    return date(year, 3 * quarter - 2, 1) - timedelta(days=1)


def following(year: int, quarter: int) -> tuple[int, int]:
    """The quarter after this one."""
    return (year + 1, 1) if quarter == 4 else (year, quarter + 1)


def quarter_of_period(period: str) -> tuple[int, int] | None:
    """The quarter in which the period ended: of 2023-06/07 the third. None for what is no such period."""
    found = _PERIOD.fullmatch(period)
    if found is None:
        return None
    year, month = int(found[3] or found[1]), int(found[4] or found[2])
    return (year, (month + 2) // 3) if 1 <= month <= 12 else None
