"""Each facilitator's morning: the day's tasks in one message, at most once a day, and only with something new or due in it."""

from collections.abc import Callable
from datetime import date, datetime

from services.bot.facilitators import day
from services.bot.facilitators.alerts import SELF, Asker
from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.talk import BusPort
from services.bot.telegram.digests import DigestLedger, Letter, Told
from shared.contracts.base import Actor, Channel, Refusal
from shared.contracts.bodies import ListBodies
from shared.contracts.linking import Identify, ListFacilitators
from shared.rules.reminding import Waiting, day_of, is_worth_saying
from shared.texts import facilitator_today as texts


class Mornings:
    """`rolls` asks as a service, which only the lists of facilitators need."""

    def __init__(self, bus: BusPort, rolls: BusPort, ledger: DigestLedger, now: Callable[[], datetime], buttons: Buttons) -> None:
        self._bus, self._rolls, self._ledger, self._now, self._buttons = bus, rolls, ledger, now, buttons

    async def look(self) -> None:
        """Writes the summaries whose time has come. Raises Unavailable while a service is away."""
        now = self._now()
        over = await self._ledger.over(day_of(now))
        everybody = await self._rolls.ask(ListFacilitators(body="", actor=SELF))
        found = () if isinstance(everybody, Refusal) else everybody.items
        ready = [one.telegram_id for one in found if str(one.telegram_id) not in over and one.preferences.is_time(now)]
        if ready:
            told = await self._ledger.told([str(one) for one in ready])
            await self._ledger.write(day_of(now), [await self._letter(one, told, now) for one in ready])

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
