"""Lines typed by the clerk while the meeting runs, and into its draft after it."""

from collections.abc import Sequence

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.tables import NotedLine
from services.scheduler.scene import Scene, wrong_state
from services.scheduler.tables import Item, Minutes, Motion
from shared.contracts.base import Refusal
from shared.contracts.events import MinutesProgressed
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.contracts.minutes_parts import Line, LineKind
from shared.contracts.minuting import DropLines, Noted, NoteLines, TypedLine
from shared.contracts.motions import MotionState

MOST_LINES = 100  # at once
MOST_CHARACTERS = 10_000  # in one
SITTING = (MeetingState.OPEN, MeetingState.RECESSED)
WRITABLE = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION)


async def note_lines(scene: Scene, command: NoteLines) -> Noted | Refusal:
    """Writes them down under their items; while members confirm, the draft becomes a new version."""
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    refusal = _refuse_state(scene, minutes) or _refuse_text(command.lines)
    if refusal is not None:
        return refusal
    current = await current_item(scene)
    chosen = [current if line.item is None else line.item for line in command.lines]
    known = {0, *await scene.unit.session.scalars(select(Item.number).where(Item.meeting == scene.meeting.id))}
    strange = next((item for item in chosen if item not in known), None)
    if strange is not None:
        return Refusal(code="unknown_item", facts={"item": strange})
    first = await _last_number(scene) + 1
    rows = [
        NotedLine(
            meeting=scene.meeting.id, number=number, item=item, kind=line.kind, text=line.text.strip(), at=scene.unit.now,
            entered_by=scene.acting.label, dropped=False,
        )
        for number, (line, item) in enumerate(zip(command.lines, chosen, strict=True), first)
    ]  # fmt: skip
    scene.unit.session.add_all(rows)
    await scene.unit.session.flush()
    version = await next_version(scene, minutes)
    told = [[row.number, row.item, row.kind, scene.seal(row.text)] for row in rows]
    await scene.note("minutes.noted", version=version, lines=told)
    return Noted(meeting=scene.meeting.id, lines=tuple(map(line_view, rows)))


async def drop_lines(scene: Scene, command: DropLines) -> Noted | Refusal:
    """Answers with the lines that were taken back."""
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    refusal = _refuse_state(scene, minutes)
    if refusal is not None:
        return refusal
    rows = [await scene.unit.session.get(NotedLine, (scene.meeting.id, number)) for number in sorted(set(command.numbers))]
    found = [row for row in rows if row is not None and not row.dropped]
    if not found or len(found) < len(rows):
        return Refusal(code="unknown_line", facts={})
    for row in found:
        row.dropped = True
    version = await next_version(scene, minutes)
    await scene.note("minutes.note_dropped", version=version, lines=[row.number for row in found])
    return Noted(meeting=scene.meeting.id, lines=tuple(map(line_view, found)))


def _refuse_state(scene: Scene, minutes: Minutes | None) -> Refusal | None:
    if minutes is None:
        return None if scene.meeting.state in SITTING else wrong_state(scene.meeting)
    return None if minutes.state in WRITABLE else Refusal(code="minutes_state", facts={"state": minutes.state})


def _refuse_text(lines: Sequence[TypedLine]) -> Refusal | None:
    if not lines:
        return Refusal(code="no_lines")
    if len(lines) > MOST_LINES:
        return Refusal(code="too_many_lines", facts={"most": MOST_LINES})
    if any(not line.text.strip() or len(line.text) > MOST_CHARACTERS for line in lines):
        return Refusal(code="remark_length", facts={"most": MOST_CHARACTERS})
    return None


async def next_version(scene: Scene, minutes: Minutes | None) -> int | None:
    """What members have begun to confirm is confirmed anew once it changes; None before there are minutes."""
    if minutes is None:
        return None
    if minutes.state == MinutesState.IN_CONFIRMATION:
        minutes.version += 1
        await scene.tell(MinutesProgressed, merge=scene.meeting.id)
    return minutes.version


async def current_item(scene: Scene) -> int:
    """The item being dealt with: that of the running vote, else of what was typed or put last, else the first; 0 without any."""
    of_meeting = Motion.meeting == scene.meeting.id
    voting = await scene.unit.session.scalar(select(Motion.item).where(of_meeting, Motion.state == MotionState.VOTING).limit(1))
    if voting:
        return voting
    typed = await scene.unit.session.scalar(
        select(NotedLine.item)
        .where(NotedLine.meeting == scene.meeting.id, NotedLine.dropped.is_(False))
        .order_by(NotedLine.number.desc())
        .limit(1)
    )
    put = await scene.unit.session.scalar(select(func.max(Motion.item)).where(of_meeting, Motion.opened_at.is_not(None)))
    if typed is not None or put is not None:
        return max(typed or 0, put or 0)
    return await scene.unit.session.scalar(select(func.min(Item.number)).where(Item.meeting == scene.meeting.id)) or 0


async def _last_number(scene: Scene) -> int:
    query = select(func.max(NotedLine.number)).where(NotedLine.meeting == scene.meeting.id)
    return await scene.unit.session.scalar(query) or 0


async def standing_lines(session: AsyncSession, meeting: str) -> tuple[Line, ...]:
    """What was typed and not taken back, in order."""
    query = select(NotedLine).where(NotedLine.meeting == meeting, NotedLine.dropped.is_(False)).order_by(NotedLine.number)
    return tuple(map(line_view, await session.scalars(query)))


def line_view(row: NotedLine) -> Line:
    return Line(number=row.number, item=row.item, kind=LineKind(row.kind), text=row.text, at=row.at)
