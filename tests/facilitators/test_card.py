"""A project card written in the chat, question by question, and asked for when its quarter is over."""

from datetime import date

import pytest

from shared.contracts.cards import CardView, CardViews, ListCards, WriteCard
from shared.contracts.events import CardDue
from shared.texts import facilitator_card as own
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World

BLANK = CardView(
    id="c1", body="agenda", body_name="의제발굴분과", year=2026, quarter=3, goal="", state="",
    planned=0, spent=0, issues="", next="", due=date(2026, 10, 12), overdue=True, written=None,
)  # fmt: skip
WRITTEN = BLANK.model_copy(
    update={"goal": "공간 3곳", "state": "정상", "planned": 12_000_000, "spent": 500_000, "overdue": False, "written": views.NOW}
)


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    bus.on(ListCards, lambda ask: CardViews(items=(BLANK,) if ask.body == "agenda" else (), planned=0, spent=0))
    bus.on(WriteCard, WRITTEN)


async def test_card_is_asked_for_and_written_step_by_step(desk: World, bus: FakeBus) -> None:
    await desk.parts.take_event(CardDue(id="e1", at=views.NOW, body="agenda", card="c1", overdue=True))
    (asked,) = await desk.deliver(0)
    assert asked.text.startswith("📇 의제발굴분과 2026년 3분기 관리카드: 기한이 지났습니다.")
    await desk.say("/card c1")
    assert own.GOAL in desk.text
    await desk.say("공간 3곳")
    await desk.press("정상")
    await desk.say("조금")
    assert own.NOT_MONEY in desk.text
    await desk.say("1,200만 원")
    await desk.say("50만")
    await desk.press(own.NONE)
    await desk.press(own.NONE)
    assert "올해 예산 12,000,000원 · 이번 분기 집행 500,000원" in desk.text and bus.sent(WriteCard) == []
    await desk.press(own.SAVE)
    (sent,) = bus.sent(WriteCard)
    assert (sent.body, sent.goal, sent.planned, sent.spent, sent.issues) == ("agenda", "공간 3곳", 12_000_000, 500_000, "")
    assert "상태: 정상" in desk.text
