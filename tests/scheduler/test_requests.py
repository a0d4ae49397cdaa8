"""Asking for an extraordinary meeting: a third of the enrolled, taken back until it is reached, then the chair's days."""

from datetime import timedelta
from typing import Any

from sqlalchemy import update

from services.scheduler.requests.tables import Request
from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.meetings import CallMeeting, CancelMeeting, MeetingKind
from shared.contracts.requests import (
    ListMyRequests,
    ListRequests,
    ListSupporters,
    RequestRecorded,
    RequestView,
    ShowRequest,
    StartRequest,
    SupportRequest,
)
from shared.holidays_kr import KoreanHolidays
from shared.rules.dates import within_days
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.texts.refusals import sentence
from shared.texts.requests import counted, message
from tests.conftest import on_both_databases
from tests.scheduler.council import FACILITATOR, OPERATOR, Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import called


async def started(here: Council, number: int = 1) -> RequestView:
    done = await here.as_member(number, StartRequest, purpose="예산 삭감에 대한 논의")
    assert isinstance(done, RequestRecorded) and done.changed, done
    return done.request


async def sign(here: Council, request: RequestView, numbers: range) -> RequestView:
    for number in numbers:
        done = await here.as_member(number, SupportRequest, request=request.id)
        assert isinstance(done, RequestRecorded), done
    view = await here.ask(ShowRequest(request=request.id))
    assert isinstance(view, RequestView)
    return view


async def due(here: Council) -> dict[str, str]:
    return {one.kind: one.state for one in await here.deadlines()}


@on_both_databases
async def test_request_from_its_start_to_the_meeting_called_upon_it(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await called(here)  # the body is known from its first meeting on
        request = await started(here)
        assert (request.supporters, request.required, request.enrolled, request.cite) == (1, 12, 35, "제13조①")
        assert counted(request) == "요구 1 / 12명 (재적 35명의 3분의 1 이상, 제13조①)"
        almost = await sign(here, request, range(2, 12))
        assert (almost.state, almost.supporters, almost.call_by) == ("collecting", 11, None)
        assert (await here.as_member(11, SupportRequest, request=request.id, support=False)).request.supporters == 10
        await sign(here, request, range(11, 12))
        reached = await sign(here, request, range(12, 13))
        today = here.runtime.clock.now().astimezone(SEOUL).date()
        assert (reached.state, reached.supporters) == ("reached", 12)
        assert (reached.call_by, reached.call_default) == (within_days(today, 14, KoreanHolidays()).due, True)
        assert "14일 안, 기본값" in message(reached)
        late = await here.as_member(2, SupportRequest, request=request.id, support=False)
        assert (late.code, "바꿀 수 없습니다" in sentence(late)) == ("request_over", True)
        names = await here.ask(ListSupporters(request=request.id, actor=OPERATOR))
        assert [one.member for one in names.items] == [member_id(number) for number in range(1, 13)]

        given = {"body": "guro", "starts": here.runtime.clock.now() + timedelta(days=20), "place": "강당", "agenda": ("예산",)}
        wrong = await here.operate(CallMeeting, **given, request=request.id)
        assert wrong.code == "request_asks_extraordinary"
        meeting = await here.operate(CallMeeting, **given, kind=MeetingKind.EXTRAORDINARY, request=request.id)
        tied = await here.ask(ShowRequest(request=request.id))
        assert (tied.state, tied.meeting, (await due(here))["extraordinary_call"]) == ("called", meeting.id, "met")
        again = await here.operate(CallMeeting, **given, kind=MeetingKind.EXTRAORDINARY, request=request.id)
        assert again.code == "request_not_reached"
        assert (await here.ask(Verify())).ok

        await here.operate(CancelMeeting, meeting=meeting.id)
        free = await here.ask(ShowRequest(request=request.id))
        assert (free.state, free.meeting, (await due(here))["extraordinary_call"]) == ("reached", None, "pending")
        await here.operate(AdvanceClock, seconds=20 * 86_400)
        assert (await due(here))["extraordinary_call"] == "overdue"
        assert (await here.ask(ShowRequest(request=request.id))).overdue
        assert (await here.ask(Verify())).ok


async def test_who_may_ask_and_what_they_see(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(ended={30}, clerks={31})) as here:
        await called(here)
        request = await started(here)
        assert (request.enrolled, request.required) == (33, 11)
        refused: dict[str, Any] = {
            "again": await here.as_member(1, StartRequest, purpose="다른 일"),
            "empty": await here.as_member(2, StartRequest, purpose="  "),
            "ended": await here.as_member(30, SupportRequest, request=request.id),
            "clerk": await here.as_member(31, SupportRequest, request=request.id),
            "for another": await here.as_member(3, SupportRequest, request=request.id, member=member_id(4)),
            "unknown": await here.as_member(3, SupportRequest, request="none"),
        }
        codes = {case: one.code for case, one in refused.items() if isinstance(one, Refusal)}
        assert codes == {
            "again": "request_running",
            "empty": "request_purpose",
            "ended": "ex_member",
            "clerk": "unseated",
            "for another": "not_allowed",
            "unknown": "unknown_request",
        }
        assert (await here.as_facilitator(SupportRequest, request=request.id, member=member_id(4))).request.supporters == 2
        mine = (await here.ask(ListMyRequests(actor=account(5)), Audience.MEMBER)).items
        assert [(one.id, one.mine) for one in mine] == [(request.id, False)]
        assert (await here.ask(ListSupporters(request=request.id, actor=FACILITATOR), Audience.FACILITATOR)).items
        for number in (1, 4):
            await here.operate(SupportRequest, request=request.id, member=member_id(number), support=False)
        (gone,) = (await here.ask(ListRequests(body="guro"))).items
        assert gone.state == "withdrawn"
        assert (await here.ask(Verify())).ok


async def test_request_that_was_reached_by_too_few_is_noticed(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await called(here)
        request = await sign(here, await started(here), range(2, 13))
        assert (await here.ask(Verify())).ok
        store = Store(runtime.settings.database)
        async with store.writing() as session:
            await session.execute(update(Request).where(Request.id == request.id).values(required=13))
        await store.close()
        checked = await here.ask(Verify())
        assert not checked.ok and "임시회 소집 요구" in (checked.bodies[0].fault or "")
