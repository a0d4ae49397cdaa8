"""Polls as the facilitator runs them: what is asked one thing at a time, the progress, and the sentence to read out."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.polls import PollKind, PollState, PollView
from shared.rules.ranking import Method
from shared.texts import polls
from shared.texts.dates import chat_when, people
from shared.texts.josa import with_josa

NEW = "새로 시작"
GOING_ON = "하고 있는 투표가 있습니다. 고르시거나 새로 시작하시기 바랍니다."
WHICH_KIND = "무엇을 하시겠습니까?"
KINDS = {
    PollKind.ELECTION: "호선 (위원 가운데서 뽑기)",
    PollKind.RANKING: "우선순위 정하기",
    PollKind.CHOICE: "선택 투표 (고르기)",
    PollKind.SURVEY: "설문 (의견 묻기)",
}
WHERE = "어디에서 합니까?"
OUTSIDE = "회의 밖에서 (날짜까지 받기)"
NO_OPEN_MEETING = "호선은 열린 회의에서 합니다. 먼저 /open 으로 개의를 기록하시기 바랍니다."
WHICH_BODY = "어느 기구에서 합니까?"
TITLES = {
    PollKind.ELECTION: "무엇을 뽑습니까? 예: 민간공동의장 호선",
    PollKind.RANKING: "무엇의 우선순위입니까? 예: 2027년 협치과제 우선순위",
    PollKind.CHOICE: "무엇을 고릅니까? 예: 워크숍 장소",
    PollKind.SURVEY: "무엇을 묻습니까? 예: 지정과제: 야간 조명을 늘려야 합니까",
}
OPTIONS = "고를 것을 한 줄에 하나씩 적어 주시기 바랍니다. 2개부터 20개까지 적을 수 있습니다."
OPTIONS_MORE = "더 적으시거나 [다 적었습니다]를 눌러 주시기 바랍니다."
OPTIONS_FEW = "고를 것이 2개는 있어야 합니다. 한 줄에 하나씩 적어 주시기 바랍니다."
OPTIONS_MANY = "고를 것은 20개까지 적을 수 있습니다."
DONE = "다 적었습니다"
DROP = "마지막 것 빼기"
CANDIDATES = "후보를 고르시거나 이름을 적어 주시기 바랍니다. 위원이 대화방에서 스스로 나설 수도 있습니다."
NOBODY = "그런 위원을 찾지 못했습니다. 이름을 다시 적어 주시기 바랍니다."
CANDIDATES_DONE = "후보는 이만"
HOW_MANY = {
    PollKind.ELECTION: "몇 분을 뽑습니까? 수를 고르시거나 적어 주시기 바랍니다.",
    PollKind.RANKING: "몇 개를 정합니까? 한 사람도 그 수만큼 고릅니다.",
    PollKind.CHOICE: "한 사람이 몇 개까지 고를 수 있습니까?",
    PollKind.SURVEY: "한 사람이 몇 개까지 고를 수 있습니까?",
}
NUMBER_UNREADABLE = '수를 읽지 못했습니다. "3"처럼 적어 주시기 바랍니다.'
WHICH_METHOD = "어떻게 셉니까?"
METHODS = {
    Method.APPROVAL: "고른 수대로 (순위 없이)",
    Method.POINTS: "순위마다 점수 (1순위가 가장 높음)",
    Method.RANKED: "순위 매기기 (적은 것부터 하나씩 줄임)",
}
SECRECY = "기명입니까, 무기명입니까?"
OPEN_BALLOT, SECRET_BALLOT = "기명 (바꿀 수 있음)", "무기명 (바꿀 수 없음)"
OPEN_WITH_TEXT = "기명, 글로도 답 받기"
UNTIL = '언제까지 받습니까? 예: "12/10 오후 6시"'
START = "시작하기"
GATHER = "후보를 더 받고 나서 시작"
CLOSE_IT = "마치고 결과 기록"
OPEN_IT = "투표 시작"
RUN_OFF_IT = "결선투표 시작"
ENTER = "표 대신 넣기"
DECLARED = "의장이 결과를 선포했습니다"
COUNT_IT = "여기까지 세어 공개합니다"
WITHDRAW = "투표를 거둡니다 (세지 않음)"
WHOSE = "누구의 표를 넣습니까? 이름을 적어 주시기 바랍니다."
CHOICES_UNREADABLE = '번호를 읽지 못했습니다. "2 1"처럼 적어 주시기 바랍니다. 기권이면 "0"을 적습니다.'


def button(poll: PollView) -> str:
    return f"{polls.STATES[poll.state]}: {polls.name(poll)}"


def place(meeting_line: str) -> str:
    return f"회의에서: {meeting_line}"


def numbered_lines(options: Sequence[str]) -> str:
    return "\n".join(f"{number}. {option}" for number, option in enumerate(options, start=1))


def candidates_so_far(names: Sequence[str]) -> str:
    return f"후보 {people(len(names))}: {', '.join(names)}" if names else "아직 후보가 없습니다."


def confirm(
    kind: PollKind, title: str, options: Sequence[str], k: int, secret: bool, method: Method | None, until: datetime | None,
    reach: int,
) -> str:  # fmt: skip
    """Everything that will be asked, before anybody sees it."""
    many = {
        PollKind.ELECTION: f"{people(k)}을 뽑음",
        PollKind.RANKING: f"{k}개를 정함 · {METHODS[method or Method.APPROVAL]}",
    }.get(kind, f"{k}개까지 고름")
    lines = [f"{polls.KINDS[kind]}: {title}", f"{polls.secrecy(secret)} · {many}"]
    lines.append(numbered_lines(options) if options else "후보: 아직 없음")
    due = f"{chat_when(until)}까지 받습니다. 재적" if until else "출석"
    lines.append(f"{due} {people(reach)}에게 묻습니다.")
    return "\n".join([*lines, "시작할까요?"])


def progress(poll: PollView) -> str:
    """The facilitator's own message of a poll: how far it is, and then the sentence for the chair."""
    head = f"🗳 {polls.name(poll)} ({polls.KINDS[poll.kind]}, {polls.secrecy(poll.secret)})"
    match poll.state:
        case PollState.PREPARING:
            return f"{head}\n{candidates_so_far([option.label for option in poll.options if option.standing])}"
        case PollState.OPEN:
            which = "결선투표 · " if poll.round > 1 else ""
            needed = f"\n당선에는 {poll.required}표가 필요합니다 (출석의 과반)" if poll.required else ""
            due = f"\n{polls.until(poll)} 받습니다." if poll.due else ""
            return f"{head}\n{which}{polls.turnout(poll)}명{needed}{due}"
        case PollState.WITHDRAWN:
            return f"{head}\n거두었습니다."
        case _:
            return result(poll)


