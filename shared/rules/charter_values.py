"""How single charter values are read: text and numbers to typed values, ValueError with a reason code otherwise."""

import re
from collections.abc import Callable, Mapping
from datetime import date, time
from enum import StrEnum
from fractions import Fraction
from typing import TypeVar

from shared.rules.articles import names_article
from shared.rules.charter import ClockBefore, Days, QuietHours
from shared.rules.seat import SeatKind
from shared.rules.threshold import Base, Threshold, at_least, majority_of

E = TypeVar("E", bound=StrEnum)
MOST_OFFICES = 8
OPEN = "open"  # no end, no limit: 사업 기간, 연임 제한 없음

_FRACTION = re.compile(r"([1-9]\d{0,3})/([1-9]\d{0,3})")
_DAYS = re.compile(r"(\d{1,3}) (business )?days")
_CLOCK_BEFORE = re.compile(r"D-(\d{1,2}) (\d\d:\d\d)")
_QUIET = re.compile(r"(\d\d:\d\d)-(\d\d:\d\d)")


def truth(raw: object) -> bool:
    if not isinstance(raw, bool):
        raise ValueError("not_true_or_false")
    return raw


def text(raw: object) -> str:
    if not isinstance(raw, str) or not raw.strip():
        raise ValueError("not_text")
    return raw


def article(raw: object) -> str:
    """제13조②; what names no article cannot be cited."""
    if not isinstance(raw, str) or not names_article(raw):
        raise ValueError("not_an_article")
    return raw.strip()


def whole(raw: object) -> int:
    """0 or more."""
    if not isinstance(raw, int) or isinstance(raw, bool):
        raise ValueError("not_a_number")
    if raw < 0:
        raise ValueError("negative")
    return raw


def positive(raw: object) -> int:
    number = whole(raw)
    if number == 0:
        raise ValueError("zero")
    return number


def positive_or_open(raw: object) -> int | None:
    return None if raw == OPEN else positive(raw)


def whole_or_open(raw: object) -> int | None:
    return None if raw == OPEN else whole(raw)


def fraction(raw: object) -> Fraction:
    """A share written as "6/10", above 0 and at most 1."""
    match = _FRACTION.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        raise ValueError("not_a_share")
    share = Fraction(int(match[1]), int(match[2]))
    if share > 1:
        raise ValueError("more_than_all")
    return share


def one_of(kind: type[E]) -> Callable[[object], E]:
    """A reader of one closed set of words."""

    def read(raw: object) -> E:
        try:
            return kind(raw)  # type: ignore[arg-type]  # any object may be asked for; a wrong one raises
        except ValueError:
            raise ValueError("not_one_of_the_words") from None

    return read


def threshold(raw: object) -> Threshold:
    """{of = "enrolled"|"present"|"seats", needs = "majority" | "2/3" | "more than 3/5"}."""
    if not isinstance(raw, Mapping) or set(raw) != {"of", "needs"}:
        raise ValueError("not_a_threshold")
    base = one_of(Base)(raw["of"])
    needs = raw["needs"]
    if needs == "majority":
        return majority_of(base)
    if isinstance(needs, str) and needs.startswith("more than "):
        share = fraction(needs.removeprefix("more than "))
        if share == 1:
            raise ValueError("more_than_all")
        return Threshold(base, share, strict=True)
    return at_least(fraction(needs), base)


def share_of_enrolled(raw: object) -> Threshold:
    return at_least(fraction(raw), Base.ENROLLED)


def days(raw: object) -> Days:
    """ "10 days" or "7 business days"."""
    match = _DAYS.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        raise ValueError("not_days")
    return Days(int(match[1]), business=match[2] is not None)


def clock(raw: object) -> time:
    try:
        return time.fromisoformat(text(raw))
    except ValueError:
        raise ValueError("not_a_time") from None


def clock_before(raw: object) -> ClockBefore:
    """ "D-1 18:00"."""
    match = _CLOCK_BEFORE.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        raise ValueError("not_a_time")
    return ClockBefore(int(match[1]), clock(match[2]))


def quiet_hours(raw: object) -> QuietHours:
    """ "21:00-08:00"."""
    match = _QUIET.fullmatch(raw) if isinstance(raw, str) else None
    if match is None:
        raise ValueError("not_a_time")
    return QuietHours(clock(match[1]), clock(match[2]))


def deputies(raw: object) -> tuple[SeatKind, ...]:
    """The kinds of seat that may send a deputy; never the appointed."""
    if not isinstance(raw, list | tuple):
        raise ValueError("not_a_list")
    kinds = tuple(one_of(SeatKind)(kind) for kind in raw)
    if SeatKind.APPOINTED in kinds:
        raise ValueError("appointed_send_no_deputy")
    return kinds


def offices(raw: object) -> tuple[str, ...]:
    """["작성", "팀장", "과장"]: at most 8 names of offices, in order."""
    if not isinstance(raw, list | tuple) or len(raw) > MOST_OFFICES:
        raise ValueError("not_a_list")
    return tuple(text(office).strip() for office in raw)


def targets(raw: object) -> Mapping[int, int]:
    """{"2023" = 6}: meetings planned for a year."""
    if not isinstance(raw, Mapping) or not all(isinstance(year, str) and re.fullmatch(r"\d{4}", year) for year in raw):
        raise ValueError("not_targets")
    return {int(year): whole(number) for year, number in raw.items()}


def day(raw: object) -> date:
    """A TOML date, or the same as text (charters are kept as JSON too)."""
    if isinstance(raw, date):
        return raw
    try:
        return date.fromisoformat(text(raw))
    except ValueError:
        raise ValueError("not_a_date") from None
