"""Joint meetings: the union of several rolls, each person once, by the charter's rule for such meetings."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from shared.charters import builtin_text
from shared.contracts.base import Audience, Refusal
from shared.contracts.bodies import CharterText, GetCharter
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.due import ListDue, ShowDue
from shared.contracts.events import ForecastDue, ObjectionsDue
from shared.contracts.linking import Directory as Accounts
from shared.contracts.linking import GetDirectory
from shared.contracts.meetings import CloseMeeting, ListMeetings, MeetingView, OpenMeeting, RecordRsvp, ShowMine
from shared.contracts.minutes import SubmitMinutes
from shared.contracts.motions import CastBallot, CloseVote, OpenVote, PutMotion
from shared.contracts.roll import GetRoll, Roll, SeatView
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.scheduler.council import Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_followups import events
from tests.scheduler.test_main_job import attend, called, to_start

WELFARE, URBAN, JOINT, OTHER = "gwanak_council-welfare", "gwanak_council-construction", "gwanak_council-joint", "elsewhere"
ROLLS = {  # body -> key in the charter, name, numbers of its members: 5 and 6 sit on both
    WELFARE: ("gwanak_council", "welfare", "복지보건분과", range(1, 7)),
    URBAN: ("gwanak_council", "construction", "도시건설분과", range(5, 11)),
    JOINT: ("gwanak_council", "joint", "확대분과회의", range(0)),
    OTHER: ("guro", "agenda", "의제발굴분과", range(20, 24)),
}


class Town(FakeRegistry):
    """Two subcommittees that share two members, the charter's own body for joint meetings, and another council's."""

    async def answer(self, question: Any, audience: Audience) -> Any:
        match question:
            case GetRoll() if question.body in ROLLS:
                return self._roll_of(question.body)
            case GetCharter():
                return CharterText(charter=question.charter, version=1, toml=builtin_text(question.charter))
            case GetDirectory():
                return Accounts(body=question.body, accounts=())
        return await super().answer(question, audience)

    def _roll_of(self, body: str) -> Roll:
        charter, key, name, numbers = ROLLS[body]
        seats: tuple[SeatView, ...] = tuple(self._seat(number) for number in numbers)
        whole = self.roll().model_copy(update={"body": body, "body_name": name, "charter": charter, "charter_sub": key})
        return whole.model_copy(update={"seats": seats, "parent": "gwanak_council"})


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime, Town()) as running:
        yield running


async def joint(here: Council, **given: Any) -> MeetingView:
    return await called(here, **{"body": WELFARE, "with_bodies": (URBAN,), **given})


async def test_roll_is_the_union_and_each_person_counts_once(here: Council) -> None:
    meeting = await joint(here)
    assert (meeting.enrolled, meeting.required) == (10, 6)
    assert meeting.opening.default and meeting.body_name == "복지보건분과·도시건설분과 확대분과회의"
    assert [one.slug for one in meeting.with_bodies] == [URBAN]
    for number in (1, 5, 10):
        assert (await here.as_member(number, RecordRsvp, meeting=meeting.id, answer="yes")).changed
    for body in (WELFARE, URBAN):
        listed = await here.ask(ListMeetings(body=body))
        assert [one.id for one in listed.items] == [meeting.id]
    mine = await here.ask(ShowMine(actor=account(10)), Audience.MEMBER)
    assert [one.meeting.id for one in mine.items] == [meeting.id]
    assert (await here.ask(Verify())).ok


async def test_joint_meeting_opens_and_decides_by_its_own_roll(here: Council) -> None:
    meeting = await joint(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(3, 8))
    assert (await here.operate(OpenMeeting, meeting=meeting.id)).code == "no_quorum"
    await attend(here, meeting, range(8, 9))
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert (opened.state, opened.enrolled, opened.present) == ("open", 10, 6)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="협치과제")
    assert (await here.operate(OpenVote, motion=motion.id)).also == (URBAN,)
    for number in (3, 5, 7, 8):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
    result = await here.operate(CloseVote, motion=motion.id)
    assert (result.outcome, result.yes, result.present) == ("carried", 4, 6)
    assert (await here.ask(Verify())).ok


async def test_joint_meeting_waits_for_the_members_of_every_body(here: Council) -> None:
    """Its call and its minutes are before each of them, whichever body brought them in; once for who sits on both."""
    meeting = await joint(here)
    assert {len(await due_to(here, number)) for number in range(1, 11)} == {1}
    await to_start(here, meeting)
    await attend(here, meeting, range(4, 11))
    await here.operate(OpenMeeting, meeting=meeting.id)
    await here.operate(CloseMeeting, meeting=meeting.id)
    await here.operate(SubmitMinutes, meeting=meeting.id)
    assert {number: await due_to(here, number) for number in (3, 4, 6, 10)} == {
        3: [], 4: ["minutes"], 6: ["minutes"], 10: ["minutes"],
    }  # fmt: skip


    asked = {one.member for one in (await here.ask(ListDue(body=URBAN))).items}
    assert asked == {member_id(number) for number in range(5, 11)}, "each body asks its own"


async def test_joint_written_vote_waits_for_the_members_of_every_body(runtime: Runtime) -> None:
    async with council(runtime, Agreeing()) as here:
        await vote_in_writing(here)


async def vote_in_writing(here: Council) -> None:
    starts = here.runtime.clock.now() + timedelta(days=9)
    meeting = await joint(here, starts=starts, until=starts + timedelta(days=5), mode="written", place="")
    await to_start(here, meeting)
    await here.operate(OpenMeeting, meeting=meeting.id)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="협치과제")
    await here.operate(OpenVote, motion=motion.id)
    await here.as_member(10, CastBallot, motion=motion.id, choice="yes")
    assert {number: await due_to(here, number) for number in (4, 6, 7, 10)} == {
        4: ["written"], 6: ["written"], 7: ["written"], 10: [],
    }  # fmt: skip
    asked = {one.member for one in (await here.ask(ListDue(body=URBAN))).items}
    assert asked == {member_id(number) for number in range(5, 10)}, "each body asks its own"


async def due_to(here: Council, number: int) -> list[str]:
    return [item.kind for item in (await here.ask(ShowDue(actor=account(number)), Audience.MEMBER)).items]


async def test_what_falls_due_of_a_joint_meeting_names_the_other_bodies(runtime: Runtime) -> None:
    """Their chats are to be looked after too, not only the host's."""
    async with council(runtime, Agreeing()) as here:
        await fall_due(here)


