"""When a facilitator is written to: the own choice, else the charter's quiet hours; chosen under /settings."""

from datetime import datetime, time
from typing import Any

import pytest
from sqlalchemy import select

from services.bot.facilitators.tables import TABLES
from shared.clock import SEOUL
from shared.contracts.deadlines import DeadlineViews, ListDeadlines, ListProposals, ProposalViews
from shared.contracts.events import DeadlineFired, MinutesDrafted, QuorumEndangered
from shared.contracts.linking import Facilitator, Facilitators, ListFacilitators
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingViews, ShowMeeting
from shared.contracts.preferences import BodyQuiet, ChoosePreferences, Preferences, ShowPreferences
from tests.facilitators import views
from tests.facilitators.world import CLERK, At, FakeBus, World

SIESTA = BodyQuiet(start=time(12), end=time(13), cite="제20조", default=False)


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ListProposals, ProposalViews(items=()))
    bus.on(ListDeadlines, DeadlineViews(items=(views.deadline(),)))
    bus.on(ShowMeeting, views.meeting(state=MeetingState.OPEN, present=9))
    bus.on(ShowPreferences, Preferences())


def wishing(bus: FakeBus, wishes: Preferences) -> None:
    bus.on(ListFacilitators, Facilitators(items=(Facilitator(id="f1", name="이간사", telegram_id=CLERK, preferences=wishes),)))


async def at(desk: World, hour: int, minute: int = 0) -> None:
    assert isinstance(desk.clock, At)
    desk.clock.at = views.NOW.astimezone(SEOUL).replace(hour=hour, minute=minute)


async def waits_until(desk: World) -> list[time | None]:
    """When each message in the queue may go."""
    async with desk.parts.store.reading() as session:
        found = await session.scalars(select(TABLES.outgoing.not_before))
        return [one.astimezone(SEOUL).time() if isinstance(one, datetime) else None for one in found]


def event(kind: type[Any], /, **given: Any) -> Any:
    return kind(**{"id": "e1", "at": views.NOW, "body": "agenda", "meeting": "m1", **given})


@pytest.mark.parametrize(
    ("wishes", "hour", "minute", "said"),
    [
        pytest.param(Preferences(), 8, 29, False, id="not-yet"),
        pytest.param(Preferences(), 8, 30, True, id="default"),
        pytest.param(Preferences(digest_at=time(7), quiet_to=time(7)), 7, 0, True, id="early"),
        pytest.param(Preferences(digest_at=time(18)), 12, 0, False, id="not-before-the-evening"),
        pytest.param(Preferences(digest=False), 12, 0, False, id="none"),
        pytest.param(Preferences(digest_at=time(12), of_bodies=(SIESTA,)), 12, 30, False, id="quiet-by-charter"),
        pytest.param(Preferences(digest_at=time(12), of_bodies=(SIESTA,)), 13, 0, True, id="charter-s-hours-over"),
    ],
)
async def test_summary_comes_when_each_chose(
    desk: World, bus: FakeBus, wishes: Preferences, hour: int, minute: int, said: bool
) -> None:
    wishing(bus, wishes)
    await at(desk, hour, minute)
    await desk.parts.mornings.look()
    assert bool(await desk.deliver(0)) is said


async def test_alerts_keep_the_charter_s_hours_but_a_quorum_in_danger_does_not(desk: World, bus: FakeBus) -> None:
    wishing(bus, Preferences(of_bodies=(SIESTA,)))
    await at(desk, 12, 30)
    await desk.parts.take_event(event(MinutesDrafted))
    await desk.parts.take_event(event(QuorumEndangered, id="e2", present=9, required=10, lost=True))
    assert await waits_until(desk) == [time(13), None]


@pytest.mark.parametrize(("digest", "kept"), [(True, []), (False, [time(8)])], ids=["in the summary", "no summary"])
async def test_what_falls_due_at_night_is_told_once(desk: World, bus: FakeBus, digest: bool, kept: list[time]) -> None:
    wishing(bus, Preferences(digest=digest))
    await at(desk, 23)
    await desk.parts.take_event(event(DeadlineFired, deadline="d1", kind="minutes_draft", overdue=True))
    assert await waits_until(desk) == kept


async def test_facilitator_chooses_by_button_and_by_words(desk: World, bus: FakeBus) -> None:
    bus.on(ShowPreferences, Preferences(of_bodies=(SIESTA,)))
    bus.on(ChoosePreferences, Preferences(digest_at=time(7), quiet_from=time(22), quiet_to=time(7)))
    await desk.say("/settings")
    assert "오늘 할 일을 받으시는 때: 오전 8시 30분" in desk.text and "조용한 시간: 오후 12시–오후 1시 (제20조)" in desk.text
    assert "협의체에서 정한 대로" not in desk.labels
    await desk.press("조용히 오후 10시–오전 7시")
    assert "기록했습니다. 오늘 할 일을 받으시는 때: 오전 7시 · 조용한 시간: 오후 10시–오전 7시" in desk.text
    await desk.say("아침 여섯시 반")
    await desk.say("무슨 말")
    assert "바뀐 것은 없습니다" in desk.text
    await desk.press("아침에 받지 않기")
    fields = {"digest", "digest_at", "quiet_from", "quiet_to"}
    chosen = [command.model_dump(include=fields) for command in bus.sent(ChoosePreferences)]
    assert chosen == [
        {"digest": None, "digest_at": None, "quiet_from": time(22), "quiet_to": time(7)},
        {"digest": True, "digest_at": time(6, 30), "quiet_from": None, "quiet_to": None},
        {"digest": False, "digest_at": None, "quiet_from": None, "quiet_to": None},
    ]
