"""How many deadlines are late: those that should have fired and have not, and those that people let pass."""

from datetime import datetime

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.tables import Deadline
from shared.contracts.deadlines import DeadlineState
from shared.metrics import DEADLINES_LATE


async def measure_deadlines(session: AsyncSession, now: datetime) -> None:
    """Sets the gauges by the system's clock."""
    count = select(func.count()).select_from(Deadline)
    unfired = count.where(Deadline.fired_at.is_(None), Deadline.state == DeadlineState.PENDING, Deadline.due < now)
    overdue = count.where(Deadline.state == DeadlineState.OVERDUE)
    DEADLINES_LATE.labels("unfired").set(await session.scalar(unfired) or 0)
    DEADLINES_LATE.labels("overdue").set(await session.scalar(overdue) or 0)
