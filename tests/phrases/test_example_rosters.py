"""The example rosters: what the ordinance asks of them, and that the files are what the generator makes."""

from collections import Counter
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook

from shared.examples.files import SEED, csv_bytes, xlsx_bytes
from shared.examples.people import Row, roster, subcommittee_roster

FILES = Path(__file__).parents[2] / "examples" / "guro"
TODAY = "2026-11-21"


def cells(workbook: bytes) -> list[tuple[object, ...]]:
    sheet = load_workbook(BytesIO(workbook)).worksheets[0]
    return [tuple(row) for row in sheet.iter_rows(values_only=True)]


def enrolled(rows: list[Row]) -> list[Row]:
    return [row for row in rows if row["구분"] and row["위촉일"] <= TODAY <= (row["만료일"] or "9999-12-31")]


def test_files_are_what_the_generator_makes() -> None:
    assert (FILES / "roster.csv").read_bytes() == csv_bytes(roster(SEED), "utf-8-sig")
    assert (FILES / "agenda_roster.csv").read_bytes() == csv_bytes(subcommittee_roster(SEED), "cp949")
    assert cells((FILES / "roster.xlsx").read_bytes()) == cells(xlsx_bytes(roster(SEED)))


def test_workbook_keeps_dates_and_numbers() -> None:
    headings, first = cells((FILES / "roster.xlsx").read_bytes())[:2]
    kinds = dict(zip(headings, map(type, first), strict=True))
    assert issubclass(kinds["위촉일"], date | datetime) and kinds["생년"] is int


@pytest.mark.parametrize("seed", [SEED, 1, 2])
def test_guro_composition_is_the_ordinances(seed: int) -> None:
    rows = enrolled(roster(seed))
    assert Counter(row["구분"] for row in rows) == {"당연직": 5, "위촉직": 30}
    appointed = [row for row in rows if row["구분"] == "위촉직"]
    assert sorted(Counter(row["추천구분"] for row in appointed).values()) == [3, 3, 3, 21]
    assert 10 * max(Counter(row["성별"] for row in appointed).values()) <= 6 * len(appointed)
    chairs = [row["민관"] for row in rows if row["역할"] == "공동의장"]
    assert sorted(chairs) == ["공무원", "민간"]


@pytest.mark.parametrize("rows", [roster(SEED), subcommittee_roster(SEED)], ids=["council", "agenda"])
def test_roster_has_one_clerk_outside_the_enrolled(rows: list[Row]) -> None:
    assert [row["구분"] for row in rows if row["역할"] == "간사"] == [""]
    assert len(enrolled(rows)) == len(rows) - 1


@pytest.mark.parametrize("rows", [roster(SEED), subcommittee_roster(SEED)], ids=["council", "agenda"])
def test_roster_people_are_told_apart(rows: list[Row]) -> None:
    assert len({row["이름"] for row in rows}) == len({row["연락처"] for row in rows}) == len(rows)
    assert all(row["연락처"].startswith("010-0000-") for row in rows)


def test_agenda_roll_mixes_council_outside_and_officials() -> None:
    rows, council = enrolled(subcommittee_roster(SEED)), {(row["이름"], row["생년"]) for row in roster(SEED)}
    assert Counter(row["추천구분"] for row in rows) == {"협치회의 위원": 9, "외부위원": 5, "공무원": 2, "주민참여예산위원": 2}
    assert sum((row["이름"], row["생년"]) in council for row in rows) == 9


def test_roster_other_council_raises() -> None:
    with pytest.raises(KeyError):
        roster(SEED, council="nowhere")
