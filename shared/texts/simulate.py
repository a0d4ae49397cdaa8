"""What is said in a made-up year, and how its record is told."""

from collections.abc import Mapping, Sequence
from typing import Any

PLACE = "구청 5층 회의실"
REPORT = "보고: 지난 회의의 후속 조치"
REMARK = "예산과 일정을 묻고 답하였으며, 다음 회의에서 결과를 보고하기로 하였습니다."
CORRECTION = "제1호 안건의 발언 요지에 예산의 규모를 넣어 주시기 바랍니다."
CORRECTED = "고쳤습니다."
POOL = "후보군은 한자리에 모이지 않으며, 거기서 뽑은 의제패널 3개가 회의합니다."
ANSWERS = "참석 응답은 세 번에 한 번쯤 3명까지, 회의록 확인은 회의마다 5명까지 합니다. 나머지는 응답하지 않는 위원입니다."
SIMULATE = (
    "규정에 따라 한 해를 살아 봅니다: 지어낸 명부로 모든 회의를 열고, 의결하고, 회의록을 공개합니다.\n\n"
    "--json: ok, charter, name, year, seed, simulated(지어낸 것), meetings(held, lapsed, called_again, quorum_lost), "
    "outcomes(결과별 건수), rules, ballots, bodies, verify(ok, bodies). "
    "bodies마다 slug, name, planned, basis(regular 규정의 정기회, "
    "target 목표 횟수, unstated 적혀 있지 않음, pool 모이지 않음), enrolled(start, end), members(added, ended, reappointed), "
    "meetings, attendance(present, enrolled: 연 회의들의 출석과 재적의 합), outcomes, minutes(published, corrections), "
    "deadlines(종류별 set, met, overdue), decisions(session, date, title, ballot, rule, outcome, reason, cite, default, text). "
    "같은 규정, 연도, 씨앗에는 같은 기록이 나옵니다.\n\n"
    "\b\n예: hyeopchi simulate --charter guro --year 2026 --seed 1"
)
CHARTER = "기본 제공 규정의 이름(guro) 또는 TOML 파일"
YEAR = "살아 볼 해"
SEED = "씨앗: 같은 수에는 같은 한 해"
NOT_CLEAN = "기록이 맞지 않습니다."
STOPPED = "한 해를 다 살기 전에 멈추었습니다. 남긴 파일은 없습니다."
WORKING = "한 해를 살아 보는 중"

_OUTCOMES = {"carried": "가결", "rejected": "부결", "void": "무효"}


def agenda_line(number: int, rule: str) -> str:
    """A decision item."""
    return f"의결: {title(number, rule)}"


def title(number: int, rule: str) -> str:
    """The motion on that item."""
    return f"{number}번 협치과제 (규칙 {rule})"


def panel(number: int) -> str:
    """A panel drawn from a pool."""
    return f"의제패널 {number}"


def roll(size: int, *, stated: bool) -> str:
    """Where the made-up roll's size comes from."""
    return f"명부는 지어낸 위원 {size}명입니다{'' if stated else ' (정원이 적혀 있지 않아 정한 수)'}."


def unstated_meetings(names: Sequence[str]) -> str:
    """Bodies whose documents name no number of meetings."""
    return f"회의의 횟수가 적혀 있지 않아 분기마다(워킹그룹과 합동 회의는 반기마다) 열었습니다: {', '.join(names)}."


def record(told: Mapping[str, Any]) -> list[str]:
    """The year in lines for people."""
    meetings = told["meetings"]
    lines = [f"{told['name']} {told['year']}년 (씨앗 {told['seed']})", *told["simulated"], ""]
    for body in told["bodies"]:
        lines += _body(body)
    held = f"모두 연 회의 {meetings['held']}회, 유회 {meetings['lapsed']}회 (다시 소집 {meetings['called_again']}회)"
    lines += [f"{held}, 도중 성원 미달 {meetings['quorum_lost']}회", f"의결 {_outcomes(told['outcomes'])}"]
    rows = sum(chain["rows"] for chain in told["verify"]["bodies"])
    return [*lines, f"기록 확인: {'이상 없음' if told['verify']['ok'] else '어긋남'} ({rows}줄)"]


def _body(body: Mapping[str, Any]) -> list[str]:
    enrolled, members, meetings, attendance = (body[key] for key in ("enrolled", "members", "meetings", "attendance"))
    rate = f"{100 * attendance['present'] // attendance['enrolled']}%" if attendance["enrolled"] else "-"
    overdue = sum(kind["overdue"] for kind in body["deadlines"].values())
    due = sum(kind["set"] for kind in body["deadlines"].values())
    return [
        f"{body['name']}: 재적 {enrolled['start']} → {enrolled['end']} (새로 {members['added']}, 떠남 {members['ended']}, "
        f"연임 {members['reappointed']})",
        f"  회의 {meetings['held']}회, 유회 {meetings['lapsed']}회, 출석률 {rate}, 의결 {_outcomes(body['outcomes'])}",
        f"  회의록 공개 {body['minutes']['published']}건, 기한 {due}건 가운데 지난 것 {overdue}건",
    ]


def _outcomes(counts: Mapping[str, int]) -> str:
    return ", ".join(f"{_OUTCOMES.get(outcome, outcome)} {number}건" for outcome, number in counts.items()) or "없음"
