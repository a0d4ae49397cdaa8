"""Each facilitator's morning: the day's tasks in one message, at most once a day, and only with something new or due in it."""

from collections.abc import Callable
from datetime import date, datetime, timedelta

from services.bot.facilitators import day
from services.bot.facilitators.alerts import SELF, Asker
from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.talk import BusPort
from services.bot.telegram.digests import DigestLedger, Letter, Told
from shared.contracts.base import Actor, Channel, Refusal
from shared.contracts.bodies import ListBodies
from shared.contracts.linking import Identify, ListFacilitators
from shared.rules.reminding import Waiting, day_of, digest_time, is_quiet, is_worth_saying
from shared.texts import facilitator_today as texts

AGAIN = timedelta(minutes=10)  # how soon somebody who has just become a facilitator is noticed


class Mornings:
    """`rolls` asks as a service, which only the lists of facilitators need."""

    def __init__(self, bus: BusPort, rolls: BusPort, ledger: DigestLedger, now: Callable[[], datetime], buttons: Buttons) -> None:
        self._bus, self._rolls, self._ledger, self._now, self._buttons = bus, rolls, ledger, now, buttons
        self._next: datetime | None = None

    async def look(self) -> None:
        """Writes the summaries whose time has come. Raises Unavailable while a service is away."""
        now = self._now()
        if is_quiet(now) or now < digest_time(now) or (self._next and now < self._next):
            return
        over = await self._ledger.over(day_of(now))
        ready = [one for one in await self._facilitators() if str(one) not in over]
        if ready:
            told = await self._ledger.told([str(one) for one in ready])
            await self._ledger.write(day_of(now), [await self._letter(one, told, now) for one in ready])
        self._next = now + AGAIN

    async def _facilitators(self) -> list[int]:
        """Everybody who runs the meetings of some body."""
        bodies = await self._bus.ask(ListBodies())
        found: dict[int, None] = {}
        for body in () if isinstance(bodies, Refusal) else bodies.items:
            listed = await self._rolls.ask(ListFacilitators(body=body.slug, actor=SELF))
            found |= {} if isinstance(listed, Refusal) else {one.telegram_id: None for one in listed.items}
        return list(found)

    async def _letter(self, telegram_id: int, told: Told, now: datetime) -> Letter:
        person = str(telegram_id)
        due = await day.tasks(Asker(self._bus, telegram_id), await self._tops(telegram_id), now)
        worth = [task for task in due if _is_worth(task, told.day(person, task.key), now)]
        if not worth:
            return Letter(person, telegram_id)
        ordered = [*worth, *(task for task in due if task not in worth)]
        keyboard = tuple((self._buttons.start(action),) for action in day.buttons(ordered))
        keys = tuple(task.key for task in ordered[: texts.SHOWN])
        return Letter(person, telegram_id, texts.list_of(ordered, ()), keyboard, keys)

    async def _tops(self, telegram_id: int) -> list[str]:
        """The bodies of this facilitator of which none lies under another."""
        actor = Actor(channel=Channel.TELEGRAM, id=str(telegram_id))
        person, bodies = await self._bus.ask(Identify(who=actor, actor=actor)), await self._bus.ask(ListBodies())
        if isinstance(person, Refusal) or isinstance(bodies, Refusal):
            return []
        mine = set(person.facilitates)
        return [row.slug for row in bodies.items if row.slug in mine and row.parent not in mine]


def _is_worth(task: texts.Task, told: date | None, now: datetime) -> bool:
    return is_worth_saying(Waiting(day_of(task.until) if task.until else None, told), day_of(now))
