"""One of several programs with one token works: the holder of the lease; it comes back, or another takes over."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select, update

from services.bot.members.tables import TABLES
from services.bot.telegram.lease import Lease, is_gone, place
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.conftest import on_both_databases, until

TOKEN = "123456:secret"


@pytest.fixture
async def store(runtime: Runtime) -> AsyncIterator[Store]:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        connection = await session.connection()
        await connection.run_sync(TABLES.base.metadata.create_all)
    yield store
    await store.close()


class Program:
    """One program that wants to work: `works` while it does."""

    def __init__(self, store: Store, *, seconds: float = 0.6, token: str = TOKEN) -> None:
        self.lease = Lease(store, TABLES.lease, token, seconds=seconds, renew_seconds=0.05, look_seconds=0.02)
        self.works = False
        self.begun = 0
        self.task = asyncio.create_task(self.lease.while_held(self._work))

    async def _work(self) -> None:
        self.works, self.begun = True, self.begun + 1
        try:
            await asyncio.Event().wait()
        finally:
            self.works = False

    async def stop(self) -> None:
        self.task.cancel()
        await asyncio.gather(self.task, return_exceptions=True)

    def freeze(self) -> None:
        """As if the process were gone: it neither works on nor gives back."""
        self.lease._give_back = self.lease._written = _nothing  # type: ignore[method-assign,assignment]


async def _nothing(*_: object, **__: object) -> bool:
    return True


@on_both_databases
async def test_only_one_of_three_works(store: Store) -> None:
    programs = [Program(store) for _ in range(3)]
    await until(lambda: any(one.works for one in programs))
    for _ in range(20):
        assert sum(one.works for one in programs) == 1
        await asyncio.sleep(0)
    for one in programs:
        await one.stop()
    assert not any(one.works for one in programs)


@on_both_databases
async def test_next_one_takes_over_at_once_from_a_clean_stop(store: Store) -> None:
    first = Program(store, seconds=600)
    await until(lambda: first.works)
    second = Program(store, seconds=600)
    await first.stop()
    await until(lambda: second.works)
    await second.stop()


@on_both_databases
async def test_standby_takes_over_from_one_that_renews_no_more(store: Store) -> None:
    first = Program(store)
    await until(lambda: first.works)
    second = Program(store)
    first.freeze()
    await until(lambda: second.works)
    await second.stop()
    await first.stop()


async def test_standby_lets_a_working_one_work(store: Store) -> None:
    first = Program(store, seconds=0.3)
    await until(lambda: first.works)
    second = Program(store, seconds=0.3)
    ended = asyncio.get_running_loop().time() + 1.0  # three times as long as a lease lasts
    await until(lambda: asyncio.get_running_loop().time() > ended)
    assert first.works and first.begun == 1 and not second.begun
    await first.stop()
    await second.stop()


async def test_who_lost_the_lease_stops_working(store: Store) -> None:
    first = Program(store)
    await until(lambda: first.works)
    async with store.writing() as session:
        await session.execute(update(TABLES.lease).values(holder="elsewhere/1/x"))
    await until(lambda: not first.works)
    await until(lambda: first.works)  # nobody renews for "elsewhere"
    await first.stop()


async def test_bots_with_other_tokens_are_not_in_the_way(store: Store) -> None:
    first, other = Program(store), Program(store, token="654321:other")
    await until(lambda: first.works and other.works)
    await first.stop()
    await other.stop()


async def test_who_takes_the_lease_is_told_each_time(store: Store) -> None:
    told: list[bool] = []

    async def work() -> None:
        async with store.writing() as session:
            await session.execute(update(TABLES.lease).values(holder=None))
        await asyncio.Event().wait()

    lease = Lease(store, TABLES.lease, TOKEN, renew_seconds=0.02, look_seconds=0.02, taken=lambda: told.append(True))
    task = asyncio.create_task(lease.while_held(work))
    await until(lambda: len(told) >= 3)
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)


async def test_lease_does_not_hold_the_token(store: Store) -> None:
    first = Program(store)
    await until(lambda: first.works)
    async with store.reading() as session:
        row = (await session.scalars(select(TABLES.lease))).one()
    assert "secret" not in f"{row.name}{row.holder}"
    await first.stop()


async def test_work_that_fails_is_told_and_the_lease_given_back(store: Store) -> None:
    lease = Lease(store, TABLES.lease, TOKEN, seconds=600, look_seconds=0.02)

    async def broken() -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await lease.while_held(broken)
    second = Program(store, seconds=600)
    await until(lambda: second.works)
    await second.stop()


@pytest.mark.skipif(not Path("/proc/self/ns/pid").exists(), reason="only Linux says which process a number means")
async def test_lease_of_a_killed_process_of_this_machine_is_taken_at_once(store: Store) -> None:
    ended = await asyncio.create_subprocess_exec(sys.executable, "-c", "")
    await ended.wait()
    assert is_gone(f"{place()}/{ended.pid}/x")
    first = Program(store, seconds=600)
    await until(lambda: first.works)
    first.freeze()
    async with store.writing() as session:
        await session.execute(update(TABLES.lease).values(holder=f"{place()}/{ended.pid}/x"))
    second = Program(store, seconds=600)
    await until(lambda: second.works)
    await second.stop()
    await first.stop()


@pytest.mark.parametrize(
    "holder",
    [f"{place()}/{os.getpid()}/x", "elsewhere/boot/1/99999999/x", "", "odd", f"{place()}/x/y"],
    ids=["alive here", "another machine", "nothing", "odd", "no process number"],
)
def test_holder_that_cannot_be_known_to_be_gone_is_waited_for(holder: str) -> None:
    assert not is_gone(holder)
