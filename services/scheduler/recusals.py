"""Who takes no part in a motion (제척·기피·회피): on the roll and in the room, and yet without a vote in it."""

from sqlalchemy import Select, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.scene import Scene
from services.scheduler.tables import FrozenSeat, Motion, Recusal
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import MotionKind, MotionState, RecuseMember


async def recuse(scene: Scene, motion: Motion, command: RecuseMember) -> Refusal | None:
    """Records it before the vote opens; a repeat changes nothing. None when it stands."""
    if scene.meeting.state != MeetingState.OPEN or motion.state != MotionState.TABLED:
        facts = {"state": motion.state, "meeting_state": scene.meeting.state, "title": motion.title}
        return Refusal(code="motion_state", facts=facts)
    if command.member not in (await scene.attendance()).frozen:
        return Refusal(code="not_on_roll", facts={})
    if command.member in await barred(scene.unit.session, motion):
        return None
    await _enter(scene, motion, command.member, command.grounds)
    for amendment in await scene.unit.session.scalars(_amendments_of(motion)):
        if command.member not in await barred(scene.unit.session, amendment):
            await _enter(scene, amendment, command.member, command.grounds)
    return None


async def take_over(scene: Scene, motion: Motion) -> None:
    """What belongs to a motion (an amendment, a part, a reconsideration) is the same matter: its recused have no vote in it."""
    main = await scene.unit.session.get(Motion, motion.relates) if motion.relates else None
    if main is None or main.meeting != motion.meeting:  # at another meeting the chair asks anew
        return
    recused = select(Recusal).where(Recusal.motion == main.id).order_by(Recusal.member)
    standing = await barred(scene.unit.session, main)
    for row in (await scene.unit.session.scalars(recused)).all():
        if row.member in standing:
            await _enter(scene, motion, row.member, row.grounds)


async def _enter(scene: Scene, motion: Motion, member: str, grounds: str) -> None:
    about = {"at": scene.unit.now, "entered_by": scene.acting.label}
    scene.unit.session.add(Recusal(motion=motion.id, member=member, grounds=grounds, **about))
    motion.recused += 1
    await scene.note("motion.recused", motion=motion.id, member=member, grounds=grounds)


def _amendments_of(motion: Motion) -> Select[Motion]:
    of_motion = (Motion.relates == motion.id, Motion.kind == MotionKind.AMENDMENT, Motion.state == MotionState.TABLED)
    return select(Motion).where(*of_motion).order_by(Motion.position)


async def barred(session: AsyncSession, motion: Motion) -> frozenset[str]:
    """The members without a vote in this motion, wherever they are. Most motions have none, and nobody is asked for.

    Who was dismissed is none of them any more: off the roll, they are not to be taken out of it once again.
    """
    if not motion.recused:
        return frozenset()
    query = select(Recusal.member).join(FrozenSeat, FrozenSeat.member == Recusal.member)
    query = query.where(Recusal.motion == motion.id, FrozenSeat.meeting == motion.meeting, FrozenSeat.ended_at.is_(None))
    return frozenset(await session.scalars(query))
