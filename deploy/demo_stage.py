"""Where the story plays: a running system with its sandbox, asked as the operator and visited as everybody else."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from http import HTTPStatus
from pathlib import Path
from typing import Any, TypeVar

import aiohttp
from pydantic import BaseModel

from deploy.demo_checks import NotSo, insist
from deploy.folder import Standing
from services.sandbox.client import SandboxClient
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, Query, Refusal
from shared.contracts.deadlines import AdvanceClock, ShowClock
from shared.ids import new_id
from shared.texts import demo as texts
from shared.texts.refusals import sentence

MEMBERS_BOT = "@hyeopchi_members_bot"
FACILITATORS_BOT = "@hyeopchi_facilitators_bot"

OPERATOR = Actor(channel=Channel.OPERATOR, id="demo")

TRIES = 10
AGAIN_SECONDS = 1.0
AGAIN = {"busy", "unsure"}
KEPT_SECONDS = 2.0  # less than the pages keep a silent connection: it is never used in the moment they close it

A = TypeVar("A", bound=BaseModel)


@dataclass(frozen=True)
class Stage:
    """`web` is the pages' base address without a slash at the end."""

    bus: Bus
    sandbox: SandboxClient
    http: aiohttp.ClientSession
    web: str

    async def ask(self, question: Ask[A]) -> A:
        """The answer; a refusal is not what the story expects, and raises NotSo."""
        if isinstance(question, Query) and question.actor is None:
            question = question.model_copy(update={"actor": OPERATOR})
        answer = await self._answer(question)
        if isinstance(answer, Refusal):
            raise NotSo(texts.refused(type(question).__name__, sentence(answer)))
        return answer

    async def _answer(self, question: Ask[A]) -> A | Refusal:
        """On a slow machine the story does as it is told and tries again, under the same key."""
        for _ in range(TRIES):
            answer = await self.bus.ask(question)
            if not isinstance(answer, Refusal) or answer.code not in AGAIN:
                return answer
            await asyncio.sleep(AGAIN_SECONDS)
        return answer

    async def do(self, kind: type[Command[A]], **fields: Any) -> A:
        """A command of the operator's, under a new key."""
        return await self.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields))

    async def refusal(self, kind: type[Command[A]], **fields: Any) -> Refusal:
        """The refusal that the story expects of a command; anything else raises NotSo."""
        answer = await self._answer(kind(idempotency_key=new_id(), actor=OPERATOR, **fields))
        if not isinstance(answer, Refusal):
            raise NotSo(texts.not_refused(kind.__name__))
        return answer

    async def now(self) -> datetime:
        return (await self.ask(ShowClock())).now

    async def move_clock(self, to: datetime) -> None:
        """Moves the system's clock forward to an aware time; nothing when it is there already."""
        seconds = int((to - await self.now()).total_seconds()) + 1
        if seconds > 0:
            moved = await self.do(AdvanceClock, seconds=seconds)
            insist(moved.now >= to, texts.clock_stood(to))

    async def let_pass(self, minutes: int) -> None:
        """What people do in a room takes time: the clock moves on by so many minutes."""
        await self.do(AdvanceClock, seconds=minutes * 60)


async def patient(request: aiohttp.ClientRequest, send: aiohttp.ClientHandlerType) -> aiohttp.ClientResponse:
    """What the pages ask for with 503: the same again a little later. A form carries a key, so it takes effect once."""
    for _ in range(TRIES):
        answer = await send(request)
        if answer.status != HTTPStatus.SERVICE_UNAVAILABLE:
            return answer
        answer.release()
        await asyncio.sleep(AGAIN_SECONDS)
    return answer


@asynccontextmanager
async def stage_of(standing: Standing) -> AsyncIterator[Stage]:
    """The stage on a running system that has a sandbox."""
    insist(standing.sandbox_url, texts.NO_SANDBOX)
    keys = Path(standing.nats_keys) if standing.nats_keys else None
    async with (
        connected(standing.nats_url, "operator", keys) as client,
        SandboxClient(str(standing.sandbox_url)) as sandbox,
        aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(keepalive_timeout=KEPT_SECONDS),
            timeout=aiohttp.ClientTimeout(total=30),
            middlewares=(patient,),
        ) as http,
    ):
        yield Stage(Bus(client, Audience.OPERATOR), sandbox, http, standing.web_url.rstrip("/"))
