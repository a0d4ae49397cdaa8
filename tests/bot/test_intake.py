"""The polling loop: order, tries, dead letters, repeats, standby, and that nothing is confirmed before it is handled."""

import asyncio
import time
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import pytest

from services.bot.telegram.intake import Intake
from services.bot.telegram.port import Conflict, MessengerError, Unreachable
from tests.conftest import until

Update = tuple[int, str]  # update id, person


@dataclass
class FakeTelegram:
    """Repeats what was not confirmed, as the messenger does."""

    updates: list[Update] = field(default_factory=list)
    faults: list[MessengerError] = field(default_factory=list)
    offsets: list[int | None] = field(default_factory=list)
    quiet: asyncio.Event | None = None  # a poll that waits lasts until then: nobody writes

    async def fetch(self, offset: int | None, waits: bool) -> Sequence[Update]:
        self.offsets.append(offset)
        if waits and self.quiet is not None:
            await self.quiet.wait()
        await asyncio.sleep(0)
        if self.faults:
            raise self.faults.pop(0)
        if offset is not None:
            gone = next((place for place, update in enumerate(self.updates) if update[0] == offset - 1), None)
            self.updates = self.updates[gone + 1 :] if gone is not None else self.updates
        if not self.updates:
            await asyncio.sleep(0.01)
        return list(self.updates[:100])


@dataclass
class Handler:
    handled: list[Update] = field(default_factory=list)
    tried: list[int] = field(default_factory=list)
    buried: list[tuple[Update, str]] = field(default_factory=list)
    failing: dict[int, int] = field(default_factory=dict)  # update id -> how many tries fail
    gates: dict[int, asyncio.Event] = field(default_factory=dict)

    async def handle(self, update: Update) -> None:
        self.tried.append(update[0])
        if update[0] in self.gates:
            await self.gates[update[0]].wait()
        if self.failing.get(update[0], 0) > 0:
            self.failing[update[0]] -= 1
            raise RuntimeError("does not work")
        self.handled.append(update)

    async def bury(self, update: Update, why: str) -> None:
        self.buried.append((update, why))


@asynccontextmanager
async def polling(telegram: FakeTelegram, handler: Handler) -> AsyncIterator[Intake[Update]]:
    intake = intake_of(telegram, handler)
    running = asyncio.create_task(intake.run())
    try:
        yield intake
    finally:
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


def intake_of(telegram: FakeTelegram, handler: Handler, idle_seconds: float = 0.001) -> Intake[Update]:
    return Intake(
        telegram.fetch, handler.handle, lambda update: update[1], lambda update: update[0], handler.bury,
        retry_seconds=0.001, standby_seconds=0.01, idle_seconds=idle_seconds,
    )  # fmt: skip


async def test_a_bot_may_send_before_anybody_has_written() -> None:
    telegram = FakeTelegram(quiet=asyncio.Event())
    async with polling(telegram, Handler()) as intake:
        await until(lambda: len(telegram.offsets) == 2)  # the second one waits for news
        assert intake.active.is_set()


async def test_intake_keeps_each_person_in_update_order() -> None:
    telegram = FakeTelegram([(number, "abc"[number % 3]) for number in range(1, 31)])
    handler = Handler()
    async with polling(telegram, handler):
        await until(lambda: len(handler.handled) == 30)
    for person in "abc":
        own = [update_id for update_id, who in handler.handled if who == person]
        assert own == sorted(own)


async def test_intake_does_not_let_one_person_hold_up_another() -> None:
    handler = Handler(gates={1: asyncio.Event()})
    telegram = FakeTelegram([(1, "slow"), (2, "slow"), (3, "quick")])
    async with polling(telegram, handler):
        await until(lambda: handler.handled == [(3, "quick")])
        telegram.updates.append((4, "quick"))
        await until(lambda: (4, "quick") in handler.handled)
        assert set(telegram.offsets) == {None}  # nothing is confirmed while the first is in hand
        handler.gates[1].set()
        await until(lambda: 5 in telegram.offsets)
    assert [update_id for update_id, _ in handler.handled] == [3, 4, 1, 2]


async def test_intake_does_not_hurry_a_messenger_that_does_not_wait_for_news() -> None:
    telegram = FakeTelegram([(1, "a")])
    running = asyncio.create_task(intake_of(telegram, Handler(), idle_seconds=0.05).run())
    began = time.monotonic()
    await until(lambda: len(telegram.offsets) >= 5)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
    assert time.monotonic() - began >= 3 * 0.05  # the first look brought news; after that it rests


