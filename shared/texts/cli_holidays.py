"""`hyeopchi holiday`: its help, and what it says."""

from shared.contracts.deadlines import DeadlineKind, HolidayReckoned, HolidaysReckoned, HolidayView
from shared.texts.dates import WEEKDAYS, document_when

APP = "임시공휴일처럼 달력에 없는 쉬는 날입니다. 더하거나 빼면 열려 있는 기한을 다시 셉니다."
ADD = (
    "쉬는 날을 더하고, 열려 있는 기한을 다시 셉니다: 통지를 보낼 날, 회의록 초안과 확인의 기한.\n\n"
    "--json: day, items(옮겨진 기한마다 meeting, kind, before, due)\n\n"
    '\b\n예: hyeopchi holiday add 2026-12-07 "임시공휴일"'
)
REMOVE = "더한 날을 다시 빼고 기한을 다시 셉니다.\n\n\b\n예: hyeopchi holiday remove 2026-12-07"
LIST = "더한 날을 봅니다 (달력의 공휴일은 나오지 않습니다).\n\n--json: day, name의 목록\n\n\b\n예: hyeopchi holiday list"
DAY = "날짜 (2026-12-07)"
NAME = "이름 (임시공휴일)"
HEADINGS = ("날짜", "이름")
EMPTY = "더한 날이 없습니다. 'hyeopchi holiday add 날짜 이름'으로 더합니다."
BAD_DAY = "날짜를 읽을 수 없습니다 (예: 2026-12-07)."

_KINDS = {
    DeadlineKind.NOTICE: "소집 통지",
    DeadlineKind.MINUTES_DRAFT: "회의록 초안",
    DeadlineKind.MINUTES_CONFIRMATION: "회의록 확인",
    DeadlineKind.MINUTES_PUBLICATION: "회의록 공개",
    DeadlineKind.DOCUMENTS: "안건 자료",
    DeadlineKind.FOLLOW_UP: "후속 이행",
}

_OF = {DeadlineKind.FOLLOW_UP: "이행 번호"}


def row(view: HolidayView) -> tuple[str, str]:
    return f"{view.day.isoformat()}({WEEKDAYS[view.day.weekday()]})", view.name


def reckoned(answer: HolidaysReckoned, *, added: bool) -> list[str]:
    """What was done, and each deadline that moved."""
    done = f"{answer.day.isoformat()}: {'쉬는 날로 더했습니다' if added else '쉬는 날에서 뺐습니다'}."
    return [done, *(map(_moved, answer.items) if answer.items else ["옮겨진 기한은 없습니다."])]


def _moved(one: HolidayReckoned) -> str:
    of = _OF.get(one.kind, "회의")
    return f"{_KINDS[one.kind]} 기한: {document_when(one.before)} → {document_when(one.due)} ({of} {one.meeting})"
