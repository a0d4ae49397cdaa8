"""How a member's proposal rises to a decision: the steps that a charter names, each with its threshold or its days."""

import re
from dataclasses import dataclass
from enum import StrEnum

_STEP = re.compile(r"([a-z_]+)(?: (\d{1,5})( days)?)?")
MOST_STEPS = 12


class StepKind(StrEnum):
    ENDORSE = "endorse"  # 공감: a number of endorsements, where one is named
    SCREEN = "screen"  # 심사, 민관심의단
    REVIEW = "review"  # 부서 검토
    DEBATE = "debate"  # 온라인 토론, 숙의 기간
    ANSWER = "answer"  # 답변
    ADOPT = "adopt"  # 분과 채택
    TABLE = "table"  # 운영위원회·임원회의 상정: in order and time
    DECIDE = "decide"  # 전체회의·정기회의 의결
    BUDGET = "budget"  # 예산 반영
    CARRY_OUT = "carry_out"  # 실행
    SHARE = "share"  # 성과 공유, 진행 공개


@dataclass(frozen=True, slots=True)
class AgendaStep:
    """One step; `count` endorsements are needed to pass it, `days` is how long it may take (30일 토론, 30일 안에 답변)."""

    kind: StepKind
    count: int | None = None
    days: int | None = None


USUAL = (AgendaStep(StepKind.ADOPT), AgendaStep(StepKind.TABLE), AgendaStep(StepKind.DECIDE))


def agenda_steps(raw: object) -> tuple[AgendaStep, ...]:
    """["endorse 50", "debate 30 days", "decide"] as steps; one of them decides, and none stands twice."""
    if not isinstance(raw, list | tuple) or not raw:
        raise ValueError("not_a_list")
    steps = tuple(_step(one) for one in raw)
    kinds = [step.kind for step in steps]
    if len(set(kinds)) < len(kinds) or len(steps) > MOST_STEPS or StepKind.DECIDE not in kinds:
        raise ValueError("not_steps")
    if StepKind.TABLE in kinds and kinds.index(StepKind.TABLE) + 1 != kinds.index(StepKind.DECIDE):
        raise ValueError("not_steps")  # what is tabled is tabled for the decision
    return steps


def _step(raw: object) -> AgendaStep:
    match = _STEP.fullmatch(raw) if isinstance(raw, str) else None
    if match is None or match[1] not in set(StepKind):
        raise ValueError("not_steps")
    kind, number = StepKind(match[1]), int(match[2]) if match[2] else None
    if match[3]:
        return AgendaStep(kind, days=number)
    if number is not None and kind is not StepKind.ENDORSE:
        raise ValueError("not_steps")
    return AgendaStep(kind, count=number)
