"""A year laid out: proposed by the charter, kept as drafts that nobody is told of, called when due; and whom a nudge reaches."""

from datetime import datetime, timedelta

from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, ListDeadlines, Nudged, RemindMissing, Verify
from shared.contracts.meetings import CallMeeting, CancelMeeting, ListMeetings, ShowMeeting
from shared.contracts.plans import AcceptPlan, DropPlanned, PlanProposal, PlanView, ProposePlan, ShowPlan
from shared.runtime import Runtime
from shared.texts.facilitator_today import deadline_task
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import called


async def proposed(here: Council, **fields: int) -> PlanProposal:
    year = here.runtime.clock.now().year + 1
    found = await here.ask(ProposePlan(actor=OPERATOR, body="guro", year=year, **fields))
    assert isinstance(found, PlanProposal), found
    return found


@on_both_databases
async def test_plan_from_the_charter_to_the_first_call(runtime: Runtime) -> None:
    async with council(runtime) as here:
        found = await proposed(here, week=3, weekday=3, hour=14)
        assert (found.times, found.cite, [at.astimezone(SEOUL).month for at in found.starts]) == (4, "제13조①", [3, 6, 9, 12])
        plan = await here.operate(AcceptPlan, body="guro", year=found.year, starts=found.starts)
        assert isinstance(plan, PlanView) and [one.planned for one in plan.quarters] == [1, 1, 1, 1]
        assert (await here.ask(ListMeetings(body="guro"))).items == ()
        public = await here.ask(ShowPlan(body="guro", year=found.year), Audience.PUBLIC)
        assert (public.per_year, public.items, public.quarters) == (4, (), plan.quarters), "how often, and not yet when"
        first, second = plan.items[:2]
        assert (first.state, first.session) == ("draft", None)
        again = await here.operate(AcceptPlan, body="guro", year=found.year, starts=found.starts)
        assert again.code == "plan_nothing_new"
        assert (await here.operate(CancelMeeting, meeting=first.id)).code == "wrong_state"
        await here.operate(DropPlanned, meeting=second.id)
        assert (await here.operate(DropPlanned, meeting=second.id)).code == "unknown_planned"
        assert (await here.ask(Verify())).ok

        wait = datetime.combine(first.send_by - timedelta(days=7), first.starts.time(), SEOUL) - here.runtime.clock.now()
        await here.operate(AdvanceClock, seconds=int(wait.total_seconds()) + 86_400)
        due = {one.subject: one for one in (await here.ask(ListDeadlines(actor=OPERATOR))).items if one.kind == "planned_call"}
        task = deadline_task(due[first.id], here.runtime.clock.now())
        assert due[first.id].state == "overdue" and task and (task.command, task.subject) == ("planned", first.id)
        given = {"body": "guro", "starts": first.starts, "place": "강당", "agenda": ("예산",), "draft": first.id}
        meeting = await here.operate(CallMeeting, **given)
        assert (meeting.id, meeting.session[-3:], meeting.state) == (first.id, "제1차", "called")
        assert (await here.operate(CallMeeting, **given)).code == "unknown_planned"
        year = await here.ask(ShowPlan(actor=OPERATOR, body="guro", year=found.year))
        assert [(one.planned, one.held) for one in year.quarters] == [(1, 0), (0, 0), (1, 0), (1, 0)]
        public = await here.ask(ShowPlan(body="guro", year=found.year), Audience.PUBLIC)
        assert [one.id for one in public.items] == [meeting.id]
        assert (await here.ask(ShowMeeting(meeting=first.id))).notice.send_by == first.send_by
        assert (await here.ask(Verify())).ok


async def test_plan_is_refused_without_a_number_or_in_another_year(runtime: Runtime) -> None:
    registry = FakeRegistry()
    lines = registry.toml.splitlines()
    registry.toml = "\n".join(line for line in lines if "regular_per_year" not in line)
    async with council(runtime, registry) as here:
        year = here.runtime.clock.now().year + 1
        silent = await here.ask(ProposePlan(actor=OPERATOR, body="guro", year=year))
        assert isinstance(silent, Refusal) and silent.code == "plan_no_number"
        assert len((await proposed(here, times=12)).starts) == 12
        assert (await here.ask(ProposePlan(actor=OPERATOR, body="guro", year=year, times=12, weekday=9))).code == "plan_pattern"
        starts = (await proposed(here, times=2)).starts
        assert (await here.operate(AcceptPlan, body="guro", year=year - 1, starts=starts)).code == "plan_other_year"


async def test_nobody_is_nudged_twice_a_day(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=3)) as here:
        first, other = await called(here), await called(here)
        asked = await here.operate(RemindMissing, meeting=first.id)
        assert isinstance(asked, Nudged) and (asked.asked, asked.today, len(asked.members)) == (3, 0, 3)
        for meeting in (first, other):
            again = await here.operate(RemindMissing, meeting=meeting.id)
            assert (again.asked, again.today) == (0, 3) and member_id(1) in again.members
        await here.operate(AdvanceClock, seconds=86_400)
        assert (await here.operate(RemindMissing, meeting=other.id)).asked == 3
