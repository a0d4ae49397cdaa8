"""`hyeopchi followup`: its help, and what it says."""

from shared.contracts.followups import FollowUpView
from shared.texts.cli_help import with_example
from shared.texts.dates import document_day
from shared.texts.followups import KINDS, STATES, detail, history

APP = "결정과 권고의 이행: 누가 언제까지 맡았고 어떻게 되었는지 적고 봅니다."
JSON = "--json: id, body, kind, title, owner, due, state, reason, overdue, closed_at, reports"
ADD = with_example(
    "가결된 안건이나 권고를 부서·직책 또는 위원에게 맡깁니다. "
    "기한이 되면 담당자용 봇이 여쭙고, 끝날 때까지 다음 회의의 보고 안건으로 올라옵니다.\n\n" + JSON,
    'hyeopchi followup add --motion ID --owner "주민자치과" --due 2026-12-31',
    'hyeopchi followup add --body guro --kind recommendation --title "청년 공간 확충 권고" --owner "청년정책과장"',
)
LIST = with_example(
    "이행 목록입니다. 끝나지 않은 것이 먼저, 급한 차례로 나옵니다.\n\n" + JSON, "hyeopchi followup list --body guro --open"
)
SHOW = with_example("하나를 지금까지의 보고와 함께 봅니다.\n\n" + JSON, "hyeopchi followup show ID")
REPORT = with_example(
    "어떻게 되었는지 적습니다. 미반영에는 까닭이 있어야 하고, 진행 중이면 새 기한을 정할 수 있습니다.\n\n" + JSON,
    "hyeopchi followup report ID --state taken_up",
    'hyeopchi followup report ID --state not_taken_up --reason "내년 예산에 반영되지 않음"',
    "hyeopchi followup report ID --state under_way --due 2027-01-29",
)
CLOSE = with_example(
    "회의에서 결과를 들은 일을 끝냅니다. 더는 안건으로 올라오지 않습니다.\n\n" + JSON,
    "hyeopchi followup close ID",
    "hyeopchi followup close ID --state taken_up",
)
ID = "이행 번호 (hyeopchi followup list에서 찾습니다)"
MOTION = "가결된 의안의 번호"
TITLE = "맡길 일의 이름 (의안이 있으면 그 이름)"
KIND = "decision 결정 이행, recommendation 권고"
OWNER = "맡을 부서나 직책 (예: 주민자치과)"
DUE = "기한 (2026-12-31). 없으면 규정의 답변 기한(기본값 30일)"
STATE = "under_way 진행 중, taken_up 반영, partly 일부 반영, not_taken_up 미반영"
REASON = "까닭이나 경과"
OPEN = "끝나지 않은 것만"
BAD_DUE = "--due: 날짜를 읽을 수 없습니다 (예: 2026-12-31)."
HEADINGS = ("번호", "상태", "기한", "맡은 곳", "일", "기구")
NONE = "이행할 일이 없습니다. 'hyeopchi followup add'로 가결된 안건을 맡깁니다."


def row(view: FollowUpView) -> tuple[str, ...]:
    state = STATES[view.state] + (" (지남)" if view.overdue else " (끝남)" if view.closed_at else "")
    return view.id, state, document_day(view.due), view.owner, f"[{KINDS[view.kind]}] {view.title}", view.body_name


def shown(view: FollowUpView) -> list[str]:
    told = history(view)
    return [f"{detail(view)[0]} ({view.id})", *detail(view)[1:], *(["보고", *(f"  {line}" for line in told)] if told else [])]
