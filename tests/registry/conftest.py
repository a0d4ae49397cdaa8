"""A running registry on a real NATS server, on SQLite and on PostgreSQL, and voices to ask it with."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any, TypeVar

import pytest
from nats.aio.client import Client
from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import create_async_engine

from services.registry import tables
from services.registry.service import running
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.charters import builtin_text
from shared.clock import Clock
from shared.contracts import bodies, linking, roll
from shared.contracts.base import Actor, Ask, Audience, Channel, Refusal
from shared.contracts.events import Event, read_event
from shared.ids import new_id
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.refusing import nothing_changed_by_refusals

A = TypeVar("A", bound=BaseModel)

START = datetime(2026, 11, 20, 1, 0, tzinfo=UTC)  # 10:00 in Seoul
OPERATOR = Actor(channel=Channel.OPERATOR, id="tester")
HEADINGS = "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수"


def telegram(number: int) -> Actor:
    return Actor(channel=Channel.TELEGRAM, id=str(number))


def roster(*lines: str, headings: str = HEADINGS) -> bytes:
    return "\n".join([headings, *lines]).encode()


@dataclass
class Desk:
    """Asks the registry as anybody, and looks into its tables."""

    client: Client
    store: Store
    clock: Clock
    voices: dict[Audience, Bus] = field(default_factory=dict)

    async def ask(self, question: Ask[A], audience: Audience = Audience.OPERATOR) -> A | Refusal:
        voice = self.voices.setdefault(audience, Bus(self.client, audience))
        return await voice.ask(question)

    async def get(self, question: Ask[A], audience: Audience = Audience.OPERATOR) -> A:
        """The answer; a refusal fails the test."""
        answer = await self.ask(question, audience)
        assert not isinstance(answer, Refusal), answer
        return answer

    async def refused(self, question: Ask[Any], audience: Audience = Audience.OPERATOR) -> str:
        answer = await self.ask(question, audience)
        assert isinstance(answer, Refusal), answer
        return answer.code

    async def adopt(self, *keys: str) -> None:
        for key in keys:
            await self.get(bodies.AdoptCharter(idempotency_key=new_id(), actor=OPERATOR, toml=builtin_text(key)))

    async def load(self, body: str, content: bytes, **options: Any) -> roll.RosterReport:
        command = roll.ImportRoster(
            idempotency_key=new_id(), actor=OPERATOR, body=body, filename="roster.csv", content=content, **options
        )
        return await self.get(command)

    async def members(self, body: str) -> dict[str, roll.MemberRow]:
        rows = await self.get(roll.ListMembers(body=body, actor=OPERATOR))
        return {row.name: row for row in rows.items}

    async def facilitator(self, number: int, body: str) -> Actor:
        await self.get(
            linking.AddFacilitator(idempotency_key=new_id(), actor=OPERATOR, telegram_id=number, body=body, name="이담당")
        )
        return telegram(number)

    async def events(self) -> list[Event]:
        """What went to the outbox, in order."""
        async with self.store.reading() as session:
            rows = await session.execute(select(tables.Outbox.subject, tables.Outbox.payload).order_by(tables.Outbox.seq))
            return [read_event(subject.removeprefix("hyeopchi.event."), payload) for subject, payload in rows]

    def later(self, **step: int) -> None:
        self.clock.set_offset(self.clock.offset + timedelta(**step))


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Everything here holds on SQLite and on PostgreSQL."""
    if "runtime" in metafunc.fixturenames:
        metafunc.parametrize("runtime", ["sqlite", "postgresql"], indirect=True)


@asynccontextmanager
async def at_work(runtime: Runtime) -> AsyncIterator[Desk]:
    """A registry at work since 2026-11-20 10:00 in Seoul, with no body yet."""
    engine = create_async_engine(runtime.settings.database)
    async with engine.begin() as connection:
        await connection.run_sync(tables.Base.metadata.create_all)
    await engine.dispose()
    runtime.clock.set_offset(START - datetime.now(UTC))
    store = Store(runtime.settings.database)
    with nothing_changed_by_refusals():
        async with running(runtime), connected(runtime.nats_url, "test") as client:
            yield Desk(client, store, runtime.clock)
    await store.close()


@pytest.fixture
async def desk(runtime: Runtime) -> AsyncIterator[Desk]:
    async with at_work(runtime) as found:
        yield found