async def test_intake_confirms_only_after_handling() -> None:
    handler = Handler(gates={2: asyncio.Event()})
    telegram = FakeTelegram([(1, "a"), (2, "b"), (3, "c")])
    async with polling(telegram, handler):
        await until(lambda: 2 in telegram.offsets)
        assert 3 not in telegram.offsets and 4 not in telegram.offsets
        handler.gates[2].set()
        await until(lambda: 4 in telegram.offsets)


@pytest.mark.parametrize(("failures", "buried"), [(2, 0), (3, 1)], ids=["third try works", "dead letter after three"])
async def test_intake_tries_three_times(failures: int, buried: int) -> None:
    handler = Handler(failing={1: failures})
    telegram = FakeTelegram([(1, "a"), (2, "a")])
    async with polling(telegram, handler):
        await until(lambda: (2, "a") in handler.handled)
    assert len(handler.buried) == buried
    assert handler.tried.count(1) == 3


async def test_intake_handles_a_repeated_update_once() -> None:
    handler = Handler()
    intake = intake_of(FakeTelegram(), handler)
    order = [3, 1, 2, 1, 3, 3, 2, 1, 2, 1]
    await asyncio.gather(*(intake.take((number, "a")) for number in order))
    assert sorted(handler.handled) == [(1, "a"), (2, "a"), (3, "a")]


async def test_intake_follows_ids_that_start_again_lower() -> None:
    handler = Handler()
    telegram = FakeTelegram([(900, "a"), (5, "a"), (6, "b")])
    async with polling(telegram, handler):
        await until(lambda: len(handler.handled) == 3 and 7 in telegram.offsets)


async def test_intake_stands_by_on_conflict_and_comes_back() -> None:
    handler = Handler()
    telegram = FakeTelegram([(1, "a")], faults=[Conflict(), Conflict()])
    async with polling(telegram, handler) as intake:
        assert not intake.active.is_set()
        await until(lambda: handler.handled)
        assert intake.active.is_set()
        telegram.faults.append(Conflict())
        await until(lambda: not intake.active.is_set())


async def test_intake_waits_out_a_network_that_is_down() -> None:
    handler = Handler()
    telegram = FakeTelegram([(1, "a")], faults=[Unreachable(), Unreachable(), Unreachable()])
    async with polling(telegram, handler):
        await until(lambda: handler.handled == [(1, "a")])


async def test_intake_buries_again_until_the_grave_is_open() -> None:
    handler = Handler(failing={1: 3})
    refusals = [RuntimeError("locked")]

    async def bury(update: Update, why: str) -> None:
        if refusals:
            raise refusals.pop()
        await handler.bury(update, why)

    telegram = FakeTelegram([(1, "a")])
    intake = Intake(
        telegram.fetch, handler.handle, lambda update: update[1], lambda update: update[0], bury, retry_seconds=0.001
    )  # fmt: skip
    await intake.take((1, "a"))
    assert handler.buried == [((1, "a"), "RuntimeError after 3 tries")]


async def test_intake_stops_when_asked_after_what_is_in_hand() -> None:
    handler = Handler(gates={1: asyncio.Event()})
    intake = intake_of(FakeTelegram([(1, "a")]), handler)
    running = asyncio.create_task(intake.run())
    await until(lambda: handler.tried == [1])
    running.cancel()
    handler.gates[1].set()
    await asyncio.gather(running, return_exceptions=True)
    assert handler.handled == [(1, "a")]


class NothingInHand:
    """Remembers nothing from before."""

    async def taken(self, keys: Sequence[str]) -> set[str]:
        return set()

    async def begun(self, key: str, *, before: int = 0) -> int:
        return 1

    async def done(self, keys: Sequence[str]) -> None:
        pass


async def test_slow_update_of_the_first_batch_holds_up_nobody_who_comes_later() -> None:
    """After a start, too: whoever asks what is away just then may take minutes."""
    handler, telegram = Handler(gates={1: asyncio.Event()}), FakeTelegram([(1, "a")])
    intake = Intake(
        telegram.fetch, handler.handle, lambda update: update[1], lambda update: update[0], handler.bury, in_hand=NothingInHand()
    )
    running = asyncio.create_task(intake.run())
    await until(lambda: handler.tried == [1])
    telegram.updates.append((2, "b"))
    await until(lambda: handler.handled == [(2, "b")])
    handler.gates[1].set()
    await until(lambda: telegram.offsets[-1] == 3)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)
