"""Who counts: the roll as it is at this moment, and the true reason for everybody who does not."""

from typing import Any

import pytest

from shared.contracts.base import Audience
from shared.contracts.meetings import ConfirmPresence, MeetingSeats, OpenMeeting, Preside, RecordRsvp, ShowMeeting, ShowSeats
from shared.contracts.roll import GetRoll
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

REASONS = [
    (30, "ex_member", "구로구협치회의의 임기가 2026년 6월 30일(화)에 끝나 기록하지 않았습니다."),
    (31, "term_not_begun", "구로구협치회의의 임기가 2030년 1월 1일(화)에 시작하여 이 회의에는 기록하지 않았습니다."),
    (32, "unseated", "간사는 재적과 출석에 들지 않습니다."),
    (77, "not_on_roll", "구로구협치회의의 위원이 아니어서 기록하지 않았습니다."),
]


def a_registry() -> FakeRegistry:
    return FakeRegistry(ended={30}, later={31}, clerks={32})


@pytest.mark.parametrize(("number", "code", "words"), REASONS, ids=[code for _, code, _ in REASONS])
async def test_reason_is_the_true_one(runtime: Runtime, number: int, code: str, words: str) -> None:
    async with council(runtime, a_registry()) as here:
        meeting = await called(here)
        refused = [
            await here.operate(RecordRsvp, meeting=meeting.id, member=member_id(number), answer="yes"),
            await here.operate(Preside, meeting=meeting.id, member=member_id(number)),
        ]
        await to_start(here, meeting)
        refused.append(await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(number)))
        assert [one.code for one in refused] == [code] * 3
        assert words in sentence(refused[0])


async def test_who_came_on_the_roll_after_the_opening_is_told_so(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        here.registry.size, here.registry.version = 40, 2
        assert (await here.ask(ShowMeeting(meeting=meeting.id))).enrolled == 35
        other = await called(here)
        assert other.enrolled == 40
        refused = await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(40))
        assert refused.code == "joined_later" and sentence(refused)


class CountingRegistry(FakeRegistry):
    """Knows how often it was asked for the roll."""

    asked = 0

    async def answer(self, question: Any, audience: Audience) -> Any:
        self.asked += isinstance(question, GetRoll)
        return await super().answer(question, audience)


async def test_roll_taken_in_a_moment_ago_is_known_to_the_next_command(runtime: Runtime) -> None:
    """No event tells of it here: whoever is not known yet is asked about, and whoever is costs no question."""
    registry = CountingRegistry()
    async with council(runtime, registry) as here:
        meeting = await called(here)
        registry.size, registry.version = 40, 2
        before = registry.asked
        assert (await here.as_member(3, RecordRsvp, meeting=meeting.id, answer="yes")).changed
        assert registry.asked == before
        assert (await here.as_member(36, RecordRsvp, meeting=meeting.id, answer="yes")).changed
        assert registry.asked == before + 1
        await to_start(here, meeting)
        registry.size, registry.version = 45, 3
        assert (await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(45))).confirmed


async def test_roll_taken_in_a_moment_ago_is_shown(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        here.registry.size, here.registry.version = 40, 2
        shown = await here.ask(ShowMeeting(meeting=meeting.id))
        assert (shown.enrolled, shown.required) == (40, 21)
        here.registry.size, here.registry.version = 41, 3
        assert len((await _seats(here, meeting.id)).seats) == 41


async def _seats(here: Council, meeting: str) -> MeetingSeats:
    seats = await here.ask(ShowSeats(meeting=meeting, actor=OPERATOR))
    assert isinstance(seats, MeetingSeats)
    return seats
