"""What the command line shows of typed lines, written opinions, disclosure and particulars."""

from collections.abc import Sequence

from shared.contracts.minutes_parts import Disclosure, Line, LineKind
from shared.contracts.minuting import Disclosed, Noted, OpinionGiven, Opinions, ParticularsView
from shared.texts import disclosure
from shared.texts.dates import document_day, document_time

KINDS = {LineKind.REMARK: "발언", LineKind.DECISION: "결정", LineKind.TODO: "할 일"}
NOTHING = "없습니다."


def noted(done: Noted) -> list[str]:
    return [_line(line) for line in done.lines] or [NOTHING]


def _line(line: Line) -> str:
    where = f"제{line.item}호" if line.item else "전체"
    return f"{line.number}. {where} {KINDS[line.kind]}: {line.text} ({document_time(line.at)})"


def opinion(done: OpinionGiven) -> list[str]:
    where = f"제{done.item}호 안건" if done.item else "회의 전체"
    return [f"{where}에 대한 서면 의견을 {'적었습니다' if done.text else '거두었습니다'}."]


def opinions(found: Opinions) -> list[str]:
    return [f"{f'제{one.item}호' if one.item else '전체'} {one.name}: {one.text}" for one in found.items] or [NOTHING]


def disclosed(done: Disclosed) -> list[str]:
    where = f"제{done.item}호 안건" if done.item else "안건에 속하지 않은 부분"
    return [f"{where}: {_told(done.disclosure)}"]


def _told(mark: Disclosure) -> str:
    return disclosure.told(mark) if mark.clause else disclosure.LEVELS[mark.level]


def particulars(done: ParticularsView) -> Sequence[str]:
    steps = [f"{one.office} {one.name} {document_day(one.day) if one.day else ''}".strip() for one in done.approval_line]
    lines = [f"문서번호 {done.document_number or '없음'}", f"결재선 {' → '.join(steps) or '없음'}"]
    announced = " · 녹음을 알렸습니다" if done.recording_announced_at else ""
    return [*lines, f"{disclosure.RECORD_KINDS[done.record_kind]}{announced}"]
