"""Deadlines as rows: when each is due by the charter, set anew when a meeting moves, met when the thing is done."""

from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from sqlalchemy import select, update

from services.scheduler.council import Council
from services.scheduler.documents.tables import FurtherDocument
from services.scheduler.tables import Deadline, Document, Item, Meeting
from services.scheduler.views import ARRIVALS_BEFORE
from shared.clock import SEOUL
from shared.contracts.deadlines import DeadlineKind, DeadlineState
from shared.contracts.meetings import ItemKind, MeetingMode
from shared.ids import new_id
from shared.rules import dates
from shared.rules.charter import Charter, Days
from shared.rules.stated import Stated
from shared.store.unit import Unit

OPEN = (DeadlineState.PENDING, DeadlineState.FIRED, DeadlineState.OVERDUE, DeadlineState.ESCALATED)
ALARMS = (
    DeadlineKind.ARRIVALS,
    DeadlineKind.START,
    DeadlineKind.FORECAST,
    DeadlineKind.FOLLOW_UP_ASK,
    DeadlineKind.CARD_ASK,
)
TO_DO = (
    DeadlineKind.NOTICE,
    DeadlineKind.MINUTES_DRAFT,
    DeadlineKind.PROJECT_CARD, DeadlineKind.FOLLOW_UP,
    DeadlineKind.EXTRAORDINARY_CALL,
    DeadlineKind.PLANNED_CALL,
    DeadlineKind.MINUTES_PUBLICATION,
    DeadlineKind.PLAN,
    DeadlineKind.YEARLY_REPORT,
)  # overdue when nobody has done it
LEAST_NOTICE = timedelta(hours=1)
FORECAST_BEFORE, MORNING = timedelta(days=3), time(10)


def end_of_day(day: date) -> datetime:
    """The last second of a day in Seoul: a period ends with its last day (민법 제159조)."""
    return datetime.combine(day, time(23, 59, 59), SEOUL).astimezone(UTC)


def rsvp_due(starts: datetime, charter: Charter) -> datetime:
    """When answers are due, e.g. 18:00 on the day before; never after the start."""
    rule = charter.rsvp_due.value
    day = starts.astimezone(SEOUL).date() - timedelta(days=rule.days_before)
    return min(datetime.combine(day, rule.at, SEOUL).astimezone(UTC), starts)


def day_due(start: datetime, period: Days, holidays: dates.Holidays) -> datetime:
    """The end of the last day of a period that begins with an event."""
    reckon = dates.within_business_days if period.business else dates.within_days
    return end_of_day(reckon(start.astimezone(SEOUL).date(), period.count, holidays).due)


def notice_by(meeting: Meeting, now: datetime) -> datetime:
    """The end of the last day for sending; a meeting called in haste leaves an hour for it."""
    return min(max(end_of_day(meeting.notice_send_by), now + LEAST_NOTICE), meeting.starts)


def draft_due(charter: Charter, end: datetime, holidays: dates.Holidays) -> datetime:
    """When the draft is due of a meeting that ended then."""
    due = day_due(end, charter.minutes_draft.value, holidays)
    if charter.minutes_from_end.value:  # the confirmation runs from the same end, so the draft cannot come after it
        due = min(due, day_due(end, charter.minutes_confirmation.value, holidays))
    return due


def confirmation_due(charter: Charter, end: datetime | None, submitted: datetime, holidays: dates.Holidays) -> datetime:
    """Until when it may be confirmed: from the meeting's end or from the sending, as the charter says."""
    begins = end if charter.minutes_from_end.value and end else submitted
    return day_due(begins, charter.minutes_confirmation.value, holidays)


