"""Asking for an extraordinary meeting: the group's one message, the answers to presses, the alerts, the terminal."""

from collections.abc import Sequence

from shared.contracts.requests import RequestRecorded, RequestState, RequestView, RequestViews, Supporters
from shared.texts.chat import basis
from shared.texts.dates import chat_day, document_day, people
from shared.texts.listed import short

SUPPORT = "동의"
TAKE_BACK = "동의 취소"
ASK_PURPOSE = (
    "어떤 일로 임시회를 열자고 하시는지 한 줄로 적어 주시기 바랍니다. 대화방에 그대로 올라갑니다.\n"
    "그만두시려면 /cancel 을 보내 주시기 바랍니다."
)
USAGE = "임시회 소집 요구는 '/request 여는 까닭'으로 적어 주시거나 개인 대화에서 /request 를 보내 주시기 바랍니다."
WHICH_BODY = "어느 기구의 임시회입니까? 아래에서 눌러 주시기 바랍니다. 그만두시려면 /cancel 을 보내 주시기 바랍니다."
NO_GROUP_NEEDED = "다른 위원께서도 개인 화면에서 동의하실 수 있습니다."
CALL = "임시회 소집"
LONGEST_PURPOSE = 160


def counted(request: RequestView) -> str:
    """요구 7 / 12명 (재적 35명의 3분의 1 이상, 제13조①)."""
    where = basis(request.cite, request.default, request.by_analogy)
    share = request.share.replace("재적위원", f"재적 {people(request.enrolled)}의", 1)
    return f"요구 {request.supporters} / {people(request.required)} ({', '.join(part for part in (share, where) if part)})"


def message(request: RequestView) -> str:
    """The status message of the group through a request's life."""
    lines = [f"✋ {request.body_name} 임시회 소집 요구", request.purpose, "", counted(request)]
    match request.state:
        case RequestState.COLLECTING:
            missing = request.required - request.supporters
            lines.append(f"{people(missing)}이 더 동의하면 의장이 임시회를 소집해야 합니다.")
            lines.append("아래에서 눌러 주시기 바랍니다. 수가 차기 전까지 동의를 취소하실 수 있습니다.")
        case RequestState.REACHED:
            lines.append(f"필요한 수가 찼습니다. {call_by(request)}")
        case RequestState.CALLED:
            lines.append("이 요구로 임시회가 소집되었습니다.")
        case RequestState.WITHDRAWN:
            lines.append("동의가 모두 취소되어 끝났습니다.")
    return "\n".join(lines)


def call_by(request: RequestView) -> str:
    """의장은 12월 17일(목)까지 소집합니다 (14일 안, 기본값)."""
    where = basis(request.call_cite, request.call_default, request.call_by_analogy)
    rule = ", ".join(part for part in (f"{request.call_days}일 안", where) if part)
    day = f"{chat_day(request.call_by)}까지 " if request.call_by else ""
    return f"의장은 {day}임시회를 소집합니다 ({rule})."


def recorded(done: RequestRecorded) -> str:
    """동의로 기록했습니다 (요구 7 / 12명)."""
    request = done.request
    counts = f"요구 {request.supporters} / {people(request.required)}"
    if request.mine:
        said = "동의로 기록했습니다" if done.changed else "이미 동의하셨습니다"
        reached = " 필요한 수가 찼습니다." if request.state is RequestState.REACHED and done.changed else ""
        return f"{said} ({counts}).{reached}"
    return f"동의를 취소했습니다 ({counts})." if done.changed else f"동의하지 않으신 것으로 되어 있습니다 ({counts})."


def started(done: RequestRecorded) -> str:
    request = done.request
    return f"임시회 소집 요구를 시작했습니다: {request.purpose}\n{counted(request)}\n대화방에 올립니다. {NO_GROUP_NEEDED}"


def reached_alert(request: RequestView) -> str:
    """To the facilitators: who has to know, and until when."""
    head = f"✋ 임시회 소집 요구에 필요한 수가 찼습니다: {request.body_name}"
    lines = [head, short(request.purpose, LONGEST_PURPOSE), counted(request)]
    return "\n".join([*lines, f"{call_by(request)} 의장께 알리시고, 날짜가 정해지면 아래에서 소집해 주시기 바랍니다."])


