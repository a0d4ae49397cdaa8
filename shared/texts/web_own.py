"""Words of a member's own page, of the room's screen and of the page behind its QR code; the same as in the chat."""

from shared.contracts.meetings import PresenceRecorded, RsvpRecorded
from shared.contracts.minutes import MinutesProgress
from shared.contracts.motions import BallotRecorded, SecretBallotStanding
from shared.texts import joining
from shared.texts.dates import chat_when
from shared.texts.josa import with_josa
from shared.texts.web import ANSWERS, CHOICES

ARRIVED = "도착했습니다"
AWAY = "자리를 비웁니다"
ONLINE = "온라인 회의에 들어오셨으면 눌러 주시기 바랍니다. 바로 출석이 됩니다."
BACK = "돌아오시면 ‘도착했습니다’를 누르고 출석 번호를 넣어 주시기 바랍니다."
CONFIRM = "확인"
CORRECT = "수정 요청"

CODE_UNREADABLE = "회의장 화면에 보이는 출석 번호를 그대로 넣어 주시기 바랍니다."
CORRECTION_EMPTY = "무엇을 고쳐야 하는지 적어 주시기 바랍니다."
CALENDAR_CHANGED = "달력 주소를 바꾸었습니다. 전화기의 달력에서 예전 주소를 지우고 아래의 새 주소로 다시 구독해 주시기 바랍니다."
STALE = "예전 화면에서 누르신 것이어서 기록이 바뀌지 않았습니다. 아래의 지금 기록을 확인하시고 다시 눌러 주시기 바랍니다."


def correction_too_long(length: int, most: int) -> str:
    return f"수정 요청이 {length:,}자입니다. {most:,}자까지 적으실 수 있습니다."


def opinion_too_long(length: int, most: int) -> str:
    return f"서면 의견이 {length:,}자입니다. {most:,}자까지 적으실 수 있습니다."


def rsvp_recorded(answer: RsvpRecorded) -> str:
    """참석으로 기록했습니다 (12월 3일(목) 오후 2시)."""
    word = with_josa(ANSWERS[answer.answer], "으로/로")
    when = chat_when(answer.starts)
    return f"{word} 기록했습니다 ({when})." if answer.changed else f"이미 {word} 기록되어 있습니다 ({when})."


def presence_recorded(answer: PresenceRecorded, with_code: bool) -> str:
    if answer.left:
        return f"자리를 비우신 것으로 기록했습니다. 지금 출석 {answer.present}명. {BACK}"
    if not answer.confirmed and answer.online:
        return joining.DECLARED if answer.changed else joining.DECLARED_ALREADY
    if not answer.confirmed:
        return "도착을 알리셨습니다. 회의장 화면의 출석 번호를 넣으시거나 담당자가 확인하면 출석으로 기록됩니다."
    missing = answer.required - answer.present
    rest = f"개의까지 {missing}명 더 필요합니다." if missing > 0 else f"성원(개의 {answer.required}명)이 되었습니다."
    first = "출석으로 기록했습니다." if answer.changed else "이미 출석으로 기록되어 있습니다."
    return f"{first} 지금 출석 {answer.present}명, {rest}"


def ballot_recorded(answer: BallotRecorded) -> str:
    word = with_josa(CHOICES[answer.choice], "으로/로")
    if answer.repeated:
        return f"이미 {word} 접수되어 있습니다: {answer.title}"
    return f"{word} {'바꾸어 접수했습니다' if answer.changed else '접수했습니다'}: {answer.title}"


def secret_cast(answer: SecretBallotStanding) -> str:
    return f"무기명 표를 넣었습니다: {answer.title}. 누가 어떻게 투표했는지는 기록하지 않습니다."


def minutes_confirmed(answer: MinutesProgress) -> str:
    first = "회의록을 확인하신 것으로 기록했습니다." if answer.changed else "회의록을 이미 확인하셨습니다."
    return f"{first} 확인 {answer.confirmed} / {answer.to_confirm}"


def correction_asked() -> str:
    return "수정 요청을 보냈습니다. 담당자가 살펴보고 답해 드립니다."


def tasks(count: int) -> str:
    return f"지금 하실 일 {count}가지" if count else "지금 하실 일이 없습니다"
