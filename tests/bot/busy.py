"""A busy council for the noise budget: twelve bodies, two hundred members, a scheduler, a members' bot, and no messenger."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from importlib.resources import files
from typing import Any

from nats.js.errors import NotFoundError
from sqlalchemy import func, select

from services.bot.members.asker import Voices
from services.bot.members.board import Board
from services.bot.members.links import Links
from services.bot.members.mornings import Mornings
from services.bot.members.places import Places
from services.bot.members.rendering import Rendering
from services.bot.members.service import NAME, SUBJECTS
from services.bot.members.tables import TABLES
from services.bot.telegram.digests import DigestLedger
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard
from services.scheduler.service import running
from services.scheduler.tables import Base, Outbox
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.permissions import STREAM
from shared.bus.serving import serving
from shared.bus.stream import Consumer
from shared.clock import SEOUL
from shared.contracts import bodies
from shared.contracts import roll as r
from shared.contracts.base import Actor, Audience, Channel, Command, Refusal
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.preferences import ListRecipients, Preferences, Recipient, Recipients
from shared.ids import new_id
from shared.rules.charter import BodyKind
from shared.rules.seat import Office
from shared.runtime import Runtime
from shared.store.engine import Store
from shared.store.writer import Writer
from shared.tasks import side_by_side
from tests.bot.fakes import FakeMessenger
from tests.conftest import until

START = datetime(2026, 11, 22, 23, 0, tzinfo=UTC)  # a Monday, 8 in the morning in Seoul
OPERATOR = Actor(channel=Channel.OPERATOR, id="tester")
BODIES = [f"body{number:02d}" for number in range(12)]
MEMBERS = [f"member{number:03d}" for number in range(200)]
KEY = b"k" * 32


@dataclass(frozen=True)
class Heard:
    """One message as a chat got it."""

    chat_id: int
    text: str
    at: datetime  # in Seoul
    is_edit: bool

    @property
    def day(self) -> date:
        return self.at.date()


@dataclass
class Ears(FakeMessenger):
    """Remembers when each message came, by the system's clock."""

    runtime: Runtime | None = None
    heard: list[Heard] = field(default_factory=list)

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        self._hear(chat_id, text, is_edit=False)
        return await super().send(chat_id, text, keyboard, silent=silent, reply_to=reply_to)

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        self._hear(chat_id, text, is_edit=True)
        await super().edit(chat_id, message_id, text, keyboard)

    def _hear(self, chat_id: int, text: str, *, is_edit: bool) -> None:
        assert self.runtime is not None
        self.heard.append(Heard(chat_id, text, self.runtime.clock.now().astimezone(SEOUL), is_edit))


class Registry:
    """Each member sits in one to four of the bodies; everybody's account is linked, a few chose when they are written to."""

    def __init__(self, luck: random.Random) -> None:
        self.seats: dict[str, list[str]] = {body: [] for body in BODIES}
        for member in MEMBERS:
            for body in luck.sample(BODIES, luck.choice((1, 1, 2, 2, 3, 4))):
                self.seats[body].append(member)
        self.wishes = {member: Preferences(digest=False) for member in luck.sample(MEMBERS, 20)}

    async def answer(self, question: Any, audience: Audience) -> Any:
        match question:
            case r.GetRoll(body=body):
                return self._roll(body)
            case bodies.GetCharter():
                toml = (files("shared.charters") / "guro.toml").read_text()
                return bodies.CharterText(charter="guro", version=1, toml=toml)
            case bodies.ShowBody(slug=slug):
                return bodies.BodyView(
                    slug=slug, name=slug, parent=None, charter="guro", enrolled=0, kind=BodyKind.SUBCOMMITTEE, institution="",
                    charter_version=1, charter_sub=None, children=(), seats=None, chat_id=group_of(slug), vacancies=None,
                )  # fmt: skip
            case ListRecipients(body=body):
                members = MEMBERS if body is None else self.seats[body]
                return Recipients(items=tuple(self._recipient(member) for member in members))
        raise AssertionError(f"not asked of a registry: {question}")

    def _recipient(self, member: str) -> Recipient:
        wishes = self.wishes.get(member, Preferences())
        return Recipient(
            member=member, telegram_id=person_of(member), page=f"https://hyeopchi.test/me/{member}", preferences=wishes
        )

    def _roll(self, body: str) -> r.Roll:
        seats = tuple(
            r.SeatView(
                member=member, name=member, title="", organisation="", seat=r.SeatKind.APPOINTED,
                office=Office.CHAIR if member == self.seats[body][0] else Office.MEMBER, starts=date(2026, 1, 1), ends=None,
            )
            for member in self.seats[body]
        )  # fmt: skip
        return r.Roll(
            body=body, body_name=f"제{BODIES.index(body) + 1}분과", parent=None, version=1, charter="guro", charter_version=1,
            charter_sub=None, chat_id=group_of(body), seats=seats,
        )  # fmt: skip


