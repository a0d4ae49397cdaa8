"""A facilitator's morning in one message, and a delay that is told on only when they press for it."""

from datetime import date, timedelta

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
from shared.contracts.roll import ListTermEndings, TermEnding, TermsEnding, TermsEndings
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


def ending(days_left: int, warning: int) -> TermsEndings:
    members = tuple(TermEnding(member=f"p{n}", name=f"위원{n:02d}", title="", left=1) for n in (1, 2))
    one = TermsEnding(
        body="agenda", body_name="의제발굴분과", ends=date(2026, 12, 20), days_left=days_left, warning=warning,
        members=members, cite="제10조①", default=False,
    )  # fmt: skip
    return TermsEndings(items=(one,))


async def test_terms_that_end_are_told_once_a_step_and_shown_by_name(desk: World, bus: FakeBus) -> None:
    bus.on(ListDeadlines, DeadlineViews(items=()))
    bus.on(ListTermEndings, ending(60, 60))
    assert await morning(desk, 9) == ["오늘 할 일 1가지\n① 의제발굴분과 위원 2명 임기 만료 60일 전 (1회 연임 가능)"]
    bus.on(ListTermEndings, ending(59, 60))
    assert await morning(desk, 9, days=1) == []
    bus.on(ListTermEndings, ending(30, 30))
    assert len(await morning(desk, 9, days=30)) == 1
    assert await morning(desk, 9, days=31) == []
    await desk.say("/today")
    assert "위원 2명 임기 만료 30일 전 (1회 연임 가능)" in desk.text
    await desk.press("보기")
    named = ["· 위원01 — 1회 연임 가능", "· 위원02 — 1회 연임 가능", "연임의 근거: 제10조①"]
    assert desk.text.splitlines()[1:] == ["12월 20일(일)까지", "", *named]
