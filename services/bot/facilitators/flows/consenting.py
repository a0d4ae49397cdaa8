"""A vote by consent: who objects and why, and what the chair then declares."""

from services.bot.facilitators.flow import Again, Choice, Flow, Move, Over, Said, Screen, Start, Step
from services.bot.facilitators.flows.vote import after, status_key
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.motions import BallotKind, CarryWithoutObjection, MotionState, OpenVote, ShowMotion
from shared.contracts.proceedings import DeferMotion, ListObjections
from shared.texts import facilitator as texts
from shared.texts import facilitator_proceedings as words
from shared.texts import facilitator_vote as vote_texts
from shared.texts.refusals import sentence


async def ask_objections(talk: Talk) -> Screen | Move:
    motion = await talk.know(ShowMotion(motion=talk.given["motion"]))
    if motion.state is not MotionState.VOTING or motion.ballot is not BallotKind.CONSENT:
        return Over(vote_texts.result(motion), after(motion))
    found = (await talk.know(ListObjections(motion=motion.id))).items
    objected = (Choice(words.PUT_TO_VOTE, "vote"), Choice(words.WAYS[words.DEFER], "defer"))
    carried = (Choice(words.NONE_OBJECTED, "carried"),)
    return Screen(words.objections(motion, found), actions=(*(objected if found else carried), Choice(words.LOOK_AGAIN, "again")))


async def take_objections(talk: Talk, said: Said) -> Move:
    motion = talk.given["motion"]
    match said.pick:
        case "carried":
            done = await talk.do(CarryWithoutObjection, motion=motion)
        case "vote":
            done = await talk.do(OpenVote, motion=motion)
        case "defer":
            done = await talk.do(DeferMotion, motion=motion)
        case "again":
            return Again()
        case _:
            return Again(texts.PICK_ONE)
    if isinstance(done, Refusal):
        return Again(sentence(done))
    if done.state is MotionState.VOTING:
        return Over(status=status_key(done.id))
    return Over(vote_texts.recorded(done), after(done), status=status_key(done.id))


CONSENT = Flow("consent", "objections", {"objections": Step(ask_objections, take_objections)}, subject="motion")


def to_consent(motion: str) -> Start:
    """The button under a vote by consent."""
    return Start(words.TO_CONSENT, "consent", motion)
