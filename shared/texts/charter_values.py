"""What each value of a charter means, in one plain sentence."""

from collections.abc import Callable, Mapping
from typing import Any

from shared.rules.charter import Ballot, ClockBefore, Days, Measure, Numbering, QuietHours, RecusedCount
from shared.rules.ranking import TieRule
from shared.rules.seat import SeatKind
from shared.rules.threshold import Threshold
from shared.texts.agenda_steps import agenda_way
from shared.texts.charter import share
from shared.texts.charter_rules import opening, ordinary
from shared.texts.dates import chat_time
from shared.texts.josa import with_josa

SEAT_KINDS = {SeatKind.EX_OFFICIO: "당연직", SeatKind.APPOINTED: "위촉직"}
_USUAL = {
    Ballot.ROLL_CALL: "기명으로",
    Ballot.NO_OBJECTION: "이의 유무를 물어",
    Ballot.SECRET: "무기명으로",
    Ballot.SHOW_OF_HANDS: "거수로",
}
_MEASURED = {
    Measure.EXACTLY: "정원은 적힌 수 그대로입니다.",
    Measure.ABOUT: "정원은 '내외'로 적혀 있어 한두 명의 차이를 따지지 않습니다.",
    Measure.AT_MOST: "정원은 '이내'로 적혀 있어 적힌 수까지입니다.",
}
_RECUSED = {
    RecusedCount.QUORUM_YES_VOTE_NO: "제척·회피한 위원은 개의의 출석에는 들고, 그 안건의 의결에서는 출석에서 뺍니다.",
    RecusedCount.OUT_OF_BOTH: "제척·회피한 위원은 그 안건에서 개의의 출석과 의결의 출석 모두에서 뺍니다.",
}
_TIES = {
    TieRule.SHARED: "우선순위에서 표가 같으면 공동 순위로 합니다.",
    TieRule.FIRST_CHOICES: "우선순위에서 표가 같으면 1순위 표가 많은 쪽을 앞에 둡니다.",
    TieRule.LOT: "우선순위에서 표가 같으면 추첨으로 정합니다.",
}
_NUMBERING = {
    Numbering.YEAR: "차수는 해마다 새로 셉니다.",
    Numbering.TERM: "차수는 임기(기수)마다 새로 셉니다.",
}


def sentence(name: str, value: Any, size: int) -> str:
    """The sentence for one value of the schema (`name` as in shared.rules.charter), worked out for `size` members."""
    return _SENTENCES[name](value, size)


def days(period: Days) -> str:
    """7일, 7영업일."""
    return f"{period.count}{'영업일' if period.business else '일'}"


def _clock(at: ClockBefore, _: int) -> str:
    day = {0: "회의 날", 1: "회의 전날"}.get(at.days_before, f"회의 {at.days_before}일 전")
    return f"참석 응답은 {day} {chat_time(at.at)}까지 받습니다."


def _quiet(hours: QuietHours, _: int) -> str:
    """What is said in the body's name keeps them; people may choose their own."""
    if hours.start == hours.end:
        return "조용한 시간이 없습니다. 대화방과 개인 대화에 언제든 알립니다."
    until = f"{chat_time(hours.start)}부터 {chat_time(hours.end)}까지는"
    return f"{until} 대화방과 개인 대화에 소리 내어 알리지 않습니다. 그날 회의가 바뀌거나 취소되면 바로 알립니다."


def _request(rule: Threshold, size: int) -> str:
    return f"재적위원 {share(rule)}이 요구하면 임시회를 소집합니다. 위원 {size}명이면 {rule.needed(size)}명이 요구해야 합니다."


def _deputies(kinds: tuple[SeatKind, ...], _: int) -> str:
    if not kinds:
        return "대리 출석과 대리 표결은 없습니다."
    return f"{with_josa('·'.join(SEAT_KINDS[kind] for kind in kinds), '은/는')} 대리인을 보낼 수 있습니다."


