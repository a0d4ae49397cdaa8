"""A matter of a body that is no single meeting: who acts, in which council, in one transaction; and the desk of such matters."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Any

from pydantic import BaseModel

from services.scheduler import journal
from services.scheduler.alarm import Alarm
from services.scheduler.council import Council, Standing
from services.scheduler.councils import Councils
from services.scheduler.people import NOT_ALLOWED, Acting, People
from services.scheduler.standing import uncounted_on
from shared.bus.serving import Handler
from shared.clock import SEOUL, Clock
from shared.contracts.base import Audience, Command, Query, Refusal
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

    def whose(self, member: str | None) -> str | Refusal:
        """The member this is about: the acting one, or the one that an officer names; enrolled today."""
        found = member or self.acting.member
        if found is None:
            return Refusal(code="which_member")
        if found != self.acting.member and not self.acting.may_run(self.council.body):
            return NOT_ALLOWED
        today = self.unit.now.astimezone(SEOUL).date()
        enrolled = self.council.standing(found, today) is Standing.ENROLLED
        return found if enrolled else uncounted_on(self.council, found, today)

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

    async def asking(self, query: Query[Any], audience: Audience) -> Acting | Refusal:
        """Who asks; nobody is told what is not for everybody without saying who they are."""
        return NOT_ALLOWED if query.actor is None else await self.people.acting(query.actor, audience)

    async def member_asking(self, query: Query[Any], audience: Audience) -> str | Refusal:
        """The member who asks for what is theirs."""
        acting = await self.asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        return acting.member or Refusal(code="stranger")

    async def run_by(self, query: Query[Any], audience: Audience, body: str) -> Council | Refusal:
        """The council of a body, for those who run it."""
        acting = await self.asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        return await self.councils.now(body) if acting.may_run(body) else NOT_ALLOWED

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
