"""What a council owes every so many years: the basic plan and the public report.

The first falls due by the council's founding (or the day on which it is taken in); once one is done the next does.
"""

from datetime import date, datetime
from functools import partial
from typing import Any

import structlog
from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import deadlines, journal
from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.councils import LEARNT, Councils
from services.scheduler.journal import stamp
from services.scheduler.matter import Matter, Tools, named
from services.scheduler.queries import deadline_view
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Deadline
from shared.bus.serving import Table
from shared.clock import SEOUL
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import DeadlineKind, DeadlineState, HolidayReckoned, MeetDuty
from shared.ids import fingerprint
from shared.rules import dates
from shared.rules.stated import Stated
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.texts import duties as texts

log = structlog.get_logger()

KINDS = (DeadlineKind.PLAN, DeadlineKind.YEARLY_REPORT)


def topic(tools: Tools) -> Table:
    """The desk's part about duties."""
    return {MeetDuty: tools.in_body(meet, named, alarms=True)}


async def meet(matter: Matter, command: MeetDuty) -> BaseModel:
    """Recorded with its day; the next is set from it."""
    rule = rule_of(matter.council, command.kind)
    if rule is None:
        return Refusal(code="no_such_duty", facts={"kind": command.kind.value})
    if command.on > matter.unit.now.astimezone(SEOUL).date():
        return Refusal(code="not_yet_done", facts={"on": command.on.isoformat()})
    row = await _set(matter.unit, matter.council, command.kind, rule, command.on)
    await matter.note("duty.done", kind=command.kind.value, on=command.on.isoformat(), deadline=row.id)
    return deadline_view(row, None, matter.council, matter.unit.now)


def rule_of(council: Council, kind: DeadlineKind) -> Stated[Any] | None:
    """The charter's word, None where it asks for nothing of the kind."""
    rule: Stated[Any]
    match kind:
        case DeadlineKind.PLAN:
            rule = council.charter.plan_every_years
        case DeadlineKind.YEARLY_REPORT:
            rule = council.charter.yearly_report
        case _:
            return None
    return rule if rule.value else None


def subject_of(body: str, kind: DeadlineKind) -> str:
    """Stands for the body in a deadline's row."""
    return fingerprint(f"{kind}:{body}")[:12]


async def begin(unit: Unit, council: Council) -> None:
    """Sets what the charter asks for and nothing has set yet; what a new version of it asks for no more is over."""
    ordinance, today = council.charter.ordinance, unit.now.astimezone(SEOUL).date()
    for kind, rule in await _amiss(unit.session, council):
        if rule is None:
            await deadlines.meet(unit, subject_of(council.body, kind), kind)
        else:
            year = first_year(years_of(kind, rule.value), ordinance.enacted if ordinance else None, today)
            await _set_to(unit, council, kind, rule, year)


async def _amiss(session: AsyncSession, council: Council) -> list[tuple[DeadlineKind, Stated[Any] | None]]:
    """Asked for by the charter with no deadline that stands, or the other way round (None)."""
    found: list[tuple[DeadlineKind, Stated[Any] | None]] = []
    for kind in KINDS:
        rule, subject = rule_of(council, kind), subject_of(council.body, kind)
        query = select(Deadline.id).where(Deadline.kind == kind, Deadline.subject == subject, Deadline.state.in_(deadlines.OPEN))
        if (rule is None) == ((await session.scalars(query)).first() is not None):
            found.append((kind, rule))
    return found


async def begin_known(store: Store, councils: Councils, writer: Writer) -> None:
    """At the start: for councils that were known before their duties began by themselves."""
    for roll in councils.known():
        council = await councils.now(roll.body)
        if isinstance(council, Refusal):
            continue
        async with store.reading() as session:
            amiss = await _amiss(session, council)
        if amiss and isinstance(await writer.do(partial(_begun, council)), Refusal):
            log.warning("duties.not_begun", body=roll.body)  # the database is busy: the next start does it


async def _begun(council: Council, unit: Unit) -> BaseModel:
    await begin(unit, council)
    return Done()


async def reckon_again(unit: Unit) -> tuple[HolidayReckoned, ...]:
    """A day off was added or taken away: what is not due yet ends anew on a working day."""
    holidays, moved = await calendar(unit.session), []
    waiting = select(Deadline).where(Deadline.kind.in_(KINDS), Deadline.state == DeadlineState.PENDING, Deadline.due > unit.now)
    for row in (await unit.session.scalars(waiting.order_by(Deadline.id).with_for_update())).all():
        before, row.due = row.due, _due(_year_of(row), holidays)
        if row.due == before:
            continue
        row.generation += 1
        told = {"deadline": row.id, "kind": row.kind, "due": stamp(row.due)}
        await journal.append(unit, row.body, "deadline.reckoned_again", "operator", **told)
        moved.append(HolidayReckoned(meeting=row.subject, kind=DeadlineKind(row.kind), before=before, due=row.due))
    return tuple(moved)


def _year_of(row: Deadline) -> int:
    """At whose end it is due; the working day after it may lie in the next one's first half."""
    day = row.due.astimezone(SEOUL).date()
    return day.year if day.month > 6 else day.year - 1


def _due(year: int, holidays: dates.Holidays) -> datetime:
    return deadlines.end_of_day(dates.within_days(date(year, 12, 31), 0, holidays).due)


def first_year(every: int, founded: date | None, today: date) -> int:
    """The year at whose end it is first due: the next one of the cycle that began with the founding, else `every` from now.

    What is owed each year is owed for this one already.
    """
    if every == 1:
        return today.year
    return founded.year + every * max(1, -(-(today.year - founded.year) // every)) if founded else today.year + every


async def _set(unit: Unit, council: Council, kind: DeadlineKind, rule: Stated[Any], on: date) -> Deadline:
    """The next one after one that was done on that day."""
    return await _set_to(unit, council, kind, rule, on.year + years_of(kind, rule.value))


async def _set_to(unit: Unit, council: Council, kind: DeadlineKind, rule: Stated[Any], year: int) -> Deadline:
    due = _due(year, await calendar(unit.session))
    subject = subject_of(council.body, kind)
    await deadlines.set_for(unit, council.body, subject, kind, due, rule, texts.title(kind, year))
    found = await unit.session.scalar(select(Deadline).where(Deadline.kind == kind, Deadline.subject == subject))
    assert found is not None
    return found


def years_of(kind: DeadlineKind, value: object) -> int:
    """From one to the next; a report is owed each year."""
    return value if kind is DeadlineKind.PLAN and isinstance(value, int) else 1


async def _fallen_due(unit: Unit, deadline: Deadline, council: Council) -> None:
    """Nothing of its own happens: it is overdue, and stands in the facilitators' day until somebody says that it is done."""


LEARNT.append(begin)
FIRING |= dict.fromkeys(KINDS, _fallen_due)
