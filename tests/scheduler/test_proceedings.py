"""Amendments, conditions, parts, deferral, blocks, order, reconsideration, referral, consent, hands by name."""

from datetime import timedelta
from typing import Any

from shared.contracts.base import Refusal
from shared.contracts.deadlines import AdvanceClock, ListDeadlines, Verify
from shared.contracts.meetings import CloseMeeting, ConfirmPresence, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import (
    CarryWithoutObjection,
    CastBallot,
    CloseVote,
    EnterTally,
    MotionView,
    OpenVote,
    PutMotion,
    RecuseMember,
    ShowMotion,
    WithdrawMotion,
)
from shared.contracts.proceedings import (
    AmendMotion,
    CarryBlock,
    ChangeOrder,
    DeferMotion,
    EnterHands,
    ListObjections,
    Object,
    ReconsiderMotion,
    ReferMotion,
    SetConditions,
    SplitMotion,
)
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.faults.rows import change
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


def with_rules(**rules: str) -> FakeRegistry:
    registry = FakeRegistry()
    stated = "".join(f'{name} = {{ value = true, cite = "{cite}" }}\n' for name, cite in rules.items())
    registry.toml = registry.toml.replace("[voting]\n", f"[voting]\n{stated}", 1)
    return registry


async def sitting(here: Council, present: int = 20) -> MeetingView:
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    opened: MeetingView = await here.operate(OpenMeeting, meeting=meeting.id)
    return opened


async def put(here: Council, meeting: MeetingView, title: str, **more: Any) -> MotionView:
    motion: MotionView = await here.operate(PutMotion, meeting=meeting.id, title=title, **more)
    assert isinstance(motion, MotionView), motion
    return motion


async def vote(here: Council, motion: MotionView, yes: int, no: int = 0) -> Any:
    opened = await here.operate(OpenVote, motion=motion.id)
    assert isinstance(opened, MotionView), opened
    for number in range(1, yes + no + 1):
        await here.as_member(number, CastBallot, motion=motion.id, choice="yes" if number <= yes else "no")
    return await here.operate(CloseVote, motion=motion.id)


async def test_carried_amendment_changes_text_and_outcome(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here)
        main = await put(here, meeting, "예산", wording="5억 원으로 한다", mover=member_id(2), seconder=member_id(3))
        assert (main.mover_name, main.seconder_name, main.passed) == ("위원02", "위원03", None)
        first = await here.operate(AmendMotion, motion=main.id, wording="4억 원으로 한다", mover=member_id(4))
        assert (first.kind, first.relates, first.item, first.title) == ("amendment", main.id, main.item, "수정안: 예산")
        waits = await here.operate(OpenVote, motion=main.id)
        assert waits.code == "amendment_pending" and "수정안은 원안보다 먼저" in sentence(waits)
        assert (await here.operate(CarryWithoutObjection, motion=main.id)).code == "amendment_pending"
        assert (await here.operate(AmendMotion, motion=first.id, wording="3억 원")).code == "amends_amendment"
        assert (await vote(here, first, 15)).passed == "as_proposed"
        assert (await here.ask(ShowMotion(motion=main.id))).wording == "4억 원으로 한다"
        lost = await here.operate(AmendMotion, motion=main.id, wording="1억 원으로 한다")
        assert (await vote(here, lost, 2, 18)).outcome == "rejected"
        result = await vote(here, main, 12)
        assert (result.outcome, result.passed, result.wording) == ("carried", "as_amended", "4억 원으로 한다")
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=meeting.id)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        told = next(one for item in minutes.items for one in item.votes if one.motion == main.id)
        assert (told.passed, told.wording, told.mover, told.seconder) == ("as_amended", "4억 원으로 한다", "위원02", "위원03")
        await change(runtime, "UPDATE scheduler_motion SET wording = '9억' WHERE passed = 'as_amended'")
        assert "의안 내용" in ((await here.ask(Verify())).bodies[0].fault or "")


