"""What commands and typed words are answered."""

from collections.abc import Sequence
from datetime import datetime

from shared.contracts.due import DueItem
from shared.contracts.meetings import ItemView, MeetingMode, MeetingState, MeetingView, MyMeeting, MyMeetings
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind, MotionState
from shared.texts.chat import ANSWERS, CHOICES, NO_CALENDAR, item_line, meeting_title, motion_title, short_when
from shared.texts.chat_digest import line as due_line
from shared.texts.dates import cases, chat_day, chat_when
from shared.texts.items import attached
from shared.texts.joining import OF_MINE

SHOWN = 10

HELP = (
    "참석 여부와 표결은 회의 글 아래의 버튼을 눌러 답하시면 됩니다.\n"
    "참석 여부는 저와의 개인 대화에 '참석'·'불참'·'미정'이라고 적으셔도 됩니다. 표결은 버튼으로만 합니다.\n\n"
    "아래 말을 누르시면 바로 보여 드립니다.\n"
    "/my 내 회의, 표결, 기한 (개인 대화로 보냅니다)\n/polls 지금 하실 투표와 설문\n"
    "/tasks 맡으신 일의 경과 알리기 · /meetings 앞으로의 회의\n/agenda 다음 회의의 안건과 자료\n"
    "/minutes 회의록\n/calendar 달력에 저장\n/propose 안건 제안\n/opinion 못 오시는 회의에 서면 의견\n/request 임시회 소집 요구\n"
    "/settings 알림 받으시는 때\n/leave 계정 연결 끊기"
)
MENU = {
    "meetings": "앞으로의 회의",
    "agenda": "다음 회의의 안건과 자료",
    "my": "내 회의, 표결, 기한",
    "polls": "지금 하실 투표와 설문",
    "tasks": "맡으신 일의 경과 알리기",
    "minutes": "회의록",
    "calendar": "달력에 저장",
    "propose": "안건 제안",
    "opinion": "못 오시는 회의에 서면 의견",
    "settings": "알림 받으시는 때",
    "request": "임시회 소집 요구",
    "help": "도움말",
}
NO_MEETINGS = "앞으로 잡힌 회의가 없습니다."
NO_MINUTES = "아직 올라온 회의록이 없습니다."
NOTHING_FOR_YOU = "지금 하실 일이 없습니다."
UNKNOWN_COMMAND = "그런 명령은 없습니다. /help 로 쓸 수 있는 명령을 보실 수 있습니다."
ANONYMOUS = (
    "익명 관리자로 보내신 글은 누구의 것인지 알 수 없어 아무것도 기록하지 않았습니다. "
    "버튼을 누르시거나 개인 대화로 보내 주시기 바랍니다."
)
OWN_CALENDAR = (
    "위원님의 달력입니다. 아래 주소를 달력 앱에서 구독하시면 위원님의 회의와 기한이 저절로 들어옵니다.\n"
    "위원님만의 주소이니 다른 분께 보내지 마시기 바랍니다."
)
BODY_CALENDARS = "기구의 공개 달력입니다. 달력 앱에서 구독하시면 회의가 저절로 들어옵니다."
ASK_PROPOSAL = "제안하실 안건을 한 글로 적어 주시기 바랍니다. 그만두시려면 /cancel 을 보내 주시기 바랍니다."
PROPOSE_USAGE = "제안은 '/propose 제안 내용'으로 적어 주시거나 개인 대화에서 /propose 를 보내 주시기 바랍니다."
PROPOSED = "제안을 담당자께 전했습니다."
ASK_CORRECTION = (
    "회의록의 어디를 어떻게 고치면 좋을지 안건 번호와 함께 한 글로 적어 주시기 바랍니다.\n"
    "그만두시려면 /cancel 을 보내 주시기 바랍니다."
)
CORRECTION_GOES_ON = (
    "수정 요청을 모두 전했습니다. 긴 글은 나뉘어 오므로 이어지는 글도 수정 요청으로 받습니다.\n"
    "끝났으면 /cancel 을 눌러 주시기 바랍니다."
)
CORRECTION_ASKED = "수정 요청을 담당자께 전했습니다. 답이 적히면 회의록에 반영됩니다."
WHICH_BODY = "어느 기구에 제안하시겠습니까? 아래에서 눌러 주시기 바랍니다. 그만두시려면 /cancel 을 보내 주시기 바랍니다."
TALK_TOO_OLD = (
    "적으시던 글이 일주일 넘게 멈춰 있어 그만두었습니다. 보낸 것은 없습니다. "
    "제안은 /propose, 회의록 수정 요청은 회의록 글의 '수정 요청'으로 다시 하실 수 있습니다."
)
ENDED_TOO_OLD = "일주일이 지나 여기서 마쳤습니다. 전에 보내신 것은 그대로 있고, 방금 적으신 글은 전하지 않았습니다."
ENDED = "여기서 마쳤습니다. 이미 보내신 것은 그대로 있습니다."
CANCELLED = "그만두었습니다. 아무것도 기록하지 않았습니다."
NOTHING_TO_CANCEL = "하던 일이 없습니다."
BALLOT_BY_BUTTON = "표결은 대화방의 표결 글에 있는 찬성·반대·기권 버튼으로만 하실 수 있습니다. 기록한 것이 없습니다."
NOT_UNDERSTOOD = (
    "무슨 말씀인지 알아듣지 못했습니다. "
    "참석 여부는 '참석'·'불참'·'미정'으로 적어 주시고, 그 밖에는 /help 를 보아 주시기 바랍니다."
)
NO_WORDS = (
    "사진·파일·음성·스티커는 읽지 못합니다. 기록한 것이 없습니다. "
    "참석 여부는 '참석'·'불참'·'미정'이라고 글로 적어 주시고, 그 밖에는 /help 를 보아 주시기 바랍니다."
)
FORWARDED = "다른 곳에서 전달하신 글은 누구의 말인지 알 수 없어 기록하지 않았습니다. 하실 말씀을 직접 적어 주시기 바랍니다."
ASK_ANSWER = "오실 수 있는지 아래에서 눌러 주시기 바랍니다."
WHICH_MEETING = "어느 회의인지 눌러 주시기 바랍니다."
NO_MEETING_TO_ANSWER = "지금 참석 여부를 여쭙는 회의가 없습니다."
NO_MEETING_NOW = "지금 출석을 확인하는 회의가 없습니다. 회의 시작 30분 전부터 확인합니다."


