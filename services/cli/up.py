"""`hyeopchi up`: the whole system until Ctrl-C."""

from typing import TYPE_CHECKING, Annotated

import typer

from services.cli.desk import Desk
from services.cli.loop import run_in_loop
from services.cli.options import HIGHEST_PORT, Data, opt
from shared.texts import cli as said
from shared.texts import cli_help as texts

if TYPE_CHECKING:
    from deploy.folder import Standing
    from shared.settings import Settings

app = typer.Typer()

Port = Annotated[int | None, opt("--port", texts.PORT, "N", 0, HIGHEST_PORT)]
SandboxPort = Annotated[int | None, opt("--sandbox-port", texts.SANDBOX_PORT, "N", 0, HIGHEST_PORT)]


@app.command("up", help=texts.UP)
def up(
    port: Port = None,
    sandbox_port: SandboxPort = None,
    no_sandbox: Annotated[bool, opt("--no-sandbox", texts.NO_SANDBOX)] = False,
    data: Data = None,
) -> None:
    from deploy.launcher import Wanted, up
    from deploy.logs import log_from_start

    settings = Desk(data).settings(port=port, sandbox_port=sandbox_port)
    show_log = log_from_start(settings)

    def tell(standing: "Standing", used: "Settings") -> None:
        show_log()
        _tell(standing, used)

    run_in_loop(up(settings, Wanted(sandbox=not no_sandbox), tell))


def _tell(standing: "Standing", settings: "Settings") -> None:
    lines = said.ready(standing.web_url, standing.sandbox_url, str(settings.folder), with_bots=settings.has_tokens)
    typer.echo("\n".join(lines))
