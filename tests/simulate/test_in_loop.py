"""A store without threads works like any other: writers wait for one another's commit, and nothing is left open."""

import asyncio
import threading
from pathlib import Path

from sqlalchemy import text

from shared.store.engine import Store
from shared.store.in_loop import sqlite_in_loop


def in_loop_store(folder: Path) -> Store:
    with sqlite_in_loop():
        return Store(f"sqlite+aiosqlite:///{folder / 'year.db'}")


async def test_two_writers_of_one_file_wait_for_each_other_without_a_thread(tmp_path: Path) -> None:
    threads = threading.active_count()
    first, second = in_loop_store(tmp_path), in_loop_store(tmp_path)
    async with first.writing() as session:
        await session.execute(text("CREATE TABLE seen (who TEXT)"))

    async def write(store: Store, who: str) -> None:
        for _ in range(5):
            async with store.writing() as session:
                await session.execute(text("INSERT INTO seen VALUES (:who)"), {"who": who})
                await asyncio.sleep(0)  # the other one comes to its BEGIN while this one holds the lock

    await asyncio.gather(write(first, "first"), write(second, "second"))
    async with first.reading() as session:
        assert await session.scalar(text("SELECT count(*) FROM seen")) == 10
    assert threading.active_count() == threads
    await first.close()
    await second.close()


async def test_other_stores_keep_their_threads(tmp_path: Path) -> None:
    in_loop = in_loop_store(tmp_path)
    usual, threads = Store(f"sqlite+aiosqlite:///{tmp_path / 'usual.db'}"), threading.active_count()
    async with usual.reading() as session:
        assert await session.scalar(text("SELECT 1")) == 1
        assert threading.active_count() == threads + 1
    await usual.close()
    await in_loop.close()
