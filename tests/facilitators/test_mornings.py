"""A facilitator's morning in one message, and a delay that is told on only when they press for it."""

from datetime import timedelta

import pytest

from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import (
    DeadlineViews,
    Escalated,
    EscalateDeadline,
    ListDeadlines,
    ListProposals,
    ProposalViews,
    ToldTo,
)
from shared.contracts.meetings import ListMeetings, MeetingViews
from tests.facilitators import views
from tests.facilitators.world import CLERK, At, FakeBus, World


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ListProposals, ProposalViews(items=()))
    bus.on(ListDeadlines, DeadlineViews(items=(views.deadline(may_tell=ToldTo.CLERK),)))


async def morning(desk: World, hour: int, minute: int = 0, days: int = 0) -> list[str]:
    """What is said at that hour (Seoul), so many days on."""
    at = (views.NOW + timedelta(days=days)).astimezone(SEOUL).replace(hour=hour, minute=minute)
    assert isinstance(desk.clock, At)
    desk.clock.at = at
    before = len(desk.messenger.shown)
    await desk.parts.mornings.look()
    shown = await desk.deliver(before)
    assert {one.chat for one in shown} <= {CLERK}
    return [one.text for one in shown]


async def test_morning_comes_once_and_only_with_something_to_say(desk: World, bus: FakeBus) -> None:
    assert await morning(desk, 8) == []
    (said,) = await morning(desk, 9)
    assert said == "오늘 할 일 1가지\n① 의제발굴분과 회의록 초안 — 2026년 제12차 — 2일 지남 (기본값). 간사께 알릴까요?"
    assert desk.labels == ["① 쓰기", "① 알리기"]
    assert await morning(desk, 12) == []
    assert len(await morning(desk, 9, days=1)) == 1, "three days late"
    assert await morning(desk, 9, days=2) == []
    bus.on(ListDeadlines, DeadlineViews(items=()))
    assert await morning(desk, 9, days=3) == []


async def test_delay_is_told_on_after_asking(desk: World, bus: FakeBus) -> None:
    late = views.deadline(may_tell=ToldTo.CLERK)
    told = Escalated(deadline=late.model_copy(update={"escalated_to": ToldTo.CLERK}), names=("최간사",))
    bus.on(EscalateDeadline, told)
    await desk.say("/today")
    await desk.press("알리기")
    assert "간사께 알립니다" in desk.text and bus.sent(EscalateDeadline) == []
    await desk.press("알리기")
    (command,) = bus.sent(EscalateDeadline)
    assert (command.deadline, command.to) == ("d1", ToldTo.CLERK)
    assert desk.text == "간사(최간사 위원)께 알렸습니다. 다음 날 아침 알림과 개인 화면에 나옵니다."


async def test_delay_without_a_clerk_says_so(desk: World, bus: FakeBus) -> None:
    bus.on(EscalateDeadline, Refusal(code="nobody_to_tell", facts={"to": "clerk"}))
    await desk.say("/today")
    await desk.press("알리기")
    await desk.press("알리기")
    assert "명부에 간사 직을 맡은 분이 없어" in desk.text
