"""The rows of a file of past meetings, read and checked: {period, body, session, kind, subject}."""

import csv
import io
import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from shared.contracts.roll import RowFault
from shared.phrases.names import stored
from shared.phrases.records import SEVERAL_TIMES
from shared.texts import records as texts

COLUMNS = ("period", "session", "kind", "subject")
BODY = "body"
KINDS = ("meeting", "survey", "plan", "ceremony")

_DAY = re.compile(r"(\d{4})-(\d{2})-(\d{2})")
_MONTHS = re.compile(r"(\d{4})-(\d{2})(?:/(?:(\d{4})-)?(\d{2}))?")


@dataclass(frozen=True)
class RecordRow:
    """One past meeting; `row` as the spreadsheet counts. `body` '' where the file names none."""

    row: int
    period: str
    body: str
    session: str
    kind: str
    subject: str

    @property
    def times(self) -> int:
        """How many meetings the row stands for."""
        found = SEVERAL_TIMES.search(self.session)
        return int(found[1]) if found else 1


@dataclass(frozen=True)
class RecordFile:
    rows: tuple[RecordRow, ...]
    faults: tuple[RowFault, ...]


def read(content: bytes) -> RecordFile:
    """Every row, or every fault; UTF-8 with or without BOM, and CP949."""
    text = _decoded(content)
    if text is None:
        return RecordFile((), (RowFault(row=1, column="", reason=texts.UNKNOWN_ENCODING),))
    lines = [(number, [stored(cell) for cell in line]) for number, line in _numbered(text)]
    if not lines:
        return RecordFile((), (RowFault(row=1, column="", reason=texts.EMPTY),))
    heading = [cell.casefold() for cell in lines[0][1]]
    missing = [column for column in COLUMNS if column not in heading]
    if missing:
        return RecordFile((), tuple(RowFault(row=lines[0][0], column=column, reason=texts.MISSING_COLUMN) for column in missing))
    rows = [_row(number, dict(zip(heading, line, strict=False))) for number, line in lines[1:]]
    return RecordFile(tuple(rows), tuple(fault for row in rows for fault in _faults(row)))


def _decoded(content: bytes) -> str | None:
    for encoding in ("utf-8-sig", "cp949"):
        try:
            return content.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _numbered(text: str) -> Iterable[tuple[int, list[str]]]:
    """Lines with something in them, each with the row at which it stands in a spreadsheet."""
    for number, line in enumerate(csv.reader(io.StringIO(text, newline="")), start=1):
        if any(cell.strip() for cell in line):
            yield number, line


def _row(number: int, cells: dict[str, str]) -> RecordRow:
    said = {column: cells.get(column, "") for column in (*COLUMNS, BODY)}
    return RecordRow(row=number, **(said | {"kind": said["kind"].casefold()}))


def _faults(row: RecordRow) -> Iterable[RowFault]:
    if not is_period(row.period):
        yield RowFault(row=row.row, column="period", reason=texts.period(row.period))
    if row.kind not in KINDS:
        yield RowFault(row=row.row, column="kind", reason=texts.kind(row.kind, KINDS))


def is_period(text: str) -> bool:
    """YYYY-MM-DD, YYYY-MM, or a range YYYY-MM/MM or YYYY-MM/YYYY-MM that does not run backwards."""
    if day := _DAY.fullmatch(text):
        return _is_date(int(day[1]), int(day[2]), int(day[3]))
    months = _MONTHS.fullmatch(text)
    if months is None:
        return False
    first = (int(months[1]), int(months[2]))
    last = (int(months[3] or months[1]), int(months[4] or months[2]))
    return first <= last and _is_date(*first, 1) and _is_date(*last, 1)


def _is_date(year: int, month: int, day: int) -> bool:
    try:
        date(year, month, day)
    except ValueError:
        return False
    return True
