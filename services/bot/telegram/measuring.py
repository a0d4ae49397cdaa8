"""How long a messenger's update takes from the hand-over to its end; and the id by which its way can be followed."""

import time
from collections.abc import Awaitable, Callable, Sequence
from typing import Generic, TypeVar

import structlog

from shared.ids import new_id
from shared.metrics import UPDATE_SECONDS
from shared.tracing import trace

U = TypeVar("U")

REMEMBERED = 5_000  # updates under way


class Measured(Generic[U]):
    """Stands between an Intake and its bot: `fetch` notes when an update came, `handle` how long ago that was at its end."""

    def __init__(
        self,
        bot: str,
        fetch: Callable[[int | None, bool], Awaitable[Sequence[U]]],
        handle: Callable[[U], Awaitable[object]],
        update_id_of: Callable[[U], int],
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._bot = bot
        self._seconds = UPDATE_SECONDS.labels(bot)
        self._fetch, self._handle, self._id_of, self._tick = fetch, handle, update_id_of, tick
        self._came: dict[int, float] = {}

    async def fetch(self, offset: int | None, waits: bool) -> Sequence[U]:
        updates = await self._fetch(offset, waits)
        now = self._tick()
        for update in updates:
            self._came.setdefault(self._id_of(update), now)
        while len(self._came) > REMEMBERED:
            del self._came[next(iter(self._came))]
        return updates

    async def handle(self, update: U) -> object:
        """An update that was brought (webhook) came at this moment."""
        came = self._came.setdefault(self._id_of(update), self._tick())
        with structlog.contextvars.bound_contextvars(correlation=new_id()):
            answer = await self._handle(update)
            trace("update.handled", bot=self._bot, update=self._id_of(update))
        self._came.pop(self._id_of(update), None)
        self._seconds.observe(self._tick() - came)
        return answer
