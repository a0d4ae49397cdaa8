"""Looks every few seconds at what lies in a service's tables and should not lie there long."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import func, select
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from shared.bus.busy import Busy
from shared.metrics import CONNECTIONS, DEAD_LETTERS, OUTBOX_AGE, OUTBOX_WAITING
from shared.store.columns import PostTables
from shared.store.engine import Store
from shared.tasks import not_cancelled

log = structlog.get_logger()

EVERY_SECONDS = 15.0

More = Callable[[AsyncSession, datetime], Awaitable[None]]


async def keep_measured(
    store: Store, tables: PostTables, now: Callable[[], datetime], service: str, more: More | None = None
) -> None:
    """Until cancelled. `more` looks at what only this service has."""
    while not_cancelled():
        try:
            await measure(store, tables, now(), service, more)
        except (DBAPIError, PoolTimeout, Busy, OSError) as exc:
            log.warning("measuring.later", service=service, error=type(exc).__name__)
        await asyncio.sleep(EVERY_SECONDS)


async def measure(store: Store, tables: PostTables, now: datetime, service: str, more: More | None = None) -> None:
    """Sets this service's gauges from the tables as they stand."""
    outbox: Any = tables.outbox
    dead: Any = tables.dead_letters
    for pool, taken in store.taken.items():  # before this very look takes one
        CONNECTIONS.labels(service, pool).set(taken)
    async with store.reading() as session:
        waiting = select(func.count(), func.min(outbox.at)).where(outbox.published.is_(False))
        count, oldest = (await session.execute(waiting)).one()
        OUTBOX_WAITING.labels(service).set(count)
        OUTBOX_AGE.labels(service).set(max((now - oldest).total_seconds(), 0) if oldest else 0)
        DEAD_LETTERS.labels(service).set(await session.scalar(select(func.count()).select_from(dead)) or 0)
        if more is not None:
            await more(session, now)
