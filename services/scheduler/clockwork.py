"""The clock and the journal's check, as questions to the scheduler."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

from pydantic import BaseModel

from services.scheduler.verifying import verify_all
from shared.clock import Clock
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, ClockView, ShowClock, Verify
from shared.contracts.events import ClockMoved
from shared.ids import new_id
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer

MOST_SECONDS = 10 * 366 * 24 * 3600


class Clockwork:
    """Shows and moves the clock; a move fires at once what it makes due."""

    def __init__(
        self, clock: Clock, store: Store, writer: Writer, sweep: Callable[[], Awaitable[None]], telegram_is_real: bool
    ) -> None:
        self._clock = clock
        self._store = store
        self._writer = writer
        self._sweep = sweep
        self._telegram_is_real = telegram_is_real

    async def show(self, query: ShowClock, audience: Audience) -> BaseModel:
        return ClockView(now=self._clock.now(), offset_seconds=int(self._clock.offset.total_seconds()))

    async def advance(self, command: AdvanceClock, audience: Audience) -> BaseModel:
        """Forward only, and never where real people are written to."""
        if self._telegram_is_real:
            return Refusal(code="clock_on_real_telegram")
        if not 0 < command.seconds <= MOST_SECONDS:
            return Refusal(code="clock_step", facts={"seconds": command.seconds})

        moved: list[timedelta] = []  # stays empty when the same command was carried out before

        async def move(unit: Unit) -> BaseModel:
            offset = self._clock.offset + timedelta(seconds=command.seconds)
            moved.append(offset)
            await unit.emit(ClockMoved(id=new_id(), at=unit.now, offset_seconds=int(offset.total_seconds())))
            return ClockView(
                now=self._clock.now() + timedelta(seconds=command.seconds), offset_seconds=int(offset.total_seconds())
            )

        answer = await self._writer.once(command, move)
        if moved and isinstance(answer, ClockView):
            self._clock.set_offset(moved[-1])
            await self._sweep()
        return answer

    async def verify(self, query: Verify, audience: Audience) -> BaseModel:
        async with self._store.reading() as session:
            return await verify_all(session, query.body)
