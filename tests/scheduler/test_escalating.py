"""A delay told on: by a facilitator's word only, to the clerk, then to the chair where the charter says so."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import delete

from services.scheduler import duties
from services.scheduler.tables import Deadline
from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import (
    AddHoliday,
    AdvanceClock,
    DeadlineState,
    Escalated,
    EscalateDeadline,
    ListDeadlines,
    MeetDuty,
    RemoveHoliday,
    ToldTo,
    Verify,
)
from shared.contracts.due import ShowDue
from shared.contracts.meetings import AttachDocument, CloseMeeting, OpenMeeting
from shared.contracts.minutes import ApproveMinutes, ConfirmMinutes, PublishMinutes, SubmitMinutes
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, account, council
from tests.scheduler.test_main_job import attend, called, to_start

CLERK = 35


async def draft(here: Council) -> Any:
    found = (await here.ask(ListDeadlines(actor=OPERATOR))).items
    return next(one for one in found if one.kind == "minutes_draft")


async def closed(here: Council) -> Any:
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, 19))
    await here.operate(OpenMeeting, meeting=meeting.id)
    return await here.operate(CloseMeeting, meeting=meeting.id)


async def late(here: Council, deadline: Any, days: int = 2) -> None:
    left = deadline.due - here.runtime.clock.now() + timedelta(days=days)
    await here.operate(AdvanceClock, seconds=int(left.total_seconds()))


async def tell(here: Council, deadline: Any, to: ToldTo = ToldTo.CLERK) -> Any:
    return await here.as_facilitator(EscalateDeadline, deadline=deadline.id, to=to)


async def due_of(here: Council, number: int) -> list[str]:
    return [item.kind for item in (await here.ask(ShowDue(actor=account(number)), Audience.MEMBER)).items]


async def test_delay_goes_to_the_clerk_and_no_further(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(clerks={CLERK})) as here:
        meeting = await closed(here)
        deadline = await draft(here)
        early = await tell(here, deadline)
        assert isinstance(early, Refusal) and early.code == "deadline_not_over" and deadline.may_tell is None
        await late(here, deadline)
        assert (await draft(here)).may_tell is ToldTo.CLERK and await due_of(here, CLERK) == []

        told = await tell(here, deadline)
        assert isinstance(told, Escalated) and told.names == ("위원35",)
        now = await draft(here)
        assert (now.state, now.escalated_to, now.may_tell) == (DeadlineState.ESCALATED, ToldTo.CLERK, None)
        assert await due_of(here, CLERK) == ["delayed"] and await due_of(here, 1) == []
        assert [(await tell(here, deadline)).code, (await tell(here, deadline, ToldTo.CHAIR)).code] == [
            "told_already", "chair_not_told",
        ]  # fmt: skip
        nobody = await here.operate(EscalateDeadline, deadline="nothing")
        assert isinstance(nobody, Refusal) and nobody.code == "unknown_deadline"

        await here.operate(SubmitMinutes, meeting=meeting.id)
        assert await due_of(here, CLERK) == [] and (await tell(here, deadline)).code == "deadline_met"
        assert (await here.ask(Verify())).ok


async def test_delay_goes_on_to_the_chair_where_the_charter_says_so(runtime: Runtime) -> None:
    rule = "[minutes]\nescalate_to_chair = true\n\n[opening]"
    registry = FakeRegistry(clerks={CLERK}, toml=FakeRegistry().toml.replace("[opening]", rule, 1))
    async with council(runtime, registry) as here:
        await closed(here)
        deadline = await draft(here)
        await late(here, deadline)
        assert (await tell(here, deadline, ToldTo.CHAIR)).code == "clerk_first"
        await tell(here, deadline)
        assert (await draft(here)).may_tell is ToldTo.CHAIR and await due_of(here, 1) == []
        assert isinstance(await tell(here, deadline, ToldTo.CHAIR), Escalated)
        assert await due_of(here, 1) == ["delayed"]


async def test_delay_without_a_clerk_is_refused(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await closed(here)
        deadline = await draft(here)
        await late(here, deadline)
        assert (await tell(here, deadline)).code == "nobody_to_tell"


async def kinds(here: Council) -> dict[str, tuple[str, str]]:
    found = (await here.ask(ListDeadlines(actor=OPERATOR))).items
    return {one.kind: (one.state, one.label) for one in found}


@pytest.mark.parametrize(
    ("every", "founded", "today", "year"),
    [
        (3, date(2019, 5, 2), date(2026, 3, 1), 2028),
        (3, date(2019, 5, 2), date(2028, 12, 31), 2028),
        (3, date(2019, 5, 2), date(2029, 1, 1), 2031),
        (3, date(2026, 2, 1), date(2026, 3, 1), 2029),
        (3, None, date(2026, 3, 1), 2029),
        (1, date(2019, 5, 2), date(2026, 3, 1), 2026),
        (1, None, date(2026, 3, 1), 2026),
    ],
    ids=["in the middle", "last day", "next cycle", "founded this year", "founding unknown", "yearly", "yearly, unknown"],
)
def test_first_plan_and_report_are_owed_by_the_founding(every: int, founded: date | None, today: date, year: int) -> None:
    assert duties.first_year(every, founded, today) == year


async def owed(here: Council) -> dict[str, tuple[str, date]]:
    found = (await here.ask(ListDeadlines(actor=OPERATOR))).items
    return {one.kind: (one.state, one.due.astimezone(SEOUL).date()) for one in found if one.kind in ("plan", "yearly_report")}


async def test_plan_and_yearly_report_begin_by_themselves(runtime: Runtime) -> None:
    """Once the council is known; 31 December 2028 is a Sunday, and the day after it a holiday."""
    noon = datetime(2027, 3, 2, 12, tzinfo=SEOUL)
    runtime.clock.set_offset(noon - datetime.now(SEOUL))
    expected = {"plan": ("pending", date(2029, 1, 2)), "yearly_report": ("pending", date(2027, 12, 31))}
    async with council(runtime) as here:
        await called(here)
        assert await owed(here) == expected
        await here.operate(AddHoliday, day=date(2027, 12, 31), name="임시공휴일")
        assert (await owed(here))["yearly_report"] == ("pending", date(2028, 1, 3))
        await here.operate(RemoveHoliday, day=date(2027, 12, 31))
        assert await owed(here) == expected and (await here.ask(Verify())).ok
    store = Store(runtime.settings.database)
    async with store._write.begin() as connection:
        await connection.execute(delete(Deadline))
    await store.close()
    async with council(runtime) as here:
        assert await owed(here) == expected, "a database of an earlier version learns of them at its start"


async def test_plan_and_yearly_report_fall_due_by_the_charter(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await called(here)
        year = here.runtime.clock.now().astimezone(SEOUL).year
        today = here.runtime.clock.now().astimezone(SEOUL).date()
        done = await here.as_facilitator(MeetDuty, body="guro", kind="plan", on=today)
        assert (done.label, done.cite, done.default) == (f"기본계획 수립 — {year + 3}년", "제16조", False)
        assert done.due.astimezone(SEOUL).date() >= date(year + 3, 12, 31)
        early = await here.operate(MeetDuty, body="guro", kind="plan", on=today + timedelta(days=1))
        other = await here.operate(MeetDuty, body="guro", kind="notice", on=today)
        assert [early.code, other.code] == ["not_yet_done", "no_such_duty"]

        await here.operate(MeetDuty, body="guro", kind="yearly_report", on=date(year - 1, 12, 1))
        left = timedelta(days=(date(year + 1, 2, 1) - today).days)
        await here.operate(AdvanceClock, seconds=int(left.total_seconds()))
        assert (await kinds(here))["yearly_report"][0] == "overdue"
        await here.operate(MeetDuty, body="guro", kind="yearly_report", on=today)
        assert (await kinds(here))["yearly_report"] == ("pending", f"연차보고 공개 — {year + 1}년")
        assert (await here.ask(Verify())).ok


async def test_documents_and_publication_fall_due(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=3)) as here:
        meeting = await called(here, agenda=("의결: 예산", "보고: 일정"))
        assert (await kinds(here))["documents"][0] == "fired"
        await here.operate(AttachDocument, meeting=meeting.id, item=1, filename="예산.pdf", content=b"%PDF")
        assert (await kinds(here))["documents"][0] == "met"
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 4))
        await here.operate(OpenMeeting, meeting=meeting.id)
        await here.operate(CloseMeeting, meeting=meeting.id)
        await here.operate(SubmitMinutes, meeting=meeting.id)
        for number in range(1, 4):
            await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
        await here.operate(ApproveMinutes, meeting=meeting.id)
        assert (await kinds(here))["minutes_publication"][0] == "pending"
        await here.operate(PublishMinutes, meeting=meeting.id)
        assert (await kinds(here))["minutes_publication"][0] == "met"