def ask_answer_to(meeting: MeetingView) -> str:
    """To words that were not understood, while a meeting waits for answers."""
    return (
        f"무슨 말씀인지 알아듣지 못했습니다. {meeting_title(meeting)}({short_when(meeting.starts)})에 오실 수 있는지 "
        "아래에서 눌러 주시기 바랍니다. 그 밖에 하실 수 있는 일은 /help 에 있습니다."
    )


def stranger_hint(url: str | None) -> str:
    """In a group, once, to somebody whose answer could not be recorded."""
    return f"기록하려면 먼저 계정을 연결해 주셔야 합니다{f': {url}' if url else '. 저에게 개인 대화를 열어 주시기 바랍니다.'}"


def unbound(chat_id: int) -> str:
    """In a group that belongs to no body yet; the number is what the facilitator's /bind asks for."""
    return (
        "이 대화방은 아직 어느 기구와도 이어져 있지 않습니다. 담당자께서 담당자용 봇에 /bind 를 보내 이어 주실 수 있습니다.\n"
        f"대화방 번호: {chat_id}"
    )


def meetings(found: list[MeetingView], first: int = 0) -> str:
    """Ten from `first` on, each on two lines; how many there are, and how many of them stand further down."""
    shown = found[first : first + SHOWN]
    if not shown:
        return NO_MEETINGS
    lines = [f"앞으로의 회의 {cases(len(found))}" + (f" 가운데 {first + 1}번째부터" if first else "")]
    for meeting in shown:
        lines += ["", f"📅 {meeting_title(meeting)}{_state(meeting)}", f"{chat_when(meeting.starts)} · {meeting.place}"]
    rest = len(found) - first - len(shown)
    return "\n".join([*lines, *(["", f"이 뒤로 {cases(rest)} 더 있습니다."] if rest else [])])


