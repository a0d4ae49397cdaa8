"""The one message about a poll, and the line that each press on it is answered with."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from shared.contracts.polls import MyPoll, PollBallotRecorded, PollKind, PollOptionView, PollState, PollView, SecretPollStanding
from shared.rules.ranking import Method
from shared.texts import polls
from shared.texts.chat_answers import cut
from shared.texts.dates import people
from shared.texts.josa import with_josa

STAND = "후보로 나서겠습니다"
STEP_DOWN = "후보에서 빠지겠습니다"
SUBMIT = "고른 대로 넣기"
CLEAR = "다시 고르기"
NOTHING_PICKED = "아직 고르신 것이 없습니다. 위의 버튼에서 먼저 골라 주시기 바랍니다."
CLEARED = "고르신 것을 모두 뺐습니다. 처음부터 다시 골라 주시기 바랍니다."
NO_POLLS = "지금 하실 투표나 설문이 없습니다. 시작하면 대화방에 알려 드립니다."
LABEL_LETTERS = 40
RESULT_LINES = 11
_ICONS = {PollKind.ELECTION: "🗳", PollKind.RANKING: "🗳", PollKind.CHOICE: "🗳", PollKind.SURVEY: "📋"}


def poll_message(poll: PollView, now: datetime | None = None) -> str | None:
    """None while it is only prepared; an election shows its candidates before, since members may stand."""
    head = f"{_ICONS[poll.kind]} {polls.name(poll)}"
    match poll.state:
        case PollState.PREPARING:
            return _gathering(poll, head) if poll.kind is PollKind.ELECTION else None
        case PollState.OPEN:
            return _over(poll, head) if is_over(poll, now) else _running(poll, head)
        case PollState.WITHDRAWN if poll.text:
            return f"{head}\n{_short_result(poll.text)}"
        case PollState.WITHDRAWN:
            return f"{head}\n이 투표는 거두었습니다. 넣은 표는 세지 않습니다."
        case PollState.RUN_OFF:
            return f"{head}\n{poll.text}\n결선(남은 후보로 다시 뽑기)은 시작할 때 이 글에서 알려 드립니다."
        case _:
            return f"✅ {polls.name(poll)}\n{_short_result(poll.text or '')}"


def is_over(poll: PollView, now: datetime | None) -> bool:
    """Whether the time for voting has run out."""
    return poll.due is not None and now is not None and now > poll.due


def _over(poll: PollView, head: str) -> str:
    return f"{head}\n{polls.turnout(poll)}명 · 투표 기간이 끝났습니다. 의장이 결과를 선포하면 여기에 알려 드립니다."


def _short_result(text: str) -> str:
    """One screen of a phone."""
    lines = text.splitlines()
    if len(lines) <= RESULT_LINES:
        return text
    return "\n".join([*lines[: RESULT_LINES - 1], f"그 밖의 {len(lines) - RESULT_LINES + 1}줄은 누리집의 투표 화면에 있습니다."])


def _gathering(poll: PollView, head: str) -> str:
    names = ", ".join(option.label for option in standing(poll)) or "아직 없습니다"
    ask = "나서시거나 후보에서 빠지실 분은 투표를 시작하기 전에 아래 버튼을 누르시거나 담당자께 말씀해 주시기 바랍니다."
    return "\n".join([head, f"{people(poll.k)}을 뽑습니다. 후보: {names}", ask])


def standing(poll: PollView) -> list[PollOptionView]:
    """Without those who stepped down."""
    return [option for option in poll.options if option.standing]


def _running(poll: PollView, head: str) -> str:
    which = "결선(다시 뽑기) · " if poll.round > 1 else ""
    lines = [head, f"{polls.turnout(poll)}명 · {which}{polls.how(poll)}"]
    if poll.required:
        lines.append(f"당선에는 {poll.required}표가 필요합니다 (출석 {people(poll.voters)}의 과반)")
    if poll.kind is PollKind.RANKING:
        lines.append(f"{len(poll.options)}개 가운데 {poll.k}개를 정합니다.")
    if poll.secret:
        lines.append(_secret_rule(poll.marks))
    else:
        lines.append("누르시면 바로 들어가고, 끝날 때까지 바꾸실 수 있습니다.")
    if poll.due:
        lines.append(f"{polls.until(poll)} 받습니다.")
    return "\n".join(lines)


def _secret_rule(marks: int) -> str:
    if marks == 1:
        return "무기명입니다. 같은 버튼을 두 번 누르시면 들어가고, 넣은 표는 바꿀 수 없습니다."
    return f"무기명입니다. 다 고르신 뒤 [{SUBMIT}]를 두 번 누르시면 들어가고, 넣은 표는 바꿀 수 없습니다."


def label(option: PollOptionView) -> str:
    text = f"{option.number}. {option.label}"
    return text if len(text) <= LABEL_LETTERS else f"{text[: LABEL_LETTERS - 1]}…"


def recorded(ballot: PollBallotRecorded) -> str:
    """What now stands, in one line: '1순위 마을돌봄, 2순위 골목정원으로 기록했습니다. 3순위까지 고를 수 있습니다'."""
    if not ballot.choices:
        said = f"{polls.ABSTAIN}으로 {'이미 기록되어 있습니다' if ballot.repeated else '기록했습니다'}"
        return cut(f"{said} — {ballot.title}{_turnout(ballot.voted, ballot.voters)}")
    named = _named(ballot.labels, polls.is_ordered(ballot.method), ballot.marks)
    said = "이미 기록되어 있습니다" if ballot.repeated else "바꾸어 기록했습니다" if ballot.changed else "기록했습니다"
    return cut(f"{with_josa(named, '으로/로')} {said}{_room(len(ballot.choices), ballot)}{_turnout(ballot.voted, ballot.voters)}")


def _room(given: int, ballot: PollBallotRecorded | SecretPollStanding) -> str:
    if given >= ballot.marks or ballot.marks == 1:
        return ""
    last = f"{ballot.marks}순위" if polls.is_ordered(ballot.method) else f"{ballot.marks}개"
    return f". {last}까지 고를 수 있습니다"


def _turnout(voted: int, voters: int) -> str:
    return f" ({voted} / {voters}명)"


def _named(labels: Sequence[str], ordered: bool, marks: int) -> str:
    if ordered and marks > 1:
        return ", ".join(f"{place}순위 {_short(text)}" for place, text in enumerate(labels, start=1))
    return ", ".join(_short(text) for text in labels)


def _short(text: str) -> str:
    return text if len(text) <= 24 else f"{text[:23]}…"


def picked(choices: Sequence[int], standing: SecretPollStanding) -> str:
    """A secret ballot that is being put together: nothing of it is in yet."""
    named = _named([standing.options[number] for number in choices], polls.is_ordered(standing.method), standing.marks)
    room = _room(len(choices), standing)
    return cut(f"{named}{room}. 아직 넣지 않았습니다. 다 고르셨으면 [{SUBMIT}]를 눌러 주시기 바랍니다.")


def too_many(marks: int) -> str:
    return f"{marks}개까지 고를 수 있습니다. 고르신 것을 한 번 더 누르시면 빠집니다."


def again(choices: Sequence[int], standing: SecretPollStanding) -> str:
    """The first press of what is final."""
    words = _words(choices, standing.options, standing.method, standing.marks)
    press = "넣으시려면 1분 안에 같은 버튼을 한 번 더 누르시기 바랍니다. 넣으면 바꿀 수 없습니다."
    return cut(f"무기명 표입니다. {with_josa(words, '으로/로')} {press}")


def _words(choices: Sequence[int], options: Mapping[int, str], method: Method | None, marks: int) -> str:
    if not choices:
        return polls.ABSTAIN
    return _named([options[number] for number in choices], polls.is_ordered(method), marks)


def cast(standing: SecretPollStanding) -> str:
    """Without the choice: the line may stay on a screen that others see."""
    said = "무기명 표를 넣었습니다. 누가 무엇을 골랐는지는 기록하지 않습니다"
    return cut(f"{said} — {standing.title}{_turnout(standing.voted, standing.voters)}")


def already(standing: SecretPollStanding) -> str:
    return cut(f"이미 투표하셨습니다. 무기명 표는 바꿀 수 없습니다 — {standing.title}")


def stood(poll: PollView) -> str:
    return cut(f"후보로 적었습니다. 지금 후보 {people(len(standing(poll)))} — {poll.title}")


def stepped_down(poll: PollView) -> str:
    return cut(f"후보에서 뺐습니다. 지금 후보 {people(len(standing(poll)))} — {poll.title}")


def gathering(own: MyPoll) -> str:
    """An election that still takes candidates, in the private chat: whether the person is one of them."""
    said = "지금 후보이십니다." if own.stands else "지금 후보가 아니십니다."
    return f"{poll_message(own.poll) or polls.name(own.poll)}\n{said}"


def mine(poll: PollView, choices: Sequence[int], cast_: bool, may_vote: bool) -> str:
    """A poll in the private chat: the message of the group, and what the person has given."""
    text = poll_message(poll) or polls.name(poll)
    labels = {option.number: option.label for option in poll.options}
    if not may_vote:
        return f"{text}\n지금은 출석이 확인된 분만 투표하실 수 있습니다."
    if not cast_:
        return f"{text}\n아직 고르지 않으셨습니다."
    if poll.secret:
        return f"{text}\n무기명 표를 넣으셨습니다."
    return f"{text}\n지금 기록: {_words(choices, labels, poll.method, poll.marks)}"
