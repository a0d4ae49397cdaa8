"""`hyeopchi facilitator`: who may call and run meetings."""

from typing import Annotated

from services.cli.desk import Desk, by_hand
from services.cli.options import HIGHEST_CHAT, AsJson, Body, Data, MaybeBody, opt, topic
from shared.texts import cli_facilitators as more
from shared.texts import cli_help as texts

app = topic(texts.FACILITATORS)

TelegramId = Annotated[int, opt("--telegram-id", texts.TELEGRAM_ID, "N", 1, HIGHEST_CHAT)]


@app.command("add", help=texts.FACILITATOR_ADD)
def add(
    telegram_id: TelegramId,
    body: Body,
    name: Annotated[str, opt("--name", texts.FACILITATOR_NAME, "TEXT")] = "",
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.linking import AddFacilitator
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    desk.ask(lambda: AddFacilitator(telegram_id=telegram_id, body=body, name=name, **by_hand()))
    desk.show({"ok": True, "telegram_id": str(telegram_id), "body": body}, lambda: [views.FACILITATOR_ADDED])


@app.command("list", help=more.LIST)
def list_(body: Body, data: Data = None, as_json: AsJson = False) -> None:
    from services.cli.desk import as_operator
    from shared.contracts.linking import ListFacilitators

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListFacilitators(body=body, **as_operator())).items
    rows = [{"id": one.id, "name": one.name, "telegram_id": str(one.telegram_id)} for one in found]
    desk.table(rows, more.HEADINGS, lambda: [(row["name"], row["telegram_id"]) for row in rows], more.NONE)


@app.command("remove", help=more.REMOVE)
def remove(telegram_id: TelegramId, body: MaybeBody = None, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.linking import RemoveFacilitator

    desk = Desk(data, as_json)
    desk.ask(lambda: RemoveFacilitator(telegram_id=telegram_id, body=body, **by_hand()))
    desk.show({"ok": True, "telegram_id": str(telegram_id)}, lambda: [more.REMOVED])
