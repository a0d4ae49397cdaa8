"""The scheduler: puts store, writer, alarm, relay, consumer and endpoints together, and takes them apart again."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from sqlalchemy import func, select

from services.scheduler import duties
from services.scheduler.alarm import Alarm
from services.scheduler.clockwork import Clockwork
from services.scheduler.councils import Councils
from services.scheduler.desk import Desk
from services.scheduler.following import REGISTRY_EVENTS, Follower, Memory, subjects_of
from services.scheduler.lateness import measure_deadlines
from services.scheduler.people import People
from services.scheduler.tables import POST, JournalHead
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.relay import Relay
from shared.bus.serving import serving
from shared.bus.stream import Consumer
from shared.clock import Clock
from shared.contracts.base import Audience
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.housekeeping import keep_house
from shared.store.in_hand import InHand
from shared.store.letters import keep_retrying
from shared.store.measuring import keep_measured
from shared.store.unit import Outbox
from shared.store.writer import Writer
from shared.tasks import side_by_side


@asynccontextmanager
async def running(runtime: Runtime) -> AsyncIterator[None]:
    """Answers requests and fires deadlines until the block ends."""
    async with AsyncExitStack() as stack:
        store, replicas = Store(runtime.settings.database), runtime.settings.nats_replicas
        stack.push_async_callback(store.close)
        await store.check()
        await _start_clock(runtime.clock, store)
        client = await stack.enter_async_context(connected(runtime.nats_url, "scheduler", runtime.keys))
        writer = Writer(store, POST, runtime.clock.now)
        await stack.enter_async_context(writer.running())
        registry = Bus(client, Audience.SERVICE)
        councils, people = Councils(store, writer, registry), People(registry)
        await councils.load()
        await duties.begin_known(store, councils, writer)
        relay = Relay(client, Outbox(store, POST), replicas)
        writer.committed.append(relay.nudge)
        follower, memory = Follower(writer, councils), Memory(client, councils, people)
        subjects = subjects_of(*REGISTRY_EVENTS)
        consumer = Consumer(
            client, "scheduler", follower.take, follower.bury, subjects,
            makes_stream=True, replicas=replicas, in_hand=InHand(writer, POST),
        )  # fmt: skip
        alarm = Alarm(store, writer, councils, runtime.clock)
        clockwork = Clockwork(runtime.clock, store, writer, alarm.sweep, runtime.settings.telegram_is_real)
        desk = Desk(store, writer, councils, people, alarm, runtime.clock, clockwork)
        house = keep_house(store, POST, runtime.clock.now)
        measured = keep_measured(store, POST, runtime.clock.now, "scheduler", measure_deadlines)
        letters = keep_retrying(store, POST, follower.retry)
        await stack.enter_async_context(side_by_side(relay.run(), consumer.run(), memory.run(), house, measured, letters))
        await stack.enter_async_context(serving(client, "scheduler", desk.table()))
        await stack.enter_async_context(alarm.running())
        yield


async def _start_clock(clock: Clock, store: Store) -> None:
    """Never a time before the last journal row."""
    async with store.reading() as session:
        last = await session.scalar(select(func.max(JournalHead.at)))
    if last is not None:
        clock.not_before(last)
