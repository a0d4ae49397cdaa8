"""The days that are likely for a next meeting."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from shared.phrases.when import SEOUL

NOTICE_AHEAD = timedelta(days=10)  # the usual notice days, a day to spare and a weekend
OFFERED = 3
_USUAL_TIME = time(14, 0)


def likely_dates(last: Sequence[datetime], now: datetime) -> list[datetime]:
    """The next days, after the usual notice, on the weekday and at the time of the last meeting (else Thursday, 14:00)."""
    known = last[0].astimezone(SEOUL) if last else None
    weekday, at = (known.weekday(), known.time()) if known else (3, _USUAL_TIME)
    first = (now.astimezone(SEOUL) + NOTICE_AHEAD).date()
    first += timedelta(days=(weekday - first.weekday()) % 7)
    at = at.replace(second=0, microsecond=0)
    return [datetime.combine(first + timedelta(weeks=week), at, SEOUL) for week in range(OFFERED)]
