"""Finding a date: the group's message, the answers to presses, the facilitator's wizard and alert, the terminal."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.finding import FindingSeats, FindingState, FindingView, FindingViews, OfferedTime, TimeMarked
from shared.texts.chat import short_when
from shared.texts.dates import chat_day, chat_time, chat_when, people
from shared.texts.listed import short

NUMBERS = "①②③④⑤⑥⑦⑧"
NONE_OF_THEM = "모두 어렵습니다"
CAN, CANNOT = "됩니다", "취소"
DUE = "finding"
NAMES_SHOWN = 10
LONGEST_TITLE = 120


def due(title: str) -> str:
    return f"회의 날짜 고르기: {short(title, LONGEST_TITLE)}"


def time_line(time: OfferedTime) -> str:
    """① 12월 3일(목) 오후 2시 — 가능 11명 · 성원(10명) 됨."""
    quorum = f"성원({people(time.required)}) 됨" if time.quorate else f"성원까지 {people(time.required - time.can)}"
    return f"{NUMBERS[time.number - 1]} {chat_when(time.starts)} — 가능 {people(time.can)} · {quorum}"


def message(finding: FindingView) -> str:
    """The status message of the group."""
    head = f"🗓 {finding.body_name} 회의 날짜를 고릅니다"
    lines = [head, short(finding.title, LONGEST_TITLE), "", *(time_line(time) for time in finding.times), ""]
    match finding.state:
        case FindingState.OPEN:
            lines.append(f"답한 위원 {finding.answered} / {people(finding.enrolled)}")
            lines.append(f"되는 때를 모두 눌러 주시기 바랍니다. 다시 누르면 지워집니다. {until(finding.until)}까지.")
        case FindingState.SETTLED:
            lines.append("날짜를 정했습니다. 소집 통지를 보아 주시기 바랍니다.")
        case FindingState.DROPPED:
            lines.append("날짜 고르기를 그만두었습니다.")
    return "\n".join(lines)


def until(at: datetime) -> str:
    return f"{chat_day(at)} {chat_time(at)}"


def button(time: OfferedTime) -> str:
    return f"{NUMBERS[time.number - 1]} {chat_when(time.starts)}"


def marked(done: TimeMarked) -> str:
    """가능으로 표시했습니다: 12월 3일 오후 2시 (가능 11명)."""
    if done.number == 0:
        return "모두 어려우신 것으로 표시했습니다." if done.can else "표시를 지웠습니다. 되는 때를 눌러 주시기 바랍니다."
    time = done.finding.times[done.number - 1]
    said = "가능으로 표시했습니다" if done.can else "표시를 지웠습니다"
    return f"{said}: {short_when(time.starts)} (가능 {people(time.can)})"


def mine(found: FindingViews) -> list[str]:
    """Lines for /my: only what was said, what is still due stands elsewhere."""
    lines = []
    for finding in found.items:
        if finding.heard:
            chosen = [short_when(time.starts) for time in finding.times if time.mine]
            said = f"됩니다: {', '.join(chosen)}" if chosen else NONE_OF_THEM
            lines += ["", f"🗓 {finding.body_name} 날짜 고르기: {short(finding.title, LONGEST_TITLE)}", said]
    return lines


# --- facilitators

ASK_TIMES = (
    "어느 때를 물어볼까요? 한 줄에 하나씩, 8개까지 적어 주시기 바랍니다.\n"
    '예: "12/3 오후 2시", "다음주 목 14:00", "12월 4일 오전 10시-12시"'
)
MORE_TIMES = "더 적으시거나, 다 적으셨으면 아래를 눌러 주시기 바랍니다."
TIMES_DONE = "다 적었습니다"
DROP_LAST = "마지막 때 지우기"
TOO_MANY = "때는 8개까지 물어볼 수 있습니다."
ASK_TITLE = "무엇을 논의하는 회의입니까? 한 줄로 적어 주시기 바랍니다. 소집할 때 첫 안건이 됩니다."
ASK_PLACE = "장소를 적어 주시기 바랍니다."
LATER = "장소는 나중에"
WHICH = "진행 중인 날짜 고르기를 보시거나 새로 물어보실 수 있습니다."
NEW = "새로 물어보기"
STOP = "날짜 고르기 그만두기"
STOPPED = "날짜 고르기를 그만두었습니다."
SHOW = "날짜 고르기 보기"


def times_so_far(times: Sequence[datetime]) -> str:
    return "\n".join(f"{NUMBERS[index]} {chat_when(starts)}" for index, starts in enumerate(times))


def preview(body: str, title: str, times: Sequence[datetime], place: str, count: int, group: bool) -> str:
    where = f"장소: {place}" if place else "장소: 나중에"
    no_group = "연결된 대화방이 없습니다. 위원은 개인 화면에서 답하실 수 있습니다."
    reach = f"대화방에 올려 {people(count)}에게 묻습니다." if group else no_group
    return "\n".join([f"🗓 {body}: {title}", times_so_far(times), where, "", reach, "물어볼까요?"])


def ask(count: int) -> str:
    return f"{people(count)}에게 묻기"


def begun(finding: FindingView) -> str:
    return f"물었습니다: {finding.body_name} · 때 {len(finding.times)}개\n{until(finding.until)}까지 답을 받습니다."


def short_line(finding: FindingView) -> str:
    return f"{finding.body_name}: {finding.title} (답 {finding.answered}/{finding.enrolled})"


def standing(found: FindingSeats) -> str:
    """For the facilitator: the times, and by name who has said nothing."""
    finding = found.finding
    silent = [seat.name for seat in found.seats if not seat.heard]
    lines = [f"🗓 {finding.body_name} 날짜 고르기", short(finding.title, LONGEST_TITLE), ""]
    lines += [time_line(time) for time in finding.times]
    lines += ["", f"답한 위원 {finding.answered} / {people(finding.enrolled)} · {until(finding.until)}까지"]
    if silent:
        more = f" 외 {people(len(silent) - NAMES_SHOWN)}" if len(silent) > NAMES_SHOWN else ""
        lines.append(f"아직: {', '.join(silent[:NAMES_SHOWN])}{more}")
    return "\n".join([*lines, "정하신 때를 누르시면 소집 화면으로 이어집니다."])


def settle(time: OfferedTime) -> str:
    return f"{NUMBERS[time.number - 1]} {short_when(time.starts)}에 소집 (가능 {time.can})"


def answers_alert(finding: FindingView) -> str:
    head = "모두 답했습니다" if finding.answered == finding.enrolled else "답을 받는 기한이 되었습니다"
    lines = [f"🗓 날짜 고르기: {head} — {finding.body_name}", short(finding.title, LONGEST_TITLE)]
    return "\n".join([*lines, *(time_line(time) for time in finding.times), "아래에서 때를 정해 소집해 주시기 바랍니다."])


def over(finding: FindingView) -> str:
    return "이미 이 날짜 고르기로 회의를 소집했습니다." if finding.state is FindingState.SETTLED else "그만둔 날짜 고르기입니다."


# --- terminal

STATES = {FindingState.OPEN: "묻는 중", FindingState.SETTLED: "정해짐", FindingState.DROPPED: "그만둠"}
HEADINGS = ("번호", "기구", "답", "기한", "내용")
EMPTY = "진행 중인 일정 조율이 없습니다. 'hyeopchi dates begin'으로 물어봅니다."
APP = "회의 날짜를 위원들과 고릅니다. 때마다 몇 명이 되는지, 그날 성원이 되는지 보입니다."
BEGIN = (
    "때를 여럿 내어 위원들에게 묻습니다.\n\n--json: 일정 조율 전체 (times마다 가능한 수와 성원)\n\n"
    '\b\n예: hyeopchi dates begin --body guro --title "하반기 정기회" --at "2026-12-03 14:00" --at "2026-12-04 10:00"'
)
SHOWING = "하나를 봅니다.\n\n\b\n예: hyeopchi dates show 번호"
LISTING = "묻고 있는 것의 목록입니다.\n\n\b\n예: hyeopchi dates list --body guro"
MARKING = "위원을 대신하여 표시합니다 (0은 모두 어려움).\n\n\b\n예: hyeopchi dates mark 번호 --member 위원번호 --time 1"
CALLING = (
    "정한 때로 회의를 소집합니다. 장소와 안건은 물을 때 적은 것을 씁니다.\n\n--json: 소집한 회의\n\n"
    '\b\n예: hyeopchi dates call 번호 --time 1 --place "구청 5층"'
)
DROPPING = "날짜 고르기를 그만둡니다.\n\n\b\n예: hyeopchi dates drop 번호"
WHO = (
    "누가 언제 되는지, 누가 답하지 않았는지 봅니다.\n\n--json: finding, seats(member, name, heard, can)\n\n"
    "\b\n예: hyeopchi dates who 번호"
)
ID = "일정 조율의 번호 (hyeopchi dates list에서 찾습니다)"
TITLE = "무엇을 논의하는 회의인지"
UNTIL = "언제까지 답을 받는지 (없으면 사흘 뒤 오후 6시)"
NUMBER = "몇 번째 때인지 (0은 모두 어려움)"
NO = "안 되는 것으로 표시합니다"


def row(finding: FindingView) -> tuple[str, ...]:
    return finding.id, finding.body_name, f"{finding.answered}/{finding.enrolled}", until(finding.until), finding.title


def lines(finding: FindingView) -> list[str]:
    found = [f"{finding.body_name} 날짜 고르기 {finding.id}: {STATES[finding.state]}", finding.title]
    found += [time_line(time) for time in finding.times]
    found.append(f"답한 위원 {finding.answered} / {people(finding.enrolled)} · {until(finding.until)}까지")
    return [*found, f"소집한 회의: {finding.meeting}"] if finding.meeting else found


def no_such_time(number: int) -> str:
    return f"{number}번째 때는 없습니다."


def who(found: FindingSeats) -> list[str]:
    said = [f"  {seat.name} ({seat.member}): {_said(seat.heard, seat.can)}" for seat in found.seats]
    return [*lines(found.finding), *said]


def _said(heard: bool, can: Sequence[int]) -> str:
    if not heard:
        return "아직"
    return " ".join(NUMBERS[number - 1] for number in can) or NONE_OF_THEM
