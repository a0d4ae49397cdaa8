"""One step of a meeting, a motion or its minutes: asked, and shown as it then is."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from services.cli.asked_again import ask_again
from services.cli.desk import Desk

if TYPE_CHECKING:
    from shared.contracts.base import Ask


def step(desk: Desk, question: Callable[[], Ask[Any]], consequence: str | None = None, yes: bool = False) -> None:
    """Asks again where there is a consequence to name, then asks the service and shows the answer."""
    if consequence is not None:
        ask_again(desk, consequence, yes)
    answer = desk.ask(question)
    desk.show(answer, lambda: _lines(answer))


def _lines(answer: Any) -> Sequence[str]:
    from shared.contracts.meetings import MeetingView, PresenceRecorded, RsvpRecorded
    from shared.contracts.minutes import MinutesProgress, MinutesView
    from shared.contracts.motions import BallotRecorded, MotionView
    from shared.texts import cli_views as views

    match answer:
        case MeetingView():
            return views.meeting(answer)
        case MotionView():
            return views.motion(answer)
        case MinutesView():
            return views.minutes(answer)
        case MinutesProgress():
            return views.minutes_progress(answer)
        case BallotRecorded():
            return views.ballot(answer)
        case RsvpRecorded():
            return views.rsvp(answer)
        case PresenceRecorded():
            return views.presence(answer)
    raise TypeError(f"{type(answer).__name__} has no lines")
