"""Roster files as officials keep them: encodings, separators, titles, Excel."""

import io
import unicodedata
from datetime import date

import pytest
from openpyxl import Workbook

from shared.roster.reading import FileFault, FileReason, Table, Uncounted, read_table
from shared.texts import roster as texts

LINE = "이름,구분,연락처\n김하나,위촉직,010-1234-5678\n"


def table(data: bytes) -> Table:
    found = read_table(data)
    assert isinstance(found, Table), found
    return found


def excel(*lines: list[object]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for line in lines:
        sheet.append(line)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp949", "utf-16"])
def test_read_csv_encodings(encoding: str) -> None:
    (row,) = table(LINE.encode(encoding)).rows
    assert (row.number, dict(row.cells)) == (2, {"이름": "김하나", "구분": "위촉직", "연락처": "010-1234-5678"})


@pytest.mark.parametrize("separator", [",", "\t", ";"], ids=["comma", "tab", "semicolon"])
def test_read_csv_separators(separator: str) -> None:
    assert table(LINE.replace(",", separator).encode()).rows[0].cells["구분"] == "위촉직"


def test_read_csv_decomposed_headings() -> None:
    assert table(unicodedata.normalize("NFD", LINE).encode()).rows[0].cells == {
        "이름": "김하나", "구분": "위촉직", "연락처": "010-1234-5678",
    }  # fmt: skip


def test_read_passes_titles_and_blank_lines_and_keeps_numbers() -> None:
    found = table("위원 명부,,\n,,\n성 명,구분,연락처(휴대폰)\n\n김하나,위촉직,1\n,,\n이둘,위촉직,2\n".encode())
    assert [(row.number, row.cells["이름"]) for row in found.rows] == [(5, "김하나"), (7, "이둘")]
    assert found.headings == ("이름", "구분", "연락처")


def test_read_tells_ignored_headings() -> None:
    found = table("이름,구분,비고,비고2\n김하나,위촉직,x,y\n".encode())
    assert found.ignored == ("비고", "비고2")
    assert texts.ignored(found.ignored) == "쓰지 않는 열: 비고, 비고2"


def test_read_excel_cells() -> None:
    found = table(
        excel(
            ["이름", "구분", "생년", "위촉일", "연락처", None],
            [" 김하나 ", "위촉직", 1975.0, date(2026, 1, 2), 1012345678, None],
        )
    )
    assert found.rows[0].cells == {
        "이름": "김하나", "구분": "위촉직", "생년": 1975, "위촉일": date(2026, 1, 2), "연락처": 1012345678,
    }  # fmt: skip


def test_read_excel_formula_without_its_value_is_no_blank_cell() -> None:
    (row,) = table(excel(["이름", "구분", "만료일", "소속", "생년"], ["김하나", "위촉직", "=C9+1", "#REF!", None])).rows
    assert [heading for heading, cell in row.cells.items() if isinstance(cell, Uncounted)] == ["만료일", "소속"]


@pytest.mark.parametrize(
    ("data", "reason", "column"),
    [
        (b"", FileReason.EMPTY, None),
        (b"\n,,\n", FileReason.EMPTY, None),
        (b"a,b\n1,2\n", FileReason.NO_HEADINGS, None),
        ("이름,성별\n김하나,남\n".encode(), FileReason.MISSING_COLUMN, "구분"),
        ("이름,성명,구분\n김,김,위촉직\n".encode(), FileReason.COLUMN_TWICE, "이름"),
        (b"\xff\xfe\xff", FileReason.UNKNOWN_ENCODING, None),
        ("이름,구분\n".encode() + b"\xff\xff\xff", FileReason.UNKNOWN_ENCODING, None),
        (b"\xd0\xcf\x11\xe0rest", FileReason.OLD_EXCEL, None),
        (b"PK\x03\x04rest", FileReason.BROKEN_EXCEL, None),
        (b"x" * 20_000_001, FileReason.TOO_LARGE, None),
    ],
    ids=lambda value: value.value if isinstance(value, FileReason) else None,
)
def test_read_faults(data: bytes, reason: FileReason, column: str | None) -> None:
    found = read_table(data)
    assert found == FileFault(reason, column)
    assert isinstance(found, FileFault) and texts.file_fault(found)
