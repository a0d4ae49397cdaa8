"""Help and answers of `hyeopchi rules term|terms|attendance`."""

from collections.abc import Mapping
from datetime import date
from typing import Any

from shared.rules.attendance import AttendanceVerdict, Excuse
from shared.rules.stated import Stated
from shared.texts.charter import basis

TERM = (
    "임기의 마지막 날을 계산합니다. --replaces를 적으면 보궐 위원의 임기입니다.\n\n--json: charter, start, end, cite, default\n\n"
    "\b\n예: hyeopchi rules term --charter guro --start 2026-07-01 --replaces 2027-04-30"
)
TERMS = (
    "명부에서 그날의 임기를 봅니다: 기수(같은 위촉일과 만료일), 60일과 30일 안에 끝나는 임기와 연임할 수 있는지, "
    "한 사람이 맡을 수 있는 위원회의 수와 햇수의 한도를 넘는지.\n\n"
    "--json: charter, on, enrolled, cohorts(start, end, members), endings(name, end, days_left, warning, may_stay, left, cite, "
    "default), limits(name, limit_on(bodies|years), count, limit, last_day, cite, default)\n\n"
    "\b\n예: hyeopchi rules terms --charter general --roster 명부.csv --elsewhere 환경위원회=환경.csv --on 2026-12-01"
)
ATTENDANCE = (
    "한 해의 출석률이 해촉의 사유가 되는지 봅니다.\n\n"
    "--json: charter, dismissible, excuse(no_rule|enough|one_meeting|term_nearly_over|reason_given), attended, held, needed, "
    "cite, default\n\n"
    "\b\n예: hyeopchi rules attendance --charter general --held 6 --attended 2 --term-ends 2028-12-31"
)
START = "임기의 첫날 (YYYY-MM-DD)"
REPLACES = "전임자의 만료일 (YYYY-MM-DD)"
OFFICIAL = "그 직에 있는 동안 위원인 공무원"
ELSEWHERE = "다른 위원회의 명부: 이름=파일 (여러 번 적을 수 있습니다)"
HELD = "그해에 참석할 회의 수"
ATTENDED = "그 가운데 참석한 회의 수"
TERM_ENDS = "만료일 (YYYY-MM-DD, 적지 않으면 정해지지 않음)"
REASON = "불참한 사유가 있습니다"
TODAY = "이 날에 봅니다 (기본: 오늘)"
BAD_PAIR = "이름=파일로 적어 주시기 바랍니다."
TWICE = "같은 이름을 두 번 적을 수 없습니다."

_EXCUSES = {
    Excuse.NO_RULE: "출석률을 이유로 한 해촉은 규정에 없습니다",
    Excuse.ENOUGH: "출석률이 기준에 이릅니다",
    Excuse.ONE_MEETING: "한 해에 회의가 한 번이어서 해촉하지 않습니다",
    Excuse.TERM_NEARLY_OVER: "남은 임기가 1년이 안 되어 해촉하지 않습니다",
    Excuse.REASON_GIVEN: "불참한 사유가 있어 해촉하지 않습니다",
}
_LIMITS = {"bodies": "위원회 {count}개 - 한도 {limit}개", "years": "{count}년째 - 한도 {limit}년, {last_day}까지"}


def term(start: date, end: date | None, rule: Stated[Any]) -> str:
    """2026-07-01부터 2027-04-30까지 (제10조②)."""
    until = "끝이 정해지지 않음" if end is None else f"{end.isoformat()}까지"
    return f"{start.isoformat()}부터 {until} ({basis(rule.cite, rule.default, rule.by_analogy)})"


def attendance(verdict: AttendanceVerdict) -> str:
    """회의 6번 중 2번 참석, 기준 3번: 해촉할 수 있습니다 (제8조의2)."""
    said = "해촉할 수 있습니다" if verdict.excuse is None else _EXCUSES[verdict.excuse]
    needed = f", 기준 {verdict.needed}번" if verdict.needed else ""
    where = basis(verdict.cite, verdict.default, verdict.by_analogy)
    return f"회의 {verdict.held}번 중 {verdict.attended}번 참석{needed}: {said} ({where})"


def terms(told: Mapping[str, Any]) -> list[str]:
    """The roll's terms in lines for people."""
    lines = [f"재적 {told['enrolled']}명 ({told['on']})"]
    lines += [f"기수: {one['start'] or '?'}부터 {one['end'] or '끝없음'} · {one['members']}명" for one in told["cohorts"]]
    lines += [_ending(one) for one in told["endings"]]
    lines += [_limit(one) for one in told["limits"]]
    return lines


def _ending(one: Mapping[str, Any]) -> str:
    left = "연임할 수 있습니다" if one["may_stay"] else "더 연임할 수 없습니다"
    if one["may_stay"] and one["left"] is not None:
        left = f"{one['left']}번 더 {left}"
    return f"{one['warning']}일 안에 끝남: {one['name']} {one['end']} (D-{one['days_left']}) · {left} ({_basis(one)})"


def _limit(one: Mapping[str, Any]) -> str:
    return f"한도를 넘음: {one['name']} {_LIMITS[one['limit_on']].format_map(one)} ({_basis(one)})"


def _basis(one: Mapping[str, Any]) -> str:
    return basis(one["cite"], one["default"], one["by_analogy"])
