"""The buttons under each message: sealed tokens, or links where there is a page to open."""

from datetime import datetime

from services.bot.members.links import Links
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.tokens import seal
from shared.contracts.meetings import MeetingMode, MeetingState, MeetingView, RsvpAnswer
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind, Choice, MotionState, MotionView
from shared.texts import chat
from shared.texts import joining as joining_texts
from shared.texts.chat_objections import OBJECT

ONLINE = "online"  # the part of a button by which somebody says that they came by the online meeting
COMING = (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED)
SHARE: Keyboard = ((Button(chat.SHARE_CONTACT, contact=True),),)
VOTE_VERBS = {BallotKind.ROLL_CALL: "ballot", BallotKind.SECRET: "urn"}


def meeting_keyboard(meeting: MeetingView, now: datetime, key: bytes, links: Links) -> Keyboard:
    """Answers before the meeting, arrival from half an hour before it to its end, then only what can be read and kept."""
    kept = (
        _page(chat.AGENDA, links.meeting(meeting.id), seal(key, "agenda", meeting.id)),
        _page(chat.SAVE, links.calendar(meeting.body), seal(key, "calendar", meeting.id)),
    )
    joining = join_rows(meeting, links)
    if meeting.state is MeetingState.CANCELLED:
        return ()
    if meeting.mode is MeetingMode.WRITTEN:  # nobody comes
        return (kept,)
    if meeting.state is MeetingState.CALLED and now < meeting.arrivals_from:
        return (rsvp_row(meeting.id, key), *joining, kept)
    if row := arrival_row(meeting, now, key):  # latecomers count too
        away = (Button(chat.AWAY, seal(key, "away", meeting.id)),) if meeting.state is not MeetingState.CALLED else ()
        return ((*row, *away), *joining, kept)
    return (kept,)


def arrival_row(meeting: MeetingView, now: datetime, key: bytes) -> tuple[Button, ...]:
    """From half an hour before the start to the end; where some come by the online meeting, they say so."""
    if meeting.state not in COMING or (meeting.state is MeetingState.CALLED and now < meeting.arrivals_from):
        return ()
    here = Button(chat.ARRIVED, seal(key, "here", meeting.id))
    online = Button(joining_texts.ARRIVED_ONLINE, seal(key, "here", meeting.id, ONLINE))
    return (here, online) if meeting.mode is MeetingMode.HYBRID else (here,)


def join_rows(meeting: MeetingView, links: Links) -> Keyboard:
    """The address is told in private, where the bot knows who asks."""
    join = links.start(f"join_{meeting.id}") if meeting.has_link else None
    return ((Button(joining_texts.JOIN, url=join),),) if join else ()


def rsvp_row(meeting: str, key: bytes) -> tuple[Button, ...]:
    return tuple(Button(label, seal(key, "rsvp", meeting, answer)) for answer, label in chat.ANSWERS.items())


def more_meetings(first: int, key: bytes) -> Keyboard:
    """Under a list that goes on; `first` counts from 0."""
    return ((Button(chat.MORE, seal(key, "more", str(first))),),)


def which_meeting(meetings: list[MeetingView], answer: RsvpAnswer, key: bytes) -> Keyboard:
    """One button a meeting, when a typed answer fits several."""
    return tuple(
        (Button(f"{chat.short_when(meeting.starts)} {meeting.body_name}", seal(key, "rsvp", meeting.id, answer)),)
        for meeting in meetings
    )


def which_body(names: list[str], key: bytes, verb: str = "propose") -> Keyboard:
    """One button a body, counted as the conversation keeps them: a slug could be too long for a button."""
    return tuple((Button(name, seal(key, verb, str(number))),) for number, name in enumerate(names))


def vote_keyboard(motion: MotionView, key: bytes) -> Keyboard:
    """Only an open vote by roll call or with an urn takes presses."""
    if motion.state is MotionState.VOTING and motion.ballot is BallotKind.CONSENT:
        return ((Button(OBJECT, seal(key, "object", motion.id)),),)
    verb = VOTE_VERBS.get(motion.ballot)
    if motion.state is not MotionState.VOTING or verb is None:
        return ()
    return (tuple(Button(chat.CHOICES[choice], seal(key, verb, motion.id, choice)) for choice in Choice),)


def minutes_keyboard(meeting: MeetingView, key: bytes, links: Links) -> Keyboard:
    """The draft is read in private, where the bot knows who asks; published minutes on their page."""
    if meeting.minutes is None:
        return ()
    if meeting.minutes.state is MinutesState.IN_CONFIRMATION:
        read = links.start(f"minutes_{meeting.id}")
        reading = (Button(chat.READ, url=read),) if read else ()
        return ((*reading, *confirm_row(meeting.id, key)),)
    page = links.minutes(meeting.id)
    return ((Button(chat.READ, url=page),),) if page and meeting.minutes.state is MinutesState.PUBLISHED else ()


def confirm_row(meeting: str, key: bytes) -> tuple[Button, ...]:
    return (Button(chat.CONFIRM, seal(key, "confirm", meeting)), Button(chat.CORRECT, seal(key, "correct", meeting)))


def _page(label: str, url: str | None, data: str) -> Button:
    """A link where there is a page that a phone can open, else a button that is answered in short."""
    return Button(label, url=url) if url else Button(label, data)
