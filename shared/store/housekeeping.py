"""What has served its purpose is dropped: published events, answers whose repeat nobody can send any more, old letters."""

import asyncio
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import delete
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.store.columns import PostTables
from shared.store.engine import Store
from shared.tasks import not_cancelled

log = structlog.get_logger()

OUTBOX_KEPT = timedelta(days=7)
ANSWERS_KEPT = timedelta(days=30)  # a messenger repeats an update for a day at most
INBOX_KEPT = timedelta(days=60)  # the stream keeps events for 30
IN_HAND_KEPT = timedelta(days=30)
LETTERS_KEPT = timedelta(days=90)  # they hold what people wrote; who has not looked by then will not
EVERY_SECONDS = 6 * 3600.0


async def keep_house(store: Store, tables: PostTables, now: Callable[[], datetime]) -> None:
    """Until cancelled: at the start and every six hours."""
    while not_cancelled():
        try:
            await clear_out(store, tables, now())
        except (DBAPIError, PoolTimeout, OSError) as exc:
            log.warning("housekeeping.later", error=type(exc).__name__)
        await asyncio.sleep(EVERY_SECONDS)


async def clear_out(store: Store, tables: PostTables, now: datetime) -> None:
    """Drops what is old; an event that was never published stays however old it is."""
    outbox: Any = tables.outbox
    answers: Any = tables.answers
    inbox: Any = tables.inbox
    in_hand: Any = tables.in_hand
    letters: Any = tables.dead_letters
    async with store.writing() as session:
        await session.execute(delete(outbox).where(outbox.published.is_(True), outbox.at < now - OUTBOX_KEPT))
        await session.execute(delete(answers).where(answers.at < now - ANSWERS_KEPT))
        await session.execute(delete(inbox).where(inbox.at < now - INBOX_KEPT))
        await session.execute(delete(in_hand).where(in_hand.at < now - IN_HAND_KEPT))
        await session.execute(delete(letters).where(letters.at < now - LETTERS_KEPT))
