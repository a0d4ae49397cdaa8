"""서면 의결: only where the charter allows it; ballots by a time, the quorum counted on them, and never anybody's presence."""

from datetime import timedelta
from typing import Any

from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.deadlines import AdvanceClock, ListDeadlines, Verify
from shared.contracts.due import ListDue
from shared.contracts.meetings import (
    CallMeeting,
    CloseMeeting,
    ConfirmPresence,
    DeclarePresence,
    LapseMeeting,
    MeetingView,
    MoveMeeting,
    OpenMeeting,
    RecessMeeting,
    RecordRsvp,
    ShowMeeting,
    ShowMine,
)
from shared.contracts.minutes import ConfirmMinutes, ShowMinutes, SubmitMinutes
from shared.contracts.motions import (
    CarryWithoutObjection,
    CastBallot,
    CastSecretBallot,
    CloseVote,
    MotionView,
    OpenVote,
    PutMotion,
    RecuseMember,
    ShowMotion,
)
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_endings import dismiss
from tests.scheduler.test_main_job import called, to_start


def allowing(**more: Any) -> FakeRegistry:
    """A council whose charter allows written votes."""
    registry = FakeRegistry(**more)
    registry.toml = registry.toml.replace("[voting]", '[voting]\nwritten_votes = { value = true, cite = "제13조③" }', 1)
    return registry


async def begun(here: Council, days: int = 5) -> MeetingView:
    """A written resolution under way, its ballots due in `days` days."""
    starts = here.runtime.clock.now() + timedelta(days=8)
    meeting = await called(here, starts=starts, until=starts + timedelta(days=days), mode="written", place="")
    await to_start(here, meeting)
    opened: MeetingView = await here.operate(OpenMeeting, meeting=meeting.id)
    assert isinstance(opened, MeetingView), opened
    return opened


async def put(here: Council, meeting: MeetingView, title: str, ballot: str = "roll_call") -> MotionView:
    motion = await here.operate(PutMotion, meeting=meeting.id, title=title, ballot=ballot)
    opened: MotionView = await here.operate(OpenVote, motion=motion.id)
    assert isinstance(opened, MotionView), opened
    return opened


async def over(here: Council, meeting: MeetingView) -> None:
    left = meeting.ends - here.runtime.clock.now()
    await here.operate(AdvanceClock, seconds=int(left.total_seconds()) + 1)


async def test_written_resolution_needs_the_charter(runtime: Runtime) -> None:
    async with council(runtime) as here:
        starts = here.runtime.clock.now() + timedelta(days=9)
        given = {"body": "guro", "starts": starts, "agenda": ("예산",)}
        refused = await here.operate(CallMeeting, **given, mode="written", until=starts + timedelta(days=2))
        assert (refused.code, refused.facts["default"]) == ("written_not_allowed", True)
        assert sentence(refused) == "규정에 서면 의결이 없습니다 (기본값). 대면 회의로 소집해 주시기 바랍니다."
        refused = await here.operate(CallMeeting, **given, place="회의실", until=starts + timedelta(days=2))
        assert refused.code == "until_not_written"


