"""A small town for the members' bot: real registry, scheduler and NATS, the sandbox as messenger, five members of one council."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

from pydantic import BaseModel

from services.bot.members import service as members
from services.bot.members.tables import TABLES
from services.registry import service as registry
from services.registry.tables import Base as Registry
from services.sandbox import service as sandbox
from services.sandbox.client import Person, SandboxClient
from services.sandbox.limits import Limits
from services.scheduler import service as scheduler
from services.scheduler.tables import Base as Scheduler
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.charters import builtin_text
from shared.contracts import bodies, linking
from shared.contracts import meetings as m
from shared.contracts import roll as r
from shared.contracts.base import Actor, Audience, Channel, Command, Refusal
from shared.contracts.deadlines import AdvanceClock
from shared.ids import new_id
from shared.runtime import Runtime
from shared.store.engine import Store

BODY = "guro"
TOKEN = "1001:members-bot-token"
BOT = "@hyeopchi_members_bot"
OPERATOR = Actor(channel=Channel.OPERATOR, id="tester")
NAMES = ("가나다", "라마바", "사아자", "차카타", "파하가")
HEADINGS = "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수"

A = TypeVar("A", bound=BaseModel)


@dataclass
class Town:
    runtime: Runtime
    bus: Bus
    messenger: SandboxClient
    people: dict[str, Person]
    chat: int

    async def do(self, kind: type[Command[A]], /, **fields: Any) -> A:
        """A command of the operator's; a refusal fails the test."""
        answer = await self.bus.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields))
        assert not isinstance(answer, Refusal), answer
        return answer

    async def meeting(self, meeting: str) -> m.MeetingView:
        answer = await self.bus.ask(m.ShowMeeting(meeting=meeting))
        assert not isinstance(answer, Refusal), answer
        return answer

    async def call(self, days: int = 20) -> m.MeetingView:
        starts = (self.runtime.clock.now() + timedelta(days=days)).replace(hour=5, minute=0, second=0, microsecond=0)
        return await self.do(m.CallMeeting, body=BODY, starts=starts, place="5층 회의실", agenda=("의결: 우선순위", "보고: 일정"))

    async def go_to(self, at: datetime) -> None:
        seconds = int((at - self.runtime.clock.now()).total_seconds()) + 2  # the clock keeps whole seconds
        if seconds > 1:
            await self.do(AdvanceClock, seconds=seconds)

    async def stranger(self, name: str = "나그네") -> Person:
        person = await self.messenger.user(name)
        await self.messenger.place(self.chat, person)
        return person


async def make_tables(runtime: Runtime) -> None:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        connection = await session.connection()
        for metadata in (Registry.metadata, Scheduler.metadata, TABLES.base.metadata):
            await connection.run_sync(metadata.create_all)
    await store.close()


@asynccontextmanager
async def town_of(runtime: Runtime) -> AsyncIterator[Town]:
    """Everybody linked, the group bound, the bot at work; the clock stands at a Friday morning in Seoul."""
    runtime.clock.set_offset(datetime(2026, 11, 20, 1, tzinfo=UTC) - datetime.now(UTC))
    await make_tables(runtime)
    async with AsyncExitStack() as stack:
        await stack.enter_async_context(registry.running(runtime))
        await stack.enter_async_context(scheduler.running(runtime))
        bots = [sandbox.SandboxBot(TOKEN, BOT.removeprefix("@"), "협치봇")]
        place = await stack.enter_async_context(
            sandbox.running(data_dir=runtime.settings.folder, port=0, bots=bots, limits=Limits.none(), now=runtime.clock.now)
        )
        facing = replace(runtime, settings=runtime.settings.model_copy(update={"telegram_api": place.url}))
        client = await stack.enter_async_context(connected(runtime.nats_url, "tester"))
        messenger = await stack.enter_async_context(SandboxClient(place.url))
        town = Town(facing, Bus(client, Audience.OPERATOR), messenger, {}, 0)
        await stack.enter_async_context(members.running(facing, token=TOKEN))
        await _settle(town)
        yield town


def _roster() -> bytes:
    offices = ["의장"] + ["위원"] * 4
    people = enumerate(zip(NAMES, offices, strict=True))
    rows = [f"{name},,,위촉직,{office},여,1980,0101234567{n},2026-01-01,2027-12-31,0" for n, (name, office) in people]
    return "\n".join([HEADINGS, *rows]).encode()


async def _settle(town: Town) -> None:
    await town.do(bodies.AdoptCharter, toml=builtin_text("guro"))
    report = await town.do(r.ImportRoster, body=BODY, filename="roster.csv", content=_roster())
    assert report.enrolled == len(NAMES), report
    letters = await town.do(linking.Invite, body=BODY)
    for letter in letters.items:
        person = await town.messenger.user(letter.name)
        await person.start(BOT, letter.link.partition("start=")[2])
        await person.wait_for_message(BOT, "연결되었습니다")
        town.people[letter.name] = person
    town.chat = await town.messenger.group("협치회의", town.people[NAMES[0]], [*town.people.values(), BOT])
    await town.do(bodies.BindChat, body=BODY, chat_id=town.chat)
