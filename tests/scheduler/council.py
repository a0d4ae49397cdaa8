"""A registry for the scheduler's tests: a small council that answers what the real one would, over real NATS."""

from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from datetime import date, timedelta
from importlib.resources import files
from typing import Any

from nats.aio.client import Client
from pydantic import BaseModel

from services.scheduler.duties import KINDS
from services.scheduler.service import running
from services.scheduler.tables import Base
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.serving import Handler, serving
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, Refusal
from shared.contracts.bodies import (
    BodyRows,
    BodyView,
    CharterText,
    GetCharter,
    ListBodies,
    ListRecords,
    Record,
    Records,
    ShowBody,
)
from shared.contracts.deadlines import DeadlineView, ListDeadlines
from shared.contracts.linking import Account, Directory, GetDirectory, Identify, Person
from shared.contracts.roll import GetRoll, Roll, SeatKind, SeatView
from shared.ids import new_id
from shared.rules.charter import BodyKind
from shared.rules.seat import Office
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.refusing import nothing_changed_by_refusals

BODY = "guro"
FACILITATOR = Actor(channel=Channel.TELEGRAM, id="900")
OPERATOR = Actor(channel=Channel.OPERATOR, id="operator")


def member_id(number: int) -> str:
    return f"m{number:02d}"


def account(number: int) -> Actor:
    """The messenger account of member number N."""
    return Actor(channel=Channel.TELEGRAM, id=str(1000 + number))


@dataclass
class FakeRegistry:
    """35 members of guro; member 1 presides.

    `ended`: members whose term is over; `later`: whose term begins in 2030; `clerks`: who are outside the enrolled.
    """

    size: int = 35
    ended: set[int] = field(default_factory=set)
    later: set[int] = field(default_factory=set)
    clerks: set[int] = field(default_factory=set)
    ex_officio: set[int] = field(default_factory=set)
    strangers: set[int] = field(default_factory=set)  # whose account is tied to nobody (any more)
    toml: str = field(default_factory=lambda: (files("shared.charters") / "guro.toml").read_text())
    version: int = 1
    facilitates: tuple[str, ...] = (BODY,)
    below: dict[str, str] = field(default_factory=dict)  # slug of a sub-body -> its key in the charter; the same people
    records: tuple[Record, ...] = ()  # past meetings
    linked: set[int] = field(default_factory=set)  # who has a messenger account, as far as anybody asks

    def roll(self) -> Roll:
        seats = tuple(self._seat(number) for number in range(1, self.size + 1))
        return Roll(
            body=BODY,
            body_name="구로구협치회의",
            parent=None,
            version=self.version,
            charter="guro",
            charter_version=1,
            charter_sub=None,
            chat_id=None,
            seats=seats,
        )

    def _seat(self, number: int) -> SeatView:
        return SeatView(
            member=member_id(number),
            name=f"위원{number:02d}",
            title="",
            organisation="",
            seat=self._kind(number),
            office=Office.CHAIR if number == 1 else Office.CLERK if number in self.clerks else Office.MEMBER,
            starts=date(2030, 1, 1) if number in self.later else date(2026, 1, 1),
            ends=date(2026, 6, 30) if number in self.ended else None,
        )

    def _kind(self, number: int) -> SeatKind:
        if number in self.clerks:
            return SeatKind.UNSEATED
        return SeatKind.EX_OFFICIO if number in self.ex_officio else SeatKind.APPOINTED

    async def answer(self, question: Any, audience: Audience) -> BaseModel:
        match question:
            case GetRoll() if question.body in self.below:
                sub = {"body": question.body, "parent": BODY, "charter_sub": self.below[question.body]}
                return self.roll().model_copy(update=sub)
            case GetRoll():
                return self.roll() if question.body == BODY else Refusal(code="unknown_body", facts={"body": question.body})
            case GetCharter():
                return CharterText(charter="guro", version=1, toml=self.toml)
            case GetDirectory():
                return Directory(body=BODY, accounts=tuple(self._account(number) for number in sorted(self.linked)))
            case Identify():
                return self._person(question.who)
            case ListRecords():
                return Records(items=self.records)
            case ListBodies():
                return BodyRows(items=(self._body(),))
            case ShowBody():
                return self._body() if question.slug == BODY else Refusal(code="unknown_body", facts={"body": question.slug})
        raise AssertionError(f"not asked of a registry: {question}")

    def _body(self) -> BodyView:
        row: dict[str, Any] = {"slug": BODY, "name": "구로구협치회의", "parent": None, "charter": "guro", "enrolled": self.size}
        more = {"institution": "구로구", "charter_version": 1, "charter_sub": None, "children": (), "seats": None}
        return BodyView(**row, **more, kind=BodyKind.COUNCIL, chat_id=None, vacancies=None)

    def _account(self, number: int) -> Account:
        return Account(channel=Channel.TELEGRAM, id=account(number).id, member=member_id(number))

    def _person(self, who: Actor) -> Person:
        if who.id == FACILITATOR.id:
            return Person(member=None, facilitator="f1", name="주무관", facilitates=self.facilitates)
        number = int(who.id) - 1000 if who.id.isdigit() else 0
        known = 1 <= number <= self.size and number not in self.strangers
        return Person(member=member_id(number) if known else None, facilitator=None, name="")


