"""Attaching a document to an agenda item."""

from shared.contracts.meetings import ItemView, MeetingView
from shared.texts.dates import cases, chat_when
from shared.texts.items import attached as attached_to

NOT_A_FILE = "파일을 보내 주시기 바랍니다. 종이 그림 버튼(첨부)을 눌러 '파일'로 보내시면 됩니다."
NOT_FETCHED = "파일을 받지 못했습니다. 잠시 뒤 다시 보내 주시기 바랍니다."
REMOVE = "자료 지우기"
KEEP = "그대로 두기"
MORE = "자료 더 붙이기"


def item(number: int, title: str) -> str:
    return f"제{number}호 {title}"


def which_item(meeting: MeetingView) -> str:
    return f"{meeting.body_name} {chat_when(meeting.starts)}\n어느 안건의 자료입니까?"


def send_file(agenda_item: ItemView) -> str:
    """What is asked, and what a new file would replace."""
    asked = f"제{agenda_item.number}호 안건 '{agenda_item.title}'에 붙일 파일을 보내 주시기 바랍니다 (5MB까지)."
    there = attached_to(agenda_item)
    if not there:
        return asked
    return "\n".join(
        [
            asked,
            f"지금 붙어 있는 자료 {cases(len(there))}:",
            *(f"  {one.name}" for one in there),
            "같은 이름의 파일을 보내시면 바뀌고, 다른 이름이면 더해집니다.",
        ]
    )


def to_remove(name: str) -> str:
    return f"지우기: {name}"


def sure_to_remove(number: int, name: str) -> str:
    return f"제{number}호 안건의 이 자료를 지우시겠습니까?\n{name}\n위원께 더는 보이지 않고, 되살릴 수 없습니다."


def removed(number: int, name: str) -> str:
    return f"제{number}호 안건의 자료({name})를 지웠습니다."


def too_large(size: int, most: int) -> str:
    return f"파일이 {size / 1024 / 1024:.1f}MB입니다. {most // 1024 // 1024}MB까지 붙일 수 있습니다."


def attached(number: int, name: str) -> str:
    return f"제{number}호 안건에 자료({name})를 붙였습니다. 대화방의 회의 글에서 [안건·자료]로 열립니다."
