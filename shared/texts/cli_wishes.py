"""`hyeopchi member settings`: when a member wants to be written to."""

from shared.contracts.preferences import Preferences
from shared.texts import chat_settings
from shared.texts.cli_help import with_example

SETTINGS = with_example(
    "위원이 알림을 받는 때와 조용한 시간을 봅니다. 위원이 바라면 대신 적습니다 (위원은 /settings 나 개인 화면에서 고릅니다).\n\n"
    "--json: digest, digest_at, quiet_from, quiet_to, quiet_chosen",
    "hyeopchi member settings ID",
    "hyeopchi member settings ID --digest no",
    'hyeopchi member settings ID --at "오전 7시" --quiet 22:00-07:00',
)
DIGEST = "하루 한 번 알림을 받는지 (yes, no)"
AT = '하루 한 번 알림을 받을 때 ("오전 7시", 07:00)'
QUIET = "조용한 시간 (22:00-07:00, 없음, 협의체대로)"
AS_BODIES = ("협의체대로", "bodies")
NO_QUIET = ("없음", "none")
BAD_TIME = "때를 알아듣지 못했습니다. '오전 7시'나 07:00처럼, 조용한 시간은 22:00-07:00처럼 적어 주시기 바랍니다."


def stands(now: Preferences) -> str:
    return f"{chat_settings.DIGEST}: {chat_settings.digest(now)} · {chat_settings.QUIET}: {chat_settings.quiet(now)}"
