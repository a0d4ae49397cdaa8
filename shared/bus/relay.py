"""The outbox relay: publishes what was committed, in order, under the id that makes a repeat harmless."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import structlog
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js import JetStreamContext
from nats.js.errors import APIError, NoStreamResponseError, NotFoundError

from shared.bus.stream import STREAM, ensure_stream
from shared.tasks import not_cancelled

log = structlog.get_logger()

BATCH = 200
LOOK_SECONDS = 1.0
GATHER_SECONDS = 0.1  # from one look to the next: in a burst the progress of many commits goes out as one event


@dataclass(frozen=True)
class Parcel:
    """One committed event on its way: `seq` is its place in the outbox, `id` its Nats-Msg-Id."""

    seq: int
    id: str
    subject: str
    payload: bytes


class OutboxBusy(Exception):
    """The database cannot be asked at this moment (locked, away): the events wait in it."""


class OutboxPort(Protocol):
    """All raise OutboxBusy. `last_subject`: of the event published last; `publish_again`: all that is kept shall go out anew."""

    async def take(self, limit: int) -> Sequence[Parcel]: ...
    async def published(self, upto: Sequence[int]) -> None: ...
    async def last_subject(self) -> str | None: ...
    async def publish_again(self) -> None: ...


class Relay:
    """Empties one outbox. `nudge` is called after each commit; without it the relay looks once a second.

    A stream that has lost what was published (its store was deleted) gets it again: for consumers a repeat has no effect.
    """

    def __init__(self, client: Client, outbox: OutboxPort, replicas: int = 1) -> None:
        self._client = client
        self._replicas = replicas  # of the stream, where it is the relay that makes it
        self._outbox = outbox
        self._news = asyncio.Event()
        self._looked_at: int | None = None  # the connection, by number, on which the stream was looked at
        self._looked = 0.0  # when the outbox was emptied last
        self._last = 0  # the stream's number of what was published last

    def nudge(self) -> None:
        self._news.set()

    async def run(self) -> None:
        """Until cancelled; an outage of NATS or of the database only makes it wait."""
        while not_cancelled():
            try:
                await self._look_at_stream()
                await self._empty()
            except (NoStreamResponseError, NotFoundError):
                self._looked_at = None
                log.warning("outbox.no_stream")
            except (NatsError, APIError, OSError, TimeoutError, OutboxBusy) as exc:
                log.warning("outbox.waits", error=type(exc).__name__, why=str(exc))
                await asyncio.sleep(LOOK_SECONDS)
            self._looked = asyncio.get_running_loop().time()
            await self._rest()

    async def _empty(self) -> None:
        js, parcels = self._client.jetstream(), await self._outbox.take(BATCH)
        while parcels:
            lost = False
            for parcel in parcels:
                ack = await js.publish(parcel.subject, parcel.payload, headers={"Nats-Msg-Id": parcel.id})
                if not ack.duplicate:
                    lost = lost or ack.seq <= self._last  # it counts from 1 again
                    self._last = ack.seq
            await self._outbox.published([parcel.seq for parcel in parcels])
            if lost:
                await self._again()
            parcels = await self._outbox.take(BATCH) if lost or len(parcels) == BATCH else ()

    async def _look_at_stream(self) -> None:
        """At the start and after each reconnection: the stream is there, and holds what was published last."""
        connection = self._client.stats["reconnects"]
        if connection == self._looked_at:
            return
        js = self._client.jetstream()
        await ensure_stream(js, self._replicas)
        subject = await self._outbox.last_subject()
        if subject is not None and not await _holds(js, subject):
            await self._again()
        self._looked_at = connection

    async def _again(self) -> None:
        log.warning("stream.lost_events")
        await self._outbox.publish_again()

    async def _rest(self) -> None:
        try:
            async with asyncio.timeout(LOOK_SECONDS):
                await self._news.wait()
        except TimeoutError:
            pass
        await asyncio.sleep(self._looked + GATHER_SECONDS - asyncio.get_running_loop().time())
        self._news.clear()


async def _holds(js: JetStreamContext, subject: str) -> bool:
    return bool((await js.stream_info(STREAM, subjects_filter=subject)).state.subjects)
