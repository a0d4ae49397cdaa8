"""One meeting from its call to published minutes, through the scheduler alone."""

from datetime import timedelta
from typing import Any

import pytest

from shared.clock import SEOUL
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import AdvanceClock, Verify
from shared.contracts.meetings import (
    CallMeeting,
    CloseMeeting,
    ConfirmPresence,
    DeclarePresence,
    MeetingView,
    OpenMeeting,
    RecordRsvp,
    ShowMeeting,
    ShowMine,
    ShowSeats,
)
from shared.contracts.minutes import (
    AddRemark,
    ApproveMinutes,
    ConfirmMinutes,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.contracts.motions import CarryWithoutObjection, CastBallot, CloseVote, OpenVote, PutMotion
from shared.runtime import Runtime
from shared.texts.refusals import sentence
from tests.conftest import on_both_databases
from tests.scheduler.council import OPERATOR, Council, account, council, member_id


async def called(here: Council, **fields: Any) -> MeetingView:
    starts = (here.runtime.clock.now() + timedelta(days=12)).astimezone(SEOUL).replace(hour=14, minute=0, second=0, microsecond=0)
    given = {
        "body": "guro",
        "starts": starts,
        "place": "5층 회의실",
        "agenda": ("보고: 일정", "우선순위", "예산", "위원 추천"),
        **fields,
    }
    meeting = await here.operate(CallMeeting, **given)
    assert isinstance(meeting, MeetingView), meeting
    return meeting


async def to_start(here: Council, meeting: MeetingView) -> None:
    left = meeting.starts - here.runtime.clock.now()
    moved = await here.operate(AdvanceClock, seconds=int(left.total_seconds()) + 1)
    assert not isinstance(moved, Refusal)


async def attend(here: Council, meeting: MeetingView, numbers: range) -> None:
    for number in numbers:
        answer = await here.operate(ConfirmPresence, meeting=meeting.id, member=member_id(number))
        assert not isinstance(answer, Refusal), answer


async def vote(here: Council, meeting: MeetingView, title: str, yes: int, no: int, abstain: int) -> Any:
    motion = await here.operate(PutMotion, meeting=meeting.id, title=title)
    opened = await here.operate(OpenVote, motion=motion.id)
    assert opened.state == "voting"
    choices = ["yes"] * yes + ["no"] * no + ["abstain"] * abstain
    for number, choice in enumerate(choices, start=1):
        recorded = await here.as_member(number, CastBallot, motion=motion.id, choice=choice)
        assert not isinstance(recorded, Refusal), recorded
    return await here.operate(CloseVote, motion=motion.id)


@on_both_databases
async def test_main_job_from_call_to_published_minutes(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        assert (meeting.session[-3:], meeting.enrolled, meeting.required, meeting.present) == ("제1차", 35, 18, None)
        assert meeting.items[0].kind == "report" and meeting.items[0].title == "일정"

        recorded = await here.as_member(3, RecordRsvp, meeting=meeting.id, answer="yes")
        assert recorded.changed and (await here.ask(ShowMeeting(meeting=meeting.id))).rsvp.yes == 1

        (mine,) = (await here.ask(ShowMine(actor=account(3)), Audience.MEMBER)).items
        assert mine.own_at and mine.own_at > mine.meeting.updated_at, "the own calendar has something new to tell"

        await to_start(here, meeting)
        await attend(here, meeting, range(1, 18))
        refused = await here.operate(OpenMeeting, meeting=meeting.id)
        assert refused.code == "no_quorum"
        assert sentence(refused) == (
            "재적 35명 중 17명이 출석했습니다. 성원에는 18명이 필요합니다 (제13조②). 1명이 더 있어야 합니다."
        )

        declared = await here.as_member(18, DeclarePresence, meeting=meeting.id)
        assert not declared.confirmed and declared.present == 17
        seats = await here.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))
        by_code = await here.as_member(18, DeclarePresence, meeting=meeting.id, code=seats.room_code)
        assert by_code.confirmed and by_code.present == 18
        await attend(here, meeting, range(19, 21))
        opened = await here.operate(OpenMeeting, meeting=meeting.id)
        assert (opened.state, opened.present, opened.presiding) == ("open", 20, member_id(1))

        free = await here.operate(PutMotion, meeting=meeting.id, title="우선순위", ballot="no_objection")
        carried = await here.operate(CarryWithoutObjection, motion=free.id)
        assert (carried.outcome, carried.reason, carried.item) == ("carried", "no_objection", 2)

        assert (await here.ask(ShowMeeting(meeting=meeting.id))).updated_at > opened.updated_at, "calendars tell results"

        first = await vote(here, meeting, "예산", 12, 5, 3)
        assert (first.outcome, first.reason, first.required_yes, first.cite) == ("carried", "enough_yes", 11, "제13조②")
        second = await vote(here, meeting, "위원 추천", 10, 8, 2)
        assert (second.outcome, second.reason) == ("rejected", "not_enough_yes")
        third = await vote(here, meeting, "기타", 10, 10, 0)
        assert (third.outcome, third.reason, third.item) == ("rejected", "tie", None)

        closed = await here.operate(CloseMeeting, meeting=meeting.id)
        assert closed.minutes.state == "drafting"
        await _minutes(here, meeting)

        verified = await here.ask(Verify())
        assert verified.ok and verified.bodies[0].rows > 100


