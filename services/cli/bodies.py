"""`hyeopchi body`: the council, its sub-bodies and their chats."""

from pathlib import Path
from typing import Annotated

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.options import HIGHEST_CHAT, AsJson, Data, Slug, opt, topic
from shared.texts import cli_help as texts
from shared.texts import cli_papers as paper_texts

app = topic(texts.BODIES)


@app.command("list", help=texts.BODY_LIST)
def list_(data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.bodies import ListBodies
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    found = desk.ask(lambda: ListBodies(**as_operator())).items
    rows = [(row.slug, row.name, row.parent or "", row.charter, str(row.enrolled)) for row in found]
    desk.table(found, views.BODY_HEADINGS, lambda: rows, views.NO_BODIES)


@app.command("show", help=texts.BODY_SHOW)
def show(slug: Slug, data: Data = None, as_json: AsJson = False) -> None:
    from shared.contracts.bodies import ShowBody
    from shared.texts import cli_views as views

    Desk(data, as_json).tell(lambda: ShowBody(slug=slug, **as_operator()), views.body)


@app.command("bind", help=texts.BODY_BIND)
def bind(
    slug: Slug,
    chat: Annotated[int, opt("--telegram-chat", texts.CHAT, "N", -HIGHEST_CHAT, HIGHEST_CHAT)],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from shared.contracts.bodies import BindChat
    from shared.texts import cli_views as views

    desk = Desk(data, as_json)
    desk.tell(lambda: BindChat(body=slug, chat_id=chat, **by_hand()), lambda done: views.bound(done.body, done.chat_id))


@app.command("return", help=paper_texts.RETURN)
def return_(
    slug: Slug,
    year: Annotated[int, opt("--year", paper_texts.YEAR, "YYYY", 1900, 9998)],
    out: Annotated[Path, opt("--out", paper_texts.RETURN_OUT, "FILE")],
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    from services.cli.papers import write_return

    write_return(Desk(data, as_json), slug, year, out)
