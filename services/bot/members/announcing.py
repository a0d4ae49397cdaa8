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
from shared.rules.reminding import Moment, Weight, day_of, moment, weight_of_change
from shared.texts import chat_meeting as texts
from shared.texts import joining as joining_texts


@dataclass(frozen=True)
class Said:
    """One message, never twice for its key.

    `to` None = the body's group; `answers` = a meeting to answer for; `hours` None = the group's quiet hours.
    `joins` = a meeting whose address is asked for by a press.
    """

    text: str
    key: str
    priority: Priority = Priority.NOTICE
    to: int | None = None
    answers: str | None = None
    joins: str | None = None
    weight: Weight = Weight.STANDS
    hours: tuple[QuietHours, ...] | None = None

    def keyboard(self, key: bytes) -> Keyboard:
        if self.joins:
            return ((Button(joining_texts.JOIN, seal(key, "join", self.joins)),),)
        return (rsvp_row(self.answers, key),) if self.answers else ()

    def moment(self, now: datetime, of_group: tuple[QuietHours, ...] = ()) -> Moment:
        return moment(self.weight, now, *(of_group if self.hours is None else self.hours))


async def opened(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.opened(meeting), f"opened:{meeting.id}", Priority.URGENT)]


async def closed(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.closed(meeting), f"closed:{meeting.id}", Priority.URGENT)]


async def moved(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To the group; of a meeting of today also to each in private: somebody may be on the way already."""
    before = meeting.change.starts_before if meeting.change else None
    key = f"moved:{meeting.id}:{meeting.sequence}"
    weight = weight_of_change(event.at, meeting.starts, before)
    told = [Said(texts.moved(meeting), key, weight=weight)]
    if weight is not Weight.EMERGENCY:
        return told
    asked = meeting.id if before else None
    return [*told, *(_to(one, texts.moved_in_private(meeting), key, asked) for one in await _recipients(bus, meeting))]


async def link_set(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To each in private, of a meeting of today; of a later one the digest tells it."""
    if meeting.state not in COMING or day_of(event.at) != day_of(meeting.starts):
        return []
    text, key, joins = joining_texts.link_set(meeting), f"link:{meeting.id}:{event.id}", meeting.id if meeting.has_link else None
    return [
        Said(text, key, Priority.URGENT, to=one.telegram_id, joins=joins, hours=one.preferences.hours)
        for one in await _recipients(bus, meeting)
    ]


async def cancelled(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    key = f"cancelled:{meeting.id}"
    weight = weight_of_change(event.at, meeting.starts)
    told = [Said(texts.cancelled(meeting), key, weight=weight)]
    if weight is not Weight.EMERGENCY:
        return told
    return [*told, *(_to(one, texts.cancelled(meeting), key) for one in await _recipients(bus, meeting))]


async def reminder(_: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Only when the forecast is short of the quorum and the meeting is still to come."""
    if not isinstance(event, RsvpReminderDue) or event.missing <= 0 or meeting.state is not MeetingState.CALLED:
        return []
    text = texts.reminder(meeting, event.missing)
    return [Said(text, f"reminder:{meeting.id}:{meeting.sequence}", weight=Weight.WAITS)]


async def nudges(bus: Asker, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Each of those asked about, in private, by day, and once a day; as far as their accounts are linked."""
    if not isinstance(event, NudgeAsked) or meeting.state is not MeetingState.CALLED:
        return []
    asked, text = set(event.members), texts.nudge(meeting)
    key = f"nudge:{meeting.id}:{meeting.sequence}:{day_of(event.at)}"
    return [
        Said(text, key, to=one.telegram_id, answers=meeting.id, weight=Weight.WAITS, hours=one.preferences.hours)
        for one in await _recipients(bus, meeting)
        if one.member in asked
    ]


async def _recipients(bus: Asker, meeting: MeetingView) -> tuple[Recipient, ...]:
    found = await bus.ask(ListRecipients(body=meeting.body, actor=SELF))
    return () if isinstance(found, Refusal) else found.items


def _to(one: Recipient, text: str, key: str, answers: str | None = None) -> Said:
    weight, hours = Weight.EMERGENCY, one.preferences.hours
    return Said(text, key, Priority.URGENT, to=one.telegram_id, answers=answers, weight=weight, hours=hours)
