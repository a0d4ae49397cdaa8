"""The log of changes reckoned again from the database, with no service running."""

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.changes import LOG, change_hash
from services.registry.tables import Change, ChangeHead
from shared.contracts.deadlines import ChangesView
from shared.journal.chain import GENESIS, sealed
from shared.store.engine import Store

AT_ONCE = 1000
ERASED = "member:"  # in place of an account that was erased


async def check_changes(database: str) -> ChangesView:
    """From the first line on. A log that no version with a chain has written to yet has nothing to hold it against."""
    store = Store(database)
    try:
        async with store.reading() as session:
            return await _checked(session)
    finally:
        await store.close()


async def _checked(session: AsyncSession) -> ChangesView:
    head = await session.get(ChangeHead, LOG)
    loose = await session.scalar(select(func.count()).select_from(Change).where(Change.place.is_(None))) or 0
    if head is None:
        chained = await session.scalar(select(func.count()).select_from(Change).where(Change.place.is_not(None)))
        return ChangesView(rows=loose, head=GENESIS, ok=not chained, fault_row=1 if chained else None)
    place, last = 0, GENESIS
    result = await session.stream_scalars(select(Change).where(Change.place.is_not(None)).order_by(Change.place))
    async for change in result:
        if not _fits(change, place + 1, last):
            return ChangesView(rows=place, head=last, ok=False, fault_row=place + 1)
        place, last = place + 1, change.hash or ""
    whole = (place, last) == (head.place, head.hash) and not loose
    return ChangesView(rows=place, head=last, ok=whole, fault_row=None if whole else place + 1)


def _fits(change: Change, place: int, prev: str) -> bool:
    if (change.place, change.prev) != (place, prev) or change.hash != change_hash(change):
        return False
    if change.salt is None:
        return change.actor.startswith(ERASED)
    return change.seal == sealed(change.salt, change.actor)
