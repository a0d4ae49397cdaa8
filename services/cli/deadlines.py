"""`hyeopchi deadline`: what falls due."""

from typing import Annotated, Literal

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import AsJson, Data, MaybeBody, arg, opt, topic
from shared.texts import cli_help as texts

app = topic(texts.DEADLINES)


@app.command("list", help=texts.DEADLINE_LIST)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import ListDeadlines
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListDeadlines(body=body, **as_operator())).items
    desk.table(found, views.DEADLINE_HEADINGS, lambda: [views.deadline_row(view) for view in found], views.NO_DEADLINES)


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
    told = desk.ask(lambda: EscalateDeadline(deadline=deadline, to=ToldTo(to), **by_hand()))
    desk.show(told, lambda: [words.told(told)])
