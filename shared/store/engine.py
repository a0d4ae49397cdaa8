"""Connections to the one database, SQLite or PostgreSQL: a commit is durable, and a lock is waited for 3 s at most."""

import os
import sqlite3
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any

from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncEngine, AsyncSession, async_sessionmaker, create_async_engine
from sqlalchemy.pool import QueuePool

from shared.bus.busy import Busy
from shared.store import in_loop, one_trip
from shared.store.conflicts import is_away

LOCK_SECONDS = 3
READERS = 4
READ_ONLY = "immutable=1"  # in the address of an SQLite file that nobody writes while it is read


class DatabaseUnreachable(Exception):
    """The database cannot be opened; `why` is the driver's class of error."""

    def __init__(self, why: str) -> None:
        super().__init__(f"database cannot be opened: {why}")
        self.why = why


class Store:
    """Sessions for reading and for writing. Writing goes through one connection: whoever writes waits in line, not for a lock."""

    def __init__(self, url: str) -> None:
        self.is_sqlite = url.startswith("sqlite")
        self._read = _engine(url, writes=False, size=READERS)
        self._write = _engine(url, writes=True, size=1)
        self._reading = async_sessionmaker(self._read, expire_on_commit=False, autoflush=False)
        self._writing = async_sessionmaker(self._write, expire_on_commit=False)

    @asynccontextmanager
    async def reading(self) -> AsyncIterator[AsyncSession]:
        """A snapshot to look at; what is changed in it is not kept. Raises Busy while no reader is free, or no server there."""
        try:
            async with self._reading() as session:
                yield session
        except PoolTimeout as exc:
            raise Busy("every connection for reading is taken") from exc
        except (DBAPIError, OSError) as exc:
            if self.is_sqlite or not is_away(exc):
                raise
            raise Busy("the database server is away") from exc

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        """One transaction: committed at the end of the block, rolled back when it raises."""
        async with self._writing() as session, session.begin():
            yield session

    async def wait_for_rows(self, session: AsyncSession, seconds: float) -> None:
        """Shortens how long this transaction waits for a row that another one holds (SQLite has one lock, held already)."""
        if not self.is_sqlite and seconds < LOCK_SECONDS:
            await session.execute(text(f"SET LOCAL lock_timeout = '{max(int(seconds * 1000), 1)}ms'"))

    @property
    def taken(self) -> dict[str, int]:
        """Connections in use, by pool."""
        pools = {"reading": self._read.pool, "writing": self._write.pool}
        return {name: pool.checkedout() for name, pool in pools.items() if isinstance(pool, QueuePool)}

    async def check(self) -> None:
        """Raises DatabaseUnreachable when no connection can be made."""
        try:
            async with self._read.connect():
                pass
        except (SQLAlchemyError, OSError) as exc:
            raise DatabaseUnreachable(type(exc).__name__) from exc

    async def close(self) -> None:
        await self._read.dispose()
        await self._write.dispose()


def _engine(url: str, *, writes: bool, size: int) -> AsyncEngine:
    if url.startswith("sqlite"):
        connect = in_loop.connect if in_loop.is_wanted() else one_trip.connect
        engine = create_async_engine(
            url,
            pool_size=size,
            max_overflow=0,
            hide_parameters=True,  # an error's text goes to the log, and the values are people's
            pool_timeout=LOCK_SECONDS,
            connect_args={"async_creator_fn": connect, "timeout": LOCK_SECONDS, "isolation_level": None},
        )
        event.listen(engine.sync_engine, "connect", _prepare_sqlite)
        if READ_ONLY not in url:
            event.listen(engine.sync_engine, "do_connect", _make_private)
            event.listen(engine.sync_engine, "connect", _use_wal)
        event.listen(engine.sync_engine, "begin", _begin_immediate if writes else _begin_deferred)
        return engine
    settings = {"lock_timeout": f"{LOCK_SECONDS}s", "timezone": "UTC"}
    return create_async_engine(
        url,
        pool_size=size,
        max_overflow=0,
        hide_parameters=True,
        pool_timeout=LOCK_SECONDS,
        connect_args={"server_settings": settings},
    )


def _make_private(_dialect: object, _record: object, given: list[Any], _named: object) -> None:
    """A new file is its owner's alone, for it holds names and numbers of people; what SQLite lays beside it takes its mode."""
    file = Path(str(given[0]))
    if file.is_absolute() and not file.exists():
        with suppress(OSError):  # a folder that is not there or not ours: SQLite says so itself, right after this
            os.close(os.open(file, os.O_CREAT, 0o600))


def _prepare_sqlite(connection: Any, _record: object) -> None:
    """A connection without a thread must not stand still for a lock: it waits by itself."""
    cursor = connection.cursor()
    seconds = 0 if isinstance(connection.driver_connection, in_loop.InLoopConnection) else LOCK_SECONDS
    for pragma in (f"busy_timeout={seconds * 1000}", "synchronous=FULL", "foreign_keys=ON"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _use_wal(connection: Any, _record: object) -> None:
    """Turns a new file to WAL. SQLite does not wait for its lock here, so programs that start together try again."""
    cursor, end = connection.cursor(), time.monotonic() + LOCK_SECONDS
    while True:
        try:
            cursor.execute("PRAGMA journal_mode=WAL")
            cursor.close()
            return
        except sqlite3.OperationalError:
            if time.monotonic() > end:
                raise
            time.sleep(0.02)


def _begin_immediate(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN IMMEDIATE")


def _begin_deferred(connection: Any) -> None:
    connection.exec_driver_sql("BEGIN")
