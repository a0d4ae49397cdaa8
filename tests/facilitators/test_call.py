"""/call from the first question to the notice: what people type, back, cancel, restart, a week's rest, urgency."""

from datetime import datetime, timedelta
from pathlib import Path

import pytest

from shared.contracts.base import Refusal
from shared.contracts.events import RequestReached
from shared.contracts.linking import Identify, Person
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingKind, MeetingMode, MeetingViews
from shared.contracts.requests import ShowRequest
from shared.texts import facilitator as texts
from shared.texts import facilitator_call as call_texts
from tests.facilitators import views
from tests.facilitators.world import AWAY, At, FakeBus, World, world
from tests.web import world as web


@pytest.fixture(autouse=True)
def answers(bus: FakeBus) -> None:
    last = views.meeting(id="m0", starts=views.STARTS - timedelta(weeks=6), place="구로구청 5층 회의실")
    bus.on(ListMeetings, MeetingViews(items=(last,)))
    bus.on(CallMeeting, views.meeting())


async def to_preview(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("구로구청 5층 회의실")
    await desk.say("2027년 협치과제 우선순위\n보고: 공론장 일정")
    await desk.press(call_texts.AGENDA_DONE)


async def test_call_sends_what_was_understood(desk: World, bus: FakeBus) -> None:
    await to_preview(desk)
    assert "18명에게 통지합니다" in desk.text
    assert "제2호 안건(보고) 공론장 일정" in desk.text
    assert not bus.commands
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.body, call.starts, call.minutes) == ("agenda", views.STARTS, 120)
    assert call.agenda == ("의결: 2027년 협치과제 우선순위", "보고: 공론장 일정")
    assert desk.text.startswith("소집했습니다: 의제발굴분과 2026년 제12차 회의")
    assert desk.messenger.shown[-1].chat == 500


@pytest.mark.parametrize(
    ("typed", "starts", "minutes"),
    [
        ("12/3 오후2시", views.STARTS, 120),
        ("2026.12.3. 14시", views.STARTS, 120),
        ("다음주 목 2시", datetime(2026, 11, 26, 14, 0, tzinfo=views.SEOUL), 120),
        ("12/3 오후 2시-4시", views.STARTS, 120),
        ("2026.12.3. 14:00~15:30", views.STARTS, 90),
        ("12월 3일 오전 10시부터 12시까지", datetime(2026, 12, 3, 10, 0, tzinfo=views.SEOUL), 120),
        ("12/3 오후 7시-9시", datetime(2026, 12, 3, 19, 0, tzinfo=views.SEOUL), 120),
    ],
)
async def test_call_takes_dates_as_people_type_them(
    desk: World, bus: FakeBus, typed: str, starts: datetime, minutes: int
) -> None:
    await desk.say("/call")
    await desk.say(typed)
    assert "이해했습니다" in desk.text
    await desk.say("회의실")
    await desk.say("안건")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.starts, call.minutes) == (starts, minutes)


async def test_call_offers_likely_dates_and_places(desk: World) -> None:
    await desk.say("/call")
    assert "12월 3일(목) 오후 2시" in desk.labels
    await desk.press("12월 3일(목)")
    assert "구로구청 5층 회의실" in desk.labels


