"""`hyeopchi cluster-demo`: a cluster on this machine, in which every process dies once while people vote."""

from pathlib import Path
from typing import Annotated

import typer

from services.cli.options import AsJson, opt
from shared.texts import cli_help as texts

app = typer.Typer()


@app.command("cluster-demo", help=texts.CLUSTER_DEMO)
def cluster_demo(
    only: Annotated[list[str] | None, typer.Option("--only", help=texts.CLUSTER_ONLY, metavar="NAME")] = None,
    keep: Annotated[Path | None, opt("--keep", texts.KEEP, "DIR")] = None,
    as_json: AsJson = False,
) -> None:
    from deploy.cluster.play import run

    raise typer.Exit(run(only or (), keep, as_json=as_json))
