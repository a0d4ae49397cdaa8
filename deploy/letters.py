"""Dead letters of all services, for an operator: read, marked to be tried again, dropped."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Table, delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from deploy.schema import check_schema, metadata
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.letters import kind_of

END = "_dead_letter"


class NoSuchLetter(Exception):
    """Nothing lies there under this id."""

    def __init__(self, id: str) -> None:
        super().__init__(f"no letter {id}")
        self.id = id


@dataclass(frozen=True)
class Letter:
    """`id` is SERVICE-NUMBER, `what` event | update | message, `again` while it waits to be tried once more."""

    id: str
    service: str
    what: str
    subject: str
    why: str
    at: datetime
    again: bool
    content: str


async def all_letters(settings: Settings) -> list[Letter]:
    """The newest first."""
    found: list[Letter] = []
    async with _store(settings) as store, store.reading() as session:
        for service, table in _tables().items():
            found += [_letter(service, row) for row in await session.execute(select(table))]
    return sorted(found, key=lambda letter: letter.at, reverse=True)


async def mark(settings: Settings, ids: list[str]) -> None:
    """To be tried once more by its service, now or when it runs. All or none; raises NoSuchLetter."""
    async with _store(settings) as store, store.writing() as session:
        for id in ids:
            table, number = _found(id)
            await _done(session, id, update(table).where(table.c.seq == number).values(again=True))


async def drop(settings: Settings, ids: list[str]) -> None:
    """For good. All or none; raises NoSuchLetter."""
    async with _store(settings) as store, store.writing() as session:
        for id in ids:
            table, number = _found(id)
            await _done(session, id, delete(table).where(table.c.seq == number))


async def _done(session: AsyncSession, id: str, statement: Any) -> None:
    done: Any = await session.execute(statement)
    if not done.rowcount:
        raise NoSuchLetter(id)


@asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    await check_schema(settings)
    store = Store(settings.database)
    try:
        yield store
    finally:
        await store.close()


def _tables() -> dict[str, Table]:
    tables = [table for one in metadata() for table in one.tables.values() if table.name.endswith(END)]
    return {table.name.removesuffix(END): table for table in tables}


def _found(id: str) -> tuple[Table, int]:
    service, _, number = id.partition("-")
    table = _tables().get(service)
    if table is None or not (number.isascii() and number.isdigit() and len(number) < 16):
        raise NoSuchLetter(id)
    return table, int(number)


def _letter(service: str, row: Any) -> Letter:
    return Letter(
        id=f"{service}-{row.seq}",
        service=service,
        what=kind_of(row.subject),
        subject=row.subject,
        why=row.why,
        at=row.at,
        again=row.again,
        content=row.payload.decode(errors="replace"),
    )
