"""The daily digest of either bot: one message a person and day at most, exactly once in effect, and what was told when."""

import asyncio
from collections.abc import Awaitable, Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Any, TypeVar

import structlog
from pydantic import BaseModel
from sqlalchemy import delete, insert, select

from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard
from services.bot.telegram.tables import BotTables
from shared.bus.asking import ServiceFault, Unavailable
from shared.bus.busy import Busy
from shared.contracts.base import Done, Refusal
from shared.ids import fingerprint
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.tasks import not_cancelled

log = structlog.get_logger()

T = TypeVar("T")

LOOK_SECONDS = 1.0
AT_ONCE = 50  # people in one transaction: presses must not wait for it
KEPT = timedelta(days=120)


@dataclass(frozen=True)
class Letter:
    """One person's digest of a day; an empty text: nothing was worth a word. `keys`: the things that it tells of."""

    person: str
    chat_id: int
    text: str = ""
    keyboard: Keyboard = ()
    keys: tuple[str, ...] = ()


class DigestLedger:
    """Who has had the digest of a day, and what each was told."""

    def __init__(self, store: Store, tables: BotTables, writer: Writer, out: Outgoing) -> None:
        self._store, self._writer, self._out = store, writer, out
        self._digest: Any = tables.digest
        self._told: Any = tables.digest_told

    async def over(self, day: date) -> set[str]:
        """Those whose digest of that day is done with."""
        async with self._store.reading() as session:
            return set(await session.scalars(select(self._digest.person).where(self._digest.day == day)))

    async def told(self, people: Collection[str]) -> "Told":
        """When each was told of what."""
        told = self._told
        found: Told = Told()
        async with self._store.reading() as session:
            for some in _batches(list(people), 500):
                rows = await session.execute(select(told.person, told.item, told.day).where(told.person.in_(some)))
                for person, item, day in rows:
                    found.days[person, item] = day
        return found

    async def mark(self, unit: Unit, person: str, keys: Collection[str], day: date) -> None:
        """They were told of these things by another message, in the caller's transaction."""
        told, items = self._told, [fingerprint(key) for key in keys]
        await unit.session.execute(delete(told).where(told.person == person, told.item.in_(items)))
        await unit.session.execute(insert(told), [{"person": person, "item": item, "day": day} for item in items])

    async def write(self, day: date, letters: Sequence[Letter]) -> None:
        """Each letter goes into the queue together with its row, or not at all. Raises Busy."""
        for some in _batches(letters, AT_ONCE):
            if isinstance(await self._writer.do(partial(self._keep, day, some)), Refusal):
                raise Busy("the bot's own database is busy")

    async def _keep(self, day: date, letters: Sequence[Letter], unit: Unit) -> BaseModel:
        digest, told, session = self._digest, self._told, unit.session
        people = [letter.person for letter in letters]
        done = set(await session.scalars(select(digest.person).where(digest.day == day, digest.person.in_(people))))
        new = [letter for letter in letters if letter.person not in done]
        if new:
            rows = [{"person": letter.person, "day": day, "said": bool(letter.text), "at": unit.now} for letter in new]
            await session.execute(insert(digest), rows)
        said = [letter for letter in new if letter.text]
        for letter in said:
            items = [fingerprint(key) for key in letter.keys]
            await session.execute(delete(told).where(told.person == letter.person, told.item.in_(items)))
            await self._out.say(unit, letter.chat_id, letter.text, letter.keyboard, key=f"digest:{letter.person}:{day}")
        things = [{"person": letter.person, "item": fingerprint(key), "day": day} for letter in said for key in letter.keys]
        if things:
            await session.execute(insert(told), things)
        await session.execute(delete(digest).where(digest.day < day - KEPT))
        await session.execute(delete(told).where(told.day < day - KEPT))
        return Done()


class Told:
    """On which day a person was last told of a thing."""

    def __init__(self) -> None:
        self.days: dict[tuple[str, str], date] = {}

    def day(self, person: str, key: str) -> date | None:
        return self.days.get((person, fingerprint(key)))


async def every_minute(
    look: Callable[[], Awaitable[object]],
    active: asyncio.Event,
    now: Callable[[], datetime],
    *,
    look_seconds: float = LOOK_SECONDS,
) -> None:
    """Looks once a minute of the system's clock while this program is the one that sends; until cancelled."""
    seen: datetime | None = None
    while not_cancelled():
        await active.wait()
        minute = now().replace(second=0, microsecond=0)
        if minute != seen:
            seen = minute
            await _looked(look)
        await asyncio.sleep(look_seconds)


async def _looked(look: Callable[[], Awaitable[object]]) -> None:
    try:
        await look()
    except (Unavailable, ServiceFault, Busy) as exc:
        log.info("digest.later", error=type(exc).__name__)
    except Exception:
        log.exception("digest.failed")  # the next minute tries again; a digest that fails must not end the votes beside it


def _batches(items: Sequence[T], size: int) -> Iterator[Sequence[T]]:
    return (items[first : first + size] for first in range(0, len(items), size))
