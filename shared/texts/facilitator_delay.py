"""A delay told on: asked of the facilitator first, with whom it reaches and how."""

from datetime import datetime

from shared.contracts.deadlines import DeadlineView, Escalated, ToldTo
from shared.texts.facilitator_today import WHOM, due

TELL = "알리기"
NOTHING_TO_TELL = "알릴 것이 없습니다. 이미 마쳤거나, 알렸거나, 규정이 더 알리도록 하지 않습니다."


def ask(deadline: DeadlineView, to: ToldTo, now: datetime) -> str:
    return (
        f"{deadline.body_name} {deadline.label} — {due(deadline, now)}\n\n"
        f"{WHOM[to]}께 알립니다. {WHOM[to]}의 개인 화면과 다음 날 아침 알림에 나옵니다. 대화방과 다른 분께는 보내지 않습니다."
    )


def told(answer: Escalated) -> str:
    names = ", ".join(f"{name} 위원" for name in answer.names)
    to = answer.deadline.escalated_to or ToldTo.CLERK
    return f"{WHOM[to]}({names})께 알렸습니다. 다음 날 아침 알림과 개인 화면에 나옵니다."
