"""Notices and edits of status messages from the bot's own queue, against a Bot API with the limits of the real one, in real time.

BENCH_NOTICES and BENCH_EDITS make it smaller: 5,300 calls at 30 a second take three minutes.
"""

import asyncio
import os
import tempfile
from collections import Counter, defaultdict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import aiohttp
import structlog
from sqlalchemy import insert

from bench.figure import Figure, figure
from bench.process import running
from services.bot.members.api import BotApi, new_bot
from services.bot.members.messenger import Messenger
from services.bot.members.tables import TABLES
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard
from services.bot.telegram.queue import Priority, Queue
from shared.clock import Clock
from shared.contracts.base import Done
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Work, Writer

NOTICES = int(os.environ.get("BENCH_NOTICES", "5000"))
EDITS = int(os.environ.get("BENCH_EDITS", "300"))
GROUPS = 30
A_SECOND = 30  # Telegram's limit in all, which the stub holds every second to
TOKEN, KEY = "3001:notices", "meeting:one"
FIRST_PERSON, FIRST_GROUP = 10_000, -1_000_000


class _Telling(Messenger):
    """Tells when a group's message was edited."""

    def __init__(self, api: BotApi) -> None:
        super().__init__(api)
        self.edited: defaultdict[int, asyncio.Event] = defaultdict(asyncio.Event)

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        await super().edit(chat_id, message_id, text, keyboard)
        self.edited[chat_id].set()


class _Bot:
    """The queue, and what feeds it."""

    def __init__(self, store: Store, writer: Writer, messenger: _Telling) -> None:
        self._queue, self._writer, self._messenger = Queue(store, TABLES), writer, messenger
        self._worded = Counter[str]()
        self.out = Outgoing(messenger, store, TABLES, writer, self._render, Clock().now)

    async def waiting(self) -> int:
        return len(await self._queue.waiting())

    async def _render(self, key: str) -> tuple[str, Keyboard]:
        self._worded[key] += 1
        return f"{key} {self._worded[key]}", ()

    async def write(self, work: Work) -> None:
        if not isinstance(answer := await self._writer.do(work), Done):
            raise RuntimeError(f"not written: {answer}")

    async def notices(self) -> None:
        async def all_of_them(unit: Unit) -> Done:
            for number in range(NOTICES):
                await self.out.say(unit, FIRST_PERSON + number, f"notice {number}")
            return Done()

        await self.write(all_of_them)

    async def edits(self, group: int, times: int) -> None:
        """One edit after the other: what is marked while an edit waits becomes one with it."""
        for _ in range(times):
            edited = self._messenger.edited[group]
            edited.clear()
            await self.write(lambda unit: self._mark(unit, group))
            await edited.wait()

    async def _mark(self, unit: Unit, group: int) -> Done:
        await self.out.post(unit, group, KEY, priority=Priority.EDIT)
        return Done()


async def measure() -> list[Figure]:
    """Time from the first call to the last, over the time in which the limit lets so many through."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with tempfile.TemporaryDirectory() as folder:
        async with running("bench.stub") as stub, aiohttp.ClientSession() as client:
            address = f"http://127.0.0.1:{int(await stub.line())}"
            await _told(client, f"{address}/limits/{TOKEN}")
            async with _bot(Path(folder), address) as bot:
                await _all_sent(bot)
            report = await _told(client, f"{address}/sent/{TOKEN}")
    calls = NOTICES + EDITS
    least = (calls - A_SECOND) / A_SECOND  # the first second's calls go out at once
    return [
        figure("notices: time / the limit's own", report["seconds"], "s", least),
        figure("notices: refused for speed (429)", report["refused"], "calls", calls),
        figure("notices: dropped", calls - report["sent"], "calls", calls),
    ]


async def _all_sent(bot: _Bot) -> None:
    await bot.notices()
    sending = asyncio.create_task(bot.out.run())
    try:
        async with asyncio.TaskGroup() as group:
            for number in range(GROUPS):
                group.create_task(bot.edits(FIRST_GROUP - number, EDITS // GROUPS))
            group.create_task(_emptied(bot))
    finally:
        sending.cancel()
        await asyncio.gather(sending, return_exceptions=True)


async def _emptied(bot: _Bot) -> None:
    while await bot.waiting():  # noqa: ASYNC110 # the queue tells nobody that it is empty
        await asyncio.sleep(0.2)


@asynccontextmanager
async def _bot(folder: Path, address: str) -> AsyncIterator[_Bot]:
    store = Store(f"sqlite+aiosqlite:///{folder / 'bot.db'}")
    own = new_bot(TOKEN, address)
    try:
        await _prepared(store)
        writer = Writer(store, TABLES.post_tables, Clock().now)
        async with writer.running():
            yield _Bot(store, writer, _Telling(BotApi(own)))
    finally:
        await own.session.close()
        await store.close()


async def _prepared(store: Store) -> None:
    """The tables; and in each group a message that stands there already."""
    post: Any = TABLES.post
    at = Clock().now()
    standing = [
        {"chat_id": FIRST_GROUP - number, "key": KEY, "message_id": number + 1, "hash": "", "at": at} for number in range(GROUPS)
    ]
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
        await session.execute(insert(post), standing)


async def _told(client: aiohttp.ClientSession, url: str) -> Any:
    async with client.post(url, json={}) as reply:
        return await reply.json()
