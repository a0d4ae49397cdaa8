"""Finding a date: times offered, marked and taken back, the forecast for each day, and the call that settles it."""

from datetime import timedelta
from typing import Any

from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.due import ShowDue
from shared.contracts.finding import (
    BeginFinding,
    DropFinding,
    FindingView,
    ListFindings,
    ListMyFindings,
    MarkTime,
    ShowFinding,
    ShowFindingSeats,
    TimeMarked,
)
from shared.contracts.meetings import CallMeeting
from shared.runtime import Runtime
from shared.texts.finding import message, time_line
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, account, council, member_id


async def begun(here: Council, **fields: Any) -> FindingView:
    now = here.runtime.clock.now().replace(minute=0, second=0, microsecond=0)
    given = {"times": (now + timedelta(days=21), now + timedelta(days=20)), "title": "하반기 정기회", **fields}
    found = await here.operate(BeginFinding, body="guro", **given)
    assert isinstance(found, FindingView), found
    return found


async def mark(here: Council, finding: FindingView, member: int, number: int, can: bool | None = None) -> TimeMarked:
    done = await here.as_member(member, MarkTime, finding=finding.id, number=number, can=can)
    assert isinstance(done, TimeMarked), done
    return done


async def due(here: Council) -> dict[str, str]:
    return {one.kind: one.state for one in await here.deadlines()}


@on_both_databases
async def test_times_are_marked_and_one_becomes_the_call(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=5)) as here:
        finding = await begun(here, place="강당", agenda=("의결: 예산",))
        first, second = finding.times
        assert first.starts < second.starts and (first.can, first.required, first.quorate) == (0, 3, False)
        for member in (1, 2, 3):
            await mark(here, finding, member, 1)
        toggled = await mark(here, finding, 3, 1)
        assert (toggled.can, toggled.finding.times[0].can) == (False, 2)
        await mark(here, finding, 3, 1)
        await mark(here, finding, 4, 2)
        none = await mark(here, finding, 4, 0)
        assert (none.finding.times[1].can, none.finding.answered) == (0, 4)
        again = await mark(here, finding, 4, 2, True)
        assert [time.mine for time in again.finding.times] == [False, True]
        assert not (await mark(here, finding, 4, 2, True)).changed
        now = await here.ask(ShowFinding(finding=finding.id))
        assert time_line(now.times[0]).endswith("— 가능 3명 · 성원(3명) 됨")
        assert time_line(now.times[1]).endswith("— 가능 1명 · 성원까지 2명") and "답한 위원 4 / 5명" in message(now)
        seats = (await here.ask(ShowFindingSeats(finding=finding.id, actor=OPERATOR))).seats
        assert [(seat.member, seat.can) for seat in seats if seat.heard][-1] == (member_id(4), (2,))
        assert [item.kind for item in (await here.ask(ShowDue(actor=account(5)), Audience.MEMBER)).items] == ["finding"]
        assert (await here.ask(ShowDue(actor=account(1)), Audience.MEMBER)).items == ()

        given = {"body": "guro", "place": now.place, "agenda": now.agenda, "finding": finding.id}
        other = await here.operate(CallMeeting, starts=first.starts + timedelta(hours=1), **given)
        assert other.code == "finding_other_time"
        meeting = await here.operate(CallMeeting, starts=first.starts, **given)
        settled = await here.ask(ShowFinding(finding=finding.id))
        assert (settled.state, settled.meeting) == ("settled", meeting.id)
        late = await here.as_member(5, MarkTime, finding=finding.id, number=1)
        assert late.code == "finding_over"
        assert (await due(here))["finding_answers"] == "met"
        assert (await here.ask(Verify())).ok


async def test_answers_fall_due_or_are_complete_before(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=3, clerks={3})) as here:
        early, late = await begun(here), await begun(here, title="분과 회의")
        for member in (1, 2):
            await mark(here, early, member, 0)
        states = [one.state for one in await here.deadlines()]
        assert sorted(states) == ["met", "pending"]
        await here.operate(AdvanceClock, seconds=5 * 86_400)
        assert sorted(one.state for one in await here.deadlines()) == ["fired", "met"]
        mine = (await here.ask(ListMyFindings(actor=account(1)), Audience.MEMBER)).items
        assert {one.id: one.heard for one in mine} == {early.id: True, late.id: False}
        assert (await here.operate(DropFinding, finding=late.id)).state == "dropped"
        assert [one.id for one in (await here.ask(ListFindings(body="guro"))).items] == [early.id]
        assert (await here.ask(Verify())).ok


async def test_what_cannot_be_asked_or_marked_is_refused(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(clerks={31})) as here:
        finding = await begun(here)
        now = here.runtime.clock.now()
        later = now + timedelta(days=20)
        given = {"body": "guro", "title": "정기회", "times": (later,)}
        answers: dict[str, Any] = {
            "past": await here.operate(BeginFinding, **{**given, "times": (now - timedelta(days=1),)}),
            "far": await here.operate(BeginFinding, **{**given, "times": (now + timedelta(days=500),)}),
            "none": await here.operate(BeginFinding, **{**given, "times": ()}),
            "title": await here.operate(BeginFinding, **{**given, "title": " "}),
            "until": await here.operate(BeginFinding, **given, until=later),
            "clerk": await here.as_member(31, MarkTime, finding=finding.id, number=1),
            "number": await here.as_member(1, MarkTime, finding=finding.id, number=9),
            "another": await here.as_member(1, MarkTime, finding=finding.id, number=1, member=member_id(2)),
        }
        assert {case: one.code for case, one in answers.items() if isinstance(one, Refusal)} == {
            "past": "past",
            "far": "finding_far",
            "none": "finding_times",
            "title": "finding_title",
            "until": "finding_until",
            "clerk": "unseated",
            "number": "finding_number",
            "another": "not_allowed",
        }
        by_clerk = await here.as_facilitator(MarkTime, finding=finding.id, number=1, member=member_id(2), can=True)
        assert by_clerk.finding.times[0].can == 1