def agenda(meeting: MeetingView, page: str | None, base: str | None = None) -> str:
    """The first ten items with their documents; the others are on the page. `base`: the web's address."""
    lines = [f"📅 {meeting_title(meeting)}", chat_when(meeting.starts, meeting.ends), ""]
    for item in meeting.items[:SHOWN]:
        lines.append(item_line(item))
        lines += _attached(item, base)
    if len(meeting.items) > SHOWN:
        lines.append(f"그 밖의 안건 {cases(len(meeting.items) - SHOWN)}")
    return "\n".join([*lines, *([f"\n{page}"] if page else [])])


NAMES_LETTERS = 120  # of an item's documents in one line


def _attached(item: ItemView, base: str | None) -> list[str]:
    """One document with its address where there is one to open; of several the names, for the page has their links."""
    found = attached(item)
    if len(found) > 1:
        names = ", ".join(one.name for one in found)
        return [f"  자료 {cases(len(found))}: {names if len(names) <= NAMES_LETTERS else names[: NAMES_LETTERS - 1] + '…'}"]
    return [f"  자료: {one.name}" + (f" {base}{one.url}" if base and one.url else "") for one in found]


def mine(found: MyMeetings, now: datetime, others: Sequence[DueItem] = (), more: Sequence[str] = ()) -> str:
    """What the person has before them: answers, running votes, minutes to confirm, with the day each is due; then the rest."""
    lines = [line for own in found.items for line in _mine(own, now)]
    lines += [part for item in others for part in ("", f"🗒 {due_line(item, now)}")]
    lines += more
    whose = f"{found.name} 위원님" if found.name else "위원님"  # nobody's roll is known before a body's first meeting
    return "\n".join([f"{whose}의 회의와 할 일", *(lines[: SHOWN * 3] or [NOTHING_FOR_YOU])])


def _mine(own: MyMeeting, now: datetime) -> list[str]:
    meeting = own.meeting
    lines = []
    in_writing = meeting.mode is MeetingMode.WRITTEN
    if meeting.state is MeetingState.CALLED and not in_writing:
        answer = ANSWERS[own.answer] if own.answer else f"미응답 ({chat_day(meeting.rsvp_due)}까지)"
        lines.append(f"응답: {answer}")
    arriving = meeting.state is MeetingState.CALLED and now >= meeting.arrivals_from
    if not in_writing and (meeting.state in (MeetingState.OPEN, MeetingState.RECESSED) or arriving):
        lines.append("출석: " + ("확인됨" if own.present else "확인을 기다립니다" if own.declared else "아직"))
    if own.link:
        lines.append(OF_MINE.format(link=own.link))
    for motion in meeting.motions:
        if motion.state is MotionState.VOTING and motion.ballot is BallotKind.CONSENT:
            until = f" ({chat_day(motion.until)}까지)" if motion.until else ""
            lines.append(f"이의 받는 중: {motion_title(motion)}{until}")
        elif motion.state is MotionState.VOTING:
            choice = next((label for one, label in CHOICES.items() if one == own.ballots.get(motion.id)), "아직")
            lines.append(f"표결: {motion_title(motion)} — {choice}")
    if meeting.minutes and meeting.minutes.state is MinutesState.IN_CONFIRMATION and not own.confirmed_minutes:
        until = f" ({chat_day(meeting.minutes.due)}까지)" if meeting.minutes.due else ""
        lines.append(f"회의록 확인: 아직{until}")
    return ["", f"📅 {short_when(meeting.starts)} {meeting.body_name} {meeting.session}", *lines] if lines else []


def calendars(own: str | None, links: list[tuple[str, str]]) -> str:
    """The own calendar's address first (a secret: in private only), then each body's name and its public calendar."""
    parts = [f"{OWN_CALENDAR}\n{own}"] if own else []
    if links:
        parts.append("\n".join([BODY_CALENDARS, *(f"{name}: {url}" for name, url in links)]))
    return "\n\n".join(parts) or NO_CALENDAR


def _state(meeting: MeetingView) -> str:
    said = {MeetingState.OPEN: " (회의 중)", MeetingState.RECESSED: " (정회 중)"}
    return said.get(meeting.state, "")
