"""What the facilitator marks on minutes: open or closed, the office's particulars, withholding, corrections."""

from shared.contracts.minutes import MinutesItem, MinutesView
from shared.contracts.minutes_parts import RecordKind
from shared.rules.disclosure import Level
from shared.texts import disclosure
from shared.texts.dates import document_day
from shared.texts.items import numbered
from shared.texts.listed import short

OPENNESS = "공개 여부 정하기"
OFFICE = "문서번호·결재선·녹음"
WITHHOLD = "공개하지 않기"
REVISE = "새 판으로 정정하기"
GENERAL = "안건에 속하지 않은 부분"
NUMBER = "문서번호 적기"
LINE = "결재선 적기"
ANNOUNCED = "녹음을 알렸습니다"
NOT_ANNOUNCED = "녹음 알림 지우기"
RECORDS = {
    RecordKind.SUMMARY: "발언 요지만 적는 회의",
    RecordKind.TRANSCRIPT: "속기록을 쓰는 회의",
    RecordKind.RECORDING: "녹음기록을 쓰는 회의",
}
NOTHING_SHOWN = "보일 글 없음"
WHICH_ITEM = "어느 안건의 공개 여부를 정합니까? 정하지 않은 안건은 공개합니다."
WHICH_CLAUSE = "어떤 까닭으로 공개하지 않습니까? 정보공개법 제9조제1항의 여덟 가지 가운데 하나여야 합니다."
WRITE_REASON = "누리집에 공개될 비공개 사유를 한 줄로 적어 주시기 바랍니다. 공개하지 않을 내용은 적지 마시기 바랍니다."
WRITE_SHOWN = "발언 요지 대신 누구나 볼 글을 적어 주시기 바랍니다."
WRITE_NUMBER = "문서번호를 적어 주시기 바랍니다. 예: 자치행정과-1234"
WRITE_LINE = "결재선을 차례로 적어 주시기 바랍니다.\n예: 작성 김주무 2026-12-04, 팀장 이팀장, 과장, 위원"
BAD_LINE = "결재선의 날짜를 읽을 수 없습니다. 2026-12-04처럼 적어 주시기 바랍니다."
KEPT = "적었습니다."
WRITE_CORRECTION = "무엇을 왜 바로잡는지 적어 주시기 바랍니다. 새 판에 함께 적힙니다."
NO_APPROVED = "확정된 회의록이 없습니다. 쓰고 있는 회의록은 /minutes 에 있습니다."


FOR_MEMBER = "위원의 확인 대신 적기"
WHOSE = "말씀이나 서명으로 확인한 위원을 고르시기 바랍니다. 담당자가 적은 것으로 기록됩니다."
NOBODY_LEFT = "확인하지 않은 위원이 없습니다."
CONFIRMED = "확인했습니다"
ASKS = "고쳐 달라고 합니다"
WRITE_REQUEST = "위원이 무엇을 고쳐 달라고 하는지 적어 주시기 바랍니다."
REQUEST_KEPT = "수정 요청을 적었습니다. 답을 적어야 승인할 수 있습니다."


def said_by(name: str) -> str:
    return f"{name} 위원은 회의록을 읽고 무엇이라고 했습니까?"


def confirmed_for(name: str, confirmed: int, to_confirm: int) -> str:
    return f"{name} 위원의 확인을 적었습니다. 확인 {confirmed} / {to_confirm}"


def level_button(level: Level) -> str:
    meaning = {
        Level.OPEN: "누구나 봅니다",
        Level.PARTIAL: "결정과 표의 수만 봅니다",
        Level.CLOSED: "이름도 보이지 않습니다",
    }
    return f"{disclosure.LEVELS[level]} — {meaning[level]}"


def item_button(item: MinutesItem) -> str:
    mark = disclosure.LEVELS[item.disclosure.level] if item.disclosure else disclosure.LEVELS[Level.OPEN]
    return short(f"{mark} · {numbered(item.number, item.title)}", 60)


def general_button(view: MinutesView) -> str:
    mark = view.general_disclosure
    return f"{disclosure.LEVELS[mark.level if mark else Level.OPEN]} · {GENERAL}"


def which_level(view: MinutesView, number: int) -> str:
    title = next((numbered(item.number, item.title) for item in view.items if item.number == number), GENERAL)
    return f"{title}\n누가 볼 수 있게 할까요?"


def office(view: MinutesView) -> str:
    """What the office has added so far."""
    steps = [
        " ".join(filter(None, (one.office, one.name, document_day(one.day) if one.day else ""))) for one in view.approval_line
    ]
    told = " · 녹음을 알렸음" if view.recording_announced_at else ""
    return "\n".join(
        (
            f"문서번호 {view.document_number or '없음'}",
            f"결재선 {' → '.join(steps) or '없음'}",
            f"{RECORDS[view.record_kind]}{told}",
        )
    )


def ask_withhold(view: MinutesView) -> str:
    return f"{view.session} 회의록을 공개하지 않고, 그 사유만 공개합니다.\n\n{WHICH_CLAUSE}"


def withheld(view: MinutesView) -> str:
    return f"회의록을 공개하지 않기로 기록했습니다.\n{disclosure.basis(view.withheld) if view.withheld else ''}".strip()


def ask_revise(view: MinutesView, reason: str) -> str:
    return (
        f"{view.session} 회의록 제{view.version}판을 정정합니다: {reason}\n\n"
        f"제{view.version + 1}판을 새로 쓰고, 출석위원의 확인과 의장의 승인을 다시 받습니다. "
        f"제{view.version}판은 그대로 남습니다."
    )


def revise_button(view: MinutesView) -> str:
    return f"제{view.version + 1}판 시작"


def revised(view: MinutesView) -> str:
    return f"제{view.version}판을 시작했습니다. 고칠 곳을 고치고 확인을 요청해 주시기 바랍니다."
