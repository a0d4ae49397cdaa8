"""Reading when a body meets every month: '셋째 주 목요일 오후 2시'."""

import re
from dataclasses import dataclass
from datetime import time

from shared.phrases.days import find_weekday
from shared.phrases.plain import plain
from shared.phrases.times import find_time

_WEEKS = {"첫": 1, "둘": 2, "두": 2, "셋": 3, "세": 3, "넷": 4, "네": 4, "마지막": 5}
_WEEK = re.compile(
    r"(?:(?:매월|매달)\s*)?"
    r"(?:제?\s*(?P<number>[1-5])\s*(?:째|번째)?|(?P<word>첫|둘|두|셋|세|넷|네)\s*(?:째|번째)|(?P<last>마지막))\s*주?"
)


@dataclass(frozen=True)
class Monthly:
    """`week` 1 to 4, or 5 for the last; `weekday` 0 is Monday."""

    week: int
    weekday: int
    at: time


def read_monthly(text: str) -> Monthly | None:
    """None where week, weekday or time is missing or unclear."""
    said = plain(text)
    found = _WEEK.match(said)
    if not found:
        return None
    week = int(found["number"]) if found["number"] else _WEEKS[found["word"] or found["last"]]
    weekday, rest = find_weekday(said[found.end() :])
    at, _ = find_time(rest)
    if weekday is None or not isinstance(at, time):
        return None
    return Monthly(week, weekday, at)
