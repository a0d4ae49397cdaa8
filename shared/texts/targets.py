"""The yearly plan in words: on the command line, in the workbook, and why something was refused."""

from collections.abc import Sequence
from decimal import Decimal

from shared.contracts.targets import PlannedBy, TargetsImported, TargetsView, TargetView
from shared.papers.sheet import Cell, Sheet
from shared.texts.cli_help import with_example
from shared.texts.sentences import Sentences

HEADING = "계획과 실적"
LINK = "올해 목표와 실적, 이행률 보기"
PLANNED = "목표"
DONE_HEAD = "실적"
QUARTER_HEAD = "분기"
HOW = "어떻게 셉니까"
MEETINGS = "개최 횟수"
TIMES = "회"
BY = {PlannedBy.TARGET: "", PlannedBy.CHARTER: "규정", PlannedBy.DRAFTS: "잡아 둔 회의", PlannedBy.NONE: "계획 없음"}

APP = "한 해 회의 계획과 실적, 이행률을 봅니다."
IMPORT = with_example(
    "목표 파일(CSV)을 들여옵니다. 해마다의 목표(y2023 …)와 분기 목표(q1 …) 파일을 모두 읽습니다.",
    "hyeopchi target import gwanak_targets.csv --body gwanak_council",
    "hyeopchi target import gwanak_quarter_targets_2023.csv --body gwanak_council --year 2023",
)
SHOW = with_example(
    "한 해(또는 한 분기)의 목표와 실적, 이행률, 참석률을 봅니다.", "hyeopchi target show --body gwanak_council --year 2023"
)
ASSIGN = with_example(
    "목표의 실적을 어느 기구의 회의(또는 설문)로 셀지 정합니다.", "hyeopchi target assign ID --of gwanak_advisory --counts survey"
)
DONE = with_example("셀 수 없는 실적을 분기마다 적습니다.", "hyeopchi target done ID --year 2023 --quarter 2 --count 6")
FILE = "목표 파일 (CSV)"
KEEPER = "계획을 두는 기구의 영문 이름"
YEAR = "연도"
QUARTER = "분기 (1–4)"
OF = "실적을 세는 기구의 영문 이름"
COUNTS = "무엇을 셀지 (meeting 회의, survey 설문, entered 직접 적음)"
COUNT = "한 일의 수"
ID = "목표 번호 (hyeopchi target show에서 찾습니다)"
OUT = "보고용 XLSX 파일"
NO_YEAR = "분기 목표 파일에는 연도가 없습니다. --year 2023처럼 적어 주시기 바랍니다."
ENTERED = "실적을 기록했습니다."
ASSIGNED = "셀 기구를 기록했습니다."
NOTHING_PUBLIC = "이 해의 목표도 회의도 아직 없습니다."
NOTHING = "목표도 회의도 없습니다. 'hyeopchi target import'로 계획을 들여올 수 있습니다."

REFUSALS: Sentences = {
    "unknown_target": lambda f: f"그런 목표가 없습니다: {f['target']}. 'hyeopchi target show'로 찾아보시기 바랍니다.",
}


def missing(column: str) -> str:
    return f"'{column}' 열이 없습니다. 첫 줄에 과제(task)와, y2023 같은 연도나 q1–q4의 목표를 적어 주시기 바랍니다."


def not_a_number(row: int, column: str, written: str) -> str:
    return f"{row}번째 줄의 {column}에는 0 이상의 정수를 적어 주시기 바랍니다: '{written}'"


def imported(done: TargetsImported) -> list[str]:
    lines = [f"목표 {done.added}건을 더하고 {done.changed}건을 바꾸었습니다 (그대로 {done.unchanged}건)."]
    lines += [
        f"  셀 기구가 없습니다: {task}. 'hyeopchi target assign'이나 'target done'을 쓰시기 바랍니다." for task in done.unassigned
    ]
    return lines


def lines(view: TargetsView) -> list[str]:
    """The number that matters first, then a line a task, then who came."""
    when = f"{view.year}년" + (f" {view.quarter}분기" if view.quarter else "")
    if not view.items:
        return [f"{when}: {NOTHING}"]
    head = totals(view) if view.rate is not None else [f"{when} {HEADING}", *totals(view)]
    body = [_line(item) for item in view.items]
    came = [f"  {one.body_name}: 회의 {one.meetings}회, 참석률 {rate(one.rate)}" for one in view.bodies if one.meetings]
    people = [f"  {one.name}: {one.came}/{one.could}회 ({rate(one.rate)})" for one in view.people]
    return [*head, *body, *(["기구별 참석", *came] if came else []), *(["위원별 참석", *people] if people else [])]


