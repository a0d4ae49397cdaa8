"""`hyeopchi plan`: a year's regular meetings laid out."""

import re
from typing import TYPE_CHECKING, Annotated, Any

from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.moments import moment, must_be_readable
from services.cli.options import AsJson, Body, Data, MeetingId, opt, topic
from shared.texts import cli_help
from shared.texts import plans as texts
from shared.texts.dates import WEEKDAYS

if TYPE_CHECKING:
    from shared.contracts.plans import PlanProposal

app = topic(texts.APP)

Year = Annotated[int, opt("--year", texts.YEAR, "YYYY", least=2000, most=2098)]
Times = Annotated[int | None, opt("--times", texts.TIMES, "N", least=1)]
Week = Annotated[int | None, opt("--week", texts.WEEK, "N", least=1, most=5)]
Weekday = Annotated[str | None, opt("--weekday", texts.WEEKDAY, "DAY")]
At = Annotated[str | None, opt("--at", texts.AT, "HH:MM")]


@app.command("make", help=texts.MAKE)
def make(
    body: Body, year: Year, times: Times = None, week: Week = None, weekday: Weekday = None, at: At = None,
    data: Data = None, as_json: AsJson = False,
) -> None:  # fmt: skip
    pattern = _pattern(times, week, weekday, at)
    desk = Desk(data, as_json)
    found = desk.converse(lambda asking: _proposed(asking, body, year, pattern))
    desk.show(found, lambda: texts.proposal_lines(found))


@app.command("accept", help=texts.ACCEPT)
def accept(
    body: Body, year: Year, times: Times = None, week: Week = None, weekday: Weekday = None, at: At = None,
    dates: Annotated[list[str] | None, opt("--date", texts.DATE, "TIME")] = None,
    minutes: Annotated[int, opt("--minutes", cli_help.MINUTES_LONG, "N")] = 120,
    data: Data = None, as_json: AsJson = False,
) -> None:  # fmt: skip
    for text in dates or ():
        must_be_readable(text)
    pattern = _pattern(times, week, weekday, at)
    from shared.contracts.plans import AcceptPlan, PlanView

    async def accepted(asking: Asking) -> PlanView:
        if dates:
            starts = tuple([await moment(asking, text) for text in dates])
        else:
            starts = (await _proposed(asking, body, year, pattern)).starts
        return await asking(AcceptPlan(body=body, year=year, starts=starts, minutes=minutes, **by_hand()))

    desk = Desk(data, as_json)
    plan = desk.converse(accepted)
    desk.show(plan, lambda: texts.lines(plan))


@app.command("show", help=texts.SHOW)
def show(body: Body, year: Year, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.plans import ShowPlan

    Desk(data, as_json).tell(lambda: ShowPlan(body=body, year=year, **as_operator()), texts.lines)


@app.command("drop", help=texts.DROP)
def drop(meeting: MeetingId, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.plans import DropPlanned

    Desk(data, as_json).tell(lambda: DropPlanned(meeting=meeting, **by_hand()), lambda _: texts.DROPPED)


async def _proposed(asking: Asking, body: str, year: int, pattern: dict[str, Any]) -> "PlanProposal":
    from shared.contracts.plans import ProposePlan

    return await asking(ProposePlan(body=body, year=year, **pattern, **as_operator()))


def _pattern(times: int | None, week: int | None, weekday: str | None, at: str | None) -> dict[str, Any]:
    """The fields of the question; a failure of status 2 for what is no weekday or no time."""
    day = weekday.removesuffix(texts.DAY) if weekday else None
    if day is not None and (len(day) != 1 or day not in WEEKDAYS):
        raise Failure("usage", texts.BAD_WEEKDAY, status=2)
    clock = re.fullmatch(r"([01]?\d|2[0-3]):([0-5]\d)", at) if at else None
    if at and not clock:
        raise Failure("usage", texts.BAD_AT, status=2)
    time = {"hour": int(clock[1]), "minute": int(clock[2])} if clock else {}
    return {"times": times, "week": week, "weekday": WEEKDAYS.index(day) if day else None, **time}
