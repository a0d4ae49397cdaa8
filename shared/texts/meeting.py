"""Words about a meeting that records, pages and messages share."""

from collections.abc import Sequence
from datetime import datetime

from shared.texts.dates import changed, chat_move, chat_time, chat_when

IN_WRITING = "서면"
ONLINE = "온라인"


def session_label(year: int, number: int) -> str:
    """2026년 제12차."""
    return f"{year}년 제{number}차"


DEADLINES = {
    "notice": "소집 통지",
    "rsvp_reminder": "참석 응답",
    "ballots_due": "서면 표결 마감",
    "objections_due": "이의 제기 마감",
    "minutes_draft": "회의록 초안",
    "minutes_confirmation": "회의록 확인",
    "minutes_publication": "회의록 공개",
    "documents": "안건 자료",
    "plan": "기본계획 수립",
    "yearly_report": "연차보고 공개",
    "follow_up": "후속 이행",
    "issue_step": "제안 처리",
    "project_card": "관리카드",
    "poll": "투표 마감",
    "planned_call": "계획된 회의 소집",
    "finding_answers": "날짜 고르기",
    "extraordinary_call": "요구된 임시회 소집",
}


def deadline_label(kind: str, about: str) -> str:
    """회의록 초안 — 2026년 제12차 (12월 3일(목) 오후 2시)."""
    return f"{DEADLINES[kind]} — {about}"


def meeting_label(session: str, starts: datetime) -> str:
    """2026년 제12차 (12월 3일(목) 오후 2시)."""
    return f"{session} ({chat_when(starts)})"


def what_changed(starts_before: datetime | None, starts: datetime, place_before: str | None, place: str) -> str:
    """'오후 2시 → 오후 3시', the place, or both; '' when nothing. What is null stayed."""
    when = chat_move(starts_before, starts) if starts_before else ""
    where = changed(place_before, place) if place_before else ""
    return ", ".join(part for part in (when, where) if part)


def amendment_of(title: str) -> str:
    return f"수정안: {title}"


def referred_title(title: str, body_name: str) -> str:
    """An item of the body that something was referred to."""
    return f"{title} ({body_name}에서 회부)"


def part_decided(title: str, text: str) -> str:
    """One part of what was referred, in the answer to all of it."""
    return f"{title}: {text}"


def returned_title(title: str, body_name: str) -> str:
    """An item of the body that referred it, once there is an answer."""
    return f"{title} ({body_name}의 검토 결과)"


def referred_to(body_name: str) -> str:
    return f"{body_name}에 회부"


PROCEEDINGS = {
    "opened": "성원이 되어 개의를 선언하다",
    "recessed": "정회를 선언하다",
    "resumed": "속개를 선언하다",
    "closed": "폐회를 선언하다",
    "lapsed": "성원이 되지 않아 유회를 선언하다",
    "presiding": "사회를 맡다",
    "no_objection": "이의 없음을 확인하고 가결을 선언하다",
    "vote_opened": "표결을 시작하다",
    "vote_closed": "표결 결과를 선언하다",
    "poll_opened": "투표를 시작하다",
    "poll_closed": "투표 결과를 선언하다",
    "deferred": "보류를 선언하다",
    "referred": "다른 기구에 회부함을 선언하다",
    "withdrawn": "철회를 선언하다",
    "split": "안건을 나누어 상정하다",
    "conditions": "조건을 붙여 상정하다",
    "amendment": "수정안을 상정하다",
    "reconsidered": "다시 심의하기로 하다",
    "block": "이의 없음을 확인하고 여러 안건을 일괄 상정하다",
    "order_changed": "이의 없음을 확인하고 의사일정의 순서를 바꾸다",
    "objections_asked": "이의를 받기 시작하다",
}


def proceeding_line(what: str, at: datetime, presiding: str, title: str | None) -> str:
    """오후 2시 4분 김민수 위원: '안건' 표결을 시작하다."""
    subject = f"'{title}' " if title else ""
    speaker = f"{presiding} 위원: " if presiding else ""
    return f"{chat_time(at)} {speaker}{subject}{PROCEEDINGS[what]}"


def opening_line(mode: str, enrolled: int, present: int, required: int, basis: str = "") -> str:
    """재적 35명 중 20명 출석으로 개의 (개의에 18명 필요, 제13조②); in writing 20명 회신 (성립에 18명 필요)."""
    where = f", {basis}" if basis else ""
    if mode == "written":
        return f"재적 {enrolled}명 중 {present}명 회신, 서면 의결 (안건마다 성립에 {required}명 회신 필요{where})"
    return f"재적 {enrolled}명 중 {present}명 출석으로 개의 (개의에 {required}명 필요{where})"


OTHER_MOTIONS = "기타 안건"
CLOSED_ITEM = "비공개 안건"  # stands in place of a title that the public is not told


def joint_name(bodies: Sequence[str], own_name: str = "") -> str:
    """복지보건분과·도시건설분과 확대분과회의; `own_name` where the charter has a body for such meetings."""
    return f"{'·'.join(bodies)} {own_name or '확대분과회의'}"
