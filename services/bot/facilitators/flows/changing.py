"""A called meeting changed: another time or place, or called off. Shown with what changes and whom it reaches, then sent."""

from datetime import datetime

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.call import last_places, read_place
from services.bot.facilitators.flows.calls import lists
from services.bot.facilitators.flows.meeting import COMING, which_meeting
from services.bot.facilitators.flows.reach import reach_of
from services.bot.facilitators.flows.urgent import LONGEST_REASON, why_urgent
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import CancelMeeting, MeetingState, MeetingView, MoveMeeting
from shared.phrases.fault import WhenFault
from shared.phrases.names import stored
from shared.phrases.span import read_span
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from shared.texts import facilitator_change as change_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import phoning as phone_texts
from shared.texts.phrases import when_fault
from shared.texts.refusals import sentence

KEEP = "keep"


async def _called(talk: Talk, flow: str) -> MeetingView | Over:
    """The meeting while it can still be changed."""
    meeting = await talk.meeting()
    return meeting if meeting.state is MeetingState.CALLED else Over(meeting_texts.NONE[flow])


async def ask_when(talk: Talk) -> Screen | Move:
    meeting = await _called(talk, "move")
    if isinstance(meeting, Over):
        return meeting
    return Screen(change_texts.ask_when(meeting), actions=(Choice(change_texts.KEEP_TIME, KEEP),))


async def take_when(talk: Talk, said: Said) -> Move:
    """Its length stays: an end that was typed too is passed over."""
    if said.pick == KEEP:
        talk.given.pop("starts", None)
        return Go("place")
    read = read_span(said.text, talk.now)
    if isinstance(read, WhenFault):
        return Again(when_fault(read))
    meeting = await talk.meeting()
    talk.given["starts"] = read.starts.isoformat()
    return Go("place", call_texts.understood(read.starts, read.starts + (meeting.ends - meeting.starts), talk.now))


async def ask_place(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    places = [place for place in await last_places(talk, meeting.body) if place != meeting.place]
    return Screen(
        change_texts.ask_place(meeting),
        tuple(Choice(place, f"place:{place}") for place in places),
        (Choice(change_texts.KEEP_PLACE, KEEP),),
    )


async def take_place(talk: Talk, said: Said) -> Move:
    if said.pick == KEEP:
        talk.given.pop("place", None)
        return Go("confirm")
    place = read_place(Said(said.text, said.pick and said.pick.removeprefix("place:")), talk.now)
    if isinstance(place, Again):
        return place
    talk.given["place"] = place
    return Go("confirm")


async def ask_confirm(talk: Talk) -> Screen | Move:
    meeting = await _called(talk, "move")
    if isinstance(meeting, Over):
        return meeting
    starts, place = _new(talk, meeting)
    if (starts, place) == (meeting.starts, meeting.place):
        return Screen(change_texts.NOTHING_CHANGED)
    reach = await reach_of(talk, meeting.body)
    text = change_texts.preview(meeting, starts, place, reach, talk.given.get("urgent", ""), talk.given.get("reason", ""))
    return Screen(text, actions=(Choice(change_texts.send(reach.enrolled), "send"),))


def _new(talk: Talk, meeting: MeetingView) -> tuple[datetime, str]:
    given = talk.given
    return datetime.fromisoformat(given["starts"]) if "starts" in given else meeting.starts, given.get("place", meeting.place)


async def take_confirm(talk: Talk, said: Said) -> Move:
    """Sends only what changes. The key is the change itself: the same one sent twice is one."""
    if said.pick is None and (reason := stored(said.text)):
        return _because(talk, reason)
    if said.pick != "send":
        return Again(texts.PICK_ONE)
    given = talk.given
    assert talk.draft is not None
    before = await talk.meeting()
    starts, place = _new(talk, before)
    moved = await talk.do(
        MoveMeeting,
        key=f"{talk.draft.id}:{sorted(given.items())}",
        meeting=before.id,
        starts=starts if starts != before.starts else None,
        place=place if place != before.place else None,
        urgent=given.get("urgent"),
        reason=given.get("reason", ""),
    )
    if isinstance(moved, Refusal):
        return Go("urgent" if moved.code == "notice_too_late" else "confirm", f"{sentence(moved)}\n{call_texts.NOT_SENT}")
    reach = await reach_of(talk, moved.body)
    return Over(change_texts.moved(moved, reach), await _then(talk, moved))


async def _then(talk: Talk, meeting: MeetingView) -> tuple[Start, ...]:
    """Who has no messenger is told by whoever changed it: by a text elsewhere, and by phone where that is needed."""
    calls = any(one.meeting == meeting.id for one in await lists(talk))
    phone = (Start(phone_texts.CALLS, "calls", meeting.id),) if calls else ()
    return (Start(change_texts.TO_PASTE, "paste", meeting.id), *phone)


def _because(talk: Talk, reason: str) -> Move:
    """What is typed where a change waits to be sent is why."""
    talk.given["reason"] = reason[:LONGEST_REASON]
    return Again()


async def ask_cancelling(talk: Talk) -> Screen | Move:
    meeting = await _called(talk, "call_off")
    if isinstance(meeting, Over):
        return meeting
    reach = await reach_of(talk, meeting.body)
    actions = (Choice(change_texts.cancel(reach.enrolled), "cancel"), Start(texts.title("move"), "move", meeting.id))
    return Screen(change_texts.ask_cancel(meeting, reach, talk.given.get("reason", "")), actions=actions)


async def take_cancelling(talk: Talk, said: Said) -> Move:
    if said.pick is None and (reason := stored(said.text)):
        return _because(talk, reason)
    if said.pick != "cancel":
        return Again(texts.PICK_ONE)
    cancelled = await talk.do(CancelMeeting, meeting=talk.given["meeting"], reason=talk.given.get("reason", ""))
    if isinstance(cancelled, Refusal):
        return Again(sentence(cancelled))
    reach = await reach_of(talk, cancelled.body)
    return Over(change_texts.cancelled(cancelled, reach), await _then(talk, cancelled))


MOVE = Flow(
    "move",
    "meeting",
    {
        "meeting": which_meeting("move", COMING, "when"),
        "when": Step(ask_when, take_when),
        "place": Step(ask_place, take_place),
        "confirm": Step(ask_confirm, take_confirm),
        "urgent": why_urgent(change_texts.URGENT, "confirm"),
    },
)
CALL_OFF = Flow(
    "call_off",
    "meeting",
    {"meeting": which_meeting("call_off", COMING, "confirm"), "confirm": Step(ask_cancelling, take_cancelling)},
)