def overdue_alert(request: RequestView) -> str:
    day = chat_day(request.call_by) if request.call_by else ""
    head = f"⏳ 요구된 임시회를 소집할 기한({day})이 지났습니다: {request.body_name}"
    lines = [head, short(request.purpose, LONGEST_PURPOSE), counted(request)]
    return "\n".join([*lines, "아래에서 소집하실 수 있습니다. 의장께는 알리지 않았습니다."])


def gone(request: RequestView) -> str:
    """The facilitator pressed a button that is out of date."""
    said = {
        RequestState.COLLECTING: f"아직 필요한 수가 차지 않았습니다. {counted(request)}",
        RequestState.CALLED: "이 요구로 이미 회의를 소집했습니다.",
        RequestState.WITHDRAWN: "동의가 모두 취소된 요구입니다.",
    }
    return said.get(request.state, "")


def mine(found: RequestViews) -> list[str]:
    """Lines for /my."""
    lines = []
    for request in found.items:
        if request.state is RequestState.COLLECTING:
            own = "동의함" if request.mine else "아직"
            lines += ["", f"✋ {request.body_name} 임시회 소집 요구: {request.purpose}", f"{counted(request)} · 내 동의: {own}"]
    return lines


# --- terminal

STATES = {
    RequestState.COLLECTING: "모으는 중",
    RequestState.REACHED: "필요한 수 참",
    RequestState.CALLED: "소집됨",
    RequestState.WITHDRAWN: "취소됨",
}
HEADINGS = ("번호", "기구", "상태", "요구", "소집 기한", "까닭")
EMPTY = "임시회 소집 요구가 없습니다. 위원이 위원용 봇의 /request 나 개인 화면에서 시작합니다."

APP = "위원들의 임시회 소집 요구입니다. 규정의 수가 차면 의장이 정한 날 안에 소집합니다."
START = (
    "위원을 대신하여 요구를 시작합니다 (그 위원이 첫 동의자가 됩니다).\n\n--json: request(요구 전체), changed\n\n"
    '\b\n예: hyeopchi request start --body guro --member 위원번호 --purpose "예산 삭감에 대한 논의"'
)
SUPPORTING = (
    "위원을 대신하여 동의를 적습니다. --take-back이면 취소합니다.\n\n--json: request, changed\n\n"
    "\b\n예: hyeopchi request support 요구번호 --member 위원번호"
)
SHOW = "요구 하나를 봅니다.\n\n\b\n예: hyeopchi request show 요구번호"
LIST = "요구의 목록입니다.\n\n\b\n예: hyeopchi request list --body guro"
SUPPORTERS = "누가 동의했는지 봅니다.\n\n--json: request, items(member, name)\n\n\b\n예: hyeopchi request supporters 요구번호"
REQUEST = "소집 요구 번호 (hyeopchi request list에서 찾습니다)"
PURPOSE = "임시회를 여는 까닭"
TAKING_BACK = "동의를 취소합니다"


def row(request: RequestView) -> tuple[str, ...]:
    until = document_day(request.call_by) if request.call_by else ""
    counts = f"{request.supporters}/{request.required}"
    return request.id, request.body_name, STATES[request.state], counts, until, request.purpose


def lines(request: RequestView) -> list[str]:
    found = [counted(request), f"{request.body_name} 임시회 소집 요구 {request.id}: {STATES[request.state]}", request.purpose]
    if request.call_by:
        found.append(call_by(request) + (" 기한이 지났습니다." if request.overdue else ""))
    if request.meeting:
        found.append(f"소집한 회의: {request.meeting}")
    return found


def supporters(found: Supporters) -> list[str]:
    return [*lines(found.request), f"동의 {people(len(found.items))}", *(f"  {one.name} ({one.member})" for one in found.items)]


# --- own page


def page_heading(requests: Sequence[RequestView]) -> str:
    return f"임시회 소집 요구 {len(requests)}건" if requests else "임시회 소집 요구"
