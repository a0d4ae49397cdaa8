"""The bus under faults: services that fail, streams that vanish, messages that nobody can read."""

import asyncio
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from nats.aio.client import Client
from nats.js.api import StreamConfig
from nats.js.errors import NotFoundError
from pydantic import BaseModel
from sqlalchemy import text

from services.scheduler.tables import POST, Base
from shared.bus.asking import Bus, ServiceFault, Unavailable
from shared.bus.busy import Busy
from shared.bus.connection import NatsUnreachable, connected
from shared.bus.relay import OutboxBusy, Parcel, Relay
from shared.bus.serving import Table, serving
from shared.bus.stream import STREAM, Consumer, ensure_stream
from shared.contracts.base import Audience, Refusal
from shared.contracts.events import Event, MeetingCalled
from shared.contracts.meetings import ShowMeeting
from shared.settings import Settings
from shared.store.engine import READERS, Store
from shared.store.unit import Outbox, Unit
from tests.conftest import free_port, until


def event(number: int) -> MeetingCalled:
    return MeetingCalled(id=f"e{number}", at=datetime(2026, 12, 3, tzinfo=UTC), body="guro", meeting=f"m{number}")


class FakeOutbox:
    """Parcels in memory, gone when they are marked as published. `busy`: so often the database says 'not now' first."""

    def __init__(self, parcels: Sequence[Parcel], busy: int = 0) -> None:
        self.parcels = list(parcels)
        self.busy = busy

    async def take(self, limit: int) -> Sequence[Parcel]:
        if self.busy > 0:
            self.busy -= 1
            raise OutboxBusy("locked")
        return self.parcels[:limit]

    async def published(self, upto: Sequence[int]) -> None:
        self.parcels = [parcel for parcel in self.parcels if parcel.seq not in upto]

    async def last_subject(self) -> str | None:
        return None

    async def publish_again(self) -> None:
        raise AssertionError("nothing was published before")


def parcels(numbers: range) -> list[Parcel]:
    return [
        Parcel(number, f"e{number}", "hyeopchi.event.meeting.called", event(number).model_dump_json().encode())
        for number in numbers
    ]


class Reader:
    """A consumer's other end: what came, what was buried, and how often it shall fail first."""

    def __init__(self, failures: dict[str, int] | None = None) -> None:
        self.seen: list[str] = []
        self.buried: list[str] = []
        self._failures = failures or {}

    async def take(self, event: Event) -> None:
        if self._failures.get(event.id, 0) > 0:
            self._failures[event.id] -= 1
            raise RuntimeError("this one fails")
        self.seen.append(event.id)

    async def bury(self, subject: str, payload: bytes, why: str) -> None:
        self.buried.append(why)


@asynccontextmanager
async def working(*work: object) -> AsyncIterator[None]:
    tasks = [asyncio.ensure_future(one) for one in work]  # type: ignore[call-overload] # coroutines of run()
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


@pytest.fixture
async def client(clean_nats: str) -> AsyncIterator[Client]:
    async with connected(clean_nats, "test") as given:
        yield given


async def test_relay_publishes_in_order_and_once(client: Client) -> None:
    outbox, reader = FakeOutbox(parcels(range(1, 6))), Reader()
    consumer = Consumer(client, "reader", reader.take, reader.bury)
    async with working(Relay(client, outbox).run(), consumer.run()):
        await until(lambda: len(reader.seen) == 5)
        assert reader.seen == ["e1", "e2", "e3", "e4", "e5"] and outbox.parcels == []
        outbox.parcels = parcels(range(1, 7))  # as after a crash between publishing and marking
        await until(lambda: "e6" in reader.seen)
        assert reader.seen.count("e1") == 1


async def test_relay_outlives_a_database_that_is_busy_for_a_moment(client: Client) -> None:
    outbox, reader = FakeOutbox(parcels(range(1, 3)), busy=2), Reader()
    consumer = Consumer(client, "reader", reader.take, reader.bury)
    async with working(Relay(client, outbox).run(), consumer.run()):
        await until(lambda: reader.seen == ["e1", "e2"])


