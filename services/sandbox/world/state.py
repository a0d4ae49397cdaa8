"""All of the sandbox in memory, every change marked for the next commit and told to those who listen."""

from __future__ import annotations

import asyncio
import secrets
from collections import defaultdict, deque
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from services.sandbox.store import Store
from services.sandbox.world.model import ANONYMOUS_ID, Bot, Chat, File, Member, Message, Press, Record, Update, User, Webhook

FEED_LENGTH = 2000


class Signal:
    """Wakes everyone who waits, now and not later."""

    def __init__(self) -> None:
        self._waiting: set[asyncio.Future[None]] = set()

    def fire(self) -> None:
        waiting, self._waiting = self._waiting, set()
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def wait(self, seconds: float) -> bool:
        """True when fired, False when `seconds` went by."""
        future = asyncio.get_running_loop().create_future()
        self._waiting.add(future)
        try:
            async with asyncio.timeout(seconds):
                await future
        except TimeoutError:
            return False
        finally:
            self._waiting.discard(future)
        return True


class World:
    """Reads are plain look-ups; whoever changes a record calls `save` before giving control back.

    `changed` fires at every change, `arrived` for a bot's updates, `spoken` for a chat's messages, `answered` for a press.
    """

    def __init__(self, store: Store, now: Callable[[], datetime]) -> None:
        self.store = store
        self._now = now
        self.epoch = secrets.token_hex(4)
        self.closing = False
        self.changed = Signal()
        self.arrived: dict[int, Signal] = defaultdict(Signal)
        self.spoken: dict[str, Signal] = defaultdict(Signal)
        self.answered: dict[str, Signal] = defaultdict(Signal)
        self.rev = 0
        self._clear()
        self._load()

    def _clear(self) -> None:
        self.users: dict[int, User] = {ANONYMOUS_ID: User(ANONYMOUS_ID, "Group", username="GroupAnonymousBot", is_bot=True)}
        self.chats: dict[str, Chat] = {}
        self.messages: dict[str, dict[int, Message]] = defaultdict(dict)
        self.presses: dict[str, Press] = {}
        self.bots: dict[int, Bot] = {}
        self.pending: dict[int, dict[int, Update]] = defaultdict(dict)
        self.files: dict[str, File] = {}
        self.feed: deque[dict[str, Any]] = deque(maxlen=FEED_LENGTH)

    def _load(self) -> None:
        documents = self.store.documents
        self.users |= {user.id: user for user in (User(**row) for row in documents("users"))}
        for row in documents("chats"):
            members = {int(key): Member(**value) for key, value in row.pop("members").items()}
            self.chats[row["name"]] = Chat(**row, members=members)
        for row in documents("messages"):
            self.messages[row["chat"]][row["id"]] = Message(**row)
        self.presses = {press.id: press for press in (Press(**row) for row in documents("presses"))}
        for row in documents("bots"):
            hook = row.pop("webhook")
            self.bots[row["id"]] = Bot(**row, webhook=Webhook(**hook) if hook else None)
        for row in documents("updates"):
            self.pending[row["bot_id"]][row["id"]] = Update(**row)
        self.files = {file.id: file for file in (File(**row) for row in documents("files"))}
        revs = [message.rev for found in self.messages.values() for message in found.values()]
        self.rev = max([*revs, *(chat.rev for chat in self.chats.values())], default=0)

    def reset(self, keep: Iterable[Bot]) -> None:
        """Forget everything but the bots themselves (their webhooks, commands and updates go too)."""
        bots = [(Bot(bot.id, bot.token, bot.privacy), self.users[bot.id]) for bot in keep]
        self.store.wipe()
        self._clear()
        for bot, user in bots:
            self.bots[bot.id], self.users[user.id] = bot, user
            self.save(bot)
            self.save(user)
        self.epoch = secrets.token_hex(4)
        self.tell("reset")

    def date(self) -> int:
        return int(self._now().timestamp())

    def save(self, *records: Record) -> None:
        for record in records:
            self.store.mark(record)

    def tell(self, kind: str, **fields: Any) -> int:
        """Put a change into the feed of the page and of waiting tests; returns its number."""
        self.rev += 1
        self.feed.append({"rev": self.rev, "kind": kind, **fields})
        self.changed.fire()
        if kind in ("message", "edited"):
            self.spoken[fields["chat"]].fire()
        if kind == "answer":
            self.answered.pop(fields["press"], Signal()).fire()
        return self.rev

    def touch(self, chat: Chat, kind: str = "chat") -> None:
        chat.rev = self.tell(kind, chat=chat.name)
        self.save(chat)

    def group(self, chat_id: int) -> Chat | None:
        return self.chats.get(str(chat_id))

    def private(self, user_id: int, bot_id: int) -> Chat | None:
        return self.chats.get(f"{user_id}:{bot_id}")

    def user_named(self, username: str) -> User | None:
        wanted = username.removeprefix("@").lower()
        return next((user for user in self.users.values() if (user.username or "").lower() == wanted), None)

    def close(self) -> None:
        """Let every waiting request answer at once, because the server stops."""
        self.closing = True
        self.changed.fire()
        for signals in (self.arrived, self.spoken, self.answered):
            for signal in list(signals.values()):
                signal.fire()
