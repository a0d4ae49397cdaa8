"""Quiet hours in the chats: those of the body's charter, a person's own before them, and no sound but for an emergency."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest

from services.bot.members.board import Board
from services.bot.members.places import Places
from services.bot.members.tables import TABLES
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.port import Keyboard
from shared.clock import Clock
from shared.contracts import events as e
from shared.contracts.bodies import ShowBody
from shared.contracts.meetings import Change, ShowMeeting
from shared.contracts.preferences import BodyQuiet, ListRecipients, Preferences, Recipient, Recipients
from shared.store.engine import Store
from shared.store.writer import Writer
from tests.bot.fakes import FakeMessenger, Told
from tests.bot.samples import MEETING, meeting, seoul
from tests.bot.test_presses import GROUP, KEY, FakeBus, body

PERSON = 7
SIESTA = BodyQuiet(start=time(12), end=time(13), cite="제20조", default=False)


class Still(Clock):
    """A clock that stands where it is put."""

    at: datetime = seoul(1, 10)

    def now(self) -> datetime:
        return self.at


@dataclass
class Chats:
    bus: FakeBus
    store: Store
    clock: Still = field(default_factory=Still)
    messenger: FakeMessenger = field(default_factory=FakeMessenger)

    async def tell(self, event: e.Event) -> None:
        writer = Writer(self.store, TABLES.post_tables, self.clock.now)
        out = self._out(writer)
        async with writer.running():
            await Board(self.bus, out, writer, self.clock, Places(self.bus), KEY).take(event)

    async def heard(self, at: datetime) -> list[Told]:
        """What has been said by that time since the last look."""
        self.clock.at = at
        before = len(self.messenger.told)
        writer = Writer(self.store, TABLES.post_tables, self.clock.now)
        out = self._out(writer)
        async with writer.running():
            for _ in range(6):
                self.messenger.ticks.now += 5
                out.nudge()
                await out.step()
                await out.settled()
        return self.messenger.told[before:]

    def _out(self, writer: Writer) -> Outgoing:
        return Outgoing(
            self.messenger, self.store, TABLES, writer, _status, self.clock.now, pacing=Pacing(), tick=self.messenger.ticks
        )


async def _status(key: str) -> tuple[str, Keyboard]:
    return key, ()


@pytest.fixture
async def chats(tmp_path: Path) -> AsyncIterator[Chats]:
    store = Store(f"sqlite+aiosqlite:///{tmp_path}/bot.db")
    async with store.writing() as session:
        await (await session.connection()).run_sync(TABLES.base.metadata.create_all)
    bus = FakeBus({ShowMeeting: meeting(), ShowBody: body().model_copy(update={"quiet": SIESTA}), ListRecipients: _people()})
    yield Chats(bus, store)
    await store.close()


def _people(**wishes: Any) -> Recipients:
    given = Preferences(of_bodies=(SIESTA,), **wishes)
    return Recipients(items=(Recipient(member="ada", telegram_id=PERSON, page="https://x/me/a", preferences=given),))


def event(kind: type[e.MeetingEvent], at: datetime, **more: Any) -> e.MeetingEvent:
    return kind(**{"id": f"e{at}", "at": at, "body": "guro-agenda", "meeting": MEETING, **more})


@pytest.mark.parametrize(
    ("at", "silent"),
    [(seoul(1, 12, 30), True), (seoul(1, 13), False), (seoul(1, 22), False)],
    ids=["the charter's noon", "over", "not the default's night"],
)
async def test_the_notice_stands_in_the_group_without_a_sound(chats: Chats, at: datetime, silent: bool) -> None:
    chats.clock.at = at
    await chats.tell(event(e.MeetingCalled, at))
    assert [(told.chat_id, told.silent) for told in await chats.heard(at)] == [(GROUP, silent)]


async def test_reminder_and_nudge_wait_until_the_charter_s_hours_are_over(chats: Chats) -> None:
    chats.clock.at = noon = seoul(1, 12, 30)
    await chats.tell(event(e.RsvpReminderDue, noon, missing=2))
    await chats.tell(event(e.NudgeAsked, noon, id="nudge", members=("ada",)))
    assert [told for told in await chats.heard(seoul(1, 12, 59)) if told.text != f"meeting:{MEETING}"] == []
    assert {told.chat_id for told in await chats.heard(seoul(1, 13))} == {GROUP, PERSON}


async def test_a_person_s_own_hours_go_before_the_charter_s(chats: Chats) -> None:
    chats.bus.answers[ListRecipients] = _people(quiet_from=time(9), quiet_to=time(15))
    chats.clock.at = noon = seoul(1, 12, 30)
    await chats.tell(event(e.NudgeAsked, noon, members=("ada",)))
    assert await chats.heard(seoul(1, 14)) == []
    assert [told.chat_id for told in await chats.heard(seoul(1, 15))] == [PERSON]


async def test_a_meeting_of_the_day_that_moves_is_told_aloud_at_once(chats: Chats) -> None:
    change = Change(starts_before=seoul(3, 14), place_before=None)
    chats.bus.answers[ShowMeeting] = meeting(starts=seoul(3, 16), ends=seoul(3, 18), change=change, sequence=1)
    chats.clock.at = noon = seoul(3, 12, 30)
    await chats.tell(event(e.MeetingMoved, noon))
    said = [told for told in await chats.heard(noon) if told.text != f"meeting:{MEETING}"]
    assert {(told.chat_id, told.silent) for told in said} == {(GROUP, False), (PERSON, False)}
