"""What the registry's events change here: one scheduler writes the copies, each one keeps its own memory true."""

import asyncio

import structlog
from pydantic import BaseModel

from services.scheduler import endings
from services.scheduler.councils import Councils
from services.scheduler.people import People
from shared.bus.asking import ServiceFault, Unavailable
from shared.bus.busy import Busy
from shared.bus.connection import Connection
from shared.bus.watching import Watcher
from shared.contracts.base import Done, Refusal
from shared.contracts.events import (
    AccountChanged,
    CharterVersioned,
    ChatBound,
    Event,
    FacilitatorChanged,
    MeetingCalled,
    MembershipEnded,
    RollChanged,
    read_event,
)
from shared.store.letters import EVENT
from shared.store.unit import Unit
from shared.store.writer import Work, Writer
from shared.tasks import not_cancelled

log = structlog.get_logger()

REGISTRY_EVENTS = (MembershipEnded, RollChanged, CharterVersioned, AccountChanged, FacilitatorChanged, ChatBound)
AGAIN_SECONDS = 1.0


def subjects_of(*events: type[Event]) -> list[str]:
    return [f"hyeopchi.event.{event.name}" for event in events]


class Follower:
    """The end of the durable consumer, which all schedulers share: each event reaches one of them."""

    def __init__(self, writer: Writer, councils: Councils) -> None:
        self._writer = writer
        self._councils = councils

    async def take(self, event: Event) -> None:
        if isinstance(event, CharterVersioned):
            await self._councils.now(event.body)  # new here: what its charter asks for begins on the day it was taken in
        await _read_again(self._councils, event)
        await self._do(lambda unit: self._seen(unit, event))

    async def _seen(self, unit: Unit, event: Event) -> BaseModel:
        if await unit.first_sight(event.id) and isinstance(event, MembershipEnded):
            await endings.take_off(unit, self._councils, event)
        return Done()

    async def retry(self, subject: str, payload: bytes) -> None:
        """A dead letter once more; raises when it still cannot be taken."""
        await self.take(read_event(subject.removeprefix(EVENT), payload))

    async def bury(self, subject: str, payload: bytes, why: str) -> None:
        async def work(unit: Unit) -> BaseModel:
            await unit.bury(subject, payload, why)
            return Done()

        log.error("event.buried", subject=subject, why=why)
        await self._do(work)

    async def _do(self, work: Work) -> None:
        if isinstance(await self._writer.do(work), Refusal):
            raise Busy("the database is busy")


class Memory:
    """What this process remembers of accounts and rolls. It hears every event, also those that another scheduler takes."""

    def __init__(self, client: Connection, councils: Councils, people: People) -> None:
        self._councils = councils
        self._people = people
        self._heard: asyncio.Queue[Event | None] = asyncio.Queue()  # None: whatever may have happened
        self._watcher = Watcher(client, self._hear, self._missed, subjects_of(*REGISTRY_EVENTS, MeetingCalled))

    async def run(self) -> None:
        """Until cancelled."""
        async with asyncio.TaskGroup() as group:
            group.create_task(self._watcher.run())
            group.create_task(self._learn())

    def _hear(self, event: Event) -> None:
        """Accounts are forgotten at once: nobody votes with one that was taken away."""
        match event:
            case AccountChanged():
                self._people.forget(event.member)
            case FacilitatorChanged():
                self._people.forget()
            case _:
                self._heard.put_nowait(event)

    def _missed(self) -> None:
        self._people.forget()
        self._heard.put_nowait(None)

    async def _learn(self) -> None:
        while not_cancelled():
            event = await self._heard.get()
            if not await self._learnt(event):
                self._heard.put_nowait(event)
                await asyncio.sleep(AGAIN_SECONDS)

    async def _learnt(self, event: Event | None) -> bool:
        """Whether the registry could be asked."""
        try:
            if event is None:
                await self._councils.refresh_all()
            else:
                await _read_again(self._councils, event)
        except (Unavailable, ServiceFault) as exc:
            log.info("memory.waits", error=str(exc))
            return False
        except Exception:
            log.exception("memory.not_learnt")  # one roll that cannot be read must not keep out the others
        return True


async def _read_again(councils: Councils, event: Event) -> None:
    match event:
        case RollChanged() | ChatBound() | MembershipEnded():
            await councils.refresh_if_known(event.body)
        case CharterVersioned():
            await councils.refresh_charter(event.charter)
        case MeetingCalled():
            await councils.now(event.body)
