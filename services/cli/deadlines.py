"""`hyeopchi deadline`: what falls due."""

from services.cli.desk import Desk, as_operator
from services.cli.options import AsJson, Data, MaybeBody, topic
from shared.texts import cli_help as texts

app = topic(texts.DEADLINES)


@app.command("list", help=texts.DEADLINE_LIST)
def list_(body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.deadlines import ListDeadlines
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListDeadlines(body=body, **as_operator())).items
    desk.table(found, views.DEADLINE_HEADINGS, lambda: [views.deadline_row(view) for view in found], views.NO_DEADLINES)
