"""The members' bot: puts its parts together, and takes them apart again."""

import asyncio
import gc
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager

from services.bot.members.api import BotApi, new_bot
from services.bot.members.asker import Voices
from services.bot.members.board import POLLS, REACTIONS, Board
from services.bot.members.chats import tell_migration
from services.bot.members.conversations import Conversations
from services.bot.members.desk import Desk
from services.bot.members.entrance import Entrance
from services.bot.members.links import Links
from services.bot.members.messenger import Messenger
from services.bot.members.mornings import Mornings
from services.bot.members.noticing import Noticing
from services.bot.members.places import Places
from services.bot.members.rendering import Rendering
from services.bot.members.retrying import Retrying
from services.bot.members.tables import TABLES
from services.bot.members.updates import Reception, fetcher
from services.bot.telegram.digests import DigestLedger, every_minute
from services.bot.telegram.intake import Intake
from services.bot.telegram.lease import Lease
from services.bot.telegram.measuring import Measured
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.raw import Raw, person_of, update_id_of
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.relay import Relay
from shared.bus.stream import Consumer
from shared.contracts.base import Audience
from shared.contracts.events import ChatBound, Event, FollowUpChanged
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.engine import Store
from shared.store.housekeeping import keep_house
from shared.store.in_hand import InHand
from shared.store.letters import keep_retrying
from shared.store.measuring import keep_measured
from shared.store.unit import Outbox
from shared.store.writer import Writer
from shared.tasks import side_by_side

NAME = "members-bot"
EVENTS: tuple[type[Event], ...] = (*REACTIONS, *POLLS, ChatBound, FollowUpChanged)
SUBJECTS = [f"hyeopchi.event.{event.name}" for event in EVENTS]


@asynccontextmanager
async def running(runtime: Runtime, *, token: str, pacing: Pacing | None = None) -> AsyncIterator[None]:
    """Serves members until the block ends. Raises BadToken; a Bot API that is away is waited for."""
    settings = runtime.settings
    async with AsyncExitStack() as stack:
        store = Store(settings.database)
        stack.push_async_callback(store.close)
        await store.check()
        client = await stack.enter_async_context(connected(runtime.nats_url, NAME, runtime.keys))
        writer = Writer(store, TABLES.post_tables, runtime.clock.now)
        await stack.enter_async_context(writer.running())
        bot = new_bot(token, settings.telegram_base)
        stack.push_async_callback(bot.session.close)
        api, bus = BotApi(bot), Bus(client, Audience.MEMBER)
        links, places = Links(_reachable(settings)), Places(bus)
        noticing = Noticing(bus, places)
        active = asyncio.Event()
        rendering = Rendering(bus, runtime.clock, settings.key, links)

        async def on_migrated(old: int, new: int) -> None:
            await tell_migration(desk, old, new)

        out = Outgoing(
            Messenger(api), store, TABLES, writer, rendering.render, runtime.clock.now,
            pacing=pacing, active=active, on_migrated=on_migrated, on_posted=noticing.posted,
        )  # fmt: skip
        desk = Desk(bus, out, writer, runtime.clock, settings.key, links, places, Conversations(store, TABLES))
        reception = Reception(bot, desk)
        timed = Measured("members", fetcher(api), reception.handle, update_id_of)
        in_hand = InHand(writer, TABLES.post_tables)
        intake: Intake[Raw] = Intake(
            timed.fetch, timed.handle, person_of, update_id_of, reception.bury, active=active, in_hand=in_hand
        )
        entrance = Entrance(api, bus, intake, links, settings, Lease(store, TABLES.lease, token, taken=noticing.look_again))
        await entrance.check_token()
        voices = Voices(bus, Bus(client, Audience.SERVICE))
        ledger = DigestLedger(store, TABLES, writer, out)
        board = Board(voices, out, writer, runtime.clock, places, settings.key, ledger)
        mornings = Mornings(voices, ledger, runtime.clock.now, settings.key, links)
        consumer = Consumer(client, NAME, board.take, board.bury, SUBJECTS, in_hand=in_hand)
        stack.enter_context(_quick_memory())
        relay = Relay(client, Outbox(store, TABLES.post_tables), settings.nats_replicas)  # of troubles only: it need not hurry
        letters = keep_retrying(store, TABLES.post_tables, Retrying(board, reception, out, writer).retry)
        house = keep_house(store, TABLES.post_tables, runtime.clock.now)
        measured = keep_measured(store, TABLES.post_tables, runtime.clock.now, NAME)
        digests = every_minute(mornings.look, active, runtime.clock.now)
        work = (entrance.run(), out.run(), consumer.run(), noticing.run(out), digests, house, measured, relay.run(), letters)
        await stack.enter_async_context(side_by_side(*work))
        yield


def _reachable(settings: Settings) -> str | None:
    """The web's address as far as members' phones can open it: with the real messenger only one that was set."""
    return None if settings.telegram_is_real and settings.public_url is None else settings.public_base


@contextmanager
def _quick_memory() -> Iterator[None]:
    """In a burst of presses more than half of the time would go to the garbage collector: what is loaded now stays out of it."""
    before = gc.get_threshold()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
    try:
        yield
    finally:
        gc.set_threshold(*before)
        gc.unfreeze()
