"""What cannot be undone takes the same press twice: the first is remembered for a moment, in memory and nowhere else."""

import time
from collections.abc import Callable

from services.bot.members.pressed import Pressed
from services.bot.telegram.tokens import Press

SECONDS = 60.0
REMEMBERED = 5_000


class SecondPresses:
    """Which press each person was asked to repeat, for which motion."""

    def __init__(self, tick: Callable[[], float] = time.monotonic) -> None:
        self._tick = tick
        self._first: dict[tuple[int, str], tuple[Press, str, float]] = {}

    def expect(self, pressed: Pressed, press: Press) -> None:
        """The next press of the same button means it."""
        key = (pressed.account, press.parts[0])
        self._first.pop(key, None)
        while len(self._first) >= REMEMBERED:
            del self._first[next(iter(self._first))]
        self._first[key] = (press, pressed.id, self._tick() + SECONDS)

    def forget(self, pressed: Pressed, press: Press) -> None:
        """What was read out at the first press is no longer so: it has to be asked about again."""
        self._first.pop((pressed.account, press.parts[0]), None)

    def is_second(self, pressed: Pressed, press: Press) -> bool:
        """Whether this is the expected repeat: the same button in time, and not the first press delivered again."""
        first = self._first.get((pressed.account, press.parts[0]))
        if first is None:
            return False
        wanted, ident, until = first
        if wanted != press or ident == pressed.id or self._tick() > until:
            return False
        del self._first[pressed.account, press.parts[0]]
        return True
