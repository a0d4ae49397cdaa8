"""Presence as intervals: times of the clerk's, leaving and coming back, and what a move makes of it."""

import json
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import select

from services.scheduler.tables import Outbox
from shared.contracts.deadlines import Verify
from shared.contracts.events import Event, PresidingLeft, QuorumEndangered, QuorumRegained
from shared.contracts.meetings import (
    CloseMeeting,
    ConfirmPresence,
    DeclarePresence,
    MeetingView,
    MoveMeeting,
    OpenMeeting,
    Preside,
    RecordRsvp,
    ShowMeeting,
)
from shared.contracts.minutes import Attendee, ConfirmMinutes, ShowMinutes, SubmitMinutes
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.texts.refusals import sentence
from tests.scheduler.council import OPERATOR, Council, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def at_the_start(here: Council) -> MeetingView:
    meeting = await called(here)
    await to_start(here, meeting)
    return meeting


async def attendee(here: Council, meeting: str, number: int) -> Attendee:
    minutes = await here.ask(ShowMinutes(meeting=meeting, actor=OPERATOR))
    found: Attendee = next(one for one in minutes.attendees if one.name == f"위원{number:02d}")
    return found


def of_member(number: int, meeting: MeetingView, at: datetime | None = None, leave: bool = False) -> dict[str, Any]:
    return {"meeting": meeting.id, "member": member_id(number), "at": at, "leave": leave}


