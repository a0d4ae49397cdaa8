"""`hyeopchi agenda`: its help, and what it says."""

from shared.contracts.agendas import IssueView, WaitingView
from shared.texts.agendas import SOURCES, detail, endorsements, state
from shared.texts.cli_help import with_example
from shared.texts.dates import document_day
from shared.texts.items import KINDS

APP = "위원이 제안한 의제를 채택하고 상정하며, 다음 회의에 저절로 오를 안건을 봅니다."
JSON = "--json: id, body, title, state, step, steps, endorsements, needed, at, meeting, outcome"
LIST = with_example("제안 목록입니다. 끝나지 않은 것이 먼저 나옵니다.\n\n" + JSON, "hyeopchi agenda list --body guro --open")
SHOW = with_example("제안 하나가 어느 단계에 있는지 봅니다.\n\n" + JSON, "hyeopchi agenda show ID")
PROPOSE = with_example(
    "위원의 제안을 대신 적습니다.\n\n--json: ok",
    'hyeopchi agenda propose --body guro --member ID --text "돌봄 공백을 줄이는 방안"',
)
PROPOSED = "제안을 적었습니다. hyeopchi agenda list에서 볼 수 있습니다."
TEXT = "제안하는 글 (첫 줄이 안건의 이름이 됩니다)"
ENDORSE = with_example("위원의 공감을 대신 적습니다.\n\n--json: issue, changed", "hyeopchi agenda endorse ID --member ID")
PASS = with_example(
    "지금 단계를 마치고 다음으로 넘깁니다. 단계는 규정의 agenda.steps에 있습니다.\n\n" + JSON,
    'hyeopchi agenda pass ID --step adopt --note "분과에서 채택"',
    "hyeopchi agenda pass ID --step table --order 1 --minutes 20",
    "hyeopchi agenda pass ID --step endorse --elsewhere 57",
)
DECLINE = with_example(
    "채택하지 않습니다. 까닭은 제안한 위원께 알려 드립니다.\n\n" + JSON, 'hyeopchi agenda decline ID --reason "이미 하는 사업"'
)
WAITING = with_example(
    "다음 회의를 소집하면 저절로 오를 안건입니다: 상정된 제안과 지난 회의에서 다루지 못한 안건.\n\n"
    "--json: id, title, kind, source, issue, minutes의 목록",
    "hyeopchi agenda waiting --body guro",
)
DROP = with_example("지난 회의에서 이어진 안건을 다음 회의에 올리지 않습니다.\n\n--json: 남은 목록", "hyeopchi agenda drop ID")
ID = "제안 번호 (hyeopchi agenda list에서 찾습니다)"
WAITING_ID = "기다리는 안건의 번호 (hyeopchi agenda waiting에서 찾습니다)"
STEP = "마칠 단계 (다르면 거절합니다)"
NOTE = "덧붙일 말"
BODY = "채택할 분과 (없으면 지금 있는 기구)"
ORDER = "전체회의 안건에서의 순서"
MINUTES = "안건에 줄 시간(분)"
ELSEWHERE = "대화방 밖에서 모은 공감의 수"
REASON = "까닭"
OPEN = "끝나지 않은 것만"
HEADINGS = ("번호", "제안", "상태", "공감", "있는 곳", "제안일")
WAITING_HEADINGS = ("번호", "안건", "종류", "까닭", "시간")
NONE = "위원 제안이 없습니다. 위원은 봇에 /propose 를 보내 제안합니다."
NONE_WAITING = "다음 회의에 저절로 오를 안건이 없습니다."


def row(view: IssueView) -> tuple[str, ...]:
    return view.id, view.title, state(view), endorsements(view), view.at_name, document_day(view.proposed)


def waiting_row(view: WaitingView) -> tuple[str, ...]:
    return view.id, view.title, KINDS[view.kind], SOURCES[view.source], f"{view.minutes}분" if view.minutes else ""


def shown(view: IssueView) -> list[str]:
    head, *rest = detail(view)
    return [f"{head} ({view.id})", *rest]
