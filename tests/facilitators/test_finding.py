"""/dates: times as people type them, asked about, and the one that suits called with a press."""

from datetime import datetime

import pytest

from shared.contracts.finding import (
    BeginFinding,
    DropFinding,
    FindingSeat,
    FindingSeats,
    FindingViews,
    ListFindings,
    ShowFinding,
    ShowFindingSeats,
)
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingViews
from shared.texts import finding as texts
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World
from tests.web import world as web

FOUND = web.finding(body="agenda")


@pytest.fixture(autouse=True)
def answers(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ListFindings, FindingViews(items=()))
    bus.on(BeginFinding, FOUND)
    bus.on(ShowFinding, FOUND)
    bus.on(DropFinding, FOUND.model_copy(update={"state": "dropped"}))
    silent = FindingSeat(member="m1", name="김민수", heard=False, can=())
    seats = (silent, FindingSeat(member="m2", name="이영희", heard=True, can=(1,)))
    bus.on(ShowFindingSeats, FindingSeats(finding=FOUND, seats=seats))
    bus.on(CallMeeting, views.meeting())


async def test_dates_asks_about_the_times_that_were_typed(desk: World, bus: FakeBus) -> None:
    await desk.say("/dates")
    await desk.say("12/3 오후2시\n다음주 목 오전 10시-12시")
    assert "① 11월 26일(목) 오전 10시" in desk.text and "② 12월 3일(목) 오후 2시" in desk.text
    await desk.say("12월 4일 언젠가")
    assert "③" not in desk.text
    await desk.press(texts.TIMES_DONE)
    await desk.say("우선순위")
    await desk.press(texts.LATER)
    assert "18명에게 묻습니다" in desk.text and not bus.commands
    await desk.press("18명에게 묻기")
    (begun,) = bus.sent(BeginFinding)
    assert begun.times == (datetime(2026, 11, 26, 10, 0, tzinfo=views.SEOUL), views.STARTS)
    assert (begun.title, begun.agenda, begun.place, begun.minutes) == ("우선순위", ("우선순위",), "", 120)
    assert desk.text.startswith("물었습니다")


async def test_the_chosen_time_is_called_with_what_is_known(desk: World, bus: FakeBus) -> None:
    bus.on(ListFindings, FindingViews(items=(FOUND,)))
    await desk.say("/dates")
    await desk.press("의제발굴분과: 우선순위 (답 14/18)")
    assert "아직: 김민수" in desk.text and desk.labels[0].startswith("① ")
    await desk.press("① ")
    assert "18명에게 통지합니다" in desk.text
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.finding, call.starts, call.place, call.agenda) == (FOUND.id, FOUND.times[0].starts, "강당", ("의결: 우선순위",))


async def test_dates_are_looked_for_no_more(desk: World, bus: FakeBus) -> None:
    bus.on(ListFindings, FindingViews(items=(FOUND,)))
    await desk.say("/dates")
    await desk.press("의제발굴분과")
    await desk.press(texts.STOP)
    assert bus.sent(DropFinding) and desk.text == texts.STOPPED
