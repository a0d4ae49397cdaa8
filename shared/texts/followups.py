"""Follow-up in words: how a decision stands, who carries it out, by when."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shared.contracts.followups import FollowUpKind, FollowUpState, FollowUpView
from shared.texts.dates import cases, chat_day
from shared.texts.josa import with_josa
from shared.texts.listed import short

STATES: Mapping[FollowUpState, str] = {
    FollowUpState.UNDER_WAY: "진행 중",
    FollowUpState.TAKEN_UP: "반영",
    FollowUpState.PARTLY: "일부 반영",
    FollowUpState.NOT_TAKEN_UP: "미반영",
}
KINDS: Mapping[FollowUpKind, str] = {FollowUpKind.DECISION: "결정 이행", FollowUpKind.RECOMMENDATION: "권고"}
NO_TASKS = "지금 맡으신 일이 없습니다."
HOW = "지금 어떤지 아래에서 눌러 주시기 바랍니다. 다음 회의에 그대로 보고됩니다. 달라지면 다시 누르시면 됩니다."
ASK_REASON = "반영하지 않은 까닭을 한 글로 적어 주시기 바랍니다. 위원들께 그대로 알려 드립니다."
REASON_ASKED = "까닭을 개인 대화로 여쭈었습니다. 거기에 적어 주시기 바랍니다."
REASON_FIELD = "덧붙이실 말씀 (미반영이면 까닭을 꼭 적어 주시기 바랍니다)"
TASKS = "맡으신 일"
HEADING = "결정과 이행"
REASON_SHOWN = 120
ON_AGENDA = 60  # letters of a title on the next agenda


def member_owner(name: str) -> str:
    """김민수 위원."""
    return f"{name} 위원" if name else "위원"


def agenda_title(title: str, state: str) -> str:
    """How an open follow-up comes back on the next meeting's agenda."""
    what = "이행 상황" if state == FollowUpState.UNDER_WAY else f"이행 결과({STATES[FollowUpState(state)]})"
    return f"{what}: {short(title, ON_AGENDA)}"


def more_title(count: int) -> str:
    return f"그 밖의 이행 상황 {cases(count)}"


def standing(view: FollowUpView) -> str:
    """진행 중 · 12월 3일(목)까지; 기한 지남; 반영."""
    if view.state is not FollowUpState.UNDER_WAY:
        return STATES[view.state] + ("" if view.closed_at else " (다음 회의에 보고)")
    return (
        f"{STATES[view.state]} · {chat_day(view.due)} 기한 지남"
        if view.overdue
        else f"{STATES[view.state]} · {chat_day(view.due)}까지"
    )


def of_decision(views: Sequence[FollowUpView]) -> list[str]:
    """Below a decision in the group: who carries it out, by when, and what became of it."""
    return [f"↳ {view.owner}: {standing(view)}{_why(view)}" for view in views]


def line(view: FollowUpView) -> str:
    """One line of a list."""
    return f"{view.title} — {view.owner}, {standing(view)}{_why(view)}"


def _why(view: FollowUpView) -> str:
    return f" — {short(view.reason, REASON_SHOWN)}" if view.reason else ""


def summary(views: Sequence[FollowUpView]) -> str:
    """진행 중 2건 · 반영 3건; '' for nothing."""
    counts = {state: sum(1 for view in views if view.state is state) for state in FollowUpState}
    return " · ".join(f"{STATES[state]} {cases(count)}" for state, count in counts.items() if count)


def basis(view: FollowUpView) -> str:
    """Where the day comes from, in brackets; '' where somebody set it."""
    return " (기본값)" if view.default else f" ({view.cite})" if view.cite else ""


def in_hands_of(views: Sequence[FollowUpView], member: str | None) -> list[FollowUpView]:
    """What this member carries out and is not closed."""
    return [view for view in views if member is not None and view.member == member and view.closed_at is None]


def reported(view: FollowUpView) -> str:
    """'반영'으로 알렸습니다: 청년 공간 확충."""
    return f"{with_josa(STATES[view.state], '으로/로')} 알렸습니다: {short(view.title, REASON_SHOWN)}"


def mine(views: Sequence[FollowUpView], member: str, shown: int = 6) -> list[str]:
    """Lines for /my: what the member carries out first, then what became of the bodies' decisions."""
    if not views:
        return []
    own = in_hands_of(views, member)
    ordered = [*own, *(view for view in views if view not in own)]
    lines = ["", f"📌 {HEADING} — {summary(views)}", *(f"· {line(view)}" for view in ordered[:shown])]
    return [*lines, *([f"그 밖에 {cases(len(ordered) - shown)}"] if len(ordered) > shown else [])]


def detail(view: FollowUpView) -> list[str]:
    """Everything about one, the state first."""
    where = " · ".join(part for part in (view.body_name, view.session or "", f"{chat_day(view.decided)} 결정") if part)
    lines = [f"{STATES[view.state]}{' (끝남)' if view.closed_at else ''} — {view.title}", where]
    lines += [
        f"{KINDS[view.kind]} · 맡은 곳 {view.owner}",
        f"기한 {chat_day(view.due)}{basis(view)}{' · 지남' if view.overdue else ''}",
    ]
    if view.reason:
        lines.append(view.reason)
    return lines


def history(view: FollowUpView) -> list[str]:
    return [report(one.at, one.state, one.reason) for one in view.reports]


def report(at: datetime, state: FollowUpState, reason: str | None) -> str:
    return f"{chat_day(at)} {STATES[state]}{f' — {reason}' if reason else ''}"
