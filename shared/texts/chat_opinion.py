"""A written opinion before a meeting, as a member gives it in the chat and on the own page."""

from shared.contracts.meetings import ItemView, MeetingView
from shared.contracts.minuting import OpinionGiven
from shared.texts.chat import meeting_title, short_when
from shared.texts.items import numbered
from shared.texts.listed import short

IN_PRIVATE = "서면 의견은 저와의 개인 대화에서 /opinion 으로 주시기 바랍니다."
NO_MEETING = "지금 서면 의견을 받는 회의가 없습니다. 소집된 회의가 있으면 개의하기 전까지 받습니다."
WHICH_MEETING = "어느 회의에 주시는 의견입니까?"
WHOLE = "회의 전체"
CHOSEN = "의견을 적으실 차례입니다."
BALLOT = "표결에는 넣지 않고, 회의록에 서면 의견으로 적습니다."


def meeting_button(meeting: MeetingView) -> str:
    return f"{short_when(meeting.starts)} {meeting.body_name}"


def item_button(item: ItemView) -> str:
    return short(numbered(item.number, item.title), 60)


def which_item(meeting: MeetingView) -> str:
    until = f"{short_when(meeting.starts)} 개의 전까지 서면 의견을 받습니다."
    return f"{meeting_title(meeting)}\n{until}\n{BALLOT}\n\n어느 안건에 주시는 의견입니까?"


def ask(meeting: MeetingView, item: ItemView | None) -> str:
    about = numbered(item.number, item.title) if item else WHOLE
    return f"{about}\n의견을 글로 보내 주시기 바랍니다. {BALLOT}\n그만두시려면 /cancel 을 눌러 주시기 바랍니다."


def given(done: OpinionGiven, more: bool) -> str:
    """What stands now; `more`: a second part may follow."""
    about = f"제{done.item}호 안건" if done.item else WHOLE
    if not done.text:
        return f"{about}에 주신 서면 의견을 거두었습니다."
    said = f"{about}에 대한 서면 의견 {len(done.text):,}자를 받았습니다. {BALLOT}"
    tail = "긴 글은 나뉘어 옵니다. 이어지는 글이 오면 뒤에 붙입니다. 끝났으면 /cancel 을 눌러 주시기 바랍니다."
    return f"{said}\n{tail}" if more else f"{said}\n개의하기 전까지 /opinion 으로 다시 적으실 수 있습니다."
