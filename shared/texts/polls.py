"""Elections, priorities, free choices and surveys: their names, how a ballot is given, and results in words."""

from collections.abc import Sequence

from shared.contracts.polls import PollBallotRecorded, PollKind, PollOptionView, PollRound, PollState, PollView
from shared.rules.election import ElectionReason
from shared.rules.ranking import Method
from shared.texts.dates import chat_when, people
from shared.texts.items import numbered
from shared.texts.josa import with_josa

KINDS = {
    PollKind.ELECTION: "호선",
    PollKind.RANKING: "우선순위 투표",
    PollKind.CHOICE: "선택 투표",
    PollKind.SURVEY: "설문",
}
METHODS = {
    Method.APPROVAL: "고른 수대로",
    Method.POINTS: "순위마다 점수",
    Method.RANKED: "순위를 매겨 하나씩 줄이기",
}
STATES = {
    PollState.PREPARING: "준비 중",
    PollState.OPEN: "투표 중",
    PollState.RUN_OFF: "결선 대기",
    PollState.CLOSED: "마침",
    PollState.VOID: "성원 미달",
    PollState.WITHDRAWN: "거둠",
}
ABSTAIN = "기권"
SHOWN_COUNTS = 20


def name(poll: PollView) -> str:
    """제2호 안건 민간공동의장 호선."""
    return numbered(poll.item, poll.title)


def secrecy(secret: bool) -> str:
    return "무기명" if secret else "기명"


def how(poll: PollView) -> str:
    """What one ballot may hold: '한 분', '3개까지', '1순위부터 3순위까지'."""
    if poll.kind is PollKind.ELECTION:
        return "한 분을 고릅니다" if poll.marks == 1 else f"{people(poll.marks)}까지 고릅니다"
    if poll.marks == 1:
        return "하나를 고릅니다"
    if is_ordered(poll.method):
        return f"1순위부터 {poll.marks}순위까지 차례로 고릅니다"
    return f"{poll.marks}개까지 고릅니다"


def is_ordered(method: Method | None) -> bool:
    return method in (Method.POINTS, Method.RANKED)


def turnout(poll: PollView) -> str:
    """응답 84 / 127, 투표 8 / 11."""
    return f"{'응답' if poll.kind is PollKind.SURVEY else '투표'} {poll.voted} / {poll.voters}"


def until(poll: PollView) -> str:
    return f"{chat_when(poll.due)}까지" if poll.due else ""


def result(poll: PollView) -> str:
    """The result in a few lines, for the message, the page, the minutes; the same everywhere."""
    if poll.state is PollState.VOID:
        return "성원 미달로 정하지 못했습니다."
    match poll.kind:
        case PollKind.ELECTION:
            return "\n".join(_election(poll))
        case PollKind.RANKING:
            return "\n".join(_ranking(poll))
        case _:
            return "\n".join([f"{turnout(poll)}명", *_counts(poll)])


def to_read_out(poll: PollView) -> str:
    """What the facilitator hands to the chair to read."""
    head = f"{name(poll)} 결과를 말씀드립니다."
    if poll.state is PollState.VOID:
        return f"{head} 성원이 되지 않아 정하지 못했습니다."
    if poll.kind is PollKind.ELECTION:
        return f"{head} {_elected_sentence(poll)}"
    if poll.kind is PollKind.RANKING:
        chosen = [option.label for option in _in_order(poll) if option.chosen]
        if not chosen:
            return f"{head} 같은 순위가 있어 {poll.k}개를 정하지 못했습니다."
        return f"{head} {people(poll.voted)}이 투표하여 {with_josa(', '.join(chosen), '이/가')} 선정되었음을 선포합니다."
    first = _in_order(poll)[0]
    return f"{head} {people(poll.voted)}이 답하였고, '{first.label}'에 답한 분이 {people(first.count or 0)}으로 가장 많았습니다."


def _elected_sentence(poll: PollView) -> str:
    elected = [option.label for option in poll.options if option.chosen]
    again = _labels(poll, poll.rounds[-1].run_off) if poll.state is PollState.RUN_OFF else []
    said = f"{with_josa(', '.join(elected), '이/가')} 당선되었음을 선포합니다." if elected else ""
    if again:
        missing = f"{poll.rounds[-1].needed}표를 얻은 분이 모자라 {', '.join(again)} {people(len(again))}으로"
        return f"{said} {missing} 결선투표를 합니다.".strip()
    return said or "당선된 분이 없습니다."


