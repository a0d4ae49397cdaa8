"""A dismissal or a death during a meeting: the seat leaves the frozen roll at once, and what was decided stays."""

from sqlalchemy import select, update

from services.scheduler import presence
from services.scheduler.councils import Councils
from services.scheduler.journal import stamp
from services.scheduler.people import Acting
from services.scheduler.polls import endings as polls
from services.scheduler.scene import Scene
from services.scheduler.standing import is_enrolled
from services.scheduler.tables import FrozenSeat, Meeting
from services.scheduler.views import SITTING
from shared.contracts.base import Refusal
from shared.contracts.events import MembershipEnded
from shared.store.unit import Unit


async def take_off(unit: Unit, councils: Councils, event: MembershipEnded) -> None:
    """Every meeting of the body that is under way with this member on its roll."""
    query = (
        select(Meeting)
        .join(FrozenSeat, FrozenSeat.meeting == Meeting.id)
        .where(FrozenSeat.member == event.member, FrozenSeat.ended_at.is_(None), Meeting.state.in_(SITTING))
        .with_for_update()
    )
    await polls.take_off(unit, event)
    for meeting in (await unit.session.scalars(query)).all():
        council = await councils.of(meeting)
        if isinstance(council, Refusal) or event.body not in council.bodies:
            continue
        if not await _sits_elsewhere(councils, council.bodies, meeting, event):
            await _take_off(Scene(unit, Acting(event.by), council, meeting), event)


async def _sits_elsewhere(councils: Councils, bodies: tuple[str, ...], meeting: Meeting, event: MembershipEnded) -> bool:
    """Whether another body of a joint meeting still has the member."""
    for slug in bodies:
        other = None if slug == event.body else await councils.now(slug)
        if other is not None and not isinstance(other, Refusal) and is_enrolled(other, event.member, meeting):
            return True
    return False


async def _take_off(scene: Scene, event: MembershipEnded) -> None:
    """Enrolled is one fewer from now on. A ballot that lies in a running vote stays, with its voter (motions.close_vote)."""
    meeting, at = scene.meeting, scene.unit.now
    meeting.enrolled = (meeting.enrolled or 1) - 1
    presided = meeting.presiding == event.member
    seat = update(FrozenSeat).where(FrozenSeat.meeting == meeting.id, FrozenSeat.member == event.member)
    await scene.unit.session.execute(seat.values(ended_at=at, ended_for=event.reason))
    if any(row.member == event.member and row.ends is None for row in (await scene.attendance()).presence):
        await presence.leave(scene, event.member, at, warning=False)
    if presided:
        meeting.presiding = None
    scene.touch()
    told = {"member": event.member, "reason": event.reason, "enrolled": meeting.enrolled, "ended_at": stamp(at)}
    await scene.note("roll.ended", **told, presided=presided)
    await scene.progressed()
    await presence.warn(scene, await scene.attendance())
