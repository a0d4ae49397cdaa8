"""SQLite in the event loop's own thread: for a program alone with a file in memory, where trips between threads take the time."""

import asyncio
import sqlite3
from collections.abc import Callable, Generator, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

from shared.store.one_trip import OneTripConnection

LOCK_SECONDS = 3.0
LOOK_SECONDS = 0.0005

_wanted: ContextVar[bool] = ContextVar("sqlite_in_loop", default=False)


@contextmanager
def sqlite_in_loop() -> Iterator[None]:
    """Stores that are made inside use connections without threads: the loop stands still while a statement runs."""
    before = _wanted.set(True)
    try:
        yield
    finally:
        _wanted.reset(before)


def is_wanted() -> bool:
    return _wanted.get()


class InLoopConnection(OneTripConnection):
    """Whatever aiosqlite would do in the connection's thread is done at once."""

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """Waits for another connection's lock by letting the loop go on: that one needs it to come to its commit."""
        loop = asyncio.get_running_loop()
        end = loop.time() + LOCK_SECONDS
        while True:
            try:
                return fn(*args, **kwargs)
            except sqlite3.OperationalError as exc:
                if exc.sqlite_errorcode != sqlite3.SQLITE_BUSY or loop.time() > end:
                    raise
            await asyncio.sleep(LOOK_SECONDS)

    async def _connect(self) -> "InLoopConnection":
        self._connection = self._connector()
        return self

    def __await__(self) -> Generator[Any, None, "InLoopConnection"]:
        return self._connect().__await__()

    async def close(self) -> None:
        self.stop()

    def stop(self) -> None:
        if self._connection is not None:
            self._connection.close()
            self._connection = None


def connect(database: str, **options: Any) -> InLoopConnection:
    """In place of one_trip.connect."""
    return InLoopConnection(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
