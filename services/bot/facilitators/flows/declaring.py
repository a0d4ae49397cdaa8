"""What the chair declares in one sentence: recess, resumption, lapse, close. Asked with the consequence, then recorded."""

from collections.abc import Callable
from dataclasses import dataclass

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import COMING, RUNNING, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Command, Refusal
from shared.contracts.meetings import CloseMeeting, LapseMeeting, MeetingState, MeetingView, RecessMeeting, ResumeMeeting
from shared.contracts.motions import MotionState
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_vote as vote_texts
from shared.texts.refusals import sentence


@dataclass(frozen=True)
class Declared:
    """One kind: in which states it may be, its command, its question, and what may be begun after it."""

    name: str
    states: tuple[MeetingState, ...]
    command: type[Command[MeetingView]]
    question: Callable[[MeetingView], str]
    after: tuple[tuple[str, str], ...] = ()  # (label, flow)


KINDS = (
    Declared("recess", (MeetingState.OPEN,), RecessMeeting, meeting_texts.ask_recess, ((meeting_texts.TO_RESUME, "resume"),)),
    Declared("resume", (MeetingState.RECESSED,), ResumeMeeting, meeting_texts.ask_resume, ((meeting_texts.TO_VOTE, "vote"),)),
    Declared("lapse", COMING, LapseMeeting, meeting_texts.ask_lapse),
    Declared("close", RUNNING, CloseMeeting, meeting_texts.ask_close, ((meeting_texts.TO_MINUTES, "minutes"),)),
)


def _confirming(kind: Declared) -> Step:
    async def ask(talk: Talk) -> Screen | Move:
        meeting = await talk.meeting()
        if meeting.state not in kind.states:
            return Over(meeting_texts.NONE[kind.name])
        head = meeting_texts.meeting_line(meeting)
        voting = [motion for motion in meeting.motions if motion.state is MotionState.VOTING]
        if kind.name == "close" and voting:
            to_votes = tuple(Start(vote_texts.close_one(motion), "vote_close", motion.id) for motion in voting)
            return Over(f"{head}\n\n{meeting_texts.voting_still(len(voting))}", to_votes)
        return Screen(f"{head}\n\n{kind.question(meeting)}", actions=(Choice(meeting_texts.DECLARE[kind.name], "declared"),))

    async def take(talk: Talk, said: Said) -> Move:
        if said.pick != "declared":
            return Again(texts.PICK_ONE)
        meeting = await talk.do(kind.command, meeting=talk.given["meeting"])
        if isinstance(meeting, Refusal):
            return Again(sentence(meeting))
        after = tuple(Start(label, flow, meeting.id) for label, flow in kind.after)
        return Over(meeting_texts.recorded(kind.name, meeting), after)

    return Step(ask, take)


def _flow(kind: Declared) -> Flow:
    return Flow(kind.name, "meeting", {"meeting": which_meeting(kind.name, kind.states, "confirm"), "confirm": _confirming(kind)})


RECESS, RESUME, LAPSE, CLOSE = map(_flow, KINDS)
