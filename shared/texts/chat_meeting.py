"""The one message about a meeting through its whole life, and the few single lines that go with it."""

from collections import Counter
from datetime import datetime

from shared.contracts.meetings import MeetingKind, MeetingMode, MeetingState, MeetingView
from shared.contracts.motions import MotionState
from shared.rules.reminding import day_of
from shared.texts.chat import MODES, item_line, meeting_title, opening_basis, short_when
from shared.texts.dates import cases, chat_day, chat_time, chat_when, people
from shared.texts.items import how_many_attached
from shared.texts.joining import ARRIVED_ONLINE
from shared.texts.meeting import what_changed

LISTED_ITEMS = 10


def meeting_message(meeting: MeetingView, now: datetime) -> str:
    """The status message as the meeting stands at `now`; what matters at the moment is its last paragraph."""
    return "\n".join(part for part in (_head(meeting), "", *_standing(meeting, now)))


def _head(meeting: MeetingView) -> str:
    kind = " (임시회)" if meeting.kind is MeetingKind.EXTRAORDINARY else ""
    mode = "" if meeting.mode in (MeetingMode.IN_PERSON, MeetingMode.WRITTEN) else f" ({MODES[meeting.mode]})"
    lines = [f"📅 {meeting_title(meeting)}{kind}", f"{chat_when(meeting.starts, meeting.ends)} · {meeting.place}{mode}"]
    if meeting.notice.urgent:
        lines.append(f"긴급 소집: {meeting.notice.urgent}")
    if change := change_line(meeting):
        lines.append(f"변경: {change}")
    if because := reason_line(meeting):
        lines.append(because)
    lines += [item_line(item) for item in meeting.items[:LISTED_ITEMS]]
    if len(meeting.items) > LISTED_ITEMS:
        lines.append(f"그 밖의 안건 {cases(len(meeting.items) - LISTED_ITEMS)}")
    if (count := how_many_attached(meeting.items)) and meeting.state is MeetingState.CALLED:
        lines.append(f"자료 {cases(count)}: 아래 [안건·자료]에서 보실 수 있습니다")
    return "\n".join(lines)


def change_line(meeting: MeetingView) -> str:
    """What the last move changed: '오후 2시 → 오후 3시', the place, or both; '' when nothing."""
    if meeting.change is None:
        return ""
    return what_changed(meeting.change.starts_before, meeting.starts, meeting.change.place_before, meeting.place)


def reason_line(meeting: MeetingView) -> str:
    """까닭: 태풍 예보; '' where none was given."""
    return f"까닭: {meeting.change.reason}" if meeting.change and meeting.change.reason else ""


def _standing(meeting: MeetingView, now: datetime) -> list[str]:
    if meeting.mode is MeetingMode.WRITTEN and meeting.state in (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN):
        return _in_writing(meeting)
    match meeting.state:
        case MeetingState.DRAFT | MeetingState.CALLED:
            return _arrivals(meeting, now) if now >= meeting.arrivals_from else _answers(meeting, now)
        case MeetingState.OPEN:
            return [f"회의 중입니다. 출석 {people(meeting.present or 0)} (성원 {people(meeting.required)})"]
        case MeetingState.RECESSED:
            return [f"정회 중입니다(잠시 쉽니다). 출석 {people(meeting.present or 0)} (성원 {people(meeting.required)})"]
        case MeetingState.CLOSED:
            return [f"폐회했습니다{_at(meeting.closed_at)}."]
        case MeetingState.LAPSED:
            short = f"확인된 출석 {people(meeting.confirmed)}, 필요한 인원 {people(meeting.required)}"
            return [f"오신 분이 모자라 회의를 열지 못했습니다(유회). {short}.", "새 날짜가 정해지면 다시 알려 드립니다."]
        case MeetingState.CANCELLED:
            return ["이 회의는 취소되었습니다."]


