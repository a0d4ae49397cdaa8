"""A membership that ends before its time: what is asked, what follows from it, and what was recorded."""

from shared.contracts.endings import AT_ONCE, EndReason, MembershipOver
from shared.texts.dates import chat_day, people
from shared.texts.josa import with_josa

REASONS = {
    EndReason.DISMISSAL: "위촉 해제",
    EndReason.DEATH: "사망",
    EndReason.RESIGNATION: "사임",
    EndReason.TRANSFER: "인사이동",
}
WHICH_BODY = "어느 기구의 위원입니까?"
WHO = "어느 위원입니까? 이름(초성도 됩니다)을 적으셔도 됩니다."
WHY = (
    "까닭을 골라 주시기 바랍니다.\n"
    "위촉 해제와 사망은 지금 열려 있는 회의의 재적에도 바로 적용되고, 사임과 인사이동은 다음 회의부터 적용됩니다."
)
RECORD = "이대로 기록"
NOBODY = "그런 이름이 명부에 없습니다."


def consequence(name: str, body: str, reason: EndReason, enrolled: int) -> str:
    """In numbers, before it is recorded."""
    now = "지금 열려 있는 회의의 재적에도 바로 적용됩니다." if reason in AT_ONCE else "다음 회의부터 적용됩니다."
    every = "\n맡은 기구 모두에서 끝납니다." if reason is EndReason.DEATH else ""
    return f"{body} 재적 {people(enrolled)} → {people(max(enrolled - 1, 0))}\n{name} 위원 · {REASONS[reason]}\n{now}{every}"


def recorded(reason: EndReason) -> str:
    """On the desk's page."""
    when = "재적에 바로 적용됩니다." if reason in AT_ONCE else "오늘까지 위원입니다."
    return f"{with_josa(REASONS[reason], '을/를')} 기록했습니다. {when}"


def over(name: str, done: MembershipOver) -> str:
    """What was recorded, and from when."""
    what = with_josa(REASONS[done.reason], "을/를")
    said = f"{name} 위원의 {what} 기록했습니다" if name else f"{what} 기록했습니다"
    if done.at_once:
        return f"{said} (기구 {len(done.bodies)}곳). 재적에 바로 적용됩니다."
    return f"{said}. {chat_day(done.last_day)}까지 위원입니다."
