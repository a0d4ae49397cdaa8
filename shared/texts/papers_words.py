"""Words that several of a meeting's papers share."""

import re
from collections.abc import Sequence

from shared.contracts.roll import SeatKind

SEATS = {SeatKind.EX_OFFICIO: "당연직", SeatKind.APPOINTED: "위촉직", SeatKind.UNSEATED: "배석"}
NAME, DATE, PLACE, HOLDER, PRESIDING = "회의 명칭", "일시", "장소", "개최 기관", "사회"
NONE = "없음"
NUMBER = "연번"


def meeting_name(session: str, body_name: str) -> str:
    """구로구협치회의 2026년 제12차 회의; a body whose name ends in 회의 says the word once."""
    return f"{body_name} {session}" if body_name.endswith("회의") else f"{body_name} {session} 회의"


def minutes_title(session: str, body_name: str) -> str:
    return f"{meeting_name(session, body_name)} 회의록"


def file_name(title: str, form: str) -> str:
    """A title as a file's name, also where / and : may not stand in one; at most 120 characters."""
    return f"{re.sub(r'[^0-9A-Za-z가-힣 ()·._-]+', ' ', title).strip(' .')[:120]}.{form}"


def holder(institution: str, body_name: str) -> str:
    """서울특별시 구로구 (구로구협치회의)."""
    return f"{institution} ({body_name})" if institution else body_name


def counted(names: Sequence[str], nobody: str = NONE) -> str:
    """12명: 가, 나, 다; 없음 when nobody."""
    return f"{len(names)}명: {', '.join(names)}" if names else nobody


def duration(minutes: int) -> str:
    """1시간 35분."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest}분"
    return f"{hours}시간 {rest}분" if rest else f"{hours}시간"
