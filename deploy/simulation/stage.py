"""Registry and scheduler on embedded NATS and SQLite in a temporary folder, and the operator who works with them."""

import asyncio
import gc
import math
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, TypeVar

from pydantic import BaseModel

from deploy import assembly
from deploy.crew import Crew
from deploy.logs import log_to_file
from deploy.nats_server import embedded_nats
from deploy.schema import ensure_schema
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.clock import Clock
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, Query, Refusal
from shared.contracts.deadlines import AdvanceClock
from shared.ids import new_id
from shared.settings import Settings
from shared.store.in_loop import sqlite_in_loop

A = TypeVar("A", bound=BaseModel)

AT_ONCE = 48
ASK_SECONDS = 20.0
LONG_SECONDS = 120.0
OPERATOR = Actor(channel=Channel.OPERATOR, id="simulation")


class Unexpected(Exception):
    """A service refused what the year needs."""

    def __init__(self, verb: str, refusal: Refusal) -> None:
        super().__init__(f"{verb}: {refusal.code} {refusal.facts}")
        self.verb = verb
        self.refusal = refusal


class Stage:
    """Asks as the operator; at most AT_ONCE questions are on their way.

    `accounts` holds by name who has a messenger: only they can put a secret ballot into the urn, nobody does it for them.
    """

    def __init__(self, bus: Bus, members: Bus, clock: Clock) -> None:
        self.accounts: dict[str, str] = {}
        self._bus = bus
        self._members = members
        self._clock = clock
        self._room = asyncio.Semaphore(AT_ONCE)

    async def ask(self, question: Ask[A], wait: float = ASK_SECONDS) -> A:
        """The answer; a refusal is raised as Unexpected."""
        answer = await self.attempt(question, wait)
        if isinstance(answer, Refusal):
            raise Unexpected(question.verb, answer)
        return answer

    async def attempt(self, question: Ask[A], wait: float = ASK_SECONDS) -> A | Refusal:
        async with self._room:
            return await self._bus.ask(question, seconds=wait)

    async def as_member(self, name: str, kind: type[Command[A]], **fields: Any) -> A:
        """What a member does with their own messenger."""
        actor = Actor(channel=Channel.TELEGRAM, id=self.accounts[name])
        async with self._room:
            answer = await self._members.ask(kind(idempotency_key=new_id(), actor=actor, **fields), seconds=ASK_SECONDS)
        if isinstance(answer, Refusal):
            raise Unexpected(kind.verb, answer)
        return answer

    async def do(self, kind: type[Command[A]], wait: float = ASK_SECONDS, **fields: Any) -> A:
        return await self.ask(command(kind, **fields), wait)

    async def look(self, kind: type[Query[A]], wait: float = ASK_SECONDS, **fields: Any) -> A:
        """The answer to a query, as officers see it."""
        return await self.ask(kind(actor=OPERATOR, **fields), wait)

    async def together(self, commands: Sequence[Command[A]]) -> list[A]:
        """All at once, as people press."""
        return list(await asyncio.gather(*(self.ask(one) for one in commands)))

    async def advance(self, when: datetime) -> None:
        """Moves the clock; everything that falls due on the way has taken effect when this returns."""
        seconds = math.ceil((when - self._clock.now()).total_seconds())
        if seconds > 0:
            await self.do(AdvanceClock, LONG_SECONDS, seconds=seconds)


def command(kind: type[Command[A]], **fields: Any) -> Command[A]:
    """A command of the operator under a key of its own."""
    return kind(idempotency_key=new_id(), actor=OPERATOR, **fields)


@asynccontextmanager
async def stage_in(folder: Path, begins: datetime) -> AsyncIterator[Stage]:
    """The real services; nothing of the environment leads to another database, NATS or messenger."""
    settings = Settings(
        data_dir=folder, clock=begins.isoformat(), database_url=None, nats_url=None, nats_creds=None, members_bot_token=None,
        facilitators_bot_token=None, telegram_api=None, webhook_url=None, webhook_secret=None, public_url=None,
    )  # fmt: skip
    log_to_file(settings)
    with sqlite_in_loop():
        async with _services(settings) as stage:
            yield stage


@asynccontextmanager
async def _services(settings: Settings) -> AsyncIterator[Stage]:
    async with embedded_nats(settings.folder) as url:
        await ensure_schema(settings)
        runtime = assembly.runtime_for(settings, url)
        async with Crew() as crew:
            await crew.take_on("registry", assembly.registry(runtime))
            await crew.take_on("scheduler", assembly.scheduler(runtime))
            _calm_the_collector()
            async with (
                connected(url, "operator", runtime.keys) as client,
                connected(url, "members-bot", runtime.keys) as messenger,
            ):
                yield Stage(Bus(client, Audience.OPERATOR), Bus(messenger, Audience.MEMBER), runtime.clock)


def _calm_the_collector() -> None:
    """A year is one long burst: what stands now is not looked through again."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
