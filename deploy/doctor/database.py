"""Checks of the database: reachable, at the right revision, whole; and what lies in it that should have gone on."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Table, func, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.ext.asyncio import AsyncSession

from deploy.backup import database_file
from deploy.doctor.finding import Finding, fine, graded, odd, wrong
from deploy.reading import for_reading
from deploy.schema import SchemaTooNew, metadata, revisions, stands_at
from shared.settings import Settings
from shared.store.engine import DatabaseUnreachable, Store
from shared.texts import cli
from shared.texts import doctor as texts

LATE, FAR_TOO_LATE = timedelta(seconds=60), timedelta(minutes=10)


async def check_database(settings: Settings, clock_now: datetime) -> AsyncIterator[Finding]:
    """`clock_now`: by the system's clock, which may have been moved for training; deadlines are judged by it."""
    is_file = settings.database.startswith("sqlite")
    if is_file and not database_file(settings).exists():
        yield odd("database", texts.NO_DATABASE)
        return
    with for_reading(settings) as reading:
        store = Store(reading.database)
        try:
            await store.check()
            async for finding in _look_inside(store, clock_now):
                yield finding
        except (DatabaseUnreachable, DBAPIError) as exc:
            why = exc.why if isinstance(exc, DatabaseUnreachable) else type(exc).__name__
            yield wrong("database", cli.database_unreachable(why))
        finally:
            await store.close()


async def _look_inside(store: Store, clock_now: datetime) -> AsyncIterator[Finding]:
    try:
        found = await stands_at(store)
    except SchemaTooNew as exc:
        yield wrong("schema", cli.schema_too_new(exc.revision))
        return
    if found != revisions()[-1]:
        yield odd("schema", texts.schema_old(found, revisions()[-1]))
        return
    yield fine("schema", texts.schema(found))
    async with store.reading() as session:
        yield await _check_whole(session, is_file=store.is_sqlite)
        yield await _check_outboxes(session, clock_now)
        yield await _check_dead_letters(session)
        yield await _check_deadlines(session, clock_now)


async def _check_whole(session: AsyncSession, *, is_file: bool) -> Finding:
    if not is_file:
        return fine("database", texts.postgres(str(await session.scalar(text("SHOW server_version")))))
    said = str(await session.scalar(text("PRAGMA quick_check(1)")))
    return fine("database", texts.WHOLE) if said == "ok" else wrong("database", texts.damaged(said))


async def _check_outboxes(session: AsyncSession, clock_now: datetime) -> Finding:
    waiting, oldest = 0, None
    for table in tables_ending("_outbox"):
        query = select(func.count(), func.min(table.c.at)).where(table.c.published.is_(False))
        count, first = (await session.execute(query)).one()
        waiting += count
        oldest = min((at for at in (oldest, first) if at is not None), default=None)
    age = clock_now - oldest if oldest is not None else timedelta()
    return graded("outbox", texts.outbox(waiting, age), warning=age > LATE, problem=age > FAR_TOO_LATE)


async def _check_dead_letters(session: AsyncSession) -> Finding:
    counts = {
        table.name.removesuffix("_dead_letter"): await session.scalar(select(func.count()).select_from(table)) or 0
        for table in tables_ending("_dead_letter")
    }
    return graded("dead_letters", texts.dead_letters(counts), warning=any(counts.values()))


async def _check_deadlines(session: AsyncSession, clock_now: datetime) -> Finding:
    """One that is due and has not fired means that no scheduler works; one that people let pass is for them to do."""
    deadline: Any = next(tables_ending("scheduler_deadline")).c
    due = deadline.due < clock_now - LATE
    unfired = select(func.count()).where(deadline.fired_at.is_(None), deadline.state == "pending", due)
    overdue = select(func.count()).where(deadline.state == "overdue")
    stuck, late = await session.scalar(unfired) or 0, await session.scalar(overdue) or 0
    return graded("deadlines", texts.deadlines(stuck, late), warning=bool(late), problem=bool(stuck))


def tables_ending(end: str) -> Any:
    """The tables of all services whose name ends so."""
    found: list[Table] = [table for one in metadata() for table in one.tables.values() if table.name.endswith(end)]
    return iter(found)


