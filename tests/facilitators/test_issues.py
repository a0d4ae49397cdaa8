"""What waits in the bodies: a proposal passed on with one press, declined with a reason, an item left out."""

from datetime import date
from typing import Any

import pytest

from shared.contracts.agendas import (
    DeclineIssue,
    DropWaiting,
    IssueState,
    IssueStep,
    IssueView,
    IssueViews,
    ListIssues,
    ListWaiting,
    PassIssue,
    ShowIssue,
    StepKind,
    WaitingView,
    WaitingViews,
)
from shared.contracts.base import Refusal
from shared.contracts.events import IssueStepDue
from shared.contracts.meetings import ItemKind, ItemSource
from shared.texts import facilitator_agenda as own
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World

LEFT = WaitingView(
    id="w1", body="agenda", title="예산", kind=ItemKind.DECISION, source=ItemSource.CARRIED_OVER, issue=None, minutes=None
)


def issue(step: StepKind | None = StepKind.ADOPT, **given: Any) -> IssueView:
    kinds = (StepKind.ENDORSE, StepKind.ADOPT, StepKind.TABLE, StepKind.DECIDE)
    known: dict[str, Any] = {
        "id": "is1", "body": "agenda", "body_name": "의제발굴분과", "title": "공원 조명", "text": "공원 조명\n밤길이 어둡습니다",
        "proposer": "김민수", "proposed": views.NOW, "state": IssueState.PROPOSED, "at": "agenda", "at_name": "의제발굴분과",
        "step": step, "steps": tuple(IssueStep(kind=kind, count=None, days=None, done_at=None) for kind in kinds),
        "due": None, "endorsements": 3, "needed": None, "meeting": None, "outcome": None, "reason": None, "cite": None,
        "default": True, "changed": views.NOW,
    }  # fmt: skip
    return IssueView(**known | given)


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    bus.on(ListIssues, IssueViews(items=(issue(), issue(id="is2", title="남의 것", at="elsewhere"))))
    bus.on(ListWaiting, lambda ask: WaitingViews(items=(LEFT,) if ask.body == "agenda" else ()))
    bus.on(ShowIssue, issue())
    bus.on(PassIssue, issue(StepKind.TABLE, state=IssueState.ADOPTED, at_name="운영분과"))
    bus.on(DeclineIssue, issue(None, state=IssueState.DECLINED))
    bus.on(DropWaiting, WaitingViews(items=()))


async def test_proposal_is_passed_on_with_one_press(desk: World, bus: FakeBus) -> None:
    await desk.say("/agenda")
    assert "위원 제안 1건이 기다립니다" in desk.text and "예산(의결) — 지난 회의에서 이어짐" in desk.text
    await desk.press("공원 조명")
    assert "밤길이 어둡습니다" in desk.text and "김민수 위원" in desk.text
    await desk.press("채택")
    (sent,) = bus.sent(PassIssue)
    assert sent.issue == "is1" and "다음 할 곳: 운영분과" in desk.text


async def test_tabling_with_order_and_time_and_endorsements_from_elsewhere(desk: World, bus: FakeBus) -> None:
    bus.on(ShowIssue, issue(StepKind.TABLE))
    await desk.say("/agenda is1")
    await desk.press(own.ORDER)
    await desk.say("맨 앞")
    assert own.ORDER_UNREADABLE in desk.text
    await desk.say("1번, 20분")
    bus.on(ShowIssue, issue(StepKind.ENDORSE, needed=50))
    await desk.say("/agenda is1")
    await desk.press(own.COUNT)
    await desk.say("1,057")
    tabled, counted = bus.sent(PassIssue)
    assert (tabled.order, tabled.minutes, counted.elsewhere) == (1, 20, 1057)


async def test_declined_with_its_reason_and_refusals_told(desk: World, bus: FakeBus) -> None:
    bus.on(PassIssue, Refusal(code="issue_endorsements", facts={"have": 3, "needed": 50}))
    await desk.say("/agenda is1")
    await desk.press("채택 —")
    assert "47개가 더 모여야" in desk.text
    await desk.press(own.DECLINE)
    await desk.say("이미 하는 사업")
    assert bus.sent(DeclineIssue)[0].reason == "이미 하는 사업" and "채택하지 않음으로" in desk.text


async def test_item_that_was_kept_waiting_is_left_out(desk: World, bus: FakeBus) -> None:
    await desk.say("/agenda")
    await desk.press("올리지 않기")
    assert bus.sent(DropWaiting)[0].waiting == "w1" and own.DROPPED in desk.text


async def test_step_whose_days_are_over_is_told(desk: World, bus: FakeBus) -> None:
    bus.on(ShowIssue, issue(StepKind.DEBATE, due=date(2026, 12, 1)))
    await desk.parts.take_event(IssueStepDue(id="e1", at=views.NOW, body="agenda", proposal="is1"))
    (shown,) = await desk.deliver(0)
    assert shown.text.startswith("⏳ '토론' 기간이 끝났습니다: 공원 조명")
