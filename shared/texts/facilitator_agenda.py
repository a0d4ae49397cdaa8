"""What waits in a facilitator's bodies: members' proposals, and what goes on the next agenda by itself."""

from collections.abc import Mapping, Sequence

from shared.contracts.agendas import IssueView, StepKind, WaitingView
from shared.texts.agenda_steps import STEPS
from shared.texts.agendas import detail, endorsements, state, waiting
from shared.texts.dates import cases
from shared.texts.listed import fitting, short

NOTHING = "기다리는 제안도, 다음 회의로 이어진 안건도 없습니다."
SEE = "제안 보기"
MORE = "기다리는 안건"
NEXT = "다음 단계"
CALL = "회의 소집"
ORDER = "순서와 시간을 정해 상정"
COUNT = "밖에서 모은 공감 수 적기"
DECLINE = "채택하지 않음"
WHY = "채택하지 않는 까닭을 적어 주시기 바랍니다. 제안한 위원께 그대로 알려 드립니다."
ASK_ORDER = "안건의 순서와 줄 시간(분)을 적어 주시기 바랍니다. 예: '1 20'은 첫째 안건, 20분입니다."
ORDER_UNREADABLE = "수를 읽지 못했습니다. '1 20'처럼 적어 주시기 바랍니다."
ASK_COUNT = "대화방 밖에서 모은 공감이 모두 몇입니까? 예: 57"
COUNT_UNREADABLE = "수를 읽지 못했습니다. '57'처럼 적어 주시기 바랍니다."
DROPPED = "다음 회의에 올리지 않습니다."
_PASS: Mapping[StepKind, str] = {
    StepKind.ENDORSE: "공감이 모였습니다 — 다음으로",
    StepKind.ADOPT: "채택 — 다음으로",
    StepKind.TABLE: "상정 — 다음 회의 안건으로",
    StepKind.ANSWER: "답변했습니다 — 다음으로",
}


def passing(step: StepKind) -> str:
    return _PASS.get(step, f"{STEPS[step]} 마침 — 다음으로")


def listed(issues: Sequence[IssueView], waits: Sequence[WaitingView]) -> str:
    lines = [f"위원 제안 {cases(len(issues))}이 기다립니다." if issues else "기다리는 제안은 없습니다."]
    if waits:
        lines += ["", f"다음 회의에 저절로 오르는 안건 {cases(len(waits))}"]
        lines += fitting([f"· {waiting(view)}" for view in waits], "그 밖에", 600)
    return "\n".join(lines)


def button(view: IssueView) -> str:
    return f"{short(view.title, 30)} — {STEPS[view.step]}" if view.step else short(view.title, 50)


def drop(view: WaitingView) -> str:
    return f"올리지 않기: {short(view.title, 40)}"


def about(view: IssueView) -> str:
    text = view.text.strip()
    more = ["", short(text, 800)] if text != view.title else []
    return "\n".join([*detail(view), *more])


def waits_for_meeting(view: IssueView) -> str:
    return f"{about(view)}\n\n{view.at_name} 회의를 소집하면 안건에 저절로 오릅니다."


def passed(view: IssueView) -> str:
    """What stands now, and who has to act next."""
    counted = endorsements(view)
    where = f"\n다음 할 곳: {view.at_name}" if view.step else ""
    return f"{view.title}\n{state(view)}{f' · {counted}' if counted else ''}{where}\n제안한 위원께는 하루 한 번 모아 알립니다."


def declined(view: IssueView) -> str:
    return f"채택하지 않음으로 적었습니다: {view.title}"


def step_due(view: IssueView) -> str:
    what = STEPS[view.step] if view.step else ""
    return f"⏳ '{what}' 기간이 끝났습니다: {view.title}\n다음 단계로 넘기시거나 까닭을 적어 주시기 바랍니다."
