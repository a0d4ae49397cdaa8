"""Who sits at the desk on the web is asked of the registry each time, and is a facilitator and nothing else."""

from typing import Any

import pytest

from services.scheduler.people import Acting, People
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.linking import Identify, Person

BROWSER = Actor(channel=Channel.DESK, id="f" * 64)
OTHERS = [Actor(channel=channel, id="1") for channel in Channel if channel is not Channel.DESK]


class Registry:
    """Knows one session, until it is over."""

    def __init__(self) -> None:
        self.lasts = True
        self.asked = 0

    async def ask(self, question: Identify) -> Any:
        self.asked += 1
        known = self.lasts and question.who == BROWSER
        person = Person(member="kim", facilitator="fac", name="", facilitates=("guro",))
        return person if known else Person(member=None, facilitator=None, name="")


@pytest.fixture
def registry() -> Registry:
    return Registry()


@pytest.fixture
def people(registry: Registry) -> People:
    return People(registry)  # type: ignore[arg-type] # the one question it asks


async def test_browser_at_the_desk_runs_the_own_bodies(people: People) -> None:
    acting = await people.acting(BROWSER, Audience.DESK)
    assert isinstance(acting, Acting) and acting.label == "facilitator:fac"
    assert acting.may_run("guro") and not acting.may_run("jongno")


async def test_session_that_ended_is_nobody_at_once(people: People, registry: Registry) -> None:
    await people.acting(BROWSER, Audience.DESK)
    registry.lasts = False
    assert await people.acting(BROWSER, Audience.DESK) == Refusal(code="not_allowed")
    assert registry.asked == 2


@pytest.mark.parametrize("actor", OTHERS, ids=lambda actor: str(actor.channel))
async def test_nobody_else_comes_in_by_the_desk(people: People, registry: Registry, actor: Actor) -> None:
    assert await people.acting(actor, Audience.DESK) == Refusal(code="not_allowed")
    assert registry.asked == 0


@pytest.mark.parametrize("audience", [audience for audience in Audience if audience is not Audience.DESK])
async def test_session_is_worth_nothing_on_another_subject(people: People, audience: Audience) -> None:
    assert await people.acting(BROWSER, audience) == Refusal(code="not_allowed")
