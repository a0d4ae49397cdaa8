"""Which of several programs with one token polls and sends: the one that holds the row. It saves work; nothing rests on it."""

import asyncio
import os
import socket
import time
from collections.abc import Awaitable, Callable
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import insert, select, update
from sqlalchemy.exc import IntegrityError, SQLAlchemyError

from shared.bus.busy import Busy
from shared.ids import fingerprint, new_id
from shared.store.engine import Store
from shared.tasks import not_cancelled

log = structlog.get_logger()

LEASE_SECONDS = 15.0  # longer than anybody may hold the database's lock
RENEW_SECONDS = 4.0
LOOK_SECONDS = 1.0


@dataclass(frozen=True)
class _Seen:
    """The row as it was last seen to change, and when that was by our own clock: clocks of machines may differ."""

    holder: str | None
    until: datetime
    since: float


class Lease:
    """One program's view of the lease on one bot. Who stops gives it back; who is killed loses it after `seconds`,
    or at once where the next one can see that its process is gone. `taken` is told each time that it has become ours."""

    def __init__(
        self,
        store: Store,
        table: type[Any],
        token: str,
        *,
        seconds: float = LEASE_SECONDS,
        renew_seconds: float = RENEW_SECONDS,
        look_seconds: float = LOOK_SECONDS,
        tick: Callable[[], float] = time.monotonic,
        taken: Callable[[], object] = lambda: None,
    ) -> None:
        self._store, self._row, self._tick, self._tell_taken = store, table, tick, taken
        self._name = fingerprint(token)
        self._seconds, self._renew_seconds, self._look_seconds = seconds, renew_seconds, look_seconds
        self.holder = f"{place()}/{os.getpid()}/{new_id()}"
        self._seen: _Seen | None = None

    async def while_held(self, work: Callable[[], Awaitable[object]]) -> None:
        """Waits for the lease, runs `work` for as long as it is held, and waits again; until cancelled."""
        while not_cancelled():
            if not await self._taken():
                await asyncio.sleep(self._look_seconds)
                continue
            log.info("lease.taken", lease=self._name[:8])
            self._tell_taken()
            try:
                await self._working(work)
            finally:
                await self._give_back()
            log.warning("lease.lost", lease=self._name[:8])

    async def _working(self, work: Callable[[], Awaitable[object]]) -> None:
        """Ends when the lease is lost, or as the work does."""
        working = asyncio.ensure_future(work())
        renewing = asyncio.create_task(self._renewed())
        try:
            await asyncio.wait((working, renewing), return_when=asyncio.FIRST_COMPLETED)
        finally:
            renewing.cancel()
            working.cancel()
            await asyncio.wait((working, renewing))
        if not working.cancelled():
            working.result()

    async def _renewed(self) -> None:
        """Until it is not ours any more, also because the database could not be asked for too long."""
        kept = self._tick()
        while self._tick() - kept < self._seconds:
            await asyncio.sleep(self._renew_seconds)
            try:
                if not await self._written(self.holder, from_holder=self.holder):
                    return
                kept = self._tick()
            except (SQLAlchemyError, OSError, Busy) as exc:
                log.warning("lease.not_renewed", error=type(exc).__name__)

    async def _taken(self) -> bool:
        """Whether the lease is ours now: it was free, or its holder has not renewed it for too long."""
        try:
            row = await self._look()
            if row is None:
                return await self._begun()
            if not self._is_free(row):
                return False
            return await self._written(self.holder, from_holder=row.holder, until=row.until)
        except (SQLAlchemyError, OSError, Busy) as exc:
            log.warning("lease.not_read", error=type(exc).__name__)
            return False

    def _is_free(self, row: Any) -> bool:
        seen = self._seen
        if seen is None or (seen.holder, seen.until) != (row.holder, row.until):
            seen = self._seen = _Seen(row.holder, row.until, self._tick())
        return row.holder is None or is_gone(row.holder) or self._tick() - seen.since >= self._seconds

    async def _look(self) -> Any:
        query = select(self._row.holder, self._row.until).where(self._row.name == self._name)
        async with self._store.reading() as session:
            return (await session.execute(query)).one_or_none()

    async def _begun(self) -> bool:
        try:
            async with self._store.writing() as session:
                await session.execute(insert(self._row).values(name=self._name, holder=self.holder, until=self._end()))
            return True
        except IntegrityError:
            return False  # another was first

    async def _written(self, holder: str | None, *, from_holder: str | None, until: datetime | None = None) -> bool:
        """Whether the row was still as expected; it then names `holder`."""
        row = self._row
        was = row.holder.is_(None) if from_holder is None else row.holder == from_holder
        change = update(row).where(row.name == self._name, was)
        if until is not None:
            change = change.where(row.until == until)
        async with self._store.writing() as session:
            done: Any = await session.execute(change.values(holder=holder, until=self._end()))
        return bool(done.rowcount)

    async def _give_back(self) -> None:
        with suppress(SQLAlchemyError, OSError, Busy):  # then it runs out by itself
            await self._written(None, from_holder=self.holder)

    def _end(self) -> datetime:
        return datetime.now(UTC) + timedelta(seconds=self._seconds)


def place() -> str:
    """Names the machine, and within it the space of process numbers: equal only where a number means the same process."""
    try:
        boot = Path("/proc/sys/kernel/random/boot_id").read_text().strip()[:8]
        space = os.stat("/proc/self/ns/pid").st_ino
    except OSError:
        return f"{socket.gethostname()[:40]}//"
    return f"{socket.gethostname()[:40]}/{boot}/{space}"


def is_gone(holder: str) -> bool:
    """Whether the holder was a process of this very place that runs no more."""
    where, _, rest = holder.rpartition("/")[0].rpartition("/")
    if where != place() or not rest.isdigit() or int(rest) == os.getpid():
        return False
    try:
        os.kill(int(rest), 0)
    except ProcessLookupError:
        return True
    except PermissionError:
        return False
    return False
