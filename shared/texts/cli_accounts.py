"""Words of `hyeopchi account`."""

from shared.texts.cli_help import with_example

ACCOUNTS = "위원과 연결된 메신저 계정을 보고, 확인하고, 끊습니다."
LIST = with_example("연결된 계정을 봅니다. 확인을 기다리는 계정이 먼저 나옵니다.", "hyeopchi account list --body guro")
PAST = "끊긴 계정도 봅니다"
CONFIRM = with_example("의장·부의장·간사나 두 번째 계정이 본인 것임을 확인합니다.", "hyeopchi account confirm 12")
UNLINK = with_example(
    "계정을 끊습니다. 전화를 잃었을 때는 --member로 모든 계정과 개인 화면·달력 링크를 함께 끊고 다시 초대합니다.",
    "hyeopchi account unlink --account 12",
)
ACCOUNT = "account list가 알려 주는 번호"

HEADINGS = ("번호", "이름", "텔레그램", "방법", "상태", "연결한 때")
NONE = "연결된 계정이 없습니다. 'hyeopchi invite'로 초대 링크를 만드시기 바랍니다."
WAYS = {"invitation": "초대 링크", "contact": "연락처", "roster": "명부"}
STATES = {"pending": "확인 대기", "linked": "연결됨", "unlinked": "끊김"}
CONFIRMED = "본인 계정으로 확인했습니다."
UNLINKED = "계정을 끊었습니다."
ALL_UNLINKED = "모든 계정과 개인 화면·달력 링크를 끊었습니다. 'hyeopchi invite --member'로 다시 초대하실 수 있습니다."
ONE_OF_BOTH = "--account와 --member 가운데 하나를 주시기 바랍니다."
