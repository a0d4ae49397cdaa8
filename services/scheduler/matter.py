"""A matter of a body that is no single meeting: who acts, in which council, in one transaction; and the desk of such matters."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from services.scheduler import journal
from services.scheduler.alarm import Alarm
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.people import NOT_ALLOWED, Acting, People
from shared.bus.serving import Handler
from shared.clock import Clock
from shared.contracts.base import Audience, Command, Refusal
from shared.contracts.events import Event
from shared.ids import new_id
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer


@dataclass(frozen=True)
class Matter:
    """One command's surroundings inside its transaction, as `Scene` is for a meeting."""

    unit: Unit
    acting: Acting
    council: Council

    async def note(self, kind: str, /, **data: Any) -> None:
        """A journal row of the body: ids, numbers and sealed texts, never a name."""
        await journal.append(self.unit, self.council.body, kind, self.acting.label, **data)

    async def tell(self, event: type[Event], *, merge: str | None = None, **data: Any) -> None:
        """Emits an event of the body."""
        await self.unit.emit(event(id=new_id(), at=self.unit.now, body=self.council.body, **data), merge=merge)


Work = Callable[[Matter, Any], Awaitable[BaseModel]]
BodyOf = Callable[[Any], Awaitable[str | Refusal]]


@dataclass(frozen=True)
class Tools:
    """What the desk of one topic needs."""

    store: Store
    writer: Writer
    councils: Councils
    people: People
    alarm: Alarm
    clock: Clock

    def in_body(self, work: Work, body_of: BodyOf, *, members: bool = False, alarms: bool = False) -> Handler:
        """A handler: finds who acts and the council, checks the right, and runs the work once in effect.

        Officers act in the bodies they run; members only where `members`, and then the work itself looks at the roll.
        `alarms`: something may fall due afterwards.
        """

        async def handle(command: Command[Any], audience: Audience) -> BaseModel:
            acting = await self.people.acting(command.actor, audience)
            if isinstance(acting, Refusal):
                return acting
            body = await body_of(command)
            if isinstance(body, Refusal):
                return body
            allowed = members and acting.member is not None if audience is Audience.MEMBER else acting.may_run(body)
            council = await self.councils.now(body) if allowed else NOT_ALLOWED
            if isinstance(council, Refusal):
                return council
            answer = await self.writer.once(command, lambda unit: work(Matter(unit, acting, council), command))
            if alarms:
                await self.alarm.set_next()
            return answer

        return handle


async def named(command: Any) -> str | Refusal:
    """The body that the command names."""
    return str(command.body)
