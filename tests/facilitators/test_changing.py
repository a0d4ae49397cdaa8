"""A called meeting is moved or called off: shown with what changes and whom it reaches, and only then sent."""

from datetime import timedelta

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import CancelMeeting, ListMeetings, MeetingState, MeetingViews, MoveMeeting, ShowMeeting
from shared.texts import facilitator as texts
from shared.texts import facilitator_change as change_texts
from shared.texts import facilitator_meeting as meeting_texts
from tests.facilitators import views
from tests.facilitators.world import AWAY, FakeBus, World

LATER = views.STARTS + timedelta(hours=1)


@pytest.fixture(autouse=True)
def one_meeting(bus: FakeBus) -> None:
    view = views.meeting()
    bus.on(ListMeetings, lambda ask: MeetingViews(items=(view,) if not ask.states or view.state in ask.states else ()))
    bus.on(ShowMeeting, view)
    bus.on(MoveMeeting, views.meeting(starts=LATER, ends=LATER + timedelta(hours=2), sequence=1))
    bus.on(CancelMeeting, views.meeting(state=MeetingState.CANCELLED))


async def test_move_of_the_time_says_what_changes_and_asks_first(desk: World, bus: FakeBus) -> None:
    await desk.say("/move")
    assert "지금: 12월 3일(목) 오후 2시–4시 · 구로구청 5층 회의실" in desk.text
    await desk.say("12/3 오후3시")
    assert "12월 3일(목) 오후 3시–5시로 이해했습니다." in desk.text
    await desk.press(change_texts.KEEP_PLACE)
    assert desk.text.startswith("오후 2시 → 오후 3시\n") and not bus.commands
    assert "응답 12건을 지우고" in desk.text and "18명에게 통지합니다" in desk.text
    await desk.press("18명에게 변경 통지")
    (moved,) = bus.sent(MoveMeeting)
    assert (moved.starts, moved.place) == (LATER, None)
    assert desk.text.startswith("바꾸었습니다: 의제발굴분과 2026년 제12차 · 12월 3일(목) 오후 3시–5시")
    assert change_texts.TO_PASTE in desk.labels


async def test_move_of_the_place_keeps_the_answers(desk: World, bus: FakeBus) -> None:
    await desk.say("/move")
    await desk.press(change_texts.KEEP_TIME)
    await desk.say("12/4 오후 3시")
    assert "날짜처럼 보여" in desk.text
    await desk.say("대강당")
    assert desk.text.startswith("구로구청 5층 회의실 → 대강당\n") and "지우고" not in desk.text
    await desk.press("18명에게 변경 통지")
    (moved,) = bus.sent(MoveMeeting)
    assert (moved.starts, moved.place) == (None, "대강당")


async def test_move_of_nothing_is_told_and_one_step_back_asks_again(desk: World, bus: FakeBus) -> None:
    await desk.say("/move")
    await desk.press(change_texts.KEEP_TIME)
    await desk.press(change_texts.KEEP_PLACE)
    assert desk.text == change_texts.NOTHING_CHANGED and "변경 통지" not in " ".join(desk.labels)
    await desk.press(texts.BACK)
    await desk.press(texts.BACK)
    assert "새 날짜와 시각" in desk.text


async def test_move_past_the_notice_days_asks_for_the_reason(desk: World, bus: FakeBus) -> None:
    facts = {"days": 7, "due": "2026-11-26", "cite": None, "default": True}
    bus.on(MoveMeeting, lambda ask: views.meeting() if ask.urgent else Refusal(code="notice_too_late", facts=facts))
    await desk.say("/move")
    await desk.say("11/24 오후 2시")
    await desk.press(change_texts.KEEP_PLACE)
    await desk.press("18명에게 변경 통지")
    assert "7일 전" in desk.text and change_texts.URGENT in desk.text
    await desk.say("회의장 누수")
    assert "급히 옮기는 까닭: 회의장 누수" in desk.text
    await desk.press("18명에게 변경 통지")
    assert bus.sent(MoveMeeting)[-1].urgent == "회의장 누수"


async def test_move_sent_twice_is_one_move(desk: World, bus: FakeBus) -> None:
    bus.on(MoveMeeting, AWAY)
    await desk.say("/move")
    await desk.say("12/3 오후3시")
    await desk.press(change_texts.KEEP_PLACE)
    await desk.press("18명에게 변경 통지")
    assert "연결되지 않아" in desk.text
    bus.on(MoveMeeting, views.meeting(starts=LATER))
    for update in [desk.pressing(desk.data_of("18명에게 변경 통지"))] * 2:
        await desk.take(update)
    assert len({move.idempotency_key for move in bus.sent(MoveMeeting)}) == 1


async def test_calling_off_is_asked_with_the_numbers(desk: World, bus: FakeBus) -> None:
    await desk.say("/call_off")
    assert "참석으로 답한 분 9명" in desk.text and "되살릴 수 없습니다. 18명에게 통지합니다." in desk.text
    await desk.say("네")
    assert not bus.commands
    await desk.press("취소하고 18명에게 통지")
    assert len(bus.sent(CancelMeeting)) == 1
    assert desk.text.startswith("취소했습니다: 의제발굴분과 2026년 제12차 · 12월 3일(목) 오후 2시")


@pytest.mark.parametrize("command", ["move", "call_off"])
async def test_a_meeting_that_has_opened_is_not_changed(desk: World, bus: FakeBus, command: str) -> None:
    bus.on(ListMeetings, MeetingViews(items=(views.meeting(),)))
    bus.on(ShowMeeting, views.meeting(state=MeetingState.OPEN))
    await desk.say(f"/{command}")
    assert desk.text == meeting_texts.NONE[command]
