"""What the facilitator reads who amends, splits, defers, refers, takes items together, or asks for objections."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.meetings import ItemView, MeetingView
from shared.contracts.motions import MotionView, ObjectionView, ReferralView
from shared.texts.dates import cases, chat_when, people
from shared.texts.facilitator_meeting import meeting_line
from shared.texts.items import numbered
from shared.texts.josa import with_josa
from shared.texts.listed import ROOM, short

OTHER_WAYS = "표결이 아닌 처리 (수정·조건·분리·보류·회부·철회)"
TOGETHER = "여러 안건 일괄 상정"
TO_ORDER = "의사일정 순서 바꾸기"
WHAT = "이 안건을 어떻게 처리합니까?"
AMEND, CONDITIONS, SPLIT, DEFER, REFER, WITHDRAW = "amend", "conditions", "split", "defer", "refer", "withdraw"
WAYS = {
    AMEND: "수정안 상정",
    CONDITIONS: "조건 붙이기",
    SPLIT: "나누어 상정",
    DEFER: "보류",
    REFER: "다른 기구에 회부",
    WITHDRAW: "철회",
}
SAY = {
    AMEND: "수정안의 내용을 적어 주시기 바랍니다. 가결되면 이 내용이 안건의 내용이 됩니다.",
    CONDITIONS: "어떤 조건입니까? 가결되면 '조건부가결'로 기록됩니다.",
    SPLIT: "나눈 안건의 이름을 한 줄에 하나씩, 두 줄부터 적어 주시기 바랍니다.",
    DEFER: "보류하는 까닭을 적어 주시기 바랍니다.",
}
WITHOUT_REASON = "까닭 없이 보류"
WHERE_TO = "어느 기구에 회부합니까?"
NO_OTHER_BODY = "회부할 다른 기구가 없습니다."
DECLARED = "의장이 선포했습니다"
WHICH_ITEMS = "일괄 상정할 안건의 번호를 적어 주시기 바랍니다. 예: 2, 3, 4"
WHICH_ORDER = "먼저 다룰 안건의 번호를 다룰 순서대로 적어 주시기 바랍니다. 예: 3, 1"
NUMBERS = "안건 번호를 읽지 못했습니다. '2, 3'처럼 적어 주시기 바랍니다."
UNTIL = '언제까지 이의를 받습니까? 고르시거나 "내일 오후 6시"처럼 적어 주시기 바랍니다.'
IN_HALF_AN_HOUR, IN_AN_HOUR, IN_A_DAY, IN_THREE_DAYS = "30분 뒤", "1시간 뒤", "하루 뒤", "사흘 뒤"
TO_CONSENT = "이의 확인하고 마치기"
PUT_TO_VOTE = "기명 표결로 정하기"
NONE_OBJECTED = "이의가 없어 의장이 가결을 선포했습니다"
LOOK_AGAIN = "다시 확인"
BY_NAME = "이름으로 적기"
HANDS_NO = "반대한 위원의 이름을 적어 주시기 바랍니다. 여러 분이면 쉼표로 나눕니다. 나머지는 찬성으로 적습니다."
HANDS_ABSTAIN = "기권한 위원의 이름을 적어 주시기 바랍니다. 여러 분이면 쉼표로 나눕니다."
NOBODY = "없습니다"


def sure(what: str, title: str, said: str) -> str:
    """What will be recorded, before it is."""
    words = f"\n{short(said, ROOM)}" if said else ""
    return f"{title}\n{WAYS[what]}{words}\n\n이대로 기록합니다. 의장이 선포했습니까?"


def to_body(name: str) -> str:
    return f"{with_josa(name, '으로/로')} 보냅니다. 그 기구의 다음 안건에 오르고, 결과가 이 기구로 돌아옵니다."


def item_lines(items: Sequence[ItemView]) -> str:
    return "\n".join(numbered(item.number, item.title, item.kind) for item in items[:10])


def sure_block(items: Sequence[ItemView]) -> str:
    question = f"안건 {cases(len(items))}을 일괄 상정하여 이의가 없었고, 의장이 모두 가결을 선포했습니까?"
    return f"{item_lines(items)}\n\n{question}\n안건마다 따로 기록되고, 되돌릴 수 없습니다."


def sure_order(items: Sequence[ItemView]) -> str:
    return f"{item_lines(items)}\n\n이 순서로 다루기로 하여 이의가 없었고, 의장이 선포했습니까? 안건 번호는 그대로입니다."


def carried_together(meeting: MeetingView, count: int) -> str:
    return f"안건 {cases(count)}을 이의 없이 가결한 것으로 기록했습니다.\n{meeting_line(meeting)}"


def in_order(meeting: MeetingView) -> str:
    return f"순서를 바꾸었습니다.\n{item_lines(meeting.items)}"


def ask_consent(title: str, until: datetime, voters: int) -> str:
    asked = f"{people(voters)}에게 {chat_when(until)}까지 이의를 받습니다."
    return f"{title}\n{asked} 이의가 없으면 가결을 선포할 수 있습니다.\n시작할까요?"


def objections(motion: MotionView, found: Sequence[ObjectionView]) -> str:
    """Who objects and why, for the facilitator alone."""
    until = f" · {chat_when(motion.until)}까지" if motion.until else ""
    lines = [f"{numbered(motion.item, motion.title)}", f"이의 {cases(len(found))}{until}"]
    lines += [f"{one.name} 위원: {short(one.text, 100) if one.text else '까닭을 아직 적지 않음'}" for one in found[:8]]
    return "\n".join(lines)


def objection_made(meeting: MeetingView, motion: MotionView, one: ObjectionView) -> str:
    why = f": {short(one.text, ROOM)}" if one.text else " (까닭을 여쭙고 있습니다)"
    head = f"이의가 제기되었습니다 — {numbered(motion.item, motion.title)}"
    return f"{head}\n{one.name} 위원{why}\n{meeting_line(meeting)}\n표결로 정하거나 보류하여 더 논의하실 수 있습니다."


def objections_due(meeting: MeetingView, motion: MotionView) -> str:
    said = "이의가 없습니다. 의장이 가결을 선포할 수 있습니다."
    if motion.objections:
        said = f"이의 {cases(motion.objections)}이 있습니다."
    return f"⏳ 이의를 받는 기간이 끝났습니다 — {numbered(motion.item, motion.title)}\n{said}\n{meeting_line(meeting)}"


def referral_made(one: ReferralView) -> str:
    what = f"{one.body_name}에서 회부했습니다: {one.title}"
    return f"{what}\n{one.to_name}의 다음 회의를 소집하시면 안건에 저절로 오릅니다. 거기서 의결한 결과가 돌아갑니다."


def referral_answered(one: ReferralView) -> str:
    what = f"{one.to_name}에 회부한 안건의 결과가 돌아왔습니다: {one.title}"
    return f"{what}\n{short(one.answer or '', ROOM)}\n{one.body_name}의 다음 회의를 소집하시면 안건에 저절로 오릅니다."