def _in_writing(meeting: MeetingView) -> list[str]:
    begun = meeting.state is MeetingState.OPEN
    how = "아래 표결 글이나 개인 화면에서 표를 내 주시기 바랍니다." if begun else "시작하면 표결 글을 올립니다."
    return [
        f"모이지 않고 서면으로 정합니다. {chat_when(meeting.ends)}까지 표를 받습니다.",
        f"안건마다 {people(meeting.required)}이 회신해야 성립합니다 ({opening_basis(meeting.opening)}).",
        how,
    ]


def _answers(meeting: MeetingView, now: datetime) -> list[str]:
    rsvp = meeting.rsvp
    missing = meeting.required - rsvp.yes
    need = f"{people(missing)} 더 필요합니다." if missing > 0 else "지금 답으로는 열 수 있습니다."
    until = "까지 답해 주시기 바랍니다." if now < meeting.rsvp_due else "까지였습니다. 아직이시면 지금 답해 주시기 바랍니다."
    return [
        f"참석 {rsvp.yes} · 불참 {rsvp.no} · 미정 {rsvp.maybe} · 미응답 {rsvp.none}",
        f"개의에 {people(meeting.required)}이 필요합니다 ({opening_basis(meeting.opening)}). {need}",
        f"{chat_day(meeting.rsvp_due)} {chat_time(meeting.rsvp_due)}{until}",
    ]


_BY_CODE = (
    "도착하시면 아래 버튼을 누르신 뒤, 회의장 화면의 QR을 찍거나 출석 번호 6자리를 저와의 개인 대화로 보내 주시기 바랍니다."
)
_HOW_TO_ARRIVE = {
    MeetingMode.ONLINE: "온라인 회의에 들어오시면 아래 버튼을 눌러 주시기 바랍니다. 바로 출석이 됩니다.",
    MeetingMode.HYBRID: f"{_BY_CODE} 온라인으로 오신 분은 [{ARRIVED_ONLINE}]를 누르시면 담당자가 확인합니다.",
}


def _arrivals(meeting: MeetingView, now: datetime) -> list[str]:
    missing = meeting.required - meeting.confirmed
    waiting = f" · 확인 대기 {people(meeting.declared)}" if meeting.declared else ""
    if missing <= 0:
        return [f"확인된 출석 {people(meeting.confirmed)}{waiting} · 성원이 되었습니다 (성원 {people(meeting.required)})"]
    if now < meeting.starts or now >= meeting.wait_until:
        return [
            f"확인된 출석 {people(meeting.confirmed)}{waiting} · 개의까지 {people(missing)}",
            _HOW_TO_ARRIVE.get(meeting.mode, _BY_CODE),
        ]
    return [
        f"⏳ 현재 {people(meeting.confirmed)}{waiting} · 개의까지 {people(missing)}. {chat_time(meeting.wait_until)}까지"
        f" 성원({people(meeting.required)})이 되지 않으면 오늘 회의는 열 수 없습니다(유회)."
    ]


def opened(meeting: MeetingView) -> str:
    if meeting.mode is MeetingMode.WRITTEN:
        return f"✉️ 서면 의결을 시작합니다. {chat_when(meeting.ends)}까지 재적위원 {people(meeting.enrolled)}의 표를 받습니다."
    return (
        f"🔔 재적위원 {people(meeting.enrolled)} 중 {people(meeting.present or 0)} 출석으로 성원이 되어"
        f" 개의(회의 시작)합니다.{_at(meeting.opened_at)}"
    )


def closed(meeting: MeetingView) -> str:
    """🏁 폐회 (오후 3시 40분) — 가결 2건, 부결 1건. 회의록 초안은 12월 14일(월)까지 올라옵니다."""
    counted = Counter(motion.state for motion in meeting.motions)
    words: Counter[str] = Counter()
    for state, word in _RESULTS.items():
        words[word] += counted[state]
    results = [f"{word} {cases(count)}" for word, count in words.items() if count]
    due = meeting.minutes.due if meeting.minutes else None
    draft = f" 회의록 초안은 {chat_day(due)}까지 올라옵니다." if due else ""
    end = "서면 의결 마침" if meeting.mode is MeetingMode.WRITTEN else "폐회"
    return f"🏁 {end}{_at(meeting.closed_at)} — {', '.join(results) or '표결 없음'}.{draft}"


