"""What a press is answered: one short line about the presser, at most 200 characters."""

from shared.contracts.meetings import ItemView, MeetingView, PresenceRecorded, RsvpRecorded
from shared.contracts.minutes import MinutesProgress
from shared.contracts.motions import BallotRecorded, Choice, SecretBallotStanding
from shared.texts import joining
from shared.texts.chat import ANSWERS, CHOICES, short_when
from shared.texts.dates import cases, people
from shared.texts.items import attached
from shared.texts.josa import with_josa

LONGEST = 200

UNKNOWN_BUTTON = "이 버튼은 쓸 수 없습니다. 가장 최근 글의 버튼을 눌러 주시기 바랍니다."
WRONG_CHAT = "이 대화방에서는 쓸 수 없는 버튼입니다. 해당 기구의 대화방에서 눌러 주시기 바랍니다."
CORRECTION_IN_PRIVATE = "고칠 곳을 개인 대화로 여쭈었습니다. 거기에 적어 주시기 바랍니다."
MORE_SENT = "다음 회의를 아래에 보여 드립니다."
LEFT = "연결을 끊었습니다. 앞으로 이 계정으로는 아무것도 기록하지 않습니다."
AWAY_AGAIN = "자리를 비우시려면 1분 안에 같은 버튼을 한 번 더 누르시기 바랍니다. 비우신 동안에는 출석과 표결에 들지 않습니다."
_BACK = "돌아오시면 '도착했습니다'를 누르고 출석 번호를 보내 주시기 바랍니다."


def rsvp(recorded: RsvpRecorded) -> str:
    """참석으로 기록했습니다 (12월 3일 오후 2시)."""
    answer = with_josa(ANSWERS[recorded.answer], "으로/로")
    said = "기록했습니다" if recorded.changed else "이미 기록되어 있습니다"
    return f"{answer} {said} ({short_when(recorded.starts)})"


def presence(recorded: PresenceRecorded) -> str:
    if recorded.left:
        return f"자리를 비우신 것으로 기록했습니다 (출석 {people(recorded.present)}). {_BACK}"
    missing = recorded.required - recorded.present
    quorum = f"개의까지 {people(missing)}" if missing > 0 else "성원이 되었습니다"
    if recorded.confirmed:
        said = "출석을 확인했습니다" if recorded.changed else "출석이 이미 확인되어 있습니다"
        return f"{said} (출석 {people(recorded.present)}, {quorum})"
    if recorded.online:
        return joining.DECLARED if recorded.changed else joining.DECLARED_ALREADY
    said = "도착을 기록했습니다" if recorded.changed else "도착이 이미 기록되어 있습니다"
    return f"{said}. 회의장 화면의 QR을 찍거나 출석 번호 6자리를 저와의 개인 대화로 보내시면 출석으로 확인됩니다."


def ballot(recorded: BallotRecorded) -> str:
    choice = with_josa(CHOICES[recorded.choice], "으로/로")
    if recorded.repeated:
        said = f"이미 {choice} 투표하셨습니다"
    else:
        said = f"{choice} {'바꾸어 투표했습니다' if recorded.changed else '투표했습니다'}"
    return cut(f"{said} — {recorded.title} (투표 {recorded.voted} / {recorded.present})")


def secret_again(choice: Choice, standing: SecretBallotStanding) -> str:
    """The first press: nothing is in the urn yet."""
    word = with_josa(CHOICES[choice], "으로/로")
    again = f"{word} 넣으시려면 1분 안에 같은 버튼을 한 번 더 누르시기 바랍니다"
    return cut(f"무기명 표입니다. {again}. 넣으면 바꿀 수 없습니다 — {standing.title}")


def secret_cast(standing: SecretBallotStanding) -> str:
    """Without the choice: the line may stay on a screen that others see."""
    progress = f"(투표 {standing.voted} / {standing.present})"
    return cut(f"무기명 표를 넣었습니다. 누가 어떻게 투표했는지는 기록하지 않습니다 — {standing.title} {progress}")


def secret_already(standing: SecretBallotStanding) -> str:
    return cut(f"이미 투표하셨습니다. 무기명 표는 바꿀 수 없습니다 — {standing.title}")


def confirmed(progress: MinutesProgress) -> str:
    said = "회의록을 확인하셨습니다" if progress.changed else "이미 확인하셨습니다"
    return f"{said} (확인 {progress.confirmed} / {progress.to_confirm})"


def agenda(meeting: MeetingView) -> str:
    """The agenda in the room that an answer has; where there is a page, the button opens it instead."""
    return cut("\n".join(_with_count(item) for item in meeting.items) or "안건이 아직 없습니다.")


def _with_count(item: ItemView) -> str:
    count = len(attached(item))
    return f"{item.number}. {item.title}" + (f" (자료 {cases(count)})" if count else "")


def cut(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[: LONGEST - 1]}…"
