"""How fast a bot may speak, and which faults the sandbox makes on purpose."""

from __future__ import annotations

import random
from collections import defaultdict, deque
from dataclasses import dataclass, field

from services.sandbox.errors import ApiError, too_many_requests

COUNTED = frozenset(
    {"sendmessage", "senddocument", "sendphoto", "editmessagetext", "editmessagecaption", "editmessagereplymarkup"}
)


@dataclass(frozen=True)
class Window:
    """At most `calls` in any `seconds` (a sliding window); calls 0 = no limit."""

    calls: int
    seconds: int


@dataclass(frozen=True)
class Limits:
    """What Telegram lets a bot do; `callback_seconds` is how long a press may be answered."""

    overall: Window
    chat: Window
    group: Window
    callback_seconds: int = 10
    webhook_retry_ms: int = 500
    webhook_timeout_seconds: int = 30

    @classmethod
    def telegram(cls) -> Limits:
        """About 30 messages a second in all, 1 a second in a chat (a burst of 5), 20 a minute in a group."""
        return cls(overall=Window(30, 1), chat=Window(5, 5), group=Window(20, 60))

    @classmethod
    def none(cls) -> Limits:
        """For tests that are about something else."""
        return cls(overall=Window(0, 1), chat=Window(0, 1), group=Window(0, 1))


@dataclass(frozen=True)
class Faults:
    """Shares are whole percent of calls; `methods` narrows them (empty = every method)."""

    too_many_requests_percent: int = 0
    retry_after: int = 1
    server_error_percent: int = 0
    delay_ms: int = 0
    drop_response_percent: int = 0
    methods: tuple[str, ...] = ()
    seed: int = 0


class Governor:
    """Counts each bot's calls on the monotonic clock and says 429 when a window is full."""

    def __init__(self, limits: Limits) -> None:
        self.limits = limits
        self._taken: dict[tuple[object, ...], deque[float]] = defaultdict(deque)

    def check(self, bot_id: int, chat_id: int, at: float) -> None:
        """Take one call at monotonic time `at`, or raise 429; a refused call takes nothing."""
        windows = self._windows(bot_id, chat_id)
        wait = max((self._wait(key, window, at) for key, window in windows), default=0.0)
        if wait > 0:
            raise too_many_requests(int(wait) + 1)
        for key, _ in windows:
            self._taken[key].append(at)

    def _windows(self, bot_id: int, chat_id: int) -> list[tuple[tuple[object, ...], Window]]:
        limits = self.limits
        found = [((bot_id, "all"), limits.overall), ((bot_id, "chat", chat_id), limits.chat)]
        if chat_id < 0:
            found.append(((bot_id, "group", chat_id), limits.group))
        return [(key, window) for key, window in found if window.calls]

    def _wait(self, key: tuple[object, ...], window: Window, at: float) -> float:
        taken = self._taken[key]
        while taken and taken[0] <= at - window.seconds:
            taken.popleft()
        if len(taken) < window.calls:
            return 0.0
        return max(taken[len(taken) - window.calls] + window.seconds - at, 0.001)


@dataclass
class FaultMaker:
    """Decides call by call, repeatably for one seed, what goes wrong."""

    faults: Faults = field(default_factory=Faults)

    def __post_init__(self) -> None:
        self._random = random.Random(self.faults.seed)

    def set(self, faults: Faults) -> None:
        self.faults = faults
        self._random = random.Random(faults.seed)

    def delay_ms(self, method: str) -> int:
        return self.faults.delay_ms if self._concerns(method) else 0

    def before(self, method: str) -> None:
        """Raise 429 or 500 for the unlucky share of calls."""
        if not self._concerns(method):
            return
        if self._unlucky(self.faults.too_many_requests_percent):
            raise too_many_requests(self.faults.retry_after)
        if self._unlucky(self.faults.server_error_percent):
            raise ApiError(500, "Internal Server Error")

    def drops(self, method: str) -> bool:
        """True = the call was carried out but its caller shall never hear of it."""
        return self._concerns(method) and self._unlucky(self.faults.drop_response_percent)

    def _concerns(self, method: str) -> bool:
        wanted = self.faults.methods
        return not wanted or method in {name.lower() for name in wanted}

    def _unlucky(self, percent: int) -> bool:
        return percent > 0 and self._random.randrange(100) < percent
