"""A database server that is away is waited for: nothing is counted as failed, and no worker ends."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text

from services.bot.members.tables import TABLES
from services.bot.telegram.lease import Lease
from shared.bus.busy import Busy
from shared.contracts.base import Done
from shared.store.engine import Store
from shared.store.housekeeping import keep_house
from shared.store.letters import keep_retrying
from shared.store.measuring import keep_measured
from shared.store.unit import Unit
from shared.store.writer import BUSY, Writer
from tests.bot.test_intake import FakeTelegram, Handler, intake_of

POST = TABLES.post_tables
NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)


@pytest.fixture
async def away(tmp_path: Path) -> AsyncIterator[Store]:
    store = Store(f"postgresql+asyncpg://nobody@/none?host={tmp_path}")
    yield store
    await store.close()


async def test_reading_says_busy(away: Store) -> None:
    with pytest.raises(Busy):
        async with away.reading() as session:
            await session.execute(text("SELECT 1"))


async def test_writing_says_busy(away: Store) -> None:
    async def work(unit: Unit) -> Done:
        return Done()

    writer = Writer(away, POST, lambda: NOW)
    async with writer.running():
        assert await writer.do(work) == BUSY


async def test_no_worker_ends(away: Store) -> None:
    """Each looks at least once."""
    lease = Lease(away, TABLES.lease, "token", look_seconds=0.01)

    async def nothing(*_: object) -> None: ...

    workers = [
        keep_house(away, POST, lambda: NOW),
        keep_measured(away, POST, lambda: NOW, "test"),
        keep_retrying(away, POST, nothing),
        lease.while_held(nothing),
    ]
    tasks = [asyncio.ensure_future(worker) for worker in workers]
    _, running = await asyncio.wait(tasks, timeout=0.5)
    assert len(running) == len(tasks), [task for task in tasks if task.done()]
    for task in running:
        task.cancel()
    await asyncio.gather(*running, return_exceptions=True)


async def test_update_waits_for_the_database_and_is_not_buried() -> None:
    handler, waits = Handler(), [Busy("away")] * 7
    handle = handler.handle

    async def waiting(update: tuple[int, str]) -> None:
        if waits:
            raise waits.pop()
        await handle(update)

    handler.handle = waiting  # type: ignore[method-assign] # a database that comes back
    await intake_of(FakeTelegram(), handler).take((1, "a"))
    assert handler.handled == [(1, "a")] and handler.buried == []
