"""The plan of a public office: taken in, counted from meetings held and past ones, fulfilled to one decimal."""

import json
from datetime import timedelta
from pathlib import Path
from typing import Any

from sqlalchemy import select, text

from services.cli.target_files import rows
from services.scheduler.tables import JournalHead, JournalRow
from services.scheduler.targets.reading import percent
from services.scheduler.targets.record import IMPORTED
from services.scheduler.verifying import verify_all
from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.bodies import BodyRow, Record
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.meetings import CloseMeeting, OpenMeeting
from shared.contracts.polls import ShowPoll
from shared.contracts.targets import (
    AssignTarget,
    Counts,
    EnterDone,
    ImportTargets,
    PlannedBy,
    ShowTargets,
    TargetRow,
    TargetsView,
    TargetView,
)
from shared.journal.chain import GENESIS, entry_hash
from shared.papers.xlsx import as_xlsx
from shared.rules.quarters import quarter_of
from shared.runtime import Runtime
from shared.texts import targets as texts
from tests.conftest import until
from tests.faults.rows import change, store_of
from tests.scheduler.council import FACILITATOR, OPERATOR, Council, FakeRegistry, council
from tests.scheduler.test_main_job import attend, called, to_start
from tests.scheduler.test_polls import question

PLAN = Path(__file__).parents[2] / "examples" / "gwanak"


def past(period: str, kind: str = "meeting", times: int = 1) -> Record:
    return Record(id=f"{period}{kind}", body="guro", body_name="", period=period, session="", kind=kind, subject="", times=times)


RECORDS = (past("2023-02"), past("2023-06/07", times=5), past("2022-12"), past("2023-10", "survey"))


async def plan(here: Council, bodies: tuple[BodyRow, ...] = ()) -> None:
    yearly = rows((PLAN / "gwanak_targets.csv").read_bytes(), None, bodies)
    quarterly = rows((PLAN / "gwanak_quarter_targets_2023.csv").read_bytes(), 2023, bodies)
    first, second = [await here.operate(ImportTargets, body="guro", rows=one) for one in (yearly, quarterly)]
    assert (first.added, second.added, second.changed) == (4, 0, 4)
    again = await here.operate(ImportTargets, body="guro", rows=yearly)
    assert (again.added, again.changed, again.unchanged) == (0, 0, 4)


async def shown(here: Council, year: int, quarter: int | None = None) -> TargetsView:
    view = await here.ask(ShowTargets(body="guro", year=year, quarter=quarter, actor=OPERATOR))
    assert isinstance(view, TargetsView), view
    return view


def of(view: TargetsView, task: str) -> TargetView:
    return next(item for item in view.items if item.task.startswith(task))


async def test_real_plan_comes_out_as_the_office_reckons(runtime: Runtime) -> None:
    body = BodyRow(slug="guro", name="더불어으뜸관악 혁신·협치위원회", parent=None, charter="guro", enrolled=0)
    async with council(runtime, FakeRegistry(records=RECORDS)) as here:
        await plan(here, (body,))
        view = await shown(here, 2023)
        assert [item.total_rate for item in view.items] == [66.7, 33.3, 45.0, 37.5]
        assert view.total_rate == 46.5
        first = of(view, "혁신·협치위원회")
        assert (first.of, first.planned, first.done, first.rate) == ("guro", 6, 6, 100.0)
        assert [(one.planned, one.done) for one in first.quarters] == [(1, 1), (2, 0), (2, 5), (1, 0)]
        assert view.rate == 30.0, "of the four only the first is counted"

        survey, forum = of(view, "정책자문단"), of(view, "지역사회 협치과제")
        assert (survey.counts, survey.of, survey.done) == (Counts.SURVEY, None, 0)
        await here.operate(AssignTarget, target=survey.id, of="guro", counts=Counts.SURVEY)
        await here.as_facilitator(EnterDone, target=forum.id, year=2023, quarter=2, done=3)
        view = await shown(here, 2023)
        assert [item.rate for item in view.items] == [100.0, 50.0, 0.0, 75.0] and view.rate == 60.0
        second = await shown(here, 2023, 2)
        assert (of(second, "지역사회 협치과제").planned, of(second, "지역사회 협치과제").rate) == (4, 75.0)
        said = "\n".join(texts.lines(view))
        assert said.startswith("2023년 전체 이행률 60.0%") and "전체 기간 이행률" in said
        assert as_xlsx(*texts.sheets(view))[:2] == b"PK"
        assert (await here.ask(Verify())).ok


async def test_survey_held_here_counts_like_one_taken_in(runtime: Runtime) -> None:
    """In the quarter in which it ended, and not while it runs."""
    async with council(runtime, FakeRegistry(records=())) as here:
        await plan(here)
        now = here.runtime.clock.now().astimezone(SEOUL)
        quarter = quarter_of(now.date() + timedelta(days=7))
        survey = of(await shown(here, quarter[0]), "정책자문단")
        await here.operate(AssignTarget, target=survey.id, of="guro", counts=Counts.SURVEY)
        held = await question(here, until=now + timedelta(days=7))
        assert of(await shown(here, quarter[0]), "정책자문단").done == 0
        await here.operate(AdvanceClock, seconds=7 * 86_400 + 1)

        async def counted() -> bool:
            return of(await shown(here, quarter[0]), "정책자문단").done == 1

        await until(counted)
        view = of(await shown(here, *quarter), "정책자문단")
        assert [one.quarter for one in view.quarters if one.done] == [quarter[1]] and view.done == 1
        assert (await here.ask(ShowPoll(poll=held.id))).state == "closed" and (await here.ask(Verify())).ok


