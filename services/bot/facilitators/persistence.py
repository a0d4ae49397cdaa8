"""The library's conversations kept in SQL: gathered for one person, and written in the commit that ends that person's update."""

from typing import Any

from telegram.ext import BasePersistence, PersistenceInput

from services.bot.telegram.tables import BotTables
from shared.store.engine import Store
from shared.store.unit import Unit

NAME = "wizard"
Data = dict[str, Any]


class SqlPersistence(BasePersistence[Data, Data, Data]):
    """What the library hands over waits here, apart for each person, until `write` puts it into the update's own transaction.

    Nothing is read in bulk at the start: each update begins with `read`, so that a standby which takes over knows what is true.
    """

    def __init__(self, store: Store, tables: BotTables) -> None:
        super().__init__(PersistenceInput(bot_data=False, chat_data=False, user_data=True, callback_data=False))
        self._store = store
        self._table: Any = tables.conversation
        self._inbox: Any = tables.post_tables.inbox
        self._states: dict[int, str | None] = {}
        self._data: dict[int, Data] = {}

    async def read(self, user: int) -> tuple[str | None, Data]:
        """Where this person is, and what is known."""
        self._states.pop(user, None)
        self._data.pop(user, None)
        async with self._store.reading() as session:
            row = await session.get(self._table, (NAME, str(user)))
            return (row.state, row.data) if row is not None and row.state is not None else (None, {})

    async def seen(self, key: str) -> bool:
        """Whether this update's effect is committed already."""
        async with self._store.reading() as session:
            return await session.get(self._inbox, key) is not None

    async def write(self, unit: Unit, user: int) -> None:
        """Puts what was gathered for this person into the transaction."""
        if user not in self._states and user not in self._data:
            return
        state, data = self._states.pop(user, None), self._data.pop(user, {})
        row = await unit.session.get(self._table, (NAME, str(user)))
        if row is None:
            unit.session.add(self._table(name=NAME, key=str(user), state=state, data=data, at=unit.now))
        else:
            row.state, row.data, row.at = state, data, unit.now
        await unit.session.flush()

    async def update_conversation(self, name: str, key: tuple[int | str, ...], new_state: object | None) -> None:
        self._states[int(key[-1])] = None if new_state is None else str(new_state)

    async def update_user_data(self, user_id: int, data: Data) -> None:
        self._data[user_id] = dict(data)

    async def flush(self) -> None:
        """Nothing to do: what was committed is durable, and the rest belongs to updates that will come again."""

    async def get_conversations(self, name: str) -> dict[tuple[int | str, ...], object]:
        return {}

    async def get_user_data(self) -> dict[int, Data]:
        return {}

    async def drop_user_data(self, user_id: int) -> None:
        self._data[user_id] = {}

    # Kinds of data that this bot does not keep.

    async def get_chat_data(self) -> dict[int, Data]:
        return {}

    async def get_bot_data(self) -> Data:
        return {}

    async def get_callback_data(self) -> None:
        return None

    async def update_chat_data(self, chat_id: int, data: Data) -> None: ...

    async def update_bot_data(self, data: Data) -> None: ...

    async def update_callback_data(self, data: Any) -> None: ...

    async def drop_chat_data(self, chat_id: int) -> None: ...

    async def refresh_user_data(self, user_id: int, user_data: Data) -> None: ...

    async def refresh_chat_data(self, chat_id: int, chat_data: Data) -> None: ...

    async def refresh_bot_data(self, bot_data: Data) -> None: ...
