"""What is wrong with a roster file or a row of it, and what a roster changes, in one line each."""

from datetime import date
from enum import StrEnum

from shared.roster.reading import FileFault, FileReason
from shared.roster.rows import RowFault

_FILES = {
    FileReason.EMPTY: "명부에 내용이 없습니다.",
    FileReason.TOO_LARGE: "파일이 너무 큽니다 (20MB까지).",
    FileReason.OLD_EXCEL: "예전 엑셀(.xls) 파일입니다. .xlsx 또는 CSV로 저장해 주시기 바랍니다.",
    FileReason.BROKEN_EXCEL: "엑셀 파일을 읽을 수 없습니다.",
    FileReason.UNKNOWN_ENCODING: "글자를 읽을 수 없습니다. UTF-8 또는 CP949로 저장해 주시기 바랍니다.",
    FileReason.BROKEN_CSV: "CSV 파일을 읽을 수 없습니다.",
    FileReason.NO_HEADINGS: "제목 줄에서 '이름' 열을 찾지 못했습니다.",
    FileReason.MISSING_COLUMN: "'{column}' 열이 없습니다.",
    FileReason.COLUMN_TWICE: "'{column}' 열이 두 번 나옵니다.",
}

_ROWS = {
    "missing": "값이 없습니다",
    "not_a_name": "이름을 읽을 수 없습니다",
    "unknown_word": "쓸 수 있는 낱말이 아닙니다",
    "not_a_date": "날짜를 읽을 수 없습니다",
    "not_a_year": "연도(YYYY)를 읽을 수 없습니다",
    "not_a_phone": "연락처를 읽을 수 없습니다",
    "not_a_number": "숫자를 읽을 수 없습니다",
    "too_long": "너무 깁니다. 이름은 100자, 다른 칸은 200자까지 적을 수 있습니다",
    "uncounted": "수식의 값을 읽을 수 없습니다. 엑셀에서 열어 저장하거나 값을 그대로 적어 주시기 바랍니다",
    "born_later": "생년이 위촉일보다 뒤입니다",
    "ends_before_start": "만료일이 위촉일보다 앞섭니다",
    "same_person_twice": "같은 사람이 같은 기간에 두 번 나옵니다",
}


def file_fault(fault: FileFault) -> str:
    """Why nothing of the file can be read."""
    return _FILES[fault.reason].format(column=fault.column)


def row_fault(fault: RowFault) -> str:
    """7행 성별: 쓸 수 있는 낱말이 아닙니다."""
    return f"{fault.row}행 {fault.column}: {_ROWS.get(fault.reason, fault.reason)}"


def ignored(headings: tuple[str, ...]) -> str:
    """A note on the columns that were not read."""
    return f"쓰지 않는 열: {', '.join(headings)}"


class Column(StrEnum):
    """The headings of a roster, as a difference names them."""

    NAME = "이름"
    ORGANISATION = "소속"
    TITLE = "직위"
    SEAT = "구분"
    OFFICE = "역할"
    SEX = "성별"
    BIRTH_YEAR = "생년"
    PHONE = "연락처"
    STARTS = "위촉일"
    ENDS = "만료일"
    REAPPOINTMENTS = "연임횟수"
    RECOMMENDED_BY = "추천구분"
    SIDE = "민관"
    RESIDENCE = "거주지"
    TELEGRAM = "텔레그램ID"


PLAIN_MEMBER = "위원"  # 역할 of who holds no other office

_WORDS = {
    (Column.SEAT, "ex_officio"): "당연직",
    (Column.SEAT, "appointed"): "위촉직",
    (Column.SEAT, "unseated"): "재적 외",
    (Column.OFFICE, "chair"): "의장",
    (Column.OFFICE, "co_chair"): "공동의장",
    (Column.OFFICE, "vice_chair"): "부의장",
    (Column.OFFICE, "member"): "위원",
    (Column.OFFICE, "clerk"): "간사",
    (Column.SEX, "male"): "남",
    (Column.SEX, "female"): "여",
    (Column.SIDE, "civil"): "민간",
    (Column.SIDE, "official"): "공무원",
}

_NO_ORGANISATION = "소속 없음"

ENDS_NOT_TAKEN = "읽지 못한 행이 있어 명부에 없는 위원의 임기는 끝내지 않았습니다."
CONSENT_KEPT = "연결을 끊은 계정은 명부에 있어도 다시 잇지 않았습니다."


def value(column: str, raw: object) -> str:
    """A value of a difference as the file would have it; blank for none."""
    return "" if raw is None else _WORDS.get((Column(column), str(raw)), str(raw))


def term(starts: date | None, ends: date | None) -> str:
    """2026-03-01–2028-02-29, open ends left blank."""
    return f"{starts or ''}–{ends or ''}"


def reason(code: str) -> str:
    """What is wrong with a cell, as a sentence."""
    return f"{_ROWS.get(code, code)}."


def unclear_person(organisation: str, others: tuple[str, ...]) -> str:
    """Two people of one name and nothing to tell them apart: the clerk is asked, with the organisations."""
    those = ", ".join(other or _NO_ORGANISATION for other in others)
    return (
        f"이름이 같은 위원이 있습니다 (이 행: {organisation or _NO_ORGANISATION} / 다른 위원: {those}). "
        "같은 사람인지 알 수 있도록 생년이나 연락처를 적어 주시기 바랍니다."
    )


def account_taken(name: str, organisation: str) -> str:
    """The account in this row belongs to somebody else."""
    return f"이 텔레그램 계정은 {name} 위원({organisation or _NO_ORGANISATION})의 것입니다."


def account_twice(row: int) -> str:
    return f"{row}행과 같은 텔레그램 계정입니다."
