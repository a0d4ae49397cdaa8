"""Votes as the facilitator runs them: the motion, its kind of ballot, progress, ballots entered for others, and the result."""

from datetime import datetime

from shared.contracts.motions import BallotKind, Choice, Grounds, MotionView
from shared.texts.dates import chat_when, people
from shared.texts.items import numbered
from shared.texts.josa import josa, with_josa
from shared.texts.outcomes import about, outcome
from shared.texts.web import GROUNDS

WHICH = "무엇을 표결합니까? 안건을 고르시거나 안건 이름을 적어 주시기 바랍니다."
HOW = "어떻게 정합니까?"
KINDS = {
    BallotKind.NO_OBJECTION: "이의 없음",
    BallotKind.ROLL_CALL: "기명 표결",
    BallotKind.SHOW_OF_HANDS: "거수",
    BallotKind.SECRET: "무기명 표결",
    BallotKind.CONSENT: "이의 제기 기간",
}
RECUSE = "제척·기피·회피 위원 적기"
WHO_RECUSED = "이 안건에 참여하지 않는 분을 고르시거나 이름을 적어 주시기 바랍니다."
WHY_RECUSED = "어느 것입니까? 제척은 법령에 따라, 기피는 신청을 의결로 받아들여, 회피는 스스로 빠지는 것입니다."
CHOICES = {Choice.YES: "찬성", Choice.NO: "반대", Choice.ABSTAIN: "기권"}
NO_OBJECTION = '"이의 없으십니까?"에 이의가 없었고, 의장이 가결을 선포했습니까?\n한 분이라도 이의가 있으면 표결로 정합니다.'
NO_OBJECTION_DECLARED = "의장이 가결을 선포했습니다"
OBJECTED = "이의가 있습니다 (기명 표결)"
OPEN_IT = "표결 시작"
REFRESH = "새로 보기"
ENTER = "표 대신 넣기"
RESULT_DECLARED = "의장이 표결 종료를 선포했습니다"
CLOSE_IT = "표결을 마치고 결과 기록"
WHO_VOTES = "누구의 표를 넣습니까? 출석한 위원 가운데 아직 투표하지 않은 분입니다. 이름을 적으셔도 됩니다."
ALL_VOTED = "출석한 위원이 모두 투표했습니다. 잘못 넣은 표를 바꾸시려면 이름을 적어 주시기 바랍니다."
TALLY = '거수 결과를 찬성, 반대, 기권 순으로 적어 주시기 바랍니다. 예: "7 3 1" 또는 "찬성 7 반대 3 기권 1"'
TALLY_UNREADABLE = '수를 읽지 못했습니다. "7 3 1"처럼 적어 주시기 바랍니다.'
CHAIR_CASTS = "가부동수입니다. 의장의 결정권이 어느 쪽입니까?"
CHAIR_YES = "의장이 가결로 결정했습니다"
CHAIR_NO = "의장이 부결로 결정했습니다"
CHAIR_NONE = "결정권 규정이 없습니다 (부결)"
NEXT_VOTE = "다음 표결"
TITLE_TOO_LONG = "안건 이름은 200자까지 적을 수 있습니다."


def motion_title(motion: MotionView) -> str:
    return item_title(motion.item, motion.title)


def item_title(number: int | None, title: str) -> str:
    """제1호 안건 예산; the bare title where it is no item of the agenda."""
    return numbered(number, title)


def going_on(motion: MotionView) -> str:
    return f"표결 중: {motion_title(motion)}"


def under_way(motion: MotionView) -> str:
    """To somebody who picks a vote that runs: no count, which would stand still here."""
    return f"{going_on(motion)}\n투표한 수는 위의 표결 글에서 바로바로 바뀝니다."


def close_one(motion: MotionView) -> str:
    """A button where a running vote is in the way."""
    return f"표결 마치기: {motion.title}"


def ask_open_written(title: str, kind: BallotKind, enrolled: int, until: datetime) -> str:
    secret = "\n무기명 표는 한 번 내면 바꿀 수 없습니다." if kind is BallotKind.SECRET else ""
    return f"{title}\n서면 {KINDS[kind]} · 재적 {people(enrolled)}에게 {chat_when(until)}까지 엽니다.{secret}\n시작할까요?"


def ask_open(title: str, kind: BallotKind, present: int) -> str:
    secret = "\n무기명 표는 한 번 내면 바꿀 수 없습니다." if kind is BallotKind.SECRET else ""
    return f"{title}\n{KINDS[kind]} · 출석 {people(present)}에게 표결을 엽니다.{secret}\n시작할까요?"


