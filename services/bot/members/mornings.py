"""Everybody's daily digest: who is to have theirs now, what is worth a word, and what it says."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

import structlog

from services.bot.members.asker import Asker
from services.bot.members.chats import SELF
from services.bot.members.keyboards import confirm_row, rsvp_row
from services.bot.members.links import Links
from services.bot.telegram.digests import DigestLedger, Letter, Told
from services.bot.telegram.port import Button, Keyboard
from shared.contracts.base import Refusal
from shared.contracts.due import DueItem, ListDue
from shared.contracts.preferences import ListRecipients, Recipient
from shared.rules.reminding import Waiting, day_of, is_worth_saying
from shared.texts import chat_digest as texts
from shared.texts.chat import READ
from shared.texts.due import CHANGED, MINUTES, RSVP

log = structlog.get_logger()


class Mornings:
    """`bus` asks as a service: about everybody at once."""

    def __init__(self, bus: Asker, ledger: DigestLedger, now: Callable[[], datetime], key: bytes, links: Links) -> None:
        self._bus, self._ledger, self._now, self._key, self._links = bus, ledger, now, key, links

    async def look(self) -> None:
        """Writes the digests whose time has come. Raises Unavailable while a service is away."""
        now = self._now()
        found = await self._bus.ask(ListRecipients(actor=SELF))
        if isinstance(found, Refusal):
            log.error("digest.refused", code=found.code)
            return
        over = await self._ledger.over(day_of(now))
        ready = [one for one in found.items if one.member not in over and one.preferences.is_time(now)]
        if ready:
            await self._ledger.write(day_of(now), await self._letters(ready, now))

    async def _letters(self, ready: Sequence[Recipient], now: datetime) -> list[Letter]:
        due = await self._bus.ask(ListDue(actor=SELF), seconds=30.0)
        if isinstance(due, Refusal):
            log.error("digest.refused", code=due.code)
            return []
        items = {one.member: one.items for one in due.items}
        told = await self._ledger.told([one.member for one in ready])
        return [self._letter(one, items.get(one.member, ()), told, now) for one in ready]

    def _letter(self, one: Recipient, items: Sequence[DueItem], told: Told, now: datetime) -> Letter:
        """What is worth a word goes first; with it the rest, so that one look tells all."""
        items = [item for item in items if item.kind != CHANGED or told.day(one.member, item.key) is None]  # told once
        worth = [item for item in items if _is_worth(item, told.day(one.member, item.key), now)]
        if not worth:
            return Letter(one.member, one.telegram_id)
        ordered = [*worth, *(item for item in items if item not in worth)]
        page = one.page if self._links.base else None
        text = texts.digest(ordered, now, page)
        keys = tuple(item.key for item in ordered[: texts.SHOWN])
        return Letter(one.member, one.telegram_id, text, self._keyboard(ordered, page), keys)

    def _keyboard(self, items: Sequence[DueItem], page: str | None) -> Keyboard:
        """The one thing to answer is answered right here; the rest on the own page."""
        rows: list[tuple[Button, ...]] = []
        if len(items) == 1 and items[0].kind == RSVP:
            rows.append(rsvp_row(items[0].subject, self._key))
        if len(items) == 1 and items[0].kind == MINUTES:
            read = self._links.start(f"minutes_{items[0].subject}")
            rows.append((*((Button(READ, url=read),) if read else ()), *confirm_row(items[0].subject, self._key)))
        return (*rows, *(((Button(texts.OWN_PAGE, url=page),),) if page else ()))


def _is_worth(item: DueItem, told: date | None, now: datetime) -> bool:
    return is_worth_saying(Waiting(day_of(item.until) if item.until else None, told), day_of(now))