@on_both_databases
async def test_written_resolution_from_call_to_minutes(runtime: Runtime) -> None:
    async with council(runtime, allowing()) as here:
        meeting = await begun(here)
        assert (meeting.state, meeting.place, meeting.present, meeting.presiding) == ("open", "서면", None, member_id(1))
        first, second = await put(here, meeting, "우선순위"), await put(here, meeting, "예산", "secret")
        assert (first.state, second.state) == ("voting", "voting"), "side by side"
        assert (first.present, first.required_yes, first.quorum_required, first.until) == (35, None, 18, meeting.ends)
        for number in range(1, 18):
            cast = await here.as_member(number, CastBallot, motion=first.id, choice="yes" if number < 11 else "no")
            assert not isinstance(cast, Refusal), cast
            await here.as_member(number, CastSecretBallot, motion=second.id, choice="yes")
        by_clerk = await here.operate(CastBallot, motion=first.id, choice="abstain", member=member_id(30))
        assert (by_clerk.voted, by_clerk.present) == (18, 35)
        early = await here.operate(CloseVote, motion=first.id)
        assert early.code == "ballots_still_due" and "회신 18 / 35" in sentence(early)
        await over(here, meeting)
        due = await here.ask(ListDeadlines(body="guro", actor=OPERATOR))
        assert [(one.kind, one.state, one.cite) for one in due.items if one.kind == "ballots_due"] == [
            ("ballots_due", "fired", "제13조③")
        ]
        late = await here.as_member(20, CastBallot, motion=first.id, choice="yes")
        assert late.code == "ballots_were_due" and "마감되었습니다" in sentence(late)
        assert (await here.as_member(20, CastSecretBallot, motion=second.id, choice="yes")).code == "ballots_were_due"
        result = await here.operate(CloseVote, motion=first.id)
        assert (result.outcome, result.present, result.base_count, result.required_yes) == ("carried", 18, 18, 10)
        assert result.text == "재적 35 · 성립 18 · 회신 18 → 찬성 10 필요 · 찬성 10 → 가결 (제13조②)"
        void = await here.operate(CloseVote, motion=second.id)
        assert (void.outcome, void.reason, void.present) == ("void", "no_quorum", 17)
        await here.operate(CloseMeeting, meeting=meeting.id)
        assert (await here.ask(Verify())).ok
        await here.operate(SubmitMinutes, meeting=meeting.id)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        assert (minutes.to_confirm, minutes.mode, minutes.present_at_opening) == (18, "written", 18)
        assert sum(one.present for one in minutes.attendees) == 18
        assert not isinstance(await here.as_member(3, ConfirmMinutes, meeting=meeting.id), Refusal)
        assert (await here.as_member(33, ConfirmMinutes, meeting=meeting.id)).code == "was_not_present"


async def test_written_resolution_has_no_presence(runtime: Runtime) -> None:
    async with council(runtime, allowing(ended={34})) as here:
        starts = here.runtime.clock.now() + timedelta(days=8)
        meeting = await called(here, starts=starts, until=starts + timedelta(days=3), mode="written")
        assert (await here.as_member(1, RecordRsvp, meeting=meeting.id, answer="yes")).code == "not_in_writing"
        longer = await here.operate(MoveMeeting, meeting=meeting.id, until=meeting.ends + timedelta(days=1))
        assert longer.ends == meeting.ends + timedelta(days=1) and longer.starts == meeting.starts
        await to_start(here, meeting)
        assert (await here.as_member(1, DeclarePresence, meeting=meeting.id)).code == "not_in_writing"
        assert (await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(1))).code == "not_in_writing"
        await here.operate(OpenMeeting, meeting=meeting.id)
        assert (await here.operate(RecessMeeting, meeting=meeting.id)).code == "not_in_writing"
        assert (await here.operate(LapseMeeting, meeting=meeting.id)).code == "wrong_state"
        for ballot in ("show_of_hands", "no_objection"):
            motion = await here.operate(PutMotion, meeting=meeting.id, title=ballot, ballot=ballot)
            way = OpenVote if ballot == "show_of_hands" else CarryWithoutObjection
            assert (await here.operate(way, motion=motion.id)).code == "written_ballot"
        assert (await here.ask(ShowMeeting(meeting=meeting.id))).present is None


