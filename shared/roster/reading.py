"""A roster file's bytes made into rows by Korean heading: CSV (UTF-8, BOM, CP949) and XLSX."""

import csv
import io
import re
import unicodedata
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

HEADINGS = (
    "이름", "소속", "직위", "구분", "역할", "성별", "생년", "연락처", "위촉일", "만료일", "연임횟수",
    "추천구분", "민관", "거주지", "텔레그램ID",
)  # fmt: skip
REQUIRED = ("이름", "구분")

# Other words that officials write over the same columns.
_SAME = {
    "성명": "이름", "위원명": "이름", "소속기관": "소속", "직책": "직위",
    "출생연도": "생년", "출생년도": "생년", "생년월일": "생년",
    "전화번호": "연락처", "휴대전화": "연락처", "휴대폰": "연락처", "핸드폰": "연락처",
    "위촉일자": "위촉일", "임기시작일": "위촉일", "만료일자": "만료일", "임기만료일": "만료일",
    "연임": "연임횟수", "추천": "추천구분", "텔레그램id": "텔레그램ID", "텔레그램": "텔레그램ID",
}  # fmt: skip

_ZIP = b"PK\x03\x04"
_OLD_EXCEL = b"\xd0\xcf\x11\xe0"
_EXCEL_ERRORS = frozenset({"#NULL!", "#DIV/0!", "#VALUE!", "#REF!", "#NAME?", "#NUM!", "#N/A"})
_TITLE_ROWS = 10
_MOST_BYTES = 20_000_000

Cell = str | int | date


class Uncounted(str):
    """A formula whose value was never stored, or went wrong (#REF!): nobody can tell what stands in the cell."""


class FileReason(StrEnum):
    """Why nothing of a file can be read."""

    EMPTY = "empty"
    TOO_LARGE = "too_large"
    OLD_EXCEL = "old_excel"
    BROKEN_EXCEL = "broken_excel"
    UNKNOWN_ENCODING = "unknown_encoding"
    BROKEN_CSV = "broken_csv"
    NO_HEADINGS = "no_headings"
    MISSING_COLUMN = "missing_column"
    COLUMN_TWICE = "column_twice"


@dataclass(frozen=True, slots=True)
class FileFault:
    """`column` is the heading at fault, if it is one."""

    reason: FileReason
    column: str | None = None


@dataclass(frozen=True, slots=True)
class RawRow:
    """`number` as the spreadsheet shows it (the first line is 1); blank cells are left out."""

    number: int
    cells: Mapping[str, Cell]


@dataclass(frozen=True, slots=True)
class Table:
    """The rows of a file; `ignored` are headings that mean nothing here, to be told as a note."""

    headings: tuple[str, ...]
    rows: tuple[RawRow, ...]
    ignored: tuple[str, ...]


def read_table(data: bytes) -> Table | FileFault:
    """The table of a roster file, told by its content and not by its name; titles above the headings are passed over."""
    if len(data) > _MOST_BYTES:
        return FileFault(FileReason.TOO_LARGE)
    if data.startswith(_OLD_EXCEL):
        return FileFault(FileReason.OLD_EXCEL)
    lines = _excel_lines(data) if data.startswith(_ZIP) else _csv_lines(data)
    return lines if isinstance(lines, FileFault) else _table(lines)


def _table(lines: Sequence[Sequence[Cell]]) -> Table | FileFault:
    if not any(any(cell != "" for cell in line) for line in lines):
        return FileFault(FileReason.EMPTY)
    found = next(((i, names) for i, names in enumerate(_headings(lines[:_TITLE_ROWS])) if "이름" in names), None)
    if found is None:
        return FileFault(FileReason.NO_HEADINGS)
    at, names = found
    for heading in HEADINGS:
        if names.count(heading) > 1:
            return FileFault(FileReason.COLUMN_TWICE, heading)
        if heading in REQUIRED and heading not in names:
            return FileFault(FileReason.MISSING_COLUMN, heading)
    rows = tuple(_rows(lines[at + 1 :], names, at + 2))
    ignored = tuple(name for name in names if name and name not in HEADINGS)
    return Table(tuple(name for name in names if name in HEADINGS), rows, ignored)


