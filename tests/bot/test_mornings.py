"""The daily digest: once a person and day in effect, by day, only with something to say, at the time each chose."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from services.bot.members.links import Links
from services.bot.members.mornings import Mornings
from services.bot.members.tables import TABLES
from services.bot.telegram.digests import DigestLedger, every_minute
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from shared.contracts.due import DueItem, DueOfAll, DueOfMember, ListDue
from shared.contracts.preferences import ListRecipients, Preferences, Recipient, Recipients
from shared.store.engine import Store
from shared.store.writer import Writer
from shared.tasks import side_by_side
from tests.bot.fakes import FakeMessenger
from tests.bot.samples import seoul
from tests.bot.test_presses import FakeBus
from tests.conftest import until

KEY = b"k" * 32
ADA, BEA = 7, 8


def item(subject: str = "meeting1", until: datetime | None = None, kind: str = "rsvp") -> DueItem:
    until = until or seoul(9, 18)
    return DueItem(kind=kind, subject=subject, body="guro", body_name="구로구협치회의", title=f"{subject} 답하기", until=until)


@dataclass
class Town:
    """A bot with its database and a fake messenger; `now` moves when a test says so."""

    now: datetime
    store: Store
    bus: FakeBus
    messenger: FakeMessenger = field(default_factory=FakeMessenger)
    base: str | None = "https://hyeopchi.test"

    def wish(self, **of: Preferences) -> None:
        people = {"ada": ADA, "bea": BEA}
        found = [
            Recipient(
                member=name, telegram_id=number, page=f"https://hyeopchi.test/me/{name}", preferences=of.get(name, Preferences())
            )
            for name, number in people.items()
        ]
        self.bus.answers[ListRecipients] = Recipients(items=tuple(found))

    def due(self, **of: list[DueItem]) -> None:
        found = (DueOfMember(member=name, items=tuple(items)) for name, items in of.items())
        self.bus.answers[ListDue] = DueOfAll(items=tuple(found))

    @asynccontextmanager
    async def bot(self) -> AsyncIterator[Mornings]:
        """One program with the bot's token; what it put into the queue is sent before it ends."""
        writer = Writer(self.store, TABLES.post_tables, lambda: self.now)
        out = Outgoing(
            self.messenger, self.store, TABLES, writer, _nothing, lambda: self.now, pacing=Pacing(), tick=self.messenger.ticks
        )
        async with writer.running():
            yield Mornings(self.bus, DigestLedger(self.store, TABLES, writer, out), lambda: self.now, KEY, Links(self.base))
            for _ in range(20):
                self.messenger.ticks.now += 5
                out.nudge()
                await out.step()
                await out.settled()

    async def look(self, now: datetime) -> list[str]:
        """What a freshly started bot says at that moment."""
        self.now = now
        before = len(self.messenger.told)
        async with self.bot() as bot:
            await bot.look()
        return [told.text for told in self.messenger.told[before:]]


async def _nothing(_: str) -> None:
    raise AssertionError("there is no status message here")


@pytest.fixture
async def town(tmp_path: Path) -> AsyncIterator[Town]:
    store = Store(f"sqlite+aiosqlite:///{tmp_path}/bot.db")
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
    made = Town(seoul(3, 10), store, FakeBus())
    made.wish()
    made.due(ada=[item()])
    yield made
    await store.close()


async def test_digest_comes_once_whoever_looks_and_however_often(town: Town) -> None:
    assert await town.look(seoul(3, 9) - timedelta(minutes=31)) == []
    (said,) = await town.look(seoul(3, 9))
    assert said.splitlines()[:2] == ["🗒 챙기실 일 1가지", "① 구로구협치회의: meeting1 답하기 — 12월 9일(수)까지 (6일 남음)"]
    assert "/settings" in said
    (told,) = town.messenger.told
    assert [[button.label for button in row] for row in told.keyboard] == [["참석", "불참", "미정"], ["내 화면 열기"]]
    assert told.keyboard[1][0].url == "https://hyeopchi.test/me/ada"
    assert await town.look(seoul(3, 9, 1)) == []
    town.now = seoul(4, 9)
    town.due(ada=[item(), item("meeting2")])
    async with town.bot() as one, town.bot() as other:
        await asyncio.gather(one.look(), other.look())
    assert [told.chat_id for told in town.messenger.told] == [ADA, ADA]


async def test_digest_is_said_only_with_something_new_or_due(town: Town) -> None:
    assert len(await town.look(seoul(3, 9))) == 1
    assert [await town.look(seoul(day, 9)) for day in range(4, 9)] == [[]] * 5
    (last,) = await town.look(seoul(9, 9))
    assert "오늘 오후 6시까지" in last
    town.due(ada=[item(until=seoul(12, 18)), item("plan", seoul(30, 18), kind="reply")], bea=[])
    (new,) = await town.look(seoul(10, 9))
    assert new.startswith("🗒 챙기실 일 2가지\n① 구로구협치회의: plan")
    town.due(ada=[])
    assert await town.look(seoul(11, 9)) == []


async def test_what_came_after_the_morning_waits_for_the_next(town: Town) -> None:
    town.due()
    assert await town.look(seoul(3, 9)) == []
    town.due(bea=[item("meeting2")])
    assert await town.look(seoul(3, 15)) == []
    assert len(await town.look(seoul(4, 9))) == 1


@pytest.mark.parametrize(
    ("wishes", "at", "said"),
    [
        pytest.param(Preferences(digest_at=time(12)), seoul(3, 11), False, id="not-yet"),
        pytest.param(Preferences(digest_at=time(12)), seoul(3, 12), True, id="at-noon"),
        pytest.param(Preferences(digest=False), seoul(3, 12), False, id="none"),
        pytest.param(Preferences(), seoul(3, 21), False, id="too-late-for-today"),
        pytest.param(Preferences(digest_at=time(23), quiet_to=time(10)), seoul(3, 9, 59), False, id="still-quiet"),
        pytest.param(Preferences(digest_at=time(23), quiet_to=time(10)), seoul(3, 10), True, id="quiet-is-over"),
    ],
)
async def test_each_chooses_when(town: Town, wishes: Preferences, at: datetime, said: bool) -> None:
    town.wish(ada=wishes)
    assert bool(await town.look(at)) is said


async def test_long_digest_stays_on_one_screen_and_needs_no_page(town: Town) -> None:
    town.base = None
    town.due(ada=[item(f"meeting{number}") for number in range(30)])
    (said,) = await town.look(seoul(3, 9))
    assert len(said.splitlines()) <= 12 and "그 밖에 23가지. /my" in said
    assert town.messenger.told[0].keyboard == ()
    (rest,) = await town.look(seoul(4, 9))
    assert rest != said, "those that were not shown are new"


async def test_digest_that_cannot_be_worded_does_not_end_the_bot() -> None:
    """Votes and answers run beside it: whatever it fails of, it is tried again in the next minute."""
    looked: list[datetime] = []

    def now() -> datetime:
        return seoul(3, 9) + timedelta(minutes=len(looked))

    async def look() -> None:
        looked.append(now())
        raise ValueError("this one cannot be worded")

    active = asyncio.Event()
    active.set()
    async with side_by_side(every_minute(look, active, now, look_seconds=0.01)):
        await until(lambda: len(looked) >= 3)
    assert looked[:3] == [seoul(3, 9), seoul(3, 9, 1), seoul(3, 9, 2)]