async def test_written_ballot_refused_and_changed(runtime: Runtime) -> None:
    """By one who is no member any more or takes no part, in the wrong vote, twice; a changed mind is recorded."""
    async with council(runtime, allowing(ended={34})) as here:
        meeting = await begun(here)
        recused = await here.operate(PutMotion, meeting=meeting.id, title="위탁")
        await here.operate(RecuseMember, motion=recused.id, member=member_id(2), grounds="recusal")
        opened = await here.operate(OpenVote, motion=recused.id)
        assert opened.present == 33
        assert (await here.as_member(2, CastBallot, motion=recused.id, choice="yes")).code == "recused"
        assert (await here.as_member(34, CastBallot, motion=recused.id, choice="yes")).code == "not_on_roll"
        assert (await here.as_member(3, CastSecretBallot, motion=recused.id, choice="yes")).code == "no_ballots"
        await here.as_member(3, CastBallot, motion=recused.id, choice="yes")
        owed = await here.ask(ListDue(body="guro", actor=Actor(channel=Channel.SERVICE, id="members-bot")), Audience.SERVICE)
        owing = {one.member for one in owed.items for item in one.items if item.kind == "written"}
        assert len(owing) == 32 and not owing & {member_id(2), member_id(3), member_id(34)}
        again = await here.as_member(3, CastBallot, motion=recused.id, choice="yes")
        changed = await here.as_member(3, CastBallot, motion=recused.id, choice="no")
        assert (again.repeated, changed.changed, changed.voted) == (True, True, 1)
        mine = await here.ask(ShowMine(actor=account(3)), Audience.MEMBER)
        assert mine.items[0].ballots == {recused.id: "no"}
        for number in (*range(1, 2), *range(4, 34), 35):
            await here.as_member(number, CastBallot, motion=recused.id, choice="yes")
        result = await here.operate(CloseVote, motion=recused.id)
        assert (result.outcome, result.present, result.yes) == ("carried", 33, 32), "all are back, so nobody waits for the time"
        assert (await here.ask(Verify())).ok


async def test_recused_member_who_is_dismissed_is_not_taken_out_twice(runtime: Runtime) -> None:
    """Dismissed, they are not on the roll any more: nobody else's ballot is done without for it."""
    registry = allowing(size=11)
    registry.toml = registry.toml.replace("[voting]\n", '[voting]\nconsent = { value = true, cite = "제15조" }\n', 1)
    async with council(runtime, registry) as here:
        meeting = await begun(here)
        motions = []
        for title, ballot in (("예산", "roll_call"), ("위탁", "secret"), ("명칭", "consent")):
            motion = await here.operate(PutMotion, meeting=meeting.id, title=title, ballot=ballot)
            await here.operate(RecuseMember, motion=motion.id, member=member_id(11), grounds="recusal")
            motions.append(await here.operate(OpenVote, motion=motion.id))
        named, secret, consent = motions
        assert {motion.present for motion in motions} == {10}
        await dismiss(here, meeting, 11)
        for number in range(1, 10):
            cast = await here.as_member(number, CastBallot, motion=named.id, choice="yes")
            await here.as_member(number, CastSecretBallot, motion=secret.id, choice="yes")
        assert (cast.voted, cast.present) == (9, 10)
        assert {(await here.ask(ShowMotion(motion=motion.id))).present for motion in motions} == {10}
        for motion in (named, secret):
            early = await here.operate(CloseVote, motion=motion.id)
            assert early.code == "ballots_still_due" and early.facts["voters"] == 10
        await here.as_member(10, CastBallot, motion=named.id, choice="no")
        assert (await here.operate(CloseVote, motion=named.id)).voted == 10
        await over(here, meeting)
        carried = await here.operate(CarryWithoutObjection, motion=consent.id)
        assert (carried.present, carried.recused) == (10, 0)
        await here.operate(CloseVote, motion=secret.id)
        assert (await here.ask(Verify())).ok


async def test_dismissed_member_is_not_reminded_of_a_ballot(runtime: Runtime) -> None:
    async with council(runtime, allowing(size=11)) as here:
        meeting = await begun(here)
        await put(here, meeting, "예산")
        await dismiss(here, meeting, 7)
        due = await here.ask(ListDue(body="guro", actor=OPERATOR))
        assert {one.member for one in due.items} == {member_id(number) for number in range(1, 12) if number != 7}
