"""Who moved and seconded, and what was decided put again: the questions within the vote's conversation."""

from shared.contracts.motions import MotionView
from shared.texts.items import numbered
from shared.texts.outcomes import outcome

WHO_MOVES = "누가 발의했습니까? 고르시거나 이름을 적어 주시기 바랍니다. 적지 않으셔도 됩니다."
WHO_SECONDS = "누가 재청했습니까? 고르시거나 이름을 적어 주시기 바랍니다."
NO_MOVER = "발의자를 적지 않음"
NO_SECONDER = "재청자 없음"
NOT_THE_SAME = "발의한 분이 재청할 수는 없습니다. 다른 분을 골라 주시기 바랍니다."
RECONSIDER = "의결한 안건 다시 심의 (번안·재심의)"
WHICH_AGAIN = "어느 안건을 다시 심의합니까? 앞의 의결은 기록에 그대로 남고, 새로 정한 것이 나란히 남습니다."
NONE_AGAIN = "다시 심의할 수 있는 의결한 안건이 없습니다."
DECLARED = "의장이 재심의를 선포했습니다"


def button(movers: str) -> str:
    return f"{movers} · 바꾸기" if movers else "발의·재청 위원 적기"


def movers(mover: str, seconder: str = "") -> str:
    """발의 김하나 위원 · 재청 이두리 위원."""
    return f"발의 {mover} 위원" + (f" · 재청 {seconder} 위원" if seconder else "")


def decided(motion: MotionView) -> str:
    """A button: 가결 — 제1호 안건 예산."""
    return f"{outcome(motion)} — {numbered(motion.item, motion.title)}"


def sure_again(motion: MotionView, by: str) -> str:
    return "\n".join([decided(motion), *([by] if by else []), "", "이 안건을 다시 심의합니다. 의장이 선포했습니까?"])
