"""A show of hands with names: the clerk enters who raised theirs for what; counted from the names."""

from sqlalchemy import delete, insert

from services.scheduler import recusals
from services.scheduler.guests.voting import refuse_deputised
from services.scheduler.motions import not_now, view
from services.scheduler.scene import Scene
from services.scheduler.tables import Ballot, Motion
from shared.contracts.base import Refusal
from shared.contracts.events import VoteProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import BallotKind, Choice, MotionState, MotionView
from shared.contracts.proceedings import EnterHands


async def enter_hands(scene: Scene, motion: Motion, command: EnterHands) -> MotionView | Refusal:
    """One choice a person, of those who are there and take part; what was entered before is replaced."""
    if motion.state != MotionState.VOTING or scene.meeting.state != MeetingState.OPEN:
        return not_now(scene, motion)
    if motion.ballot != BallotKind.SHOW_OF_HANDS:
        return Refusal(code="not_show_of_hands", facts={"title": motion.title})
    raised = {Choice.YES: command.yes, Choice.NO: command.no, Choice.ABSTAIN: command.abstain}
    if refusal := await _refuse(scene, motion, [member for members in raised.values() for member in members]):
        return refusal
    await scene.unit.session.execute(delete(Ballot).where(Ballot.motion == motion.id))
    entered = {"motion": motion.id, "at": scene.unit.now, "entered_by": scene.acting.label, "changes": 0}
    rows = [
        {**entered, "member": member, "choice": choice}
        for choice, members in raised.items()
        for member in members
    ]
    if rows:
        await scene.unit.session.execute(insert(Ballot), rows)
    motion.yes, motion.no, motion.abstain = (len(members) for members in raised.values())
    motion.voted = len(rows)
    await scene.note("vote.tallied", motion=motion.id, yes=motion.yes, no=motion.no, abstain=motion.abstain)
    await scene.note("vote.hands", motion=motion.id, **{choice.value: sorted(members) for choice, members in raised.items()})
    await scene.tell(VoteProgressed, motion=motion.id, merge=motion.id)
    return await view(scene, motion)


async def _refuse(scene: Scene, motion: Motion, members: list[str]) -> Refusal | None:
    rows, barred = await scene.attendance(), await recusals.barred(scene.unit.session, motion)
    for member in members:
        name = scene.council.name_of(member)
        if member not in rows.frozen:
            return Refusal(code="unknown_target", facts={"member": member})
        if members.count(member) > 1:
            return Refusal(code="two_hands", facts={"name": name})
        if member in barred or member not in rows.present_now():
            return Refusal(code="not_present_member", facts={"name": name})
        if refusal := refuse_deputised(rows, member, by_clerk=True):
            return refusal
    return None