async def set_for_call(unit: Unit, meeting: Meeting, council: Council) -> None:
    """The deadlines of a called (or moved) meeting: notice, answers, arrivals, start."""
    charter = council.charter
    await want_documents(unit, meeting, charter)
    if meeting.notice_given_at is None:
        await set_deadline(unit, meeting, DeadlineKind.NOTICE, notice_by(meeting, unit.now), charter.notice_days)
    if meeting.mode == MeetingMode.WRITTEN:  # nobody comes, so nobody is asked whether
        await set_deadline(unit, meeting, DeadlineKind.START, meeting.starts, None)
        return
    if meeting.rsvp_due > unit.now:
        await set_deadline(unit, meeting, DeadlineKind.RSVP_REMINDER, meeting.rsvp_due, charter.rsvp_due)
    else:  # moved so near that there is no time left to remind anybody
        await meet(unit, meeting.id, DeadlineKind.RSVP_REMINDER)
    forecast = datetime.combine(meeting.starts.astimezone(SEOUL).date() - FORECAST_BEFORE, MORNING, SEOUL)
    if unit.now < forecast < meeting.rsvp_due:
        await set_deadline(unit, meeting, DeadlineKind.FORECAST, forecast, None)
    else:
        await meet(unit, meeting.id, DeadlineKind.FORECAST)
    await set_deadline(unit, meeting, DeadlineKind.ARRIVALS, meeting.starts - ARRIVALS_BEFORE, None)
    await set_deadline(unit, meeting, DeadlineKind.START, meeting.starts, None)


async def want_documents(unit: Unit, meeting: Meeting, charter: Charter) -> None:
    """Documents are due with the notice, where any are missing."""
    if await has_undocumented(unit, meeting.id):
        await set_deadline(unit, meeting, DeadlineKind.DOCUMENTS, notice_by(meeting, unit.now), charter.notice_days)
        await only_shown(unit, meeting.id, DeadlineKind.DOCUMENTS)


async def only_shown(unit: Unit, subject: str, kind: DeadlineKind) -> None:
    """Nothing happens when its day is over: it stands in the lists until it is met."""
    row = update(Deadline).where(Deadline.subject == subject, Deadline.kind == kind)
    await unit.session.execute(row.values(state=DeadlineState.FIRED))


async def has_undocumented(unit: Unit, meeting: str) -> bool:
    """Whether something is to be decided for which no document is attached yet."""
    first = select(Document.item).where(Document.meeting == meeting)
    further = select(FurtherDocument.item).where(FurtherDocument.meeting == meeting)
    query = select(Item.number).where(Item.meeting == meeting, Item.kind == ItemKind.DECISION)
    query = query.where(Item.number.not_in(first), Item.number.not_in(further))
    return (await unit.session.scalars(query.limit(1))).first() is not None


def publication_due(charter: Charter, end: datetime | None, approved: datetime, holidays: dates.Holidays) -> datetime:
    """When approved minutes are to be published: from the meeting's end or from the approval, as the charter says."""
    begins = end if charter.minutes_from_end.value and end else approved
    return max(day_due(begins, charter.minutes_publication.value, holidays), approved)


async def set_deadline(unit: Unit, meeting: Meeting, kind: DeadlineKind, due: datetime, rule: Stated[Any] | None) -> None:
    """One deadline of a meeting."""
    await set_for(unit, meeting.body, meeting.id, kind, due, rule)


async def set_for(
    unit: Unit, body: str, subject: str, kind: DeadlineKind, due: datetime, rule: Stated[Any] | None, title: str | None = None
) -> None:
    """One deadline of any subject; set again it begins a new generation that has not fired.

    `title` is what people read of a subject that is no meeting. What happens when it fires: `alarm.FIRING`.
    """
    found = await unit.session.scalar(select(Deadline).where(Deadline.kind == kind, Deadline.subject == subject))
    row = found or Deadline(id=new_id(), kind=kind, subject=subject, body=body, generation=0)
    if found is None:
        unit.session.add(row)
    row.due, row.generation, row.state, row.fired_at = due, row.generation + 1, DeadlineState.PENDING, None
    row.cite, row.default = (rule.cite, rule.default) if rule else (None, False)
    row.title, row.escalated_to = title, None
    await unit.session.flush()


async def meet(unit: Unit, subject: str, *kinds: DeadlineKind) -> None:
    """What was due is done (or will never be needed)."""
    await unit.session.execute(
        update(Deadline)
        .where(Deadline.subject == subject, Deadline.kind.in_(kinds), Deadline.state.in_(OPEN))
        .values(state=DeadlineState.MET)
    )
