"""When a facilitator is written to: the morning's list of what is to be done, and quiet hours."""

from shared.contracts.preferences import Preferences
from shared.texts import chat_settings as texts

HEADING = "오늘 할 일을 받으시는 때"
NO_DIGEST = "아침에 받지 않기"
SPARING = "할 일이 새로 생겼거나 기한이 다가온 날에만 하루 한 번 보냅니다. 그 밖의 알림은 조용한 시간이 끝난 뒤에 보냅니다."
URGENT = "회의 중에 성원이 위태로우면 언제든 바로 알려 드립니다."
UNREADABLE = f"몇 시인지 알아듣지 못했습니다. '{texts.EXAMPLE}'처럼 적어 주시기 바랍니다. 바뀐 것은 없습니다."


def settings(now: Preferences) -> str:
    return (
        f"{HEADING}: {texts.digest(now, '/today')}\n{texts.QUIET}: {texts.quiet(now)}\n\n"
        f"{SPARING} {URGENT}\n바꾸시려면 아래에서 누르시거나 '{texts.EXAMPLE}'처럼 시각을 적어 주시기 바랍니다."
    )


def chosen(now: Preferences) -> str:
    return f"기록했습니다. {HEADING}: {texts.digest(now, '/today')} · {texts.QUIET}: {texts.quiet(now)}"
