"""`hyeopchi card`: its help, and what it says."""

from shared.contracts.cards import CardView
from shared.texts.cards import HEADING, quarter, won
from shared.texts.cli_help import with_example

APP = "워킹그룹의 분기별 관리카드: 목표, 상태, 예산과 집행, 문제, 다음 할 일."
WRITE = with_example(
    "분기의 관리카드를 적습니다. 연도와 분기가 없으면 적을 차례인 분기입니다. 다시 적으면 새로 적은 것이 남습니다.\n\n"
    "--json: id, body, year, quarter, goal, state, planned, spent, issues, next, written",
    'hyeopchi card write --body guro-wg_youth --goal "청년 공간 3곳" --state 정상 --planned 161500000 --spent 40000000',
)
SHOW = with_example(
    "마지막 네 분기와 예산의 합을 봅니다.\n\n--json: items, planned, spent", "hyeopchi card show --body guro-wg_youth"
)
YEAR = "연도"
QUARTER = "분기 (1–4)"
GOAL = "목표"
STATE = "상태 (정상, 지연 …)"
PLANNED = "올해 예산(원)"
SPENT = "이번 분기 집행(원)"
ISSUES = "문제"
NEXT = "다음 할 일"
NONE = f"아직 적은 {HEADING}가 없습니다. 'hyeopchi card write'로 적습니다."
HEADINGS = ("분기", "기구", "상태", "예산", "집행", "목표")


def row(view: CardView) -> tuple[str, ...]:
    state = view.state if view.written else "(아직)"
    return quarter(view.year, view.quarter), view.body_name, state, won(view.planned), won(view.spent), view.goal
