"""Where somebody is in a conversation of two steps, kept in SQL so that a restart loses nothing."""

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import delete, insert

from services.bot.telegram.tables import BotTables
from shared.store.engine import Store
from shared.store.unit import Unit

NAME = "members"
LEFT_ALONE = timedelta(days=7)


@dataclass(frozen=True)
class Talk:
    """What the next text of a person will be taken for."""

    about: str  # correction | proposal | request | opinion
    subject: str | None  # the meeting, or the body
    text: str = ""  # a proposal that still waits for its body, or the first part of a long text
    bodies: tuple[str, ...] = ()  # those to choose from
    at: datetime | None = field(default=None, compare=False)  # when it was asked; None = just now

    def is_old(self, now: datetime) -> bool:
        return self.at is not None and now - self.at > LEFT_ALONE


class Conversations:
    def __init__(self, store: Store, tables: BotTables) -> None:
        self._store = store
        self._table: Any = tables.conversation

    async def with_(self, user_id: int) -> Talk | None:
        async with self._store.reading() as session:
            row = await session.get(self._table, (NAME, str(user_id)))
            if row is None or not row.state:
                return None
            data = row.data
            return Talk(row.state, data["subject"], data.get("text", ""), tuple(data.get("bodies", ())), row.at)

    async def begin(self, unit: Unit, user_id: int, talk: Talk) -> None:
        await self.end(unit, user_id)
        await unit.session.execute(
            insert(self._table).values(name=NAME, key=str(user_id), state=talk.about, data=_data(talk), at=unit.now)
        )

    async def end(self, unit: Unit, user_id: int) -> None:
        table = self._table
        await unit.session.execute(delete(table).where(table.name == NAME, table.key == str(user_id)))


def _data(talk: Talk) -> dict[str, Any]:
    return {"subject": talk.subject, "text": talk.text, "bodies": list(talk.bodies)}
