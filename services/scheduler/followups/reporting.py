"""How a follow-up stands: reports, the closing, what happens when its day comes, and days that move with a holiday."""

from datetime import date, timedelta

from sqlalchemy import select

from services.scheduler import deadlines, journal
from services.scheduler.council import Council
from services.scheduler.followups import record
from services.scheduler.followups.giving import due_of, meet_deadlines, set_deadlines, told
from services.scheduler.followups.tables import FollowUp, Report
from services.scheduler.matter import Matter
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Deadline
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind, HolidayReckoned
from shared.contracts.events import FollowUpDue
from shared.contracts.followups import CloseFollowUp, FollowUpState, ReportFollowUp
from shared.ids import new_id
from shared.rules import dates
from shared.store.unit import Unit

REASON_LETTERS = 2000
AGAIN = timedelta(days=7)  # what is overdue is asked about each week


async def report(matter: Matter, command: ReportFollowUp) -> FollowUp | Refusal:
    """One more word about an open follow-up; 미반영 takes a reason (위원회 후속이행: taken up or not, and fed back)."""
    row = await _open_one(matter, command.followup)
    if isinstance(row, Refusal):
        return row
    if not matter.acting.may_run(row.body) and (row.member is None or row.member != matter.acting.member):
        return Refusal(code="followup_not_yours", facts={"title": row.title})
    if command.due is not None and not matter.acting.may_run(row.body):
        return Refusal(code="followup_day_not_yours")
    if command.due is not None and command.state is not FollowUpState.UNDER_WAY:
        return Refusal(code="followup_due_and_done")
    due = await due_of(matter.unit, matter.council, command.due, row.decided) if command.due else None
    if isinstance(due, Refusal):
        return due
    reason = _read(command.reason)
    if refusal := _refuse_reason(command.state, reason):
        return refusal
    if due is not None:
        row.due_asked, row.due, row.cite, row.default = due.asked, due.day, None, False
        await set_deadlines(matter.unit, row)
    await _said(matter, row, command.state, reason, row.due if due else None)
    if command.state is not FollowUpState.UNDER_WAY:
        await meet_deadlines(matter.unit, row)
    await told(matter, row)
    return row


async def close(matter: Matter, command: CloseFollowUp) -> FollowUp | Refusal:
    """The body has heard the answer; what is still under way has none yet."""
    row = await _open_one(matter, command.followup)
    if isinstance(row, Refusal):
        return row
    state = command.state or FollowUpState(row.state)
    if state is FollowUpState.UNDER_WAY:
        return Refusal(code="followup_no_answer", facts={"title": row.title})
    reason = _read(command.reason)
    if command.state is not None:
        if refusal := _refuse_reason(state, reason or row.reason):
            return refusal
        await _said(matter, row, state, reason or row.reason, None)
    row.closed_at = matter.unit.now
    await meet_deadlines(matter.unit, row)
    await matter.note("followup.closed", **record.of_close(row))
    await told(matter, row)
    return row


async def _open_one(matter: Matter, id_: str) -> FollowUp | Refusal:
    row = await matter.unit.session.get(FollowUp, id_, with_for_update=True, populate_existing=True)
    if row is None:
        return Refusal(code="unknown_followup", facts={"followup": id_})
    return Refusal(code="followup_closed", facts={"title": row.title}) if row.closed_at is not None else row


async def _said(matter: Matter, row: FollowUp, state: FollowUpState, reason: str | None, due: date | None) -> None:
    now = matter.unit.now
    said = Report(id=new_id(), followup=row.id, at=now, state=state, reason=reason, due=due, entered_by=matter.acting.label)
    matter.unit.session.add(said)
    row.state, row.reason, row.reported_at = state, reason, now
    await matter.unit.session.flush()
    await matter.note("followup.reported", **record.of_report(row, said))


def _read(reason: str | None) -> str | None:
    return (reason or "").strip() or None


def _refuse_reason(state: FollowUpState, reason: str | None) -> Refusal | None:
    if state is FollowUpState.NOT_TAKEN_UP and reason is None:
        return Refusal(code="followup_no_reason")
    return Refusal(code="remark_length", facts={"most": REASON_LETTERS}) if len(reason or "") > REASON_LETTERS else None


async def asked(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The morning of the day, and each week afterwards: the facilitators' bot asks how it stands."""
    await _tell(unit, deadline, late=False)


async def overdue(unit: Unit, deadline: Deadline, council: Council) -> None:
    """The day is over and nobody has said how it stands: the clerk's side is told, and asked again in a week."""
    await _tell(unit, deadline, late=True)


async def _tell(unit: Unit, deadline: Deadline, *, late: bool) -> None:
    row = await unit.session.get(FollowUp, deadline.subject)
    if row is None or row.closed_at is not None or row.state != FollowUpState.UNDER_WAY:
        return
    late = late or row.due < unit.now.astimezone(SEOUL).date()
    await unit.emit(FollowUpDue(id=new_id(), at=unit.now, body=row.body, followup=row.id, overdue=late))
    if late:
        again = DeadlineKind.FOLLOW_UP_ASK
        await deadlines.set_for(unit, row.body, row.id, again, unit.now + AGAIN, None, row.title)


async def reckon_again(unit: Unit) -> tuple[HolidayReckoned, ...]:
    """A day off was added or taken away: each open follow-up's working day anew."""
    holidays, moved = await calendar(unit.session), []
    waiting = select(FollowUp).where(FollowUp.closed_at.is_(None), FollowUp.state == FollowUpState.UNDER_WAY)
    for row in (await unit.session.scalars(waiting.order_by(FollowUp.id).with_for_update())).all():
        day = dates.within_days(row.due_asked, 0, holidays).due
        if day == row.due or deadlines.end_of_day(day) <= unit.now:
            continue
        before, row.due = row.due, day
        await set_deadlines(unit, row)
        await journal.append(unit, row.body, "followup.reckoned_again", "operator", followup=row.id, due=day.isoformat())
        kind = DeadlineKind.FOLLOW_UP
        moved.append(
            HolidayReckoned(meeting=row.id, kind=kind, before=deadlines.end_of_day(before), due=deadlines.end_of_day(day))
        )
    return tuple(moved)
