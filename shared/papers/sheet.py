"""A table to reckon on with as plain data: what a workbook holds, and nothing of how it is written."""

from dataclasses import dataclass
from decimal import Decimal

from shared.papers.paper import printable

Cell = str | int | Decimal | None  # None is left empty for whoever fills it in


@dataclass(frozen=True)
class Sheet:
    """One sheet of a workbook. `about` are the lines over the head, `notes` those below the rows; `widths` in characters."""

    name: str
    title: str
    about: tuple[tuple[str, str], ...]
    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    widths: tuple[int, ...]
    notes: tuple[str, ...] = ()

    def __post_init__(self) -> None:
        if {len(row) for row in (self.head, self.widths, *self.rows)} != {len(self.head)}:
            raise ValueError("every row of a sheet has as many cells as its head")


def written(cell: Cell) -> Cell:
    """The cell as it may stand in a file."""
    return printable(cell) if isinstance(cell, str) else cell
