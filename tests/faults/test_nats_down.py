"""NATS away, or its store gone: no decision is lost, what was committed goes out, and readers can begin at 1 again."""

import asyncio
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta
from functools import partial
from pathlib import Path

import pytest

from shared.bus.connection import connected
from shared.bus.relay import Parcel, Relay
from shared.bus.stream import STREAM, Consumer
from shared.bus.watching import Watcher
from shared.contracts.deadlines import Verify
from shared.contracts.events import Event
from shared.contracts.motions import CastBallot, CloseVote
from shared.runtime import Runtime
from tests.conftest import free_port, on_both_databases, until
from tests.faults.rows import rows
from tests.faults.sitting import seated
from tests.faults.test_bus import FakeOutbox, Reader, parcels, working
from tests.scheduler.council import council
from tests.scheduler.test_main_job import called

DRAIN_SECONDS = 60.0


class Server:
    """A NATS server that a test may kill, whose store it may delete, on one port all the time."""

    def __init__(self, store: Path) -> None:
        self._store = store
        self._port = free_port()
        self._binary = str(Path(sys.executable).parent / "nats-server")
        self.url = f"nats://127.0.0.1:{self._port}"
        self._process = self._started()

    def _started(self) -> "subprocess.Popen[bytes]":
        words = [self._binary, "-a", "127.0.0.1", "-p", str(self._port), "-js", "-sd", str(self._store)]
        return subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)

    def kill(self) -> None:
        self._process.send_signal(signal.SIGKILL)
        self._process.wait(timeout=10)

    def lose_store(self) -> None:
        shutil.rmtree(self._store)

    def start(self) -> None:
        self._process = self._started()


@pytest.fixture
def server(tmp_path: Path) -> Iterator[Server]:
    one = Server(tmp_path / "nats-store")
    yield one
    one.kill()


async def unpublished(runtime: Runtime) -> int:
    found: int = (await rows(runtime, "SELECT count(*) FROM scheduler_outbox WHERE NOT published"))[0][0]
    return found


async def reachable(url: str) -> None:
    async def answers() -> bool:
        try:
            async with connected(url, "probe"):
                return True
        except Exception:
            return False

    await until(answers, DRAIN_SECONDS)


async def read_from_one(runtime: Runtime, durable: str, wanted: int) -> list[str]:
    """The ids of all events as a reader hears them who begins at the first, each once."""
    heard: dict[str, None] = {}

    async def take(event: Event) -> None:
        heard[event.id] = None

    async def bury(subject: str, payload: bytes, why: str) -> None:
        raise AssertionError(why)

    async with connected(runtime.nats_url, "reader") as client:
        reading = asyncio.create_task(Consumer(client, durable, take, bury).run())
        try:
            await until(lambda: len(heard) >= wanted, DRAIN_SECONDS)
        finally:
            reading.cancel()
            await asyncio.gather(reading, return_exceptions=True)
    return list(heard)


async def committed(runtime: Runtime) -> list[str]:
    return [name for (name,) in await rows(runtime, "SELECT id FROM scheduler_outbox ORDER BY seq")]


@on_both_databases
@pytest.mark.parametrize("store_lost", [False, True], ids=["server killed", "store deleted too"])
async def test_what_was_decided_meanwhile_goes_out_afterwards(runtime: Runtime, server: Server, store_lost: bool) -> None:
    await reachable(server.url)
    runtime = replace(runtime, nats_url=server.url)
    async with council(runtime) as here:
        motion = await seated(here, 18)
        await called(here)
        for number in range(1, 19):
            await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
        await until(lambda: _none_waits(runtime))
        server.kill()
        if store_lost:
            server.lose_store()
        here.advance(timedelta(days=13))  # deadlines fall due: their effect needs nobody
        await until(lambda: unpublished(runtime))
        server.start()
        await reachable(server.url)
        await until(lambda: _none_waits(runtime), DRAIN_SECONDS)
        closed = await here.operate(CloseVote, motion=motion.id)
        assert closed.yes == 18 and (await here.ask(Verify())).ok
        await until(lambda: _none_waits(runtime), DRAIN_SECONDS)
        ids = await committed(runtime)
        assert await read_from_one(runtime, "reader", len(ids)) == ids


