"""Follow-up as the facilitator handles it: giving a decision out, saying how it stands, and the bot's question when it is due."""

from collections.abc import Mapping
from datetime import date

from shared.contracts.followups import FollowUpKind, FollowUpState, FollowUpView
from shared.texts.dates import cases, chat_day
from shared.texts.followups import KINDS, STATES, detail, standing
from shared.texts.josa import josa

GIVE = "이행 맡기기"
REPORT = "이행 적기"
NEW = "새로 맡기기"
MORE = "이행 목록"
CLOSE = "회의에 보고함 — 끝내기"
MOVE = "기한 바꾸기"
NO_WORDS = "덧붙일 말 없음"
SEND = "맡기기"
NONE = "이행 중인 일이 없습니다. 가결된 안건을 맡기시려면 아래를 눌러 주시기 바랍니다."
NO_DECISIONS = "맡기실 일의 이름을 적어 주시기 바랍니다."
WHAT = "무엇을 맡기십니까? 가결된 안건을 고르시거나 일의 이름을 적어 주시기 바랍니다."
OWNER = "어느 부서나 어느 분이 맡습니까? 부서·직책을 적어 주시기 바랍니다. 위원이면 이름을 적어 주시기 바랍니다."
WHO = "같은 이름의 위원이 여러 분입니다. 어느 분입니까?"
DUE = "언제까지입니까? 고르시거나 날짜를 적어 주시기 바랍니다. 예: 12/31"
DUE_UNREADABLE = "날짜를 읽지 못했습니다. '12/31'이나 '2주 뒤'처럼 적어 주시기 바랍니다."
KIND = "어떤 일입니까?"
KIND_BUTTONS: Mapping[FollowUpKind, str] = {
    FollowUpKind.DECISION: "결정 이행 — 정한 대로 하는 일",
    FollowUpKind.RECOMMENDATION: "권고 — 받아들일지 답해야 하는 일",
}
BY_RULE = "규정대로 (기본 30일)"
SOON = {"14": "2주 뒤", "91": "석 달 뒤"}
HOW = "어떻게 되었습니까?"
LISTED = "어느 것을 적으시겠습니까?"
WHY = "반영하지 않은 까닭을 적어 주시기 바랍니다. 위원들께 그대로 알려 드립니다."
WORDS = "경과나 덧붙일 말을 적어 주시기 바랍니다. 위원들께 그대로 알려 드립니다."


def listed(count: int, late: int) -> str:
    return f"이행 중인 일 {cases(count)}{f' · 기한 지남 {cases(late)}' if late else ''}\n{LISTED}"


def button(view: FollowUpView) -> str:
    """⏳ 예산 — 기획예산과, 진행 중 · 12월 3일(목)까지."""
    return f"{'⏳ ' if view.overdue else ''}{view.title} — {view.owner}, {standing(view)}"


def about(view: FollowUpView) -> str:
    return "\n".join([*detail(view), "", HOW])


def ask_words(state: FollowUpState) -> str:
    return WHY if state is FollowUpState.NOT_TAKEN_UP else f"'{STATES[state]}'{josa(STATES[state], '으로/로')} 적습니다.\n{WORDS}"


def reported(view: FollowUpView) -> str:
    back = "" if view.closed_at else "\n다음 회의의 보고 안건으로 저절로 올라갑니다."
    return f"적었습니다: {view.title} — {standing(view)}{back}"


def closed(view: FollowUpView) -> str:
    return f"끝냈습니다: {view.title} — {STATES[view.state]}. 더는 안건으로 올라가지 않습니다."


def preview(title: str, owner: str, kind: FollowUpKind, due: date | None) -> str:
    until = f"{chat_day(due)}까지" if due else BY_RULE
    lines = (title, f"{KINDS[kind]} · 맡을 곳 {owner}", f"기한 {until}", "", "맡기면 위원들의 결정 글에 함께 보입니다. 맡길까요?")
    return "\n".join(lines)


def given(view: FollowUpView) -> str:
    return f"맡겼습니다: {view.title}\n{view.owner} · {chat_day(view.due)}까지. 기한 날 아침에 어떻게 되었는지 여쭙겠습니다."


def due_now(view: FollowUpView) -> str:
    """The question on the day, and each week once it is over."""
    head = f"⏳ 이행 기한이 지났습니다: {view.title}" if view.overdue else f"오늘이 이행 기한입니다: {view.title}"
    return f"{head}\n{view.body_name} · 맡은 곳 {view.owner} · {chat_day(view.due)}까지\n어떻게 되었는지 적어 주시기 바랍니다."
