"""When a word goes into the chats: the charter's quiet hours, a person's own before them, and a change told once, in time."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import datetime, time
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from services.bot.members.board import Board
from services.bot.members.places import Places
from services.bot.members.tables import TABLES
from services.bot.telegram.digests import DigestLedger
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.pacing import Pacing
from services.bot.telegram.port import Keyboard
from shared.clock import Clock
from shared.contracts import events as e
from shared.contracts.bodies import ShowBody
from shared.contracts.meetings import Change, MeetingState, ShowMeeting, WithBody
from shared.contracts.preferences import BodyQuiet, ListRecipients, Preferences, Recipient, Recipients
from shared.ids import fingerprint
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
            ledger = DigestLedger(self.store, TABLES, writer, out)
            await Board(self.bus, out, writer, self.clock, Places(self.bus), KEY, ledger).take(event)

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


async def test_a_change_that_the_digest_tells_too_late_is_told_by_itself_and_no_more(chats: Chats) -> None:
    change = Change(starts_before=seoul(4, 9), place_before=None)
    chats.bus.answers[ShowMeeting] = meeting(starts=seoul(9, 14), ends=seoul(9, 16), change=change, sequence=1)
    chats.bus.answers[ListRecipients] = Recipients(
        items=(
            Recipient(member="ada", telegram_id=PERSON, page="", preferences=Preferences()),
            Recipient(member="bea", telegram_id=8, page="", preferences=Preferences(digest_at=time(20), digest=True)),
            Recipient(member="cho", telegram_id=9, page="", preferences=Preferences(quiet_to=time(7), digest_at=time(7))),
        )
    )
    chats.clock.at = evening = seoul(3, 19)
    await chats.tell(event(e.MeetingMoved, evening))
    said = {told.chat_id: told for told in await chats.heard(evening) if told.chat_id > 0}
    assert set(said) == {PERSON}, "bea reads it at eight this evening, cho at seven tomorrow"
    assert said[PERSON].text.startswith("📅 12월 4일(금) 회의가 바뀌었습니다: 12월 4일(금) 오전 9시 → 12월 9일(수) 오후 2시")
    assert [button.label for button in said[PERSON].keyboard[0]] == ["참석", "불참", "미정"]
    async with chats.store.reading() as session:
        told = TABLES.digest_told
        rows = list(await session.execute(select(told.person, told.item)))
    assert {(person, item) for person, item in rows} == {
        ("ada", fingerprint(f"{kind}:{MEETING}:1")) for kind in ("changed", "rsvp")
    }, "the digest will not tell it again"


async def test_a_change_far_ahead_is_left_to_the_digest(chats: Chats) -> None:
    chats.bus.answers[ShowMeeting] = meeting(state=MeetingState.CANCELLED, starts=seoul(20, 14), ends=seoul(20, 16), sequence=1)
    chats.bus.answers[ListRecipients] = _people(digest=False)
    chats.clock.at = seoul(3, 19)
    await chats.tell(event(e.MeetingCancelled, seoul(3, 19)))
    assert {told.chat_id for told in await chats.heard(seoul(3, 19))} == {GROUP}


async def test_a_joint_meeting_s_change_reaches_the_members_of_every_body(chats: Chats) -> None:
    others = (WithBody(slug="guro-diagnosis", name="진단분과"),)
    chats.bus.answers[ShowMeeting] = meeting(state=MeetingState.CANCELLED, with_bodies=others, sequence=1)
    chats.clock.at = seoul(3, 10)
    await chats.tell(event(e.MeetingCancelled, seoul(3, 10)))
    asked = [question.body for question in chats.bus.asked if isinstance(question, ListRecipients)]
    assert asked == ["guro-agenda", "guro-diagnosis"]
