"""What is wrong with a roster file or a row of it, in one line each."""

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
