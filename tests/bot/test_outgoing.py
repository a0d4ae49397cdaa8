"""The way out: pace, order, coalescing, faults of the messenger, restarts."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import (
    Blocked,
    Button,
    Keyboard,
    MessageGone,
    MessengerError,
    Migrated,
    NotModified,
    Rejected,
    RetryLater,
    Unreachable,
)
from services.bot.telegram.queue import Priority
from services.bot.telegram.tables import bot_tables
from shared.bus.asking import Unavailable
from shared.contracts.base import Done
from shared.store.engine import Store
from shared.store.unit import Unit
from shared.store.writer import Writer
from tests.bot.fakes import FakeMessenger, Ticks
from tests.conftest import until

GROUP, PRIVATE = -100, 7
TABLES = bot_tables("test_")


@dataclass
class Bench:
    """One bot's way out on a database of its own, with a clock that is moved by hand."""

    store: Store
    writer: Writer
    messenger: FakeMessenger
    ticks: Ticks
    out: Outgoing
    shown: dict[str, tuple[str, Keyboard] | Exception | None] = field(default_factory=dict)
    rendered: list[str] = field(default_factory=list)
    moved: list[tuple[int, int]] = field(default_factory=list)
    now: datetime = datetime(2026, 12, 3, 5, tzinfo=UTC)

    async def do(self, work: Callable[[Unit], Awaitable[Any]]) -> None:
        async def whole(unit: Unit) -> Done:
            await work(unit)
            return Done()

        await self.writer.do(whole)

    async def say(self, chat_id: int, text: str, **more: Any) -> None:
        await self.do(lambda unit: self.out.say(unit, chat_id, text, **more))

    async def post(self, key: str, text: str | None = None, **more: Any) -> None:
        if text is not None:
            self.shown[key] = (text, ())
        await self.do(lambda unit: self.out.post(unit, GROUP, key, **more))

    async def step(self) -> float:
        wait = await self.out.step()
        await self.out.settled()
        return wait

    async def run_for(self, seconds: float) -> None:
        """Moves the clock on as far as the sender itself wants to wait each time."""
        end = self.ticks.now + seconds
        while self.ticks.now < end:
            self.ticks.now += min(max(await self.step(), 0.05), end - self.ticks.now)
        await self.step()


@asynccontextmanager
async def bench_on(path: Path, messenger: FakeMessenger | None = None) -> AsyncIterator[Bench]:
    store = Store(f"sqlite+aiosqlite:///{path / 'bot.db'}")
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
    messenger = messenger or FakeMessenger()
    clock = [datetime(2026, 12, 3, 5, tzinfo=UTC)]
    writer = Writer(store, TABLES.post_tables, lambda: clock[0])

    async def render(key: str) -> tuple[str, Keyboard] | None:
        made.rendered.append(key)
        found = made.shown[key]
        if isinstance(found, Exception):
            raise found
        return found

    async def on_migrated(old: int, new: int) -> None:
        made.moved.append((old, new))

    out = Outgoing(messenger, store, TABLES, writer, render, lambda: made.now, on_migrated=on_migrated, tick=messenger.ticks)
    made = Bench(store, writer, messenger, messenger.ticks, out)
    async with writer.running():
        yield made
    await store.close()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Bench]:
    async with bench_on(tmp_path) as made:
        yield made


async def test_say_is_sent_once_for_a_key(bench: Bench) -> None:
    for _ in range(3):
        await bench.say(PRIVATE, "안내", key="hello")
        await bench.run_for(5)
    assert bench.messenger.texts() == ["안내"]


async def test_say_rolled_back_is_never_sent(bench: Bench) -> None:
    async def fails(unit: Unit) -> Done:
        await bench.out.say(unit, PRIVATE, "안내")
        raise RuntimeError("changed my mind")

    with pytest.raises(RuntimeError):
        await bench.writer.do(fails)
    await bench.run_for(5)
    assert bench.messenger.told == []


async def test_post_is_sent_then_edited_in_place(bench: Bench) -> None:
    await bench.post("meeting:1", "참석 0")
    await bench.run_for(4)
    await bench.post("meeting:1", "참석 1")
    await bench.run_for(4)
    assert [(told.how, told.text, told.message_id) for told in bench.messenger.told] == [
        ("send", "참석 0", 101),
        ("edit", "참석 1", 101),
    ]


async def test_post_that_says_the_same_is_not_edited(bench: Bench) -> None:
    for _ in range(3):
        await bench.post("meeting:1", "참석 0")
        await bench.run_for(4)
    assert bench.messenger.texts() == ["참석 0"]


