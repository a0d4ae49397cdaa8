"""`hyeopchi keys new | server`: a key for each service, and the configuration for a NATS server that knows them."""

from pathlib import Path
from typing import Annotated

from services.cli.desk import Desk
from services.cli.failing import Failure
from services.cli.options import AsJson, arg, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.KEYS)


@app.command("new", help=texts.KEYS_NEW)
def new(folder: Annotated[Path, arg("DIR", texts.KEYS_FOLDER)], as_json: AsJson = False) -> None:
    from deploy.keys import new_keys

    try:
        made = new_keys(folder)
    except OSError as exc:
        raise Failure("unwritable", said.unwritable(str(folder), exc.errno)) from exc
    answer = {"folder": str(folder), "public": dict(made.public)}
    Desk(None, as_json).show(answer, lambda: said.new_keys(str(folder), list(made.public)))


@app.command("server", help=texts.KEYS_SERVER)
def server(folder: Annotated[Path, arg("DIR", texts.KEYS_OLD_FOLDER)], as_json: AsJson = False) -> None:
    from deploy.keys import renew_authorization

    try:
        file = renew_authorization(folder)
    except OSError as exc:
        raise Failure("unwritable", said.unwritable(str(folder), exc.errno)) from exc
    Desk(None, as_json).show({"file": str(file)}, lambda: [said.renewed_authorization(str(file))])