def group_of(body: str) -> int:
    return -100 - BODIES.index(body)


def person_of(member: str) -> int:
    return 1000 + MEMBERS.index(member)


@dataclass
class Council:
    """The week's stage: commands go to the real scheduler, its events to the bot's board, and what the bot says into `ears`."""

    runtime: Runtime
    registry: Registry
    bus: Bus
    ears: Ears
    out: Outgoing
    replicas: tuple[Mornings, Mornings]
    store: Store
    stream: Any

    async def do(self, kind: type[Command[Any]], **given: Any) -> Any:
        answer = await self.bus.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **given))
        assert not isinstance(answer, Refusal), (kind.__name__, answer)
        return answer

    async def to(self, day: int, hour: int, minute: int = 0) -> None:
        """Moves the clock, lets both bots look after the digests, and waits until everything is said."""
        at = (START + timedelta(days=day)).astimezone(SEOUL).replace(hour=hour, minute=minute)
        await self.do(AdvanceClock, seconds=max(1, int((at - self.runtime.clock.now()).total_seconds()) + 1))
        await self.settled()
        await asyncio.gather(*(replica.look() for replica in self.replicas))
        await self.settled()

    async def settled(self) -> None:
        await until(self._all_taken, seconds=30)
        while await self._waiting():
            self.ears.ticks.now += 4  # the pace has tests of its own
            self.out.nudge()
            await self.out.step()
            await self.out.settled()

    async def _all_taken(self) -> bool:
        async with self.store.reading() as session:
            if await session.scalar(select(func.count()).select_from(Outbox).where(Outbox.published.is_(False))):
                return False
        info = await self.stream.consumer_info(STREAM, NAME)
        return not (info.num_pending or info.num_ack_pending)

    async def _waiting(self) -> int:
        table: Any = TABLES.outgoing
        now = self.runtime.clock.now()
        due = (table.state == "waiting") & (table.not_before.is_(None) | (table.not_before <= now))
        async with self.store.reading() as session:
            return await session.scalar(select(func.count()).select_from(table).where(due)) or 0


@asynccontextmanager
async def busy_council(runtime: Runtime, luck: random.Random) -> AsyncIterator[Council]:
    runtime.clock.set_offset(START - datetime.now(UTC))
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        for metadata in (Base.metadata, TABLES.base.metadata):
            await (await session.connection()).run_sync(metadata.create_all)
    registry, ears = Registry(luck), Ears(runtime=runtime)
    async with AsyncExitStack() as stack:
        stack.push_async_callback(store.close)
        client = await stack.enter_async_context(connected(runtime.nats_url, "test"))
        asked = (r.GetRoll, bodies.GetCharter, bodies.ShowBody, ListRecipients)
        await stack.enter_async_context(serving(client, "registry", {kind: registry.answer for kind in asked}))
        await stack.enter_async_context(running(runtime))
        writer = Writer(store, TABLES.post_tables, runtime.clock.now)
        await stack.enter_async_context(writer.running())
        member, service = Bus(client, Audience.MEMBER), Bus(client, Audience.SERVICE)
        voices = Voices(member, service)
        links = Links("https://hyeopchi.test", "hyeopchi_members_bot")
        rendering = Rendering(voices, runtime.clock, KEY, links)
        out = Outgoing(ears, store, TABLES, writer, rendering.render, runtime.clock.now, tick=ears.ticks)
        ledger = DigestLedger(store, TABLES, writer, out)
        board = Board(voices, out, writer, runtime.clock, Places(voices), KEY, ledger)
        consumer = Consumer(client, NAME, board.take, board.bury, SUBJECTS)
        await stack.enter_async_context(side_by_side(consumer.run()))
        first, second = (Mornings(voices, ledger, runtime.clock.now, KEY, links) for _ in range(2))
        stream = client.jetstream()
        await until(lambda: _follows(stream))
        yield Council(runtime, registry, Bus(client, Audience.OPERATOR), ears, out, (first, second), store, stream)


async def _follows(stream: Any) -> bool:
    try:
        await stream.consumer_info(STREAM, NAME)
    except NotFoundError:
        return False
    return True
