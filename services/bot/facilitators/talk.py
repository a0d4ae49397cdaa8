"""One facilitator at one update, as the conversations see it: who it is, what is known, and the services to ask."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any, Protocol, TypeVar

from pydantic import BaseModel

from services.bot.facilitators.draft import Draft, Given
from services.bot.facilitators.turn import Turn
from shared.contracts.base import Actor, Ask, Channel, Command, Query, Refusal
from shared.contracts.bodies import BodyRow, ListBodies
from shared.contracts.linking import Identify, Person
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView, ShowMeeting
from shared.ids import fingerprint

A = TypeVar("A", bound=BaseModel)


class BusPort(Protocol):
    async def ask(self, question: Ask[A], *, seconds: float = ...) -> A | Refusal: ...


Fetch = Callable[[str], Awaitable[bytes]]


class Refused(Exception):
    """A question was refused that nobody expects to be refused; its sentence ends the conversation."""

    def __init__(self, refusal: Any) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Talk:
    """Built for each update. `public` is the base address of the pages, `fetch` gets a sent file by its id."""

    def __init__(
        self, bus: BusPort, turn: Turn, now: Callable[[], datetime], public: str, draft: Draft | None, fetch: Fetch
    ) -> None:
        self._bus = bus
        self._now = now
        self.fetch = fetch
        self._commands = 0
        self.kept: Given = {}
        self.turn = turn
        self.public = public
        self.draft = draft
        self.actor = Actor(channel=Channel.TELEGRAM, id=str(turn.user))
        self.person = Person(member=None, facilitator=None, name="")

    @property
    def now(self) -> datetime:
        return self._now()

    @property
    def given(self) -> Given:
        """What this conversation knows so far."""
        assert self.draft is not None
        return self.draft.given

    def keep(self, name: str, value: Any) -> None:
        """Knows something for good, even if the rest of this update fails: what a service has done is not done twice."""
        self.given[name] = self.kept[name] = value

    @property
    def is_facilitator(self) -> bool:
        return self.person.facilitator is not None

    async def identify(self) -> None:
        self.person = await self.know(Identify(who=self.actor))

    async def know(self, question: Query[A]) -> A:
        """The answer to a question; raises Refused."""
        answer = await self._bus.ask(question.model_copy(update={"actor": self.actor}))
        if isinstance(answer, Refusal):
            raise Refused(answer)
        return answer

    async def do(self, command: type[Command[A]], /, *, key: str | None = None, **fields: Any) -> A | Refusal:
        """Sends a command under a key made of the update (or under `key`), so that a repeated update repeats no effect."""
        self._commands += 1
        key = key or f"{self.turn.key}.{self._commands}"
        answer = await self._bus.ask(command(idempotency_key=f"f.{fingerprint(key)[:32]}", actor=self.actor, **fields))
        if self.draft is not None and not isinstance(answer, Refusal):
            self.draft.recorded = True
        return answer

    async def bodies(self) -> list[BodyRow]:
        """The bodies this facilitator acts for."""
        rows = await self.know(ListBodies())
        mine = set(self.person.facilitates)
        return [row for row in rows.items if row.slug in mine]

    async def tops(self) -> list[str]:
        """Of these, the ones whose parent is not among them: what is asked with children covers all."""
        bodies = await self.bodies()
        mine = {row.slug for row in bodies}
        return [row.slug for row in bodies if row.parent not in mine]

    async def meetings(self, states: Sequence[MeetingState]) -> list[MeetingView]:
        """The facilitator's meetings in these states, those nearest to now first."""
        found: dict[str, MeetingView] = {}
        for slug in await self.tops():
            views = await self.know(ListMeetings(body=slug, children=True, states=tuple(states)))
            found |= {view.id: view for view in views.items}
        return sorted(found.values(), key=lambda view: abs(view.starts - self.now))

    async def meeting(self) -> MeetingView:
        """The meeting this conversation is about, as it now stands."""
        return await self.know(ShowMeeting(meeting=self.given["meeting"]))
