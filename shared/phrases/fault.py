"""Why a typed date and time could not be taken: a code and the numbers a sentence about it needs."""

from dataclasses import dataclass
from enum import StrEnum


class WhenProblem(StrEnum):
    """The kinds of fault; the Korean sentence for each is in shared/texts/phrases.py."""

    UNREADABLE = "unreadable"
    NO_DATE = "no_date"
    NO_TIME = "no_time"
    NO_SUCH_DATE = "no_such_date"
    NO_SUCH_TIME = "no_such_time"
    WEEKDAY = "weekday"
    PAST = "past"


@dataclass(frozen=True)
class WhenFault:
    """One fault; only the numbers that belong to its code are set. Weekdays count from 0, Monday."""

    code: WhenProblem
    year: int | None = None
    month: int | None = None
    day: int | None = None
    hour: int | None = None
    minute: int | None = None
    said_weekday: int | None = None
    weekday: int | None = None
