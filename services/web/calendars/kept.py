"""Rendered calendars, kept until an event says that they changed."""

import asyncio
import hashlib
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import format_datetime
from functools import cached_property
from urllib.parse import quote
from weakref import WeakValueDictionary

from shared.contracts.events import (
    ChatBound,
    ClockMoved,
    DeadlineFired,
    Event,
    FacilitatorChanged,
    NudgeAsked,
    ProposalMade,
    VoteProgressed,
)

MOST = 5_000
MEDIA = "text/calendar; charset=utf-8"

# These change nothing that a calendar shows.
NO_MATTER = (ChatBound, ClockMoved, DeadlineFired, FacilitatorChanged, NudgeAsked, ProposalMade, VoteProgressed)


@dataclass(frozen=True)
class Key:
    """Which calendar: `name` is a body's slug or a member's id; `wide` = it shows meetings of more bodies than the one named."""

    name: str
    wide: bool
    member: bool = False


    @property
    def headers(self) -> dict[str, str]:
        """How long others may keep it, and its name as a file; a member's own is nobody else's."""
        name = "my" if self.member else quote(self.name)
        own = {"cache-control": "private, no-cache", "x-robots-tag": "noindex, nofollow"}
        return (own if self.member else {"cache-control": "public, max-age=60"}) | {
            "content-disposition": f"inline; filename*=UTF-8''{name}.ics"
        }


@dataclass(frozen=True)
class Rendered:
    """A calendar as it is sent. `since` = since when it has looked so, as far as this process knows, in HTTP's time."""

    content: bytes
    etag: str
    since: datetime
    key: Key

    @cached_property
    def headers(self) -> list[tuple[bytes, bytes]]:
        """Of the answer, with the content or without it; written once."""
        given = self.key.headers | {"etag": self.etag, "last-modified": format_datetime(self.since, usegmt=True)}
        return [(name.encode(), value.encode()) for name, value in given.items()]

    @cached_property
    def whole(self) -> list[tuple[bytes, bytes]]:
        """The headers with the content."""
        length = str(len(self.content)).encode()
        return [*self.headers, (b"content-type", MEDIA.encode()), (b"content-length", length)]


class Kept:
    """At most MOST calendars, the least used given up first."""

    def __init__(self) -> None:
        self._rendered: OrderedDict[Key, Rendered] = OrderedDict()
        self._last: OrderedDict[Key, Rendered] = OrderedDict()  # also forgotten ones: what looks the same again keeps its time
        self._locks: WeakValueDictionary[Key, asyncio.Lock] = WeakValueDictionary()
        self._epoch = 0

    async def get(self, key: Key, make: Callable[[], Awaitable[bytes]]) -> tuple[Rendered, bool]:
        """The calendar, and whether it was kept; of many who ask at once only one has it made."""
        if kept := self._found(key):
            return kept, True
        lock = self._locks.setdefault(key, asyncio.Lock())
        async with lock:
            if kept := self._found(key):
                return kept, True
            epoch = self._epoch
            fresh = self._compared(key, await make())
            # An event that came while it was made may not be in it.
            if epoch == self._epoch:
                _put(self._rendered, key, fresh)
            return fresh, False

    def _found(self, key: Key) -> Rendered | None:
        kept = self._rendered.get(key)
        if kept is not None:
            self._rendered.move_to_end(key)
        return kept

    def _compared(self, key: Key, content: bytes) -> Rendered:
        last = self._last.get(key)
        if last is not None and last.content == content:
            return last
        etag = f'"{hashlib.sha256(content).hexdigest()[:32]}"'
        fresh = Rendered(content, etag, datetime.now(UTC).replace(microsecond=0), key)
        _put(self._last, key, fresh)
        return fresh

    def seen(self, event: Event) -> None:
        """Forgets what the event may have changed."""
        if isinstance(event, NO_MATTER):
            return
        self._epoch += 1
        bodies = (event.body, *getattr(event, "also", ()))
        stale = [key for key in self._rendered if not event.body or key.wide or key.name in bodies]
        for key in stale:
            del self._rendered[key]

    def forget(self) -> None:
        """Forgets everything: events may have been missed."""
        self._epoch += 1
        self._rendered.clear()


def _put(where: OrderedDict[Key, Rendered], key: Key, value: Rendered) -> None:
    where[key] = value
    where.move_to_end(key)
    if len(where) > MOST:
        where.popitem(last=False)
