"""A roster file read row by row, with faults in the words that the clerk is shown."""

from collections.abc import Iterable
from dataclasses import dataclass

from shared.contracts.roll import RowFault
from shared.roster import rows as reader
from shared.roster.reading import FileFault, read_table
from shared.roster.rows import RosterRow
from shared.texts import roster as texts


@dataclass(frozen=True)
class Reading:
    """The rows that can be read, the faults of the others, the columns the file has, and notes."""

    rows: tuple[RosterRow, ...]
    faults: tuple[RowFault, ...]
    headings: frozenset[str]
    notes: tuple[str, ...]


def read(content: bytes) -> Reading | FileFault:
    """The file's people; FileFault when nothing of it can be read. Takes a while: to be run in a thread."""
    table = read_table(content)
    if isinstance(table, FileFault):
        return table
    parsed = [reader.parse_row(raw) for raw in table.rows]
    rows = [row for row in parsed if isinstance(row, RosterRow)]
    faults = [_told(fault) for found in parsed if isinstance(found, tuple) for fault in found]
    twice = {fault.row: fault for fault in reader.same_person_twice(rows)}
    namesakes: dict[str, list[RosterRow]] = {}
    for row in rows:
        namesakes.setdefault(row.name, []).append(row)
    faults += [_twice(twice[row.row], row, namesakes[row.name]) for row in rows if row.row in twice]
    notes = (texts.ignored(table.ignored),) if table.ignored else ()
    kept = tuple(row for row in rows if row.row not in twice)
    return Reading(kept, tuple(sorted(faults, key=lambda fault: fault.row)), frozenset(table.headings), notes)


def _told(fault: reader.RowFault) -> RowFault:
    return RowFault(row=fault.row, column=fault.column, reason=texts.reason(fault.reason))


def _twice(fault: reader.RowFault, row: RosterRow, namesakes: Iterable[RosterRow]) -> RowFault:
    """The same person twice; with nothing but a name and another organisation it may be somebody else, and the clerk is asked."""
    others = tuple({other.organisation or "": None for other in namesakes if other.row < row.row and _bare(other)})
    if not _bare(row) or not others or (row.organisation or "") in others:
        return _told(fault)
    return RowFault(row=row.row, column=fault.column, reason=texts.unclear_person(row.organisation or "", others))


def _bare(row: RosterRow) -> bool:
    return row.birth_year is None and row.phone is None
