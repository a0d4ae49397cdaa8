"""The facilitators' bot: puts messenger, library, wizard, queue and events together, and takes them apart again."""

import json
import logging
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager

from pydantic import BaseModel
from telegram import Bot, Update

from services.bot.facilitators.alerts import SUBJECTS, Alerts
from services.bot.facilitators.application import FacilitatorsApplication, application
from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.desk import Desk
from services.bot.facilitators.entrance import Entrance
from services.bot.facilitators.messenger import TelegramMessenger, bot_for
from services.bot.facilitators.mornings import Mornings
from services.bot.facilitators.persistence import SqlPersistence
from services.bot.facilitators.tables import TABLES
from services.bot.facilitators.talk import BusPort
from services.bot.facilitators.turn import Turn
from services.bot.telegram.digests import DigestLedger, every_minute
from services.bot.telegram.intake import Intake
from services.bot.telegram.lease import Lease
from services.bot.telegram.measuring import Measured
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.raw import Raw, is_known, person_of, sender_of, update_id_of
from services.bot.telegram.retrying import say_again
from shared.bus.asking import Bus
from shared.bus.busy import Busy
from shared.bus.connection import connected
from shared.bus.relay import Relay
from shared.bus.stream import Consumer
from shared.contracts.base import Audience, Done, Refusal
from shared.contracts.events import Event, read_event
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.housekeeping import keep_house
from shared.store.in_hand import InHand
from shared.store.letters import EVENT, MESSAGE, keep_retrying
from shared.store.measuring import keep_measured
from shared.store.unit import Outbox, Unit
from shared.store.writer import Writer
from shared.tasks import side_by_side
from shared.texts.refusals import FAILED

DURABLE = "facilitators-bot"


@asynccontextmanager
async def running(runtime: Runtime, *, token: str, pacing: Pacing | None = None) -> AsyncIterator[None]:
    """Serves facilitators until the block ends. Raises BadToken; a Bot API that is away is waited for."""
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
        await parts.entrance.check_token()
        consumer = Consumer(client, DURABLE, parts.take_event, parts.alerts.bury, SUBJECTS, in_hand=parts.in_hand)
        relay = Relay(client, Outbox(store, TABLES.post_tables), runtime.settings.nats_replicas)  # of troubles only
        letters = keep_retrying(store, TABLES.post_tables, parts.retry)
        house = keep_house(store, TABLES.post_tables, runtime.clock.now)
        measured = keep_measured(store, TABLES.post_tables, runtime.clock.now, DURABLE)
        mornings = every_minute(parts.mornings.look, parts.intake.active, runtime.clock.now)
        work = (parts.entrance.run(), parts.outgoing.run(), consumer.run(), mornings, house, measured, relay.run(), letters)
        await stack.enter_async_context(side_by_side(*work))
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
        self.store, self.writer = store, writer
        bus, rolls = buses
        desk = Desk(bus, settings.key, now, settings.public_base, messenger.fetch_file)
        self.app: FacilitatorsApplication = application(bot, SqlPersistence(store, TABLES), desk.handle, self.commit)
        self.in_hand = InHand(writer, TABLES.post_tables)
        timed = Measured("facilitators", messenger.fetch, self.handle, update_id_of)
        self.intake: Intake[Raw] = Intake(timed.fetch, timed.handle, person_of, update_id_of, self.bury, in_hand=self.in_hand)
        self.alerts = Alerts(bus, rolls, Buttons(settings.key), store, TABLES, writer, now)
        self.entrance = Entrance(self.app, messenger, bus, self.intake, settings, Lease(store, TABLES.lease, bot.token))
        self.outgoing = Outgoing(
            messenger, store, TABLES, writer, self.alerts.render, now, pacing=pacing, active=self.intake.active
        )
        ledger = DigestLedger(store, TABLES, writer, self.outgoing)
        self.mornings = Mornings(bus, rolls, ledger, now, Buttons(settings.key))

    async def handle(self, raw: Raw) -> None:
        """Gives an update to the library; one that it cannot read fails alone."""
        if is_known(raw):
            await self.app.process_update(Update.de_json(raw, self.app.bot))

    async def take_event(self, event: Event) -> None:
        await self.alerts.take(event, self.outgoing)

    async def commit(self, turn: Turn) -> None:
        """State and messages of one update in one transaction, once; then the press is answered."""

        async def work(unit: Unit) -> BaseModel:
            if not await unit.first_sight(turn.key):
                return Done()
            await self.app.kept.write(unit, turn.user)
            for said in turn.says:
                if said.screen:
                    await self.outgoing.show(unit, turn.chat, said.screen, said.text, said.keyboard)
                else:
                    await self.outgoing.say(unit, turn.chat, said.text, said.keyboard)
            if turn.used_up:
                await self.outgoing.strip(unit, turn.chat, turn.used_up)
            for key in turn.statuses:
                await self.outgoing.post(unit, turn.chat, key)
            return Done()

        if isinstance(await self.writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")
        if turn.press is not None:
            self.outgoing.answer(turn.press, turn.answer)
        await self.outgoing.heard_from(turn.chat)

    async def retry(self, subject: str, payload: bytes) -> None:
        """A dead letter once more, when an operator asked for it; raises when it still cannot be done."""
        if subject.startswith(EVENT):
            await self.take_event(read_event(subject.removeprefix(EVENT), payload))
        elif subject.startswith(MESSAGE):
            await self._say_again(subject, payload)
        else:
            await self.handle(json.loads(payload))

    async def _say_again(self, subject: str, payload: bytes) -> None:
        async def work(unit: Unit) -> BaseModel:
            await say_again(self.outgoing, unit, subject, payload)
            return Done()

        if isinstance(await self.writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")

    async def bury(self, raw: Raw, why: str) -> None:
        """Kept for a person to look at; who wrote is told that it came to nothing."""
        sender = sender_of(raw)

        async def work(unit: Unit) -> BaseModel:
            await unit.bury("update", json.dumps(raw).encode(), why)
            if sender is not None:
                await self.outgoing.say(unit, sender, FAILED)
            return Done()

        if isinstance(await self.writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")
