"""The quorum report to read out, and the opening once the chair has declared it."""

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import COMING, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingMode, MeetingState, OpenMeeting
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts.refusals import sentence


async def ask_report(talk: Talk) -> Screen | Move:
    """With a quorum: the sentence and the question. Without: the numbers, and no way to open."""
    meeting = await talk.meeting()
    if meeting.state is not MeetingState.CALLED:
        return Over(meeting_texts.NONE["open"])
    head = meeting_texts.meeting_line(meeting)
    if meeting.mode is MeetingMode.WRITTEN:
        declared = Choice(meeting_texts.DECLARED_WRITTEN, "declared")
        return Screen(f"{head}\n\n{meeting_texts.ready_to_write(meeting)}", actions=(declared,))
    recount = Choice(meeting_texts.RECOUNT, "recount")
    attend = Start(meeting_texts.TO_ATTEND, "attend", meeting.id)
    if meeting.confirmed >= meeting.required:
        preside = Start(meeting_texts.TO_PRESIDE, "preside", meeting.id)
        actions = (Choice(meeting_texts.DECLARED_OPEN, "declared"), recount, attend, preside)
        return Screen(f"{head}\n\n{meeting_texts.ready_to_open(meeting)}", actions=actions)
    lapse = Start(meeting_texts.TO_LAPSE, "lapse", meeting.id)
    return Screen(f"{head}\n\n{meeting_texts.short_of_quorum(meeting)}", actions=(attend, recount, lapse))


async def take_report(talk: Talk, said: Said) -> Move:
    if said.pick == "recount":
        return Again()
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    opened = await talk.do(OpenMeeting, meeting=talk.given["meeting"])
    if isinstance(opened, Refusal):
        return Again(sentence(opened))
    attend = () if opened.mode is MeetingMode.WRITTEN else (Start(meeting_texts.TO_ATTEND, "attend", opened.id),)
    return Over(meeting_texts.opened(opened), (Start(meeting_texts.TO_VOTE, "vote", opened.id), *attend))


OPEN = Flow("open", "meeting", {"meeting": which_meeting("open", COMING, "report"), "report": Step(ask_report, take_report)})
