"""What kills its program each time is buried, across restarts, and holds up nobody; what only waits is never taken for it."""

import asyncio
import sys
from collections.abc import AsyncIterator

import pytest
from nats.aio.client import Client

from services.bot.members.tables import TABLES
from shared.bus.connection import connected
from shared.bus.stream import DEATHS, ensure_stream
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.in_hand import InHand
from shared.store.writer import Writer
from tests.conftest import on_both_databases
from tests.faults.dying_reader import ALL, NOW
from tests.faults.rows import rows
from tests.faults.test_bus import event

POST = TABLES.post_tables


@pytest.fixture
async def client(clean_nats: str) -> AsyncIterator[Client]:
    async with connected(clean_nats, "test") as given:
        yield given


@pytest.fixture
async def database(runtime: Runtime) -> str:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
    await store.close()
    return runtime.settings.database


async def deaths_until_all_is_read(way: str, url: str, database: str, poison: str) -> int:
    words = ["-m", "tests.faults.dying_reader", way, url, database, poison, str(DEATHS + 3)]
    process = await asyncio.create_subprocess_exec(sys.executable, *words, stdout=asyncio.subprocess.PIPE)
    said, _ = await process.communicate()
    assert process.returncode == 0
    return int(said.decode().splitlines()[-1])  # after the log's line


@pytest.mark.parametrize("way", ["events", "updates", "brought"])
async def test_what_kills_its_program_is_buried_after_some_deaths(
    runtime: Runtime, client: Client, database: str, way: str
) -> None:
    await ensure_stream(client.jetstream())
    for number in range(1, 6):
        await client.jetstream().publish("hyeopchi.event.meeting.called", event(number).model_dump_json().encode())
    assert await deaths_until_all_is_read(way, runtime.nats_url, database, "e3") == DEATHS
    assert {found for (found,) in await rows(runtime, "SELECT id FROM members_inbox")} == {*ALL} - {"e3"}
    assert await rows(runtime, "SELECT subject FROM members_dead_letter") == [("e3",)]
    assert await rows(runtime, "SELECT key FROM members_in_hand") == []


@on_both_databases
async def test_times_that_ended_well_do_not_count(runtime: Runtime, database: str) -> None:
    store = Store(database)
    writer = Writer(store, POST, lambda: NOW)
    in_hand = InHand(writer, POST)
    async with writer.running():
        assert await in_hand.begun("event:a", before=1) == 2  # delivered again, and nobody wrote down how the first time ended
        for _ in range(DEATHS):
            await in_hand.rests("event:b")  # the first time: a service was away
            assert await in_hand.begun("event:b", before=1) == 1
        assert await in_hand.taken(["update:1", "update:2"]) == set()
        assert await in_hand.taken(["update:2", "update:3"]) == {"update:2"}
        await in_hand.done(["event:a", "update:2"])
        assert await in_hand.begun("event:a") == 1
    await store.close()
