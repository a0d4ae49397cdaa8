"""Minutes as the facilitator makes them: the draft item by item, remarks, confirmation, corrections, approval, publication."""

from shared.contracts.minutes import Correction, MinutesItem, MinutesState, MinutesView
from shared.texts.dates import chat_day, people
from shared.texts.disclosure import LEVELS
from shared.texts.items import numbered
from shared.texts.josa import with_josa
from shared.texts.listed import ROOM, fitting, short

STATES = {
    MinutesState.DRAFTING: "초안 작성 중",
    MinutesState.IN_CONFIRMATION: "위원 확인 중",
    MinutesState.APPROVED: "승인됨",
    MinutesState.PUBLISHED: "공개됨",
    MinutesState.WITHHELD: "비공개",
}
GENERAL = "전체 발언 요지"
SUBMIT = "확인 요청 보내기"
APPROVE = "승인 기록하기"
APPROVED_BY_CHAIR = "의장이 승인했습니다"
PUBLISH = "공개하기"
REFRESH = "새로 보기"
REMARK_KEPT = "발언 요지를 적었습니다. 아직 아무에게도 보내지 않았습니다."
ANSWER_KEPT = "수정 요청에 답했습니다."
WHICH_CORRECTION = "어느 수정 요청에 답합니까?"
SHOWN = 200  # characters of remarks that a phone's screen takes


def overview(minutes: MinutesView, page: str) -> str:
    """The draft at a glance: state, due day, each item with whether something is written, corrections."""
    due = f" · {chat_day(minutes.due)}까지" if minutes.due else ""
    lines = [f"{minutes.body_name} {minutes.session} 회의록 — {STATES[minutes.state]}{due}"]
    there = "회신" if minutes.mode == "written" else "출석"
    lines.append(f"재적 {people(minutes.enrolled)} 중 {people(minutes.present_at_opening)} {there}")
    if minutes.state is not MinutesState.DRAFTING:
        lines.append(f"확인 {minutes.confirmed} / {minutes.to_confirm}")
    lines += fitting([_item_line(item) for item in minutes.items], "그 밖의 안건")
    waiting = open_corrections(minutes)
    if waiting:
        lines.append(f"답하지 않은 수정 요청 {len(waiting)}건")
    public = [f"전문: {page}"] if minutes.state is MinutesState.PUBLISHED else []  # before, that page shows nothing
    return "\n".join([*lines, *public, *_next_step(minutes)])


def open_corrections(minutes: MinutesView) -> list[Correction]:
    return [correction for correction in minutes.corrections if correction.answer is None]


def item_button(item: MinutesItem) -> str:
    return f"제{item.number}호 발언 요지 {'고치기' if item.remarks else '쓰기'}"


def corrections_button(count: int) -> str:
    return f"수정 요청 {count}건에 답하기"


def item(entry: MinutesItem) -> str:
    """One item of the draft: title, results, remarks so far, and the question."""
    lines = [numbered(entry.number, entry.title, entry.kind)]
    lines += fitting([vote.text for vote in entry.votes], "그 밖의 표결")
    return "\n".join([*lines, "", _remarks(entry.remarks)])


def general(minutes: MinutesView) -> str:
    return f"{GENERAL}\n\n{_remarks(minutes.general_remarks)}"


def correction(asked: Correction) -> str:
    return f"{asked.name} 위원의 수정 요청:\n{short(asked.text, ROOM)}\n\n답을 적어 주시기 바랍니다. 회의록에 함께 남습니다."


def correction_button(asked: Correction) -> str:
    return f"{asked.name}: {asked.text}"[:40]


def ask_submit(minutes: MinutesView) -> str:
    empty = [entry.number for entry in minutes.items if not entry.remarks]
    warning = f"발언 요지가 빈 안건: {', '.join(f'제{number}호' for number in empty)}\n" if empty else ""
    reached = people(minutes.to_confirm or minutes.present_at_opening)
    return f"{warning}회의에 출석한 {reached}에게 회의록 확인을 요청합니다. 보내시겠습니까?"


def submit(minutes: MinutesView) -> str:
    return f"{people(minutes.to_confirm or minutes.present_at_opening)}에게 확인 요청"


def ask_approve(minutes: MinutesView) -> str:
    confirmed = f"확인 {minutes.confirmed} / {minutes.to_confirm}"
    return f"{confirmed}\n승인하면 고칠 수 없고, 정정은 새 판으로만 합니다. 의장이 승인했습니까?"


def ask_publish(minutes: MinutesView) -> str:
    closed = [f"제{item.number}호 {LEVELS[item.disclosure.level]}" for item in minutes.items if item.number and item.disclosure]
    but = f"\n{', '.join(closed)}: 정해 두신 부분은 빼고 공개합니다." if closed else ""
    names = "위원 이름과 기명 표결 결과가 함께 공개됩니다."
    return f"{minutes.session} 회의록을 누구나 볼 수 있게 공개합니다. {names}{but} 공개할까요?"


def submitted(minutes: MinutesView) -> str:
    due = f" {chat_day(minutes.due)}까지 확인을 받습니다." if minutes.due else ""
    return f"{people(minutes.to_confirm)}에게 확인을 요청했습니다.{due}"


def approved() -> str:
    return "승인을 기록했습니다. 이제 공개할 수 있습니다."


def published(page: str) -> str:
    return f"회의록을 공개했습니다.\n{page}"


def _item_line(entry: MinutesItem) -> str:
    return f"제{entry.number}호 {entry.title} — {'발언 요지 있음' if entry.remarks else '발언 요지 없음'}"


def _remarks(text: str) -> str:
    if not text:
        return "발언 요지를 적어 주시기 바랍니다. 파일(txt·md·docx·hwpx)로 보내셔도 됩니다."
    shown = text if len(text) <= SHOWN else f"{text[:SHOWN]}…"
    return f"지금까지: {shown}\n\n새로 보내시는 글이나 파일(txt·md·docx·hwpx)이 위의 글을 대신합니다."


def _next_step(minutes: MinutesView) -> list[str]:
    match minutes.state:
        case MinutesState.DRAFTING:
            return ["발언 요지를 다 적으시면 확인 요청을 보내 주시기 바랍니다."]
        case MinutesState.IN_CONFIRMATION:
            left = max(minutes.to_confirm - minutes.confirmed, 0)
            if left:
                return [f"아직 {with_josa(people(left), '이/가')} 확인하지 않았습니다."]
            return ["모두 확인했습니다. 의장의 승인을 받을 수 있습니다."]
        case _:
            return []