def result(poll: PollView) -> str:
    """The record, and what to read out."""
    return f"{polls.name(poll)}\n{poll.text or ''}\n\n읽을 문장\n{polls.to_read_out(poll)}"


def ask_close(poll: PollView) -> str:
    silent = max(poll.voters - poll.voted, 0)
    waiting = f"아직 {with_josa(people(silent), '이/가')} 투표하지 않았습니다." if silent else "모두 투표했습니다."
    said = "마치면 되돌릴 수 없습니다."
    return f"{polls.name(poll)}\n{polls.turnout(poll)}. {waiting} {said}"


def ask_choices(poll: PollView, name: str) -> str:
    options = "\n".join(f"{option.number}. {option.label}" for option in poll.options if option.standing)
    ask = f"{name} 위원이 고른 번호를 적어 주시기 바랍니다. {polls.how(poll)}. 담당자가 넣은 것으로 기록됩니다."
    return f"{polls.name(poll)}\n{options}\n\n{ask}"


def ask_enter(name: str, labels: Sequence[str]) -> str:
    return f"{name} 위원의 표를 '{', '.join(labels) or polls.ABSTAIN}'로 넣습니다. 맞습니까?"


def entered(name: str, voted: int, voters: int) -> str:
    return f"{name} 위원의 표를 기록했습니다. 투표 {voted} / {voters}"


def due(poll: PollView) -> str:
    """The time is over and somebody has to declare it."""
    return f"{polls.name(poll)}: 투표 기간이 끝났습니다. {polls.turnout(poll)}명. 의장이 결과를 선포하면 기록해 주시기 바랍니다."


def published(poll: PollView) -> str:
    return f"{polls.name(poll)} 결과를 대화방과 화면에 공개했습니다.\n{poll.text or ''}"
