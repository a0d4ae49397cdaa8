"""A messenger that says 'too many' to half of all calls: nothing dropped, order kept, presses before everything else."""

import asyncio
import time
from collections.abc import AsyncIterator
from typing import Any

import pytest

from services.bot.telegram import pacing
from services.sandbox.client import shown_text
from shared.contracts import bodies
from shared.contracts import meetings as m
from shared.contracts import roll as r
from shared.contracts.deadlines import RemindMissing
from shared.runtime import Runtime
from tests.bot.town import BOT, NAMES, Town, town_of
from tests.conftest import until
from tests.faults.rows import rows

PRESS_SECONDS = 10.0
HALF = {"too_many_requests_percent": 50, "retry_after": 1, "seed": 7}
COMMANDS = {"/help": "/leave", "/my": "응답:", "/calendar": "/calendar/body/guro.ics", "/nothing": "그런 명령은 없습니다"}


@pytest.fixture
async def town(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(pacing, "GROUP_GAP", 0.05)  # the pace has tests of its own; the storm makes its own here
    monkeypatch.setattr(pacing, "GROUP_URGENT_GAP", 0.05)
    monkeypatch.setattr(pacing, "GROUP_PER_MINUTE", 1000)
    monkeypatch.setattr(pacing, "PRIVATE_GAP", 0.0)
    async with town_of(runtime) as made:
        yield made


async def nothing_waits(town: Town) -> bool:
    return await rows(town.runtime, "SELECT count(*) FROM members_outgoing WHERE state = 'waiting'") == [(0,)]


async def test_storm_drops_nothing_and_keeps_the_order(town: Town) -> None:
    called = await town.call()
    first = town.people[NAMES[0]]
    await first.wait_for_message(town.chat, "미응답 5")
    before = {name: len(await person.messages(BOT)) for name, person in town.people.items()}
    await town.messenger.set_faults(**HALF)
    for person in town.people.values():
        for command in COMMANDS:
            await person.say(BOT, command)
    answers = await asyncio.gather(*(_pressed(town, person) for person in town.people.values()))
    assert all(answered and said.startswith("참석으로 기록했습니다") for answered, said, _ in answers), answers
    assert max(seconds for _, _, seconds in answers) < PRESS_SECONDS
    await until(lambda: nothing_waits(town), 60)
    await town.messenger.set_faults()
    for name, person in town.people.items():
        said = [shown_text(view) for view in (await person.messages(BOT))[before[name] :] if view["from"]["is_bot"]]
        assert len(said) == len(COMMANDS), said
        assert all(expected in text for expected, text in zip(COMMANDS.values(), said, strict=True)), said
    assert (await town.meeting(called.id)).rsvp.yes == 5
    await first.wait_for_message(town.chat, "참석 5")
    assert await rows(town.runtime, "SELECT count(*) FROM members_dead_letter") == [(0,)]


async def _pressed(town: Town, person: Any) -> tuple[bool, str, float]:
    begun = time.monotonic()
    answer = await person.press(town.chat, "참석")
    return answer.answered, answer.text, time.monotonic() - begun


async def test_blocked_person_holds_up_nobody(town: Town) -> None:
    called = await town.call()
    blocking, other = town.people[NAMES[1]], town.people[NAMES[2]]
    await other.wait_for_message(town.chat, "미응답 5")
    await blocking.block(BOT)
    await town.messenger.set_faults(**HALF)
    await town.do(RemindMissing, meeting=called.id)
    await other.wait_for_message(BOT, "협치회의", timeout=40)
    assert (await blocking.press(town.chat, "불참")).text.startswith("불참으로 기록했습니다")
    await until(lambda: nothing_waits(town), 60)


async def test_migration_in_the_storm_loses_nothing(town: Town) -> None:
    person = town.people[NAMES[0]]
    basic = await town.messenger.group("작은 방", person, [*town.people.values(), BOT], kind="group")
    await town.do(bodies.BindChat, body="guro", chat_id=basic)
    called = await town.call()
    await person.wait_for_message(basic, "미응답 5")
    await town.messenger.set_faults(**HALF)
    members = await town.bus.ask(r.ListMembers(body="guro"))
    assert isinstance(members, r.MemberRows)
    new = await town.messenger.migrate(basic)
    for row in members.items:
        await town.do(m.RecordRsvp, meeting=called.id, answer=m.RsvpAnswer.YES, member=row.id)
    await person.wait_for_message(new, "참석 5", timeout=60)
    await until(lambda: nothing_waits(town), 60)
    shown = [view for view in await person.messages(new) if "참석 5" in shown_text(view)]
    assert len(shown) == 1, "one message shows the meeting, also in the new group"