async def test_post_with_nothing_to_show_is_dropped(bench: Bench) -> None:
    bench.shown["meeting:1"] = None
    await bench.post("meeting:1")
    await bench.run_for(4)
    await bench.run_for(4)
    assert bench.messenger.told == [] and bench.rendered == ["meeting:1"]


async def test_many_events_become_one_edit(bench: Bench) -> None:
    await bench.post("vote:1", "투표 0")
    await bench.run_for(4)
    for count in range(1, 30):
        await bench.post("vote:1", f"투표 {count}")
    await bench.run_for(4)
    assert bench.messenger.texts() == ["투표 0", "투표 29"]


async def test_mark_during_the_edit_is_not_lost(bench: Bench) -> None:
    await bench.post("vote:1", "투표 0")
    await bench.run_for(4)
    edit = bench.messenger.edit

    async def marked_meanwhile(chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        if text == "투표 1":
            await bench.post("vote:1", "투표 2")
        await edit(chat_id, message_id, text, keyboard)

    bench.messenger.edit = marked_meanwhile  # type: ignore[method-assign] # the moment between wording and commit
    await bench.post("vote:1", "투표 1")
    await bench.run_for(8)
    assert bench.messenger.texts() == ["투표 0", "투표 1", "투표 2"]


async def test_group_gets_the_first_at_once_and_then_one_in_three_seconds(bench: Bench) -> None:
    start = bench.ticks.now
    for number in range(4):
        await bench.say(GROUP, f"{number}")
    await bench.run_for(12)
    assert [round(told.at - start) for told in bench.messenger.told] == [0, 3, 6, 9]


async def test_group_never_gets_more_than_twenty_a_minute(bench: Bench) -> None:
    for number in range(40):
        await bench.say(GROUP, f"{number}", priority=Priority.URGENT)
    await bench.run_for(150)
    times = [told.at for told in bench.messenger.told]
    assert len(times) == 40
    assert max(sum(at <= other < at + 60 for other in times) for at in times) <= 20


async def test_result_finds_room_behind_progress(bench: Bench) -> None:
    await bench.post("vote:1", "투표 0")
    for number in range(60):
        await bench.post("vote:1", f"투표 {number}")
        await bench.run_for(1)
    await bench.say(GROUP, "🔔 개의", priority=Priority.URGENT)
    asked = bench.ticks.now
    await bench.run_for(3)
    assert bench.messenger.told[-1].text == "🔔 개의"
    assert bench.messenger.told[-1].at - asked <= 1.1


async def test_urgent_edit_goes_before_notices_and_messages_keep_their_order(bench: Bench) -> None:
    await bench.post("vote:1", "투표 0")
    await bench.run_for(4)
    await bench.say(GROUP, "첫째")
    await bench.say(GROUP, "둘째", priority=Priority.URGENT)
    await bench.post("vote:1", "가결", priority=Priority.URGENT)
    await bench.run_for(12)
    assert bench.messenger.texts()[1:] == ["첫째", "둘째", "가결"]
    assert bench.messenger.texts().index("첫째") < bench.messenger.texts().index("둘째")


async def test_all_chats_together_stay_under_thirty_a_second(bench: Bench) -> None:
    for number in range(90):
        await bench.say(1000 + number, "안내")
    await bench.run_for(6)
    times = [told.at for told in bench.messenger.told]
    assert len(times) == 90
    assert max(sum(at <= other < at + 1 for other in times) for at in times) <= 30


async def test_retry_after_is_obeyed_and_order_kept(bench: Bench) -> None:
    bench.messenger.faults = [RetryLater(7), None]
    start = bench.ticks.now
    await bench.say(PRIVATE, "하나")
    await bench.say(PRIVATE, "둘")
    await bench.run_for(12)
    assert bench.messenger.texts() == ["하나", "둘"]
    assert bench.messenger.told[0].at - start >= 7


async def test_storm_of_429_drops_nothing_and_keeps_the_order(bench: Bench) -> None:
    bench.messenger.faults = [fault for _ in range(10) for fault in (RetryLater(1), None)]
    for number in range(10):
        await bench.say(PRIVATE, f"{number}")
    await bench.run_for(40)
    assert bench.messenger.texts() == [f"{number}" for number in range(10)]


async def test_unreachable_is_tried_again(bench: Bench) -> None:
    bench.messenger.faults = [Unreachable(), Unreachable()]
    await bench.say(PRIVATE, "안내")
    await bench.run_for(10)
    assert bench.messenger.texts() == ["안내"]


async def test_blocked_is_remembered_until_heard_from(bench: Bench) -> None:
    bench.messenger.faults = [Blocked()]
    await bench.say(PRIVATE, "하나")
    await bench.say(PRIVATE, "둘")
    await bench.run_for(5)
    await bench.say(PRIVATE, "셋")
    await bench.run_for(5)
    assert bench.messenger.told == []
    await bench.out.heard_from(PRIVATE)
    await bench.say(PRIVATE, "넷")
    await bench.run_for(5)
    assert bench.messenger.texts() == ["넷"]


async def test_migrated_group_gets_it_under_the_new_number(bench: Bench) -> None:
    bench.messenger.faults = [Migrated(-200)]
    await bench.say(GROUP, "하나")
    await bench.say(GROUP, "둘")
    await bench.run_for(12)
    assert bench.messenger.texts(-200) == ["하나", "둘"]
    assert bench.moved == [(GROUP, -200)]


async def test_not_modified_counts_as_done(bench: Bench) -> None:
    await bench.post("meeting:1", "참석 0")
    await bench.run_for(4)
    bench.messenger.faults = [NotModified()]
    await bench.post("meeting:1", "참석 1")
    await bench.run_for(12)
    await bench.post("meeting:1", "참석 1")
    await bench.run_for(12)
    assert bench.messenger.texts() == ["참석 0"]


async def test_deleted_message_is_sent_anew(bench: Bench) -> None:
    await bench.post("meeting:1", "참석 0")
    await bench.run_for(4)
    bench.messenger.faults = [MessageGone()]
    await bench.post("meeting:1", "참석 1")
    await bench.run_for(4)
    await bench.post("meeting:1", "참석 2")
    await bench.run_for(4)
    assert [(told.how, told.message_id) for told in bench.messenger.told] == [("send", 101), ("send", 102), ("edit", 102)]


async def test_rejected_message_is_laid_aside_and_holds_up_nobody(bench: Bench) -> None:
    bench.messenger.faults = [Rejected("Bad Request: chat not found")]
    await bench.say(PRIVATE, "하나")
    await bench.say(PRIVATE, "둘")
    await bench.run_for(5)
    assert bench.messenger.texts() == ["둘"]
    async with bench.store.reading() as session:
        dead = (await session.scalars(TABLES.post_tables.dead_letters.__table__.select())).all()  # type: ignore[attr-defined]
    assert len(dead) == 1


async def test_service_that_is_away_delays_the_post_only(bench: Bench) -> None:
    bench.shown["meeting:1"] = Unavailable("scheduler", "nobody answers")
    await bench.post("meeting:1")
    await bench.run_for(200)
    bench.shown["meeting:1"] = ("참석 0", ())
    await bench.run_for(40)
    assert bench.messenger.texts() == ["참석 0"]


async def test_held_message_waits_for_its_hour_and_holds_up_nobody(bench: Bench) -> None:
    await bench.say(GROUP, "나중", not_before=bench.now + timedelta(hours=1))
    await bench.say(GROUP, "지금")
    await bench.run_for(10)
    assert bench.messenger.texts() == ["지금"]
    bench.now += timedelta(hours=2)
    await bench.run_for(10)
    assert bench.messenger.texts() == ["지금", "나중"]


async def test_restart_sends_what_was_waiting_and_edits_what_was_posted(tmp_path: Path) -> None:
    messenger = FakeMessenger()
    async with bench_on(tmp_path, messenger) as before:
        await before.post("meeting:1", "참석 0")
        await before.run_for(4)
        await before.post("meeting:1", "참석 1")
        await before.say(GROUP, "안내", keyboard=((Button("열기", url="https://example.org"),),), key="once")
    async with bench_on(tmp_path, messenger) as after:
        after.shown["meeting:1"] = ("참석 2", ())
        await after.run_for(10)
    assert [(told.how, told.text) for told in messenger.told] == [("send", "참석 0"), ("edit", "참석 2"), ("send", "안내")]
    assert messenger.told[2].keyboard == ((Button("열기", url="https://example.org"),),)


async def test_key_of_tells_which_status_a_message_shows(bench: Bench) -> None:
    await bench.post("meeting:1", "참석 0")
    await bench.run_for(4)
    assert await bench.out.key_of(GROUP, 101) == "meeting:1"
    assert await bench.out.key_of(GROUP, 999) is None


async def test_press_is_answered_while_sends_are_stuck(bench: Bench) -> None:
    stuck = asyncio.Event()

    async def never(*_: Any, **__: Any) -> int:
        await stuck.wait()
        return 1

    bench.messenger.send = never  # type: ignore[method-assign] # a messenger that hangs
    await bench.say(PRIVATE, "안내")
    running = asyncio.create_task(bench.out.run())
    bench.out.answer("q1", "참석으로 기록했습니다")
    await until(lambda: bench.messenger.told)
    assert (bench.messenger.told[0].how, bench.messenger.told[0].callback_id) == ("answer", "q1")
    stuck.set()
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_answer_without_link_where_the_api_takes_none(bench: Bench) -> None:
    bench.messenger.answer_faults = [Rejected("Bad Request: URL_INVALID")]
    running = asyncio.create_task(bench.out.run())
    bench.out.answer("q1", "먼저 연결해 주시기 바랍니다", url="https://t.me/bot?start=hello")
    await until(lambda: bench.messenger.told)
    assert (bench.messenger.told[0].text, bench.messenger.told[0].url) == ("먼저 연결해 주시기 바랍니다", None)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


async def test_standby_sends_nothing(tmp_path: Path) -> None:
    async with bench_on(tmp_path) as bench:
        active = asyncio.Event()
        out = Outgoing(
            bench.messenger, bench.store, TABLES, bench.writer, bench.out._delivery._render, lambda: bench.now, active=active
        )
        running = asyncio.create_task(out.run())
        await bench.say(PRIVATE, "안내")
        out.answer("q1", "기록했습니다")
        await until(lambda: bench.messenger.told)
        assert [told.how for told in bench.messenger.told] == ["answer"]
        active.set()
        await until(lambda: len(bench.messenger.told) == 2)
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)


