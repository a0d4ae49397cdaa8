"""Somebody's delay told on: a facilitator is asked first, the clerk sees it, the chair only where the charter says so."""

from collections import defaultdict
from datetime import datetime

from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council, Standing
from services.scheduler.due import PROVIDERS, Due, due_item
from services.scheduler.matter import Matter, Tools
from services.scheduler.queries import deadline_line, deadline_view, may_tell
from services.scheduler.tables import Deadline, Meeting
from shared.bus.serving import Table
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineState, Escalated, EscalateDeadline, ToldTo
from shared.contracts.due import DueItem
from shared.rules.seat import Office
from shared.texts import due as texts

OFFICES = {ToldTo.CLERK: (Office.CLERK,), ToldTo.CHAIR: (Office.CHAIR, Office.CO_CHAIR)}
HERE = (Standing.ENROLLED, Standing.UNSEATED)


def topic(tools: Tools) -> Table:
    """The desk's part about delays."""

    async def body_of(command: EscalateDeadline) -> str | Refusal:
        async with tools.store.reading() as session:
            found = await session.get(Deadline, command.deadline)
        return found.body if found else Refusal(code="unknown_deadline", facts={"deadline": command.deadline})

    return {EscalateDeadline: tools.in_body(escalate, body_of)}


async def escalate(matter: Matter, command: EscalateDeadline) -> BaseModel:
    """Puts the delay before those who hold the office today."""
    session, council = matter.unit.session, matter.council
    row = await session.get_one(Deadline, command.deadline, with_for_update=True, populate_existing=True)
    if may_tell(row, council, matter.unit.now) is not command.to:
        return _refused(row, command.to, matter)
    people = holders(council, command.to, matter.unit.now)
    if not people:
        return Refusal(code="nobody_to_tell", facts={"to": command.to.value})
    row.state, row.escalated_to = DeadlineState.ESCALATED, command.to
    await matter.note("deadline.escalated", deadline=row.id, kind=row.kind, to=command.to.value, members=people)
    meeting = await session.get(Meeting, row.subject)
    view = deadline_view(row, meeting, council, matter.unit.now)
    return Escalated(deadline=view, names=tuple(council.name_of(member) for member in people))


def _refused(row: Deadline, to: ToldTo, matter: Matter) -> Refusal:
    if row.state == DeadlineState.MET:
        return Refusal(code="deadline_met")
    if row.due > matter.unit.now:
        return Refusal(code="deadline_not_over", facts={"due": row.due.astimezone(SEOUL).isoformat()})
    if to is ToldTo.CHAIR and not matter.council.charter.escalate_to_chair.value:
        return Refusal(code="chair_not_told")
    if to is ToldTo.CHAIR and row.escalated_to is None:
        return Refusal(code="clerk_first")
    return Refusal(code="told_already" if row.escalated_to else "not_told_on")


def holders(council: Council, to: ToldTo, now: datetime) -> list[str]:
    """The members who hold the office today."""
    day = now.astimezone(SEOUL).date()
    found = [seat.member for seat in council.roll.seats if seat.office in OFFICES[to]]
    return sorted({member for member in found if council.standing(member, day) in HERE})


async def told_on(session: AsyncSession, council: Council, now: datetime) -> Due:
    """For the clerk (or the chair): the delays that a facilitator told them of."""
    query = (
        select(Deadline, Meeting)
        .outerjoin(Meeting, Meeting.id == Deadline.subject)
        .where(Deadline.body == council.body, Deadline.state == DeadlineState.ESCALATED)
    )
    found: dict[str, list[DueItem]] = defaultdict(list)
    for deadline, meeting in await session.execute(query):
        title = texts.delayed(deadline_line(deadline, meeting))
        item = due_item(council, texts.DELAYED, deadline.id, title, deadline.due, mark=deadline.escalated_to)
        for member in holders(council, ToldTo(deadline.escalated_to or ToldTo.CLERK), now):
            found[member].append(item)
    return found


PROVIDERS.append(told_on)
