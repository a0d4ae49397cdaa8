"""`hyeopchi due`: what waits for whom."""

from shared.contracts.due import DueItem
from shared.texts.cli_help import with_example
from shared.texts.dates import document_when

DUE = with_example(
    "위원이 챙길 일을 봅니다: 응답할 회의, 확인할 회의록, 투표와 설문, 서면 표결, 맡은 일. "
    "하루 한 번 알림과 개인 화면에 나오는 것과 같습니다.\n\n"
    "--json: member, name, items(kind, subject, body, body_name, title, until)의 목록",
    "hyeopchi due --body guro",
    "hyeopchi due --member ID --json",
)
WHOSE = "--body나 --member 가운데 하나는 적어 주시기 바랍니다."
NOTHING = "기다리는 일이 없습니다."
HEADINGS = ("위원", "할 일", "언제까지", "기구")


def row(name: str, item: DueItem) -> tuple[str, ...]:
    return name, item.title, document_when(item.until) if item.until else "", item.body_name