async def test_call_says_what_it_could_not_read(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.say("언젠가")
    assert "읽지 못했습니다" in desk.text
    assert call_texts.WHEN in desk.text


async def test_call_goes_a_step_back_and_forgets_the_answer(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후 2시")
    assert texts.BACK in desk.labels
    await desk.press(texts.BACK)
    assert call_texts.WHEN in desk.text
    assert "12월 3일(목) 오후 2시–4시" not in desk.text
    assert texts.BACK not in desk.labels


async def test_call_goes_back_by_a_word(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후 2시")
    await desk.say("뒤로")
    assert call_texts.WHEN in desk.text


async def test_cancel_leaves_and_sends_nothing(desk: World, bus: FakeBus) -> None:
    await to_preview(desk)
    await desk.say("/cancel")
    assert desk.text == texts.CANCELLED
    await desk.say("12/3 오후 2시")
    assert desk.text == texts.NOT_ASKED
    assert not bus.commands


async def test_call_goes_on_after_a_restart(tmp_path: Path, bus: FakeBus, clock: At) -> None:
    async with world(tmp_path, bus, clock) as before:
        await before.say("/call")
        await before.say("12/3 오후2시")
        await before.say("구로구청 5층 회의실")
        old = before.data_of(texts.CANCEL)
    async with world(tmp_path, bus, clock) as after:
        after.last = 50
        await after.say("안건 하나")
        assert "제1호 안건(의결) 안건 하나" in after.text
        await after.take(after.pressing(old))
        await after.press(call_texts.AGENDA_DONE)
        await after.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.starts, call.place, call.agenda) == (views.STARTS, "구로구청 5층 회의실", ("의결: 안건 하나",))


async def test_call_left_for_a_week_says_so_and_starts_over(desk: World, clock: At, bus: FakeBus) -> None:
    await to_preview(desk)
    send = desk.data_of("18명에게 통지")
    clock.at += timedelta(days=7, minutes=1)
    await desk.take(desk.pressing(send))
    assert texts.too_old("call") in desk.text
    assert call_texts.WHEN in desk.text
    assert not bus.commands


async def test_second_command_asks_and_may_stay(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("/deadlines")
    assert desk.text == "회의 소집 중입니다. 그만두고 기한 목록을 시작할까요?"
    await desk.press(texts.STAY)
    assert call_texts.PLACE in desk.text


async def test_second_command_may_leave(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("/call")
    assert "처음부터 다시" in desk.text
    await desk.press(texts.LEAVE)
    assert call_texts.WHEN in desk.text


async def test_second_command_is_not_asked_about_while_nothing_was_answered(desk: World) -> None:
    await desk.say("/call")
    await desk.say("/call")
    assert call_texts.WHEN in desk.text and "처음부터" not in desk.text


async def test_call_does_not_take_a_date_for_the_place_and_shows_what_it_has(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("12/4 오후 3시")
    assert call_texts.PLACE_IS_A_DATE in desk.text and call_texts.PLACE in desk.text
    await desk.say("구로구청 5층 회의실")
    assert "회의 소집 · 의제발굴분과 · 12월 3일(목) 오후 2시–4시 · 구로구청 5층 회의실" in desk.text


async def test_help_in_the_middle_loses_nothing(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("/help")
    assert "/minutes 회의록" in desk.text
    await desk.say("구로구청")
    assert call_texts.AGENDA in desk.text


async def test_call_asks_for_a_reason_when_the_notice_days_are_not_kept(desk: World, bus: FakeBus) -> None:
    late = Refusal(code="notice_too_late", facts={"days": 7, "due": "2026-11-26", "cite": None, "default": True})
    bus.on(CallMeeting, lambda call: views.meeting() if call.urgent else late)
    await to_preview(desk)
    await desk.press("18명에게 통지")
    assert call_texts.URGENT in desk.text and call_texts.NOT_SENT in desk.text
    await desk.say("예산 심의가 앞당겨졌습니다")
    assert "긴급 소집: 예산 심의가 앞당겨졌습니다" in desk.text
    await desk.press("긴급 소집으로 18명에게 통지")
    assert bus.sent(CallMeeting)[-1].urgent == "예산 심의가 앞당겨졌습니다"


async def test_call_changes_kind_mode_and_length_from_the_preview(desk: World, bus: FakeBus) -> None:
    await to_preview(desk)
    await desk.press("임시회로 바꾸기")
    await desk.press("대면·온라인으로 바꾸기")
    await desk.press("2시간 30분으로 바꾸기")
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.kind, call.mode, call.minutes) == (MeetingKind.EXTRAORDINARY, MeetingMode.HYBRID, 150)


async def test_agenda_lines_change_kind_and_go(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("회의실")
    await desk.say("1. 2027년 과제\n2) [보고] 일정\n셋째")
    await desk.press("제1호: 의결 → 보고")
    await desk.press(call_texts.AGENDA_DROP)
    assert "제1호 안건(보고) 2027년 과제\n제2호 안건(보고) 일정" in desk.text
    assert "셋째" not in desk.text


async def test_unknown_outcome_is_told_and_the_same_call_is_one_meeting(desk: World, bus: FakeBus) -> None:
    await to_preview(desk)
    bus.on(CallMeeting, AWAY)
    await desk.press("18명에게 통지")
    assert "연결되지 않아" in desk.text
    bus.on(CallMeeting, views.meeting())
    again = desk.pressing(desk.data_of("18명에게 통지"))
    await desk.press("18명에게 통지")
    await desk.take(again)
    assert len({call.idempotency_key for call in bus.sent(CallMeeting)}) == 1
    assert desk.messenger.shown[-1].text.startswith("소집했습니다")


async def test_a_date_of_another_year_is_told_with_the_year(desk: World) -> None:
    await desk.say("/call")
    await desk.say("2028.1.7. 14시")
    assert desk.text.startswith("2028년 1월 7일(금) 오후 2시로 이해했습니다.")


async def test_a_repeated_update_has_one_effect(desk: World, bus: FakeBus) -> None:
    await to_preview(desk)
    press = desk.pressing(desk.data_of("18명에게 통지"))
    shown = await desk.take(press)
    repeated = await desk.take(press)
    assert len(shown) == 1 and not repeated
    assert len(bus.sent(CallMeeting)) == 1


async def test_old_and_forged_buttons_do_nothing(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    old = desk.data_of(texts.CANCEL)
    await desk.say("12/3 오후2시")
    assert not await desk.take(desk.pressing(old))
    assert not await desk.take(desk.pressing("p.x.0.forged"))


async def test_requested_meeting_is_called_with_what_the_request_says(desk: World, bus: FakeBus) -> None:
    bus.on(ShowRequest, web.request(body="agenda", state="reached", supporters=12))
    await desk.parts.take_event(RequestReached(id="e1", at=views.NOW, body="agenda", request="request00001"))
    await desk.deliver()
    await desk.press("임시회 소집")
    await desk.say("12/3 오후2시")
    await desk.say("강당")
    assert "예산 삭감에 대한 논의" in desk.text and "18명에게 통지합니다" in desk.text
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.request, call.kind, call.agenda) == ("request00001", MeetingKind.EXTRAORDINARY, ("의결: 예산 삭감에 대한 논의",))


async def test_agenda_that_a_request_filled_in_is_changed_from_the_preview(desk: World, bus: FakeBus) -> None:
    bus.on(ShowRequest, web.request(body="agenda", state="reached", supporters=12))
    await desk.parts.take_event(RequestReached(id="e1", at=views.NOW, body="agenda", request="request00001"))
    await desk.deliver()
    await desk.press("임시회 소집")
    await desk.say("12/3 오후2시")
    await desk.say("강당")
    await desk.press(call_texts.TO_AGENDA)
    await desk.say("보고: 예산 현황")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.place, call.agenda) == ("강당", ("의결: 예산 삭감에 대한 논의", "보고: 예산 현황"))


async def test_call_in_writing_asks_for_no_place(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.press(call_texts.NO_PLACE)
    assert call_texts.AGENDA in desk.text
    await desk.say("규약 개정")
    await desk.press(call_texts.AGENDA_DONE)
    assert call_texts.IN_WRITING in desk.text and "12월 10일(목)" in desk.text
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.mode, call.place, call.starts) == (MeetingMode.WRITTEN, "", views.STARTS)
    assert call.until == views.STARTS + timedelta(days=7)


async def test_call_no_longer_in_writing_asks_where(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.press(call_texts.NO_PLACE)
    await desk.say("규약 개정")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press(call_texts.to_mode(MeetingMode.IN_PERSON))
    assert call_texts.PLACE in desk.text and not bus.sent(CallMeeting)
    await desk.say("강당")
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.mode, call.place, call.minutes, call.until) == (MeetingMode.IN_PERSON, "강당", 120, None)


async def test_call_joins_several_bodies_and_counts_each_person_once(desk: World, bus: FakeBus) -> None:
    person = Person(member=None, facilitator="f1", name="이간사", facilitates=("agenda", "other"))
    bus.on(Identify, person)
    await desk.say("/call")
    await desk.press("의제발굴분과")
    await desk.say("12/3 오후2시")
    await desk.say("구로구청 5층 회의실")
    await desk.say("2027년 협치과제 우선순위")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press(call_texts.to_together(0))
    await desk.press("다른 분과")
    assert call_texts.ticked("다른 분과", True) in desk.labels
    await desk.press(call_texts.TOGETHER_DONE)
    assert "의제발굴분과·다른 분과 확대분과회의" in desk.text and "18명에게 통지합니다" in desk.text
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.body, call.with_bodies) == ("agenda", ("other",))
