"""`hyeopchi unhandled`: what could not be handled, looked at, tried again or dropped."""

import asyncio
from typing import Annotated

from services.cli.asked_again import ask_again
from services.cli.desk import Desk
from services.cli.options import AsJson, Data, Yes, arg, topic
from shared.texts import cli_unhandled as texts

app = topic(texts.UNHANDLED)

Ids = Annotated[list[str], arg("ID", texts.ID)]


@app.command("list", help=texts.LIST)
def list_(data: Data = None, as_json: AsJson = False) -> None:
    from deploy.letters import all_letters
    from shared.texts.dates import document_when

    desk = Desk(data, as_json)
    found = asyncio.run(all_letters(desk.settings()))
    rows = [
        (one.id, texts.what(one.service, one.what), document_when(one.at), texts.AGAIN if one.again else one.why) for one in found
    ]
    items = [{"id": one.id, "service": one.service, "what": one.what, "subject": one.subject, "why": one.why,
              "at": one.at.isoformat(), "again": one.again} for one in found]  # fmt: skip
    desk.table(items, texts.HEADINGS, lambda: rows, texts.NONE)


@app.command("show", help=texts.SHOW)
def show(id: Annotated[str, arg("ID", texts.ID)], data: Data = None, as_json: AsJson = False) -> None:
    from dataclasses import asdict

    from deploy.letters import NoSuchLetter, all_letters

    desk = Desk(data, as_json)
    letter = next((one for one in asyncio.run(all_letters(desk.settings())) if one.id == id), None)
    if letter is None:
        raise NoSuchLetter(id)
    desk.show(asdict(letter) | {"at": letter.at.isoformat()}, lambda: texts.letter(letter))


@app.command("retry", help=texts.RETRY)
def retry(ids: Ids, data: Data = None, as_json: AsJson = False) -> None:
    from deploy.letters import mark

    desk = Desk(data, as_json)
    asyncio.run(mark(desk.settings(), ids))
    desk.show({"ok": True, "ids": ids}, lambda: [texts.marked(len(ids))])


@app.command("drop", help=texts.DROP)
def drop(ids: Ids, yes: Yes = False, data: Data = None, as_json: AsJson = False) -> None:
    from deploy.letters import drop as dropped

    desk = Desk(data, as_json)
    ask_again(desk, texts.to_drop(len(ids)), yes)
    asyncio.run(dropped(desk.settings(), ids))
    desk.show({"ok": True, "ids": ids}, lambda: [texts.dropped(len(ids))])
