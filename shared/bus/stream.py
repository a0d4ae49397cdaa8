"""The stream of events: made when it is missing, filled by the relay, read by durable consumers that cannot go silent."""

import asyncio
import hashlib
from collections.abc import Awaitable, Callable, Sequence
from contextlib import suppress
from datetime import UTC, datetime
from typing import Protocol

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.api import AckPolicy, ConsumerConfig, ConsumerInfo, DeliverPolicy, StorageType, StreamConfig
from nats.js.errors import APIError, NotFoundError

from shared.bus.asking import Unavailable
from shared.bus.busy import Busy
from shared.bus.permissions import STREAM as STREAM
from shared.contracts.events import Event, UnknownEvent, read_event
from shared.metrics import EVENT_AGE, EVENTS_MISSED, EVENTS_UNREAD
from shared.tasks import not_cancelled
from shared.tracing import trace

log = structlog.get_logger()

SUBJECTS = "hyeopchi.event.>"
KEPT_SECONDS = 30 * 24 * 3600
TRIES = 3
DEATHS = 5  # of the process, with the same event in hand: it may also be killed from outside
RETRY_SECONDS = 1.0
FAULT_SECONDS = 0.5  # between tries of an event that fails: it must not hold up the others for long
ACK_SECONDS = 8.0  # so long the event in hand of a killed process holds up the next one; a later repeat does no harm (inbox)
AWAY_SECONDS = 5.0  # between tries while another service is away: that is nobody's fault and is waited out
BUSY_SECONDS = 1.0  # the same while the own database is busy

Take = Callable[[Event], Awaitable[None]]
Bury = Callable[[str, bytes, str], Awaitable[None]]


class InHandPort(Protocol):
    """Remembers across restarts what was begun (shared/store/in_hand.py). All raise Busy."""

    async def begun(self, key: str, *, before: int = 0) -> int: ...
    async def rests(self, key: str) -> None: ...
    async def done(self, keys: Sequence[str]) -> None: ...


async def ensure_stream(js: JetStreamContext, replicas: int = 1) -> None:
    """Makes the stream when it is not there, with so many copies in a cluster; leaves one that is there as it is."""
    try:
        await js.stream_info(STREAM)
    except NotFoundError:
        await js.add_stream(
            StreamConfig(
                name=STREAM,
                subjects=[SUBJECTS],
                storage=StorageType.FILE,
                num_replicas=replicas,
                max_age=KEPT_SECONDS,
                duplicate_window=600,
            )
        )


