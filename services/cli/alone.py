"""`hyeopchi registry | scheduler | web | sandbox`: one service by itself."""

from typing import Annotated

import typer

from services.cli.desk import Desk
from services.cli.loop import run_in_loop
from services.cli.options import Data, opt, topic
from shared.texts import cli as said
from shared.texts import cli_help as texts

app = topic(texts.ALONE)


@app.command("registry", help=texts.REGISTRY)
def registry(data: Data = None) -> None:
    _serve("registry", data)


@app.command("scheduler", help=texts.SCHEDULER)
def scheduler(data: Data = None) -> None:
    _serve("scheduler", data)


@app.command("web", help=texts.WEB)
def web(port: Annotated[int | None, opt("--port", texts.PORT, "N")] = None, data: Data = None) -> None:
    _serve("web", data, port=port)


@app.command("sandbox", help=texts.SANDBOX)
def sandbox(port: Annotated[int | None, opt("--port", texts.SANDBOX_PORT, "N")] = None, data: Data = None) -> None:
    _serve("sandbox", data, sandbox_port=port)


def _serve(name: str, data: Data, **ports: int | None) -> None:
    from deploy.alone import serve_alone
    from deploy.logs import log_from_start

    settings = Desk(data).settings(**ports)
    show_log = log_from_start(settings)

    def ready() -> None:
        show_log()
        typer.echo(said.ready_alone(name))

    run_in_loop(serve_alone(settings, name, ready))
