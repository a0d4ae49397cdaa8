"""A meeting with many people in it, made quickly: their arrival is not what these tests are about."""

from services.scheduler.tables import Presence
from shared.contracts.base import Refusal
from shared.contracts.meetings import OpenMeeting
from shared.contracts.motions import MotionView, OpenVote, PutMotion
from shared.ids import new_id
from tests.faults.rows import store_of
from tests.scheduler.council import Council, member_id
from tests.scheduler.test_main_job import called, to_start


async def seated(here: Council, present: int) -> MotionView:
    """A vote under way in an open meeting with members 1 to `present` in the room."""
    meeting = await called(here)
    await to_start(here, meeting)
    now = here.runtime.clock.now()
    async with store_of(here.runtime) as store, store.writing() as session:
        for number in range(1, present + 1):
            session.add(
                Presence(
                    id=new_id(), meeting=meeting.id, member=member_id(number), source="clerk", declared_at=None,
                    confirmed_at=now, starts=now, ends=None, entered_by="operator",
                )
            )  # fmt: skip
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert not isinstance(opened, Refusal), opened
    return await another_vote(here, meeting.id, "예산")


async def another_vote(here: Council, meeting: str, title: str) -> MotionView:
    motion = await here.operate(PutMotion, meeting=meeting, title=title)
    opened: MotionView = await here.operate(OpenVote, motion=motion.id)
    return opened
