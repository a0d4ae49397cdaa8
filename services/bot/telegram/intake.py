"""The polling loop of both bots: an update is confirmed to the messenger only after it has been handled."""

import asyncio
import time
from collections import deque
from collections.abc import Awaitable, Callable, Collection, Hashable, Sequence
from contextlib import suppress
from typing import Generic, Protocol, TypeVar

import structlog

from services.bot.telegram.port import Conflict, MessengerError, RetryLater
from shared.bus.busy import Busy
from shared.tasks import not_cancelled

log = structlog.get_logger()

AT_ONCE = 128  # people handled at the same time
TRIES = 3
DEATHS = 5  # of the program, with the same update in hand: it may also be killed from outside
PATIENCE_SECONDS = 60.0  # with a database that is busy or away
YOUNG_SECONDS = 600.0  # so long after a start an update that is brought may be the one that killed the program before
REMEMBERED = 20_000  # update ids
LOOK_SECONDS = 1.0  # how long a slow person may hold up the next look
STANDBY_SECONDS = 15.0
LONGEST_PAUSE = 30.0
IDLE_SECONDS = 0.3  # from one look to the next while there is nothing new

U = TypeVar("U")


class InHandPort(Protocol):
    """Remembers across restarts what was begun (shared/store/in_hand.py)."""

    async def taken(self, keys: Sequence[str]) -> set[str]: ...
    async def begun(self, key: str, *, before: int = 0) -> int: ...
    async def done(self, keys: Sequence[str]) -> None: ...


