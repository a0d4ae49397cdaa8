"""SQLite statements that cost one trip to the connection's thread each, and not four (cursor, execute, fetch, close); or none.

While the event loop is busy each trip waits for the interpreter's lock: trips, not SQL, are what a commit in a burst is made of.
So who holds the one write lock, and waits for nothing more until the commit, makes short statements in the loop itself.
Waiting for the lock, deleting, writing many rows, and the commit with its way to the disk stay in the thread.
"""

import sqlite3
from collections.abc import Callable, Sequence
from typing import Any

import aiosqlite

TAKES_LOCK = "BEGIN IMMEDIATE"
MANY_ROWS = 300


class OneTripCursor:
    """The part of aiosqlite's cursor that SQLAlchemy uses; a result is read whole with its statement."""

    arraysize = 1

    def __init__(self, connection: "OneTripConnection") -> None:
        self._connection = connection
        self._rows: list[Any] = []
        self.description: Any = None
        self.rowcount = -1
        self.lastrowid: int | None = None

    async def __aenter__(self) -> "OneTripCursor":
        return self

    async def execute(self, sql: str, parameters: Sequence[Any] = ()) -> "OneTripCursor":
        await self._connection.run(lambda cursor: cursor.execute(sql, parameters), self, quick=not sql.startswith("DELETE"))
        self._connection.writes = self._connection.writes or sql == TAKES_LOCK
        return self

    async def executemany(self, sql: str, parameters: Sequence[Sequence[Any]]) -> "OneTripCursor":
        quick = len(parameters) < MANY_ROWS and not sql.startswith("DELETE")
        await self._connection.run(lambda cursor: cursor.executemany(sql, parameters), self, quick=quick)
        return self

    def keep(self, cursor: sqlite3.Cursor) -> None:
        """Takes over everything that the statement gave."""
        self.description, self.rowcount, self.lastrowid = cursor.description, cursor.rowcount, cursor.lastrowid
        self._rows = cursor.fetchall() if cursor.description else []

    async def fetchall(self) -> list[Any]:
        return await self.fetchmany(len(self._rows))

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        count = self.arraysize if size is None else size
        taken, self._rows = self._rows[:count], self._rows[count:]
        return taken

    async def fetchone(self) -> Any:
        rows = await self.fetchmany(1)
        return rows[0] if rows else None

    async def close(self) -> None:
        self._rows = []


class OneTripConnection(aiosqlite.Connection):
    """`writes`: its transactions hold the write lock from their beginning."""

    writes = False
    _sent = 0  # to the thread, counted by the loop
    _ended = 0  # there, counted by the thread

    def cursor(self) -> OneTripCursor:  # type: ignore[override] # only SQLAlchemy calls it
        return OneTripCursor(self)

    async def run(self, statement: Any, kept_by: OneTripCursor, *, quick: bool) -> None:
        """`statement(cursor)`: here where it is quick and the lock is held, else in the connection's thread."""

        def trip() -> None:
            cursor = self._conn.cursor()
            try:
                statement(cursor)
                kept_by.keep(cursor)
            finally:
                cursor.close()

        if quick and self.writes and self._sent == self._ended and self._conn.in_transaction:
            trip()
        else:
            await self._execute(trip)

    async def _execute(self, fn: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        """In the thread. Whoever is cancelled meanwhile leaves it at work there, and it is waited for."""

        def counted() -> Any:
            try:
                return fn(*args, **kwargs)
            finally:
                self._ended += 1

        self._sent += 1
        return await super()._execute(counted)  # type: ignore[no-untyped-call] # aiosqlite's own


def connect(database: str, **options: Any) -> OneTripConnection:
    """In place of aiosqlite.connect; a thread that is still at work does not keep the program from ending."""
    options["check_same_thread"] = False  # the loop's thread takes its turns, never while the other is at work
    connection = OneTripConnection(lambda: sqlite3.connect(database, **options), iter_chunk_size=64)
    connection._thread.daemon = True
    return connection
