"""What a member reads who objects to what is to be carried by consent."""

from shared.contracts.proceedings import ObjectionRecorded
from shared.texts.dates import chat_when

OBJECT = "이의 있음"
WHY = "어떤 점에 이의가 있으신지 한 글로 적어 주시기 바랍니다. 담당자께 전합니다."
TAKE_BACK = "이의를 거두시려면 '거둡니다'라고 적어 주시기 바랍니다."
STAYS = (
    "여기서 마쳤습니다. 기록한 이의는 그대로 있습니다. "
    "거두시려면 [이의 있음]을 다시 누르시고 '거둡니다'라고 적어 주시기 바랍니다."
)
TAKE_BACK_WORDS = frozenset({"거둡니다", "이의 거둠", "철회", "거둠", "이의 없음"})


def pressed(done: ObjectionRecorded) -> str:
    """The answer to the press, in the group: nobody else sees it."""
    said = "이의를 기록했습니다" if done.changed else "이의가 이미 기록되어 있습니다"
    return f"{said}. 까닭을 개인 대화로 여쭈었습니다 — {done.title}"[:200]


def ask_why(done: ObjectionRecorded) -> str:
    until = f"{chat_when(done.until)}까지 바꾸실 수 있습니다. " if done.until else ""
    return f"이의를 기록했습니다: {done.title}\n{WHY}\n{until}{TAKE_BACK}"


def written(done: ObjectionRecorded) -> str:
    if not done.stands:
        return f"이의를 거두신 것으로 기록했습니다: {done.title}"
    return f"이의의 까닭을 담당자께 전했습니다: {done.title}"


def on_page(done: ObjectionRecorded) -> str:
    if not done.stands:
        return f"이의를 거두신 것으로 기록했습니다: {done.title}"
    return f"이의를 기록했습니다: {done.title}"
