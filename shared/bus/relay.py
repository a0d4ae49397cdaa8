"""The outbox relay: publishes what was committed, in order, under the id that makes a repeat harmless."""

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Protocol

import structlog
from nats.aio.client import Client
from nats.errors import Error as NatsError
from nats.js.errors import APIError, NoStreamResponseError, NotFoundError

from shared.bus.stream import ensure_stream, not_cancelled

log = structlog.get_logger()

BATCH = 200
LOOK_SECONDS = 1.0


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
    """Both raise OutboxBusy."""

    async def take(self, limit: int) -> Sequence[Parcel]: ...
    async def published(self, upto: Sequence[int]) -> None: ...


class Relay:
    """Empties one outbox. `nudge` is called after each commit; without it the relay looks once a second."""

    def __init__(self, client: Client, outbox: OutboxPort) -> None:
        self._client = client
        self._outbox = outbox
        self._news = asyncio.Event()

    def nudge(self) -> None:
        self._news.set()

    async def run(self) -> None:
        """Until cancelled; an outage of NATS or of the database only makes it wait."""
        while not_cancelled():
            try:
                await self._empty()
            except (NoStreamResponseError, NotFoundError):
                await self._restore()
            except (NatsError, APIError, OSError, TimeoutError, OutboxBusy) as exc:
                log.warning("outbox.waits", error=type(exc).__name__)
                await asyncio.sleep(LOOK_SECONDS)
            await self._rest()

    async def _empty(self) -> None:
        js = self._client.jetstream()
        while parcels := await self._outbox.take(BATCH):
            for parcel in parcels:
                await js.publish(parcel.subject, parcel.payload, headers={"Nats-Msg-Id": parcel.id})
            await self._outbox.published([parcel.seq for parcel in parcels])

    async def _restore(self) -> None:
        try:
            await ensure_stream(self._client.jetstream())
            self._news.set()
        except (NatsError, APIError, OSError, TimeoutError) as exc:
            log.warning("outbox.no_stream", error=type(exc).__name__)

    async def _rest(self) -> None:
        try:
            await asyncio.wait_for(self._news.wait(), LOOK_SECONDS)
        except TimeoutError:
            pass
        self._news.clear()
