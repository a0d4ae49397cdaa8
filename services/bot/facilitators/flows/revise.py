"""A correction of approved minutes: which, why, and then the next version begins."""

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.marks import minutes_of
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.contracts.minuting import ReviseMinutes
from shared.phrases.names import stored
from shared.texts import facilitator as texts
from shared.texts import facilitator_marks as own
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts.refusals import sentence

SEALED = (MinutesState.APPROVED, MinutesState.PUBLISHED, MinutesState.WITHHELD)


async def ask_meeting(talk: Talk) -> Screen | Move:
    if "meeting" in talk.given:
        return Go("reason")
    closed = await talk.meetings((MeetingState.CLOSED,))
    sealed = [meeting for meeting in closed if meeting.minutes and meeting.minutes.state in SEALED]
    if not sealed:
        return Over(own.NO_APPROVED)
    options = tuple(Choice(meeting_texts.meeting_button(meeting), meeting.id) for meeting in sealed)
    return Screen(f"{texts.title('revise')}\n{meeting_texts.WHICH}", options)


async def take_meeting(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    talk.given["meeting"] = said.pick
    return Go("reason")


async def ask_reason(talk: Talk) -> Screen | Move:
    return Screen(own.WRITE_CORRECTION)


async def take_reason(talk: Talk, said: Said) -> Move:
    reason = stored(said.text)
    if not reason:
        return Again(texts.WRITE_IT)
    talk.given["reason"] = reason
    return Go("confirm")


async def ask_confirm(talk: Talk) -> Screen | Move:
    view = await minutes_of(talk)
    return Screen(own.ask_revise(view, talk.given["reason"]), actions=(Choice(own.revise_button(view), "do"),))


async def take_confirm(talk: Talk, said: Said) -> Move:
    if said.pick != "do":
        return Again(texts.PICK_ONE)
    done = await talk.do(ReviseMinutes, meeting=talk.given["meeting"], reason=talk.given["reason"])
    if isinstance(done, Refusal):
        return Again(sentence(done))
    return Over(own.revised(done), (Start(texts.title("minutes"), "minutes", done.meeting),))


REVISE = Flow(
    "revise",
    "meeting",
    {
        "meeting": Step(ask_meeting, take_meeting),
        "reason": Step(ask_reason, take_reason),
        "confirm": Step(ask_confirm, take_confirm),
    },
)
