"""A body's journal as it lies in the database, for the file that outsiders check."""

import json
from typing import Any

from sqlalchemy import select

from services.scheduler.tables import JournalRow
from shared.journal.chain import Entry
from shared.settings import Settings
from shared.store.engine import Store


async def journal_of(settings: Settings, body: str) -> list[Entry]:
    """From the first row on, read from the database of these settings directly; what is wrong in it stays wrong."""
    row = JournalRow
    query = select(row.body, row.seq, row.at, row.kind, row.actor, row.data, row.prev, row.hash).where(row.body == body)
    store = Store(settings.database)
    try:
        await store.check()
        async with store.reading() as session:
            found = (await session.execute(query.order_by(row.seq))).all()
    finally:
        await store.close()
    return [
        Entry(slug, seq, at, kind, actor, _read(data), prev, digest) for slug, seq, at, kind, actor, data, prev, digest in found
    ]


def _read(written: str) -> Any:
    try:
        return json.loads(written)
    except ValueError:
        return {"unreadable": written}