async def test_outbox_says_busy_while_somebody_else_writes(tmp_path: Path) -> None:
    """A real store whose one writing connection is taken for longer than anybody waits."""
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'busy.db'}")
    async with store.writing() as session:
        await (await session.connection()).run_sync(Base.metadata.create_all)
    try:
        async with store.writing() as held:
            await held.connection()
            with pytest.raises(OutboxBusy):
                await Outbox(store, POST).published([1])
    finally:
        await store.close()



async def test_progress_alone_goes_out_once_a_second_and_with_anything_else_at_once(tmp_path: Path) -> None:
    store, seconds = Store(f"sqlite+aiosqlite:///{tmp_path / 'progress.db'}"), [100.0]
    outbox = Outbox(store, POST, tick=lambda: seconds[0])

    async def emit(number: int, *, merge: str | None = "motion") -> None:
        async with store.writing() as session:
            await Unit(session, datetime(2026, 12, 3, tzinfo=UTC), POST).emit(event(number), merge=merge)

    async def sent() -> list[str]:
        found = await outbox.take(10)
        await outbox.published([parcel.seq for parcel in found])
        return [parcel.id for parcel in found]

    async with store.writing() as session:
        await (await session.connection()).run_sync(Base.metadata.create_all)
    try:
        await emit(1)
        assert await sent() == ["e1"]
        await emit(2)
        await emit(3)  # merged into the second
        assert await sent() == []
        seconds[0] += 1.0
        assert await sent() == ["e2"]
        await emit(4)
        await emit(5, merge=None)
        assert await sent() == ["e4", "e5"]
    finally:
        await store.close()


async def test_stream_deleted_meanwhile_is_made_again(client: Client) -> None:
    outbox, reader = FakeOutbox(parcels(range(1, 3))), Reader()
    relay = Relay(client, outbox)
    consumer = Consumer(client, "reader", reader.take, reader.bury)
    async with working(relay.run(), consumer.run()):
        await until(lambda: len(reader.seen) == 2)
        await client.jetstream().delete_stream(STREAM)
        outbox.parcels = parcels(range(3, 5))
        relay.nudge()
        await until(lambda: reader.seen[-1] == "e4", seconds=20)


class EmptyJetStream:
    """One without a stream, that notes how it is made."""

    def __init__(self) -> None:
        self.made: list[StreamConfig] = []

    async def stream_info(self, name: str) -> None:
        raise NotFoundError

    async def add_stream(self, config: StreamConfig) -> None:
        self.made.append(config)


async def test_stream_is_made_with_as_many_copies_as_are_set(tmp_path: Path) -> None:
    js = EmptyJetStream()
    settings = Settings(_env_file=None, data_dir=tmp_path, nats_replicas=3)
    await ensure_stream(js, settings.nats_replicas)  # type: ignore[arg-type] # a fake of the two calls
    assert [config.num_replicas for config in js.made] == [3]


async def test_poison_is_buried_and_the_rest_goes_on(client: Client) -> None:
    js = client.jetstream()
    await ensure_stream(js)
    await js.publish("hyeopchi.event.meeting.called", b"{not json")
    await js.publish("hyeopchi.event.meeting.imagined", b"{}")
    for parcel in parcels(range(1, 4)):
        await js.publish(parcel.subject, parcel.payload)
    reader = Reader(failures={"e1": 1, "e2": 99})
    async with working(Consumer(client, "reader", reader.take, reader.bury).run()):
        await until(lambda: reader.seen == ["e1", "e3"], seconds=20)
    assert len(reader.buried) == 3 and "RuntimeError after 3 tries" in reader.buried[-1]


@pytest.mark.parametrize("wait", [Busy("locked"), Unavailable("registry", "away")], ids=["busy", "away"])
async def test_waiting_is_not_counted_as_a_try(client: Client, monkeypatch: pytest.MonkeyPatch, wait: Exception) -> None:
    """An event waits as often as it must, and fails three times as any other before it is buried."""
    for name in ("BUSY_SECONDS", "AWAY_SECONDS", "FAULT_SECONDS"):
        monkeypatch.setattr(f"shared.bus.stream.{name}", 0.02)
    js = client.jetstream()
    await ensure_stream(js)
    for parcel in parcels(range(1, 3)):
        await js.publish(parcel.subject, parcel.payload)
    faults = {"e1": [wait] * 7, "e2": [wait] * 4 + [RuntimeError("broken")] * 2}
    seen, buried = [], []

    async def take(event: Event) -> None:
        if faults[event.id]:
            raise faults[event.id].pop()
        seen.append(event.id)

    async def bury(subject: str, payload: bytes, why: str) -> None:
        buried.append(why)

    async with working(Consumer(client, "reader", take, bury).run()):
        await until(lambda: seen == ["e1", "e2"], seconds=20)
    assert buried == []


