"""A sitting's edges: what a repeat, a wrong state, a wrong time or a wrong id meets, from the call to the minutes."""

from datetime import timedelta
from typing import Any

import pytest

from shared.contracts.base import Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.meetings import (
    CallMeeting,
    CancelMeeting,
    CloseMeeting,
    ConfirmPresence,
    GiveNotice,
    LapseMeeting,
    MeetingView,
    MoveMeeting,
    OpenMeeting,
    RecessMeeting,
    RecordRsvp,
    ResumeMeeting,
    ShowMeeting,
)
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    AskCorrection,
    ConfirmMinutes,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.contracts.motions import CarryWithoutObjection, CloseVote, OpenVote, PutMotion
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def in_session(here: Council, present: int = 20) -> MeetingView:
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    opened = await here.operate(OpenMeeting, meeting=meeting.id)
    assert isinstance(opened, MeetingView), opened
    return opened


async def closed_with_draft(here: Council) -> MeetingView:
    meeting = await in_session(here)
    closed: MeetingView = await here.operate(CloseMeeting, meeting=meeting.id)
    return closed


async def deadlines(here: Council) -> dict[str, str]:
    return {one.kind: one.state for one in await here.deadlines()}


@pytest.mark.parametrize(
    ("session", "code"), [(0, "bad_session"), (-1, "bad_session"), (1000, "bad_session"), (7, "session_taken")]
)
async def test_session_number_of_ones_own_must_be_free(runtime: Runtime, session: int, code: str) -> None:
    async with council(runtime) as here:
        taken = await called(here, session=7)
        assert taken.session.endswith("제7차")
        given = {"body": "guro", "starts": taken.starts, "place": "여기", "agenda": ("하나",)}
        refused = await here.operate(CallMeeting, **given, session=session)
        assert refused.code == code and sentence(refused)
        assert (await here.operate(CallMeeting, **given)).session.endswith("제8차")


@pytest.mark.parametrize("command", [MoveMeeting, CallMeeting], ids=["move", "call"])
async def test_time_without_offset_is_no_time(runtime: Runtime, command: type[Any]) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        naive = "2030-01-01T14:00:00"
        given = {"meeting": meeting.id} if command is MoveMeeting else {"body": "guro", "place": "여기", "agenda": ("하나",)}
        aware = command(idempotency_key="k", actor=OPERATOR, starts=meeting.starts, **given)
        sent = aware.model_copy(update={"starts": naive})  # as a client would send it that does not check
        with pytest.warns(UserWarning, match="serialized value"):
            refused = await here.ask(sent)
        assert refused == Refusal(code="malformed", facts={"where": "starts"})


