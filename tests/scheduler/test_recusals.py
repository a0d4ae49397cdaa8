"""제척·기피·회피: without a vote in one motion; counted for the quorum or not, as the charter says."""

from typing import Any

import pytest

from shared.contracts.base import Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CloseMeeting, ConfirmPresence, OpenMeeting, Preside, ShowMeeting
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import (
    BallotKind,
    CarryWithoutObjection,
    CastBallot,
    CastSecretBallot,
    CloseVote,
    EnterTally,
    MotionView,
    OpenVote,
    PutMotion,
    RecuseMember,
    ShowMotion,
    WithdrawMotion,
)
from shared.contracts.proceedings import AmendMotion, ReconsiderMotion, SplitMotion
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.faults.rows import change
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def tabled(here: Council, present: int, ballot: BallotKind = BallotKind.ROLL_CALL) -> MotionView:
    """A motion in an open meeting, with members 1 to `present` there."""
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    await here.operate(OpenMeeting, meeting=meeting.id)
    motion: MotionView = await here.operate(PutMotion, meeting=meeting.id, title="위탁 기관 선정", ballot=ballot)
    return motion


async def recuse(here: Council, motion: MotionView, *numbers: int, grounds: str = "recusal") -> MotionView:
    stands = motion
    for number in numbers:
        stands = await here.operate(RecuseMember, motion=motion.id, member=member_id(number), grounds=grounds)
        assert isinstance(stands, MotionView), stands
    return stands


async def vote(here: Council, motion: MotionView, yes: range, no: range) -> MotionView:
    await here.operate(OpenVote, motion=motion.id)
    for number in (*yes, *no):
        cast = await here.as_member(number, CastBallot, motion=motion.id, choice="yes" if number in yes else "no")
        assert not isinstance(cast, Refusal), cast
    result: MotionView = await here.operate(CloseVote, motion=motion.id)
    return result


async def test_recused_member_counts_for_the_quorum_and_not_for_the_vote(runtime: Runtime) -> None:
    """RULES: enrolled 35, present 18, 1 recused, default: opens, base for the vote 17, 9 yes needed."""
    async with council(runtime) as here:
        motion = await tabled(here, 18)
        assert (await recuse(here, motion, 18, 18, grounds="disqualification")).recused == 1, "a repeat changes nothing"
        result = await vote(here, motion, range(1, 10), range(10, 18))
        assert (result.outcome, result.base_count, result.required_yes, result.recused) == ("carried", 17, 9, 1)
        assert "제척 1" in (result.text or "")
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=motion.meeting)
        minutes = await here.ask(ShowMinutes(meeting=motion.meeting, actor=OPERATOR))
        records = [one for item in minutes.items for one in item.votes]
        assert [one.recused for one in records] == [{"disqualification": ("위원18",)}]


async def test_running_vote_counts_only_the_recused_in_the_room(runtime: Runtime) -> None:
    """18 there, 2 recused of whom 1 is away: 17 vote and 9 are needed, before the close as at the close."""
    async with council(runtime) as here:
        motion = await tabled(here, 18)
        stands = await recuse(here, motion, 18, 30)
        assert (stands.recused, stands.required_yes) == (1, 9)
        await here.operate(OpenVote, motion=motion.id)
        shown = await here.ask(ShowMotion(motion=motion.id))
        assert (shown.present, shown.recused, shown.required_yes) == (18, 1, 9)
        meeting = await here.ask(ShowMeeting(meeting=motion.meeting))
        assert [(one.recused, one.required_yes) for one in meeting.motions] == [(1, 9)]
        await here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(30))
        shown = await here.ask(ShowMotion(motion=motion.id))
        assert (shown.present, shown.recused, shown.required_yes) == (19, 2, 9), "who comes in late is recused all the same"
        await here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(30), leave=True)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.present, result.recused, result.base_count) == (18, 1, 17)


async def test_recused_member_has_no_ballot_of_any_kind(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await tabled(here, 20)
        await recuse(here, motion, 2)
        late = await here.operate(RecuseMember, motion=motion.id, member=member_id(40), grounds="recusal")
        assert late.code == "not_on_roll"
        await here.operate(OpenVote, motion=motion.id)
        assert (await here.as_member(2, CastBallot, motion=motion.id, choice="yes")).code == "recused"
        assert (await here.operate(CastBallot, motion=motion.id, choice="yes", member=member_id(2))).code == "recused"
        late = await here.operate(RecuseMember, motion=motion.id, member=member_id(3), grounds="recusal")
        assert late.code == "motion_state"
        await here.operate(CloseVote, motion=motion.id)
        secret = await here.operate(PutMotion, meeting=motion.meeting, title="인사", ballot="secret")
        await recuse(here, secret, 3)
        await here.operate(OpenVote, motion=secret.id)
        assert (await here.as_member(3, CastSecretBallot, motion=secret.id, choice="yes")).code == "recused"
        hands = await here.operate(PutMotion, meeting=motion.meeting, title="거수", ballot="show_of_hands")
        await here.operate(CloseVote, motion=secret.id)
        await recuse(here, hands, 3, 4)
        await here.operate(OpenVote, motion=hands.id)
        assert (await here.operate(EnterTally, motion=hands.id, yes=19, no=0)).code == "tally_too_large"
        assert not isinstance(await here.operate(EnterTally, motion=hands.id, yes=18, no=0), Refusal)


async def test_recused_member_who_leaves_is_counted_nowhere(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await tabled(here, 20)
        await recuse(here, motion, 20)
        await here.operate(OpenVote, motion=motion.id)
        await here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(20), leave=True)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.present, result.base_count, result.recused) == (19, 19, 0)


