"""`hyeopchi simulate`: a year of a council by the real services, told as a record."""

from typing import Annotated

import typer

from services.cli.desk import Desk
from services.cli.failing import Failure
from services.cli.loop import run_in_loop
from services.cli.options import AsJson, opt
from shared.texts import simulate as texts

app = typer.Typer()


@app.command("simulate", help=texts.SIMULATE)
def simulate(
    charter: Annotated[str, opt("--charter", texts.CHARTER, "KEY")],
    year: Annotated[int, typer.Option("--year", help=texts.YEAR, min=2000, max=2090)] = 2026,
    seed: Annotated[int, opt("--seed", texts.SEED)] = 1,
    as_json: AsJson = False,
) -> None:
    from deploy.simulation.year import simulate as live
    from deploy.stopping import Stopped, unless_stopped
    from services.cli.charter import charter_text

    key, toml = charter_text(charter)
    desk = Desk(None, as_json)
    try:
        with desk.progress(texts.WORKING):
            record = run_in_loop(unless_stopped(live(key, toml, year, seed))).as_fields()
    except Stopped:
        raise Failure("stopped", texts.STOPPED) from None
    desk.show(record, lambda: texts.record(record))
    if not record["ok"]:
        raise Failure("verify_failed", texts.NOT_CLEAN)
