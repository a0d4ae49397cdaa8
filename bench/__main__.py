"""`make bench`: every figure is a ratio to a baseline of the same run. JSON lines on stdout, a table on stderr."""

import asyncio
import json
import sys
from collections.abc import Callable

from rich.console import Console
from rich.table import Table

from bench import ballots, calendars, growth, notices, verdict, verify, votes
from bench.figure import Figure


def main() -> None:
    """Runs all, or those named on the command line."""
    benches: dict[str, Callable[[], list[Figure]]] = {
        "verdict": verdict.measure,
        "ballots": lambda: asyncio.run(ballots.measure()),
        "votes": lambda: asyncio.run(votes.measure()),
        "growth": lambda: asyncio.run(growth.measure()),
        "notices": lambda: asyncio.run(notices.measure()),
        "calendars": lambda: asyncio.run(calendars.measure()),
        "verify": lambda: asyncio.run(verify.measure()),
    }
    wanted = sys.argv[1:] or list(benches)
    unknown = [name for name in wanted if name not in benches]
    if unknown:
        sys.exit(f"no such bench: {', '.join(unknown)} (there are: {', '.join(benches)})")
    figures = [figure for name in wanted for figure in benches[name]()]
    for figure in figures:
        sys.stdout.write(json.dumps(figure.__dict__) + "\n")
    Console(stderr=True).print(_table(figures))


def _table(figures: list[Figure]) -> Table:
    table = Table("figure", "value", "unit", "baseline", "ratio")
    for figure in figures:
        table.add_row(figure.name, f"{figure.value:,.1f}", figure.unit, f"{figure.baseline:,.1f}", f"{figure.ratio:.2f}")
    return table


if __name__ == "__main__":
    main()