async def test_conditions_parts_deferral_and_withdrawal(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here)
        main = await put(here, meeting, "예산")
        assert (await here.operate(SplitMotion, motion=main.id, parts=("하나",))).code == "bad_parts"
        parted = await here.operate(SplitMotion, motion=main.id, parts=("예산 총액", "예산 배분"))
        assert parted.state == "split" and (await here.operate(OpenVote, motion=main.id)).code == "motion_state"
        view = await here.ask(ShowMeeting(meeting=meeting.id))
        total, shares = (one for one in view.motions if one.relates == main.id)
        await here.operate(SetConditions, motion=total.id, text="분기마다 보고할 것")
        carried = await here.operate(CarryWithoutObjection, motion=total.id)
        assert (carried.passed, carried.conditions, carried.reason) == ("with_conditions", "분기마다 보고할 것", "no_objection")
        later = await here.operate(DeferMotion, motion=shares.id, reason="자료를 더 봅니다")
        assert (later.state, later.settled, later.outcome) == ("deferred", "자료를 더 봅니다", None)
        assert (await here.operate(OpenVote, motion=shares.id)).code == "motion_state"
        await here.operate(WithdrawMotion, motion=(await put(here, meeting, "우선순위")).id)
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=meeting.id)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        settled = {one.title: one.state for item in minutes.items for one in item.settled}
        assert settled == {"예산": "split", "예산 배분": "deferred", "우선순위": "withdrawn"}


async def test_block_carries_all_items_or_none_and_order_changes(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here)
        report = await here.operate(CarryBlock, meeting=meeting.id, items=(1, 2))
        assert report.code == "block_report"
        assert (await here.operate(CarryBlock, meeting=meeting.id, items=(2, 2))).code == "block_of_one"
        third = await put(here, meeting, "예산", item=3)
        await here.operate(RecuseMember, motion=third.id, member=member_id(1), grounds="recusal")
        done = await here.operate(CarryBlock, meeting=meeting.id, items=(2, 3))
        assert [(one.item, one.outcome, one.reason, one.recused) for one in done.motions] == [
            (3, "carried", "no_objection", 1), (2, "carried", "no_objection", 0),
        ]  # fmt: skip
        assert all(one.text and one.cite for one in done.motions), "a verdict each, with numbers and article"
        again = await here.operate(CarryBlock, meeting=meeting.id, items=(2, 4))
        assert again.code == "motion_state" and len((await here.ask(ShowMeeting(meeting=meeting.id))).motions) == 2
        turned = await here.operate(ChangeOrder, meeting=meeting.id, items=(4, 1))
        assert [item.number for item in turned.items] == [4, 1, 2, 3]
        assert (await here.operate(ChangeOrder, meeting=meeting.id, items=(4,))).code == "nothing_changed"
        assert (await here.operate(ChangeOrder, meeting=meeting.id, items=(9,))).code == "unknown_item"
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=meeting.id)
        steps = (await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))).proceedings
        assert {"block", "order_changed"} <= {step.what for step in steps}


async def test_reconsideration_only_where_the_charter_allows_it(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here)
        decided = await vote(here, await put(here, meeting, "예산"), 2, 18)
        refused = await here.operate(ReconsiderMotion, meeting=meeting.id, motion=decided.id)
        assert refused.code == "no_reconsideration" and "기본값" in sentence(refused) and not meeting.may_reconsider


async def test_reconsideration_stands_beside_what_was_decided(runtime: Runtime) -> None:
    async with council(runtime, with_rules(reconsideration="제14조")) as here:
        meeting = await sitting(here)
        decided = await vote(here, await put(here, meeting, "예산"), 2, 18)
        assert meeting.may_reconsider
        rule = "two_thirds_of_present"
        again = await here.operate(ReconsiderMotion, meeting=meeting.id, motion=decided.id, rule=rule)
        assert (again.kind, again.relates, again.rule) == ("reconsideration", decided.id, rule)
        assert (await vote(here, again, 14, 6)).outcome == "carried"
        assert (await here.ask(ShowMotion(motion=decided.id))).outcome == "rejected"
        assert (await here.ask(Verify())).ok


