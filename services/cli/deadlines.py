"""`hyeopchi deadline`: what falls due."""

from datetime import date
from typing import Annotated, Literal

from services.cli.desk import Asking, Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Body, Data, MaybeBody, arg, opt, topic
from services.cli.rules_answers import calendar_day
from shared.texts import cli_help as texts

app = topic(texts.DEADLINES)


@app.command("list", help=texts.DEADLINE_LIST)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import ListDeadlines
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    desk.tell_all(
        lambda: ListDeadlines(body=body, **as_operator()),
        views.DEADLINE_HEADINGS, views.deadline_row, views.NO_DEADLINES,
    )


@app.command("done", help=texts.DUTY_DONE)
def done(
    body: Body,
    kind: Annotated[Literal["plan", "yearly_report"], opt("--kind", texts.DUTY_KIND)],
    on: Annotated[str | None, opt("--on", texts.DUTY_ON, "DATE")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    day = _day(on)
    from shared.clock import SEOUL
    from shared.contracts.deadlines import DeadlineKind, DeadlineView, MeetDuty, ShowClock
    from shared.texts import duties as words

    async def met(asking: Asking) -> DeadlineView:
        today = (await asking(ShowClock(**as_operator()))).now.astimezone(SEOUL).date()
        return await asking(MeetDuty(body=body, kind=DeadlineKind(kind), on=day or today, **by_hand()))

    desk = Desk(data, as_json)
    answer = desk.converse(met)
    desk.show(answer, lambda: [words.done(answer)])


def _day(typed: str | None) -> date | None:
    try:
        return calendar_day(typed) if typed else None
    except ValueError:
        raise Failure("usage", texts.BAD_DAY, status=2) from None


@app.command("tell", help=texts.DEADLINE_TELL)
def tell(
    deadline: Annotated[str, arg("ID", texts.DEADLINE_ID)],
    to: Annotated[Literal["clerk", "chair"], opt("--to", texts.TELL_TO)] = "clerk",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.deadlines import EscalateDeadline, ToldTo
    from shared.texts import facilitator_delay as words

    desk = Desk(data, as_json)
    desk.tell(lambda: EscalateDeadline(deadline=deadline, to=ToldTo(to), **by_hand()), lambda told: [words.told(told)])
