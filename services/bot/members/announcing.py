"""What is said once beside the status messages: opening, closing, a move, a reminder, the private nudge."""

from dataclasses import dataclass
from datetime import datetime

from services.bot.members.asker import Asker
from services.bot.members.chats import SELF
from services.bot.members.keyboards import COMING, rsvp_row
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import seal
from shared.contracts.base import Refusal
from shared.contracts.events import MeetingEvent, NudgeAsked, RsvpReminderDue
from shared.contracts.meetings import MeetingState, MeetingView
from shared.contracts.preferences import ListRecipients, Recipient
from shared.rules.charter import QuietHours
from shared.rules.reminding import NIGHT, after_quiet, day_of
from shared.texts import chat_meeting as texts
from shared.texts import joining as joining_texts


@dataclass(frozen=True)
class Said:
    """One message, never twice for its key.

    `to` None = the body's group; `answers` = a meeting to answer for; `held` = not in quiet hours.
    `joins` = a meeting whose address is asked for by a press.
    """

    text: str
    key: str
    priority: Priority = Priority.NOTICE
    to: int | None = None
    answers: str | None = None
    joins: str | None = None
    held: bool = False
    quiet: QuietHours = NIGHT

    def keyboard(self, key: bytes) -> Keyboard:
        if self.joins:
            return ((Button(joining_texts.JOIN, seal(key, "join", self.joins)),),)
        return (rsvp_row(self.answers, key),) if self.answers else ()

    def not_before(self, now: datetime) -> datetime | None:
        return after_quiet(now, self.quiet) if self.held else None


async def opened(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.opened(meeting), f"opened:{meeting.id}", Priority.URGENT)]


async def closed(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.closed(meeting), f"closed:{meeting.id}", Priority.URGENT)]


async def moved(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To the group; of a meeting of today also to each in private: somebody may be on the way already."""
    before = meeting.change.starts_before if meeting.change else None
    key = f"moved:{meeting.id}:{meeting.sequence}"
    told = [Said(texts.moved(meeting), key)]
    if not _is_today(event, meeting.starts, before):
        return told
    asked = meeting.id if before else None
    return [*told, *(_to(one, texts.moved_in_private(meeting), key, asked) for one in await _recipients(bus, meeting))]


async def link_set(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To each in private, of a meeting of today; of a later one the digest tells it."""
    if meeting.state not in COMING or not _is_today(event, meeting.starts):
        return []
    text, key, joins = joining_texts.link_set(meeting), f"link:{meeting.id}:{event.id}", meeting.id if meeting.has_link else None
    return [
        Said(text, key, Priority.URGENT, to=one.telegram_id, joins=joins) for one in await _recipients(bus, meeting)
    ]


async def cancelled(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    key = f"cancelled:{meeting.id}"
    told = [Said(texts.cancelled(meeting), key)]
    if not _is_today(event, meeting.starts):
        return told
    return [*told, *(_to(one, texts.cancelled(meeting), key) for one in await _recipients(bus, meeting))]


async def reminder(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Only when the forecast is short of the quorum and the meeting is still to come."""
    if not isinstance(event, RsvpReminderDue) or event.missing <= 0 or meeting.state is not MeetingState.CALLED:
        return []
    return [Said(texts.reminder(meeting, event.missing), f"reminder:{meeting.id}:{meeting.sequence}", held=True)]


async def nudges(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Each of those asked about, in private, by day, and once a day; as far as their accounts are linked."""
    if not isinstance(event, NudgeAsked) or meeting.state is not MeetingState.CALLED:
        return []
    asked, text = set(event.members), texts.nudge(meeting)
    key = f"nudge:{meeting.id}:{meeting.sequence}:{day_of(event.at)}"
    return [
        Said(text, key, to=one.telegram_id, answers=meeting.id, held=True, quiet=_quiet(one))
        for one in await _recipients(bus, meeting)
        if one.member in asked
    ]


def _is_today(event: MeetingEvent, *times: datetime | None) -> bool:
    """Whether it concerns the day on which it was told."""
    return day_of(event.at) in {day_of(time) for time in times if time is not None}


async def _recipients(bus: Asker, meeting: MeetingView) -> tuple[Recipient, ...]:
    found = await bus.ask(ListRecipients(body=meeting.body, actor=SELF))
    return () if isinstance(found, Refusal) else found.items


def _to(one: Recipient, text: str, key: str, answers: str | None = None) -> Said:
    return Said(text, key, Priority.URGENT, to=one.telegram_id, answers=answers)


def _quiet(one: Recipient) -> QuietHours:
    return QuietHours(one.preferences.quiet_from, one.preferences.quiet_to)
