"""Keeping a plan as drafts, taking one out, and turning one into a call."""

from datetime import datetime, time, timedelta

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.journal import stamp
from services.scheduler.matter import Matter
from services.scheduler.plans.reading import plan_view
from services.scheduler.reckoning import calendar, notice_of
from services.scheduler.tables import Deadline, Meeting
from shared.clock import SEOUL
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import PlannedCallDue
from shared.contracts.meetings import CallMeeting, MeetingKind, MeetingMode, MeetingState
from shared.contracts.plans import AcceptPlan, DropPlanned, PlanView
from shared.ids import new_id, new_secret
from shared.rules.dates import Holidays, Notice
from shared.rules.year_plan import MOST
from shared.store.unit import Unit
from shared.texts.plans import planned_label

BEFORE_NOTICE, MORNING = timedelta(days=7), time(10)
MOST_MINUTES = 24 * 60


async def accept(matter: Matter, command: AcceptPlan) -> PlanView | Refusal:
    """One draft for each time; a day that has a meeting of the body already is left as it is."""
    now, starts = matter.unit.now, sorted(set(command.starts))
    if not 0 < len(starts) <= MOST:
        return Refusal(code="plan_number", facts={"most": MOST})
    if not 0 < command.minutes <= MOST_MINUTES:
        return Refusal(code="bad_length", facts={"minutes": command.minutes})
    if wrong := next((one for one in starts if one.astimezone(SEOUL).year != command.year), None):
        return Refusal(code="plan_other_year", facts={"starts": wrong.isoformat(), "year": command.year})
    holidays, taken = await calendar(matter.unit.session), await _days(matter)
    fresh = [one for one in starts if one > now and one.astimezone(SEOUL).date() not in taken]
    if not fresh:
        return Refusal(code="plan_nothing_new", facts={"year": command.year})
    drafts = [_draft(matter, one, command.minutes, holidays) for one in fresh]
    matter.unit.session.add_all(drafts)
    await matter.unit.session.flush()
    told = [[draft.id, stamp(draft.starts), stamp(draft.ends)] for draft in drafts]
    await matter.note("plan.accepted", year=command.year, items=told)
    for draft in drafts:
        await _set_deadline(matter.unit, draft, matter.council)
    return await plan_view(matter.unit.session, matter.council, command.year)


async def _days(matter: Matter) -> set[object]:
    query = select(Meeting.starts).where(Meeting.body == matter.council.body, Meeting.state != MeetingState.CANCELLED)
    return {starts.astimezone(SEOUL).date() for starts in await matter.unit.session.scalars(query)}


def _draft(matter: Matter, starts: datetime, minutes: int, holidays: Holidays) -> Meeting:
    notice: Notice = notice_of(starts, matter.council.charter, holidays)
    return Meeting(
        id=new_id(),
        body=matter.council.body,
        session_year=starts.astimezone(SEOUL).year,
        session_number=0,  # given when it is called
        kind=MeetingKind.REGULAR,
        mode=MeetingMode.IN_PERSON,
        state=MeetingState.DRAFT,
        starts=starts,
        ends=starts + timedelta(minutes=minutes),
        place="",
        rsvp_due=deadlines.rsvp_due(starts, matter.council.charter),
        room_secret=new_secret(),
        salt=new_secret(),
        sequence=0,
        notice_due=notice.due,
        notice_safe=notice.safe,
        notice_send_by=notice.send_by,
        created_at=matter.unit.now,
        updated_at=matter.unit.now,
    )


async def _set_deadline(unit: Unit, draft: Meeting, council: Council) -> None:
    """A week before the notice has to be sent, in the morning; at once where that is past."""
    due = datetime.combine(draft.notice_send_by - BEFORE_NOTICE, MORNING, SEOUL)
    rule, title = council.charter.notice_days, planned_label(draft.starts, draft.notice_send_by)
    await deadlines.set_for(unit, draft.body, draft.id, DeadlineKind.PLANNED_CALL, max(due, unit.now), rule, title)


async def drop(matter: Matter, command: DropPlanned) -> Done | Refusal:
    """Nobody was told of a draft, so nobody is told that it goes."""
    draft = await matter.unit.session.get(Meeting, command.meeting, with_for_update=True, populate_existing=True)
    if draft is None or draft.state != MeetingState.DRAFT:
        return Refusal(code="unknown_planned", facts={"meeting": command.meeting})
    await take(matter.unit, draft)
    await matter.note("plan.dropped", meeting=draft.id)
    return Done()


async def take(unit: Unit, draft: Meeting) -> None:
    """The draft's row goes; its id may be that of the called meeting."""
    await deadlines.meet(unit, draft.id, DeadlineKind.PLANNED_CALL)
    await unit.session.delete(draft)
    await unit.session.flush()


async def refuse_call(unit: Unit, command: CallMeeting) -> Refusal | None:
    """A call that says it is a planned one: a draft of the body."""
    if command.draft is None:
        return None
    draft = await unit.session.get(Meeting, command.draft, with_for_update=True, populate_existing=True)
    planned = draft is not None and draft.body == command.body and draft.state == MeetingState.DRAFT
    return None if planned else Refusal(code="unknown_planned", facts={"meeting": command.draft})


async def replace(unit: Unit, command: CallMeeting) -> str:
    """The id of the meeting to be called: its draft's, which goes, or a new one."""
    if command.draft is None:
        return new_id()
    await take(unit, await unit.session.get_one(Meeting, command.draft))
    return command.draft


async def _due(unit: Unit, deadline: Deadline, council: Council) -> None:
    await unit.emit(PlannedCallDue(id=new_id(), at=unit.now, body=deadline.body, meeting=deadline.subject))


FIRING[DeadlineKind.PLANNED_CALL] = _due
