"""Whom a clerk phones about a meeting: those whom no messenger reaches, when there is something they must hear."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from shared.rules.reminding import is_near

ASK_AHEAD = timedelta(days=3)  # before the day of the answers: by then whoever looks at the own page has answered


class Why(StrEnum):
    """What the call is about; one call tells all of it."""

    CANCELLED = "cancelled"
    MOVED = "moved"
    ANSWER = "answer"  # whether they come


@dataclass(frozen=True, slots=True)
class Coming:
    """A meeting as far as a call about it goes. `moved`: its last change; `new_time`: that took the answers away."""

    starts: datetime
    rsvp_due: datetime
    cancelled: bool = False
    moved: bool = False
    new_time: bool = False


def why_to_call(meeting: Coming, now: datetime, *, answered: bool) -> Why | None:
    """As the daily digest tells those who have it: a change when it is near or they had answered; None: no call is needed."""
    if meeting.starts <= now:
        return None
    concerned = answered or is_near(now, meeting.starts)
    if meeting.cancelled:
        return Why.CANCELLED if concerned else None
    knows = answered and meeting.new_time  # they answered for the new time
    if meeting.moved and concerned and not knows:
        return Why.MOVED
    return Why.ANSWER if not answered and now >= meeting.rsvp_due - ASK_AHEAD else None
