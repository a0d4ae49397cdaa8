"""번안·재심의: what this body decided is put again, where its charter allows it; then it is decided as any motion is."""

from services.bot.facilitators.flow import Again, Choice, Go, Move, Over, Said, Screen, Step
from services.bot.facilitators.flows import moving
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView
from shared.contracts.motions import MotionKind, MotionState, MotionView, ShowMotion
from shared.contracts.proceedings import ReconsiderMotion
from shared.texts import facilitator as texts
from shared.texts import facilitator_moving as words
from shared.texts.refusals import sentence

AGAIN, SURE = "again", "again_sure"
LAST = 5  # how many meetings back
DECIDED = (MotionState.CARRIED, MotionState.REJECTED)


def offered(meeting: MeetingView) -> tuple[Choice, ...]:
    return (Choice(words.RECONSIDER, AGAIN),) if meeting.may_reconsider else ()


async def ask_which(talk: Talk) -> Screen | Move:
    meeting = await talk.meeting()
    held = (MeetingState.OPEN, MeetingState.CLOSED)
    last = (await talk.know(ListMeetings(body=meeting.body, states=held, limit=LAST))).items
    motions = {one.id: one for view in (meeting, *last) if view.body == meeting.body for one in view.motions if _decided(one)}
    for again in [one.relates for one in motions.values() if one.kind is MotionKind.RECONSIDERATION]:
        motions.pop(again or "", None)  # what was decided last is what may be put again
    if not motions:
        return Over(words.NONE_AGAIN)
    return Screen(words.WHICH_AGAIN, tuple(Choice(words.decided(one), one.id) for one in motions.values()))


def _decided(motion: MotionView) -> bool:
    return motion.state in DECIDED and motion.kind is not MotionKind.AMENDMENT


async def take_which(talk: Talk, said: Said) -> Move:
    if said.pick is None:
        return Again(texts.PICK_ONE)
    motion = await talk.know(ShowMotion(motion=said.pick))
    # Under the rule it was decided by: no fewer undo it than it took.
    talk.given.update({"again": motion.id, "title": motion.title, "rule": motion.rule})
    return Go(SURE)


async def ask_sure(talk: Talk) -> Screen | Move:
    motion = await talk.know(ShowMotion(motion=talk.given["again"]))
    text = words.sure_again(motion, talk.given.get("movers", ""))
    return Screen(text, actions=(Choice(words.DECLARED, "declared"), moving.button(talk)))


async def take_sure(talk: Talk, said: Said) -> Move:
    if said.pick == moving.MOVER:
        return Go(f"{SURE}_{moving.MOVER}")
    if said.pick != "declared":
        return Again(texts.PICK_ONE)
    given = talk.given
    about = {"meeting": given["meeting"], "motion": given["again"], "rule": given["rule"], **moving.named(talk)}
    put = await talk.do(ReconsiderMotion, **about)
    if isinstance(put, Refusal):
        return Again(sentence(put))
    talk.keep("motion", put.id)
    given["own"] = put.ballot
    return Go("ballot")


def _title(talk: Talk) -> str:
    return str(talk.given["title"])


STEPS = {
    AGAIN: Step(ask_which, take_which),
    SURE: Step(ask_sure, take_sure),
    **moving.steps(_title, SURE),
}
