"""`hyeopchi facilitator`: who may call and run meetings."""

from typing import Annotated

from services.cli.desk import Desk, by_hand
from services.cli.options import HIGHEST_CHAT, AsJson, Body, Data, opt, topic
from shared.texts import cli_help as texts

app = topic(texts.FACILITATORS)


@app.command("add", help=texts.FACILITATOR_ADD)
def add(
    telegram_id: Annotated[int, opt("--telegram-id", texts.TELEGRAM_ID, "N", 1, HIGHEST_CHAT)],
    body: Body,
    name: Annotated[str, opt("--name", texts.FACILITATOR_NAME, "TEXT")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.roll import AddFacilitator
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    desk.ask(lambda: AddFacilitator(telegram_id=telegram_id, body=body, name=name, **by_hand()))
    desk.show({"ok": True, "telegram_id": str(telegram_id), "body": body}, lambda: [views.FACILITATOR_ADDED])
