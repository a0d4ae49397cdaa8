"""What the bots keep of one person's private chats, found and dropped in their tables: messages, places, conversations."""

import re
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.bot.facilitators.tables import TABLES as FACILITATORS
from services.bot.members.tables import TABLES as MEMBERS
from services.bot.telegram.tables import BotTables
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.rows import as_json

BOTS = (MEMBERS, FACILITATORS)


async def held_by_bots(settings: Settings, accounts: Sequence[int]) -> dict[str, list[dict[str, Any]]]:
    """Table -> rows of these messenger accounts; a private chat has its person's number."""
    async with _store(settings) as store, store.reading() as session:
        return {name: [as_json(row) for row in rows] for name, rows in (await _rows(session, accounts)).items()}


async def forget_chats(settings: Settings, accounts: Sequence[int]) -> None:
    """Drops them; what waits to be sent is not sent any more."""
    async with _store(settings) as store, store.writing() as session:
        for rows in (await _rows(session, accounts)).values():
            for row in rows:
                await session.delete(row)


@asynccontextmanager
async def _store(settings: Settings) -> AsyncIterator[Store]:
    store = Store(settings.database)
    try:
        yield store
    finally:
        await store.close()


async def _rows(session: AsyncSession, accounts: Sequence[int]) -> dict[str, list[Any]]:
    found: dict[str, list[Any]] = {}
    for bot in BOTS if accounts else ():
        found |= await _of_bot(session, bot, accounts)
    return found


async def _of_bot(session: AsyncSession, bot: BotTables, accounts: Sequence[int]) -> dict[str, list[Any]]:
    chats: list[Any] = [bot.outgoing, bot.post]
    found = {
        table.__tablename__: list(await session.scalars(select(table).where(table.chat_id.in_(accounts)))) for table in chats
    }
    conversation: Any = bot.conversation
    buried: Any = bot.post_tables.dead_letters
    numbers = re.compile(rf"(?<!\d)({'|'.join(map(str, accounts))})(?!\d)")  # a number within JSON, not a part of a longer one
    talks = [row for row in await session.scalars(select(conversation)) if numbers.search(row.key)]
    letters = [row for row in await session.scalars(select(buried)) if numbers.search(row.payload.decode(errors="replace"))]
    return found | {conversation.__tablename__: talks, buried.__tablename__: letters}