BEHIND_THE_BACK = {
    "weight": "UPDATE scheduler_target SET weight = 90 WHERE position = 0",
    "task": "UPDATE scheduler_target SET task = '다른 과제' WHERE position = 0",
    "counted body": "UPDATE scheduler_target SET of = 'guro' WHERE position = 3",
    "planned": "UPDATE scheduler_target_part SET planned = 1 WHERE year = 2023 AND quarter = 0",
    "planned, in a quarter with an entry": "UPDATE scheduler_target_part SET planned = 1 WHERE year = 2023 AND quarter = 2",
    "entered": "UPDATE scheduler_target_part SET done = 9 WHERE done = 3",
    "deleted": "DELETE FROM scheduler_target_part WHERE quarter = 4",
    "added": "INSERT INTO scheduler_target_part SELECT target, 2030, 0, planned, done FROM scheduler_target_part WHERE done = 3",
}


async def test_plan_changed_behind_the_back_is_named(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await plan(here)
        forum = of(await shown(here, 2023), "지역사회 협치과제")
        await here.as_facilitator(EnterDone, target=forum.id, year=2023, quarter=2, done=3)
        assert (await here.ask(Verify())).ok
    async with store_of(runtime) as store:
        for name, damage in BEHIND_THE_BACK.items():
            async with store.writing() as session:
                await session.execute(text(damage))
                (chain,) = (await verify_all(session)).bodies
                assert not chain.ok and "목표" in (chain.fault or ""), name
                await session.rollback()


async def test_plan_of_the_first_version_is_accepted(runtime: Runtime) -> None:
    """Its import told only how many targets it had."""
    async with council(runtime) as here:
        await plan(here)
        forum = of(await shown(here, 2023), "지역사회 협치과제")
        await forget_items(runtime)
        await here.as_facilitator(EnterDone, target=forum.id, year=2023, quarter=2, done=3)
        await here.operate(AssignTarget, target=forum.id, of="guro", counts=Counts.MEETING)
        assert (await here.ask(Verify())).ok
        await change(runtime, "UPDATE scheduler_target_part SET done = 9 WHERE done = 3")
        assert not (await here.ask(Verify())).ok, "what later rows tell is looked at"


async def forget_items(runtime: Runtime) -> None:
    """The rows as the first version wrote them, in a chain that holds."""
    async with store_of(runtime) as store, store.writing() as session:
        before = GENESIS
        for row in list(await session.scalars(select(JournalRow).order_by(JournalRow.seq))):
            data = {name: value for name, value in json.loads(row.data).items() if name != "items" or row.kind != IMPORTED}
            row.data, row.prev = json.dumps(data, sort_keys=True, ensure_ascii=False), before
            before = row.hash = entry_hash(row.body, row.seq, row.at, row.kind, row.actor, data, before)
        (head,) = await session.scalars(select(JournalHead))
        head.hash = before


async def test_meetings_held_here_count_with_who_came(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting: Any = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await here.operate(CloseMeeting, meeting=meeting.id)
        year = meeting.starts.astimezone(SEOUL).year
        view = await shown(here, year)
        (item,) = view.items
        assert (item.id, item.planned, item.planned_by, item.done, item.rate) == (None, 4, PlannedBy.CHARTER, 1, 25.0)
        (came,) = view.bodies
        assert (came.meetings, came.came, came.could, came.rate) == (1, 18, 35, 51.4)
        assert {one.member: one.came for one in view.people} == {f"m{number:02d}": int(number < 19) for number in range(1, 36)}
        public = await here.ask(ShowTargets(body="guro", year=year), Audience.PUBLIC)
        assert public.people == () and public.bodies == view.bodies, "names are for officers"
        assert (await shown(here, year + 1)).bodies[0].meetings == 0


async def test_target_counted_elsewhere_tells_no_names_of_there(runtime: Runtime) -> None:
    """Whose doings count may be any body; who came there is for those who run it."""
    fake = FakeRegistry(below={"guro-civic": "civic"}, facilitates=("guro-civic",))
    async with council(runtime, fake) as here:
        meeting: Any = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        row = TargetRow(task="회의", indicator="횟수", counts=Counts.MEETING, of="guro")
        assert (await here.as_facilitator(ImportTargets, body="guro-civic", rows=(row,))).added == 1
        year = meeting.starts.astimezone(SEOUL).year
        asked = ShowTargets(body="guro-civic", year=year, actor=FACILITATOR)
        view = await here.ask(asked, Audience.FACILITATOR)
        assert [item.done for item in view.items] == [1] and view.people == ()


async def test_targets_are_the_officers_and_unknown_ones_are_refused(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(facilitates=())) as here:
        await called(here)
        other = await here.ask(ImportTargets(body="guro", rows=(), idempotency_key="k", actor=FACILITATOR), Audience.FACILITATOR)
        unknown = await here.operate(EnterDone, target="nothing", year=2023, quarter=1, done=1)
        nowhere = await here.ask(ShowTargets(body="nowhere", year=2023, actor=OPERATOR))
        codes = [one.code for one in (other, unknown, nowhere) if isinstance(one, Refusal)]
        assert codes == ["not_allowed", "unknown_target", "unknown_body"]


def test_percent_is_rounded_half_up() -> None:
    assert [percent(2, 3), percent(1, 16), percent(0, 5), percent(3, None), percent(3, 0)] == [66.7, 6.3, 0.0, None, None]
