"""A plan of targets as a file: for years (y2023 …) or for the quarters of one (q1 …), read into rows."""

import csv
import io
import re
from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from services.cli.failing import Failure
from shared.contracts.targets import Counts
from shared.phrases.plan import QUARTER, RUNNING, STATED, SURVEYS, TARGET_COLUMNS, YEAR
from shared.roster.reading import decoded
from shared.texts import cli_fulfilment, targets

if TYPE_CHECKING:
    from shared.contracts.bodies import BodyRow
    from shared.contracts.targets import TargetRow

_NUMBER = re.compile(r"\d{1,6}")


def rows(content: bytes, year: int | None, bodies: "Iterable[BodyRow]") -> "tuple[TargetRow, ...]":
    """Raises Failure that names the row and column; `year` is needed for quarters."""
    text = decoded(content)
    if text is None:
        raise Failure("unknown_encoding", cli_fulfilment.UNREADABLE)
    lines = [line for line in csv.reader(io.StringIO(text)) if any(cell.strip() for cell in line)]
    heading = [cell.strip() for cell in lines[0]] if lines else []
    if not any(TARGET_COLUMNS["task"].fullmatch(cell) for cell in heading):
        raise Failure("missing_column", targets.missing("task"))
    if not any(YEAR.fullmatch(cell) or QUARTER.fullmatch(cell) for cell in heading):
        raise Failure("missing_column", targets.missing("y2023, q1"))
    if any(QUARTER.fullmatch(cell) for cell in heading) and year is None:
        raise Failure("usage", targets.NO_YEAR, status=2)
    known = list(bodies)
    return tuple(_row(number, dict(zip(heading, line, strict=False)), year, known) for number, line in enumerate(lines[1:], 2))


def _row(number: int, cells: Mapping[str, str], year: int | None, bodies: "list[BodyRow]") -> "TargetRow":
    from shared.contracts.targets import TargetRow

    given = {
        name: value.strip() for name, form in TARGET_COLUMNS.items() for head, value in cells.items() if form.fullmatch(head)
    }
    years, quarters, stated = _numbers(number, cells, YEAR), _numbers(number, cells, QUARTER), _numbers(number, cells, STATED)
    stated_to = next(iter(stated), None)
    return TargetRow(
        task=given["task"],
        indicator=given.get("indicator", ""),
        unit=given.get("unit", ""),
        weight=_number(number, "weight", given.get("weight", "")),
        total=_number(number, "total", given.get("total", "")),
        stated=stated[stated_to] if stated_to else None,
        stated_to=int(stated_to) if stated_to else None,
        of=given.get("of") or _body_of(given["task"], bodies),
        counts=Counts.SURVEY if SURVEYS.search(given.get("indicator", "")) else None,
        years=years,
        quarters={f"{year}-{quarter}": planned for quarter, planned in quarters.items()},
    )


def _numbers(number: int, cells: Mapping[str, str], form: "re.Pattern[str]") -> dict[str, int]:
    """What the heading names (a year, a quarter) -> the number in the row; an empty cell is none."""
    named = {next(filter(None, found.groups())): value for head, value in cells.items() if (found := form.fullmatch(head))}
    return {name: planned for name, value in named.items() if (planned := _number(number, name, value.strip())) is not None}


def _number(row: int, column: str, written: str) -> int | None:
    if written and not _NUMBER.fullmatch(written):
        raise Failure("not_a_number", targets.not_a_number(row, column, written))
    return int(written) if written else None


def _body_of(task: str, bodies: "list[BodyRow]") -> str | None:
    """The one body whose name the task ends with, without its 운영; None where none or several could be meant."""
    if not RUNNING.search(task):
        return None
    name = RUNNING.sub("", task).replace(" ", "")
    found = [body.slug for body in bodies if body.name.replace(" ", "").endswith(name)]
    return found[0] if len(found) == 1 else None