def _headings(lines: Sequence[Sequence[Cell]]) -> Iterator[list[str]]:
    for line in lines:
        yield [_heading(str(cell)) for cell in line]


def _heading(text: str) -> str:
    """연락처(휴대폰) and 위 촉 일 are what they look like."""
    bare = re.sub(r"\(.*?\)|[\s*]+", "", unicodedata.normalize("NFC", text))
    return _SAME.get(bare) or _SAME.get(bare.lower(), bare)


def _rows(lines: Sequence[Sequence[Cell]], names: list[str], first: int) -> Iterator[RawRow]:
    for number, line in enumerate(lines, start=first):
        cells = {name: cell for name, cell in zip(names, line, strict=False) if name in HEADINGS and cell != ""}
        if cells:
            yield RawRow(number, cells)


def _csv_lines(data: bytes) -> list[list[Cell]] | FileFault:
    text = decoded(data)
    if text is None:
        return FileFault(FileReason.UNKNOWN_ENCODING)
    text = unicodedata.normalize("NFC", text)
    first = next((line for line in text.splitlines() if "이름" in line or "성명" in line), "")
    delimiter = max(",\t;", key=first.count)
    try:
        return [[cell.strip() for cell in line] for line in csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)]
    except csv.Error:
        return FileFault(FileReason.BROKEN_CSV)


def decoded(data: bytes) -> str | None:
    """The text of a file as officials save it: UTF-8 with or without BOM, UTF-16, CP949; None for anything else."""
    encodings = ("utf-16",) if data.startswith((b"\xff\xfe", b"\xfe\xff")) else ("utf-8-sig", "cp949")
    for encoding in encodings:
        try:
            return data.decode(encoding)
        except UnicodeDecodeError:
            continue
    return None


def _excel_lines(data: bytes) -> list[list[Cell]] | FileFault:
    # Imported here: it is slow to load, and most rosters are CSV.
    from openpyxl.utils.exceptions import InvalidFileException

    try:
        stored = _sheet(data, values=True)
        lines = [[_cell(value) for value in line] for line in stored]
        if _has_formulas(data):
            lines = [_counted(*pair) for pair in zip(lines, _sheet(data, values=False), strict=True)]
    except (InvalidFileException, zipfile.BadZipFile, KeyError, ValueError, IndexError):
        return FileFault(FileReason.BROKEN_EXCEL)
    return lines


def _sheet(data: bytes, *, values: bool) -> list[tuple[object, ...]]:
    """The first sheet: its values as they were stored, or its formulas."""
    from openpyxl import load_workbook

    book = load_workbook(io.BytesIO(data), read_only=True, data_only=values)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()
    lines = list(sheet.iter_rows(values_only=True))
    book.close()
    return lines


def _has_formulas(data: bytes) -> bool:
    """Whether a second look is worth its time; a conditional format may look like one."""
    with zipfile.ZipFile(io.BytesIO(data)) as parts:
        return any(b"<f" in parts.read(name) for name in parts.namelist() if name.startswith("xl/worksheets/"))


def _counted(line: Sequence[Cell], written: Sequence[object]) -> list[Cell]:
    """A cell without a value where the file has a formula is not a blank one: a blank 만료일 would be a term without end."""
    return [
        Uncounted(formula) if cell == "" and isinstance(formula, str) and formula.startswith("=") else cell
        for cell, formula in zip(line, written, strict=True)
    ]


def _cell(value: object) -> Cell:
    """Excel keeps years and phone numbers as numbers, and dates as times of day 0:00."""
    if value is None:
        return ""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date) or (isinstance(value, int) and not isinstance(value, bool)):
        return value
    if isinstance(value, float) and value.is_integer():
        return int(value)
    text = unicodedata.normalize("NFC", str(value)).strip()
    return Uncounted(text) if text in _EXCEL_ERRORS else text
