"""A backup of PostgreSQL holds one moment, and goes back into either database; the record is the one in the minutes."""

import asyncio
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, insert, select, text

from deploy.backup import back_up
from deploy.carrying import DatabaseNotEmpty
from deploy.restore import restored
from deploy.schema import ensure_schema, metadata
from services.bot.members.tables import TABLES as MEMBERS
from services.scheduler.tables import POST
from services.scheduler.verifying import verify
from shared.settings import Settings
from shared.store.engine import Store
from tests.conftest import PostgresServer, new_database
from tests.deploy.releases import as_postgres, as_sqlite

NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)


def settings_in(folder: Path, database: str | None = None) -> Settings:
    folder.mkdir()
    return Settings(_env_file=None, data_dir=folder, database_url=database)


async def counted(settings: Settings) -> dict[str, int]:
    store = Store(settings.database)
    async with store.reading() as session:
        tables = [table for one in metadata() for table in one.sorted_tables]
        found = {table.name: await session.scalar(select(func.count()).select_from(table)) or 0 for table in tables}
    await store.close()
    return found


async def record(settings: Settings) -> dict[str, tuple[int, str | None]]:
    """Each body's rows and head; the whole record fits, and approved minutes name a row that is there."""
    view = await verify(settings)
    assert view.ok
    store = Store(settings.database)
    async with store.reading() as session:
        seal = "j.body = m.body AND j.hash = m.chain_head AND j.seq = m.journal_rows"
        named = text(f"SELECT count(*) FROM scheduler_minutes m JOIN scheduler_journal j ON {seal}")
        assert await session.scalar(named) == 2
    await store.close()
    return {chain.slug: (chain.rows, chain.head) for chain in view.bodies}


async def writing_on(settings: Settings, stop: asyncio.Event) -> int:
    """One row in each of two services' tables in one transaction, again and again."""
    store, number = Store(settings.database), 0
    while not stop.is_set() or number < 5:
        number += 1
        async with store.writing() as session:
            for tables in (POST, MEMBERS.post_tables):
                await session.execute(insert(tables.inbox).values(id=f"written-{number}", at=NOW))
    await store.close()
    return number


async def test_backup_of_postgresql_goes_back_into_either(tmp_path: Path, postgres: PostgresServer) -> None:
    live = settings_in(tmp_path / "live", new_database(postgres))
    await as_postgres("0001", live.database, tmp_path / "spare.db")
    await ensure_schema(live)
    (live.folder / "secret.key").write_text("key")
    before, kept, stop = await record(live), tmp_path / "kept.backup", asyncio.Event()
    others = asyncio.create_task(writing_on(live, stop))
    try:
        done = await asyncio.to_thread(back_up, live, kept)
    finally:
        stop.set()
        await others
    assert await others >= 5 and set(done.files) == {"hyeopchi.db", "secret.key"}

    moved = settings_in(tmp_path / "moved", new_database(postgres))
    alone = settings_in(tmp_path / "alone")
    for settings in (moved, alone):
        await restored(settings, kept, replace=False)
        assert await record(settings) == before and (settings.folder / "secret.key").read_text() == "key"
    assert await counted(moved) == await counted(alone)
    assert await written(moved, POST) == await written(moved, MEMBERS.post_tables), "one moment for all tables"
    await goes_on(moved)
    with pytest.raises(DatabaseNotEmpty):
        await restored(moved, kept, replace=True)
    assert await record(moved) == before


async def written(settings: Settings, tables: object) -> set[str]:
    store = Store(settings.database)
    async with store.reading() as session:
        inbox = tables.inbox  # type: ignore[attr-defined] # PostTables
        found = set(await session.scalars(select(inbox.id).where(inbox.id.like("written-%"))))
    await store.close()
    return found


async def goes_on(settings: Settings) -> None:
    """Numbers are counted on from where the backup stood."""
    store = Store(settings.database)
    async with store.writing() as session:
        highest = await session.scalar(select(func.max(POST.outbox.seq))) or 0
        values = {"id": "after", "subject": "s", "payload": b"", "at": NOW, "published": True}
        new = await session.scalar(insert(POST.outbox).values(**values).returning(POST.outbox.seq))
    await store.close()
    assert new is not None and new > highest


async def test_backup_of_a_file_moves_to_postgresql(tmp_path: Path, postgres: PostgresServer) -> None:
    """Also one of an older release, which is brought to this version on the way."""
    old = settings_in(tmp_path / "old")
    as_sqlite("0001", old.folder / "hyeopchi.db")
    await asyncio.to_thread(back_up, old, tmp_path / "kept.backup")
    moved = settings_in(tmp_path / "moved", new_database(postgres))
    await restored(moved, tmp_path / "kept.backup", replace=False)
    await ensure_schema(old)
    assert await record(moved) == await record(old) and await counted(moved) == await counted(old)
