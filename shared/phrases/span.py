"""Reading from when to when: a date and time, with or without an end."""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta

from shared.phrases.fault import WhenFault, WhenProblem
from shared.phrases.plain import plain
from shared.phrases.times import find_time
from shared.phrases.when import SEOUL, read_when

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
