"""`hyeopchi card`: a working group's project card, quarter by quarter."""

from typing import Annotated

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Body, Data, opt, topic
from shared.texts import cards as views
from shared.texts import cli_cards as texts

app = topic(texts.APP)
MOST_WON = 10**14


@app.command("write", help=texts.WRITE)
def write(
    body: Body,
    goal: Annotated[str, opt("--goal", texts.GOAL, "TEXT")],
    state: Annotated[str, opt("--state", texts.STATE, "TEXT")],
    planned: Annotated[int, opt("--planned", texts.PLANNED, "N", 0, MOST_WON)],
    spent: Annotated[int, opt("--spent", texts.SPENT, "N", 0, MOST_WON)],
    issues: Annotated[str, opt("--issues", texts.ISSUES, "TEXT")] = "",
    following: Annotated[str, opt("--next", texts.NEXT, "TEXT")] = "",
    year: Annotated[int | None, opt("--year", texts.YEAR, "YYYY", 2000, 2200)] = None,
    quarter: Annotated[int | None, opt("--quarter", texts.QUARTER, "N", 1, 4)] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.cards import WriteCard

    desk = Desk(data, as_json)
    words = {"goal": goal, "state": state, "issues": issues, "next": following}
    numbers = {"year": year, "quarter": quarter, "planned": planned, "spent": spent}
    view = desk.ask(lambda: WriteCard(body=body, **words, **numbers, **by_hand()))
    desk.show(view, lambda: views.detail(view))


@app.command("show", help=texts.SHOW)
def show(body: Body, data: Data = None, as_json: AsJson = False) -> None:
    from services.cli.tables import table
    from shared.contracts.cards import ListCards

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListCards(body=body, children=True, **as_operator()))
    rows = [texts.row(view) for view in found.items]
    desk.show(found, lambda: [*table(texts.HEADINGS, rows), views.total(found)] if rows else [texts.NONE])