async def test_intervals_are_those_that_the_clerk_says(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        starts = meeting.starts
        await attend(here, meeting, range(2, 20))
        here.advance(timedelta(minutes=50))
        came, left, back = (starts + timedelta(minutes=minutes) for minutes in (0, 20, 40))
        await here.operate(OpenMeeting, meeting=meeting.id)
        for at, leave in ((came, False), (left, True), (back, False)):
            answer = await here.operate(ConfirmPresence, **of_member(1, meeting, at, leave))
            assert answer.changed, answer
        await here.operate(CloseMeeting, meeting=meeting.id)
        one = await attendee(here, meeting.id, 1)
        assert one.present and [interval[0] for interval in one.intervals] == [came, back]
        assert one.intervals[0][1] == left
        assert (await here.ask(Verify())).ok


async def test_time_of_the_clerk_goes_before_the_members_own_word(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        await here.as_member(1, DeclarePresence, meeting=meeting.id)
        here.advance(timedelta(minutes=20))
        at = meeting.starts + timedelta(minutes=15)
        await here.operate(ConfirmPresence, **of_member(1, meeting, at))
        await attend(here, meeting, range(2, 20))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await here.operate(CloseMeeting, meeting=meeting.id)
        assert (await attendee(here, meeting.id, 1)).intervals[0][0] == at


@pytest.mark.parametrize(
    ("minutes", "leave", "code"),
    [(5, True, "left_before_coming"), (60, False, "bad_attendance_time"), (-31, False, "bad_attendance_time")],
    ids=["left before coming", "not yet", "too early"],
)
async def test_times_that_cannot_be_are_refused(runtime: Runtime, minutes: int, leave: bool, code: str) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        here.advance(timedelta(minutes=30))
        await here.operate(ConfirmPresence, **of_member(1, meeting, meeting.starts + timedelta(minutes=10)))
        refused = await here.operate(ConfirmPresence, **of_member(1, meeting, meeting.starts + timedelta(minutes=minutes), leave))
        assert refused.code == code and sentence(refused)


async def test_nobody_comes_back_before_they_left(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        await attend(here, meeting, range(1, 2))
        here.advance(timedelta(minutes=30))
        await here.operate(ConfirmPresence, **of_member(1, meeting, leave=True))
        refused = await here.operate(ConfirmPresence, **of_member(1, meeting, meeting.starts + timedelta(minutes=10)))
        assert refused.code == "there_already" and sentence(refused)


async def test_attendance_days_before_is_told_when_it_begins(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        refused = await here.operate(ConfirmPresence, **of_member(1, meeting))
        assert refused.code == "attendance_too_early" and "오후 1시 30분부터" in sentence(refused)


async def test_everybody_is_confirmed_at_once_and_never_sent_home_at_once(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        for number in range(1, 21):
            await here.as_member(number, DeclarePresence, meeting=meeting.id)
        refused = await here.operate(ConfirmPresence, meeting=meeting.id, leave=True)
        assert refused.code == "which_member"
        answer = await here.operate(ConfirmPresence, meeting=meeting.id)
        assert (answer.present, answer.changed) == (20, True)
        assert not (await here.operate(ConfirmPresence, meeting=meeting.id)).changed
        assert (await here.ask(Verify())).ok


async def test_presence_of_a_day_that_was_moved_counts_for_none(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await here.as_member(1, RecordRsvp, meeting=meeting.id, answer="yes")
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 20))
        moved = await here.operate(MoveMeeting, meeting=meeting.id, starts=meeting.starts + timedelta(days=20))
        assert (moved.confirmed, moved.declared, moved.rsvp.yes) == (0, 0, 0)
        assert (await here.ask(Verify())).ok


async def test_room_can_be_changed_while_the_chair_waits(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        await attend(here, meeting, range(1, 3))
        moved = await here.operate(MoveMeeting, meeting=meeting.id, place="3층 소회의실")
        assert (moved.place, moved.confirmed) == ("3층 소회의실", 2)
        assert (await here.ask(Verify())).ok


async def test_who_left_before_the_opening_was_not_at_the_meeting(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        await attend(here, meeting, range(1, 20))
        await here.operate(ConfirmPresence, **of_member(19, meeting, leave=True))
        here.advance(timedelta(minutes=1))
        await here.operate(OpenMeeting, meeting=meeting.id)
        closed = await here.operate(CloseMeeting, meeting=meeting.id)
        assert closed.minutes.to_confirm == 18 and not (await attendee(here, meeting.id, 19)).present
        await here.operate(SubmitMinutes, meeting=meeting.id)
        assert (await here.as_member(19, ConfirmMinutes, meeting=meeting.id)).code == "was_not_present"


async def test_who_was_named_to_preside_and_did_not_come_does_not_preside(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        assert (await here.operate(Preside, meeting=meeting.id, member=member_id(5))).presiding == member_id(5)
        await to_start(here, meeting)
        await attend(here, meeting, range(6, 26))
        await attend(here, meeting, range(1, 2))
        opened = await here.operate(OpenMeeting, meeting=meeting.id)
        assert opened.presiding == member_id(1)
        absent = await here.operate(Preside, meeting=meeting.id, member=member_id(5))
        assert absent.code == "not_present_member"
        assert (await here.ask(ShowMeeting(meeting=meeting.id))).presiding == member_id(1)


async def told(here: Council, *kinds: type[Event]) -> list[dict[str, Any]]:
    """What facilitators are warned of, in order."""
    store = Store(here.runtime.settings.database)
    async with store.reading() as session:
        rows = list(await session.execute(select(Outbox.subject, Outbox.payload).order_by(Outbox.seq)))
    await store.close()
    found = [json.loads(payload) for subject, payload in rows if any(f".{kind.name}." in f"{subject}." for kind in kinds)]
    return found


async def test_quorum_that_comes_back_is_told_and_so_is_a_chair_who_leaves(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await at_the_start(here)
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await here.as_member(5, DeclarePresence, meeting=meeting.id, leave=True)
        await here.as_member(1, DeclarePresence, meeting=meeting.id, leave=True)
        await attend(here, meeting, range(5, 6))
        assert await told(here, QuorumRegained) == [], "seventeen of eighteen"
        await attend(here, meeting, range(19, 21))
        (back,) = await told(here, QuorumRegained)
        assert (back["present"], back["required"]) == (18, 18), "told once, when they became enough"
        (gone,) = await told(here, PresidingLeft)
        assert (gone["member"], gone["then"]) == (member_id(1), None)
        await here.operate(Preside, meeting=meeting.id, member=member_id(2))
        await here.as_member(3, DeclarePresence, meeting=meeting.id, leave=True)
        await here.as_member(2, DeclarePresence, meeting=meeting.id, leave=True)
        assert [one["member"] for one in await told(here, PresidingLeft)] == [member_id(1), member_id(2)]
        lost = await told(here, QuorumEndangered)
        assert [(one["present"], one["lost"]) for one in lost] == [(17, True), (16, True), (18, False), (17, True)]
