"""Tables for people: rich's in a terminal, plain aligned columns elsewhere; a Korean letter is two columns wide."""

import sys
from collections.abc import Sequence
from unicodedata import east_asian_width

GAP = "  "


def table(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    """The lines of a table."""
    return _rich(headings, rows) if sys.stdout.isatty() else aligned([headings, *rows])


def aligned(rows: Sequence[Sequence[str]]) -> list[str]:
    """Rows as lines whose columns stand under one another."""
    widths = [max(width(row[at]) for row in rows) for at in range(len(rows[0]))]
    return [GAP.join(cell + " " * (wide - width(cell)) for cell, wide in zip(row, widths, strict=True)).rstrip() for row in rows]


def width(text: str) -> int:
    """Columns that a terminal gives the text."""
    return sum(2 if east_asian_width(letter) in "WF" else 1 for letter in text)


def _rich(headings: Sequence[str], rows: Sequence[Sequence[str]]) -> list[str]:
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    drawn = Table(*headings, box=SIMPLE_HEAD)
    for row in rows:
        drawn.add_row(*(Text(cell) for cell in row))
    console = Console()
    with console.capture() as capture:
        console.print(drawn)
    return capture.get().rstrip("\n").split("\n")
