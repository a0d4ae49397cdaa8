"""A decision given out and reported on in the chat, and the bot's own question when its day has come."""

from datetime import date
from typing import Any

import pytest

from shared.contracts.base import Refusal
from shared.contracts.events import FollowUpDue
from shared.contracts.followups import (
    AddFollowUp,
    CloseFollowUp,
    FollowUpKind,
    FollowUpState,
    FollowUpView,
    FollowUpViews,
    ListFollowUps,
    ReportFollowUp,
    ShowFollowUp,
)
from shared.contracts.meetings import ListMeetings, MeetingViews
from shared.contracts.motions import MotionState, ShowMotion
from shared.texts import facilitator_followup as own
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World


def follow_up(**given: Any) -> FollowUpView:
    known: dict[str, Any] = {
        "id": "fu1", "body": "agenda", "body_name": "의제발굴분과", "kind": FollowUpKind.DECISION, "title": "공원 조명",
        "meeting": "m1", "session": "2026년 제12차", "motion": "v1", "decided": views.NOW, "owner": "공원녹지과", "member": None,
        "due": date(2026, 12, 31), "cite": None, "default": False, "state": FollowUpState.UNDER_WAY, "reason": None,
        "overdue": False, "reported_at": None, "closed_at": None,
    }  # fmt: skip
    return FollowUpView(**known | given)


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    carried = views.motion(state=MotionState.CARRIED, voted=11)
    bus.on(ShowMotion, carried)
    bus.on(ListMeetings, MeetingViews(items=(views.meeting(motions=(carried,)),)))
    bus.on(ListFollowUps, FollowUpViews(items=(follow_up(motion="v0"),)))
    bus.on(ShowFollowUp, follow_up())
    bus.on(AddFollowUp, follow_up())
    bus.on(ReportFollowUp, follow_up(state=FollowUpState.NOT_TAKEN_UP, reason="예산 없음"))
    bus.on(CloseFollowUp, follow_up(state=FollowUpState.TAKEN_UP, closed_at=views.NOW))


async def test_decision_is_given_out_step_by_step(desk: World, bus: FakeBus) -> None:
    await desk.say("/followup")
    assert "이행 중인 일 1건" in desk.text and "공원 조명 — 공원녹지과" in desk.labels[0]
    await desk.press(own.NEW)
    if own.WHAT not in desk.text:
        await desk.press("의제발굴분과")
    await desk.press("제1호")
    assert own.OWNER in desk.text and "공원녹지과" in desk.labels
    await desk.say("도로과")
    await desk.press("권고")
    await desk.say("그날쯤")
    assert own.DUE_UNREADABLE in desk.text
    await desk.say("12/31")
    assert "맡을 곳 도로과" in desk.text and "12월 31일(목)까지" in desk.text
    assert bus.sent(AddFollowUp) == []
    await desk.press(own.SEND)
    (sent,) = bus.sent(AddFollowUp)
    assert (sent.motion, sent.owner, sent.kind, sent.due) == ("v1", "도로과", "recommendation", date(2026, 12, 31))
    assert desk.text.startswith("맡겼습니다: 공원 조명")


async def test_report_of_what_was_not_taken_up_asks_for_the_reason(desk: World, bus: FakeBus) -> None:
    await desk.say("/followup fu1")
    await desk.press("미반영")
    assert own.WHY in desk.text and own.NO_WORDS not in desk.labels
    await desk.say("예산 없음")
    (sent,) = bus.sent(ReportFollowUp)
    assert (sent.state, sent.reason, sent.due) == ("not_taken_up", "예산 없음", None)
    assert "다음 회의의 보고 안건" in desk.text


async def test_report_without_words_and_another_day(desk: World, bus: FakeBus) -> None:
    await desk.say("/followup fu1")
    await desk.press("일부 반영")
    await desk.press(own.NO_WORDS)
    await desk.say("/followup fu1")
    await desk.press(own.MOVE)
    await desk.press("2주 뒤")
    first, second = bus.sent(ReportFollowUp)
    assert (first.state, first.reason) == ("partly", None)
    assert (second.state, (second.due - desk.clock.now().date()).days) == ("under_way", 14)


async def test_answered_follow_up_is_closed_by_one_press(desk: World, bus: FakeBus) -> None:
    bus.on(ShowFollowUp, follow_up(state=FollowUpState.TAKEN_UP))
    await desk.say("/followup fu1")
    await desk.press(own.CLOSE)
    assert len(bus.sent(CloseFollowUp)) == 1 and "더는 안건으로" in desk.text


async def test_refused_report_says_why_and_asks_again(desk: World, bus: FakeBus) -> None:
    bus.on(ReportFollowUp, Refusal(code="followup_closed", facts={"title": "공원 조명"}))
    await desk.say("/followup fu1")
    await desk.press("진행 중")
    await desk.press(own.NO_WORDS)
    assert "이미 끝난 일이라" in desk.text


@pytest.mark.parametrize(
    ("view", "said"),
    [
        (follow_up(overdue=True), ["⏳ 이행 기한이 지났습니다: 공원 조명"]),
        (follow_up(), ["오늘이 이행 기한입니다: 공원 조명"]),
        (follow_up(state=FollowUpState.TAKEN_UP), []),
    ],
    ids=["overdue", "today", "answered meanwhile"],
)
async def test_due_follow_up_is_asked_about_in_private(desk: World, bus: FakeBus, view: FollowUpView, said: list[str]) -> None:
    bus.on(ShowFollowUp, view)
    await desk.parts.take_event(FollowUpDue(id="e1", at=views.NOW, body="agenda", followup="fu1", overdue=view.overdue))
    assert [shown.text.partition("\n")[0] for shown in await desk.deliver(0)] == said
