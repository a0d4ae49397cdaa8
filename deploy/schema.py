"""The database's schema: brought to the newest revision before anything runs; a database from the future is refused."""

import time
from pathlib import Path
from typing import Any

import structlog
from sqlalchemy import Connection, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncConnection

from deploy.folder import make
from shared.settings import Settings
from shared.store.engine import DatabaseUnreachable, Store

log = structlog.get_logger()

MIGRATIONS = Path(__file__).parent / "migrations"
TURN_SECONDS = 60.0
TURN = 4_737_428  # PostgreSQL's advisory lock: two programs that start together migrate one after the other


class SchemaTooNew(Exception):
    """The database was made by a newer version of this program."""

    def __init__(self, revision: str) -> None:
        super().__init__(f"revision {revision} is not known here")
        self.revision = revision


class SchemaTooOld(Exception):
    """The database waits for a migration, which whoever only reads does not make."""


def revisions() -> list[str]:
    """The revisions known here, oldest first: a file's name begins with its number, which is the revision's id."""
    return sorted(file.name.partition("_")[0] for file in (MIGRATIONS / "versions").glob("[0-9]*_*.py"))


async def ensure_schema(settings: Settings) -> None:
    """Brings the database to the newest revision; one SELECT when it is there already.

    Raises DatabaseUnreachable or SchemaTooNew.
    """
    if settings.database_url is None:
        make(settings.folder)
    store = Store(settings.database)
    try:
        await store.check()
        if await stands_at(store) == revisions()[-1]:
            return
        await _upgrade(store)
    finally:
        await store.close()


async def check_schema(settings: Settings) -> None:
    """For those who only read: raises SchemaTooOld or SchemaTooNew unless the database is at the newest revision."""
    store = Store(settings.database)
    try:
        await store.check()
        if await stands_at(store) != revisions()[-1]:
            raise SchemaTooOld
    finally:
        await store.close()


async def revision_of(settings: Settings) -> str | None:
    """The database's revision, None for one that is empty or not there; raises SchemaTooNew, DatabaseUnreachable."""
    if _is_missing_file(settings.database):
        return None
    store = Store(settings.database)
    try:
        await store.check()
        return await stands_at(store)
    finally:
        await store.close()


def _is_missing_file(database: str) -> bool:
    return database.startswith("sqlite") and not Path(database.partition(":///")[2]).exists()


async def stands_at(store: Store) -> str | None:
    """The database's revision, None for an empty one; raises SchemaTooNew for one not known here."""
    async with store.reading() as session:
        try:
            found: str | None = await session.scalar(text("SELECT version_num FROM alembic_version"))
        except DBAPIError as exc:
            if "alembic_version" in str(exc.orig):
                return None  # no such table: nothing was ever made here
            raise DatabaseUnreachable(type(exc).__name__) from exc
    if found is not None and found not in revisions():
        raise SchemaTooNew(found)
    return found


async def _upgrade(store: Store) -> None:
    """In its turn: programs that start together on a new database wait longer for one another than a ballot would."""
    end = time.monotonic() + TURN_SECONDS
    while True:
        try:
            await _upgrade_now(store)
            return
        except DBAPIError as exc:
            if not _is_held(exc) or time.monotonic() > end:
                raise
            log.info("schema.waits_for_its_turn")


def _is_held(exc: DBAPIError) -> bool:
    return getattr(exc.orig, "sqlstate", None) == "55P03" or "database is locked" in str(exc.orig)


async def _upgrade_now(store: Store) -> None:
    import alembic.command  # noqa: F401 # only loaded: the others wait while the lock is held

    async with store.writing() as session:
        connection = await session.connection()
        if not store.is_sqlite:
            await session.execute(text(f"SELECT pg_advisory_xact_lock({TURN})"))
        await _migrate(connection)
    log.info("schema.upgraded", revision=revisions()[-1])


async def _migrate(connection: AsyncConnection) -> None:
    await connection.run_sync(to_head)


def to_head(connection: Connection) -> None:
    """Runs the migrations that are missing, in the connection's own transaction."""
    from alembic import command

    command.upgrade(alembic_config(connection), "head")


def alembic_config(connection: Connection | None) -> Any:
    """Alembic's settings, without a file: the connection is handed to migrations/env.py."""
    from alembic.config import Config

    config = Config()
    config.set_main_option("script_location", str(MIGRATIONS).replace("%", "%%"))
    config.attributes["connection"] = connection
    return config


def metadata() -> list[Any]:
    """The tables of all services."""
    from services.bot.telegram.tables import bot_tables
    from services.registry.tables import Base as Registry
    from services.scheduler.schema import METADATA as SCHEDULER

    bots = [bot_tables(prefix).base.metadata for prefix in ("members_", "facilitators_")]
    return [Registry.metadata, SCHEDULER, *bots]
