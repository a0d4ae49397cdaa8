"""Open deadlines reckoned by the calendar of now: Korea's public holidays and those of the officer's table."""

from datetime import datetime
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import deadlines
from services.scheduler.council import Council
from services.scheduler.journal import stamp
from services.scheduler.people import Acting
from services.scheduler.scene import Scene
from services.scheduler.tables import Deadline, Holiday, Meeting, Minutes
from shared.clock import SEOUL
from shared.contracts.deadlines import DeadlineKind, DeadlineState, HolidayReckoned
from shared.contracts.meetings import MeetingState
from shared.contracts.minutes import MinutesState
from shared.holidays_kr import KoreanHolidays
from shared.rules import dates
from shared.rules.charter import Charter
from shared.rules.stated import Stated
from shared.store.unit import Unit

WRITING = (MinutesState.DRAFTING, MinutesState.IN_CONFIRMATION, MinutesState.APPROVED)  # something about them is still due
OPERATOR = Acting(label="operator", everywhere=True)


async def calendar(session: AsyncSession) -> KoreanHolidays:
    """The public holidays of Korea and those of the table."""
    return KoreanHolidays(await session.scalars(select(Holiday.day)))


def notice_of(starts: datetime, charter: Charter, holidays: dates.Holidays) -> dates.Notice:
    """When the notice of a meeting at that time is due."""
    return dates.notice(starts.astimezone(SEOUL).date(), charter.notice_days.value, holidays)


async def reckon_again(unit: Unit, councils: dict[str, Council]) -> tuple[HolidayReckoned, ...]:
    """The deadlines that moved, each with its row in the journal of its body."""
    holidays = await calendar(unit.session)
    moved = []
    for id_, council in councils.items():
        meeting = await unit.session.get(Meeting, id_, with_for_update=True, populate_existing=True)
        if meeting is None:
            continue
        scene = Scene(unit, OPERATOR, council, meeting)
        found = await (_of_notice(scene, holidays) if meeting.state == MeetingState.CALLED else _of_minutes(scene, holidays))
        moved += [found] if found else []
    return tuple(moved)


async def _of_notice(scene: Scene, holidays: dates.Holidays) -> HolidayReckoned | None:
    """D-N stays; when the notice is sent at the latest may move."""
    meeting, charter = scene.meeting, scene.council.charter
    send_by = notice_of(meeting.starts, charter, holidays).send_by
    if send_by == meeting.notice_send_by:
        return None
    meeting.notice_send_by = send_by
    if await _moved(scene, DeadlineKind.DOCUMENTS, deadlines.notice_by(meeting, scene.unit.now), charter.notice_days):
        await deadlines.only_shown(scene.unit, meeting.id, DeadlineKind.DOCUMENTS)
    if meeting.notice_given_at is not None:
        return None
    return await _moved(scene, DeadlineKind.NOTICE, deadlines.notice_by(meeting, scene.unit.now), charter.notice_days)


async def _of_minutes(scene: Scene, holidays: dates.Holidays) -> HolidayReckoned | None:
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id, with_for_update=True, populate_existing=True)
    charter, end = scene.council.charter, scene.meeting.closed_at
    if minutes is None or end is None or minutes.state not in WRITING:
        return None
    if minutes.state == MinutesState.APPROVED:
        due = deadlines.publication_due(charter, end, minutes.approved_at or end, holidays)
        return await _moved(scene, DeadlineKind.MINUTES_PUBLICATION, due, charter.minutes_publication)
    if minutes.state == MinutesState.DRAFTING:
        kind, rule, due = DeadlineKind.MINUTES_DRAFT, charter.minutes_draft, deadlines.draft_due(charter, end, holidays)
    else:
        kind, rule = DeadlineKind.MINUTES_CONFIRMATION, charter.minutes_confirmation
        due = deadlines.confirmation_due(charter, end, minutes.submitted_at or end, holidays)
    if due == minutes.due:
        return None
    minutes.due = due
    return await _moved(scene, kind, due, rule)


async def _moved(scene: Scene, kind: DeadlineKind, due: datetime, rule: Stated[Any]) -> HolidayReckoned | None:
    """Sets a deadline anew, unless it is met, or is past by the old reckoning and by the new one."""
    query = select(Deadline).where(Deadline.kind == kind, Deadline.subject == scene.meeting.id)
    row = await scene.unit.session.scalar(query)
    if row is None or row.state == DeadlineState.MET or row.due == due or (row.fired_at and due <= scene.unit.now):
        return None
    before = row.due
    await deadlines.set_deadline(scene.unit, scene.meeting, kind, due, rule)
    scene.touch()
    await scene.note("deadline.reckoned_again", deadline=row.id, kind=kind, due=stamp(due))
    await scene.progressed()
    return HolidayReckoned(meeting=scene.meeting.id, kind=kind, before=before, due=due)
