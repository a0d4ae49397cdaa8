"""The notice for other messengers, and the request to those who have not answered."""

from collections.abc import Sequence

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.meeting import COMING, NOT_OVER, which_meeting
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.deadlines import RemindMissing
from shared.contracts.meetings import GiveNotice
from shared.contracts.roll import ListMembers
from shared.texts import facilitator as texts
from shared.texts import facilitator_answers as answer_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_today as today_texts
from shared.texts import paste as paste_texts
from shared.texts.refusals import sentence


async def ask_posted(talk: Talk) -> Screen | Move:
    """The text in a message of its own, so that it can be copied whole; then whether it was posted, which is what is recorded."""
    meeting = await talk.meeting()
    text = paste_texts.notice(meeting, f"{talk.public}/meetings/{meeting.id}")
    if meeting.notice.given_at is not None:
        return Over(paste_texts.GIVEN_ALREADY, before=(text,))
    talk.turn.say(text)
    return Screen(paste_texts.ASK, actions=(Choice(paste_texts.POSTED, "posted"),))


async def take_posted(talk: Talk, said: Said) -> Move:
    if said.pick != "posted":
        return Again(texts.PICK_ONE)
    recorded = await talk.do(GiveNotice, meeting=talk.given["meeting"], how="paste")
    return Again(sentence(recorded)) if isinstance(recorded, Refusal) else Over(paste_texts.RECORDED)


async def ask_remind(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    if meeting.state not in COMING:
        return Over(meeting_texts.NONE["remind"])
    if not meeting.rsvp.none:
        return Over(today_texts.nobody_missing(meeting), (Start(answer_texts.FOR_MEMBER, "answer", meeting.id),))
    entering = Start(answer_texts.FOR_MEMBER, "answer", meeting.id)
    return Screen(today_texts.ask_remind(meeting), actions=(Choice(today_texts.remind(meeting.rsvp.none), "send"), entering))


async def take_remind(talk: Talk, said: Said) -> Move:
    if said.pick != "send":
        return Again(texts.PICK_ONE)
    asked = await talk.do(RemindMissing, meeting=talk.given["meeting"])
    if isinstance(asked, Refusal):
        return Again(sentence(asked))
    done = today_texts.nudged(asked, await _to_phone(talk, asked.members))
    meeting = talk.given["meeting"]
    return Over(done, (Start(texts.title("paste"), "paste", meeting), Start(answer_texts.FOR_MEMBER, "answer", meeting)))


async def _to_phone(talk: Talk, silent: Sequence[str]) -> list[str]:
    """The names of those of them whom no messenger reaches."""
    members = await talk.know(ListMembers(body=(await talk.meeting()).body))
    return [member.name for member in members.items if member.id in silent and not member.linked]


PASTE = Flow("paste", "meeting", {"meeting": which_meeting("paste", NOT_OVER, "posted"), "posted": Step(ask_posted, take_posted)})
REMIND = Flow("remind", "meeting", {"meeting": which_meeting("remind", COMING, "send"), "send": Step(ask_remind, take_remind)})
