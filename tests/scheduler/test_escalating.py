"""A delay told on: by a facilitator's word only, to the clerk, then to the chair where the charter says so."""

from datetime import timedelta
from typing import Any

from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, DeadlineState, Escalated, EscalateDeadline, ListDeadlines, ToldTo, Verify
from shared.contracts.due import ShowDue
from shared.contracts.meetings import CloseMeeting, OpenMeeting
from shared.contracts.minutes import SubmitMinutes
from shared.runtime import Runtime
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
