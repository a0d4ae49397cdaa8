"""`hyeopchi holiday`: the days off that the calendar does not know."""

from datetime import date
from typing import TYPE_CHECKING, Annotated

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, arg, topic
from services.cli.rules_answers import calendar_day
from shared.texts import cli_holidays as texts

if TYPE_CHECKING:
    from shared.contracts.deadlines import AddHoliday, RemoveHoliday

app = topic(texts.APP)

Day = Annotated[str, arg("DATE", texts.DAY)]


@app.command("add", help=texts.ADD)
def add(day: Day, name: Annotated[str, arg("NAME", texts.NAME)], data: Data = None, as_json: AsJson = False) -> None:
    read = _read(day)
    from shared.contracts.deadlines import AddHoliday

    _change(Desk(data, as_json), AddHoliday(day=read, name=name, **by_hand()))


@app.command("remove", help=texts.REMOVE)
def remove(day: Day, data: Data = None, as_json: AsJson = False) -> None:
    read = _read(day)
    from shared.contracts.deadlines import RemoveHoliday

    _change(Desk(data, as_json), RemoveHoliday(day=read, **by_hand()))


@app.command("list", help=texts.LIST)
def list_(data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import ListHolidays

    Desk(data, as_json).tell_all(lambda: ListHolidays(**as_operator()), texts.HEADINGS, texts.row, texts.EMPTY)


def _change(desk: Desk, command: "AddHoliday | RemoveHoliday") -> None:
    answer = desk.ask(lambda: command)
    desk.show(answer, lambda: texts.reckoned(answer, added=command.verb == "holiday.add"))


def _read(day: str) -> date:
    try:
        return calendar_day(day)
    except ValueError:
        raise Failure("usage", texts.BAD_DAY, status=2) from None
