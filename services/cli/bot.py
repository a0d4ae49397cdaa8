"""`hyeopchi bot members | facilitators`: one bot by itself."""

import typer

from services.cli.desk import Desk
from services.cli.loop import run_in_loop
from services.cli.options import Data, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.BOT)


@app.command("members", help=texts.BOT_MEMBERS)
def members(data: Data = None) -> None:
    _run("members", data)


@app.command("facilitators", help=texts.BOT_FACILITATORS)
def facilitators(data: Data = None) -> None:
    _run("facilitators", data)


def _run(name: str, data: Data) -> None:
    from deploy.alone import bot_alone
    from deploy.logs import log_from_start

    settings = Desk(data).settings()
    show_log = log_from_start(settings)

    def ready() -> None:
        show_log()
        typer.echo(said.ready_alone(f"bot {name}"))

    run_in_loop(bot_alone(settings, name, ready))
