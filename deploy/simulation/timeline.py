"""What happens when: the clock jumps from one moment to the next, and everything of one moment happens side by side."""

import asyncio
import heapq
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

Work = Callable[[], Awaitable[None]]


def office_day(after: datetime) -> datetime:
    """Monday at nine, on or after that day: what the office does is done together."""
    return (after + timedelta(days=-after.weekday() % 7)).replace(hour=9, minute=0, second=0)


def office_day_before(day: datetime) -> datetime:
    """The same, on or before."""
    return (day - timedelta(days=day.weekday())).replace(hour=9, minute=0, second=0)


class Timeline:
    """A heap of moments; what happens at one may put more on it."""

    def __init__(self) -> None:
        self._heap: list[tuple[datetime, int, Work]] = []
        self._count = 0

    def at(self, when: datetime, work: Work) -> None:
        self._count += 1
        heapq.heappush(self._heap, (when, self._count, work))

    async def run(self, advance: Callable[[datetime], Awaitable[None]]) -> None:
        """Until nothing is left to happen."""
        while self._heap:
            when = self._heap[0][0]
            together: list[Work] = []
            while self._heap and self._heap[0][0] == when:
                together.append(heapq.heappop(self._heap)[2])
            await advance(when)
            await asyncio.gather(*(work() for work in together))
