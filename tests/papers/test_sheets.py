"""The workbooks: who is due an allowance, and the yearly return, with numbers as numbers and words as words."""

import io
from datetime import date
from decimal import Decimal
from typing import Any

import openpyxl
import pytest

from shared.contracts.attendance import AllowanceRule, SeatCounts, SeatsOfBodies, YearMeeting, YearOfMeetings
from shared.contracts.guests import GuestKind, GuestView
from shared.contracts.meetings import MeetingMode, MeetingState
from shared.papers.paper import Grid
from shared.papers.sheet import Sheet
from shared.papers.xlsx import as_xlsx
from shared.texts.papers_allowance import allowance_sheet, band
from shared.texts.papers_return import percent, yearly_return
from shared.texts.papers_sitting import attendance_sheet
from tests.papers.sitting import at, attendance


def rows_of(content: bytes, sheet: int = 0) -> list[tuple[Any, ...]]:
    return list(openpyxl.load_workbook(io.BytesIO(content)).worksheets[sheet].iter_rows(values_only=True))


def test_allowance_goes_to_who_was_there_and_no_official_on_duty() -> None:
    sheet = allowance_sheet(attendance(6))
    assert [row[1] for row in sheet.rows] == ["이서연", "박지훈", "최은영"]
    person = (1, "이서연", "구로시민네트워크", "협치정책보좌관", "위촉직")
    assert sheet.rows[0] == (*person, "13:50–16:02", "1시간 58분", 118, "1시간 이상 2시간 이하", None, None)
    assert sheet.notes[0] == "직무로 참석한 공무원은 뺐습니다 (1명: 김민수)."


@pytest.mark.parametrize(
    ("rule", "due", "said"),
    [
        (AllowanceRule(paid=True, cite="제15조", default=False), 3, "참석수당을 지급함 (제15조)"),
        (AllowanceRule(paid=None, cite=None, default=True), 3, "규정에 적혀 있지 않음 (기본값)"),
        (AllowanceRule(paid=False, cite="제9조", default=False), 0, "참석수당을 지급하지 않음 (제9조)"),
    ],
    ids=["paid", "silent", "not-paid"],
)
def test_allowance_tells_what_it_rests_on(rule: AllowanceRule, due: int, said: str) -> None:
    sheet = allowance_sheet(attendance(allowance=rule))
    assert len(sheet.rows) == due and ("근거", said) in sheet.about and ("대상", f"{due}명") in sheet.about


def test_allowance_file_leaves_the_amounts_to_the_clerk() -> None:
    rows = rows_of(as_xlsx(allowance_sheet(attendance(6))))
    head = next(row for row in rows if row[0] == "연번")
    first = rows[rows.index(head) + 1]
    assert first[:3] == (1, "이서연", "구로시민네트워크")
    assert first[head.index("분")] == 118 and first[head.index("지급액(원)")] is None
    assert not any("계좌" in str(cell) for cell in head)


@pytest.mark.parametrize("words", ["=1+1", "+82", "@SUM(A1)", "-2"], ids=["equals", "plus", "at", "minus"])
def test_words_never_become_formulas(words: str) -> None:
    content = as_xlsx(Sheet("시트", words, (), ("이름",), ((words,),), (10,)))
    cell = openpyxl.load_workbook(io.BytesIO(content)).worksheets[0]["A4"]
    assert (cell.value, cell.data_type) == (words, "s")


def test_sheet_drops_what_no_file_can_hold() -> None:
    assert rows_of(as_xlsx(Sheet("시트", "제목", (), ("이름",), (("가\x00\x0b나",),), (10,))))[3] == ("가나",)


def counts(body: str, **given: Any) -> SeatCounts:
    whole: dict[str, Any] = dict(
        body=body, name=body.upper(), parent=None, seats=40, enrolled=35, ex_officio=5, appointed=30, appointed_men=14,
        appointed_women=16,
    )  # fmt: skip
    return SeatCounts(**(whole | given))


def held(body: str = "guro", **given: Any) -> YearMeeting:
    whole: dict[str, Any] = dict(
        body=body, session="2026년 제1차", starts=at(14), state=MeetingState.CLOSED, mode=MeetingMode.IN_PERSON, enrolled=35,
        attended=20,
    )  # fmt: skip
    return YearMeeting(**(whole | given))


def test_return_counts_what_was_held() -> None:
    bodies = (counts("guro"), counts("sub", parent="guro", seats=None))
    seats = SeatsOfBodies(institution="구로구", on=date(2026, 12, 31), items=bodies)
    meetings = (
        held(),
        held(attended=24),
        held(mode=MeetingMode.WRITTEN, attended=30),
        held(state=MeetingState.LAPSED, enrolled=None, attended=None),
        held(state=MeetingState.CANCELLED, enrolled=None, attended=None),
        held("elsewhere"),
    )
    totals, listed = yearly_return(2026, seats, YearOfMeetings(items=meetings))
    told = dict(zip(totals.head, totals.rows[0], strict=True))
    assert told["개최 횟수"] == 3 and told["서면"] == 1 and told["유회"] == 1 and told["취소"] == 1
    assert (told["출석 연인원"], told["재적 연인원"], told["참석률(%)"]) == (74, 105, Decimal("70.5"))
    assert told["위촉직 여성 비율(%)"] == Decimal("53.3")
    assert totals.rows[1][1] == "GURO" and totals.rows[1][-1] is None
    assert len(listed.rows) == 5
    content = as_xlsx(totals, listed)
    assert rows_of(content)[5][-1] == 70.5 and rows_of(content, 1)[5][0] == "GURO"


@pytest.mark.parametrize(
    ("part", "whole", "told"),
    [(2, 3, "66.7"), (1, 3, "33.3"), (1, 2000, "0.1"), (1, 2001, "0.0"), (5, 5, "100.0"), (0, 5, "0.0")],
)
def test_percent_is_rounded_half_up_to_one_decimal(part: int, whole: int, told: str) -> None:
    assert percent(part, whole) == Decimal(told)


def test_percent_of_nobody_is_none() -> None:
    assert percent(0, 0) is None


def test_sheet_to_sign_has_deputies_and_observers_beside_the_members() -> None:
    given = {"id": "g1", "starts": at(14), "ends": None, "organisation": "기획예산과", "title": "기획과장"}
    deputy = GuestView(kind=GuestKind.DEPUTY, name="박정훈", sent_for="m0", sent_for_name="김민수", **given)
    resident = GuestView(kind=GuestKind.RESIDENT, name="최영희", **{**given, "organisation": "", "title": ""})
    grids = [part for part in attendance_sheet(attendance(guests=(deputy, resident))).parts if isinstance(part, Grid)]
    beside = grids[-1].rows
    assert beside[0] == ("1", "박정훈", "기획예산과 기획과장, 김민수 위원 대리", "대리", "")
    assert beside[1][1:4] == ("최영희", "주민", "주민") and beside[-1][1:] == ("", "", "", "")


@pytest.mark.parametrize(
    ("minutes", "name"),
    [(59, "1시간 미만"), (60, "1시간 이상 2시간 이하"), (120, "1시간 이상 2시간 이하"), (121, "2시간 초과")],
)
def test_allowance_bands_by_duration(minutes: int, name: str) -> None:
    assert band(minutes) == name
