"""What of the minutes is open to the public (공공기관의 정보공개에 관한 법률 제9조): the levels and the clauses."""

from collections.abc import Iterable
from enum import IntEnum, StrEnum


class Level(StrEnum):
    """How far one item, or the whole, may be read by anybody."""

    OPEN = "open"
    PARTIAL = "partial"  # title, decisions and counts are open; who said what is not
    CLOSED = "closed"


class Clause(IntEnum):
    """The eight grounds of 제9조제1항 on which something may be withheld, by their number (호)."""

    OTHER_LAW = 1
    SECURITY = 2
    LIFE_AND_PROPERTY = 3
    TRIAL = 4
    INTERNAL = 5
    PRIVACY = 6
    TRADE_SECRET = 7
    SPECULATION = 8


def level_of(levels: Iterable[Level]) -> Level:
    """The whole by its parts: open or closed only where all of them are."""
    found = set(levels) or {Level.OPEN}
    return found.pop() if len(found) == 1 else Level.PARTIAL


def stricter(one: Level, other: Level) -> bool:
    """Whether the one leaves less to be read than the other."""
    order = tuple(Level)
    return order.index(one) > order.index(other)