async def test_referral_to_itself_or_to_nobody_is_refused(runtime: Runtime) -> None:
    async with council(runtime) as here:
        motion = await put(here, await sitting(here), "예산")
        assert (await here.operate(ReferMotion, motion=motion.id, to="guro")).code == "referred_to_itself"
        assert (await here.operate(ReferMotion, motion=motion.id, to="nosuch")).code == "unknown_body"


async def test_consent_carries_unless_somebody_objects(runtime: Runtime) -> None:
    async with council(runtime, with_rules(consent="제15조")) as here:
        meeting = await sitting(here)
        until = here.runtime.clock.now() + timedelta(hours=1)
        first, second = [await put(here, meeting, title, ballot="consent") for title in ("우선순위", "예산")]
        assert (await here.operate(OpenVote, motion=first.id)).code == "consent_until"
        for motion in (first, second):
            opened = await here.operate(OpenVote, motion=motion.id, until=until)
            assert (opened.state, opened.until) == ("voting", until)
        assert (await here.as_member(21, Object, motion=first.id)).code == "not_present"
        assert (await here.as_member(1, CastBallot, motion=first.id, choice="yes")).code == "no_ballots"
        made = await here.as_member(2, Object, motion=first.id)
        assert (made.stands, made.changed) == (True, True)
        assert not (await here.as_member(2, Object, motion=first.id)).changed
        await here.as_member(2, Object, motion=first.id, text="순서가 바뀌었습니다")
        await here.operate(Object, motion=second.id, member=member_id(3), text="다시 보겠습니다")
        taken = await here.as_member(3, Object, motion=second.id, take_back=True)
        assert (taken.stands, taken.changed) == (False, True)
        listed = await here.ask(ListObjections(motion=first.id, actor=OPERATOR))
        assert [(one.name, one.text) for one in listed.items] == [("위원02", "순서가 바뀌었습니다")]
        early = await here.operate(CarryWithoutObjection, motion=second.id)
        assert early.code == "objections_still_due"
        assert (await here.operate(OpenVote, motion=second.id)).code == "nobody_objects"
        await here.operate(AdvanceClock, seconds=3601)
        assert (await here.as_member(4, Object, motion=second.id)).code == "objections_were_due"
        assert (await here.operate(CarryWithoutObjection, motion=first.id)).code == "objected"
        carried = await here.operate(CarryWithoutObjection, motion=second.id)
        assert (carried.outcome, carried.reason, carried.ballot) == ("carried", "no_objection", "consent")
        assert (await vote(here, first, 12, 8)).outcome == "carried"
        assert (await here.ask(Verify())).ok
        await change(runtime, "DELETE FROM scheduler_objection")
        assert "이의가 없습니다" in ((await here.ask(Verify())).bodies[0].fault or "")


async def test_consent_in_writing_asks_everybody(runtime: Runtime) -> None:
    """A body that decides by consent may ask in writing, and put nothing else to the vote so."""
    async with council(runtime, with_rules(consent="제15조")) as here:
        starts = here.runtime.clock.now() + timedelta(days=8)
        meeting = await called(here, starts=starts, until=starts + timedelta(days=3), mode="written")
        await to_start(here, meeting)
        await here.operate(OpenMeeting, meeting=meeting.id)
        ballot = await put(here, meeting, "예산")
        assert (await here.operate(OpenVote, motion=ballot.id)).code == "written_not_allowed"
        motion = await put(here, meeting, "우선순위", ballot="consent")
        opened = await here.operate(OpenVote, motion=motion.id)
        assert (opened.until, opened.present, opened.written) == (meeting.ends, 35, True)
        await here.operate(AdvanceClock, seconds=3 * 24 * 3600)
        carried = await here.operate(CarryWithoutObjection, motion=motion.id)
        assert carried.text == "재적 35 · 성립 18 · 물은 위원 35 → 가결(이의 없음) (제13조②)"
        assert (await here.ask(Verify())).ok


