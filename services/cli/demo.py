"""`hyeopchi demo`: one meeting from the call to the published minutes."""

from pathlib import Path
from typing import Annotated

import typer

from services.cli.options import AsJson, opt
from shared.texts import cli_help as texts

app = typer.Typer()


@app.command("demo", help=texts.DEMO)
def demo(keep: Annotated[Path | None, opt("--keep", texts.KEEP, "DIR")] = None, as_json: AsJson = False) -> None:
    from deploy.demo import run

    raise typer.Exit(run(keep, as_json=as_json))