class Agreeing(Town):
    """A council whose charter lets it decide by consent and in writing."""

    async def answer(self, question: Any, audience: Audience) -> Any:
        found = await super().answer(question, audience)
        if isinstance(found, CharterText):
            voting = "[voting]\nconsent = true\nwritten_votes = true\n\n[seats]"
            return found.model_copy(update={"toml": found.toml.replace("[seats]", voting, 1)})
        return found


async def fall_due(here: Council) -> None:
    meeting = await joint(here)
    await here.operate(AdvanceClock, seconds=int((meeting.starts - timedelta(days=2) - here.runtime.clock.now()).total_seconds()))
    await to_start(here, meeting)
    await attend(here, meeting, range(3, 10))
    await here.operate(OpenMeeting, meeting=meeting.id)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="협치과제", ballot="consent")
    until = here.runtime.clock.now() + timedelta(hours=1)
    assert (await here.operate(OpenVote, motion=motion.id, until=until)).state == "voting"
    await here.operate(AdvanceClock, seconds=3600)
    for name in (ForecastDue.name, ObjectionsDue.name):
        (told,) = await events(here, name)
        assert json.loads(told.payload)["also"] == [URBAN], name


async def test_body_for_joint_meetings_hosts_them_under_its_own_name(here: Council) -> None:
    meeting = await joint(here, body=JOINT, with_bodies=(WELFARE, URBAN))
    assert (meeting.body, meeting.enrolled) == (JOINT, 10)
    assert meeting.body_name == "복지보건분과·도시건설분과 확대분과회의"


@pytest.mark.parametrize(
    ("others", "code"),
    [((WELFARE,), "joint_bodies"), ((OTHER,), "joint_across_councils"), (("nowhere",), "unknown_body")],
    ids=["itself", "another council", "unknown"],
)
async def test_bodies_that_cannot_meet_together_are_refused(here: Council, others: tuple[str, ...], code: str) -> None:
    with pytest.raises(AssertionError) as refused:
        await joint(here, with_bodies=others)
    refusal = refused.value.args[0]
    assert code in str(refusal) and sentence(Refusal(code=code, facts={"most": 20, "body": "x"}))


async def test_ended_seat_stays_while_another_body_has_the_member(here: Council) -> None:
    from tests.scheduler.test_endings import dismissed_from

    meeting = await joint(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, 8))
    await here.operate(OpenMeeting, meeting=meeting.id)
    await dismissed_from(here, WELFARE, member_id(5))
    now = await dismissed_from(here, WELFARE, member_id(1), meeting=meeting.id)
    assert now is not None and now.enrolled == 9
