"""How a body stands in its year, told in the chat."""

import pytest

from shared.contracts.targets import Counts, PlannedBy, ShowTargets, TargetsView, TargetView
from shared.texts import facilitator_targets as texts
from tests.facilitators.world import STRANGER, FakeBus, World


def target(number: int) -> TargetView:
    planned = {"planned": 9, "planned_by": PlannedBy.TARGET, "done": 6, "rate": 66.7, "weight": 30, "quarters": ()}
    about = {"id": f"t{number}", "body": "guro", "of": "guro", "of_name": "분과", "indicator": "개최", "unit": "회"}
    return TargetView.model_validate({**about, **planned, "task": f"과제 {number}", "counts": Counts.MEETING})


def stands(bus: FakeBus, tasks: int) -> None:
    items = tuple(target(number) for number in range(1, tasks + 1))
    rate = 66.7 if tasks else None
    bus.on(ShowTargets, TargetsView(year=2026, quarter=None, items=items, rate=rate, total_rate=None, bodies=()))


@pytest.mark.parametrize("tasks", [3, 12])
async def test_targets_tell_how_far_the_year_is_fulfilled_on_one_screen(desk: World, bus: FakeBus, tasks: int) -> None:
    stands(bus, tasks)
    await desk.say("/targets")
    if texts.WHICH in desk.text:
        await desk.press(desk.labels[0])
    lines = desk.text.splitlines()
    assert "전체 이행률 66.7%" in lines[1] and "66.7% 과제 1 — 실적 6회 / 목표 9회, 가중치 30%" in lines and len(lines) <= 12
    assert ("그 밖에 5가지" in lines) is (tasks == 12) and "/targets/" in lines[-1]


async def test_targets_of_a_year_without_a_plan_say_so(desk: World, bus: FakeBus) -> None:
    stands(bus, 0)
    await desk.say("/targets")
    if texts.WHICH in desk.text:
        await desk.press(desk.labels[0])
    assert texts.NOTHING in desk.text


async def test_targets_are_for_facilitators(desk: World, bus: FakeBus) -> None:
    stands(bus, 3)
    said = await desk.say("/targets", user=STRANGER)
    assert said and not any("이행률" in shown.text for shown in said)
