"""The address of an online meeting: members alone read it, and who comes by it is declared or counted as the charter says."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest
import pytest_asyncio
from sqlalchemy import select

from services.scheduler.tables import JournalRow, Meeting, Outbox
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.due import ListDue
from shared.contracts.meetings import (
    CancelMeeting,
    ConfirmPresence,
    DeclarePresence,
    ListMeetings,
    MoveMeeting,
    RecordRsvp,
    RsvpAnswer,
    SetJoinLink,
    ShowMeeting,
    ShowMine,
    ShowSeats,
)
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import called, to_start

LINK, OTHER = "https://zoom.us/j/123?pwd=abc", "https://meet.example.org/next"
BOT = Actor(channel=Channel.SERVICE, id="members-bot")


@pytest_asyncio.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    registry = FakeRegistry()
    registry.toml = registry.toml.replace("[voting]", '[voting]\nonline_presence = { value = true, cite = "제13조③" }', 1)
    async with council(runtime, registry) as running:
        yield running


async def mine(here: Council, number: int, meeting: str) -> str | None:
    found = await here.ask(ShowMine(actor=account(number), meeting=meeting), Audience.MEMBER)
    link: str | None = found.items[0].link
    return link


async def test_link_is_read_by_members_alone(here: Council, runtime: Runtime) -> None:
    """No public answer, no row of the journal and no event holds it; a member reads it until the meeting is over."""
    meeting = await called(here, mode="online", place="", link=LINK)
    assert (meeting.place, meeting.has_link) == ("온라인", True)
    assert await mine(here, 2, meeting.id) == LINK
    await here.operate(SetJoinLink, meeting=meeting.id, link=OTHER)
    await here.operate(MoveMeeting, meeting=meeting.id, starts=meeting.starts + timedelta(hours=1))
    assert await mine(here, 2, meeting.id) == OTHER
    seen = [await here.ask(query, Audience.PUBLIC) for query in (ShowMeeting(meeting=meeting.id), ListMeetings(body="guro"))]
    store = Store(runtime.settings.database)
    async with store.reading() as session:
        kept = [*await session.scalars(select(JournalRow.data)), *await session.scalars(select(Outbox.payload))]
    await store.close()
    for word in ("zoom.us", "meet.example.org"):
        assert [one for one in (*(view.model_dump_json() for view in seen), *map(str, kept)) if word in one] == []
    assert (await here.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))).link == OTHER
    assert (await here.ask(Verify())).ok
    await here.operate(CancelMeeting, meeting=meeting.id)
    assert await mine(here, 2, meeting.id) is None


async def test_link_put_in_behind_the_journal_is_found(here: Council, runtime: Runtime) -> None:
    meeting = await called(here, mode="hybrid", link=LINK)
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        (await session.get_one(Meeting, meeting.id)).link = "https://evil.example"
    await store.close()
    found = await here.ask(Verify())
    assert not found.ok and "온라인 회의 주소" in found.bodies[0].fault


@pytest.mark.parametrize(
    ("fields", "code"),
    [
        ({"mode": "in_person", "link": LINK}, "link_not_online"),
        ({"mode": "hybrid", "link": "javascript:alert(1)"}, "bad_link"),
        ({"mode": "hybrid", "link": "https://bank.example@evil.example"}, "bad_link"),
        ({"mode": "hybrid", "link": f"https://zoom.us/{'a' * 500}"}, "bad_link"),
        ({"mode": "hybrid", "place": f"구청과 {LINK}"}, "place_is_link"),
    ],
    ids=["in a room", "no web address", "disguised", "too long", "as the place"],
)
async def test_call_with_a_wrong_link_is_refused(here: Council, fields: dict[str, Any], code: str) -> None:
    with pytest.raises(AssertionError, match=code):
        await called(here, **fields)


async def test_link_is_replaced_until_the_end_and_taken_away(here: Council) -> None:
    meeting = await called(here, mode="online", place="")
    assert await mine(here, 2, meeting.id) is None
    done = await here.operate(SetJoinLink, meeting=meeting.id, link=" zoom.us/j/123 ")
    assert (done.link, done.changed) == ("https://zoom.us/j/123", True)
    assert not (await here.operate(SetJoinLink, meeting=meeting.id, link="zoom.us/j/123")).changed
    assert not isinstance(await here.as_facilitator(SetJoinLink, meeting=meeting.id, link=None), Refusal)
    assert await mine(here, 2, meeting.id) is None
    await here.operate(CancelMeeting, meeting=meeting.id)
    assert (await here.operate(SetJoinLink, meeting=meeting.id, link=LINK)).code == "wrong_state"


async def test_digest_tells_the_link_from_the_day_before_to_who_may_come(here: Council) -> None:
    meeting = await called(here, mode="online", place="", link=LINK)

    async def told() -> dict[str, list[str]]:
        found = await here.ask(ListDue(actor=BOT), Audience.SERVICE)
        return {one.member: [item.title for item in one.items if item.kind == "join"] for one in found.items}

    await here.as_member(2, RecordRsvp, meeting=meeting.id, answer=RsvpAnswer.NO)
    assert not any((await told()).values())
    here.advance(meeting.starts - here.runtime.clock.now() - timedelta(hours=20))
    titles = await told()
    assert len(titles) == 34 and member_id(2) not in titles
    assert all(LINK in title for (title,) in titles.values())


async def test_arrival_online_counts_at_once_where_all_meet_online(here: Council) -> None:
    meeting = await called(here, mode="online", place="", link=LINK)
    await to_start(here, meeting)
    done = await here.as_member(2, DeclarePresence, meeting=meeting.id)
    assert (done.confirmed, done.online, done.present) == (True, True, 1)
    assert (await here.ask(Verify())).ok


async def test_arrival_online_waits_for_the_clerk_where_some_sit_in_a_room(here: Council) -> None:
    meeting = await called(here, mode="hybrid", link=LINK)
    await to_start(here, meeting)
    for number, online in ((2, True), (3, False), (4, True), (4, False)):
        done = await here.as_member(number, DeclarePresence, meeting=meeting.id, online=online)
        assert (done.confirmed, done.online, done.changed) == (False, online, True)
    await here.operate(ConfirmPresence, meeting=meeting.id)
    seats = {seat.member: seat for seat in (await here.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))).seats}
    came = {number: (seats[member_id(number)].present, seats[member_id(number)].online) for number in (2, 3, 4, 5)}
    assert came == {2: (True, True), 3: (True, False), 4: (True, False), 5: (False, False)}
    assert (await here.ask(Verify())).ok


async def test_arrival_online_is_refused_in_a_room(here: Council) -> None:
    meeting = await called(here)
    await to_start(here, meeting)
    assert (await here.as_member(2, DeclarePresence, meeting=meeting.id, online=True)).code == "online_not_counted"