class Intake(Generic[U]):
    """Takes updates in: people at the same time, each person in update order, three tries, then the dead letters.

    With `in_hand`, what the program may have died of is handled alone, and buried when it kills it again and again.

    `fetch(offset, waits)` gives the updates from an offset on (None: from where the messenger stands), at once or when there
    are some, and raises MessengerErrors. The first is at once: whoever waits for news sends nothing until somebody writes.
    `bury(update, why)` keeps one that could not be handled. `active` is set while this program is the one that polls.
    """

    def __init__(
        self,
        fetch: Callable[[int | None, bool], Awaitable[Sequence[U]]],
        handle: Callable[[U], Awaitable[object]],
        person_of: Callable[[U], Hashable],
        update_id_of: Callable[[U], int],
        bury: Callable[[U, str], Awaitable[object]],
        *,
        retry_seconds: float = 0.5,
        standby_seconds: float = STANDBY_SECONDS,
        idle_seconds: float = IDLE_SECONDS,
        active: asyncio.Event | None = None,
        in_hand: InHandPort | None = None,
        tick: Callable[[], float] = time.monotonic,
    ) -> None:
        self._in_hand, self._tick, self._began = in_hand, tick, tick()
        self._alone = asyncio.Lock()
        self._fetch, self._handle, self._bury = fetch, handle, bury
        self._person_of, self._id_of = person_of, update_id_of
        self._retry_seconds, self._standby_seconds, self._idle_seconds = retry_seconds, standby_seconds, idle_seconds
        self._lanes: dict[Hashable, deque[tuple[U, asyncio.Future[None]]]] = {}
        self._tasks: set[asyncio.Future[None]] = set()
        self._known: dict[int, asyncio.Future[None]] = {}  # handled or in hand, in the order they came
        self._unconfirmed: deque[int] = deque()
        self._offset: int | None = None
        self._room = asyncio.Semaphore(AT_ONCE)
        self.active = active or asyncio.Event()

    async def take(self, update: U) -> None:
        """Handles one update that came another way (webhook); returns when it is handled or buried. A repeat has no effect."""
        if self._in_hand is None or self._id_of(update) in self._known or self._tick() - self._began > YOUNG_SECONDS:
            await asyncio.shield(self._line_up(update))
            return
        await asyncio.shield(asyncio.ensure_future(self._first([update])))

    async def _first(self, updates: Sequence[U]) -> None:
        await (await self._begun(updates))

    def _keep(self, task: "asyncio.Future[None]") -> None:
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def run(self) -> None:
        """Polls until cancelled; updates in hand are finished first."""
        pause, first = self._retry_seconds, True
        try:
            while not_cancelled():
                asked = time.monotonic()
                try:
                    updates = await self._fetch(self._offset, not first)
                except MessengerError as exc:
                    pause = await self._wait_after(exc, pause)
                    continue
                self.active.set()
                pause = self._retry_seconds
                if not first:
                    await self._unhurried(updates, asked)
                elif self._in_hand is not None:
                    self._keep(asyncio.ensure_future(await self._begun(updates)))  # the slow ones hold up nobody else
                first = False
                await self._handle_all(updates)
        finally:
            self.active.clear()
            if self._tasks:
                await asyncio.wait(self._tasks, timeout=5)

    async def send_only(self) -> None:
        """For a bot to which updates are brought (webhook): this program is the one that sends, until cancelled."""
        self.active.set()
        try:
            await asyncio.Event().wait()
        finally:
            self.active.clear()

    async def _begun(self, updates: Sequence[U]) -> Awaitable[None]:
        """What may have killed the program: written down before it is begun. What was written down before is handled alone.

        The rest is in line when this returns; what it gives ends when that is handled, too.
        """
        by_key = {f"update:{self._id_of(update)}": update for update in updates if self._id_of(update) not in self._known}
        suspects = await self._written(by_key)
        for key, update in by_key.items():
            if key in suspects:
                async with self._alone:
                    await self._handle_alone(key, update)
        rest = {key: self._line_up(update) for key, update in by_key.items() if key not in suspects}
        return self._until_handled(rest)

    async def _until_handled(self, rest: "dict[str, asyncio.Future[None]]") -> None:
        if rest:
            await asyncio.wait(rest.values())
        await self._handled(list(rest))

    async def _written(self, keys: Collection[str]) -> set[str]:
        try:
            return await self._in_hand.taken(list(keys)) if self._in_hand and keys else set()
        except Busy:
            return set()  # it is a precaution only

    async def _handle_alone(self, key: str, update: U) -> None:
        """Nothing else is in hand, so that there is no doubt about what kills the program."""
        assert self._in_hand is not None
        try:
            deaths = await self._in_hand.begun(key)
        except Busy:
            deaths = 0
        if deaths > DEATHS:
            done = self._known.setdefault(self._id_of(update), asyncio.get_running_loop().create_future())
            await self._lay_down(update, f"killed the program {DEATHS} times")
            done.set_result(None)
        else:
            await self._line_up(update)
        await self._handled([key])

    async def _handled(self, keys: Sequence[str]) -> None:
        if self._in_hand is not None and keys:
            with suppress(Busy):
                await self._in_hand.done(keys)

    async def _unhurried(self, updates: Sequence[U], asked: float) -> None:
        """A Bot API that does not wait for news, or tells old ones, is not asked without a pause."""
        news = any(self._id_of(update) not in self._known for update in updates)
        if not news and time.monotonic() - asked < self._idle_seconds:
            await asyncio.sleep(self._idle_seconds)

    async def _handle_all(self, updates: Sequence[U]) -> None:
        """Waits for the batch, but at most a moment: the offset then stays before the first update that is still in hand."""
        for update in updates:
            update_id = self._id_of(update)
            if update_id not in self._unconfirmed:
                self._unconfirmed.append(update_id)
            self._line_up(update)
        waiting = [self._known[update_id] for update_id in self._unconfirmed]
        if waiting:
            await asyncio.wait(waiting, timeout=LOOK_SECONDS)
        while self._unconfirmed and self._known[self._unconfirmed[0]].done():
            self._offset = self._unconfirmed.popleft() + 1

    async def _wait_after(self, exc: MessengerError, pause: float) -> float:
        """The next pause: it doubles while the messenger stays away; another poller makes this one a quiet standby."""
        if isinstance(exc, Conflict):
            if self.active.is_set():
                log.warning("intake.standby")
            self.active.clear()
            await asyncio.sleep(self._standby_seconds)
            return self._retry_seconds
        wait = exc.seconds if isinstance(exc, RetryLater) else pause
        log.warning("intake.waits", error=type(exc).__name__, seconds=wait)
        await asyncio.sleep(wait)
        return min(pause * 2, LONGEST_PAUSE)

    def _line_up(self, update: U) -> asyncio.Future[None]:
        """Puts the update at the end of its person's line; the future is done when it is handled."""
        update_id = self._id_of(update)
        if update_id in self._known:
            return self._known[update_id]
        done: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._remember(update_id, done)
        person = self._person_of(update)
        if person in self._lanes:
            self._lanes[person].append((update, done))
            return done
        self._lanes[person] = deque([(update, done)])
        self._keep(asyncio.create_task(self._walk(person)))
        return done

    def _remember(self, update_id: int, done: asyncio.Future[None]) -> None:
        self._known[update_id] = done
        while len(self._known) > REMEMBERED and self._known[oldest := next(iter(self._known))].done():
            del self._known[oldest]

    async def _walk(self, person: Hashable) -> None:
        lane = self._lanes[person]
        async with self._room:
            while lane:
                update, done = lane[0]
                await self._try(update)
                lane.popleft()
                done.set_result(None)
            del self._lanes[person]

    async def _try(self, update: U) -> None:
        """Waiting for the own database is no failure, and is not counted, for as long as it is bearable."""
        tries, patience = 0, self._tick() + PATIENCE_SECONDS
        while tries < TRIES:
            try:
                await self._handle(update)
                return
            except Exception as exc:
                if isinstance(exc, Busy) and self._tick() < patience:
                    log.info("update.waits", update=self._id_of(update), why=str(exc))
                    await asyncio.sleep(self._retry_seconds)
                    continue
                tries += 1
                log.warning("update.missed", update=self._id_of(update), tries=tries, exc_info=exc)
                why = f"{type(exc).__name__} after {tries} tries"
                if tries < TRIES:
                    await asyncio.sleep(self._retry_seconds * tries)
        await self._lay_down(update, why)

    async def _lay_down(self, update: U, why: str) -> None:
        """An update is never confirmed before it is at least among the dead letters."""
        while not_cancelled():
            try:
                await self._bury(update, why)
                return
            except Exception as exc:
                log.error("update.not_buried", update=self._id_of(update), exc_info=exc)
                await asyncio.sleep(self._retry_seconds * 4)
