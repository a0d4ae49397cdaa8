"""What follow-up puts before people: their own part while it is due soon, and what is overdue before the body's clerk."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.deadlines import end_of_day
from services.scheduler.due import due_item
from services.scheduler.followups.tables import FollowUp
from shared.clock import SEOUL
from shared.contracts.due import DueItem
from shared.contracts.followups import FollowUpState
from shared.rules.seat import Office
from shared.texts import due as texts

SOON = timedelta(days=7)


async def waiting(session: AsyncSession, council: Council, now: datetime) -> Mapping[str, Sequence[DueItem]]:
    """By member; what is overdue is told anew each week."""
    today = now.astimezone(SEOUL).date()
    late_or_soon = (FollowUp.due <= today + SOON, FollowUp.closed_at.is_(None), FollowUp.state == FollowUpState.UNDER_WAY)
    found: dict[str, list[DueItem]] = defaultdict(list)
    for row in await session.scalars(select(FollowUp).where(FollowUp.body == council.body, *late_or_soon).order_by(FollowUp.due)):
        weeks = (today - row.due).days // 7
        mark = f"{row.due}.{max(weeks, -1)}"
        if row.member is not None:
            found[row.member].append(_item(council, row, texts.follow_up(row.title), mark))
        if row.due < today:
            for clerk in clerks(council, now):
                found[clerk].append(_item(council, row, texts.follow_up_late(row.title, row.owner or ""), mark))
    return found


def clerks(council: Council, now: datetime) -> list[str]:
    """Whoever holds the clerk's office today, inside or outside the enrolled."""
    day = now.astimezone(SEOUL).date()
    held = [seat for seat in council.roll.seats if seat.office is Office.CLERK]
    return [
        seat.member for seat in held if (seat.starts is None or seat.starts <= day) and (seat.ends is None or day <= seat.ends)
    ]


def _item(council: Council, row: FollowUp, title: str, mark: str) -> DueItem:
    item = due_item(council, texts.FOLLOW_UP, row.id, title, end_of_day(row.due), mark=mark)
    return item.model_copy(update={"page": f"/followups/{row.id}"})
