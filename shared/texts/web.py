"""Words of the web pages, the calendars and the HTTP API's problems."""

import re
from datetime import datetime

from shared.contracts.meetings import Change, ItemView, MeetingMode, MeetingState, MeetingView, OpeningRule, RsvpAnswer
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind, Choice, Grounds, MotionView
from shared.texts.charter import BODY_KINDS as BODY_KINDS
from shared.texts.charter import basis
from shared.texts.dates import SEOUL, changed, chat_day, chat_move, chat_when
from shared.texts.items import attached as attached
from shared.texts.items import came_from as came_from
from shared.texts.items import how_many_attached as how_many_attached
from shared.texts.items import numbered
from shared.texts.outcomes import STATES as OUTCOME_STATES
from shared.texts.outcomes import outcome

SITE = "협치봇"
LANGUAGE = "ko"

STATUS_TITLES = {
    400: "요청을 읽을 수 없습니다",
    403: "할 수 없는 일입니다",
    404: "찾을 수 없습니다",
    405: "이 주소에서는 할 수 없는 요청입니다",
    409: "처리하지 못했습니다",
    413: "보낸 내용이 너무 깁니다",
    500: "처리하지 못했습니다",
    503: "지금은 연결되지 않습니다",
}
STATUS_DETAILS = {
    400: "주소나 입력한 내용을 확인해 주시기 바랍니다.",
    403: "이 화면에서 보낸 요청만 받습니다. 링크를 다시 열어 주시기 바랍니다.",
    404: "주소가 바뀌었거나 더는 쓰지 않는 링크입니다. 받으신 링크를 다시 확인해 주시기 바랍니다.",
    405: "주소를 다시 열어 주시기 바랍니다.",
    409: "요청을 처리하지 못했습니다.",
    413: "내용을 줄여서 다시 보내 주시기 바랍니다.",
    500: "안에서 문제가 생겼습니다. 담당자에게 알렸습니다.",
    503: "잠시 뒤 다시 열어 주시기 바랍니다. 지금까지 기록된 내용은 그대로 있습니다.",
}


def bad_parameter(name: str) -> str:
    return f"값을 읽을 수 없습니다: {name[:60]}"


CURSOR_UNREADABLE = "다음 쪽의 위치(cursor)를 읽을 수 없습니다. 목록을 처음부터 다시 열어 주시기 바랍니다."

IN_WRITING = "서면 표결 중"
STATES = {
    MeetingState.DRAFT: "준비 중",
    MeetingState.CALLED: "예정",
    MeetingState.OPEN: "회의 중",
    MeetingState.RECESSED: "정회 중",
    MeetingState.CLOSED: "마침",
    MeetingState.LAPSED: "유회",
    MeetingState.CANCELLED: "취소",
}
STATE_SENTENCES = {
    MeetingState.OPEN: "지금 회의하고 있습니다.",
    MeetingState.RECESSED: "잠시 쉬고 있습니다(정회).",
    MeetingState.CLOSED: "마쳤습니다(폐회).",
    MeetingState.LAPSED: "성원이 되지 않아 열리지 못했습니다(유회).",
    MeetingState.CANCELLED: "취소되었습니다.",
}
MODES = {
    MeetingMode.IN_PERSON: "대면 회의",
    MeetingMode.ONLINE: "온라인 회의",
    MeetingMode.HYBRID: "대면·온라인 회의",
    MeetingMode.WRITTEN: "서면 심의",
}
BALLOTS = {
    BallotKind.ROLL_CALL: "기명 표결",
    BallotKind.NO_OBJECTION: "이의 유무 확인",
    BallotKind.SECRET: "무기명 표결",
    BallotKind.SHOW_OF_HANDS: "거수 표결",
    BallotKind.CONSENT: "이의 제기 기간",
}
MOTION_STATES = OUTCOME_STATES
MINUTES_STATES = {
    MinutesState.DRAFTING: "초안을 쓰고 있습니다.",
    MinutesState.IN_CONFIRMATION: "위원들이 확인하고 있습니다.",
    MinutesState.APPROVED: "확정되었고 곧 공개됩니다.",
    MinutesState.PUBLISHED: "공개되었습니다.",
    MinutesState.WITHHELD: "공개하지 않기로 했습니다.",
}
ANSWERS = {RsvpAnswer.YES: "참석", RsvpAnswer.NO: "불참", RsvpAnswer.MAYBE: "미정"}
NO_ANSWER = "미응답"
GROUNDS = {Grounds.DISQUALIFICATION: "제척", Grounds.CHALLENGE: "기피", Grounds.RECUSAL: "회피"}
CHOICES = {Choice.YES: "찬성", Choice.NO: "반대", Choice.ABSTAIN: "기권"}
RECORD_KINDS = {"meeting": "회의", "survey": "조사", "plan": "계획", "ceremony": "행사"}


