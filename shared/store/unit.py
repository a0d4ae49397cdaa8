"""One unit of work: state, journal and outbox change together or not at all."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from functools import cache
from typing import Any

import structlog
from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncSession

from shared.bus.busy import Busy
from shared.bus.relay import OutboxBusy, Parcel
from shared.contracts.events import Event, subject_of_event
from shared.store.columns import PostTables
from shared.store.engine import Store
from shared.store.letters import trouble_of

log = structlog.get_logger()

PROGRESS_SECONDS = 1.0


class Unit:
    """What a handler works with inside a transaction: the session, the time, and the way to emit events."""

    def __init__(self, session: AsyncSession, now: datetime, tables: PostTables) -> None:
        self.session = session
        self.now = now
        self._tables = tables
        self.correlation = ""

    async def emit(self, event: Event, *, merge: str | None = None) -> None:
        """Puts an event into the outbox. With `merge`, a waiting one of the same kind and key stands for this one too.

        That one is held until the commit: were it published before, whoever hears of it would look too early.
        """
        outbox: Any = self._tables.outbox
        if merge is not None:
            waiting = await self.session.scalar(_waiting(outbox), {"like": f"{event.name}:{merge}"})
            if waiting is not None:
                return
        row = {
            "id": event.id,
            "subject": subject_of_event(event),
            "payload": self._known_by(event).model_dump_json().encode(),
            "merge": f"{event.name}:{merge}" if merge is not None else None,
            "at": self.now,
            "published": False,
        }
        await self.session.execute(_new(outbox), row)

    def _known_by(self, event: Event) -> Event:
        return event if event.correlation else event.model_copy(update={"correlation": self.correlation})

    async def first_sight(self, event_id: str) -> bool:
        """Whether this event has had no effect yet; remembers it in the same transaction."""
        inbox: Any = self._tables.inbox
        if await self.session.get(inbox, event_id) is not None:
            return False
        await self.session.execute(insert(inbox).values(id=event_id, at=self.now))
        return True

    async def bury(self, subject: str, payload: bytes, why: str) -> None:
        """Keeps what could not be handled for a person to look at, and says so: operators are alerted by lines of level error."""
        letters: Any = self._tables.dead_letters
        log.error("dead_letter.kept", table=letters.__tablename__, subject=subject[:120], why=why)
        await self.session.execute(
            insert(self._tables.dead_letters).values(subject=subject[:120], payload=payload, why=why, at=self.now)
        )
        trouble = trouble_of(letters.__tablename__.removesuffix("_dead_letter"), subject, payload, self.now)
        if trouble is not None:
            await self.emit(trouble)


@cache
def _waiting(outbox: Any) -> Any:
    """Whether one that may be merged with waits; put together once, as it is asked with every commit of a vote."""
    return select(outbox.seq).where(outbox.published.is_(False), outbox.merge == bindparam("like")).limit(1).with_for_update()


@cache
def _new(outbox: Any) -> Any:
    return insert(outbox.__table__)


class Outbox:
    """The outbox as the relay sees it; a lock held too long or a lost connection is OutboxBusy.

    Progress (what may be merged) that waits alone goes out once in PROGRESS_SECONDS: an event costs all who hear it a commit.
    """

    def __init__(self, store: Store, tables: PostTables, tick: Callable[[], float] = time.monotonic) -> None:
        self._store = store
        self._outbox: Any = tables.outbox
        self._tick = tick
        self._told = -PROGRESS_SECONDS  # when progress went out last

    async def take(self, limit: int) -> Sequence[Parcel]:
        """The next events to publish. From here on nothing more is merged into them: whoever hears of them may look at once."""
        box = self._outbox
        query = select(box.seq, box.id, box.subject, box.payload, box.merge).where(box.published.is_(False))
        with _busy_for_a_moment():
            async with self._store.reading() as session:
                rows = (await session.execute(query.order_by(box.seq).limit(limit))).all()
            if merged := [row.seq for row in rows if row.merge is not None]:
                if len(merged) == len(rows) and self._tick() < self._told + PROGRESS_SECONDS:
                    return []
                self._told = self._tick()
                async with self._store.writing() as session:
                    await session.execute(update(box).where(box.seq.in_(merged)).values(merge=None))
        return [Parcel(row.seq, row.id, row.subject, row.payload) for row in rows]

    async def published(self, upto: Sequence[int]) -> None:
        with _busy_for_a_moment():
            async with self._store.writing() as session:
                await session.execute(update(self._outbox).where(self._outbox.seq.in_(upto)).values(published=True))

    async def last_subject(self) -> str | None:
        box = self._outbox
        query = select(box.subject).where(box.published.is_(True)).order_by(box.seq.desc()).limit(1)
        with _busy_for_a_moment():
            async with self._store.reading() as session:
                subject: str | None = await session.scalar(query)
                return subject

    async def publish_again(self) -> None:
        with _busy_for_a_moment():
            async with self._store.writing() as session:
                await session.execute(update(self._outbox).where(self._outbox.published.is_(True)).values(published=False))


@contextmanager
def _busy_for_a_moment() -> Iterator[None]:
    try:
        yield
    except (DBAPIError, PoolTimeout, Busy) as exc:
        raise OutboxBusy(type(exc).__name__) from exc
