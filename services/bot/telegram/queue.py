"""The rows of the durable queue and of the ledger: what handlers put in, what the sender takes out."""

import hashlib
import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.tables import BotTables
from shared.store.engine import Store
from shared.store.unit import Unit

WAITING, SENT, BLOCKED = "waiting", "sent", "blocked"
KEY = "key:"  # before the key of a status message in a kept letter: it is worded anew
SCREEN = "screen:"  # the keys of messages whose buttons are taken away once they are used up
LOOKED_AT = 2000  # rows in view at once


class Priority(IntEnum):
    """What goes first when there is not room for all. Answers to presses have a way of their own, before all of these."""

    URGENT = 0  # results and openings
    EDIT = 1  # a status message brought up to date
    NOTICE = 2
    TIDY = 3  # the buttons of a screen that is used up


@dataclass(frozen=True)
class Item:
    """One row of the queue; `text` None = a status message, `not_before` = held until then."""

    id: int
    chat_id: int
    priority: int
    key: str | None
    text: str | None
    keyboard: Keyboard
    silent: bool
    is_edit: bool
    marks: int
    not_before: datetime | None

    @property
    def is_screen(self) -> bool:
        return self.key is not None and self.key.startswith(SCREEN)


@dataclass(frozen=True)
class Posted:
    message_id: int
    hash: str


