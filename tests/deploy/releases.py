"""Databases as they were released, laid down again on SQLite and on PostgreSQL."""

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from sqlalchemy import JSON, Boolean, Connection, DateTime, MetaData, Table, text

from deploy.schema import alembic_config
from shared.store.engine import Store
from tests.deploy.dump_release import RELEASES

Rows = dict[str, list[dict[str, Any]]]


def as_sqlite(revision: str, file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.executescript((RELEASES / f"{revision}.sql").read_text())


async def as_postgres(revision: str, address: str, spare: Path) -> None:
    """The revision's own migrations make the tables; then the rows come in."""
    as_sqlite(revision, spare)
    store = Store(address)
    async with store.writing() as session:
        connection = await session.connection()
        await connection.run_sync(lambda sync: _to(sync, revision))
        await connection.run_sync(lambda sync: _fill(sync, spare))
    await store.close()


def counted(file: Path) -> dict[str, int]:
    """Rows by table."""
    return {table: len(rows) for table, rows in _rows(file).items()}


def _to(connection: Connection, revision: str) -> None:
    from alembic import command

    command.upgrade(alembic_config(connection), revision)


def _fill(connection: Connection, source: Path) -> None:
    there = MetaData()
    there.reflect(connection)
    rows = _rows(source)
    for table in there.sorted_tables:
        if table.name != "alembic_version" and rows.get(table.name):
            connection.execute(table.insert(), [_typed(table, row) for row in rows[table.name]])
            _count_on(connection, table)


def _rows(file: Path) -> Rows:
    with closing(sqlite3.connect(file)) as connection:
        connection.row_factory = sqlite3.Row
        named = connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()
        tables = [row[0] for row in named if not row[0].startswith("sqlite_")]
        return {table: [dict(row) for row in connection.execute(f'SELECT * FROM "{table}"')] for table in tables}


def _typed(table: Table, row: dict[str, Any]) -> dict[str, Any]:
    """What SQLite keeps as text and numbers, as PostgreSQL has it."""
    return {name: _value(table.c[name].type, value) for name, value in row.items()}


def _value(kind: Any, value: Any) -> Any:
    if value is None:
        return None
    if isinstance(kind, Boolean):
        return bool(value)
    if isinstance(kind, DateTime):
        return datetime.fromisoformat(value).replace(tzinfo=UTC)
    if isinstance(kind, JSON):
        return json.loads(value)
    if kind.python_type.__name__ == "date":
        return datetime.fromisoformat(value).date()
    return value


def _count_on(connection: Connection, table: Table) -> None:
    """Rows that come later are numbered after those that were laid down."""
    for column in table.primary_key:
        if column.autoincrement is True or (column.server_default is not None and "nextval" in str(column.server_default.arg)):  # type: ignore[attr-defined] # of a reflected default
            sequence = f"pg_get_serial_sequence('{table.name}', '{column.name}')"
            connection.execute(text(f'SELECT setval({sequence}, (SELECT max("{column.name}") FROM "{table.name}"))'))