def recused(name: str, grounds: Grounds, count: int) -> str:
    said = f"{name} 위원을 {with_josa(GROUNDS[grounds], '으로/로')} 적었습니다."
    return f"{said} 출석 위원 가운데 이 안건에 참여하지 않는 위원 {people(count)}."


def _voters(motion: MotionView) -> int:
    return (motion.present or 0) - motion.recused


def progress(motion: MotionView) -> str:
    if motion.ballot is BallotKind.CONSENT:
        until = f" · {chat_when(motion.until)}까지" if motion.until else ""
        return f"🗳 {motion_title(motion)} ({KINDS[motion.ballot]})\n이의 {motion.objections}건{until}"
    word = "회신" if motion.written else "투표"
    lines = [f"🗳 {motion_title(motion)} ({KINDS[motion.ballot]})", f"{word} {motion.voted} / {motion.present or 0}"]
    if motion.written and motion.until and motion.quorum_required:
        lines.append(f"{chat_when(motion.until)}까지 · {people(motion.quorum_required)}이 회신해야 성립합니다")
    if motion.required_yes is not None:
        lines.append(f"가결에는 찬성 {people(motion.required_yes)}이 필요합니다 ({_basis(motion)})")
    if motion.recused:
        lines.append(f"출석 {people(motion.present or 0)} · 제척·회피 {people(motion.recused)} 빼고 {people(_voters(motion))}")
    return "\n".join(lines)


def ask_close(motion: MotionView) -> str:
    silent = max((motion.present or 0) - motion.voted, 0)
    if motion.written:
        left = f"{people(silent)} 미회신. " if silent else ""
        needed = f"성립에는 {people(motion.quorum_required or 0)}이 필요합니다."
        lines = [motion_title(motion), f"회신 {motion.voted} / {motion.present or 0}. {left}{needed}"]
        return "\n".join([*lines, "기록하면 되돌릴 수 없습니다. 의장이 결과를 선포했습니까?"])
    waiting = f"아직 {with_josa(people(silent), '이/가')} 투표하지 않았습니다. 마치면 기권과 같이 셉니다."
    lines = [motion_title(motion), f"투표 {motion.voted} / {motion.present or 0}. {waiting if silent else '모두 투표했습니다.'}"]
    return "\n".join([*lines, "마치면 되돌릴 수 없습니다. 의장이 표결 종료를 선포했습니까?"])


def result(motion: MotionView) -> str:
    """원안가결 and the reckoning; what was not voted on, why."""
    numbers = [motion.text] if motion.text else []
    return "\n".join([f"{outcome(motion)} — {motion_title(motion)}", *numbers, *about(motion)])


def recorded(motion: MotionView) -> str:
    """Below what was just pressed: the vote's own message, which becomes its record, may stand far above."""
    return f"표결 결과를 기록했습니다.\n{result(motion)}"


def unknown_name(name: str) -> str:
    return f"'{name}' 위원을 출석한 분 가운데 찾지 못했거나 같은 이름이 여럿입니다. 다시 적어 주시기 바랍니다."


def ask_choice(name: str) -> str:
    return f"{name} 위원의 표는 무엇입니까? 담당자가 넣은 것으로 기록됩니다."


def ask_enter(name: str, choice: Choice, replaces: bool = False) -> str:
    before = "이미 표를 낸 위원입니다. 앞의 표는 지워집니다.\n" if replaces else ""
    return f"{before}{name} 위원의 표를 '{CHOICES[choice]}'{josa(CHOICES[choice], '으로/로')} 넣습니다. 맞습니까?"


def enter(choice: Choice) -> str:
    return f"'{CHOICES[choice]}'{josa(CHOICES[choice], '으로/로')} 넣기"


def entered(name: str, choice: Choice, voted: int, present: int) -> str:
    return f"{name} 위원의 표를 '{CHOICES[choice]}'{josa(CHOICES[choice], '으로/로')} 기록했습니다. 투표 {voted} / {present}"


def ask_tally(motion: MotionView, yes: int, no: int, abstain: int) -> str:
    counts = f"거수: 찬성 {yes} · 반대 {no} · 기권 {abstain}"
    return f"{motion_title(motion)}\n{counts}\n기록하면 결과가 정해집니다. 의장이 결과를 선포했습니까?"


def _basis(motion: MotionView) -> str:
    if motion.rule_by_analogy:
        return f"{motion.rule_label}, 기본값: {motion.rule_by_analogy} 준용"
    cite = "기본값" if motion.rule_default else motion.rule_cite
    return f"{motion.rule_label}, {cite}" if cite else motion.rule_label
