"""A dismissal or a death during a meeting: off the frozen roll at once, and what was cast before stays."""

import asyncio
from collections.abc import Iterable

from shared.bus.connection import connected
from shared.contracts.deadlines import Verify
from shared.contracts.events import MembershipEnded, subject_of_event
from shared.contracts.meetings import CloseMeeting, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import BallotKind, CastBallot, CastSecretBallot, CloseVote, MotionView, OpenVote, PutMotion
from shared.ids import new_id
from shared.runtime import Runtime
from tests.scheduler.council import BODY, OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def sitting(here: Council, there: Iterable[int] = range(1, 12)) -> MeetingView:
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(min(there), max(there) + 1))
    opened: MeetingView = await here.operate(OpenMeeting, meeting=meeting.id)
    return opened


async def dismiss(here: Council, meeting: MeetingView, number: int, reason: str = "dismissal") -> MeetingView:
    found = await dismissed_from(here, BODY, member_id(number), reason, meeting=meeting.id)
    assert found is not None
    return found


async def dismissed_from(
    here: Council, body: str, member: str, reason: str = "dismissal", *, meeting: str | None = None
) -> MeetingView | None:
    """As the registry tells it; with `meeting` it is back when that one has heard of it."""
    before = await here.ask(ShowMeeting(meeting=meeting)) if meeting else None
    event = MembershipEnded(id=new_id(), at=here.runtime.clock.now(), body=body, member=member, reason=reason, by="operator")
    async with connected(here.runtime.nats_url, "test-events") as client:
        await client.jetstream().publish(subject_of_event(event), event.model_dump_json().encode())
    while before is not None and meeting is not None:
        now: MeetingView = await here.ask(ShowMeeting(meeting=meeting))
        if now.enrolled < before.enrolled:
            return now
        await asyncio.sleep(0.02)
    return None


async def vote(here: Council, meeting: MeetingView, ballot: BallotKind = BallotKind.ROLL_CALL) -> MotionView:
    motion = await here.operate(PutMotion, meeting=meeting.id, title="예산", ballot=ballot)
    opened: MotionView = await here.operate(OpenVote, motion=motion.id)
    return opened


async def test_seat_is_empty_at_once_and_the_quorum_follows(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=20)) as here:
        meeting = await sitting(here)
        assert (meeting.enrolled, meeting.required, meeting.present, meeting.presiding) == (20, 11, 11, member_id(1))
        now = await dismiss(here, meeting, 1, "death")
        assert (now.enrolled, now.required, now.present, now.presiding) == (19, 10, 10, None)
        now = await dismiss(here, meeting, 20)  # who was not there
        assert (now.enrolled, now.required, now.present) == (18, 10, 10)
        motion = await vote(here, meeting)
        refused = await here.as_member(1, CastBallot, motion=motion.id, choice="yes")
        assert refused.code == "not_on_roll"
        for number in range(2, 8):
            await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.outcome, result.present, result.base_count) == ("carried", 10, 10)
        closed = await here.operate(CloseMeeting, meeting=meeting.id)
        assert closed.minutes.to_confirm == 10
        there = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        first = next(one for one in there.attendees if one.name == "위원01")
        assert first.present and first.seat == "appointed"
        assert (await here.ask(Verify())).ok


async def test_ballot_that_was_cast_before_stays_with_its_voter(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=11)) as here:
        meeting = await sitting(here)
        motion = await vote(here, meeting)
        for number in range(1, 12):
            await here.as_member(number, CastBallot, motion=motion.id, choice="yes" if number < 7 else "no")
        assert (await dismiss(here, meeting, 3)).enrolled == 10
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.no, result.present, result.outcome) == (6, 5, 11, "carried")
        later = await vote(here, meeting)
        for number in (1, 2, 4, 5, 6):
            await here.as_member(number, CastBallot, motion=later.id, choice="yes")
        result = await here.operate(CloseVote, motion=later.id)
        assert (result.yes, result.present, result.outcome) == (5, 10, "rejected")
        assert (await here.ask(Verify())).ok


async def test_secret_ballot_that_was_cast_before_stays_in_the_urn(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=11)) as here:
        meeting = await sitting(here)
        motion = await vote(here, meeting, BallotKind.SECRET)
        for number in range(1, 8):
            await here.as_member(number, CastSecretBallot, motion=motion.id, choice="yes")
        await dismiss(here, meeting, 3)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.voted, result.present) == (7, 7, 11)
        assert (await here.ask(Verify())).ok
