"""Migrations: they give exactly the tables of the code, on both databases, and once."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import inspect, text

from deploy import schema
from deploy.schema import SchemaTooNew, SchemaTooOld, check_schema, ensure_schema, metadata, revisions
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.engine import DatabaseUnreachable, Store
from tests.conftest import on_both_databases, until


def settings_in(folder: Path) -> Settings:
    return Settings(_env_file=None, data_dir=folder)


@on_both_databases
async def test_migrated_schema_is_that_of_the_tables(runtime: Runtime) -> None:
    from alembic.autogenerate import compare_metadata
    from alembic.migration import MigrationContext

    await ensure_schema(runtime.settings)
    store = Store(runtime.settings.database)
    tables_wanted: Any = metadata()  # Alembic takes a list too
    async with store.writing() as session:
        connection = await session.connection()
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": True}), tables_wanted)
        )
        tables = await connection.run_sync(lambda sync: set(inspect(sync).get_table_names()))
    await store.close()
    assert differences == []
    assert tables == {table for one in metadata() for table in one.tables} | {"alembic_version"}


async def test_second_start_does_not_migrate(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    await ensure_schema(settings_in(tmp_path))

    def never(*_: object) -> None:
        raise AssertionError("migrated again")

    monkeypatch.setattr(schema, "_upgrade", never)
    await ensure_schema(settings_in(tmp_path))


@on_both_databases
async def test_programs_that_start_together_migrate_once(runtime: Runtime) -> None:
    await asyncio.gather(*(ensure_schema(runtime.settings) for _ in range(3)))
    await check_schema(runtime.settings)


async def test_database_of_a_newer_version_is_refused(tmp_path: Path) -> None:
    await ensure_schema(settings_in(tmp_path))
    store = Store(settings_in(tmp_path).database)
    async with store.writing() as session:
        await session.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    await store.close()
    for look in (ensure_schema, check_schema):
        with pytest.raises(SchemaTooNew) as refused:
            await look(settings_in(tmp_path))
        assert refused.value.revision == "9999"


async def test_reader_does_not_migrate(tmp_path: Path) -> None:
    with pytest.raises(SchemaTooOld):
        await check_schema(settings_in(tmp_path))


async def test_database_that_is_not_there_is_told(tmp_path: Path) -> None:
    nowhere = settings_in(tmp_path).model_copy(update={"database_url": f"sqlite+aiosqlite:///{tmp_path}/no/x.db"})
    with pytest.raises(DatabaseUnreachable):
        await ensure_schema(nowhere)
    await until(lambda: not any("connection_worker" in thread.name for thread in threading.enumerate()))  # it tells the loop


def test_revisions_are_numbered_without_gaps() -> None:
    assert revisions() == [f"{number:04}" for number in range(1, len(revisions()) + 1)]


async def test_program_waits_for_another_one_s_long_migration(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Longer than anybody waits for a lock: the second one is not refused, and finds all done."""
    monkeypatch.setattr("shared.store.engine.LOCK_SECONDS", 0.1)
    settings = settings_in(tmp_path)
    store = Store(settings.database)
    try:
        async with store.writing() as session:
            await session.execute(text("CREATE TABLE migrating (x INTEGER)"))
            waiting = asyncio.create_task(ensure_schema(settings))
            seen = told_waits(monkeypatch)
            await until(lambda: len(seen) >= 2)
        await waiting
    finally:
        await store.close()
    await check_schema(settings)


def told_waits(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Each time that somebody says to wait for the turn."""
    seen: list[str] = []
    monkeypatch.setattr(schema.log, "info", lambda event, **_: seen.append(event), raising=False)
    return seen