def totals(view: TargetsView) -> list[str]:
    """How far all of it is fulfilled, as far as weights were given."""
    when = f"{view.year}년" + (f" {view.quarter}분기" if view.quarter else "")
    year = [f"{when} 전체 이행률 {rate(view.rate)} (가중치로 셈한 값)"] if view.rate is not None else []
    return [*year, *([f"전체 기간 이행률 {rate(view.total_rate)}"] if view.total_rate is not None else [])]


def against(item: TargetView) -> str:
    """실적 6회 / 목표 9회 (규정), 가중치 30%."""
    weight = f", 가중치 {item.weight}%" if item.weight is not None else ""
    planned = "없음" if item.planned is None else f"{item.planned}{item.unit}"
    by = f" ({BY[item.planned_by]})" if BY[item.planned_by] and item.planned is not None else ""
    return f"실적 {item.done}{item.unit} / 목표 {planned}{by}{weight}"


def over_all_years(item: TargetView) -> str:
    return f"전체 기간: 실적 {item.total_done}{item.unit} / 목표 {item.total}{item.unit} ({rate(item.total_rate)})"


def _line(item: TargetView) -> str:
    quarters = " · ".join(f"{one.quarter}분기 {one.done}/{'-' if one.planned is None else one.planned}" for one in item.quarters)
    ident = f"  [{item.id}]" if item.id else ""
    return f"  {rate(item.rate):>7}  {item.task} — {against(item)}\n           {quarters}{ident}"


def rate(value: float | None) -> str:
    return "-" if value is None else f"{value:.1f}%"


NOTES = (
    "이행률은 실적을 목표로 나눈 값이고, 전체 이행률은 가중치로 셈한 값입니다.",
    "목표를 넘은 실적은 전체 이행률에서 100%로 셉니다.",
    "실적은 개의한 회의와 들여온 지난 회의를 셉니다. 여러 달에 걸친 기록은 끝난 달의 분기에 셉니다.",
    "전체 실적은 기관이 밝힌 실적에 그 다음 해부터의 실적을 더한 값입니다.",
)
HEAD = (
    "과제", "지표", "기구", "가중치(%)", "목표", "실적", "이행률(%)",
    "1분기 목표", "1분기 실적", "2분기 목표", "2분기 실적", "3분기 목표", "3분기 실적", "4분기 목표", "4분기 실적",
    "전체 목표", "전체 실적", "전체 이행률(%)",
)  # fmt: skip
WIDTHS = (34, 16, 26, 9, 8, 8, 10, *([9] * 8), 9, 9, 12)
CAME_HEAD = ("위원회", "회의", "출석 연인원", "재적 연인원", "참석률(%)")


def sheets(view: TargetsView) -> tuple[Sheet, Sheet]:
    """The officers' report: the plan, and who came to the meetings that were counted."""
    about = (("연도", f"{view.year}년"), ("전체 이행률", rate(view.rate)), ("전체 기간 이행률", rate(view.total_rate)))
    plan = Sheet(
        "목표와 실적", f"{view.year}년 협의체 운영 목표와 실적", about, HEAD, tuple(map(_row, view.items)), WIDTHS, notes=NOTES
    )
    came = tuple((one.body_name, one.meetings, one.came, one.could, _decimal(one.rate)) for one in view.bodies)
    return plan, Sheet("참석", f"{view.year}년 기구별 참석", about[:1], CAME_HEAD, came, (30, 8, 12, 12, 12))


def _row(item: TargetView) -> tuple[Cell, ...]:
    quarters: Sequence[Cell] = [cell for one in item.quarters for cell in (one.planned, one.done)]
    return (
        item.task, item.indicator, item.of_name, item.weight, item.planned, item.done, _decimal(item.rate), *quarters,
        item.total, item.total_done, _decimal(item.total_rate),
    )  # fmt: skip


def _decimal(value: float | None) -> Decimal | None:
    return None if value is None else Decimal(f"{value:.1f}")
