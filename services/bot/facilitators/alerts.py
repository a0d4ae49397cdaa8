"""What the bot says by itself: to a body's facilitators in private, each event once; and the progress of votes."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy import select, union

from services.bot.facilitators.alert_words import WORDS, Told
from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.flow import Start
from services.bot.facilitators.flows.poll import status_key as poll_key
from services.bot.facilitators.flows.poll_running import status as poll_status
from services.bot.facilitators.flows.result import status
from services.bot.facilitators.flows.vote import status_key
from services.bot.facilitators.talk import BusPort
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard, Shown
from services.bot.telegram.queue import Priority
from services.bot.telegram.tables import BotTables
from shared.bus.busy import Busy
from shared.contracts.base import Actor, Channel, Done, Query, Refusal
from shared.contracts.events import (
    DeadlineFired,
    Event,
    PollClosed,
    PollEvent,
    PollOpened,
    PollProgressed,
    PollPut,
    PollWithdrawn,
    PresidingLeft,
    QuorumEndangered,
    QuorumRegained,
    TroubleKept,
    VoteClosed,
    VoteEvent,
    VoteProgressed,
)
from shared.contracts.linking import Facilitator, ListFacilitators
from shared.contracts.motions import ShowMotion
from shared.contracts.polls import ShowPoll
from shared.rules.reminding import Weight, is_quiet, moment
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer

A = TypeVar("A", bound=BaseModel)

VOTES = (VoteProgressed, VoteClosed, PollPut, PollOpened, PollProgressed, PollClosed, PollWithdrawn)
EVENTS_TAKEN: tuple[type[Event], ...] = (*WORDS, *VOTES)
SUBJECTS = tuple(f"hyeopchi.event.{event.name}" for event in EVENTS_TAKEN)
NOW_OR_NEVER = (QuorumEndangered, QuorumRegained, PresidingLeft)
SELF = Actor(channel=Channel.SERVICE, id="facilitators-bot")


class Asker:
    """Asks in the name of one facilitator, who sees what the others of the body see."""

    def __init__(self, bus: BusPort, telegram_id: int) -> None:
        self._bus = bus
        self._actor = Actor(channel=Channel.TELEGRAM, id=str(telegram_id))

    async def know(self, question: Query[A]) -> A | None:
        """The answer; None when it is refused: what happened is then told without it."""
        answer = await self._bus.ask(question.model_copy(update={"actor": self._actor}))
        return None if isinstance(answer, Refusal) else answer


class Alerts:
    """Takes events from the stream. `rolls` asks as a service, which only the list of facilitators needs."""

    def __init__(
        self,
        bus: BusPort,
        rolls: BusPort,
        buttons: Buttons,
        store: Store,
        tables: BotTables,
        writer: Writer,
        now: Callable[[], datetime],
    ) -> None:
        self._bus, self._rolls, self._buttons = bus, rolls, buttons
        self._store, self._post, self._out = store, tables.post, tables.outgoing
        self._writer, self._now = writer, now

    async def take(self, event: Event, outgoing: Outgoing) -> None:
        """Words the event, then puts it into everybody's queue in one commit together with the event's id."""
        if isinstance(event, VOTES):
            await self._freshen(event, outgoing)
            return
        words = WORDS.get(type(event))
        if words is None:
            return
        people = await self._facilitators(event.body)
        if not people and isinstance(event, TroubleKept):
            people = await self._facilitators("")  # what could not be read may name any body, or none
        people = [one for one in people if not self._waits_for_summary(event, one)]
        told = await words(event, Asker(self._bus, people[0].telegram_id), self._now()) if people else None
        if told is None:
            return
        await self._commit(event, lambda unit: self._tell(unit, outgoing, event, people, told))

    def _waits_for_summary(self, event: Event, one: Facilitator) -> bool:
        """What falls due at night is told in the morning with the rest of the day, to whoever has that summary."""
        wishes = one.preferences
        return isinstance(event, DeadlineFired) and wishes.digest and is_quiet(self._now(), *wishes.hours)

    async def render(self, key: str) -> Shown:
        """The message of a vote or a poll as it now stands."""
        if key.startswith("poll:"):
            poll = await self._bus.ask(ShowPoll(poll=key.removeprefix("poll:")))
            return None if isinstance(poll, Refusal) else self._with_buttons(*poll_status(poll))
        motion = await self._bus.ask(ShowMotion(motion=key.removeprefix("vote:")))
        if isinstance(motion, Refusal):
            return None
        return self._with_buttons(*status(motion))

    def _with_buttons(self, text: str, actions: tuple[Start, ...]) -> tuple[str, Keyboard]:
        return text, tuple((self._buttons.start(action),) for action in actions)

    async def bury(self, subject: str, payload: bytes, why: str) -> None:
        async def work(unit: Unit) -> BaseModel:
            await unit.bury(subject, payload, why)
            return Done()

        if isinstance(await self._writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")

    async def _facilitators(self, body: str) -> list[Facilitator]:
        found = await self._rolls.ask(ListFacilitators(body=body, actor=SELF))
        return [] if isinstance(found, Refusal) else list(found.items)

    async def _tell(self, unit: Unit, outgoing: Outgoing, event: Event, people: list[Facilitator], told: Told) -> None:
        weight = Weight.EMERGENCY if isinstance(event, NOW_OR_NEVER) else Weight.WAITS
        urgent = Priority.URGENT if weight is Weight.EMERGENCY else Priority.NOTICE
        keyboard = tuple((self._buttons.start(action),) for action in told.actions)
        for one in people:
            at = moment(weight, unit.now, *one.preferences.hours)
            await outgoing.say(
                unit, one.telegram_id, told.text, keyboard,
                key=told.key or event.id, silent=at.silent, priority=urgent, not_before=at.not_before,
            )  # fmt: skip

    async def _freshen(self, event: VoteEvent | PollEvent, outgoing: Outgoing) -> None:
        """Only those who have the vote's message on their screen."""
        key = poll_key(event.poll) if isinstance(event, PollEvent) else status_key(event.motion)
        chats = await self._showing(key)

        async def mark(unit: Unit) -> None:
            for chat in chats:
                await outgoing.post(unit, chat, key, silent=True)

        if chats:
            await self._commit(event, mark)

    async def _showing(self, key: str) -> list[int]:
        post: Any = self._post
        out: Any = self._out
        query = union(select(post.chat_id).where(post.key == key), select(out.chat_id).where(out.key == key))
        async with self._store.reading() as session:
            return list(await session.scalars(query))

    async def _commit(self, event: Event, effect: Callable[[Unit], Awaitable[None]]) -> None:
        async def work(unit: Unit) -> BaseModel:
            if await unit.first_sight(event.id):
                await effect(unit)
            return Done()

        if isinstance(await self._writer.do(work), Refusal):
            raise Busy("the bot's own database is busy")
