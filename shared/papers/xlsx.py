"""A sheet as XLSX: numbers as numbers, words as words, its head repeated on each printed page."""

from io import BytesIO
from typing import TYPE_CHECKING, Any

from shared.papers.sheet import Cell, Sheet, written

if TYPE_CHECKING:
    from openpyxl.worksheet.worksheet import Worksheet

FONT = "Malgun Gothic"
ONE_DECIMAL = "0.0"


def as_xlsx(*sheets: Sheet) -> bytes:
    from openpyxl import Workbook

    book = Workbook()
    book.remove(book.worksheets[0])
    for sheet in sheets:
        _fill(book.create_sheet(sheet.name), sheet)
    book.properties.title, book.properties.creator = sheets[0].title, ""
    file = BytesIO()
    book.save(file)
    return file.getvalue()


def _fill(page: "Worksheet", sheet: Sheet) -> None:
    _put(page, 1, 1, sheet.title, bold=True, size=14)
    for number, (label, value) in enumerate(sheet.about, 2):
        _put(page, number, 1, label, bold=True)
        _put(page, number, 2, value)
    head = len(sheet.about) + 3
    for number, row in enumerate((sheet.head, *sheet.rows), head):
        for column, cell in enumerate(row, 1):
            _put(page, number, column, cell, bold=number == head, lined=True, shaded=number == head)
    for number, note in enumerate(sheet.notes, head + len(sheet.rows) + 2):
        _put(page, number, 1, note)
    _lay_out(page, sheet, head)


def _lay_out(page: "Worksheet", sheet: Sheet, head: int) -> None:
    from openpyxl.utils import get_column_letter

    for column, width in enumerate(sheet.widths, 1):
        page.column_dimensions[get_column_letter(column)].width = width
    page.freeze_panes = page.cell(head + 1, 1)
    page.print_title_rows = f"{head}:{head}"
    page.page_setup.paperSize, page.page_setup.orientation = page.PAPERSIZE_A4, "landscape"
    page.page_setup.fitToWidth, page.page_setup.fitToHeight = 1, 0
    page.sheet_properties.pageSetUpPr.fitToPage = True


def _put(
    page: "Worksheet", row: int, column: int, value: Cell, *, bold: bool = False, size: int = 10, lined: bool = False,
    shaded: bool = False,
) -> None:  # fmt: skip
    from openpyxl.styles import Alignment, Border, Font, PatternFill, Side

    cell: Any = page.cell(row, column)
    cell.value = written(value)
    if isinstance(value, str):
        cell.data_type = "s"  # words that begin with = are words, whoever wrote them
    else:
        cell.number_format = "#,##0" if isinstance(value, int) else ONE_DECIMAL
    cell.font = Font(name=FONT, size=size, bold=bold)
    if lined:
        line = Side(style="thin", color="777777")
        cell.border = Border(left=line, right=line, top=line, bottom=line)
        side = "center" if shaded or not isinstance(value, str) else "left"
        cell.alignment = Alignment(horizontal=side, vertical="center", wrap_text=True)
    if shaded:
        cell.fill = PatternFill("solid", fgColor="F0F0EE")
