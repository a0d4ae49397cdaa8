"""A motion settled without a vote: deferred (보류) or referred (회부); and the conditions with which it is put."""

from services.scheduler import deadlines, journal
from services.scheduler.council import Council
from services.scheduler.motions import not_now, refuse_pending, refuse_text, view
from services.scheduler.proceedings.tables import Referral
from services.scheduler.scene import Scene
from services.scheduler.tables import Motion
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import ReferralMade, VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import BallotKind, MotionState, MotionView
from shared.contracts.proceedings import DeferMotion, ReferMotion, SetConditions
from shared.ids import new_id, new_secret
from shared.journal import chain
from shared.texts import meeting as texts


async def set_conditions(scene: Scene, motion: Motion, command: SetConditions) -> MotionView | Refusal:
    """Before the vote: those who vote know what they agree to."""
    if scene.meeting.state != MeetingState.OPEN or motion.state != MotionState.TABLED:
        return not_now(scene, motion)
    if refusal := refuse_text(command.text):
        return refusal
    motion.conditions = command.text.strip()
    await scene.declare("conditions", motion.id, conditions=chain.sealed(motion.salt, motion.conditions))
    return await view(scene, motion)


async def defer_motion(scene: Scene, motion: Motion, command: DeferMotion) -> MotionView | Refusal:
    """It stays undecided and comes back another time."""
    refusal = await _refuse(scene, motion) or refuse_text(command.reason, empty=True)
    if refusal:
        return refusal
    await _settle(scene, motion, MotionState.DEFERRED, command.reason.strip())
    return await view(scene, motion)


async def refer_motion(scene: Scene, motion: Motion, command: ReferMotion, other: Council) -> MotionView | Refusal:
    """To another body, which finds it on its next agenda."""
    if command.to == scene.meeting.body:
        return Refusal(code="referred_to_itself", facts={"body": scene.council.roll.body_name})
    if refusal := await _refuse(scene, motion):
        return refusal
    referral = Referral(
        id=new_id(),
        motion=motion.id,
        body=motion.body,
        body_name=scene.council.roll.body_name,
        to=command.to,
        to_name=other.roll.body_name,
        title=motion.title,
        salt=new_secret(),
        at=scene.unit.now,
    )
    scene.unit.session.add(referral)
    why = texts.referred_to(other.roll.body_name)
    await _settle(scene, motion, MotionState.REFERRED, why, referral=referral.id, to=command.to)
    title = chain.sealed(referral.salt, motion.title)
    told = {"referral": referral.id, "motion": motion.id, "from_body": motion.body, "title": title}
    await journal.append(scene.unit, command.to, "referral.received", scene.acting.label, **told)
    await scene.unit.emit(ReferralMade(id=new_id(), at=scene.unit.now, body=command.to, referral=referral.id))
    return await view(scene, motion)


async def _refuse(scene: Scene, motion: Motion) -> Refusal | None:
    """A vote that runs is brought to its end first, unless it is one by consent."""
    running = motion.state == MotionState.VOTING and motion.ballot == BallotKind.CONSENT
    if scene.meeting.state != MeetingState.OPEN or not (motion.state == MotionState.TABLED or running):
        return not_now(scene, motion)
    return await refuse_pending(scene, motion)


async def _settle(scene: Scene, motion: Motion, state: MotionState, why: str, **told: str) -> None:
    stood_in_the_chat = motion.state == MotionState.VOTING
    motion.state, motion.settled = state, why or None
    if stood_in_the_chat:
        await deadlines.meet(scene.unit, motion.id, DeadlineKind.OBJECTIONS_DUE)
        await scene.tell(VoteProgressed, motion=motion.id, merge=motion.id)
    settled = chain.sealed(motion.salt, why) if why else None
    await scene.declare(state.value, motion.id, settled=settled, **told)
