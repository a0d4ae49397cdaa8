"""/plan: the year laid out from the charter, accepted with a press, each draft called when it is due."""

from datetime import date, datetime, timedelta

import pytest

from shared.contracts.deadlines import Nudged, RemindMissing
from shared.contracts.events import ForecastDue, PlannedCallDue
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingSeats, MeetingState, MeetingViews, ShowMeeting, ShowSeats
from shared.contracts.plans import AcceptPlan, PlannedMeeting, PlanProposal, PlanView, ProposePlan, QuarterPlan, ShowPlan
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World

STARTS = tuple(datetime(2027, month, 18, 14, tzinfo=views.SEOUL) for month in (3, 6))


def plan(*items: PlannedMeeting) -> PlanView:
    quarters = tuple(QuarterPlan(quarter=one, planned=len(items), held=0) for one in (1, 2, 3, 4))
    return PlanView(body="agenda", body_name="의제발굴분과", year=2027, per_year=2, cite=None, items=items, quarters=quarters)


def draft() -> PlannedMeeting:
    return PlannedMeeting(
        id="m7", body="agenda", body_name="의제발굴분과", starts=STARTS[0], minutes=120, state=MeetingState.DRAFT, session=None,
        send_by=date(2027, 3, 11),
    )  # fmt: skip


@pytest.fixture(autouse=True)
def answers(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ShowPlan, plan())
    found = PlanProposal(
        body="agenda", body_name="의제발굴분과", year=2027, times=2, asked=False, cite=None, default=False, starts=STARTS
    )  # fmt: skip
    bus.on(ProposePlan, found)
    bus.on(AcceptPlan, plan(draft()))
    bus.on(CallMeeting, views.meeting())
    bus.on(ShowMeeting, views.meeting(id="m7", state=MeetingState.DRAFT, starts=STARTS[0], ends=STARTS[0] + timedelta(hours=2)))


async def test_plan_is_proposed_and_accepted(desk: World, bus: FakeBus) -> None:
    await desk.say("/plan")
    await desk.press("2027")
    await desk.say("아무 때나")
    assert "읽지 못했습니다" in desk.text
    await desk.say("셋째 주 목요일 오후 2시")
    assert "1. 3월 18일(목) 오후 2시" in desk.text and not bus.commands
    await desk.press("2번을 계획에 넣기")
    (accepted,) = bus.sent(AcceptPlan)
    assert (accepted.year, accepted.starts) == (2027, STARTS) and "3월 18일(목) 오후 2시 — 계획" in desk.text


async def test_planned_meeting_is_called_from_its_alert(desk: World, bus: FakeBus) -> None:
    await desk.parts.take_event(PlannedCallDue(id="e1", at=views.NOW, body="agenda", meeting="m7"))
    await desk.deliver()
    assert "소집할 때입니다" in desk.text
    await desk.press("회의 소집")
    await desk.say("강당")
    await desk.say("예산")
    await desk.press("다 적었습니다")
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.draft, call.starts, call.place) == ("m7", STARTS[0], "강당")


async def test_forecast_names_who_is_silent_and_the_nudge_whom_to_phone(desk: World, bus: FakeBus) -> None:
    bus.on(ShowMeeting, views.meeting())
    seats = (views.seat(1, answer=None), views.seat(2))
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=seats, room_code="1", room_path="/room/x"))
    await desk.parts.take_event(ForecastDue(id="e2", at=views.NOW, body="agenda", meeting="m1", missing=2))
    await desk.deliver()
    assert desk.text.startswith("⏳ 개의까지 2명") and "미응답: 위원01" in desk.text
    bus.on(RemindMissing, lambda ask: Nudged(asked=4, today=2, members=tuple(f"p{number}" for number in range(1, 20))))
    await desk.say(f"/remind {views.meeting().id}")
    await desk.press("6명에게 요청")
    assert "4명에게 개인 대화로 요청했습니다" in desk.text and "2명은 오늘 이미 요청을 받아" in desk.text
