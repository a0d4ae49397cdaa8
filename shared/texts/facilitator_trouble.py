"""What the facilitators' bot says when the system could not do something: what is undone, and what to do now."""

from datetime import datetime

from shared.contracts.meetings import MeetingView
from shared.texts.dates import chat_when

TO_OPERATOR = "그리고 시스템을 돌보는 분께 이 글을 보여 주시기 바랍니다 (hyeopchi unhandled list)."
_UPDATE = (
    "⚠ 위원이 누르거나 쓰신 것 하나를 처리하지 못했습니다 ({when}).",
    "하신 분께는 알렸습니다. 투표나 응답을 했는데 기록되지 않았다는 위원이 계시면 다시 눌러 보시도록 알려 주시기 바랍니다.",
)
_MESSAGE = (
    "⚠ 봇이 글 하나를 보내지 못했습니다 ({when}).",
    "대화방에 봇이 있는지, 글을 쓸 수 있는지 보아 주시기 바랍니다. 급한 것은 /paste로 옮겨 알리실 수 있습니다.",
)
_POST = (
    "⚠ 대화방의 글을 고치지 못했습니다 ({when}).",
    "기록은 그대로 맞습니다. /today에서 지금 모습을 보시고, 대화방의 글이 예전 것이면 위원께 말씀해 주시기 바랍니다.",
)
_ALERT = (
    "⚠ 담당자께 알릴 것 하나를 알리지 못했습니다 ({when}).",
    "기록은 그대로 맞습니다. /today와 /deadlines에서 남은 일을 보아 주시기 바랍니다.",
)
_ROLL = (
    "⚠ 명부나 규정이 바뀐 것을 회의 쪽이 받지 못했습니다 ({when}).",
    "회의를 열기 전에 화면의 재적 인원이 명부와 같은지 보아 주시기 바랍니다.",
)
_WORDS = {
    ("members", "update"): _UPDATE,
    ("members", "event"): _POST,
    ("members", "message"): _MESSAGE,
    ("facilitators", "event"): _ALERT,
    ("facilitators", "message"): _MESSAGE,
    ("scheduler", "event"): _ROLL,
}


def trouble(service: str, what: str, meeting: MeetingView | None, at: datetime) -> str:
    """What was not done, what to do, and whom to show it to."""
    head, to_do = _WORDS.get((service, what), _UPDATE)
    about = [f"{meeting.body_name} {meeting.session}"] if meeting else []
    return "\n".join([head.format(when=chat_when(at)), *about, to_do, TO_OPERATOR])
