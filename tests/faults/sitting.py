"""A meeting with many people in it, made quickly: their arrival is not what these tests are about."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime

from services.scheduler import journal
from services.scheduler.journal import stamp
from services.scheduler.tables import POST, Presence
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingView, OpenMeeting
from shared.contracts.motions import MotionView, OpenVote, PutMotion
from shared.ids import new_id
from shared.store.engine import Store
from shared.store.unit import Unit
from tests.faults.rows import store_of
from tests.scheduler.council import Council, member_id
from tests.scheduler.test_main_job import called, to_start


async def seated(here: Council, present: int, before: Callable[[MeetingView], Awaitable[None]] | None = None) -> MotionView:
    """A vote under way in an open meeting with members 1 to `present` in the room; `before`: what happens once it is called."""
    meeting = await called(here)
    if before is not None:
        await before(meeting)
    await to_start(here, meeting)
    async with store_of(here.runtime) as store:
        await all_there(store, meeting, [member_id(number) for number in range(1, present + 1)], here.runtime.clock.now())
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert not isinstance(opened, Refusal), opened
    return await another_vote(here, meeting.id, "예산")


async def all_there(store: Store, meeting: MeetingView, members: Sequence[str], now: datetime) -> None:
    """Confirmed by the clerk, as rows and as journal."""
    rows = [
        Presence(
            id=new_id(), meeting=meeting.id, member=member, source="clerk", declared_at=None,
            confirmed_at=now, starts=now, ends=None, entered_by="operator",
        )
        for member in members
    ]  # fmt: skip
    facts = [{"presence": row.id, "member": row.member, "source": row.source, "starts": stamp(now)} for row in rows]
    lines = [("presence.confirmed", "operator", {"meeting": meeting.id, **fact}) for fact in facts]
    async with store.writing() as session:
        session.add_all(rows)
        await journal.append_all(Unit(session, now, POST), meeting.body, lines)


async def another_vote(here: Council, meeting: str, title: str) -> MotionView:
    motion = await here.operate(PutMotion, meeting=meeting, title=title)
    opened: MotionView = await here.operate(OpenVote, motion=motion.id)
    return opened
