"""Running a meeting: which one, quorum report, opening, attendance, breaks, who presides, lapse and close."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.meetings import MeetingMode, MeetingView, OpeningRule, RsvpAnswer, SeatNow
from shared.contracts.motions import MotionState
from shared.texts.dates import cases, chat_day, chat_time, chat_when, people
from shared.texts.josa import with_josa

WHICH = "어느 회의입니까?"
NONE: dict[str, str] = {
    "open": "개의를 기다리는 회의가 없습니다. 소집은 /call 입니다.",
    "move": "바꿀 회의가 없습니다. 개의한 회의는 바꿀 수 없습니다.",
    "link": "주소를 적을 회의가 없습니다. 소집은 /call 입니다.",
    "call_off": "취소할 회의가 없습니다. 개의한 회의는 취소할 수 없습니다.",
    "attend": "출석을 확인할 회의가 없습니다. 시작 30분 전부터 도착을 받습니다.",
    "deputy": "대리인을 적을 회의가 없습니다. 시작 30분 전부터 적을 수 있습니다.",
    "observer": "배석자를 적을 회의가 없습니다. 시작 30분 전부터 적을 수 있습니다.",
    "vote": "열려 있는 회의가 없습니다. 개의는 /open 입니다.",
    "close": "열려 있는 회의가 없습니다.",
    "recess": "열려 있는 회의가 없습니다.",
    "resume": "정회 중인 회의가 없습니다.",
    "preside": "진행할 회의가 없습니다.",
    "lapse": "개의를 기다리는 회의가 없습니다.",
    "minutes": "작성하거나 공개할 회의록이 없습니다.",
    "attach": "자료를 붙일 회의가 없습니다. 소집은 /call 입니다.",
    "paste": "통지할 회의가 없습니다. 소집은 /call 입니다.",
    "remind": "응답을 받고 있는 회의가 없습니다.",
}
DECLARED_OPEN = "의장이 개의를 선포했습니다"
DECLARED_WRITTEN = "의장이 서면 의결에 부쳤습니다"
RECOUNT = "다시 세기"
TO_ATTEND = "출석 확인하기"
TO_LAPSE = "유회 기록하기"
TO_VOTE = "표결하기"
TO_MINUTES = "회의록 쓰기"
TO_PRESIDE = "사회자 정하기"
TO_CLOSE = "폐회하기"
TO_RESUME = "속개하기"
TO_RECESS = "정회하기"
CONFIRM_LEAVE = "자리를 비웠습니다"
REFRESH = "새로 보기"
DONE = "마치기"
NAME_OR_BUTTON = "이름을 누르면 출석으로 확인합니다. 이름(초성도 됩니다)을 적어 찾으실 수 있습니다."
NOBODY = "그런 이름이 재적위원에 없습니다."
WHO_PRESIDES = "누가 사회를 봅니까? 출석이 확인된 위원입니다. 이름을 적으셔도 됩니다."
NOBODY_PRESENT = "출석이 확인된 위원이 없습니다. /attend 에서 먼저 확인해 주시기 바랍니다."
DECLARE: dict[str, str] = {
    "recess": "의장이 정회를 선포했습니다",
    "resume": "의장이 속개를 선포했습니다",
    "lapse": "의장이 유회를 선포했습니다",
    "close": "의장이 폐회를 선포했습니다",
}
ANSWERS = {RsvpAnswer.YES: "참석", RsvpAnswer.NO: "불참", RsvpAnswer.MAYBE: "미정", None: "미응답"}


def meeting_line(meeting: MeetingView) -> str:
    return f"{meeting.body_name} {meeting.session} · {chat_when(meeting.starts)}"


def meeting_button(meeting: MeetingView) -> str:
    return f"{meeting.body_name} {chat_day(meeting.starts)} {chat_time(meeting.starts)}"


def basis(rule: OpeningRule) -> str:
    """'제13조②', '기본값' or '기본값: 제13조② 준용'."""
    if rule.by_analogy:
        return f"기본값: {rule.by_analogy} 준용"
    return "기본값" if rule.default or not rule.cite else rule.cite


def quorum_report(enrolled: int, present: int) -> str:
    """The sentence that is read out before the chair declares the opening."""
    return f"재적위원 {people(enrolled)} 중 {with_josa(people(present), '이/가')} 출석하여 성원이 되었음을 보고드립니다."


def ready_to_open(meeting: MeetingView) -> str:
    lines = [
        f'"{quorum_report(meeting.enrolled, meeting.confirmed)}"',
        "",
        f"개의에는 {people(meeting.required)}이 필요합니다 ({basis(meeting.opening)}).",
        "위 문장을 읽어 주시기 바랍니다. 의장이 개의를 선포했습니까?",
    ]
    if meeting.presiding_name:
        lines.insert(3, f"사회: {meeting.presiding_name} 위원")
    return "\n".join(lines)


def ready_to_write(meeting: MeetingView) -> str:
    """Before a written resolution begins: to how many, until when, and what it takes."""
    return "\n".join(
        [
            f"{chat_when(meeting.ends)}까지 재적 {people(meeting.enrolled)}의 표를 서면으로 받습니다. 모이는 자리는 없습니다.",
            f"안건마다 {people(meeting.required)}이 회신해야 성립합니다 ({basis(meeting.opening)}).",
            "의장이 서면 의결에 부치기로 했습니까?",
        ]
    )


def short_of_quorum(meeting: MeetingView) -> str:
    missing = meeting.required - meeting.confirmed
    waiting = max(meeting.declared - meeting.confirmed, 0)
    lines = [
        f"확인된 출석 {people(meeting.confirmed)} · 개의까지 {people(missing)}",
        f"재적 {people(meeting.enrolled)}, 개의에는 {people(meeting.required)}이 필요합니다 ({basis(meeting.opening)}).",
        "아직 열 수 없습니다.",
    ]
    if waiting:
        lines.append(f"도착을 알렸으나 확인되지 않은 분이 {people(waiting)} 있습니다.")
    lines.append(f"의장은 {chat_time(meeting.wait_until)}까지 기다릴 수 있습니다.")
    return "\n".join(lines)


def opened(meeting: MeetingView) -> str:
    at = f" ({chat_time(meeting.opened_at)})" if meeting.opened_at else ""
    if meeting.mode is MeetingMode.WRITTEN:
        return f"서면 의결을 시작했습니다{at}. {chat_when(meeting.ends)}까지입니다. 이제 안건마다 표결을 시작해 주시기 바랍니다."
    said = f"개의를 기록했습니다{at}. 재적 {people(meeting.enrolled)} 중 {people(meeting.present or 0)} 출석."
    hangs = meeting.present is not None and meeting.present <= meeting.required
    return f"{said}\n출석이 성원과 같습니다. 한 분이라도 자리를 비우시면 의결할 수 없습니다." if hangs else said


def attendance(meeting: MeetingView, code: str, room: str) -> str:
    missing = meeting.required - meeting.confirmed
    quorum = f"성원까지 {people(missing)}" if missing > 0 else f"성원({people(meeting.required)})이 되었습니다"
    return "\n".join(
        [
            f"확인된 출석 {people(meeting.confirmed)} · {quorum}",
            f"재적 {people(meeting.enrolled)} · 도착을 알린 분 {people(meeting.declared)}",
            f"출석 번호 {code[:3]} {code[3:]} (10분마다 바뀝니다)",
            f"회의장 화면: {room}",
            NAME_OR_BUTTON,
        ]
    )


def seat_button(seat: SeatNow) -> str:
    there = f"✅ 대리 {seat.deputy}" if seat.deputy else "✅ 출석" if seat.present else ""
    there = f"{there} (온라인)" if there and seat.online else there
    arrived = "온라인 접속 알림" if seat.online else "도착 알림"
    mark = there or (arrived if seat.declared else ANSWERS[seat.answer])
    who = f"{seat.name} ({seat.title})" if seat.title else seat.name
    return f"{who} · {mark}"


def confirm_all(count: int) -> str:
    return f"도착을 알린 {people(count)} 모두 확인"


def attended(name: str, present: int, required: int) -> str:
    return f"{name} 위원 출석을 확인했습니다. 출석 {present}명 (성원 {required}명)"


def attended_all(present: int, required: int) -> str:
    return f"도착을 알린 분을 모두 확인했습니다. 출석 {present}명 (성원 {required}명)"


def attendance_so_far(present: int, required: int) -> str:
    return f"출석 확인을 마칩니다. 출석 {present}명 (성원 {required}명)"


def left(name: str, present: int, required: int) -> str:
    return f"{name} 위원이 자리를 비운 것으로 기록했습니다. 출석 {present}명 (성원 {required}명)"


def ask_leave(name: str, present: int, required: int) -> str:
    after = present - 1
    warning = " 성원에 못 미치게 됩니다." if after < required else ""
    question = f"{name} 위원은 출석으로 확인되어 있습니다. 자리를 비웠습니까?"
    return f"{question}\n출석이 {after}명이 됩니다 (성원 {required}명).{warning}"


def ask_recess(meeting: MeetingView) -> str:
    return f"출석 {people(meeting.present or 0)} · 정회 중에는 표결할 수 없습니다.\n의장이 정회를 선포했습니까?"


def ask_resume(meeting: MeetingView) -> str:
    return f"확인된 출석 {people(meeting.confirmed)} · 성원 {people(meeting.required)}\n의장이 속개를 선포했습니까?"


def ask_lapse(meeting: MeetingView) -> str:
    missing = max(meeting.required - meeting.confirmed, 0)
    return (
        f"확인된 출석 {people(meeting.confirmed)} · 성원까지 {people(missing)}\n"
        f"유회로 기록하면 이 회의는 열 수 없고 되돌릴 수 없습니다. 재적 {people(meeting.enrolled)}에게 알립니다.\n"
        "의장이 유회를 선포했습니까?"
    )


def ask_close(meeting: MeetingView) -> str:
    counts = outcome_counts(meeting)
    lines = [f"표결 결과: {counts}" if counts else "표결한 안건이 없습니다."]
    untouched = _untouched(meeting)
    if untouched:
        lines.append(f"다루지 않은 의결 안건 {cases(untouched)}")
    lines += [
        f"폐회하면 다시 열 수 없습니다. 회의록 초안이 만들어지고 재적 {people(meeting.enrolled)}에게 폐회를 알립니다.",
        "의장이 폐회를 선포했습니까?",
    ]
    return "\n".join(lines)


def voting_still(count: int) -> str:
    return f"표결 중인 안건 {with_josa(cases(count), '이/가')} 있습니다. 표결을 마친 뒤 폐회할 수 있습니다."


def recorded(command: str, meeting: MeetingView) -> str:
    match command:
        case "recess":
            return f"정회를 기록했습니다. {meeting.body_name} {meeting.session}"
        case "resume":
            return f"속개를 기록했습니다. 출석 {people(meeting.present or 0)}"
        case "lapse":
            return f"유회를 기록했습니다. {meeting.body_name} {meeting.session} · 새 날짜는 /call 로 소집합니다."
        case _:
            return closed(meeting)


def closed(meeting: MeetingView) -> str:
    at = f" ({chat_time(meeting.closed_at)})" if meeting.closed_at else ""
    counts = outcome_counts(meeting)
    due = f" 회의록 초안은 {chat_day(meeting.minutes.due)}까지입니다." if meeting.minutes and meeting.minutes.due else ""
    return f"폐회를 기록했습니다{at}. {counts + '.' if counts else '표결한 안건이 없습니다.'}{due}"


def presides(meeting: MeetingView) -> str:
    return f"사회자를 기록했습니다: {meeting.presiding_name or '-'} 위원"


def outcome_counts(meeting: MeetingView) -> str:
    """'가결 2건, 부결 1건'; empty when nothing was decided."""
    words = {MotionState.CARRIED: "가결", MotionState.REJECTED: "부결", MotionState.VOID: "무효", MotionState.WITHDRAWN: "철회"}
    words |= {MotionState.DEFERRED: "보류", MotionState.REFERRED: "회부"}
    counts = {word: sum(motion.state is state for motion in meeting.motions) for state, word in words.items()}
    return ", ".join(f"{word} {cases(count)}" for word, count in counts.items() if count)


def _untouched(meeting: MeetingView) -> int:
    taken = {motion.item for motion in meeting.motions}
    return sum(item.kind == "decision" and item.number not in taken for item in meeting.items)


def several(names: Sequence[str]) -> str:
    return f"{len(names)}명이 찾아졌습니다. 골라 주시기 바랍니다."


def too_early(at: datetime) -> str:
    return f"{chat_when(at)}부터 도착을 받습니다."