@pytest.mark.parametrize("ticks", range(8), ids=lambda ticks: f"{ticks}_ticks_later")
async def test_sender_stopped_while_news_arrive_ends(bench: Bench, ticks: int) -> None:
    """A stop that falls into the very moment of a wake-up must not be lost: the whole program would never end."""
    running = asyncio.create_task(bench.out.run())
    for _ in range(20):
        await asyncio.sleep(0.002)  # until it rests: it has nothing to send
    bench.out.nudge()
    for _ in range(ticks):
        await asyncio.sleep(0)
    running.cancel()
    done, _ = await asyncio.wait({running}, timeout=10)
    assert running in done


SCREEN = ("언제 엽니까?", ((Button("그만두기", "x.1"),),))


async def shows(bench: Bench) -> None:
    await bench.do(lambda unit: bench.out.show(unit, PRIVATE, "a-1", *SCREEN))


async def strips(bench: Bench) -> None:
    await bench.do(lambda unit: bench.out.strip(unit, PRIVATE, "a-1"))


async def test_screen_loses_its_buttons_by_one_edit_after_what_is_said_next(bench: Bench) -> None:
    await shows(bench)
    await bench.run_for(3)
    for _ in range(2):
        await strips(bench)
    await bench.say(PRIVATE, "어디에서 엽니까?")
    await bench.run_for(5)
    told = [(told.how, told.text, bool(told.keyboard), told.message_id) for told in bench.messenger.told]
    assert told == [
        ("send", SCREEN[0], True, 101),
        ("send", "어디에서 엽니까?", False, 102),
        ("edit", SCREEN[0], False, 101),
    ]
    assert await bench.out.posted(PRIVATE, "screen:a-1") is None  # nothing is left behind


async def test_screen_used_up_before_it_was_sent_goes_without_buttons(bench: Bench) -> None:
    await shows(bench)
    await strips(bench)
    await bench.run_for(3)
    assert [(told.how, told.keyboard) for told in bench.messenger.told] == [("send", ())]


async def test_screen_used_up_while_it_is_sent_is_edited_afterwards(bench: Bench) -> None:
    await shows(bench)
    await bench.out.step()
    await strips(bench)
    await bench.run_for(4)
    assert [(told.how, bool(told.keyboard)) for told in bench.messenger.told] == [("send", True), ("edit", False)]


@pytest.mark.parametrize(
    "fault", [MessageGone("gone"), NotModified("same"), Rejected("400 wrong")], ids=["gone", "not modified", "rejected"]
)
async def test_screen_that_cannot_be_edited_is_left_as_it_is(bench: Bench, fault: MessengerError) -> None:
    await shows(bench)
    await bench.run_for(3)
    await strips(bench)
    await bench.say(PRIVATE, "다음 질문")
    bench.messenger.faults = [None, fault]
    await bench.run_for(8)
    assert bench.messenger.texts() == [SCREEN[0], "다음 질문"]
