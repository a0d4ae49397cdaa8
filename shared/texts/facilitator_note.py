"""What is typed while the meeting runs: under which item it went, how to go on, how to take it back."""

from collections.abc import Sequence

from shared.contracts.meetings import ItemView, MeetingView
from shared.contracts.minutes_parts import Line, LineKind
from shared.papers.reading import LARGEST, Unreadable
from shared.texts.items import numbered
from shared.texts.listed import short

KINDS = {LineKind.REMARK: "발언", LineKind.DECISION: "결정", LineKind.TODO: "할 일"}
WHOLE = "회의 전체"
OTHER_ITEM = "다른 안건"
UNDO = "방금 것 지우기"
DONE = "다 적었습니다"
UNDONE = "방금 적은 것을 지웠습니다."
NOTHING_TO_UNDO = "지울 것이 없습니다. 이미 지웠거나 회의록이 확정되었습니다."
TO_NOTE = "이어서 적기"
FOLLOW_UP = "할 일 맡기기"
NO_MEETING = "지금 열린 회의도, 쓰고 있는 회의록도 없어 적지 않았습니다. 소집한 회의는 /open 으로 개의를 기록합니다."
WHICH = "어느 회의에 적을까요? 고르시면 방금 보내신 글을 적습니다."
WHICH_FIRST = "열린 회의가 여럿이라 적지 않았습니다. /note 에서 회의를 먼저 골라 주시기 바랍니다."
EMPTY = "적을 글이 없습니다. 예: #결정 원안대로 추진"
NOT_FETCHED = "파일을 받지 못했습니다. 잠시 뒤 다시 보내 주시기 바랍니다."
SHOWN = 40
LAST = 3


def ask_item(meeting: MeetingView) -> str:
    return (
        f"회의 중 기록 · {meeting.body_name}\n어느 안건부터 적을까요?\n\n"
        "아무 화면에서나 이렇게 보내셔도 적힙니다.\n"
        "#발언 1번 김민수 위원: 예산을 물음\n#결정 원안대로\n#할일 결과를 누리집에 올림"
    )


def item_button(item: ItemView) -> str:
    return short(f"제{item.number}호 {item.title}", SHOWN)


def writing(title: str, lines: Sequence[Line]) -> str:
    """The item that is being written for, the last lines, and what a text becomes."""
    last = [line_said(line) for line in lines[-LAST:]]
    shown = ["", f"지금까지 {len(lines)}건", *last] if lines else []
    return "\n".join(
        [title, *shown, "", "보내시는 글은 이 안건의 발언으로 적습니다. 결정은 #결정, 할 일은 #할일 로 시작해 주시기 바랍니다."]
    )


def item_title(meeting: MeetingView, number: int) -> str:
    return next((numbered(item.number, item.title) for item in meeting.items if item.number == number), WHOLE)


def line_said(line: Line) -> str:
    return f"· {KINDS[line.kind]}: {short(line.text, SHOWN)}"


def noted(meeting: MeetingView, lines: Sequence[Line]) -> str:
    """제1호 안건에 발언 1건, 결정 1건을 적었습니다."""
    said = []
    for item in dict.fromkeys(line.item for line in lines):
        counts = [
            f"{word} {count}건"
            for kind, word in KINDS.items()
            if (count := sum(line.item == item and line.kind is kind for line in lines))
        ]
        said.append(f"{f'제{item}호 안건' if item else WHOLE}에 {', '.join(counts)}")
    first = f"{', '.join(said)}을 적었습니다."
    return first if len(lines) > 1 else f"{first}\n{line_said(lines[0])}"


def maybe_more(length: int) -> str:
    """A messenger sends what is longer than 4,096 characters in parts."""
    return f"{length:,}자를 모두 적었습니다. 긴 글은 메신저가 나누어 보냅니다. 이어지는 글이 오면 뒤에 붙입니다."


def unreadable(why: Unreadable, name: str) -> str:
    match why:
        case Unreadable.OLD_HANGUL:
            return f"한글 파일(hwp)은 읽지 못합니다: {name}\n한글에서 hwpx나 txt로 저장해 다시 보내 주시기 바랍니다."
        case Unreadable.KIND:
            return f"글이 든 파일이 아닙니다: {name}\n보내실 수 있는 것: txt, md, docx, hwpx"
        case Unreadable.SIZE:
            return f"파일이 너무 큽니다: {name}\n{LARGEST // 1024 // 1024}MB보다 작은 파일로 나누어 보내 주시기 바랍니다."
        case Unreadable.EMPTY:
            return f"파일에 글이 없습니다: {name}"
    return f"파일을 읽을 수 없습니다: {name}\n다시 저장해 보내 주시기 바랍니다."


def from_file(name: str, length: int) -> str:
    return f"{name}에서 {length:,}자를 적었습니다."
