"""Who was at a sitting and how long, and a body's year, over a real server and database."""

from shared.clock import SEOUL
from shared.contracts.attendance import ListYear, ShowAttendance
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.meetings import CancelMeeting, CloseMeeting, ConfirmPresence, OpenMeeting
from shared.contracts.minutes import MinutesView, ShowMinutes
from shared.contracts.roll import SeatKind
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.scheduler.council import FACILITATOR, OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def later(here: Council, minutes: int) -> None:
    assert not isinstance(await here.operate(AdvanceClock, seconds=60 * minutes), Refusal)


@on_both_databases
async def test_attendance_counts_the_time_within_the_sitting(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 20))
        await later(here, 5)
        await here.operate(OpenMeeting, meeting=meeting.id)
        await later(here, 30)
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(2), leave=True)
        await attend(here, meeting, range(20, 21))
        await later(here, 30)
        running = await here.ask(ShowAttendance(meeting=meeting.id, actor=OPERATOR))
        await here.operate(CloseMeeting, meeting=meeting.id)
        await later(here, 30)
        view = await here.ask(ShowAttendance(meeting=meeting.id, actor=OPERATOR))
        minutes = {one.member: one.minutes for one in view.people}
        assert (minutes[member_id(1)], minutes[member_id(2)], minutes[member_id(20)]) == (60, 30, 30)
        assert minutes[member_id(21)] == 0 and len(view.people) == 35
        assert {one.member: one.minutes for one in running.people} == minutes
        assert view.people[0].member == member_id(1), "the chair first"
        assert (view.allowance.paid, view.allowance.cite) == (True, "제15조")

        drafted = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        assert isinstance(drafted, MinutesView) and drafted.quorum_basis == "제13조②"
        assert {one.seat for one in drafted.attendees} == {SeatKind.APPOINTED}
        assert sum(one.present for one in drafted.attendees) == 20


@on_both_databases
async def test_year_lists_what_was_held_and_what_was_not(runtime: Runtime) -> None:
    async with council(runtime) as here:
        cancelled = await called(here)
        await here.operate(CancelMeeting, meeting=cancelled.id)
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 22))
        await here.operate(OpenMeeting, meeting=meeting.id)
        year = meeting.starts.astimezone(SEOUL).year
        found = await here.ask(ListYear(body="guro", year=year, actor=OPERATOR))
        told = [(one.state, one.enrolled, one.attended) for one in found.items]
        assert sorted(told, key=str) == [("cancelled", None, None), ("open", 35, 21)]
        assert (await here.ask(ListYear(body="guro", year=year + 1, actor=OPERATOR))).items == ()


@on_both_databases
async def test_attendance_and_year_are_for_who_runs_the_body(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(facilitates=("elsewhere",))) as here:
        meeting = await called(here)
        for ask in (ShowAttendance(meeting=meeting.id, actor=FACILITATOR), ListYear(body="guro", year=2026, actor=FACILITATOR)):
            assert (await here.ask(ask, Audience.FACILITATOR)).code == "not_allowed"
        assert (await here.ask(ShowAttendance(meeting="unknown", actor=OPERATOR))).code == "unknown_meeting"
        assert (await here.ask(ListYear(body="unknown", year=2026, actor=OPERATOR))).code == "unknown_body"
