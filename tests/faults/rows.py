"""Looking into a database beside the services, and standing in their way."""

import asyncio
import sqlite3
import sys
from asyncio.subprocess import PIPE
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import text

from shared.runtime import Runtime
from shared.store.engine import Store

HOLDER = """
import sqlite3, sys
holding = sqlite3.connect(sys.argv[1], timeout=10, isolation_level=None)
holding.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.readline()
holding.execute("ROLLBACK")
"""


@asynccontextmanager
async def store_of(runtime: Runtime) -> AsyncIterator[Store]:
    store = Store(runtime.settings.database)
    try:
        yield store
    finally:
        await store.close()


async def rows(runtime: Runtime, query: str, **values: Any) -> list[tuple[Any, ...]]:
    async with store_of(runtime) as store, store.reading() as session:
        return [tuple(row) for row in (await session.execute(text(query), values)).all()]


async def change(runtime: Runtime, statement: str, **values: Any) -> None:
    """Somebody with the database's password at work."""
    async with store_of(runtime) as store, store.writing() as session:
        await session.execute(text(statement), values)


def file_of(runtime: Runtime) -> Path:
    return Path(runtime.settings.database.partition(":///")[2])


@asynccontextmanager
async def sqlite_held(file: Path) -> AsyncIterator[None]:
    """Another process holds the one write lock for the length of the block."""
    holder = await asyncio.create_subprocess_exec(sys.executable, "-c", HOLDER, str(file), stdin=PIPE, stdout=PIPE)
    assert holder.stdout
    try:
        assert await holder.stdout.readline() == b"held\n"
        yield
    finally:
        await holder.communicate(b"\n")


@asynccontextmanager
async def row_held(runtime: Runtime, query: str, **values: Any) -> AsyncIterator[None]:
    """Another session of PostgreSQL holds the rows of a SELECT ... FOR UPDATE for the length of the block."""
    async with store_of(runtime) as store, store.writing() as session:
        await session.execute(text(query), values)
        yield


def integrity_of(file: Path) -> str:
    with sqlite3.connect(file) as connection:
        found: str = connection.execute("PRAGMA integrity_check").fetchone()[0]
        return found
