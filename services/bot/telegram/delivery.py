"""One delivery: word it, send or edit it, write down what became of it."""

import asyncio
import time
from collections.abc import Awaitable, Callable
from typing import Any

import structlog
from pydantic import BaseModel

from services.bot.telegram.pacing import Pacing
from services.bot.telegram.port import (
    Blocked,
    Keyboard,
    MessageGone,
    MessengerError,
    MessengerPort,
    Migrated,
    NotModified,
    Rejected,
    RetryLater,
    Shown,
)
from services.bot.telegram.queue import KEY, Item, Posted, Queue, hash_of
from shared.bus.asking import Unavailable
from shared.contracts.base import Done, Refusal
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.tasks import not_cancelled
from shared.tracing import trace

log = structlog.get_logger()

LONGEST = 4096
TRIES = 10
LONGEST_PAUSE = 30.0
WRITE_AGAIN_SECONDS = 0.5

Renderer = Callable[[str], Awaitable[Shown]]
Work = Callable[[Unit], Awaitable[Any]]


class Delivery:
    """Sends one item at a time for a chat; keeps who blocked the bot and which items wait after a failure."""

    def __init__(
        self,
        port: MessengerPort,
        queue: Queue,
        writer: Writer,
        render: Renderer,
        pacing: Pacing,
        tick: Callable[[], float] = time.monotonic,
        on_migrated: Callable[[int, int], Awaitable[object]] | None = None,
        on_posted: Callable[[int, str], object] | None = None,
    ) -> None:
        self._port, self._queue, self._writer, self._render = port, queue, writer, render
        self._pacing, self._tick, self._on_migrated = pacing, tick, on_migrated
        self._on_posted = on_posted
        self.blocked: set[int] = set()
        self._held: dict[int, tuple[float, int]] = {}  # item -> (until, tries)

    def is_held(self, item: Item, now: float) -> bool:
        return item.id in self._held and self._held[item.id][0] > now

    def hold(self, item: Item) -> int:
        """Lets an item wait, longer each time; gives how often it has failed."""
        tries = self._held.get(item.id, (0.0, 0))[1] + 1
        self._held[item.id] = (self._tick() + min(2.0**tries / 2, LONGEST_PAUSE), tries)
        return tries

    async def deliver(self, item: Item) -> None:
        if item.chat_id in self.blocked:
            self._pacing.not_sent(item.chat_id)
            await self._write(lambda unit: self._queue.block(unit, item.chat_id))
            return
        try:
            await (self._say(item, item.text) if item.text is not None else self._show(item))
            self._held.pop(item.id, None)
        except MessengerError as exc:
            await self._after(item, exc)
        except Unavailable:
            self.hold(item)  # the service is away: what it would say is not lost, only late
        except Exception as exc:
            log.warning("outgoing.missed", key=item.key, exc_info=exc)
            if self.hold(item) >= TRIES:
                await self._give_up(item, type(exc).__name__)

    async def until_written(self, work: Callable[[Unit], Awaitable[BaseModel]]) -> None:
        """What was sent must be written down, or it would be sent again: tries until the database takes it."""
        while not_cancelled():
            if not isinstance(await self._writer.do(work), Refusal):
                return
            await asyncio.sleep(WRITE_AGAIN_SECONDS)

    async def _say(self, item: Item, text: str) -> None:
        if item.is_screen:
            await self._screen(item, text[:LONGEST])
            return
        await self._port.send(item.chat_id, text[:LONGEST], item.keyboard, silent=item.silent)
        await self._write(lambda unit: self._queue.done(unit, item))

    async def _screen(self, item: Item, text: str) -> None:
        """A screen is remembered as long as it has buttons. Taking them away is a courtesy: where it fails, nothing is lost."""
        assert item.key is not None
        posted = await self._queue.look_up(item.chat_id, item.key)
        if posted is None:
            message_id = await self._port.send(item.chat_id, text, item.keyboard, silent=item.silent)
            there = Posted(message_id, hash_of(text, item.keyboard))
            await self._write(lambda unit: self._queue.remember(unit, item, there), lambda unit: self._queue.done(unit, item))
            return
        try:
            await self._port.edit(item.chat_id, posted.message_id, text)
        except (MessageGone, NotModified, Rejected) as exc:
            log.info("screen.not_stripped", error=type(exc).__name__)
        await self._write(lambda unit: self._queue.done(unit, item))

    async def _show(self, item: Item) -> None:
        """A status message as it stands now: edited where it stands, sent where there is none, left when nothing changed."""
        assert item.key is not None
        shown = await self._render(item.key)
        posted = await self._queue.look_up(item.chat_id, item.key)
        if shown is None or (posted and posted.hash == hash_of(*shown)):
            self._pacing.not_sent(item.chat_id)
            await self._write(lambda unit: self._queue.done(unit, item))
            return
        text, keyboard = shown[0][:LONGEST], shown[1]
        message_id = await self._edit_or_send(item, posted, text, keyboard)
        trace("post.shown", chat=item.chat_id, key=item.key, message=message_id, edited=posted is not None)
        now_there = Posted(message_id, hash_of(*shown))
        await self._write(lambda unit: self._queue.remember(unit, item, now_there), lambda unit: self._queue.done(unit, item))
        if posted is None and self._on_posted is not None:
            self._on_posted(item.chat_id, item.key)

    async def _edit_or_send(self, item: Item, posted: Posted | None, text: str, keyboard: Keyboard) -> int:
        if posted is not None:
            try:
                await self._port.edit(item.chat_id, posted.message_id, text, keyboard)
                return posted.message_id
            except NotModified:
                return posted.message_id
            except MessageGone:
                log.info("post.gone", key=item.key)
        return await self._port.send(item.chat_id, text, keyboard, silent=item.silent)

    async def _after(self, item: Item, exc: MessengerError) -> None:
        """What a failed call means for the item and its chat."""
        match exc:
            case RetryLater():
                self._pacing.hold(item.chat_id, self._tick() + exc.seconds)
            case Blocked():
                log.info("chat.blocked", chat=item.chat_id)
                self.blocked.add(item.chat_id)
                await self._write(lambda unit: self._queue.block(unit, item.chat_id))
            case Migrated():
                await self._write(lambda unit: self._queue.move(unit, item.chat_id, exc.new_chat_id))
                if self._on_migrated is not None:
                    await self._on_migrated(item.chat_id, exc.new_chat_id)
            case Rejected():
                await self._give_up(item, exc.description)
            case _:
                self.hold(item)

    async def _give_up(self, item: Item, why: str) -> None:
        log.error("outgoing.given_up", key=item.key, chat=item.chat_id, why=why)
        payload = (item.text or f"{KEY}{item.key}").encode()
        await self._write(
            lambda unit: unit.bury(f"outgoing:{item.chat_id}", payload, why), lambda unit: self._queue.drop(unit, item)
        )

    async def _write(self, *works: Work) -> None:
        async def all_of_them(unit: Unit) -> BaseModel:
            for work in works:
                await work(unit)
            return Done()

        await self.until_written(all_of_them)
