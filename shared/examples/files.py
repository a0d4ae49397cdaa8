"""The rosters as the files officials send: CSV in UTF-8 with BOM, CSV in CP949, and a workbook with real dates and numbers."""

import csv
from datetime import date
from io import BytesIO, StringIO
from pathlib import Path

from openpyxl import Workbook

from shared.examples.people import COLUMNS, Row, roster, subcommittee_roster

SEED = 2026
_DATES, _NUMBERS = {"위촉일", "만료일"}, {"생년", "연임횟수"}


def csv_bytes(rows: list[Row], encoding: str) -> bytes:
    """The rows under their headings, with the line ends of Excel."""
    text = StringIO(newline="")
    writer = csv.DictWriter(text, COLUMNS)
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue().encode(encoding)


def xlsx_bytes(rows: list[Row]) -> bytes:
    """The rows on one sheet, dates and numbers as Excel keeps them; the bytes differ from time to time, the cells do not."""
    workbook = Workbook()
    sheet = workbook.worksheets[0]
    sheet.title = "위원 명부"
    sheet.append(list(COLUMNS))
    for row in rows:
        sheet.append([_cell(column, row[column]) for column in COLUMNS])
    file = BytesIO()
    workbook.save(file)
    return file.getvalue()


def _cell(column: str, value: str) -> str | int | date | None:
    if not value:
        return None
    if column in _DATES:
        return date.fromisoformat(value)
    return int(value) if column in _NUMBERS else value


def write(folder: Path) -> None:
    """Writes guro/roster.csv, guro/roster.xlsx and guro/agenda_roster.csv under the folder."""
    guro, agenda = roster(SEED, council="guro"), subcommittee_roster(SEED, council="guro", subcommittee="agenda")
    target = folder / "guro"
    target.mkdir(parents=True, exist_ok=True)
    (target / "roster.csv").write_bytes(csv_bytes(guro, "utf-8-sig"))
    (target / "roster.xlsx").write_bytes(xlsx_bytes(guro))
    (target / "agenda_roster.csv").write_bytes(csv_bytes(agenda, "cp949"))
