"""Calls by phone: whom no messenger reaches, called once for each state of a meeting, and held in the record."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest_asyncio

from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.meetings import CancelMeeting, MoveMeeting, RecordRsvp, RsvpAnswer
from shared.contracts.phoning import CallList, ListCalls, RecordCall
from shared.runtime import Runtime
from tests.scheduler.council import FACILITATOR, OPERATOR, Council, council, member_id
from tests.scheduler.test_main_job import called


@pytest_asyncio.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime) as running:
        running.registry.linked = set(range(4, 36))
        yield running


async def left(here: Council) -> list[tuple[str, list[str]]]:
    """Why, and who."""
    found = await here.ask(ListCalls(actor=OPERATOR, body="guro"))
    return [(one.why.value, [person.name for person in one.people]) for one in found.items]


async def test_calls_follow_what_becomes_of_a_meeting(here: Council) -> None:
    meeting = await called(here)
    assert await left(here) == []
    await here.as_member(2, RecordRsvp, meeting=meeting.id, answer=RsvpAnswer.YES)
    await here.operate(MoveMeeting, meeting=meeting.id, place="2층 회의실")
    assert await left(here) == [("moved", ["위원02"])], "the others have not heard of the first place yet"
    done = await here.as_facilitator(RecordCall, meeting=meeting.id, member=member_id(2))
    again = await here.operate(RecordCall, meeting=meeting.id, member=member_id(2))
    assert (done.name, done.changed, done.left, again.changed) == ("위원02", True, 0, False)
    assert await left(here) == []

    moved = await here.operate(MoveMeeting, meeting=meeting.id, starts=meeting.starts + timedelta(hours=1))
    ahead = moved.rsvp_due - timedelta(days=3) - here.runtime.clock.now()
    await here.operate(AdvanceClock, seconds=int(ahead.total_seconds()) + 1)
    assert await left(here) == [("answer", ["위원01", "위원02", "위원03"])], "who heard of the place is asked about the time"
    (one,) = (await here.ask(ListCalls(actor=FACILITATOR), Audience.FACILITATOR)).items
    assert isinstance(one, CallList) and (one.until, one.called) == (moved.rsvp_due, 0)
    await here.operate(RecordRsvp, meeting=meeting.id, member=member_id(1), answer=RsvpAnswer.NO)
    assert (await here.operate(RecordCall, meeting=meeting.id, member=member_id(3))).left == 1
    await here.operate(CancelMeeting, meeting=meeting.id)
    assert await left(here) == [("cancelled", ["위원01"])], "and nobody else knew of it as a thing to come to"

    verified = await here.ask(Verify(actor=OPERATOR))
    assert verified.ok and verified.bodies[0].rows > 4


async def test_call_is_refused_of_a_stranger_and_about_what_is_over(here: Council) -> None:
    meeting = await called(here)
    stranger = await here.operate(RecordCall, meeting=meeting.id, member="nobody")
    ahead = meeting.starts - here.runtime.clock.now()
    await here.operate(AdvanceClock, seconds=int(ahead.total_seconds()) + 1)
    late = await here.operate(RecordCall, meeting=meeting.id, member=member_id(1))
    unknown = await here.operate(RecordCall, meeting="nothing", member=member_id(1))
    assert [one.code if isinstance(one, Refusal) else "" for one in (stranger, late, unknown)] == [
        "unknown_member", "nothing_to_call_about", "unknown_meeting"
    ]  # fmt: skip
