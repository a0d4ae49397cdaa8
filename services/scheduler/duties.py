"""What a council owes every so many years: the basic plan and the public report; once one is done the next falls due."""

from datetime import date
from typing import Any

from pydantic import BaseModel
from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.matter import Matter, Tools, named
from services.scheduler.queries import deadline_view
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Deadline
from shared.bus.serving import Table
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind, MeetDuty
from shared.ids import fingerprint
from shared.rules import dates
from shared.rules.stated import Stated
from shared.store.unit import Unit
from shared.texts import duties as texts

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


async def _set(unit: Unit, council: Council, kind: DeadlineKind, rule: Stated[Any], on: date) -> Deadline:
    last = last_day(kind, rule.value, on)
    due = deadlines.end_of_day(dates.within_days(last, 0, await calendar(unit.session)).due)
    subject = subject_of(council.body, kind)
    await deadlines.set_for(unit, council.body, subject, kind, due, rule, texts.title(kind, last.year))
    found = await unit.session.scalar(select(Deadline).where(Deadline.kind == kind, Deadline.subject == subject))
    assert found is not None
    return found


def last_day(kind: DeadlineKind, value: object, on: date) -> date:
    """The end of the year in which the next plan is due, or of the one after the last report."""
    years = value if kind is DeadlineKind.PLAN and isinstance(value, int) else 1
    return date(on.year + years, 12, 31)


async def _fallen_due(unit: Unit, deadline: Deadline, council: Council) -> None:
    """Nothing of its own happens: it is overdue, and stands in the facilitators' day until somebody says that it is done."""


FIRING |= dict.fromkeys(KINDS, _fallen_due)
