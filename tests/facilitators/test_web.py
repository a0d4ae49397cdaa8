"""The link to the desk on the web: for facilitators, in private, under one key for one update."""

import pytest

from shared.contracts.base import Refusal
from shared.contracts.desk import DeskLink, IssueDeskLink
from shared.texts.refusals import sentence
from tests.facilitators import views
from tests.facilitators.world import CLERK, GROUP, STRANGER, FakeBus, World

ADDRESS = "https://hyeopchi.test/login/AAAAAAAAAAAAAAAAAAAAAA"


@pytest.fixture(autouse=True)
def a_link(bus: FakeBus) -> None:
    bus.on(IssueDeskLink, DeskLink(link=ADDRESS, expires=views.NOW))


async def test_desk_gives_the_link_and_until_when(desk: World, bus: FakeBus) -> None:
    await desk.say("/desk")
    assert ADDRESS in desk.text and "까지, 한 번만 열립니다" in desk.text
    assert [command.actor.id for command in bus.sent(IssueDeskLink)] == [str(CLERK)]


async def test_desk_link_is_never_told_in_a_group_or_to_a_stranger(desk: World, bus: FakeBus) -> None:
    said = [*await desk.say("/desk", chat=GROUP), *await desk.say("/desk", user=STRANGER)]
    assert said and not any(ADDRESS in shown.text for shown in said)
    assert bus.sent(IssueDeskLink) == []


async def test_desk_refused_says_why(desk: World, bus: FakeBus) -> None:
    bus.on(IssueDeskLink, Refusal(code="not_allowed"))
    await desk.say("/desk")
    assert desk.text == sentence(Refusal(code="not_allowed"))
