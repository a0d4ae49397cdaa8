"""Rows of a roster as typed values, or faults with number and reason."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.roster import values
from shared.roster.reading import Cell, RawRow, Uncounted
from shared.roster.rows import Roster, RosterRow, RowFault, parse_row, read_roster
from shared.rules.seat import Office, SeatKind, Sex, Side
from shared.texts import roster as texts

FULL = (
    "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수,추천구분,민관,거주지,텔레그램ID\n"
    "김 하나,구로시민회,대표,위촉직,공동의장,여,1975,010-1234-5678,2026.1.2.,2027-12-31,1회,공개모집,민간,구로1동,123456789\n"
)


def row_of(**cells: Cell) -> RosterRow | tuple[RowFault, ...]:
    return parse_row(RawRow(7, {"이름": "김하나", "구분": "위촉직"} | cells))


def good(**cells: Cell) -> RosterRow:
    row = row_of(**cells)
    assert isinstance(row, RosterRow), row
    return row


def roster(text: str) -> Roster:
    found = read_roster(text.encode())
    assert isinstance(found, Roster)
    return found


def test_row_reads_every_column() -> None:
    assert roster(FULL).rows == (
        RosterRow(
            row=2, name="김하나", organisation="구로시민회", position="대표",
            seat_kind=SeatKind.APPOINTED, office=Office.CO_CHAIR, sex=Sex.FEMALE, birth_year=1975,
            phone="01012345678", start=date(2026, 1, 2), end=date(2027, 12, 31), reappointments=1,
            nomination="공개모집", side=Side.CIVIL, residence="구로1동", telegram_id=123456789,
        ),
    )  # fmt: skip


@pytest.mark.parametrize(
    "cell",
    [
        "2026-01-02",
        "2026.1.2.",
        "2026. 1. 2.",
        "2026/1/2",
        "20260102",
        "2026년 1월 2일",
        "2026.01.02(금)",
        date(2026, 1, 2),
        20260102,
        46024,
    ],
    ids=str,
)
def test_dates_as_people_write_them(cell: Cell) -> None:
    assert good(위촉일=cell).start == date(2026, 1, 2)


@pytest.mark.parametrize(
    ("cell", "phone"),
    [
        ("010-1234-5678", "01012345678"),
        ("010 1234 5678", "01012345678"),
        (1012345678, "01012345678"),
        ("+82-10-1234-5678", "01012345678"),
        ("+82 010 1234 5678", "01012345678"),
        ("02)860-2114", "028602114"),
        ("1588-0000", "15880000"),
        ("-", None),
    ],
    ids=str,
)
def test_phones_are_digits(cell: Cell, phone: str | None) -> None:
    assert good(연락처=cell).phone == phone


@pytest.mark.parametrize("cell", ["1975", "1975년", "1975년생", 1975, "1975.3.2", date(1975, 3, 2)], ids=str)
def test_birth_year(cell: Cell) -> None:
    assert good(생년=cell).birth_year == 1975


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("김  수", "김수"),
        ("Maria  Silva", "Maria Silva"),
        ("남궁 민수", "남궁민수"),
        ("김민수2", "김민수2"),
        ("\u1100\u1175\u11b7", "김"),
        ("김\x00하나", "김하나"),
        ("Ana\x07 Kim", "Ana Kim"),
    ],
)
def test_names_are_bare_and_nfc(written: str, name: str) -> None:
    assert good(이름=written).name == name


@pytest.mark.parametrize(
    ("cells", "column", "reason"),
    [
        ({"이름": ""}, "이름", "missing"),
        ({"이름": "123"}, "이름", "not_a_name"),
        ({"구분": ""}, "구분", "missing"),
        ({"구분": "선출직"}, "구분", "unknown_word"),
        ({"역할": "회장님"}, "역할", "unknown_word"),
        ({"성별": "모름"}, "성별", "unknown_word"),
        ({"민관": "둘다"}, "민관", "unknown_word"),
        ({"생년": "75"}, "생년", "not_a_year"),
        ({"생년": "1875"}, "생년", "not_a_year"),
        ({"연락처": "없는번호"}, "연락처", "not_a_phone"),
        ({"연락처": "010-12"}, "연락처", "not_a_phone"),
        ({"위촉일": "2026-02-30"}, "위촉일", "not_a_date"),
        ({"만료일": "내년"}, "만료일", "not_a_date"),
        ({"위촉일": "2026-02-01", "만료일": "2026-01-01"}, "만료일", "ends_before_start"),
        ({"연임횟수": "여러 번"}, "연임횟수", "not_a_number"),
        ({"텔레그램ID": "@hana"}, "텔레그램ID", "not_a_number"),
        ({"이름": "긴" * 101}, "이름", "too_long"),
        ({"소속": "긴" * 201}, "소속", "too_long"),
        ({"생년": "2027", "위촉일": "2026-01-01"}, "생년", "born_later"),
        ({"만료일": Uncounted("=C9+1")}, "만료일", "uncounted"),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_row_faults(cells: dict[str, Cell], column: str, reason: str) -> None:
    assert row_of(**cells) == (RowFault(7, column, reason),)


def test_row_fault_line() -> None:
    assert texts.row_fault(RowFault(7, "성별", "unknown_word")) == "7행 성별: 쓸 수 있는 낱말이 아닙니다"


def test_clerk_without_kind_is_outside_the_enrolled() -> None:
    clerk = good(구분="", 역할="간사")
    assert (clerk.is_counted, clerk.enrolled_on(date(2026, 1, 1))) == (False, False)
    assert good(구분="당연직", 역할="간사").is_counted


@pytest.mark.parametrize(
    ("day", "enrolled"), [("2025-12-31", False), ("2026-01-01", True), ("2027-12-31", True), ("2028-01-01", False)]
)
def test_enrolled_on_includes_both_ends(day: str, enrolled: bool) -> None:
    row = good(위촉일="2026-01-01", 만료일="2027-12-31")
    assert row.enrolled_on(date.fromisoformat(day)) is enrolled


def test_blank_dates_are_open() -> None:
    assert good().enrolled_on(date(1999, 1, 1)) and good().enrolled_on(date(2099, 1, 1))


@pytest.mark.parametrize(
    ("second", "twice"),
    [
        ("김하나,위촉직,1975,010-1111-2222,2026-01-01,", True),
        ("김하나,위촉직,1975,010-9999-9999,2026-01-01,", False),
        ("김하나,위촉직,1980,010-1111-2222,2026-01-01,", False),
        ("김하나,위촉직,,010-1111-2222,2026-01-01,", True),
        ("김하나,위촉직,1975,010-1111-2222,2028-01-01,", False),
        ("이둘,위촉직,1975,010-1111-2222,2026-01-01,", False),
    ],
    ids=["same", "other-phone", "other-birth-year", "phone-only", "next-term", "other-name"],
)
def test_same_person_twice(second: str, twice: bool) -> None:
    first = "이름,구분,생년,연락처,위촉일,만료일\n김하나,위촉직,1975,010-1111-2222,2025-01-01,2026-12-31\n"
    found = roster(first + second + "\n")
    assert [(fault.row, fault.reason) for fault in found.faults] == ([(3, "same_person_twice")] if twice else [])
    assert len(found.rows) == (1 if twice else 2)


@given(st.sampled_from(["day", "birth_year", "phone", "times", "telegram_id", "name"]), st.text(max_size=14) | st.integers())
def test_values_answer_or_name_a_reason(reader: str, cell: Cell) -> None:
    try:
        getattr(values, reader)(cell)
    except ValueError as wrong:
        assert str(wrong).startswith("not_a_")