def meeting_name(meeting: MeetingView) -> str:
    """2026년 제12차 의제발굴분과 회의; 회의 is not said twice (2026년 제3차 협치회의)."""
    return name_of(meeting.session, meeting.body_name)


def name_of(session: str, body_name: str) -> str:
    return f"{session} {body_name}" if body_name.endswith("회의") else f"{session} {body_name} 회의"


def item_line(item: ItemView) -> str:
    """제1호 안건(의결) 2027년 협치과제 우선순위."""
    return numbered(item.number, item.title, item.kind)


def roll_size(enrolled: int) -> str:
    """재적 18명; a body whose roll has not come in yet says so."""
    return f"재적 {enrolled:,}명" if enrolled else "명부 없음"


def quorum_line(opening: OpeningRule, mode: str = MeetingMode.IN_PERSON) -> str:
    """개의에 10명이 필요합니다 (재적 18명, 기본값: 제13조② 준용)."""
    where = basis(opening.cite, opening.default, opening.by_analogy)
    if mode == MeetingMode.WRITTEN:
        return f"안건마다 {opening.required}명이 회신해야 성립합니다 (재적 {opening.enrolled}명, {where})."
    return f"개의에 {opening.required}명이 필요합니다 (재적 {opening.enrolled}명, {where})."


def threshold_line(motion: MotionView) -> str:
    """가결에는 찬성 6명이 필요합니다 (출석위원 과반, 제13조②)."""
    if motion.ballot is BallotKind.CONSENT:
        return f"{until(motion.until)}까지 이의가 없으면 가결됩니다." if motion.until else "정한 때까지 이의가 없으면 가결됩니다."
    if motion.written and motion.quorum_required:
        return f"{motion.quorum_required}명이 회신해야 성립하고, 가결 요건은 {threshold_rule(motion)}입니다."
    rule = threshold_rule(motion)
    if motion.required_yes is None:
        return f"가결 요건: {rule}"
    return f"가결에는 찬성 {motion.required_yes}명이 필요합니다 ({rule})."


def threshold_rule(motion: MotionView) -> str:
    """출석위원 과반, 제13조②; in writing those count whose ballot came back."""
    label = motion.rule_label.replace("출석", "회신") if motion.written else motion.rule_label
    return f"{label}, {basis(motion.rule_cite, motion.rule_default, motion.rule_by_analogy)}"


def until(due: datetime) -> str:
    """12월 4일(금) 오후 6시; a due time at the end of a day is told as the day: 12월 4일(금)."""
    local = due.astimezone(SEOUL)
    return chat_day(local) if (local.hour, local.minute) == (23, 59) else chat_when(local)


def state_word(meeting: MeetingView) -> str:
    """회의 중; 서면 표결 중 where nobody meets."""
    if meeting.mode is MeetingMode.WRITTEN and meeting.state is MeetingState.OPEN:
        return IN_WRITING
    return STATES[meeting.state]