async def test_services_stop_while_the_server_is_away(runtime: Runtime, server: Server) -> None:
    await reachable(server.url)
    async with council(replace(runtime, nats_url=server.url)) as here:
        await called(here)
        server.kill()


async def _none_waits(runtime: Runtime) -> bool:
    return await unpublished(runtime) == 0


async def test_store_deleted_while_all_was_down_is_filled_again(runtime: Runtime, server: Server) -> None:
    await reachable(server.url)
    runtime = replace(runtime, nats_url=server.url)
    async with council(runtime) as here:
        for _ in range(3):
            await called(here)
        await until(lambda: _none_waits(runtime))
    server.kill()
    server.lose_store()
    server.start()
    await reachable(server.url)
    async with council(runtime):
        ids = await committed(runtime)
        assert len(ids) >= 3 and await read_from_one(runtime, "reader", len(ids)) == ids


class KeptOutbox(FakeOutbox):
    """Remembers what it has published, as the real one does for some days."""

    def __init__(self) -> None:
        super().__init__([])
        self._kept: list[Parcel] = []

    def put(self, number: int) -> None:
        self.parcels += parcels(range(number, number + 1))

    async def published(self, upto: Sequence[int]) -> None:
        self._kept += [parcel for parcel in self.parcels if parcel.seq in upto]
        await super().published(upto)

    async def last_subject(self) -> str | None:
        return self._kept[-1].subject if self._kept else None

    async def publish_again(self) -> None:
        self.parcels, self._kept = [*self._kept, *self.parcels], []


class Told:
    """What a watcher said: events seen, and how often something may have been missed."""

    def __init__(self) -> None:
        self.seen: list[str] = []
        self.missed = 0

    def see(self, event: Event) -> None:
        self.seen.append(event.id)

    def miss(self) -> None:
        self.missed += 1


@pytest.mark.parametrize("store_lost", [False, True], ids=["server killed", "store deleted too"])
async def test_every_subscription_goes_on_after_the_server_came_back(server: Server, store_lost: bool) -> None:
    """Both kinds, on the connection they had. What comes twice the inbox knows; what a watcher missed it says that it missed."""
    await reachable(server.url)
    outbox, reader, told = KeptOutbox(), Reader(), Told()
    async with connected(server.url, "test") as client:
        relay = Relay(client, outbox)
        consumer, watcher = Consumer(client, "reader", reader.take, reader.bury), Watcher(client, told.see, told.miss)
        async with working(relay.run(), consumer.run(), watcher.run()):
            for number in range(1, 3):  # once more: what was taken up again must not be used up
                outbox.put(number)
                relay.nudge()
                await until(partial(reader.seen.__contains__, f"e{number}"), DRAIN_SECONDS)
                missed = told.missed
                server.kill()
                if store_lost:
                    server.lose_store()
                server.start()
                await until(partial(_more_missed, told, missed), DRAIN_SECONDS)
            heard = len(told.seen)
            for number in range(10, 10 + int(DRAIN_SECONDS)):
                outbox.put(number)
                relay.nudge()
                await until(partial(reader.seen.__contains__, f"e{number}"), DRAIN_SECONDS)
                if len(told.seen) > heard:
                    break
    assert len(told.seen) > heard and reader.buried == []


def _more_missed(told: Told, before: int) -> bool:
    return told.missed > before


async def test_consumer_that_somebody_deletes_is_made_again(server: Server) -> None:
    """Its fetch just goes silent: the watchdog looks, finds it gone, and subscribes anew."""
    await reachable(server.url)
    reader = Reader()
    async with connected(server.url, "test") as client:
        outbox = KeptOutbox()
        outbox.put(1)
        relay = Relay(client, outbox)
        async with working(relay.run(), Consumer(client, "reader", reader.take, reader.bury).run()):
            await until(lambda: reader.seen == ["e1"], DRAIN_SECONDS)
            config = (await client.jetstream().consumer_info(STREAM, "reader")).config
            assert config.max_deliver == -1, "the server never gives an event up by itself, so no advisory of it can be missed"
            await client.jetstream().delete_consumer(STREAM, "reader")
            outbox.put(2)
            relay.nudge()
            await until(lambda: "e2" in reader.seen, DRAIN_SECONDS)