async def test_opening_ends_the_deadlines_before_it(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        assert (await deadlines(here))["notice"] == "overdue"
        await attend(here, meeting, range(1, 19))
        await here.operate(OpenMeeting, meeting=meeting.id)
        assert await deadlines(here) == {"notice": "met", "rsvp_reminder": "met", "documents": "met"}


async def test_notice_of_a_cancelled_meeting_is_none(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await here.operate(CancelMeeting, meeting=meeting.id)
        await here.operate(GiveNotice, meeting=meeting.id, how="group")
        assert (await here.ask(ShowMeeting(meeting=meeting.id))).notice.given_at is None
        assert (await here.ask(Verify())).ok


async def test_lapse_freezes_the_roll_of_the_moment(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        early = await here.operate(LapseMeeting, meeting=meeting.id)
        assert early.code == "lapse_too_early"
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 18))
        here.registry.size, here.registry.version = 36, 2
        lapsed = await here.operate(LapseMeeting, meeting=meeting.id)
        assert (lapsed.state, lapsed.enrolled, lapsed.required, lapsed.present) == ("lapsed", 36, 19, 17)
        again = await here.operate(LapseMeeting, meeting=meeting.id)
        assert again.code == "wrong_state"
        assert (await here.operate(OpenMeeting, meeting=meeting.id)).code == "wrong_state"
        assert (await here.ask(Verify())).ok


async def test_lapse_with_a_quorum_is_refused(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        assert (await here.operate(LapseMeeting, meeting=meeting.id)).code == "lapse_quorate"


async def test_recess_and_resumption_need_what_they_need(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await in_session(here, present=18)
        motion = await here.operate(PutMotion, meeting=meeting.id, title="예산")
        await here.operate(OpenVote, motion=motion.id)
        assert (await here.operate(RecessMeeting, meeting=meeting.id)).code == "vote_running"
        assert (await here.operate(CloseMeeting, meeting=meeting.id)).code == "vote_running"
        await here.operate(CloseVote, motion=motion.id)
        assert (await here.operate(RecessMeeting, meeting=meeting.id)).state == "recessed"
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(18), leave=True)
        refused = await here.operate(ResumeMeeting, meeting=meeting.id)
        assert (refused.code, refused.facts["present"]) == ("no_quorum", 17)
        await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(18))
        assert (await here.operate(ResumeMeeting, meeting=meeting.id)).state == "open"
        assert (await here.ask(Verify())).ok


async def test_move_to_where_no_time_is_left_to_remind_reminds_nobody(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        soon = here.runtime.clock.now() + timedelta(hours=2)
        await here.operate(MoveMeeting, meeting=meeting.id, starts=soon, urgent="재난 대응")
        assert (await deadlines(here))["rsvp_reminder"] == "met"


async def test_same_key_again_gives_the_same_answer(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        keyed = {"meeting": meeting.id, "idempotency_key": "once"}
        first = await here.as_member(3, RecordRsvp, **keyed, answer="yes")
        await here.as_member(3, RecordRsvp, meeting=meeting.id, answer="no")
        assert await here.as_member(3, RecordRsvp, **keyed, answer="yes") == first
        shown = await here.ask(ShowMeeting(meeting=meeting.id))
        assert (shown.rsvp.yes, shown.rsvp.no) == (0, 1)
        await to_start(here, meeting)
        await attend(here, meeting, range(1, 19))
        opened = await here.operate(OpenMeeting, **keyed)
        assert await here.operate(OpenMeeting, **keyed) == opened


@pytest.mark.parametrize("kind", [OpenVote, CloseVote, CarryWithoutObjection], ids=lambda kind: kind.verb)
async def test_unknown_motion_is_told(runtime: Runtime, kind: type[Any]) -> None:
    async with council(runtime) as here:
        assert (await here.operate(kind, motion="nothing")).code == "unknown_motion"


@pytest.mark.parametrize(
    "kind", [OpenMeeting, CloseMeeting, LapseMeeting, SubmitMinutes, PublishMinutes], ids=lambda kind: kind.verb
)
async def test_unknown_meeting_is_told(runtime: Runtime, kind: type[Any]) -> None:
    async with council(runtime) as here:
        assert (await here.operate(kind, meeting="nothing")).code == "unknown_meeting"


SPECIAL = """
[decisions.bylaws]
of = "enrolled"
needs = "2/3"
cite = "제13조②"
"""


@pytest.mark.parametrize(("present", "told"), [(23, "too_few_to_carry"), (24, "carried")], ids=["one too few", "enough"])
async def test_silence_carries_no_more_than_votes_would(runtime: Runtime, present: int, told: str) -> None:
    registry = FakeRegistry()
    registry.toml += SPECIAL
    async with council(runtime, registry) as here:
        meeting = await in_session(here, present=present)
        motion = await here.operate(PutMotion, meeting=meeting.id, title="운영규정", rule="bylaws")
        answer = await here.operate(CarryWithoutObjection, motion=motion.id)
        if isinstance(answer, Refusal):
            assert "24명" in sentence(answer)
        assert (answer.code if isinstance(answer, Refusal) else answer.state) == told


async def test_remark_that_says_the_same_asks_nobody_again(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await closed_with_draft(here)
        await here.operate(AddRemark, meeting=meeting.id, item=2, text="정하였다.")
        await here.operate(SubmitMinutes, meeting=meeting.id)
        await here.as_member(1, ConfirmMinutes, meeting=meeting.id)
        same = await here.operate(AddRemark, meeting=meeting.id, item=2, text="정하였다.")
        assert (same.version, same.confirmed) == (1, 1)
        other = await here.operate(AddRemark, meeting=meeting.id, item=2, text="다시 정하였다.")
        assert (other.version, other.confirmed) == (2, 0)
        assert (await here.ask(Verify())).ok


async def test_approved_minutes_take_no_more_answers(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await closed_with_draft(here)
        await here.operate(SubmitMinutes, meeting=meeting.id)
        await here.as_member(1, AskCorrection, meeting=meeting.id, text="바로잡아 주십시오.")
        asked = (await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))).corrections[0]
        assert (await here.operate(ApproveMinutes, meeting=meeting.id)).code == "corrections_open"
        await here.operate(AnswerCorrection, meeting=meeting.id, correction=asked.id, text="바로잡았습니다.")
        await here.operate(AdvanceClock, seconds=30 * 24 * 3600)
        assert (await here.operate(PublishMinutes, meeting=meeting.id)).code == "minutes_state"
        assert (await here.operate(ApproveMinutes, meeting=meeting.id)).state == "approved"
        late = await here.operate(AnswerCorrection, meeting=meeting.id, correction=asked.id, text="다르게")
        assert late.code == "minutes_state"
        assert (await here.operate(AddRemark, meeting=meeting.id, text="나중에")).code == "minutes_state"
        assert (await here.ask(Verify())).ok


async def test_second_part_of_a_correction_joins_the_first_until_it_is_answered(runtime: Runtime) -> None:
    """The messenger cuts a text of more than 4,096 characters."""
    async with council(runtime) as here:
        meeting = await closed_with_draft(here)
        await here.operate(SubmitMinutes, meeting=meeting.id)
        begun = await here.as_member(1, AskCorrection, meeting=meeting.id, text="가" * 4096)
        more = await here.as_member(1, AskCorrection, meeting=meeting.id, text="나머지", continues=begun.correction)
        assert more.correction == begun.correction
        (asked,) = (await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))).corrections
        assert asked.text == "가" * 4096 + "나머지"
        other = await here.as_member(2, AskCorrection, meeting=meeting.id, text="남의 글", continues=begun.correction)
        await here.operate(AnswerCorrection, meeting=meeting.id, correction=asked.id, text="바로잡았습니다.")
        late = await here.as_member(1, AskCorrection, meeting=meeting.id, text="더", continues=begun.correction)
        assert len({begun.correction, other.correction, late.correction}) == 3
        assert (await here.ask(Verify())).ok


async def test_draft_that_nobody_writes_is_told_as_overdue(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await closed_with_draft(here)
        await here.operate(AdvanceClock, seconds=40 * 24 * 3600)
        assert (await deadlines(here))["minutes_draft"] == "overdue"
