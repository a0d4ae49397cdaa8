"""Moving a called meeting and calling it off: what changes, whom it reaches, and what was sent."""

from datetime import datetime

from shared.contracts.meetings import MeetingView
from shared.texts.dates import changed, chat_move, chat_when, people
from shared.texts.facilitator_call import Reach, consequence
from shared.texts.facilitator_meeting import meeting_line

KEEP_TIME = "시각은 그대로"
KEEP_PLACE = "장소는 그대로"
NOTHING_CHANGED = "바뀐 것이 없습니다. '한 단계 뒤로'를 눌러 새 시각이나 장소를 적어 주시기 바랍니다."
URGENT = "통지 기한을 넘겨 옮기는 까닭을 적어 주시기 바랍니다. 통지문과 회의록에 남습니다."
TO_PASTE = "붙여 넣을 통지문 받기"


def ask_when(meeting: MeetingView) -> str:
    return (
        f"{meeting_line(meeting)}\n지금: {chat_when(meeting.starts, meeting.ends)} · {meeting.place}\n\n"
        '새 날짜와 시각을 적어 주시기 바랍니다. 회의 시간의 길이는 그대로입니다.\n예: "12/3 오후 3시", "다음주 목 14:00"'
    )


def ask_place(meeting: MeetingView) -> str:
    return f"지금 장소: {meeting.place}\n\n새 장소를 적어 주시기 바랍니다."


def preview(meeting: MeetingView, starts: datetime, place: str, reach: Reach, urgent: str, reason: str = "") -> str:
    """What changes first, then what it does to the answers, and whom it reaches, in numbers."""
    lines = [change(meeting.starts, starts, meeting.place, place), meeting_line(meeting)]
    if starts != meeting.starts:
        answered = meeting.rsvp.yes + meeting.rsvp.no + meeting.rsvp.maybe
        lines.append(f"시각이 바뀌면 지금까지의 응답 {answered}건을 지우고 모두에게 다시 여쭙니다.")
    if urgent:
        lines.append(f"급히 옮기는 까닭: {urgent}")
    return "\n".join([*lines, _reason(reason), "", consequence(reach), "보내시겠습니까?"])


def _reason(reason: str) -> str:
    """What people will read as the reason, or how to give one."""
    return f"까닭: {reason}" if reason else "까닭을 적어 보내시면 통지에 함께 나갑니다."


def change(starts_before: datetime, starts: datetime, place_before: str, place: str) -> str:
    """'오후 2시 → 오후 3시', '5층 회의실 → 대강당', or both."""
    return "\n".join(part for part in (chat_move(starts_before, starts), changed(place_before, place)) if part)


def send(enrolled: int) -> str:
    return f"{people(enrolled)}에게 변경 통지"


def moved(meeting: MeetingView, reach: Reach) -> str:
    where = f"바꾸었습니다: {meeting.body_name} {meeting.session} · {chat_when(meeting.starts, meeting.ends)} · {meeting.place}"
    return f"{where}\n{consequence(reach)}"


def ask_cancel(meeting: MeetingView, reach: Reach, reason: str = "") -> str:
    return (
        f"{meeting_line(meeting)} · {meeting.place}\n참석으로 답한 분 {people(meeting.rsvp.yes)}\n{_reason(reason)}\n\n"
        f"취소하면 이 회의는 되살릴 수 없습니다. {consequence(reach)}\n"
        "취소하시겠습니까? 날짜만 바뀌면 취소하지 말고 옮기시기 바랍니다."
    )


def cancel(enrolled: int) -> str:
    return f"취소하고 {people(enrolled)}에게 통지"


def cancelled(meeting: MeetingView, reach: Reach) -> str:
    return f"취소했습니다: {meeting_line(meeting)}\n{consequence(reach)}"
