"""Deputies of seats, observers and residents: who may send one, what it counts for, and what the record says."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from shared.contracts.attendance import ShowAttendance
from shared.contracts.deadlines import Verify
from shared.contracts.guests import EraseGuest, GuestKind, ListGuests, SeatObserver, SeeOff, SendDeputy
from shared.contracts.meetings import (
    CloseMeeting,
    ConfirmPresence,
    DeclarePresence,
    MeetingView,
    OpenMeeting,
    Preside,
    ShowMeeting,
    ShowSeats,
)
from shared.contracts.minutes import ApproveMinutes, ConfirmMinutes, ShowMinutes, SubmitMinutes
from shared.contracts.motions import CarryWithoutObjection, CastBallot, CloseVote, OpenVote, PutMotion
from shared.contracts.proceedings import EnterHands, Object
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start

OFFICIALS = {20, 21}
SENDING = 'deputies = {{ value = ["ex_officio"], cite = "제9조③" }}\ndeputies_vote = {vote}\ndeputies_count = {count}\n'
PERSON = {"name": "박정훈", "title": "기획과장", "organisation": "기획예산과"}


def town(*, vote: bool = True, count: bool = True) -> FakeRegistry:
    fake = FakeRegistry(size=25, ex_officio=OFFICIALS)
    rules = SENDING.format(vote=str(vote).lower(), count=str(count).lower())
    fake.toml = fake.toml.replace("[voting]\n", f"[voting]\n{rules}")
    return fake


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Council]:
    async with council(runtime, town()) as running:
        yield running


async def sitting(here: Council, members: range = range(1, 13)) -> MeetingView:
    """12 of 25 are there themselves: one fewer than the quorum of 13."""
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, members)
    return meeting


async def deputy(here: Council, meeting: MeetingView, number: int = 20) -> str:
    done = await here.operate(SendDeputy, meeting=meeting.id, member=member_id(number), **PERSON)
    return str(done.guest)


async def test_deputy_makes_the_quorum_and_votes_by_the_clerk_alone(here: Council) -> None:
    meeting = await sitting(here)
    assert (await here.operate(OpenMeeting, meeting=meeting.id)).code == "no_quorum"
    done = await here.operate(SendDeputy, meeting=meeting.id, member=member_id(20), **PERSON)
    assert (done.counts, done.votes, done.present, done.required) == (True, True, 13, 13)
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert (opened.present, opened.deputies) == (13, 1)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="예산")
    await here.operate(OpenVote, motion=motion.id)
    from_home = await here.as_member(20, CastBallot, motion=motion.id, choice="yes")
    assert from_home.code == "deputy_sits" and sentence(from_home)
    assert (await here.operate(CastBallot, motion=motion.id, choice="yes", member=member_id(20))).voted == 1
    for number in range(1, 7):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
    result = await here.operate(CloseVote, motion=motion.id)
    assert (result.outcome, result.yes, result.present) == ("carried", 7, 13)
    assert (await here.operate(Preside, meeting=meeting.id, member=member_id(20))).code == "not_present_member"
    await here.operate(CloseMeeting, meeting=meeting.id)
    await here.operate(SubmitMinutes, meeting=meeting.id)
    assert (await here.as_member(20, ConfirmMinutes, meeting=meeting.id)).code == "was_not_present"
    minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
    beside = next(one for one in minutes.attendees if one.guest == GuestKind.DEPUTY)
    assert (beside.name, beside.title, beside.sent_for) == ("박정훈", "기획예산과 기획과장, 위원20 위원 대리", "위원20")
    assert not next(one for one in minutes.attendees if one.name == "위원20").present
    assert (await here.ask(Verify())).ok


async def test_appointed_member_sends_no_deputy(here: Council) -> None:
    meeting = await sitting(here)
    refused = await here.operate(SendDeputy, meeting=meeting.id, member=member_id(14), **PERSON)
    assert refused.code == "deputy_not_for_seat" and "제9조③" in sentence(refused)
    assert (await here.ask(ShowMeeting(meeting=meeting.id))).confirmed == 12


async def test_charter_that_is_silent_lets_nobody_send_one(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=25, ex_officio=OFFICIALS)) as here:
        meeting = await sitting(here)
        refused = await here.operate(SendDeputy, meeting=meeting.id, member=member_id(20), **PERSON)
        assert refused.code == "no_deputies" and "기본값" in sentence(refused)


@pytest.mark.parametrize(("vote", "count"), [(False, True), (False, False)], ids=["counts only", "counts for nothing"])
async def test_deputy_counts_as_far_as_the_charter_says(runtime: Runtime, vote: bool, count: bool) -> None:
    async with council(runtime, town(vote=vote, count=count)) as here:
        meeting = await sitting(here, range(1, 14))
        done = await here.operate(SendDeputy, meeting=meeting.id, member=member_id(20), **PERSON)
        assert (done.counts, done.votes, done.present) == (count, False, 13 + count)
        await here.operate(OpenMeeting, meeting=meeting.id)
        motion = await here.operate(PutMotion, meeting=meeting.id, title="예산")
        await here.operate(OpenVote, motion=motion.id)
        refused = await here.operate(CastBallot, motion=motion.id, choice="yes", member=member_id(20))
        assert refused.code == ("deputy_no_vote" if count else "not_present")


async def test_mute_deputy_raises_no_hand_and_objects_to_nothing(runtime: Runtime) -> None:
    registry = town(vote=False)
    registry.toml = registry.toml.replace("[voting]\n", '[voting]\nconsent = { value = true, cite = "제15조" }\n', 1)
    async with council(runtime, registry) as here:
        meeting = await sitting(here)
        await deputy(here, meeting)
        await here.operate(OpenMeeting, meeting=meeting.id)
        counted = await here.operate(PutMotion, meeting=meeting.id, title="예산", ballot="show_of_hands")
        await here.operate(OpenVote, motion=counted.id)
        raised = await here.operate(EnterHands, motion=counted.id, yes=(member_id(1), member_id(20)))
        assert raised.code == "deputy_no_vote" and sentence(raised)
        assert (await here.operate(EnterHands, motion=counted.id, yes=(member_id(1),))).voted == 1
        asked = await here.operate(PutMotion, meeting=meeting.id, title="명칭", ballot="consent")
        until = here.runtime.clock.now() + timedelta(hours=1)
        await here.operate(OpenVote, motion=asked.id, until=until)
        assert (await here.operate(Object, motion=asked.id, member=member_id(20))).code == "deputy_no_vote"
        assert (await here.ask(Verify())).ok


async def test_silence_of_a_mute_deputy_is_no_vote(runtime: Runtime) -> None:
    """13 are there, and 12 of them have a vote: without objection carries no more than all their votes would."""
    registry = town(vote=False)
    registry.toml += '\n[decisions.most_of_all]\nof = "enrolled"\nneeds = "majority"\ncite = "제14조"\n'
    async with council(runtime, registry) as here:
        meeting = await sitting(here)
        await deputy(here, meeting)
        await here.operate(OpenMeeting, meeting=meeting.id)
        motion = await here.operate(PutMotion, meeting=meeting.id, title="규정", ballot="no_objection", rule="most_of_all")
        refused = await here.operate(CarryWithoutObjection, motion=motion.id)
        assert refused.code == "too_few_to_carry" and (refused.facts["needed"], refused.facts["voters"]) == (13, 12)


async def test_nobody_objects_from_home_while_a_deputy_sits(runtime: Runtime) -> None:
    registry = town()
    registry.toml = registry.toml.replace("[voting]\n", '[voting]\nconsent = { value = true, cite = "제15조" }\n', 1)
    async with council(runtime, registry) as here:
        meeting = await sitting(here)
        await deputy(here, meeting)
        await here.operate(OpenMeeting, meeting=meeting.id)
        asked = await here.operate(PutMotion, meeting=meeting.id, title="명칭", ballot="consent")
        await here.operate(OpenVote, motion=asked.id, until=here.runtime.clock.now() + timedelta(hours=1))
        assert (await here.as_member(20, Object, motion=asked.id)).code == "deputy_sits"
        assert (await here.operate(Object, motion=asked.id, member=member_id(20))).stands


async def test_member_who_comes_takes_the_seat_back(here: Council) -> None:
    meeting = await sitting(here)
    guest = await deputy(here, meeting)
    assert (await here.as_member(20, DeclarePresence, meeting=meeting.id, leave=True)).code == "deputy_sits"
    here.advance(timedelta(minutes=5))
    assert not (await here.as_member(20, DeclarePresence, meeting=meeting.id)).confirmed
    room = await here.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))
    code = await here.as_member(20, DeclarePresence, meeting=meeting.id, code=room.room_code)
    assert code.confirmed and code.present == 13
    gone = next(one for one in (await here.ask(ListGuests(meeting=meeting.id, actor=OPERATOR))).items if one.id == guest)
    assert gone.ends is not None
    seat = next(one for one in room.seats if one.member == member_id(20))
    assert (seat.deputy, seat.may_send) == ("박정훈 기획과장", True)
    assert (await here.operate(SendDeputy, meeting=meeting.id, member=member_id(20), **PERSON)).code == "member_is_there"
    assert (await here.ask(Verify())).ok


async def test_deputy_who_leaves_leaves_the_seat_empty(here: Council) -> None:
    meeting = await sitting(here)
    guest = await deputy(here, meeting)
    assert (await here.operate(SendDeputy, meeting=meeting.id, member=member_id(20), **PERSON)).code == "deputy_already"
    assert (await here.operate(SeeOff, meeting=meeting.id, guest=guest)).present == 12
    again = await here.operate(SeeOff, meeting=meeting.id, guest=guest)
    assert again.code == "guest_gone" and sentence(again)
    other = await deputy(here, meeting, 21)
    assert (await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(21), leave=True)).present == 12
    assert all(one.ends for one in (await here.ask(ListGuests(meeting=meeting.id, actor=OPERATOR))).items if one.id == other)
    assert (await here.ask(Verify())).ok


async def test_observers_are_in_no_number_and_stand_in_the_record_until_erased(here: Council) -> None:
    meeting = await sitting(here, range(1, 14))
    seen = await here.operate(SeatObserver, meeting=meeting.id, name="이수진", title="주무관", organisation="자치행정과")
    resident = await here.operate(SeatObserver, meeting=meeting.id, name="최영희", resident=True)
    assert (seen.present, resident.kind) == (13, GuestKind.RESIDENT)
    assert (await here.operate(SeatObserver, meeting=meeting.id, name=" ")).code == "guest_name"
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert (opened.enrolled, opened.present) == (25, 13)
    await here.operate(SeeOff, meeting=meeting.id, guest=resident.guest)
    await here.operate(CloseMeeting, meeting=meeting.id)
    late = await here.operate(SeatObserver, meeting=meeting.id, name="정다운", title="팀장")
    assert late.guest, late
    attended = await here.ask(ShowAttendance(meeting=meeting.id, actor=OPERATOR))
    assert [(one.name, one.kind) for one in attended.guests] == [
        ("이수진", GuestKind.OBSERVER), ("정다운", GuestKind.OBSERVER), ("최영희", GuestKind.RESIDENT),
    ]  # fmt: skip
    assert (await here.operate(EraseGuest, meeting=meeting.id, guest=seen.guest)).code == "minutes_unfinished"
    await here.operate(SubmitMinutes, meeting=meeting.id)
    for number in range(1, 14):
        await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
    assert (await here.operate(ApproveMinutes, meeting=meeting.id)).state == "approved"
    assert not hasattr(await here.operate(EraseGuest, meeting=meeting.id, guest=seen.guest), "code")
    names = [one.name for one in (await here.ask(ListGuests(meeting=meeting.id, actor=OPERATOR))).items]
    assert sorted(names) == ["", "정다운", "최영희"]
    assert "이수진" in {one.name for one in (await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))).attendees}
    assert (await here.ask(Verify())).ok
