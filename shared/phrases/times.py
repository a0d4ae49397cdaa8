"""The time of day in typed text: "14:00", "오후2시", "10시반", "두 시 30분", "2pm", "정오"."""

import re
from datetime import time

from shared.phrases.fault import WhenFault, WhenProblem
from shared.phrases.plain import plain

_HOUR_WORDS = {
    "열한": 11, "열두": 12, "다섯": 5, "여섯": 6, "일곱": 7, "여덟": 8, "아홉": 9,
    "한": 1, "두": 2, "세": 3, "네": 4, "열": 10,
}  # fmt: skip
_WORD_HOUR = re.compile(rf"({'|'.join(_HOUR_WORDS)})\s?시")
_HALF = r"(?:(?P<half>오전|오후|아침|새벽|낮|저녁|밤|[ap](?=\.?m))(?:\.?m\.?)?)"
_SPOKEN = re.compile(
    rf"{_HALF}?\s?(?<!\d)(?P<hour>\d{{1,2}})\s?시(?:\s?(?P<minute>\d{{1,2}})(?!\d)\s?분?|\s?(?P<thirty>반))?", re.I
)
_COLON = re.compile(
    rf"{_HALF}?\s?(?<![\d:])(?P<hour>\d{{1,2}}):(?P<minute>\d{{2}})(?::00)?(?![\d:])(?: ?(?P<after>[ap])\.?m\.?)?", re.I
)
_LETTERS = re.compile(r"(?<![\d:])(?P<hour>\d{1,2})\s?(?P<half>[ap])\.?m\b\.?", re.I)
_NOON = re.compile(r"정오")

_MORNING = {"오전", "아침", "새벽", "a"}
# Without a word for the half of the day 1 to 6 is the afternoon: councils meet in office hours.
_LATEST_AFTERNOON_GUESS = 6


def find_time(text: str) -> tuple[time | WhenFault | None, str]:
    """The first time of day in plain text, or why it is none, or None; and the text without it."""
    text = _WORD_HOUR.sub(lambda found: f"{_HOUR_WORDS[found[1]]}시", text)
    found = _COLON.search(text) or _SPOKEN.search(text) or _LETTERS.search(text)
    if found:
        return _time_of_day(found), _without(text, found)
    noon = _NOON.search(text)
    return (time(12), _without(text, noon)) if noon else (None, text)


def only_time(text: str) -> time | None:
    """The time of day where what was typed is nothing else."""
    at, more = find_time(plain(text))
    return at if isinstance(at, time) and not more.strip() else None


def _time_of_day(found: re.Match[str]) -> time | WhenFault:
    parts = found.groupdict()
    half, typed = (parts["half"] or parts.get("after") or "").lower(), parts["hour"]
    hour, minute = int(typed), 30 if parts.get("thirty") else int(parts.get("minute") or 0)
    on_the_clock = _hour_as_written(typed) if not half else _hour_in_half(half, hour)
    if on_the_clock is None or on_the_clock > 23 or minute > 59:
        return WhenFault(WhenProblem.NO_SUCH_TIME, hour=hour, minute=minute)
    return time(on_the_clock, minute)


def _hour_as_written(typed: str) -> int:
    hour = int(typed)
    # "02:00" is written by somebody who counts to 24, "2:00" and "2시" by somebody who does not.
    return hour + 12 if 1 <= hour <= _LATEST_AFTERNOON_GUESS and not typed.startswith("0") else hour


def _hour_in_half(half: str, hour: int) -> int | None:
    """The hour of the 24-hour day, or None where the word and the number contradict each other (오전 14시, 밤 12시)."""
    if hour > 12:
        return None if half in _MORNING else hour
    if half in _MORNING:
        return hour % 12
    if half == "낮":
        return hour if hour in (10, 11, 12) else hour + 12
    if half == "밤" and (hour < 6 or hour == 12):
        return None  # the night before or after midnight: not to be guessed
    return hour % 12 + 12


def _without(text: str, found: re.Match[str]) -> str:
    return f"{text[: found.start()]} {text[found.end() :]}"
