"""The one message about a meeting's minutes, and their text for reading in private."""

from shared.contracts.meetings import MeetingView, MinutesGlance
from shared.contracts.minutes import MinutesItem, MinutesState, MinutesView
from shared.texts.chat import meeting_title
from shared.texts.dates import chat_day, people
from shared.texts.disclosure import told
from shared.texts.items import numbered

LONGEST = 3500  # of 4096 characters, so that the page's address still fits
MOST_PARTS = 5


def minutes_message(meeting: MeetingView) -> str | None:
    """Null before the draft was sent for confirmation."""
    glance = meeting.minutes
    if glance is None or glance.state is MinutesState.DRAFTING:
        return None
    return f"📝 {meeting_title(meeting)}\n{_standing(glance)}"


def _standing(glance: MinutesGlance) -> str:
    match glance.state:
        case MinutesState.APPROVED:
            return "회의록이 승인되었습니다. 곧 공개합니다."
        case MinutesState.PUBLISHED:
            return f"회의록이 공개되었습니다.\n{_confirmed(glance)}"
        case MinutesState.WITHHELD:
            return "회의록은 공개하지 않기로 했습니다. 이유는 누리집에 적혀 있습니다."
        case _:
            until = f"{chat_day(glance.due)}까지 " if glance.due else ""
            asked = f" · 수정 요청 {glance.corrections_open}건" if glance.corrections_open else ""
            return f"회의록 초안이 나왔습니다. {until}확인해 주시기 바랍니다.\n{_confirmed(glance)}{asked}"


def _confirmed(glance: MinutesGlance) -> str:
    """On a line of its own, which no phone breaks in the middle of '20 / 20'."""
    return f"확인 {glance.confirmed} / {glance.to_confirm}"


def minutes_parts(minutes: MinutesView, page: str | None) -> list[str]:
    """The minutes as messages. Published ones end at the page; a draft is told whole, since people confirm what they read."""
    whole = minutes_text(minutes)
    if page is not None and minutes.state is MinutesState.PUBLISHED:
        return [whole if len(whole) <= LONGEST else f"{whole[:LONGEST]}…\n\n전문: {page}"]
    parts = in_parts(whole, LONGEST)
    return parts if len(parts) <= MOST_PARTS else [*parts[: MOST_PARTS - 1], f"{parts[MOST_PARTS - 1]}…\n\n{REST_ON_OWN_PAGE}"]


REST_ON_OWN_PAGE = "나머지는 위원님의 개인 화면 링크에서 보실 수 있습니다."


def in_parts(text: str, longest: int) -> list[str]:
    """The text cut into pieces of at most `longest` characters, at ends of lines where there are any."""
    parts = [""]
    for line in text.split("\n"):
        while len(line) > longest:
            parts += [line[:longest], ""]
            line = line[longest:]
        joined = f"{parts[-1]}\n{line}" if parts[-1] else line
        parts[-1:] = [joined] if len(joined) <= longest else [parts[-1], line]
    return [part.strip("\n") for part in parts if part.strip()]


def minutes_text(minutes: MinutesView) -> str:
    there = "회신" if minutes.mode == "written" else "개의 때 출석"
    lines = [
        f"📝 {minutes.session} {minutes.body_name} 회의록 ({_STATES[minutes.state]})",
        f"재적 {people(minutes.enrolled)} · {there} {people(minutes.present_at_opening)} · 성원 {people(minutes.required)}",
        "",
    ]
    for item in minutes.items:
        lines.append(numbered(item.number, item.title))
        lines += [vote.text for vote in item.votes if vote.text]
        lines += _written(item)
        lines.append("")
    lines += [minutes.general_remarks] if minutes.general_remarks else []
    return "\n".join(lines).strip()


def _written(item: MinutesItem) -> list[str]:
    """What people wrote for one item, and how far it is open."""
    lines = [item.remarks] if item.remarks else []
    lines += [f"결정: {line}" for line in item.decisions] + [f"할 일: {line}" for line in item.todos]
    lines += [f"서면 의견 — {one.name}: {one.text}" for one in item.opinions]
    return lines + ([told(item.disclosure)] if item.disclosure else [])


_STATES = {
    MinutesState.DRAFTING: "작성 중",
    MinutesState.IN_CONFIRMATION: "확인 중",
    MinutesState.APPROVED: "승인",
    MinutesState.PUBLISHED: "공개",
    MinutesState.WITHHELD: "비공개",
}