def _election(poll: PollView) -> list[str]:
    lines = []
    for one in poll.rounds:
        lines += [*_round(poll, one)]
    elected = [option.label for option in poll.options if option.chosen]
    if poll.state is PollState.WITHDRAWN:
        lines.append("결선은 마치지 않고 거두었습니다.")
    if poll.state in (PollState.CLOSED, PollState.WITHDRAWN):
        lines.insert(0, f"당선: {', '.join(elected)}" if elected else "당선된 분이 없습니다.")
    return lines


def _round(poll: PollView, one: PollRound) -> list[str]:
    """1차: 김민수 9표 · 이영희 7표 · 기권 4 (출석 20명, 11표 필요)."""
    votes = sorted(one.votes.items(), key=lambda pair: (-pair[1], pair[0]))
    labels = {option.number: option.label for option in poll.options}
    counts = " · ".join(f"{labels[number]} {count}표" for number, count in votes[:SHOWN_COUNTS])
    base = f"{'출석' if poll.meeting else '투표'} {people(one.base)}"
    needed = f", {one.needed}표 필요" if one.round == 1 else ", 많은 표를 얻은 차례로"
    which = f"{one.round}차" if one.round == 1 else "결선"
    lines = [f"{which}: {counts} ({base} 중 {one.voted}명 투표{needed})"]
    if one.tied:
        lines.append(f"{', '.join(_labels(poll, one.tied))}의 표가 같아 추첨으로 정했습니다 (추첨 씨앗 {poll.seed}).")
    if one.run_off:
        lines.append(f"결선: {', '.join(_labels(poll, one.run_off))} — {people(one.open_seats)}을 뽑습니다.")
    elif one.reason is ElectionReason.NO_BALLOT:
        lines.append("표가 없어 정하지 못했습니다.")
    return lines


def _ranking(poll: PollView) -> list[str]:
    unit = "점" if poll.method is Method.POINTS else "표"
    ordered = _in_order(poll)
    shared = {option.place for option in ordered if sum(other.place == option.place for other in ordered) > 1}
    lines = []
    for option in ordered:
        place = f"{'공동 ' if option.place in shared else ''}{option.place}위"
        lines.append(f"{'✔ ' if option.chosen else ''}{place} {option.label} {option.count}{unit}")
    lines.append(f"{turnout(poll)}명 · {METHODS[poll.method or Method.APPROVAL]} · {poll.k}개 선정")
    if poll.undecided:
        lines.append(f"{', '.join(_labels(poll, poll.undecided))}: 순위가 같아 이 투표로는 정하지 못했습니다.")
    if poll.drawn:
        lines.append(f"같은 표는 추첨으로 차례를 정했습니다 (추첨 씨앗 {poll.seed}).")
    return lines


def _counts(poll: PollView) -> list[str]:
    return [f"{option.label} {people(option.count or 0)}{_share(option, poll)}" for option in poll.options[:SHOWN_COUNTS]]


def _share(option: PollOptionView, poll: PollView) -> str:
    return f" ({(option.count or 0) * 100 // poll.voted}%)" if poll.voted else ""


def _in_order(poll: PollView) -> Sequence[PollOptionView]:
    return sorted(poll.options, key=lambda option: (option.place or 0, -(option.count or 0), option.number))


def _labels(poll: PollView, numbers: Sequence[int]) -> list[str]:
    labels = {option.number: option.label for option in poll.options}
    return [labels[number] for number in numbers]


def lines(poll: PollView) -> list[str]:
    """One poll in a terminal: the result, or how far it is."""
    first = poll.text or f"{STATES[poll.state]} · {turnout(poll)}명 · {how(poll)}"
    options = [f"  {option.number}. {option.label}{'' if option.standing else ' (이번 차에는 없음)'}" for option in poll.options]
    last = [f"{until(poll)} 받습니다."] if poll.due and poll.state is PollState.OPEN else []
    about = f"{KINDS[poll.kind]} · {secrecy(poll.secret)} · {name(poll)}"
    return [*first.splitlines(), about, *([] if poll.text else options), *last, f"추첨 씨앗 {poll.seed}", f"투표 번호 {poll.id}"]


def row(poll: PollView) -> tuple[str, ...]:
    return poll.id, KINDS[poll.kind], STATES[poll.state], f"{poll.voted} / {poll.voters}", name(poll)


def entered(ballot: PollBallotRecorded) -> list[str]:
    """What the clerk entered for somebody."""
    return [f"{', '.join(ballot.labels) or ABSTAIN} 표를 기록했습니다 ({ballot.voted} / {ballot.voters}명). {ballot.title}"]


def candidate(number: int) -> str:
    """Before an election is decided, for everybody's eyes."""
    return f"후보 {number}번"
