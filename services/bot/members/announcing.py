"""What is said once beside the status messages: opening, closing, a move, a reminder, the private nudge."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass, replace
from datetime import date, datetime

from services.bot.members.asker import Asker
from services.bot.members.chats import SELF
from services.bot.members.keyboards import COMING, rsvp_row
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import seal
from shared.contracts.base import Refusal
from shared.contracts.due import key_of
from shared.contracts.events import MeetingEvent, NudgeAsked, RsvpReminderDue
from shared.contracts.meetings import MeetingMode, MeetingState, MeetingView
from shared.contracts.preferences import ListRecipients, Recipient
from shared.rules.charter import QuietHours
from shared.rules.reminding import Moment, Weight, day_of, is_near, moment, weight_of_change, word_of_change
from shared.texts import chat_meeting as texts
from shared.texts import joining as joining_texts
from shared.texts.due import CHANGED, RSVP


@dataclass(frozen=True)
class Here:
    """What wording may ask: the services, the time, and who has had the digest of a day."""

    bus: Asker
    now: datetime
    over: Callable[[date], Awaitable[Collection[str]]]


@dataclass(frozen=True)
class Said:
    """One message, never twice for its key.

    `to` None = the body's group; `answers` = a meeting to answer for; `hours` None = the group's quiet hours.
    `joins` = a meeting whose address is asked for by a press; `at` = when, where that is weighed already; `tells` = what the
    digest need not tell `person` (a member) any more.
    """

    text: str
    key: str
    priority: Priority = Priority.NOTICE
    to: int | None = None
    answers: str | None = None
    joins: str | None = None
    weight: Weight = Weight.STANDS
    hours: tuple[QuietHours, ...] | None = None
    at: Moment | None = None
    person: str = ""
    tells: tuple[str, ...] = ()

    def keyboard(self, key: bytes) -> Keyboard:
        if self.joins:
            return ((Button(joining_texts.JOIN, seal(key, "join", self.joins)),),)
        return (rsvp_row(self.answers, key),) if self.answers else ()

    def moment(self, now: datetime, of_group: tuple[QuietHours, ...] = ()) -> Moment:
        return self.at or moment(self.weight, now, *(of_group if self.hours is None else self.hours))


async def opened(_: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.opened(meeting), f"opened:{meeting.id}", Priority.URGENT)]


async def closed(_: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    return [Said(texts.closed(meeting), f"closed:{meeting.id}", Priority.URGENT)]


async def moved(here: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To the group; to each in private where nothing else tells them in time."""
    before = meeting.change.starts_before if meeting.change else None
    key = f"moved:{meeting.id}:{meeting.sequence}"
    told = [Said(texts.moved(meeting), key, weight=weight_of_change(event.at, meeting.starts, before))]
    text = texts.moved_in_private(meeting, event.at)
    asked = meeting.id if before else None
    return [*told, *await _each_in_time(here, meeting, Said(text, key, Priority.URGENT, answers=asked), before)]


async def link_set(here: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """To each in private, of a meeting of today; of a later one the digest tells it."""
    if meeting.state not in COMING or day_of(event.at) != day_of(meeting.starts):
        return []
    text, key, joins = joining_texts.link_set(meeting), f"link:{meeting.id}:{event.id}", meeting.id if meeting.has_link else None
    return [
        Said(text, key, Priority.URGENT, to=one.telegram_id, joins=joins, hours=one.preferences.hours)
        for one in await _recipients(here.bus, meeting)
    ]


async def cancelled(here: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    key = f"cancelled:{meeting.id}"
    told = [Said(texts.cancelled(meeting), key, weight=weight_of_change(event.at, meeting.starts))]
    return [*told, *await _each_in_time(here, meeting, Said(texts.cancelled_in_private(meeting), key, Priority.URGENT))]


async def _each_in_time(here: Here, meeting: MeetingView, word: Said, old: datetime | None = None) -> list[Said]:
    """The word to each whom the next digest would tell too late; what is told so is left out of the digest."""
    now, before = here.now, min(old or meeting.starts, meeting.starts)
    if meeting.mode is MeetingMode.WRITTEN or not is_near(now, before):
        return []
    over = await here.over(day_of(now))
    tells = tuple(key_of(kind, meeting.id, meeting.sequence) for kind in (CHANGED, RSVP))
    said = []
    for one in await _recipients(here.bus, meeting):
        wishes = one.preferences
        at = word_of_change(now, before, wishes.next_digest(now, over=one.member in over), *wishes.hours)
        if at is not None:
            said.append(replace(word, to=one.telegram_id, at=at, person=one.member, tells=tells))
    return said


async def reminder(_: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Only when the forecast is short of the quorum and the meeting is still to come."""
    if not isinstance(event, RsvpReminderDue) or event.missing <= 0 or meeting.state is not MeetingState.CALLED:
        return []
    text = texts.reminder(meeting, event.missing)
    return [Said(text, f"reminder:{meeting.id}:{meeting.sequence}", weight=Weight.WAITS)]


async def nudges(here: Here, meeting: MeetingView, event: MeetingEvent) -> list[Said]:
    """Each of those asked about, in private, by day, and once a day; as far as their accounts are linked."""
    if not isinstance(event, NudgeAsked) or meeting.state is not MeetingState.CALLED:
        return []
    asked, text = set(event.members), texts.nudge(meeting, event.at)
    key = f"nudge:{meeting.id}:{meeting.sequence}:{day_of(event.at)}"
    return [
        Said(text, key, to=one.telegram_id, answers=meeting.id, weight=Weight.WAITS, hours=one.preferences.hours)
        for one in await _recipients(here.bus, meeting)
        if one.member in asked
    ]


async def _recipients(bus: Asker, meeting: MeetingView) -> tuple[Recipient, ...]:
    """Everybody on the meeting's roll with an account, each once: a joint meeting is of several bodies."""
    found: dict[str, Recipient] = {}
    for body in (meeting.body, *(one.slug for one in meeting.with_bodies)):
        listed = await bus.ask(ListRecipients(body=body, actor=SELF))
        for one in () if isinstance(listed, Refusal) else listed.items:
            found.setdefault(one.member, one)
    return tuple(found.values())