_RESULTS = {
    MotionState.CARRIED: "가결",
    MotionState.REJECTED: "부결",
    MotionState.VOID: "인원이 모자라 못 정함",
    MotionState.WITHDRAWN: "철회",
    MotionState.DEFERRED: "보류",
    MotionState.REFERRED: "회부",
    MotionState.TABLED: "보류",
}


def reminder(meeting: MeetingView, missing: int) -> str:
    """To the group, only when the forecast is short; how many are missing, never who."""
    return (
        f"⏳ {people(missing)}이 더 오셔야 회의를 열 수 있습니다 (참석 {meeting.rsvp.yes} · 개의 {meeting.required}).\n"
        f"{meeting_title(meeting)}, {chat_when(meeting.starts)}. 아직 답하지 않으셨으면 위 회의 글에서 답해 주시기 바랍니다."
    )


def nudge(meeting: MeetingView, told: datetime) -> str:
    """To one member in private, who has not answered."""
    return (
        f"{meeting_title(meeting)}에 오실 수 있는지 아직 답이 없습니다.\n"
        f"{chat_when(meeting.starts, meeting.ends)} · {meeting.place}\n"
        f"{_until_due(meeting, told)}아래에서 하나를 눌러 주시기 바랍니다."
    )


def _until_due(meeting: MeetingView, told: datetime) -> str:
    """'12월 2일(수) 오후 6시까지 '; '' once that is over."""
    return f"{chat_day(meeting.rsvp_due)} {chat_time(meeting.rsvp_due)}까지 " if told < meeting.rsvp_due else ""


def moved(meeting: MeetingView) -> str:
    """One message, because an edit alone is not noticed. A new time has taken the answers away, a new place has not."""
    what = change_line(meeting) or short_when(meeting.starts)
    asked_again = meeting.change is not None and meeting.change.starts_before is not None
    return (
        f"📅 회의가 바뀌었습니다: {what}\n{_because(meeting)}"
        f"{meeting_title(meeting)}, {chat_when(meeting.starts, meeting.ends)} · {meeting.place}\n{_ANSWERS_AFTER[asked_again]}"
    )


def moved_in_private(meeting: MeetingView, told: datetime) -> str:
    """To one member, who may read it on a later day than it was `told` on: only that day's own meeting is 오늘's."""
    what = change_line(meeting) or short_when(meeting.starts)
    asked_again = meeting.change is not None and meeting.change.starts_before is not None
    old = meeting.change.starts_before if meeting.change and meeting.change.starts_before else meeting.starts
    day = "오늘" if day_of(old) == day_of(told) else chat_day(old)
    head = f"📅 {day} 회의가 바뀌었습니다: {what}"
    where = f"{meeting_title(meeting)}, {chat_when(meeting.starts, meeting.ends)} · {meeting.place}"
    again = f"\n오실 수 있는지 {_until_due(meeting, told)}아래에서 다시 답해 주시기 바랍니다."
    return f"{head}\n{_because(meeting)}{where}{again if asked_again else ''}"


_ANSWERS_AFTER = {
    True: "앞서 하신 응답은 지웠습니다. 위 회의 글에서 오실 수 있는지 다시 답해 주시기 바랍니다.",
    False: "하신 응답은 그대로입니다. 오실 수 있는지가 달라졌으면 위 회의 글에서 다시 답해 주시기 바랍니다.",
}


def cancelled(meeting: MeetingView) -> str:
    because = reason_line(meeting)
    return f"📅 취소되었습니다: {meeting_title(meeting)}, {chat_when(meeting.starts)}" + (f"\n{because}" if because else "")


def cancelled_in_private(meeting: MeetingView) -> str:
    return f"{cancelled(meeting)}\n그날은 오지 않으셔도 됩니다."


def _because(meeting: MeetingView) -> str:
    because = reason_line(meeting)
    return f"{because}\n" if because else ""


def _at(at: datetime | None) -> str:
    return f" ({chat_time(at)})" if at else ""
