"""The notice as plain text, to paste into another messenger, a mail or a letter: whole in itself, without buttons."""

from shared.contracts.meetings import ItemKind, MeetingKind, MeetingState, MeetingView
from shared.texts.chat import MODES
from shared.texts.dates import cases, chat_when, document_when, people
from shared.texts.items import came_from, how_many_attached
from shared.texts.listed import fitting

KINDS = {MeetingKind.REGULAR: "정기회", MeetingKind.EXTRAORDINARY: "임시회"}
ASK = (
    "위 글을 길게 눌러 복사하신 뒤 다른 메신저에 올려 주시기 바랍니다.\n"
    "올리셨으면 눌러 주시기 바랍니다. 소집 통지를 한 것으로 기록합니다."
)
POSTED = "다른 메신저에 올렸습니다"
RECORDED = "통지한 것으로 기록했습니다."
GIVEN_ALREADY = "통지는 이미 기록되어 있습니다. 위 글은 다시 쓰실 수 있습니다."


def notice(meeting: MeetingView, page: str) -> str:
    """Everything a member needs: what, when, where, agenda, what changed, quorum, and how to answer without this messenger."""
    lines = [f"[{_word(meeting)}] {meeting.session} {meeting.body_name} 회의 ({KINDS[meeting.kind]})", ""]
    lines += [*_changes(meeting), f"■ 일시: {document_when(meeting.starts, meeting.ends)}"]
    lines.append(f"■ 장소: {meeting.place} ({MODES[meeting.mode]})")
    items = [f"  제{item.number}호({_kind(item.kind)}) {item.title}{came_from(item)}" for item in meeting.items]
    lines += ["■ 안건", *fitting(items, "  그 밖의 안건(아래 주소에 있습니다)")]
    if meeting.notice.urgent:
        lines.append(f"■ 긴급 소집 사유: {meeting.notice.urgent}")
    lines += ["", f"■ 안건·자료: {page}{_attached(meeting)}"]
    if meeting.state is MeetingState.CALLED:
        lines += _how_to_answer(meeting)
    return "\n".join(lines)


def _attached(meeting: MeetingView) -> str:
    count = how_many_attached(meeting.items)
    return f" (자료 {cases(count)})" if count else ""


def _how_to_answer(meeting: MeetingView) -> list[str]:
    return [
        f"■ 참석 여부: {chat_when(meeting.rsvp_due)}까지 답해 주시기 바랍니다.",
        "  위원님께 따로 드린 개인 화면 링크를 여시면 참석·불참·미정을 고르실 수 있습니다.",
        "  링크가 없으시면 이 글에 '참석' 또는 '불참'으로 답해 주시면 담당자가 대신 넣어 드립니다.",
        f"■ 재적위원 {people(meeting.enrolled)} 가운데 {people(meeting.required)}이 출석해야 회의를 열 수 있습니다.",
    ]


def _word(meeting: MeetingView) -> str:
    if meeting.state is MeetingState.CANCELLED:
        return "회의 취소"
    return "변경 통지" if meeting.change else "소집 통지"


def _changes(meeting: MeetingView) -> list[str]:
    if meeting.change is None:
        return []
    because = [f"■ 까닭: {meeting.change.reason}"] if meeting.change.reason else []
    if meeting.state is MeetingState.CANCELLED:
        return because
    lines = []
    if meeting.change.starts_before:
        lines.append(f"■ 바뀐 일시: {document_when(meeting.change.starts_before)} → {document_when(meeting.starts)}")
    if meeting.change.place_before:
        lines.append(f"■ 바뀐 장소: {meeting.change.place_before} → {meeting.place}")
    return lines + because


def _kind(kind: ItemKind) -> str:
    return "보고" if kind is ItemKind.REPORT else "의결"
