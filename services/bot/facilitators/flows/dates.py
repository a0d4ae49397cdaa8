"""Dates in a conversation: the span that somebody typed, and the days that are likely."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from shared.phrases.fault import WhenFault, WhenProblem
from shared.phrases.plain import plain
from shared.phrases.times import find_time
from shared.phrases.when import SEOUL, read_when

NOTICE_AHEAD = timedelta(days=10)  # the usual notice days, a day to spare and a weekend
OFFERED = 3
_USUAL_TIME = time(14, 0)
_SPAN = re.compile(r"^(?P<start>.*?\d.*?)\s*(?:부터|[-–—~∼])\s*(?P<end>[^-–—~∼]*\d[^-–—~∼]*)$")


@dataclass(frozen=True)
class Span:
    """`minutes` None where no end was given; not positive where the end is no later than the start."""

    starts: datetime
    minutes: int | None


def read_span(text: str, now: datetime) -> Span | WhenFault:
    """'12/3 오후 2시', also with an end: '12/3 오후 2시-4시', '2026.12.3. 14:00~16:00'."""
    whole = read_when(text, now=now)
    if not isinstance(whole, WhenFault):
        return Span(whole.at, None)
    found = _SPAN.match(plain(text))
    if whole.code is not WhenProblem.UNREADABLE or not found:
        return whole
    start = read_when(found["start"], now=now)
    if isinstance(start, WhenFault):
        return start
    end, rest = find_time(found["end"].removesuffix("까지"))
    if not isinstance(end, time) or rest.strip():
        return whole
    ends = datetime.combine(start.at.date(), end, SEOUL)
    if ends <= start.at and start.at.hour >= 12 > end.hour:
        ends += timedelta(hours=12)  # "오후 7시-9시": the second hour is of the same half of the day
    return Span(start.at, int((ends - start.at).total_seconds()) // 60)


def likely_dates(last: Sequence[datetime], now: datetime) -> list[datetime]:
    """The next days, after the usual notice, on the weekday and at the time of the last meeting (else Thursday, 14:00)."""
    known = last[0].astimezone(SEOUL) if last else None
    weekday, at = (known.weekday(), known.time()) if known else (3, _USUAL_TIME)
    first = (now.astimezone(SEOUL) + NOTICE_AHEAD).date()
    first += timedelta(days=(weekday - first.weekday()) % 7)
    at = at.replace(second=0, microsecond=0)
    return [datetime.combine(first + timedelta(weeks=week), at, SEOUL) for week in range(OFFERED)]