async def test_consumer_outlives_a_dead_letter_that_cannot_be_kept(client: Client) -> None:
    """The database is busy in the very moment of burying: the event is neither lost nor the end of the service."""
    js = client.jetstream()
    await ensure_stream(js)
    await js.publish("hyeopchi.event.meeting.called", b"{not json")
    kept: list[str] = []

    async def bury(subject: str, payload: bytes, why: str) -> None:
        kept.append(why)
        if len(kept) == 1:
            raise Busy("locked")

    async with working(Consumer(client, "reader", Reader().take, bury).run()):
        await until(lambda: len(kept) == 2, seconds=20)


async def drained(question: object, audience: Audience) -> BaseModel:
    raise Busy("every connection for reading is taken")


async def test_busy_service_says_try_again(client: Client) -> None:
    async with serving(client, "scheduler", {ShowMeeting: drained}):
        assert await Bus(client, Audience.PUBLIC).ask(ShowMeeting(meeting="m")) == Refusal(code="busy")


async def test_readers_all_taken_are_busy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("shared.store.engine.LOCK_SECONDS", 0.05)
    store = Store(f"sqlite+aiosqlite:///{tmp_path / 'readers.db'}")
    try:
        async with AsyncExitStack() as taken:
            for _ in range(READERS):
                await (await taken.enter_async_context(store.reading())).connection()
            with pytest.raises(Busy):
                async with store.reading() as session:
                    await session.execute(text("SELECT 1"))
    finally:
        await store.close()


async def failing(question: object, audience: Audience) -> BaseModel:
    raise RuntimeError("token 12345 in the message")


async def refusing(question: object, audience: Audience) -> BaseModel:
    return Refusal(code="busy")


async def slow(question: object, audience: Audience) -> BaseModel:
    await asyncio.sleep(60)
    raise AssertionError


async def test_fault_inside_a_service_is_told_without_its_words(client: Client) -> None:
    table: Table = {ShowMeeting: failing}
    async with serving(client, "scheduler", table):
        with pytest.raises(ServiceFault) as caught:
            await Bus(client, Audience.PUBLIC).ask(ShowMeeting(meeting="m"))
        assert "12345" not in str(caught.value)
        raw = await client.request("hyeopchi.scheduler.public.meeting.show", b'{"meeting":"m"}', timeout=2)
        assert "12345" not in str(raw.headers) + raw.data.decode()


@pytest.mark.parametrize("payload", [b"", b"{", b'{"meeting": 7}', b'{"meeting":"m","extra":1}'])
async def test_malformed_request_is_refused(client: Client, payload: bytes) -> None:
    async with serving(client, "scheduler", {ShowMeeting: refusing}):
        reply = await client.request("hyeopchi.scheduler.public.meeting.show", payload, timeout=2)
        assert Refusal.model_validate_json(reply.data).code == "malformed"


async def test_slow_request_holds_up_no_other(client: Client) -> None:
    async with serving(client, "scheduler", {ShowMeeting: slow}):
        bus = Bus(client, Audience.PUBLIC)

        async def ask() -> None:
            await bus.ask(ShowMeeting(meeting="m"))

        waiting = [asyncio.create_task(ask()) for _ in range(20)]
        with pytest.raises(Unavailable):
            await bus.ask(ShowMeeting(meeting="m"), seconds=0.2)
        for task in waiting:
            task.cancel()
        await asyncio.gather(*waiting, return_exceptions=True)


async def test_nobody_there_is_unavailable(client: Client) -> None:
    with pytest.raises(Unavailable):
        await Bus(client, Audience.PUBLIC).ask(ShowMeeting(meeting="m"))


async def test_no_server_is_told_by_its_address() -> None:
    url = f"nats://127.0.0.1:{free_port()}"
    with pytest.raises(NatsUnreachable) as caught:
        async with connected(url, "test"):
            pass
    assert caught.value.url == url
