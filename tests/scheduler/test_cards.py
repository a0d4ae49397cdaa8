"""Project cards: asked for each quarter, written in won, summed, and in the record."""

from datetime import timedelta
from typing import Any

from shared.clock import SEOUL
from shared.contracts.base import Audience
from shared.contracts.cards import CardViews, ListCards, WriteCard
from shared.contracts.deadlines import ListDeadlines, Verify
from shared.phrases.won import read_won
from shared.rules.quarters import last_day, quarter_of
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council
from tests.scheduler.test_followups import advance, events
from tests.scheduler.test_main_job import called

GROUP = "guro-wg_youth"
WORDS = {"goal": "청년 공간 3곳", "state": "정상"}


async def write(here: Council, **given: Any) -> Any:
    return await here.operate(WriteCard, **{"body": GROUP, **WORDS, "planned": 3_000_000_000, "spent": 0, **given})


async def cards(here: Council) -> CardViews:
    found: CardViews = await here.ask(ListCards(body="guro", children=True), Audience.PUBLIC)
    return found


@on_both_databases
async def test_card_is_asked_for_each_quarter_and_summed(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=5, below={GROUP: "wg_youth"})) as here:
        await called(here, body=GROUP)  # from a working group's first meeting on
        year, quarter = quarter_of(here.runtime.clock.now().astimezone(SEOUL).date())
        waiting = [one for one in (await here.ask(ListDeadlines(actor=OPERATOR))).items if one.kind == "project_card"]
        assert [one.label for one in waiting] == [f"관리카드 — {year}년 {quarter}분기"]
        assert (await cards(here)).items == ()  # the quarter is not over

        over = (last_day(year, quarter) - here.runtime.clock.now().astimezone(SEOUL).date()).days
        await advance(here, timedelta(days=over + 7))
        assert len(await events(here, "card.due")) == 1
        (blank,) = (await cards(here)).items
        assert blank.written is None and (blank.year, blank.quarter) == (year, quarter)

        first = await write(here, spent=400_000_000)
        assert (first.id, first.spent) == (blank.id, 400_000_000)
        second = await write(here, planned=2_000_000_000, spent=100, issues="부지")
        found = await cards(here)
        assert [one.id for one in found.items] == [second.id, first.id]
        same_year = second.year == first.year
        assert (found.planned, found.spent) == (2_000_000_000, 400_000_100 if same_year else 100)
        assert (await write(here, year=year + 3, quarter=1)).code == "card_future"
        assert (await write(here, goal=" ")).code == "card_empty"
        assert (await here.as_facilitator(WriteCard, body=GROUP, **WORDS, planned=1, spent=1)).code == "not_allowed"
        assert (await here.ask(Verify())).ok


def test_amounts_are_read_as_people_type_them() -> None:
    typed = {
        "1,200만 원": 12_000_000, "1억 2천만": 120_000_000, "225.5백만원": 225_500_000, "3000000": 3_000_000, "0": 0,
        "많이": None, "2천만 1억": None, "1.5": None, "": None,
    }  # fmt: skip
    assert {text: read_won(text) for text in typed} == typed
