"""The words that every message in the chat shares: button labels, titles, what a quorum rests on."""

from datetime import datetime

from shared.contracts.meetings import ItemView, MeetingMode, MeetingView, OpeningRule, RsvpAnswer
from shared.contracts.motions import Choice, MotionView
from shared.texts.dates import chat_day, chat_time, people
from shared.texts.items import came_from, numbered

READ = "읽기"
AGENDA = "안건·자료"
SAVE = "달력에 저장"
MORE = "더 보기"
ARRIVED = "도착했습니다"
AWAY = "자리 비움"
CONFIRM = "확인"
CORRECT = "수정 요청"
LEAVE = "연결 끊기"
SHARE_CONTACT = "내 연락처 보내기"
NO_CALENDAR = "아직 공개 주소가 없어 달력을 드릴 수 없습니다. 담당자께 말씀해 주시기 바랍니다."

ANSWERS = {RsvpAnswer.YES: "참석", RsvpAnswer.NO: "불참", RsvpAnswer.MAYBE: "미정"}
CHOICES = {Choice.YES: "찬성", Choice.NO: "반대", Choice.ABSTAIN: "기권"}
MODES = {
    MeetingMode.IN_PERSON: "대면",
    MeetingMode.ONLINE: "온라인",
    MeetingMode.HYBRID: "대면·온라인",
    MeetingMode.WRITTEN: "서면",
}


def meeting_title(meeting: MeetingView) -> str:
    """2026년 제12차 의제발굴분과 회의."""
    name = meeting.body_name if meeting.body_name.endswith("회의") else f"{meeting.body_name} 회의"
    return f"{meeting.session} {name}"


def item_line(item: ItemView) -> str:
    """제1호 안건(의결) 2027년 협치과제 우선순위."""
    return numbered(item.number, item.title, item.kind) + came_from(item)


def motion_title(motion: MotionView) -> str:
    """제1호 안건 2027년 협치과제 우선순위."""
    return numbered(motion.item, motion.title)


def short_when(at: datetime) -> str:
    """12월 3일 오후 2시, for a line that must stay short."""
    return f"{chat_day(at).partition('(')[0]} {chat_time(at)}"


def basis(cite: str | None, default: bool, by_analogy: str | None) -> str:
    """제13조②, '기본값', or '기본값: 제13조② 준용' where a sub-body follows its council by default."""
    if default:
        return f"기본값: {by_analogy} 준용" if by_analogy else "기본값"
    return cite or ""


def opening_basis(opening: OpeningRule) -> str:
    """재적 18명의 과반, 제13조②."""
    share = "의 과반" if opening.required == opening.enrolled // 2 + 1 else " 기준"
    found = basis(opening.cite, opening.default, opening.by_analogy)
    return ", ".join(part for part in (f"재적 {people(opening.enrolled)}{share}", found) if part)
