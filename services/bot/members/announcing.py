"""What is said once beside the status messages: opening, closing, a move, a reminder, the private nudge."""

from dataclasses import dataclass
from datetime import datetime

from services.bot.members.asker import Asker
from services.bot.members.keyboards import rsvp_row
from services.bot.members.quiet import after_quiet
from services.bot.telegram.port import Keyboard
from services.bot.telegram.queue import Priority
from shared.contracts.base import Channel, Refusal
from shared.contracts.events import MeetingEvent, NudgeAsked, RsvpReminderDue
from shared.contracts.meetings import MeetingState, MeetingView
from shared.contracts.roll import GetDirectory
from shared.texts import chat_meeting as texts


@dataclass(frozen=True)
class Said:
    """One message, never twice for its key.

    `to` None = the body's group; `answers` = a meeting to answer for; `held` = not at night.
    """

    text: str
    key: str
    priority: Priority = Priority.NOTICE
    to: int | None = None
    answers: str | None = None
    held: bool = False

    def keyboard(self, key: bytes) -> Keyboard:
        return (rsvp_row(self.answers, key),) if self.answers else ()

    def not_before(self, now: datetime) -> datetime | None:
        return after_quiet(now) if self.held else None


async def opened(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.opened(meeting), f"opened:{meeting.id}", Priority.URGENT)]


async def closed(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.closed(meeting), f"closed:{meeting.id}", Priority.URGENT)]


async def moved(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.moved(meeting), f"moved:{meeting.id}:{meeting.sequence}")]


async def cancelled(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.cancelled(meeting), f"cancelled:{meeting.id}")]


async def reminder(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Only when the forecast is short of the quorum and the meeting is still to come."""
    if not isinstance(event, RsvpReminderDue) or event.missing <= 0 or meeting.state is not MeetingState.CALLED:
        return []
    return [Said(texts.reminder(meeting, event.missing), f"reminder:{meeting.id}:{meeting.sequence}", held=True)]


async def nudges(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Each of those asked about, in private, as far as their accounts are linked."""
    if not isinstance(event, NudgeAsked) or meeting.state is not MeetingState.CALLED:
        return []
    directory = await bus.ask(GetDirectory(body=meeting.body))
    if isinstance(directory, Refusal):
        return []
    asked = set(event.members)
    accounts = [one for one in directory.accounts if one.channel == Channel.TELEGRAM and one.member in asked]
    text = texts.nudge(meeting)
    return [Said(text, f"nudge:{event.id}", to=int(account.id), answers=meeting.id, held=True) for account in accounts]
