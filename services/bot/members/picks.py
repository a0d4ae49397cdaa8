"""Secret ballots of several names while they are put together: in memory, for a while, and nowhere else."""

import time
from collections.abc import Callable

SECONDS = 900.0
REMEMBERED = 5_000


class Picks:
    """What each person has picked so far, for which round of which poll."""

    def __init__(self, tick: Callable[[], float] = time.monotonic) -> None:
        self._tick = tick
        self._picked: dict[tuple[int, str, int], tuple[tuple[int, ...], float]] = {}

    def of(self, account: int, poll: str, round_: int) -> tuple[int, ...]:
        choices, until = self._picked.get((account, poll, round_), ((), 0.0))
        return choices if self._tick() <= until else ()

    def keep(self, account: int, poll: str, round_: int, choices: tuple[int, ...]) -> None:
        key = (account, poll, round_)
        self._picked.pop(key, None)
        while len(self._picked) >= REMEMBERED:
            del self._picked[next(iter(self._picked))]
        if choices:
            self._picked[key] = (choices, self._tick() + SECONDS)
