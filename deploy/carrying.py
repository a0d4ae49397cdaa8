"""All rows of one database carried into another, whichever of SQLite and PostgreSQL they are."""

from collections.abc import AsyncIterator, Iterator, Sequence
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Connection, Integer, MetaData, Table, create_engine, func, select, text
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from deploy.schema import check_schema, metadata, to_head
from shared.settings import Settings

TOGETHER = 500  # rows in hand


class DatabaseNotEmpty(Exception):
    """Rows lie where others are to be put."""


async def to_file(settings: Settings, file: Path) -> None:
    """Writes a new SQLite file with every row that the PostgreSQL database holds at one moment; it goes on meanwhile.

    Raises SchemaTooOld unless the database is at the newest revision, and DatabaseUnreachable.
    """
    await check_schema(settings)
    source = create_async_engine(settings.database, isolation_level="REPEATABLE READ", hide_parameters=True)
    target = create_engine(f"sqlite:///{file}", hide_parameters=True)
    try:
        async with source.connect() as live:
            await live.execute(text("SET TRANSACTION READ ONLY"))
            with target.begin() as copy:
                to_head(copy)
                for table in _tables():
                    async for rows in _read(live, table):
                        copy.execute(table.insert(), rows)
    finally:
        target.dispose()
        await source.dispose()


async def from_file(file: Path, settings: Settings) -> None:
    """Puts every row of an SQLite file, which stands at the newest revision, into an empty PostgreSQL database: all or none.

    Raises DatabaseNotEmpty and SchemaTooOld (a schema without rows of an older version).
    """
    source = create_engine(f"sqlite:///{file}", hide_parameters=True)
    target = create_async_engine(settings.database, hide_parameters=True)
    try:
        with source.connect() as kept:
            async with target.begin() as live:
                await live.run_sync(to_head)
                for table in _tables():
                    await _refill(kept, live, table)
    finally:
        source.dispose()
        await target.dispose()


def _tables() -> Iterator[Table]:
    """Of all services, each after those that its rows point to. A null stays a null, also where JSON is expected."""
    for one in metadata():
        copied = MetaData()
        for table in one.tables.values():
            table.to_metadata(copied)
        for table in copied.sorted_tables:
            for column in table.columns:
                if isinstance(column.type, JSON) and column.nullable:
                    column.type = JSON(none_as_null=True)
            yield table


async def _read(live: AsyncConnection, table: Table) -> AsyncIterator[list[dict[str, Any]]]:
    async with live.stream(select(table)) as found:
        async for rows in found.partitions(TOGETHER):
            yield [dict(row._mapping) for row in rows]


async def _refill(kept: Connection, live: AsyncConnection, table: Table) -> None:
    if await live.scalar(select(func.count()).select_from(table)):
        raise DatabaseNotEmpty
    for rows in _parents_first(kept, table):
        await live.execute(table.insert(), rows)
    for column in table.primary_key.columns:
        if column.autoincrement is True and isinstance(column.type, Integer):
            await live.execute(text(_COUNT_ON.format(table=table.name, column=column.name)))


_COUNT_ON = (
    "SELECT setval(pg_get_serial_sequence('{table}', '{column}'), (SELECT max({column}) FROM {table})) "
    "WHERE EXISTS (SELECT 1 FROM {table})"
)  # names of our own tables


def _parents_first(kept: Connection, table: Table) -> Iterator[Sequence[dict[str, Any]]]:
    """In bites; the rows of a table that points to itself at once, each after the one it points to."""
    own = next((key for key in table.foreign_keys if key.column.table is table), None)
    if own is None:
        for rows in kept.execute(select(table)).partitions(TOGETHER):
            yield [dict(row._mapping) for row in rows]
        return
    left = [dict(row._mapping) for row in kept.execute(select(table))]
    placed: set[Any] = {None}
    while left:
        ready = [row for row in left if row[own.parent.name] in placed]
        if not ready:
            raise ValueError(f"{table.name} points in a circle")
        yield ready
        placed |= {row[own.column.name] for row in ready}
        left = [row for row in left if row not in ready]