@dataclass
class Council:
    """A running scheduler and one bus for each audience."""

    runtime: Runtime
    registry: FakeRegistry
    buses: dict[Audience, Bus]

    async def operate(self, kind: type[Command[Any]], /, **fields: Any) -> Any:
        return await self._send(Audience.OPERATOR, OPERATOR, kind, fields)

    async def as_member(self, number: int, kind: type[Command[Any]], /, **fields: Any) -> Any:
        return await self._send(Audience.MEMBER, account(number), kind, fields)

    async def as_facilitator(self, kind: type[Command[Any]], /, **fields: Any) -> Any:
        return await self._send(Audience.FACILITATOR, FACILITATOR, kind, fields)

    async def _send(self, audience: Audience, actor: Actor, kind: type[Command[Any]], fields: dict[str, Any]) -> Any:
        command = kind(**{"idempotency_key": new_id(), "actor": actor, **fields})
        return await self.buses[audience].ask(command)

    async def ask(self, question: Any, audience: Audience = Audience.OPERATOR) -> Any:
        return await self.buses[audience].ask(question)

    async def deadlines(self) -> list[DeadlineView]:
        """All but what the council owes every so many years, which is there from the beginning."""
        found = (await self.ask(ListDeadlines(actor=OPERATOR))).items
        return [one for one in found if one.kind not in KINDS]

    def advance(self, step: timedelta) -> None:
        """Moves the clock without telling anybody."""
        self.runtime.clock.set_offset(self.runtime.clock.offset + step)


ASKED = (GetRoll, GetCharter, GetDirectory, Identify, ListRecords, ListBodies, ShowBody)


@asynccontextmanager
async def registry_at(runtime: Runtime, fake: FakeRegistry) -> AsyncIterator[Client]:
    """The fake registry, answering over real NATS."""
    async with connected(runtime.nats_url, "test") as client:
        table: dict[type[Ask[Any]], Handler] = {kind: fake.answer for kind in ASKED}
        async with serving(client, "registry", table):
            yield client


@asynccontextmanager
async def council(runtime: Runtime, registry: FakeRegistry | None = None) -> AsyncIterator[Council]:
    """The scheduler with a fake registry, on real NATS and a real database."""
    fake = registry or FakeRegistry()
    store = Store(runtime.settings.database)
    async with store._write.begin() as connection:  # the schema, as the migrations make it
        await connection.run_sync(Base.metadata.create_all)
    await store.close()
    async with AsyncExitStack() as stack:
        stack.enter_context(nothing_changed_by_refusals())
        client = await stack.enter_async_context(registry_at(runtime, fake))
        await stack.enter_async_context(running(runtime))
        yield Council(runtime, fake, {audience: Bus(client, audience) for audience in Audience})