async def _minutes(here: Council, meeting: MeetingView) -> None:
    await here.operate(AddRemark, meeting=meeting.id, item=2, text="우선순위를 정하였다.")
    submitted = await here.operate(SubmitMinutes, meeting=meeting.id)
    assert submitted.state == "in_confirmation" and submitted.to_confirm == 20
    early = await here.operate(ApproveMinutes, meeting=meeting.id)
    assert early.code == "confirmation_running"
    for number in range(1, 21):
        progress = await here.as_member(number, ConfirmMinutes, meeting=meeting.id)
        assert progress.confirmed == number
    approved = await here.operate(ApproveMinutes, meeting=meeting.id)
    assert approved.state == "approved" and approved.chain_head
    hidden = await here.ask(ShowMinutes(meeting=meeting.id))
    assert not hidden.visible and hidden.items == ()
    published: MinutesView = await here.operate(PublishMinutes, meeting=meeting.id)
    assert published.state == "published"
    budget = next(item for item in published.items if item.title == "예산")
    assert len(budget.votes[0].votes["yes"]) == 12 and "찬성 12" in budget.votes[0].text


@on_both_databases
async def test_deadlines_follow_the_meeting(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        due = {deadline.kind: deadline for deadline in await here.deadlines()}
        assert set(due) == {"notice", "rsvp_reminder", "documents"}
        await here.operate(AdvanceClock, seconds=11 * 24 * 3600)
        states = {
            one.kind.value: (one.state, one.fired_at is not None) for one in await here.deadlines()
        }
        assert states["notice"] == ("overdue", True)
        assert (await here.ask(ShowMeeting(meeting=meeting.id))).state == "called"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"place": " "}, "no_place"),
        ({"place": "가" * 201}, "place_length"),
        ({"agenda": ()}, "no_agenda"),
        ({"agenda": ("의결: " + "가" * 301,)}, "title_length"),
        ({"minutes": 0}, "bad_length"),
        ({"mode": "online"}, "online_not_allowed"),
        ({"mode": "written"}, "written_not_allowed"),
        ({"body": "nowhere"}, "unknown_body"),
    ],
    ids=["no place", "long place", "no agenda", "long title", "no length", "online", "written", "unknown body"],
)
async def test_call_refused(runtime: Runtime, change: dict[str, Any], code: str) -> None:
    async with council(runtime) as here:
        starts = here.runtime.clock.now() + timedelta(days=12)
        given = {"body": "guro", "starts": starts, "place": "여기", "agenda": ("하나",), **change}
        refused = await here.operate(CallMeeting, **given)
        assert refused.code == code and sentence(refused)


async def test_call_too_late_needs_a_reason(runtime: Runtime) -> None:
    async with council(runtime) as here:
        soon = {"body": "guro", "starts": here.runtime.clock.now() + timedelta(days=3), "place": "여기", "agenda": ("하나",)}
        assert (await here.operate(CallMeeting, **soon)).code == "notice_too_late"
        urgent = await here.operate(CallMeeting, **soon, urgent="재난 대응")
        assert urgent.notice.urgent == "재난 대응"


async def test_room_code_cannot_be_tried_out(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting = await called(here)
        await to_start(here, meeting)
        right = (await here.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))).room_code
        wrong = "000000" if right != "000000" else "111111"
        for _ in range(5):
            assert (await here.as_member(2, DeclarePresence, meeting=meeting.id, code=wrong)).code == "wrong_code"
        assert (await here.as_member(2, DeclarePresence, meeting=meeting.id, code=right)).code == "too_many_codes"
        assert (await here.as_member(3, DeclarePresence, meeting=meeting.id, code=right)).confirmed
