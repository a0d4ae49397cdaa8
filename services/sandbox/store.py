"""The sandbox's own SQLite file: records that change together are committed together, before anyone is answered."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from sqlalchemy import Column, LargeBinary, MetaData, String, Table, Text, create_engine, event, select
from sqlalchemy.dialects.sqlite import insert

from services.sandbox.world.model import Record

_NAMES = ("users", "chats", "messages", "presses", "updates", "bots", "files")
_METADATA = MetaData()
_TABLES = {
    name: Table(name, _METADATA, Column("key", String, primary_key=True), Column("document", Text, nullable=False))
    for name in _NAMES
}
_CONTENT = Table("contents", _METADATA, Column("key", String, primary_key=True), Column("content", LargeBinary, nullable=False))


class Store:
    """Group commit: whatever was marked while one commit ran goes into the next, so 35 presses cost a few commits.

    WAL with synchronous=NORMAL: a killed process loses nothing that was answered; a power cut may.
    """

    def __init__(self, path: Path) -> None:
        self._engine = create_engine(f"sqlite:///{path}", connect_args={"check_same_thread": False})
        event.listen(self._engine, "connect", _pragmas)
        _METADATA.create_all(self._engine)
        self._thread = ThreadPoolExecutor(1, "sandbox-store")
        self._marked: dict[tuple[str, str], Record | None] = {}
        self._contents: dict[str, bytes] = {}
        self._running: asyncio.Task[None] | None = None
        self._next: asyncio.Task[None] | None = None

    def mark(self, record: Record) -> None:
        """The record goes into the next commit, as it is when that commit starts."""
        self._marked[record.table, record.key] = record

    def forget(self, record: Record) -> None:
        self._marked[record.table, record.key] = None

    def keep(self, key: str, content: bytes) -> None:
        self._contents[key] = content

    async def committed(self) -> None:
        """Return when everything marked so far is on disk; a failed commit raises, and its records stay for the next."""
        if (self._marked or self._contents) and self._next is None:
            self._next = asyncio.create_task(self._write(self._running))
        awaited = self._next or self._running
        if awaited is not None:
            await asyncio.shield(awaited)

    async def _write(self, before: asyncio.Task[None] | None) -> None:
        if before is not None:
            await asyncio.wait([before])
        self._running, self._next = self._next, None
        marked, self._marked = self._marked, {}
        contents, self._contents = self._contents, {}
        rows = {name: [_row(key, record) for (table, key), record in marked.items() if table == name] for name in _NAMES}
        try:
            await asyncio.get_running_loop().run_in_executor(self._thread, self._save, rows, contents)
        except Exception:
            self._marked = {**marked, **self._marked}
            self._contents = {**contents, **self._contents}
            raise

    def _save(self, rows: dict[str, list[tuple[str, str | None]]], contents: dict[str, bytes]) -> None:
        with self._engine.begin() as connection:
            for name, found in rows.items():
                table = _TABLES[name]
                kept = [{"key": key, "document": document} for key, document in found if document is not None]
                gone = [key for key, document in found if document is None]
                if kept:
                    connection.execute(insert(table).prefix_with("OR REPLACE"), kept)
                for start in range(0, len(gone), 500):
                    connection.execute(table.delete().where(table.c.key.in_(gone[start : start + 500])))
            if contents:
                connection.execute(
                    insert(_CONTENT).prefix_with("OR REPLACE"), [{"key": key, "content": data} for key, data in contents.items()]
                )

    async def content(self, key: str) -> bytes | None:
        """The bytes of a file, None when there are none."""
        if key in self._contents:
            return self._contents[key]
        return await asyncio.get_running_loop().run_in_executor(self._thread, self._content, key)

    def _content(self, key: str) -> bytes | None:
        with self._engine.connect() as connection:
            return connection.execute(select(_CONTENT.c.content).where(_CONTENT.c.key == key)).scalar_one_or_none()

    def documents(self, name: str) -> Iterator[dict[str, Any]]:
        """All rows of a table in the order of their keys; only called at the start."""
        table = _TABLES[name]
        with self._engine.connect() as connection:
            for (document,) in connection.execute(select(table.c.document).order_by(table.c.key)):
                yield json.loads(document)

    def wipe(self) -> None:
        """Empty every table at once (the control interface's reset)."""
        self._marked, self._contents = {}, {}
        self._thread.submit(self._wipe).result()

    def _wipe(self) -> None:
        with self._engine.begin() as connection:
            for table in _METADATA.sorted_tables:
                connection.execute(table.delete())

    async def close(self) -> None:
        await self.committed()
        await asyncio.to_thread(self._thread.shutdown)
        self._engine.dispose()


def _row(key: str, record: Record | None) -> tuple[str, str | None]:
    return key, None if record is None else json.dumps(record.document(), ensure_ascii=False)


def _pragmas(connection: Any, _: object) -> None:
    cursor = connection.cursor()
    for pragma in ("journal_mode=WAL", "synchronous=NORMAL", "busy_timeout=5000"):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()
