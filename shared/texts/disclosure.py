"""What is open, partly open or closed, and the clause of the law it rests on (공공기관의 정보공개에 관한 법률 제9조제1항)."""

from collections.abc import Iterable, Mapping

from shared.contracts.minutes import MinutesView
from shared.contracts.minutes_parts import Disclosure, RecordKind
from shared.rules.disclosure import Clause, Level, level_of
from shared.texts.dates import document_time

LEVELS: Mapping[Level, str] = {Level.OPEN: "공개", Level.PARTIAL: "부분공개", Level.CLOSED: "비공개"}
# Each ground in short words of our own; the text of the law decides.
CLAUSES: Mapping[Clause, str] = {
    Clause.OTHER_LAW: "다른 법령에 따른 비밀·비공개 사항",
    Clause.SECURITY: "국가안전보장·국방·통일·외교",
    Clause.LIFE_AND_PROPERTY: "생명·신체·재산의 보호",
    Clause.TRIAL: "진행 중인 재판, 범죄의 예방·수사 등",
    Clause.INTERNAL: "감사·인사·입찰계약 등과 의사결정·내부검토 과정",
    Clause.PRIVACY: "개인의 사생활",
    Clause.TRADE_SECRET: "법인·단체·개인의 경영·영업 비밀",
    Clause.SPECULATION: "부동산 투기·매점매석 우려",
}
RECORD_KINDS: Mapping[RecordKind, str] = {
    RecordKind.SUMMARY: "발언 요지",
    RecordKind.TRANSCRIPT: "속기록을 작성하는 회의",
    RecordKind.RECORDING: "녹음기록을 작성하는 회의",
}
LAW = "정보공개법 제9조제1항"


def cite(clause: int | None) -> str:
    """정보공개법 제9조제1항제6호."""
    return f"{LAW}제{clause}호" if clause else LAW


def basis(mark: Disclosure) -> str:
    """정보공개법 제9조제1항제6호(개인의 사생활): 위원 해촉 심사."""
    ground = f"({CLAUSES[Clause(mark.clause)]})" if mark.clause in set(Clause) else ""
    reason = f": {mark.reason}" if mark.reason else ""
    return f"{cite(mark.clause)}{ground}{reason}"


def told(mark: Disclosure) -> str:
    """비공개 — 정보공개법 제9조제1항제6호(개인의 사생활): 위원 해촉 심사."""
    return f"{LEVELS[mark.level]} — {basis(mark)}"


def whole(view: MinutesView) -> str:
    """공개, 부분공개 or 비공개, for the minutes as a whole."""
    if view.withheld is not None:
        return LEVELS[Level.CLOSED]
    marks: Iterable[Disclosure | None] = [item.disclosure for item in view.items]
    if view.general_disclosure is not None or not view.items:
        marks = [*marks, view.general_disclosure]
    return LEVELS[level_of(mark.level if mark else Level.OPEN for mark in marks)]


def recorded(view: MinutesView) -> str:
    """Whether the meeting asks for a transcript or a recording, and that those present were told of one; the time only where it
    was written down in the meeting."""
    announced, kind = view.recording_announced_at, RECORD_KINDS[view.record_kind]
    if announced is None:
        return kind
    in_time = view.opened_at is not None and view.opened_at <= announced <= (view.closed_at or announced)
    return f"{kind} · 회의를 녹음함을 참석자에게 알림{f' ({document_time(announced)})' if in_time else ''}"


def clause_button(clause: Clause) -> str:
    return f"제{clause.value}호 {CLAUSES[clause]}"
