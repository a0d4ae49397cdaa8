"""Agendas from below in words: where a proposal stands, what comes next, what waits for the next agenda."""

from collections.abc import Mapping, Sequence

from shared.contracts.agendas import IssueState, IssueStep, IssueView, WaitingView
from shared.contracts.meetings import ItemSource
from shared.rules.agenda_steps import AgendaStep
from shared.texts.agenda_steps import STEPS as STEPS
from shared.texts.agenda_steps import step
from shared.texts.dates import cases, chat_day
from shared.texts.items import KINDS
from shared.texts.listed import short

HEADING = "위원이 제안한 의제"
ENDORSE = "공감"
ERASED = "지운 제안"
STATES: Mapping[IssueState, str] = {
    IssueState.PROPOSED: "제안됨",
    IssueState.ENDORSED: "공감을 모음",
    IssueState.UNDER_WAY: "진행 중",
    IssueState.ADOPTED: "채택됨",
    IssueState.TABLED: "상정됨 — 다음 회의 안건",
    IssueState.ON_AGENDA: "회의 안건에 오름",
    IssueState.NOT_REACHED: "다루지 못함 — 다음 회의로 이어짐",
    IssueState.DECIDED: "의결됨",
    IssueState.DECLINED: "채택되지 않음",
    IssueState.DONE: "마침",
}
OUTCOMES: Mapping[str, str] = {"carried": "가결", "rejected": "부결", "withdrawn": "철회", "referred": "다른 기구로 회부"}
SOURCES: Mapping[ItemSource, str] = {
    ItemSource.CARRIED_OVER: "지난 회의에서 이어짐",
    ItemSource.ISSUE: "위원 제안",
    ItemSource.FOLLOW_UP: "이행 보고",
}


def source(of: ItemSource | None) -> str:
    """지난 회의에서 이어짐; '' for what was typed."""
    return SOURCES[of] if of else ""


def state(view: IssueView) -> str:
    """의결됨(가결); 제안됨 · 다음: 분과 채택."""
    said = STATES[view.state]
    if view.state is IssueState.DECIDED and view.outcome:
        said = OUTCOMES.get(view.outcome, said)
    return said if view.step is None else f"{said} · 다음: {STEPS[view.step]}"


def endorsements(view: IssueView) -> str:
    """공감 12 / 50; 공감 3; '' for none where none is asked for."""
    if view.needed:
        return f"{ENDORSE} {view.endorsements:,} / {view.needed:,}"
    return f"{ENDORSE} {view.endorsements:,}" if view.endorsements else ""


def line(view: IssueView) -> str:
    return " — ".join(part for part in (view.title, state(view), endorsements(view)) if part)


def way(view: IssueView) -> str:
    """✓ 공감 50 → ▶ 부서 검토 → 토론 30일."""
    return " → ".join(_step(one, view) for one in view.steps)


def _step(one: IssueStep, view: IssueView) -> str:
    mark = "✓ " if one.done_at else "▶ " if one.kind is view.step else ""
    return mark + step(AgendaStep(one.kind, one.count, one.days))


def detail(view: IssueView) -> list[str]:
    """Everything about one, where it stands first."""
    lines = [f"{view.title}", state(view), way(view)]
    lines += [f"제안 {chat_day(view.proposed)} · {view.body_name}{f' · {view.proposer} 위원' if view.proposer else ''}"]
    lines += [text for text in (endorsements(view), f"{chat_day(view.due)}까지" if view.due else "", view.reason or "") if text]
    return lines


def group_message(view: IssueView) -> str:
    """The one message about a proposal in its group, edited as it moves."""
    lines = [f"💡 위원 제안: {short(view.text.strip(), 600) or view.title}", f"{state(view)}"]
    lines += [text for text in (endorsements(view), f"{chat_day(view.due)}까지" if view.due else "", view.reason or "") if text]
    return "\n".join(lines)


def mine(views: Sequence[IssueView], shown: int = 5) -> list[str]:
    """Lines for /my: what became of one's own proposals."""
    if not views:
        return []
    lines = ["", f"💡 내 제안 {cases(len(views))}", *(f"· {line(view)}" for view in views[:shown])]
    return [*lines, *([f"그 밖에 {cases(len(views) - shown)}"] if len(views) > shown else [])]


def news(title: str, stands: IssueState, outcome: str | None) -> str:
    said = OUTCOMES.get(outcome or "", STATES[stands]) if stands is IssueState.DECIDED else STATES[stands]
    return f"제안하신 '{title}': {said}"


def endorsed(view: IssueView, changed: bool) -> str:
    said = "공감을 기록했습니다" if changed else "이미 공감하셨습니다"
    return f"{said} ({endorsements(view)})"


def waiting(view: WaitingView) -> str:
    """예산(의결) — 지난 회의에서 이어짐, 20분."""
    about = ", ".join(part for part in (SOURCES[view.source], f"{view.minutes}분" if view.minutes else "") if part)
    return f"{view.title}({KINDS[view.kind]}) — {about}"
