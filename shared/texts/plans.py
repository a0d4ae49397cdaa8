"""A year's plan: the wizard, the alert when one is due, the terminal."""

from collections.abc import Sequence
from datetime import date, datetime

from shared.contracts.meetings import MeetingState
from shared.contracts.plans import PlannedMeeting, PlanProposal, PlanView
from shared.texts.dates import WEEKDAYS, chat_day, chat_when, document_day, document_when

SHOWN = 12
WEEKS = {1: "첫째", 2: "둘째", 3: "셋째", 4: "넷째", 5: "마지막"}
STATES = {
    MeetingState.DRAFT: "계획",
    MeetingState.CALLED: "소집",
    MeetingState.OPEN: "진행 중",
    MeetingState.RECESSED: "정회",
    MeetingState.CLOSED: "개최",
    MeetingState.LAPSED: "유회",
    MeetingState.CANCELLED: "취소",
}
DAY, OF_YEAR, OF_TIMES = "요일", "년", "번"
WHICH_YEAR = "어느 해의 계획입니까?"
HOW_OFTEN = "규정에 횟수가 없습니다. 한 해에 몇 번 모입니까?"
ASK_PATTERN = (
    '언제 모입니까? 아래에서 누르시거나 적어 주시기 바랍니다.\n예: "셋째 주 목요일 오후 2시", "마지막 주 화 10시"'
)
NOT_A_PATTERN = '몇째 주 무슨 요일 몇 시인지 읽지 못했습니다. 예: "셋째 주 목요일 오후 2시"'
NEW = "계획 새로 짜기"
NOT_A_NUMBER = "1에서 24 사이의 수로 적어 주시기 바랍니다."


def planned_label(starts: datetime, send_by: date) -> str:
    """정기회 4월 8일(목) 오후 2시, 통지 4월 1일(목)까지."""
    return f"정기회 {chat_when(starts)}, 통지 {chat_day(send_by)}까지"


def pattern(weekday: int, week: int, at: datetime) -> str:
    return f"{WEEKS[week]} 주 {WEEKDAYS[weekday]}요일 {chat_when(at).partition(') ')[2]}"


def proposal(found: PlanProposal) -> str:
    """The days, and what their number rests on."""
    where = f" ({found.cite})" if found.cite else ""
    head = f"📆 {found.body_name} {found.year}년 정기회 {found.times}번{where}"
    return "\n".join([head, *_days(found.starts), "", "공휴일은 피했습니다. 계획은 소집하기 전까지 위원께 알리지 않습니다."])


def _days(starts: Sequence[datetime]) -> list[str]:
    days = [f"{number}. {chat_when(at)}" for number, at in enumerate(starts, 1)]
    return days if len(days) <= SHOWN else [*days[:SHOWN], f"그 밖에 {len(days) - SHOWN}번"]


def accept(count: int) -> str:
    return f"{count}번을 계획에 넣기"


def times(count: int) -> str:
    return f"한 해 {count}번"


def standing(plan: PlanView) -> str:
    where = f" · 규정 {plan.per_year}번" + (f" ({plan.cite})" if plan.cite else "") if plan.per_year else ""
    planned, held = sum(one.planned for one in plan.quarters), sum(one.held for one in plan.quarters)
    lines = [f"📆 {plan.body_name} {plan.year}년 정기회 계획 {planned}번 · 개최 {held}번{where}"]
    lines += [f"{chat_when(one.starts)} — {STATES[one.state]}" for one in plan.items[:SHOWN]]
    if len(plan.items) > SHOWN:
        lines.append(f"그 밖에 {len(plan.items) - SHOWN}번")
    return "\n".join(lines)


def call_button(planned: PlannedMeeting) -> str:
    return f"{chat_when(planned.starts)} 소집"


def call_due(body: str, starts: datetime, send_by: date) -> str:
    """The alert: what is to be called, and until when the notice has to be out."""
    return f"📆 소집할 때입니다: {body} 정기회 {chat_when(starts)}\n통지는 {chat_day(send_by)}까지 보내야 합니다."


GONE = "계획에서 이미 소집했거나 뺀 회의입니다."

# --- terminal

APP = "한 해의 정기회를 규정의 횟수대로 미리 짭니다. 소집하기 전까지는 위원께 알리지 않고 공개 달력에도 나오지 않습니다."
MAKE = (
    "공휴일을 피해 날을 내어 봅니다. 아무것도 적지 않습니다.\n\n--json: times, cite, starts(때의 목록)\n\n"
    "\b\n예: hyeopchi plan make --body guro --year 2027 --week 3 --weekday 목 --at 14:00"
)
ACCEPT = (
    "내어 본 날을 계획에 넣습니다. --date로 날을 하나씩 적을 수도 있습니다.\n\n--json: 계획 전체\n\n"
    "\b\n예: hyeopchi plan accept --body guro --year 2027"
)
SHOW = "계획과 분기마다의 계획·개최 횟수를 봅니다.\n\n\b\n예: hyeopchi plan show --body guro --year 2027"
DROP = "계획에서 하나를 뺍니다.\n\n\b\n예: hyeopchi plan drop 회의번호"
YEAR = "연도"
TIMES = "한 해에 몇 번 (없으면 규정대로)"
WEEK = "몇째 주 (1–4, 5는 마지막 주)"
WEEKDAY = "요일 (월–일)"
AT = "시각 (14:00)"
DATE = "날과 때 (여러 번 적을 수 있습니다)"
DRAFT = "계획에 있던 회의의 번호 (hyeopchi plan show에서 찾습니다)"
REMIND = (
    "응답하지 않은 위원에게 개인 대화로 요청합니다. 한 사람에게 하루에 한 번만 보내고, "
    "텔레그램이 없어 전화로 여쭐 분을 알려 줍니다.\n\n"
    "--json: asked, today(오늘 이미 요청한 수), members, phone(이름)\n\n\b\n예: hyeopchi meeting remind 회의번호"
)
BAD_WEEKDAY = "--weekday는 월, 화, 수, 목, 금, 토, 일 가운데 하나입니다."
BAD_AT = "--at은 14:00처럼 적습니다."
DROPPED = ["계획에서 뺐습니다."]


def proposal_lines(found: PlanProposal) -> list[str]:
    where = f" ({found.cite})" if found.cite else ""
    return [f"{found.body_name} {found.year}년 정기회 {found.times}번{where}", *map(document_when, found.starts)]


def lines(plan: PlanView) -> list[str]:
    head = f"{plan.body_name} {plan.year}년" + (f" · 규정 {plan.per_year}번" if plan.per_year else "")
    rows = [
        f"  {one.id}  {document_when(one.starts)}  {STATES[one.state]}  통지 {document_day(one.send_by)}까지"
        for one in plan.items
    ]
    quarters = " · ".join(f"{one.quarter}분기 계획 {one.planned} 개최 {one.held}" for one in plan.quarters)
    return [head, quarters, *(rows or ["  계획이 없습니다. 'hyeopchi plan make'로 짭니다."])]
