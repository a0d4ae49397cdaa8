"""What the office adds to the minutes: document number, line of approval (결재선), and the marks of a recording."""

import json
from datetime import date
from typing import Any

from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.journal import stamp
from services.scheduler.minuting.tables import Particulars
from services.scheduler.scene import Scene
from services.scheduler.tables import Minutes
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.contracts.minutes_parts import RecordKind, Signature
from shared.contracts.minuting import ParticularsView, SetParticulars
from shared.journal.chain import sealed

MOST_NUMBER, MOST_WORD, MOST_STEPS = 60, 40, 8
OVER = (MinutesState.PUBLISHED, MinutesState.WITHHELD)
IN_DRAFT = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION)
HELD = (MeetingState.OPEN, MeetingState.RECESSED)


async def set_particulars(scene: Scene, command: SetParticulars) -> ParticularsView | Refusal:
    """Until the minutes are published. What was announced in the meeting is fixed by the approval."""
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    refusal = _refuse(minutes, command) or _refuse_announcing(scene, minutes, command)
    if refusal is not None:
        return refusal
    row = await scene.unit.session.get(Particulars, scene.meeting.id)
    if row is None:
        row = Particulars(
            meeting=scene.meeting.id, document_number="", approval_line="", record_kind=RecordKind.SUMMARY, announced_at=None
        )
        scene.unit.session.add(row)
    _set(scene, row, command)
    await scene.unit.session.flush()
    await scene.note("minutes.particulars", **told(scene.meeting.salt, row))
    return particulars_view(scene.meeting.id, row, scene.council)


def _set(scene: Scene, row: Particulars, command: SetParticulars) -> None:
    if command.document_number is not None:
        row.document_number = command.document_number.strip()
    if command.approval_line is not None:
        steps = [
            [one.office.strip(), one.name.strip(), one.day.isoformat() if one.day else None] for one in command.approval_line
        ]
        row.approval_line = json.dumps(steps, ensure_ascii=False)
    if command.record_kind is not None:
        row.record_kind = command.record_kind
    if command.recording_announced is not None:
        row.announced_at = (row.announced_at or scene.unit.now) if command.recording_announced else None


def told(salt: str, row: Particulars) -> dict[str, Any]:
    """As the journal holds it: names and numbers of documents as salted hashes."""
    return {
        "document_number": sealed(salt, row.document_number),
        "approval_line": sealed(salt, row.approval_line),
        "record_kind": row.record_kind,
        "announced_at": stamp(row.announced_at) if row.announced_at else None,
    }


def _refuse(minutes: Minutes | None, command: SetParticulars) -> Refusal | None:
    if minutes is not None and minutes.state in OVER:
        return Refusal(code="minutes_state", facts={"state": minutes.state})
    if len(command.document_number or "") > MOST_NUMBER:
        return Refusal(code="document_number_length", facts={"most": MOST_NUMBER})
    steps = command.approval_line or ()
    words = [word for one in steps for word in (one.office, one.name)]
    if len(steps) > MOST_STEPS or any(len(word) > MOST_WORD for word in words) or not all(one.office.strip() for one in steps):
        return Refusal(code="approval_line", facts={"most": MOST_STEPS, "letters": MOST_WORD})
    return None


def _refuse_announcing(scene: Scene, minutes: Minutes | None, command: SetParticulars) -> Refusal | None:
    """A recording is announced in the meeting, or noted in the draft; approved minutes say what they say."""
    if command.recording_announced is None and command.record_kind is None:
        return None
    if minutes is not None:
        return None if minutes.state in IN_DRAFT else Refusal(code="minutes_state", facts={"state": minutes.state})
    allowed = scene.meeting.state in HELD or not command.recording_announced
    return None if allowed else Refusal(code="wrong_state", facts={"state": scene.meeting.state})


async def particulars_of(session: AsyncSession, meeting: str, council: Council) -> ParticularsView:
    return particulars_view(meeting, await session.get(Particulars, meeting), council)


def particulars_view(meeting: str, row: Particulars | None, council: Council) -> ParticularsView:
    """As entered; a line of approval that was not entered is the charter's, with nobody's name in it."""
    entered = json.loads(row.approval_line) if row and row.approval_line else None
    line = [Signature(office=office) for office in council.charter.approval_line.value] if entered is None else _read(entered)
    return ParticularsView(
        meeting=meeting,
        document_number=row.document_number if row else "",
        approval_line=tuple(line),
        record_kind=RecordKind(row.record_kind) if row else RecordKind.SUMMARY,
        recording_announced_at=row.announced_at if row else None,
    )


def _read(entered: list[Any]) -> list[Signature]:
    return [Signature(office=office, name=name, day=date.fromisoformat(day) if day else None) for office, name, day in entered]
