"""Who takes no part in a motion (제척·기피·회피): on the roll and in the room, and yet without a vote in it."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.scene import Scene
from services.scheduler.tables import FrozenSeat, Motion, Recusal
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.motions import MotionState, RecuseMember


async def recuse(scene: Scene, motion: Motion, command: RecuseMember) -> Refusal | None:
    """Records it before the vote opens; a repeat changes nothing. None when it stands."""
    if scene.meeting.state != MeetingState.OPEN or motion.state != MotionState.TABLED:
        facts = {"state": motion.state, "meeting_state": scene.meeting.state, "title": motion.title}
        return Refusal(code="motion_state", facts=facts)
    if command.member not in (await scene.attendance()).frozen:
        return Refusal(code="not_on_roll", facts={})
    if command.member in await barred(scene.unit.session, motion):
        return None
    scene.unit.session.add(
        Recusal(
            motion=motion.id,
            member=command.member,
            grounds=command.grounds,
            at=scene.unit.now,
            entered_by=scene.acting.label,
        )
    )
    motion.recused += 1
    await scene.note("motion.recused", motion=motion.id, member=command.member, grounds=command.grounds)
    return None


async def barred(session: AsyncSession, motion: Motion) -> frozenset[str]:
    """The members without a vote in this motion, wherever they are. Most motions have none, and nobody is asked for.

    Who was dismissed is none of them any more: off the roll, they are not to be taken out of it once again.
    """
    if not motion.recused:
        return frozenset()
    query = select(Recusal.member).join(FrozenSeat, FrozenSeat.member == Recusal.member)
    query = query.where(Recusal.motion == motion.id, FrozenSeat.meeting == motion.meeting, FrozenSeat.ended_at.is_(None))
    return frozenset(await session.scalars(query))