class Queue:
    """Reads and writes one bot's queue and ledger; methods with a `unit` or `session` work in the caller's transaction."""

    def __init__(self, store: Store, tables: BotTables) -> None:
        self._store = store
        self._out: Any = tables.outgoing
        self._post: Any = tables.post

    async def add(
        self, unit: Unit, chat_id: int, text: str, keyboard: Keyboard, *, key: str | None, silent: bool, priority: int,
        not_before: datetime | None,
    ) -> None:  # fmt: skip
        """A one-off message; nothing when its key was used before."""
        if key is not None and await self._row_of(unit.session, chat_id, key) is not None:
            return
        await unit.session.execute(
            insert(self._out).values(
                chat_id=chat_id, priority=priority, key=key, text=text, keyboard=to_json(keyboard), silent=silent,
                is_edit=False, state=WAITING, marks=1, tries=0, not_before=not_before, at=unit.now,
            )
        )  # fmt: skip

    async def mark(self, unit: Unit, chat_id: int, key: str, *, silent: bool, priority: int) -> None:
        """A status message has to be worded anew; one waiting mark stands for many, at the most urgent one's place."""
        row = await self._row_of(unit.session, chat_id, key)
        if row is None:
            posted = await self.posted(unit.session, chat_id, key)
            await unit.session.execute(
                insert(self._out).values(
                    chat_id=chat_id, priority=priority, key=key, text=None, keyboard=[], silent=silent,
                    is_edit=posted is not None, state=WAITING, marks=1, tries=0, not_before=None, at=unit.now,
                )
            )  # fmt: skip
            return
        now_first = min(priority, row.priority) if row.state == WAITING else priority
        await unit.session.execute(
            update(self._out).where(self._out.id == row.id).values(marks=row.marks + 1, priority=now_first, state=WAITING)
        )

    async def strip(self, unit: Unit, chat_id: int, key: str) -> None:
        """Takes a screen's buttons away: by an edit where it was sent, else before it is sent."""
        row = await self._row_of(unit.session, chat_id, key)
        if row is None or row.state == BLOCKED:
            return
        late = {"is_edit": True, "priority": Priority.TIDY} if row.state == SENT else {}
        changed = update(self._out).where(self._out.id == row.id)
        await unit.session.execute(changed.values(keyboard=[], state=WAITING, marks=row.marks + 1, **late))

    async def waiting(self) -> list[Item]:
        out = self._out
        columns = (
            out.id, out.chat_id, out.priority, out.key, out.text, out.keyboard, out.silent, out.is_edit, out.marks,
            out.not_before,
        )  # fmt: skip
        query = select(*columns).where(out.state == WAITING).order_by(out.priority, out.id).limit(LOOKED_AT)
        async with self._store.reading() as session:
            return [_item(row) for row in await session.execute(query)]

    async def blocked_chats(self) -> set[int]:
        async with self._store.reading() as session:
            return set(await session.scalars(select(self._out.chat_id).where(self._out.state == BLOCKED).distinct()))

    async def posted(self, session: AsyncSession, chat_id: int, key: str) -> Posted | None:
        row = await session.get(self._post, (chat_id, key))
        return Posted(row.message_id, row.hash) if row is not None else None

    async def look_up(self, chat_id: int, key: str) -> Posted | None:
        async with self._store.reading() as session:
            return await self.posted(session, chat_id, key)

    async def key_of(self, chat_id: int, message_id: int) -> str | None:
        """Which status a message shows, e.g. to understand a reply to it."""
        query = select(self._post.key).where(self._post.chat_id == chat_id, self._post.message_id == message_id)
        async with self._store.reading() as session:
            key: str | None = await session.scalar(query)
            return key

    async def done(self, unit: Unit, item: Item) -> None:
        """Sent: gone from the queue, unless its key must be remembered or it was marked again meanwhile."""
        out = self._out
        if item.is_screen and not item.keyboard:
            await self.drop(unit, item)
            await self.forget(unit, item)
            return
        if item.text is not None and item.key is not None:
            await unit.session.execute(update(out).where(out.id == item.id, out.marks == item.marks).values(state=SENT))
            stripped = update(out).where(out.id == item.id, out.marks != item.marks)
            await unit.session.execute(stripped.values(is_edit=True, priority=Priority.TIDY))
            return
        await unit.session.execute(delete(out).where(out.id == item.id, out.marks == item.marks))
        await unit.session.execute(update(out).where(out.id == item.id).values(is_edit=True))

    async def remember(self, unit: Unit, item: Item, posted: Posted) -> None:
        """Writes the message into the ledger."""
        await self.forget(unit, item)
        await unit.session.execute(
            insert(self._post).values(
                chat_id=item.chat_id, key=item.key, message_id=posted.message_id, hash=posted.hash, at=unit.now
            )
        )

    async def forget(self, unit: Unit, item: Item) -> None:
        post = self._post
        await unit.session.execute(delete(post).where(post.chat_id == item.chat_id, post.key == item.key))

    async def drop(self, unit: Unit, item: Item) -> None:
        await unit.session.execute(delete(self._out).where(self._out.id == item.id))

    async def block(self, unit: Unit, chat_id: int) -> None:
        out = self._out
        await unit.session.execute(update(out).where(out.chat_id == chat_id, out.state == WAITING).values(state=BLOCKED))

    async def unblock(self, unit: Unit, chat_id: int) -> None:
        """What was not said while blocked is not said late."""
        await unit.session.execute(delete(self._out).where(self._out.chat_id == chat_id, self._out.state == BLOCKED))

    async def move(self, unit: Unit, old: int, new: int) -> None:
        """The group has a new number: what waits goes there. Old messages cannot be edited there: the ledger forgets."""
        out, post = self._out, self._post
        there = select(out.key).where(out.chat_id == new, out.key.is_not(None)).scalar_subquery()
        await unit.session.execute(delete(out).where(out.chat_id == old, out.key.in_(there)))
        await unit.session.execute(update(out).where(out.chat_id == old).values(chat_id=new, is_edit=False))
        await unit.session.execute(delete(post).where(post.chat_id == old))

    async def _row_of(self, session: AsyncSession, chat_id: int, key: str) -> Any:
        return await session.scalar(
            select(self._out)
            .where(self._out.chat_id == chat_id, self._out.key == key)
            .execution_options(populate_existing=True)  # the unit's session lives on while rows are changed by statements
        )


def to_json(keyboard: Keyboard) -> list[list[list[Any]]]:
    return [[[button.label, button.data, button.url, button.contact] for button in row] for row in keyboard]


def from_json(rows: Sequence[Sequence[Sequence[Any]]]) -> Keyboard:
    return tuple(tuple(Button(*fields) for fields in row) for row in rows)


def hash_of(text: str, keyboard: Keyboard) -> str:
    return hashlib.sha256(json.dumps([text, to_json(keyboard)]).encode()).hexdigest()


def _item(row: Any) -> Item:
    return Item(
        row.id, row.chat_id, row.priority, row.key, row.text, from_json(row.keyboard), row.silent, row.is_edit, row.marks,
        row.not_before,
    )  # fmt: skip
