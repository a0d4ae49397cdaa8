"""Words of `hyeopchi facilitator list | remove`."""

from shared.texts.cli_help import with_example

LIST = with_example("기구의 담당자를 봅니다.", "hyeopchi facilitator list --body guro")
REMOVE = with_example(
    "담당자의 권한을 거둡니다. --body를 주지 않으면 모두 거두고, 열려 있던 웹 책상도 닫힙니다.",
    "hyeopchi facilitator remove --telegram-id 123456789",
)
HEADINGS = ("이름", "텔레그램")
NONE = "담당자가 없습니다. 'hyeopchi facilitator add'로 정하시기 바랍니다."
REMOVED = "담당자의 권한을 거두었습니다."
