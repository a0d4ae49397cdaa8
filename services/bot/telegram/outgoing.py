"""Everything that goes out: answers to presses at once, then edits and notices from the durable queue, at a bearable pace."""

import asyncio
import time
from collections import defaultdict
from collections.abc import Awaitable, Callable
from datetime import datetime

import structlog
from pydantic import BaseModel

from services.bot.telegram.answering import Answering
from services.bot.telegram.delivery import Delivery, Renderer, Work
from services.bot.telegram.paced import PacedPort
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.port import Keyboard, MessengerPort
from services.bot.telegram.queue import SCREEN, Item, Posted, Priority, Queue
from services.bot.telegram.tables import BotTables
from shared.contracts.base import Done
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.tasks import not_cancelled
from shared.tracing import trace

log = structlog.get_logger()

LOOK_SECONDS = 2.0  # how often the queue is looked at without being told
SHORTEST = 0.005
LONG, LONG_SECONDS = 100, 0.25  # a longer queue is not read anew after every delivery
AT_ONCE = 24  # calls in flight, answers not counted

OnMigrated = Callable[[int, int], Awaitable[object]]
OnPosted = Callable[[int, str], object]


async def _nothing(*_: object) -> None:
    return None


class Outgoing:
    """One bot's way out. Handlers put in and go on; `run()` sends. `active`: sends only while it is set (a standby keeps quiet).

    `render(key)` gives a status message as it stands now, or None when there is nothing to show. `on_migrated(old, new)` is told
    after the queue has moved, `on_posted(chat_id, key)` when a status message was sent for the first time.
    """

    def __init__(
        self,
        port: MessengerPort,
        store: Store,
        tables: BotTables,
        writer: Writer,
        render: Renderer,
        now: Callable[[], datetime],
        *,
        pacing: Pacing | None = None,
        active: asyncio.Event | None = None,
        on_migrated: OnMigrated = _nothing,
        on_posted: OnPosted = lambda chat_id, key: None,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._queue = Queue(store, tables)
        self._writer, self._now, self._tick, self._active = writer, now, tick, active
        self._pacing = pacing or Pacing()
        self._answering = Answering(port, tick)
        paced = PacedPort(port, self._pacing, tick)
        self._delivery = Delivery(paced, self._queue, writer, render, self._pacing, tick, on_migrated, on_posted)
        self._items: list[Item] = []
        self._stale = True
        self._looked = -LONG_SECONDS
        self._over: set[int] = set()  # items delivered since the queue was read
        self._busy: dict[int, asyncio.Task[None]] = {}
        self._news = asyncio.Event()
        writer.committed.append(self.nudge)

    # --- what handlers call

    def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        """Answers a press before anything else; kept in memory only. Comes back at once."""
        self._answering.answer(callback_id, text, alert=alert, url=url)

    async def say(
        self, unit: Unit, chat_id: int, text: str, keyboard: Keyboard = (), *, key: str | None = None, silent: bool = False,
        priority: Priority = Priority.NOTICE, not_before: datetime | None = None,
    ) -> None:  # fmt: skip
        """Puts a one-off message into the queue, in the caller's transaction; the same key in the same chat never sends twice."""
        await self._queue.add(
            unit, chat_id, text, keyboard, key=key and f"say:{key}", silent=silent, priority=priority, not_before=not_before
        )

    async def show(self, unit: Unit, chat_id: int, screen: str, text: str, keyboard: Keyboard) -> None:
        """Says something whose buttons `strip` will take away; `screen` names it, once in a chat."""
        await self._queue.add(
            unit, chat_id, text, keyboard, key=SCREEN + screen, silent=False, priority=Priority.NOTICE, not_before=None
        )

    async def strip(self, unit: Unit, chat_id: int, screen: str) -> None:
        """The screen is used up: it keeps its words and loses its buttons."""
        await self._queue.strip(unit, chat_id, SCREEN + screen)

    async def post(self, unit: Unit, chat_id: int, key: str, *, silent: bool = False, priority: Priority = Priority.EDIT) -> None:
        """Marks the status message `key` of a chat out of date, in the caller's transaction; it is worded when its turn comes."""
        trace("post.marked", chat=chat_id, key=key, correlation=unit.correlation)
        await self._queue.mark(unit, chat_id, key, silent=silent, priority=priority)

    async def posted(self, chat_id: int, key: str) -> Posted | None:
        """The message that shows `key` in a chat, if there is one."""
        return await self._queue.look_up(chat_id, key)

    async def key_of(self, chat_id: int, message_id: int) -> str | None:
        """Which status a message shows."""
        return await self._queue.key_of(chat_id, message_id)

    async def heard_from(self, chat_id: int) -> None:
        """Somebody who had blocked the bot is back. Costs nothing for everybody else."""
        if chat_id in self._delivery.blocked:
            self._delivery.blocked.discard(chat_id)
            await self._commit(lambda unit: self._queue.unblock(unit, chat_id))

    async def migrated(self, old: int, new: int) -> None:
        """A group has a new number."""
        await self._commit(lambda unit: self._queue.move(unit, old, new))

    def nudge(self) -> None:
        """Something was committed: look again."""
        self._stale = True
        self._news.set()

    # --- what sends

    async def run(self) -> None:
        """Until cancelled; what is in the queue then stays there."""
        try:
            async with asyncio.TaskGroup() as group:
                group.create_task(self._answering.run())
                group.create_task(self._deliver())
        finally:
            await self._end()

    async def step(self) -> float:
        """Starts every delivery that may go now; gives the seconds until it is worth looking again."""
        soonest = await self._look()
        now = self._tick()
        turns = self._turns(now) if self._pacing.wait_overall(now) <= 0 else []  # nobody's turn is worth finding out
        for item in turns:
            wait = self._pacing.wait(item.chat_id, now, urgent=item.priority == Priority.URGENT)
            if wait <= 0 and len(self._busy) < AT_ONCE:
                self._start(item, now)
            else:
                soonest = min(soonest, max(wait, SHORTEST))
            if self._pacing.wait_overall(now) > 0:
                break
        full = self._pacing.wait_overall(now)
        return soonest if full <= 0 or not self._items else min(soonest, max(full, SHORTEST))

    async def _look(self) -> float:
        """Reads the queue where something has changed; gives the seconds until it is worth looking again."""
        wait = self._looked + LONG_SECONDS - self._tick() if len(self._items) > LONG else 0.0
        if wait > 0:
            return wait if self._stale else LOOK_SECONDS
        while self._stale:  # again when a delivery ended meanwhile: its item must not be seen as waiting
            self._stale = False
            self._over.clear()
            self._items = await self._queue.waiting()
        self._looked = self._tick()
        return LOOK_SECONDS

    async def settled(self) -> None:
        """Waits for the deliveries in flight."""
        while self._busy:
            await asyncio.wait(list(self._busy.values()))

    async def _deliver(self) -> None:
        self._delivery.blocked |= await self._queue.blocked_chats()
        while not_cancelled():
            if self._active is not None:
                await self._active.wait()
            self._news.clear()
            try:
                wait = await self.step()
            except Exception:
                log.exception("outgoing.step_failed")  # a database that is away for a moment must not end the sending
                wait = LOOK_SECONDS
            await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await self._news.wait()
        except TimeoutError:
            self._stale = self._stale or seconds >= LOOK_SECONDS
            self._pacing.forget_quiet(self._tick())

    def _turns(self, now: float) -> list[Item]:
        """For each chat that is free the one item whose turn it is, the most urgent chats first."""
        chats: defaultdict[int, list[Item]] = defaultdict(list)
        clock = self._now()
        for item in self._items:
            free = item.chat_id not in self._busy and item.id not in self._over
            if free and (item.not_before is None or item.not_before <= clock):
                chats[item.chat_id].append(item)
        chosen = [self._turn_of(items, now) for items in chats.values()]
        return sorted((item for item in chosen if item), key=lambda item: (item.priority, item.id))

    def _turn_of(self, items: list[Item], now: float) -> Item | None:
        """New messages keep their order among themselves; an edit may go before or after them. A failing edit waits aside."""
        sends = sorted((item for item in items if not item.is_edit), key=lambda item: item.id)
        edits = [item for item in items if item.is_edit and not self._delivery.is_held(item, now)]
        best_edit = min(edits, key=lambda item: (item.priority, item.id), default=None)
        if not sends or self._delivery.is_held(sends[0], now):
            return best_edit
        if best_edit and (best_edit.priority, best_edit.id) < min((item.priority, item.id) for item in sends):
            return best_edit
        return sends[0]

    def _start(self, item: Item, now: float) -> None:
        self._pacing.begun(item.chat_id, now)
        task = asyncio.create_task(self._delivery.deliver(item))
        self._busy[item.chat_id] = task
        task.add_done_callback(lambda ended: self._ended(item, ended))

    def _ended(self, item: Item, task: asyncio.Task[None]) -> None:
        self._busy.pop(item.chat_id, None)
        self._over.add(item.id)
        self._pacing.ended(item.chat_id, self._tick())  # where it came to no call
        if not task.cancelled() and (failed := task.exception()):
            log.error("outgoing.failed", key=item.key, exc_info=failed)
            self._delivery.hold(item)
        self.nudge()

    async def _commit(self, work: Work) -> None:
        async def whole(unit: Unit) -> BaseModel:
            await work(unit)
            return Done()

        await self._delivery.until_written(whole)

    async def _end(self) -> None:
        if self._busy:
            await asyncio.wait(list(self._busy.values()), timeout=5)
        for task in self._busy.values():
            task.cancel()
