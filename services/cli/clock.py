"""`hyeopchi clock`: the clock of training and tests."""

from typing import Annotated

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, arg, topic
from shared.clock import ClockFault, read_step
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.CLOCK)


@app.command("show", help=texts.CLOCK_SHOW)
def show(data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import ShowClock
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    view = desk.ask(lambda: ShowClock(**as_operator()))
    desk.show(view, lambda: views.clock(view))


@app.command("advance", help=texts.CLOCK_ADVANCE)
def advance(step: Annotated[str, arg("STEP", texts.STEP)], data: Data = None, as_json: AsJson = False) -> None:
    seconds = _seconds(step)
    from shared.contracts.deadlines import AdvanceClock
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    view = desk.ask(lambda: AdvanceClock(seconds=seconds, **by_hand()))
    desk.show(view, lambda: views.clock(view))


def _seconds(step: str) -> int:
    try:
        return int(read_step(step).total_seconds())
    except (ClockFault, OverflowError) as exc:
        raise Failure("usage", said.bad_step(step), status=2) from exc
