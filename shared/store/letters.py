"""What could not be handled: how its like is named, and how one is tried again when a person asks for it."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import delete, select, update
from sqlalchemy.exc import DBAPIError
from sqlalchemy.exc import TimeoutError as PoolTimeout

from shared.bus.busy import Busy
from shared.contracts.events import TroubleKept
from shared.ids import new_id
from shared.store.columns import PostTables
from shared.store.engine import Store
from shared.tasks import not_cancelled

log = structlog.get_logger()

EVENT = "hyeopchi.event."
MESSAGE = "outgoing:"
EVERY_SECONDS = 3.0

Retry = Callable[[str, bytes], Awaitable[object]]


def kind_of(subject: str) -> str:
    """event | update | message, from the subject under which a letter is kept."""
    if subject.startswith(EVENT):
        return "event"
    return "message" if subject.startswith(MESSAGE) else "update"


def trouble_of(service: str, subject: str, payload: bytes, now: datetime) -> TroubleKept | None:
    """What is told of a letter, with the body and meeting if it names them; of a trouble that cannot be told, nothing more."""
    if subject.startswith(f"{EVENT}trouble."):
        return None
    named = _named(payload) if kind_of(subject) == "event" else {}
    return TroubleKept(id=new_id(), at=now, service=service, what=kind_of(subject), **named)


def _named(payload: bytes) -> dict[str, Any]:
    try:
        event = json.loads(payload)
    except (ValueError, RecursionError):
        return {}
    given = event if isinstance(event, dict) else {}
    return {name: given[name] for name in ("body", "meeting") if isinstance(given.get(name), str) and len(given[name]) < 100}


async def keep_retrying(store: Store, tables: PostTables, retry: Retry) -> None:
    """Until cancelled: what an operator marked is tried once more; `retry(subject, payload)` raises when it comes to nothing."""
    while not_cancelled():
        try:
            await retry_marked(store, tables, retry)
        except (DBAPIError, PoolTimeout, Busy, OSError) as exc:
            log.warning("retrying.later", error=type(exc).__name__)
        await asyncio.sleep(EVERY_SECONDS)


async def retry_marked(store: Store, tables: PostTables, retry: Retry) -> None:
    """The mark goes first, so that what kills the process is not tried for ever; the letter goes when all went well."""
    letter: Any = tables.dead_letters
    async with store.reading() as session:
        marked = (await session.execute(select(letter.seq, letter.subject, letter.payload).where(letter.again.is_(True)))).all()
    for seq, subject, payload in marked:
        async with store.writing() as session:
            claimed: Any = await session.execute(update(letter).where(letter.seq == seq, letter.again).values(again=False))
        if not claimed.rowcount:
            continue  # another of this service's processes has it
        try:
            await retry(subject, payload)
        except Exception as exc:
            log.error("dead_letter.failed_again", table=letter.__tablename__, seq=seq, exc_info=exc)
            continue
        async with store.writing() as session:
            await session.execute(delete(letter).where(letter.seq == seq))
        log.info("dead_letter.handled", table=letter.__tablename__, seq=seq)