class Consumer:
    """Reads the stream for one service: `take` commits the effect, then the message is acknowledged for good.

    What fails three times, or is not understood, goes to `bury` (the dead letters) and holds up nobody; so does, with `in_hand`,
    what has killed its process DEATHS times. Waiting for another service or for the own database (Unavailable, Busy) is no
    failure and is not counted, however often it happens.
    `makes_stream`: the service may make a stream that is not there, of so many `replicas`; else it waits for one.
    """

    def __init__(
        self,
        client: Client,
        durable: str,
        take: Take,
        bury: Bury,
        subjects: Sequence[str] = (SUBJECTS,),
        *,
        makes_stream: bool = False,
        replicas: int = 1,
        in_hand: InHandPort | None = None,
    ) -> None:
        self._in_hand = in_hand
        self._client = client
        self._durable = durable
        self._take = take
        self._bury = bury
        self._subjects = list(subjects)
        self._makes_stream = makes_stream
        self._replicas = replicas
        self._failing = (0, 0)  # an event's number in the stream, and how often it has failed here

    async def run(self) -> None:
        """Until cancelled; subscribes again after whatever breaks."""
        while not_cancelled():
            try:
                await self._read()
            except NotFoundError:
                log.info("consumer.no_stream", durable=self._durable)
                await asyncio.sleep(RETRY_SECONDS)
            except (NatsError, APIError, OSError, TimeoutError, Busy) as exc:
                log.warning("consumer.again", durable=self._durable, error=type(exc).__name__)
                await asyncio.sleep(RETRY_SECONDS)

    async def _read(self) -> None:
        js = self._client.jetstream()
        if self._makes_stream:
            await ensure_stream(js, self._replicas)
        config = ConsumerConfig(
            durable_name=self._durable,
            ack_policy=AckPolicy.EXPLICIT,
            deliver_policy=DeliverPolicy.ALL,
            ack_wait=ACK_SECONDS,
            max_deliver=-1,
            max_ack_pending=1,
            filter_subjects=self._subjects,
        )
        await js.add_consumer(STREAM, config)
        subscription = await js.pull_subscribe_bind(durable=self._durable, stream=STREAM)
        while not_cancelled():
            try:
                messages = await subscription.fetch(1, timeout=5)
            except TimeoutError:
                self._tell_rest(await subscription.consumer_info())  # the watchdog: raises when stream or consumer are gone
                continue
            for message in messages:
                await self._handle(message)

    def _tell_rest(self, info: ConsumerInfo) -> None:
        """Nothing came for a while: nothing waits, unless another program with this durable has it in hand."""
        EVENTS_UNREAD.labels(self._durable).set((info.num_pending or 0) + (info.num_ack_pending or 0))
        EVENT_AGE.labels(self._durable).set(0)

    async def _handle(self, message: Msg) -> None:
        EVENTS_UNREAD.labels(self._durable).set(message.metadata.num_pending + 1)
        EVENT_AGE.labels(self._durable).set((datetime.now(UTC) - message.metadata.timestamp).total_seconds())
        if await self._deaths(message) > DEATHS:
            await self._lay_down(message, f"killed the process {DEATHS} times")
            return
        try:
            event = read_event(message.subject.removeprefix("hyeopchi.event."), message.data)
        except (UnknownEvent, ValueError) as exc:
            await self._lay_down(message, str(exc))
            return
        with structlog.contextvars.bound_contextvars(correlation=event.correlation or event.id):
            trace("event.taken", durable=self._durable, subject=message.subject)
            await self._effect(event, message)

    async def _effect(self, event: Event, message: Msg) -> None:
        try:
            await self._take(event)
        except Unavailable as exc:
            await self._wait(message, AWAY_SECONDS, exc.service)
        except Busy as exc:
            await self._wait(message, BUSY_SECONDS, str(exc))
        except Exception as exc:
            await self._missed(message, exc)
        else:
            await self._finished(message)

    async def _wait(self, message: Msg, seconds: float, why: str) -> None:
        log.info("event.waits", durable=self._durable, subject=message.subject, why=why)
        await self._put_back(message, seconds)

    async def _missed(self, message: Msg, exc: Exception) -> None:
        tries = self._count(message.metadata.sequence.stream)
        EVENTS_MISSED.labels(self._durable).inc()
        log.warning("event.missed", durable=self._durable, subject=message.subject, tries=tries, exc_info=exc)
        if tries < TRIES:
            await self._put_back(message, FAULT_SECONDS)
            return
        await self._lay_down(message, f"{type(exc).__name__} after {tries} tries")

    async def _lay_down(self, message: Msg, why: str) -> None:
        await self._bury(message.subject, message.data, why)
        await self._finished(message)

    async def _deaths(self, message: Msg) -> int:
        """How often this event was begun without a known end, this time counted in. Only what comes again is written down."""
        if self._in_hand is None or message.metadata.num_delivered == 1:
            return 0
        return await self._in_hand.begun(_key(message), before=1)

    async def _put_back(self, message: Msg, seconds: float) -> None:
        """It comes again though the process is alive, which the server's count of deliveries does not tell."""
        if self._in_hand is not None:
            with suppress(Busy):
                await self._in_hand.rests(_key(message))
        await message.nak(delay=seconds)

    async def _finished(self, message: Msg) -> None:
        await message.ack_sync()
        if self._in_hand is not None and (message.metadata.num_delivered or 0) > 1:
            with suppress(Busy):
                await self._in_hand.done([_key(message)])

    def _count(self, number: int) -> int:
        """The server's count of deliveries would hold the waits against the event."""
        before = self._failing[1] if self._failing[0] == number else 0
        self._failing = (number, before + 1)
        return before + 1


def _key(message: Msg) -> str:
    """Names the event without reading it, also in a stream that was made again."""
    return f"event:{hashlib.sha256(message.subject.encode() + message.data).hexdigest()}"