def standing(meeting: MeetingView) -> str:
    """One sentence about where the meeting stands; before it, how far the answers are from a quorum."""
    if meeting.mode is MeetingMode.WRITTEN and meeting.state in (MeetingState.CALLED, MeetingState.OPEN):
        return f"모이지 않고 {until(meeting.ends)}까지 서면으로 표를 받습니다."
    if meeting.state is not MeetingState.CALLED:
        return STATE_SENTENCES.get(meeting.state, "")
    missing = meeting.required - meeting.rsvp.yes
    return f"성원까지 참석 {missing}명이 더 필요합니다." if missing > 0 else "참석하겠다는 답이 성원에 이르렀습니다."


def result_line(motion: MotionView) -> str:
    """가결: 2027년 협치과제 우선순위 — 찬성 7 · 반대 3 …"""
    return f"{outcome(motion)}: {motion.title} — {motion.text}"


def decided(motions: list[MotionView]) -> str:
    """가결 2건 · 부결 1건."""
    counts = {word: sum(motion.state is state for motion in motions) for state, word in MOTION_STATES.items()}
    return " · ".join(f"{word} {count}건" for word, count in counts.items() if count)


def change_lines(meeting: MeetingView) -> list[str]:
    """What the last move changed: 오후 2시 → 오후 3시."""
    change = meeting.change or Change()
    moved = chat_move(change.starts_before, meeting.starts) if change.starts_before else ""
    place = changed(change.place_before, meeting.place) if change.place_before else ""
    reason = f"까닭: {change.reason}" if change.reason else ""
    return [line for line in (moved, place, reason) if line]


_PERIOD = re.compile(r"(\d{4})-(\d{2})(?:-(\d{2}))?(?:/(?:(\d{4})-)?(\d{2})(?:-(\d{2}))?)?")


def period(text: str) -> str:
    """'2023-06/07' as '2023년 6–7월', '2023-06-13' as '2023년 6월 13일'; what is not understood stays as it is."""
    found = _PERIOD.fullmatch(text)
    if not found:
        return text
    year, month, day, to_year, to, to_day = found.groups()
    start = f"{year}년 {int(month)}월" + (f" {int(day)}일" if day else "")
    if not to:
        return start
    if to_year and to_year != year:
        return f"{start}–{to_year}년 {int(to)}월" + (f" {int(to_day)}일" if to_day else "")
    return _within_year(start, day, int(to), to_day)


def _within_year(start: str, day: str | None, to: int, to_day: str | None) -> str:
    if not day:
        return f"{start.removesuffix('월')}–{to}월"
    if to_day:
        return f"{start}–{to}월 {int(to_day)}일"
    return f"{start.removesuffix('일')}–{to}일"


# --- calendars


def calendar_name(body_name: str) -> str:
    return f"{body_name} 회의"


def own_calendar_name(name: str) -> str:
    return f"{name} 위원의 협의체 회의"


CALENDAR_PRODUCT = "-//hyeopchi//calendar 1//KO"
AGENDA = "안건"
RESULTS = "결과"
MARKS = {MeetingState.CANCELLED: "[취소] ", MeetingState.LAPSED: "[유회] ", MeetingState.DRAFT: "[준비 중] "}


def own_mark(answer: RsvpAnswer | None) -> str:
    return f"[{ANSWERS[answer] if answer else NO_ANSWER}] "


def own_answer(answer: RsvpAnswer | None) -> str:
    return f"나의 답: {ANSWERS[answer] if answer else NO_ANSWER}"


def rsvp_deadline(meeting: MeetingView) -> str:
    return f"[기한] 참석 여부 답하기: {meeting_name(meeting)}"


def minutes_deadline(meeting: MeetingView, done: bool) -> str:
    return f"{'[확인함]' if done else '[기한]'} 회의록 확인: {meeting_name(meeting)}"


MINUTES_DEADLINE_DONE = "회의록을 확인하셨습니다."
DEADLINE_HOW = "받으신 개인 화면 링크에서 하실 수 있습니다."


def changed_line(lines: list[str]) -> str:
    """Beside the state that the summary tells."""
    return f"변경: {', '.join(lines)}"


# --- the API's description

API_TITLE = "협치봇 공개 API"
API_DESCRIPTION = "협의체의 회의, 의결과 회의록을 JSON으로 드립니다. 시각은 모두 +09:00을 붙인 ISO 8601입니다."