def _targets(years: Mapping[int, int], _: int) -> str:
    if not years:
        return "해마다 열 회의의 목표 횟수가 적혀 있지 않습니다."
    return "회의의 목표 횟수는 " + ", ".join(f"{year}년 {number}회" for year, number in sorted(years.items())) + "입니다."


def _yes_no(yes: str, no: str) -> Callable[[Any, int], str]:
    return lambda value, _: yes if value else no


def _maybe(said: str, silent: str) -> Callable[[Any, int], str]:
    """A sentence with the number in it, or what is said where the document sets none."""
    return lambda value, _: silent if value is None else said.format(value)


def _said(text: str) -> Callable[[Any, int], str]:
    return lambda value, _: text.format(value)


def _binding(value: bool | None, _: int) -> str:
    if value is None:
        return "의결이 행정을 구속하는지는 적혀 있지 않습니다."
    return "의결은 행정을 구속합니다." if value else "심의·조정·권고하며, 의결이 행정을 구속하지는 않습니다."


def _reappointments(value: int | None, _: int) -> str:
    if value is None:
        return "연임의 횟수에 한도가 없습니다."
    return f"{value}회 연임할 수 있습니다." if value else "연임할 수 없습니다."


_SENTENCES: Mapping[str, Callable[[Any, int], str]] = {
    "opening": opening,
    "ordinary": ordinary,
    "casting_vote": _yes_no(
        "가부동수이면 의장이 결정권을 가집니다.",
        "가부동수(찬성과 반대가 같음)는 부결입니다. 의장의 결정권은 없습니다.",
    ),
    "recused_count": lambda value, _: _RECUSED[value],
    "usual_ballot": lambda value, _: f"따로 정하지 않으면 {_USUAL[value]} 정합니다.",
    "election_secret": _yes_no("호선은 무기명으로 합니다.", "호선은 기명으로 합니다."),
    "ranking_ties": lambda value, _: _TIES[value],
    "show_tally": _yes_no(
        "표결하는 동안 집계를 보입니다.",
        "표결이 끝날 때까지 집계를 보이지 않습니다. 몇 명이 표결했는지만 보입니다.",
    ),
    "binding": _binding,
    "online_presence": _yes_no("온라인으로 출석할 수 있습니다.", "온라인 출석은 출석으로 세지 않습니다."),
    "written_votes": _yes_no("서면으로 의결할 수 있습니다.", "서면 의결은 하지 않습니다."),
    "consent": _yes_no(
        "정한 때까지 이의가 없으면 가결합니다(이의 제기 기간). 한 분이라도 이의가 있으면 표결하거나 논의합니다.",
        "이의 제기 기간을 두어 정하지 않습니다.",
    ),
    "reconsideration": _yes_no(
        "의결한 안건을 다시 심의할 수 있습니다(번안·재심의).", "의결한 안건을 다시 심의하지 않습니다."
    ),
    "deputies": _deputies,
    "deputies_count": _yes_no(
        "대리인이 나온 자리는 출석으로 셉니다.", "대리인이 나와도 출석으로 세지 않습니다."
    ),
    "deputies_vote": _yes_no("대리인은 표결할 수 있습니다.", "대리인은 표결하지 않습니다."),
    "notice_days": _said("소집은 회의 {}일 전까지 통지합니다."),
    "wait_minutes": _said("성원이 되지 않으면 의장은 {}분까지 기다릴 수 있습니다."),
    "rsvp_due": _clock,
    "quiet_hours": _quiet,
    "extraordinary_request": _request,
    "extraordinary_call_days": _said("임시회의 요구가 있으면 의장은 {}일 안에 소집합니다."),
    "session_numbering": lambda value, _: _NUMBERING[value],
    "regular_per_year": _maybe("정기회를 한 해 {}회 엽니다.", "정기회의 횟수는 적혀 있지 않습니다."),
    "meeting_targets": _targets,
    "seats": _maybe("정원은 {}명입니다.", "정원이 적혀 있지 않습니다."),
    "seats_measure": lambda value, _: _MEASURED[value],
    "term_years": _maybe("임기는 {}년입니다.", "임기의 끝을 날짜로 정하지 않습니다."),
    "term_at_most_years": _maybe("임기는 {}년을 넘을 수 없습니다.", "임기의 상한은 적혀 있지 않습니다."),
    "reappointments": _reappointments,
    "replacement_remainder": _yes_no(
        "보궐 위원의 임기는 전임자의 남은 기간입니다.",
        "보궐 위원의 임기는 새로 시작합니다.",
    ),
    "officials_in_post": _yes_no(
        "공무원인 위원의 임기는 그 직에 있는 동안입니다.",
        "공무원인 위원도 임기가 정해져 있습니다.",
    ),
    "max_bodies": _maybe(
        "한 사람이 위원이 될 수 있는 위원회는 {}개까지입니다.",
        "한 사람이 맡을 수 있는 위원회의 수에 한도가 적혀 있지 않습니다.",
    ),
    "max_years": _maybe(
        "한 사람이 위원으로 있을 수 있는 기간은 {}년까지입니다.",
        "한 사람이 위원으로 있을 수 있는 기간에 한도가 적혀 있지 않습니다.",
    ),
    "attendance_floor": lambda value, _: (
        "출석률을 이유로 한 해촉은 적혀 있지 않습니다."
        if value is None
        else f"한 해의 출석이 {value.denominator}분의 {value.numerator}에 못 미치면 해촉할 수 있습니다."
    ),
    "allowance": lambda value, _: (
        "참석수당은 적혀 있지 않습니다."
        if value is None
        else "참석수당을 드립니다. 직무로 참석하는 공무원은 받지 않습니다."
        if value
        else "참석수당은 없습니다."
    ),
    "minutes_draft": lambda value, _: f"회의록 초안은 회의 뒤 {days(value)} 안에 씁니다.",
    "minutes_confirmation": lambda value, _: f"회의록은 {days(value)} 동안 출석위원의 확인을 받습니다.",
    "minutes_publication": lambda value, _: (
        f"회의록은 {days(value)} 안에 공개합니다." if value.count else "회의록은 확정되는 대로 공개합니다."
    ),
    "minutes_from_end": _yes_no(
        "회의록의 기한은 회의가 끝난 날부터 셉니다.",
        "회의록의 기한은 앞 단계가 끝난 날부터 셉니다.",
    ),
    "minutes_signers": _maybe(
        "회의록에는 위원 {}명이 차례로 서명할 수 있습니다.",
        "회의록에 서명할 위원의 수는 적혀 있지 않습니다.",
    ),
    "speakers_may_be_left_out": _yes_no(
        "회의록에서 발언자의 이름을 뺄 수 있습니다.",
        "회의록에는 발언자의 이름을 적습니다.",
    ),
    "approval_line": lambda value, _: (
        f"회의록의 결재선은 {' → '.join(value)}입니다." if value else "회의록의 결재선은 적혀 있지 않습니다."
    ),
    "escalate_to_chair": _yes_no(
        "기한이 지나면 의장에게도 알릴 수 있습니다.",
        "기한이 지나면 간사에게 알리고, 의장에게는 알리지 않습니다.",
    ),
    "plan_every_years": _maybe("기본계획은 {}년마다 세웁니다.", "기본계획을 세우는 해는 적혀 있지 않습니다."),
    "yearly_report": _yes_no("해마다 결과를 공개합니다.", "해마다 결과를 공개한다는 말은 적혀 있지 않습니다."),
    "reply_days": _said("권고에는 {}일 안에 답합니다."),
    "card_days": _said("분기별 관리카드는 분기가 끝난 뒤 {}일 안에 적습니다."),
    "agenda_steps": lambda steps, _: agenda_way(steps),
    "retention_account_days": _said("임기가 끝나고 {}일이 지나면 메신저 계정의 연결을 끊습니다."),
    "retention_contact_days": _said("임기가 끝나고 {}일이 지나면 연락처, 생년과 성별을 지웁니다."),
}
