"""The facilitators' bot: puts messenger, library, wizard, queue and events together, and takes them apart again."""

import asyncio
import logging
from collections.abc import AsyncIterator, Coroutine
from contextlib import AsyncExitStack, asynccontextmanager
from typing import Any

import structlog
from pydantic import BaseModel
from telegram import Bot, Update
from telegram.error import InvalidToken, TelegramError

from services.bot.facilitators.alerts import SELF, SUBJECTS, Alerts, Busy
from services.bot.facilitators.application import FacilitatorsApplication, application
from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.desk import Desk
from services.bot.facilitators.messenger import TelegramMessenger, bot_for, translated
from services.bot.facilitators.persistence import SqlPersistence
from services.bot.facilitators.tables import TABLES
from services.bot.facilitators.talk import BusPort
from services.bot.facilitators.turn import Turn
from services.bot.telegram.intake import Intake
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.webhook import webhook
from shared.bus.asking import Bus, ServiceFault, Unavailable
from shared.bus.connection import connected
from shared.bus.stream import Consumer
from shared.contracts.base import Audience, Done, Refusal
from shared.contracts.events import Event
from shared.contracts.roll import AnnounceBot
from shared.ids import new_id
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.texts import facilitator as texts
from shared.texts.refusals import FAILED

log = structlog.get_logger()

DURABLE = "facilitators-bot"
AGAIN_SECONDS = 2.0
PATH = "/facilitators"


@asynccontextmanager
async def running(runtime: Runtime, *, token: str, pacing: Pacing | None = None) -> AsyncIterator[None]:
    """Polls (or receives), answers and tells until the block ends. Raises InvalidToken when the Bot API refuses the token."""
    logging.getLogger("httpx").setLevel(logging.WARNING)  # its lines hold the token
    async with AsyncExitStack() as stack:
        store = Store(runtime.settings.database)
        stack.push_async_callback(store.close)
        await store.check()
        client = await stack.enter_async_context(connected(runtime.nats_url, DURABLE, runtime.keys))
        writer = Writer(store, TABLES.post_tables, runtime.clock.now)
        await stack.enter_async_context(writer.running())
        buses = Bus(client, Audience.FACILITATOR), Bus(client, Audience.SERVICE)
        bot = bot_for(token, runtime.settings.telegram_base)
        parts = Parts(runtime, buses, store, writer, bot, TelegramMessenger(bot), pacing)
        stack.push_async_callback(parts.app.shutdown)
        await parts.reach()
        consumer = Consumer(client, DURABLE, parts.take_event, parts.alerts.bury, SUBJECTS)
        await stack.enter_async_context(_tasks(parts.outgoing.run(), consumer.run(), parts.announce()))
        await stack.enter_async_context(parts.updates())
        yield


class Parts:
    """What the bot is made of. `buses`: as the facilitators' bot, and as a service (for the list of facilitators)."""

    def __init__(
        self,
        runtime: Runtime,
        buses: tuple[BusPort, BusPort],
        store: Store,
        writer: Writer,
        bot: Bot,
        messenger: TelegramMessenger,
        pacing: Pacing | None = None,
    ) -> None:
        settings, now = runtime.settings, runtime.clock.now
        self._settings, self._bot = settings, bot
        self.store, self.writer = store, writer
        self.bus, rolls = buses
        self.messenger = messenger
        desk = Desk(self.bus, settings.key, now, settings.public_base)
        self.app: FacilitatorsApplication = application(bot, SqlPersistence(store, TABLES), desk.handle, self.commit)
        self.intake: Intake[Update] = Intake(
            self.messenger.fetch, self.app.process_update, _person_of, lambda update: update.update_id, self.bury
        )
        self.alerts = Alerts(self.bus, rolls, Buttons(settings.key), store, TABLES, writer, now)
        active = None if settings.webhook_url else self.intake.active
        self.outgoing = Outgoing(
            self.messenger, store, TABLES, writer, self.alerts.render, now, pacing=pacing, active=active
        )

    async def take_event(self, event: Event) -> None:
        await self.alerts.take(event, self.outgoing)

    async def reach(self) -> None:
        """The Bot API's own word about the bot; waits for an API that is away, and gives up only on a refused token."""
        while True:
            try:
                await self.app.initialize()
                return
            except InvalidToken:
                raise
            except TelegramError as exc:
                log.warning("bot.unreachable", error=type(translated(exc)).__name__)
                await asyncio.sleep(AGAIN_SECONDS)

    async def announce(self) -> None:
        """Tells the registry the bot's name, and the messenger its commands; again until the registry has heard it."""
        await self.messenger.name_commands(tuple(texts.COMMANDS.items()))
        username = self._bot.username
        command = AnnounceBot(idempotency_key=f"announce.{new_id()}", actor=SELF, role="facilitators", username=username)
        while True:
            try:
                answer = await self.bus.ask(command)
            except (Unavailable, ServiceFault):
                await asyncio.sleep(AGAIN_SECONDS)
                continue
            if isinstance(answer, Refusal):
                log.warning("bot.not_announced", code=answer.code)
            return

    @asynccontextmanager
    async def updates(self) -> AsyncIterator[None]:
        """Updates by webhook where one is set, else by polling."""
        settings = self._settings
        if settings.webhook_url is None:
            await self.messenger.leave_webhook()
            async with _tasks(self.intake.run()):
                yield
            return
        secret = settings.webhook_secret or ""
        async with webhook(settings.host, settings.facilitators_webhook_port, PATH, secret, self._receive):
            await self.messenger.set_webhook(f"{settings.webhook_url.rstrip('/')}{PATH}", secret)
            yield

    async def _receive(self, raw: dict[str, Any]) -> None:
        await self.intake.take(Update.de_json(raw, self._bot))

    async def commit(self, turn: Turn) -> None:
        """State and messages of one update in one transaction, once; then the press is answered."""

        async def work(unit: Unit) -> BaseModel:
            if not await unit.first_sight(turn.key):
                return Done()
            await self.app.kept.write(unit, turn.user)
            for text, keyboard in turn.says:
                await self.outgoing.say(unit, turn.chat, text, keyboard)
            for key in turn.statuses:
                await self.outgoing.post(unit, turn.chat, key)
            return Done()

        if isinstance(await self.writer.do(work), Refusal):
            raise Busy
        if turn.press is not None:
            self.outgoing.answer(turn.press, turn.answer)
        await self.outgoing.heard_from(turn.chat)

    async def bury(self, update: Update, why: str) -> None:
        """Kept for a person to look at; who wrote is told that it came to nothing."""

        async def work(unit: Unit) -> BaseModel:
            await unit.bury("update", update.to_json().encode(), why)
            if update.effective_user is not None:
                await self.outgoing.say(unit, update.effective_user.id, FAILED)
            return Done()

        if isinstance(await self.writer.do(work), Refusal):
            raise Busy


def _person_of(update: Update) -> int:
    return update.effective_user.id if update.effective_user is not None else 0


@asynccontextmanager
async def _tasks(*jobs: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    tasks = [asyncio.create_task(job) for job in jobs]
    for task in tasks:
        task.add_done_callback(_ended)
    try:
        yield
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def _ended(task: "asyncio.Task[None]") -> None:
    if not task.cancelled() and (failed := task.exception()):
        log.error("facilitators.task_ended", exc_info=failed)