@pytest.mark.parametrize(("present", "code"), [(18, "no_quorum"), (19, None)], ids=["short of one", "enough"])
async def test_recused_member_out_of_both_counts(runtime: Runtime, present: int, code: str | None) -> None:
    """The other setting: who is barred is not counted as present for the quorum of that motion either."""
    registry = FakeRegistry()
    registry.toml = registry.toml.replace("[voting]", '[voting]\nrecused_count = "out_of_both"', 1)
    async with council(runtime, registry) as here:
        motion = await tabled(here, present)
        await recuse(here, motion, 1)
        answer = await here.operate(CarryWithoutObjection, motion=motion.id)
        if code:
            assert (answer.code, answer.facts["counted"]) == (code, present - 1)
        else:
            assert (answer.outcome, answer.reason) == ("carried", "no_objection")


async def test_verify_sees_a_recusal_taken_away(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await tabled(here, 20)
        await recuse(here, motion, 5)
        assert (await here.ask(Verify())).ok
        await change(runtime, "DELETE FROM scheduler_recusal")
        assert "제척·기피·회피 기록이 없습니다" in ((await here.ask(Verify())).bodies[0].fault or "")


async def test_recusal_holds_for_what_belongs_to_the_motion(runtime: Runtime) -> None:
    """An amendment, the parts and a reconsideration are the same matter: nobody votes in them who may not vote in it."""
    registry = FakeRegistry()
    registry.toml = registry.toml.replace("[voting]\n", '[voting]\nreconsideration = { value = true, cite = "제15조" }\n', 1)
    async with council(runtime, registry) as here:
        motion = await tabled(here, 19)
        early = await here.operate(AmendMotion, motion=motion.id, wording="두 곳으로 한다", ballot="roll_call")
        await recuse(here, motion, 18, grounds="disqualification")
        late = await here.operate(AmendMotion, motion=motion.id, wording="세 곳으로 한다", ballot="roll_call")
        assert {(await here.ask(ShowMotion(motion=one.id))).recused for one in (early, late)} == {1}
        for amendment in (early, late):
            await here.operate(OpenVote, motion=amendment.id)
            assert (await here.as_member(18, CastBallot, motion=amendment.id, choice="yes")).code == "recused"
            await here.operate(CloseVote, motion=amendment.id)
        await here.operate(SplitMotion, motion=motion.id, parts=("동부", "서부"))
        parts = [one for one in (await here.ask(ShowMeeting(meeting=motion.meeting))).motions if one.kind == "part"]
        assert [part.recused for part in parts] == [1, 1]
        result = await vote(here, parts[0], range(1, 11), range(11, 12))
        assert (result.outcome, result.base_count, result.recused) == ("carried", 18, 1)
        again = await here.operate(ReconsiderMotion, meeting=motion.meeting, motion=parts[0].id, rule="ordinary")
        assert again.recused == 1
        assert (await here.ask(Verify())).ok


async def test_recused_chair_has_no_casting_vote(runtime: Runtime) -> None:
    registry = FakeRegistry()
    registry.toml = registry.toml.replace("[voting]\n", '[voting]\ncasting_vote = { value = true, cite = "제6조" }\n', 1)
    async with council(runtime, registry) as here:
        motion = await tabled(here, 19)
        await recuse(here, motion, 1)
        tie: Any = await vote(here, motion, range(2, 11), range(11, 20))
        assert tie.code == "chair_must_cast"
        refused = await here.operate(CloseVote, motion=motion.id, chair_casts=True)
        assert refused.code == "chair_cannot_cast" and "사회자를 먼저" in sentence(refused)
        await here.operate(Preside, meeting=motion.meeting, member=member_id(19))
        await here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(19), leave=True)
        assert (await here.operate(CloseVote, motion=motion.id, chair_casts=True)).code == "chair_cannot_cast", "who left"
        await here.operate(Preside, meeting=motion.meeting, member=member_id(2))
        result = await here.operate(CloseVote, motion=motion.id, chair_casts=True)
        assert (result.outcome, result.reason) == ("carried", "tie_chair_yes")
        assert (await here.ask(Verify())).ok


async def test_motion_is_not_withdrawn_under_its_amendment(runtime: Runtime) -> None:
    """Else the amendment could be carried and change what nobody moves any more."""
    async with council(runtime) as here:
        motion = await tabled(here, 18)
        amendment = await here.operate(AmendMotion, motion=motion.id, wording="두 곳으로 한다", ballot="roll_call")
        assert (await here.operate(WithdrawMotion, motion=motion.id)).code == "amendment_pending"
        assert (await here.operate(WithdrawMotion, motion=amendment.id)).state == "withdrawn"
        assert (await here.operate(WithdrawMotion, motion=motion.id)).state == "withdrawn"
