"""The steps of a proposal in words."""

from collections.abc import Mapping, Sequence

from shared.rules.agenda_steps import AgendaStep, StepKind

STEPS: Mapping[StepKind, str] = {
    StepKind.ENDORSE: "공감",
    StepKind.SCREEN: "심사",
    StepKind.REVIEW: "부서 검토",
    StepKind.DEBATE: "토론",
    StepKind.ANSWER: "답변",
    StepKind.ADOPT: "분과 채택",
    StepKind.TABLE: "운영위원회 상정",
    StepKind.DECIDE: "전체회의 의결",
    StepKind.BUDGET: "예산 반영",
    StepKind.CARRY_OUT: "실행",
    StepKind.SHARE: "결과 공유",
}


def step(one: AgendaStep) -> str:
    """공감 50, 토론 30일."""
    number = f" {one.count}" if one.count else f" {one.days}일" if one.days else ""
    return f"{STEPS[one.kind]}{number}"


def agenda_way(steps: Sequence[AgendaStep]) -> str:
    return f"위원의 제안은 {' → '.join(step(one) for one in steps)} 차례로 올라갑니다."