async def test_refused_vote_leaves_everything_as_it_was(runtime: Runtime) -> None:
    """A refusal is kept with its answer: what was changed before it would be kept too."""
    async with council(runtime, with_rules(consent="제15조")) as here:
        starts = here.runtime.clock.now() + timedelta(days=8)
        meeting = await called(here, starts=starts, until=starts + timedelta(days=5), mode="written", place="")
        await to_start(here, meeting)
        await here.operate(OpenMeeting, meeting=meeting.id)
        motion = await put(here, meeting, "우선순위", ballot="consent")
        asked = await here.operate(OpenVote, motion=motion.id)
        await here.as_member(2, Object, motion=motion.id, text="근거가 없습니다")
        refused = await here.operate(OpenVote, motion=motion.id)
        assert refused.code == "written_not_allowed"
        assert (await here.as_member(3, CastBallot, motion=motion.id, choice="yes")).code == "no_ballots"
        now = await here.ask(ShowMotion(motion=motion.id))
        assert (now.ballot, now.until, now.voted) == ("consent", asked.until, 0)
        due = await here.ask(ListDeadlines(body="guro", actor=OPERATOR))
        assert "objections_due" in {one.kind for one in due.items}
        assert (await here.ask(Verify())).ok


async def test_vote_refused_for_want_of_a_quorum_leaves_what_was_put(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here, present=18)
        motion = await put(here, meeting, "예산", ballot="no_objection")
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(18), leave=True)
        assert (await here.operate(OpenVote, motion=motion.id)).code == "no_quorum"
        assert (await here.ask(ShowMotion(motion=motion.id))).ballot == "no_objection"
        assert (await here.ask(Verify())).ok


async def test_who_raised_a_hand_by_name_and_left_was_there(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here, present=18)
        motion = await put(here, meeting, "예산", ballot="show_of_hands")
        await here.operate(OpenVote, motion=motion.id)
        await here.operate(EnterHands, motion=motion.id, yes=tuple(member_id(number) for number in range(1, 19)))
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(18), leave=True)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.outcome, result.present, result.yes) == ("carried", 18, 18)
        assert (await here.ask(Verify())).ok


async def test_hands_by_name_make_the_tally(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await sitting(here)
        motion = await put(here, meeting, "예산", ballot="show_of_hands")
        await here.operate(OpenVote, motion=motion.id)
        yes, no = tuple(member_id(number) for number in range(1, 13)), tuple(member_id(number) for number in (13, 14))
        for wrong, code in (
            ({"yes": yes, "no": yes[:1]}, "two_hands"),
            ({"yes": (member_id(30),)}, "not_present_member"),
            ({"yes": ("m99",)}, "unknown_target"),
        ):
            assert (await here.operate(EnterHands, motion=motion.id, **wrong)).code == code
        await here.operate(EnterHands, motion=motion.id, yes=yes[:3])
        await here.operate(EnterHands, motion=motion.id, yes=yes, no=no)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.no, result.abstain, result.outcome) == (12, 2, 0, "carried")
        counted = await put(here, meeting, "우선순위", ballot="show_of_hands")
        await here.operate(OpenVote, motion=counted.id)
        await here.operate(EnterHands, motion=counted.id, yes=yes)
        await here.operate(EnterTally, motion=counted.id, yes=15, no=1)
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(20), leave=True)
        assert (await here.operate(CloseVote, motion=counted.id)).yes == 15
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=meeting.id)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        by_name = {one.motion: one.votes for item in minutes.items for one in item.votes}
        assert by_name[motion.id]["no"] == ("위원13", "위원14") and by_name[counted.id] == {}
        assert not isinstance(result, Refusal)
