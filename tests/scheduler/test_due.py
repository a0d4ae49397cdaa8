"""What is before a person: unanswered calls and minutes to confirm, for the person and for the digest."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest_asyncio

from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.due import DueItem, ListDue, ShowDue
from shared.contracts.meetings import CancelMeeting, CloseMeeting, MoveMeeting, OpenMeeting, RecordRsvp, RsvpAnswer
from shared.contracts.minutes import ConfirmMinutes, SubmitMinutes
from shared.runtime import Runtime
from tests.scheduler.council import OPERATOR, Council, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

BOT = Actor(channel=Channel.SERVICE, id="members-bot")


@pytest_asyncio.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime) as running:
        yield running


async def of_all(here: Council, **narrowed: Any) -> dict[str, list[DueItem]]:
    found = await here.ask(ListDue(actor=BOT, **narrowed), Audience.SERVICE)
    return {one.member: list(one.items) for one in found.items}


async def own(here: Council, number: int) -> list[DueItem]:
    return list((await here.ask(ShowDue(actor=account(number)), Audience.MEMBER)).items)


async def test_due_follows_a_meeting_from_call_to_minutes(here: Council) -> None:
    meeting = await called(here)
    assert set(await of_all(here)) == {member_id(number) for number in range(1, 36)}
    (asked,) = await own(here, 2)
    assert (asked.kind, asked.until, asked.body_name) == ("rsvp", meeting.rsvp_due, "구로구협치회의")
    assert "제1차" in asked.title

    await here.as_member(2, RecordRsvp, meeting=meeting.id, answer=RsvpAnswer.NO)
    assert await own(here, 2) == [] and member_id(2) not in await of_all(here)
    moved = await here.operate(MoveMeeting, meeting=meeting.id, place="2층 회의실")
    assert (await own(here, 3))[0].key != asked.key, "what moved is told anew"

    await to_start(here, moved)
    assert await of_all(here) == {}, "too late to answer"
    await attend(here, moved, range(1, 19))
    await here.operate(OpenMeeting, meeting=meeting.id)
    await here.operate(CloseMeeting, meeting=meeting.id)
    await here.operate(SubmitMinutes, meeting=meeting.id)
    assert set(await of_all(here)) == {member_id(number) for number in range(1, 19)}
    assert [item.kind for item in await own(here, 5)] == ["minutes"]
    await here.as_member(5, ConfirmMinutes, meeting=meeting.id)
    assert await own(here, 5) == []
    assert list(await of_all(here, member=member_id(6))) == [member_id(6)]


async def test_due_is_refused_to_a_stranger_and_of_an_unknown_body(here: Council) -> None:
    nobody = await here.ask(ShowDue(actor=account(77)), Audience.MEMBER)
    unknown = await here.ask(ListDue(actor=OPERATOR, body="nowhere"))
    assert isinstance(nobody, Refusal) and nobody.code == "stranger"
    assert isinstance(unknown, Refusal) and unknown.code == "unknown_body"


async def changes(here: Council, number: int) -> list[str]:
    return [item.title for item in await own(here, number) if item.kind == "changed"]


async def test_a_change_is_due_to_those_who_answered_and_to_all_when_it_is_near(here: Council) -> None:
    meeting = await called(here)
    await here.as_member(2, RecordRsvp, meeting=meeting.id, answer=RsvpAnswer.YES)
    await here.operate(MoveMeeting, meeting=meeting.id, place="2층 회의실")
    assert [title.endswith("회의실 → 2층 회의실") for title in await changes(here, 2)] == [True]
    (asked,) = await own(here, 3)
    assert asked.kind == "rsvp" and "다시 답하기 (바뀜:" in asked.title, "one line, not two"
    moved = await here.operate(MoveMeeting, meeting=meeting.id, starts=meeting.starts + timedelta(hours=1))
    assert await changes(here, 2) == [] and "오후 2시 → 오후 3시" in (await own(here, 2))[0].title
    await here.as_member(2, RecordRsvp, meeting=meeting.id, answer=RsvpAnswer.NO)
    assert await own(here, 2) == [], "who has answered since knows"
    await here.operate(CancelMeeting, meeting=meeting.id, reason="태풍")
    assert await changes(here, 3) == []
    (told,) = await changes(here, 2)
    assert told.endswith("회의가 취소되었습니다. 까닭: 태풍")
    near = moved.starts - timedelta(hours=47) - here.runtime.clock.now()
    await here.operate(AdvanceClock, seconds=int(near.total_seconds()))
    assert len(await of_all(here)) == 35
    await to_start(here, moved)
    assert await of_all(here) == {}
