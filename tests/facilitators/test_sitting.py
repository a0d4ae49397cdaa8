"""A meeting as the facilitator runs it: attendance, opening, votes, breaks, close. The chair declares, the system records."""

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import (
    CloseMeeting,
    ConfirmPresence,
    LapseMeeting,
    ListMeetings,
    MeetingSeats,
    MeetingState,
    MeetingViews,
    OpenMeeting,
    PresenceRecorded,
    Preside,
    RecessMeeting,
    ResumeMeeting,
    ShowMeeting,
    ShowSeats,
)
from shared.contracts.motions import (
    BallotKind,
    BallotRecorded,
    CarryWithoutObjection,
    CastBallot,
    Choice,
    CloseVote,
    EnterTally,
    Grounds,
    MotionState,
    OpenVote,
    PutMotion,
    RecuseMember,
    ShowMotion,
)
from shared.texts import facilitator as texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_vote as vote_texts
from tests.facilitators import views
from tests.facilitators.world import AWAY, FakeBus, World

OPENED = {"state": MeetingState.OPEN, "present": 11, "confirmed": 11, "opened_at": views.STARTS}


def stands(bus: FakeBus, **given: object) -> None:
    """The one meeting there is, as it now stands."""
    view = views.meeting(**given)
    bus.on(ListMeetings, lambda ask: MeetingViews(items=(view,) if view.state in ask.states else ()))
    bus.on(ShowMeeting, view)


def seats(bus: FakeBus, count: int = 18, declared: int = 3, present: int = 0) -> None:
    people = tuple(views.seat(n, declared=n <= declared + present, present=n <= present) for n in range(1, count + 1))
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=people, room_code="4821", room_path="/room/s3cret"))


async def test_open_reads_out_the_quorum_report_and_waits_for_the_chair(desk: World, bus: FakeBus) -> None:
    stands(bus, confirmed=11)
    bus.on(OpenMeeting, views.meeting(**OPENED))
    await desk.say("/open")
    assert '"재적위원 18명 중 11명이 출석하여 성원이 되었음을 보고드립니다."' in desk.text
    assert not bus.commands
    await desk.press(meeting_texts.DECLARED_OPEN)
    assert len(bus.sent(OpenMeeting)) == 1
    assert desk.text == "개의를 기록했습니다 (오후 2시). 재적 18명 중 11명 출석."


async def test_open_without_a_quorum_shows_the_numbers_and_no_way_to_open(desk: World, bus: FakeBus) -> None:
    stands(bus, confirmed=8, declared=11)
    await desk.say("/open")
    assert "확인된 출석 8명 · 개의까지 2명" in desk.text
    assert meeting_texts.DECLARED_OPEN not in desk.labels
    stands(bus, confirmed=10)
    await desk.press(meeting_texts.RECOUNT)
    assert meeting_texts.DECLARED_OPEN in desk.labels


async def test_open_refused_tells_the_sentence(desk: World, bus: FakeBus) -> None:
    stands(bus, confirmed=11)
    bus.on(OpenMeeting, Refusal(code="not_allowed"))
    await desk.say("/open")
    await desk.press(meeting_texts.DECLARED_OPEN)
    assert "권한이 없습니다" in desk.text


async def test_open_with_no_meeting_says_so(desk: World, bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    await desk.say("/open")
    assert desk.text == meeting_texts.NONE["open"]


async def test_several_meetings_are_asked_about(desk: World, bus: FakeBus) -> None:
    both = (views.meeting(confirmed=11), views.meeting(id="m2", body_name="운영위원회"))
    bus.on(ListMeetings, MeetingViews(items=both))
    bus.on(ShowMeeting, lambda ask: next(one for one in both if one.id == ask.meeting))
    await desk.say("/open")
    await desk.press("운영위원회")
    assert desk.text.startswith("운영위원회 2026년 제12차")
    await desk.press(texts.BACK)
    assert meeting_texts.WHICH in desk.text


async def test_attend_shows_ten_at_a_time_those_who_wait_first(desk: World, bus: FakeBus) -> None:
    stands(bus, declared=3)
    seats(bus)
    await desk.say("/attend")
    assert desk.labels[0] == "위원01 · 도착 알림"
    assert "출석 번호 482 1" in desk.text and "https://council.example/room/s3cret" in desk.text
    assert sum("위원" in label for label in desk.labels) == 10
    await desk.press(texts.MORE)
    assert desk.labels[0] == "위원11 · 미응답"


async def test_attend_confirms_all_who_declared(desk: World, bus: FakeBus) -> None:
    stands(bus, declared=3)
    seats(bus)
    bus.on(ConfirmPresence, PresenceRecorded(meeting="m1", confirmed=True, changed=True, present=3, required=10))
    await desk.say("/attend")
    await desk.press(meeting_texts.confirm_all(3))
    assert bus.sent(ConfirmPresence)[0].member is None
    assert "출석 3명 (성원 10명)" in desk.text
    assert desk.messenger.answers[-1] == "'도착을 알린 3명 모두 확인'을 골랐습니다."
    await desk.say("/cancel")
    assert desk.text == texts.CANCELLED_LATE  # leaving takes nothing back


async def test_attend_asks_before_it_ends_somebodys_presence(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED | {"present": 10})
    seats(bus, declared=0, present=10)
    bus.on(ConfirmPresence, PresenceRecorded(meeting="m1", confirmed=True, changed=True, present=9, required=10))
    await desk.say("/attend")
    await desk.say("위원04")
    await desk.press("위원04")
    assert "성원에 못 미치게 됩니다" in desk.text and not bus.commands
    await desk.press(meeting_texts.CONFIRM_LEAVE)
    (left,) = bus.sent(ConfirmPresence)
    assert (left.member, left.leave) == ("p4", True)
    assert "위원04 위원이 자리를 비운 것으로 기록했습니다" in desk.text


async def test_vote_without_objection(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    bus.on(PutMotion, views.motion(state=MotionState.TABLED))
    bus.on(CarryWithoutObjection, views.carried(ballot=BallotKind.NO_OBJECTION))
    await desk.say("/vote")
    await desk.press("2027년 협치과제 우선순위")
    await desk.press(vote_texts.KINDS[BallotKind.NO_OBJECTION])
    assert not bus.commands
    await desk.press(vote_texts.NO_OBJECTION_DECLARED)
    (put,) = bus.sent(PutMotion)
    assert (put.item, put.ballot) == (1, BallotKind.NO_OBJECTION)
    assert "가결" in desk.text and vote_texts.NEXT_VOTE in desk.labels


async def test_vote_by_roll_call_shows_progress_and_is_closed_when_declared(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    bus.on(PutMotion, views.motion(state=MotionState.TABLED, item=None, title="긴급 동의"))
    bus.on(OpenVote, views.motion(voted=0))
    bus.on(ShowMotion, views.motion(voted=8))
    bus.on(CloseVote, views.carried())
    await desk.say("/vote")
    await desk.say("긴급 동의")
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL])
    assert "출석 11명에게 표결을 엽니다" in desk.text
    await desk.press(vote_texts.OPEN_IT)
    assert bus.sent(PutMotion)[0].title == "긴급 동의"
    assert "투표 8 / 11" in desk.text and "찬성" in desk.text
    await desk.press(vote_texts.CLOSE_IT)
    assert "아직 3명이 투표하지 않았습니다" in desk.text and not bus.sent(CloseVote)
    bus.on(ShowMotion, views.carried())
    await desk.press(vote_texts.RESULT_DECLARED)
    assert len(bus.sent(CloseVote)) == 1
    record, result = desk.messenger.shown[-2:]
    assert result.text.startswith("표결 결과를 기록했습니다.\n") and "가결" in result.text and result.keyboard
    assert record.edited and "가결" in record.text and not record.keyboard
    assert desk.messenger.answers[-1] == "표결 결과를 기록했습니다."


async def test_who_takes_no_part_is_written_down_before_the_vote(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    seats(bus, declared=0, present=11)
    bus.on(PutMotion, views.motion(state=MotionState.TABLED))
    bus.on(RecuseMember, views.motion(state=MotionState.TABLED, recused=1))
    bus.on(OpenVote, views.motion(ballot=BallotKind.SECRET))
    bus.on(ShowMotion, views.motion(ballot=BallotKind.SECRET))
    await desk.say("/vote")
    await desk.press("2027년 협치과제 우선순위")
    await desk.press(vote_texts.KINDS[BallotKind.SECRET])
    assert "무기명 표는 한 번 내면 바꿀 수 없습니다" in desk.text
    await desk.press(vote_texts.RECUSE)
    await desk.say("위원07")
    await desk.press("제척")
    (recused,) = bus.sent(RecuseMember)
    assert (recused.motion, recused.member, recused.grounds) == ("v1", "p7", Grounds.DISQUALIFICATION)
    assert desk.text.startswith("위원07 위원을 제척으로 적었습니다. 출석 위원 가운데 이 안건에 참여하지 않는 위원 1명.")
    await desk.press(vote_texts.OPEN_IT)
    assert len(bus.sent(PutMotion)) == len(bus.sent(OpenVote)) == 1 and vote_texts.ENTER not in desk.labels


async def test_vote_puts_no_second_motion_after_an_outage(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    bus.on(PutMotion, views.motion(state=MotionState.TABLED))
    bus.on(OpenVote, AWAY)
    bus.on(ShowMotion, views.motion())
    await desk.say("/vote")
    await desk.press("2027년 협치과제 우선순위")
    await desk.press(vote_texts.KINDS[BallotKind.ROLL_CALL])
    await desk.press(vote_texts.OPEN_IT)
    bus.on(OpenVote, views.motion())
    await desk.press(vote_texts.OPEN_IT)
    assert len(bus.sent(PutMotion)) == 1 and len(bus.sent(OpenVote)) == 1


async def test_a_ballot_is_entered_for_somebody_by_name(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    seats(bus, declared=0, present=11)
    bus.on(ShowMotion, views.motion())
    bus.on(
        CastBallot, BallotRecorded(motion="v1", title="", choice=Choice.NO, changed=False, repeated=False, voted=9, present=11)
    )
    await desk.say("/vote")
    await vote_running(desk, bus)
    await desk.press(vote_texts.ENTER)
    assert "위원07" in desk.labels and "위원12" not in desk.labels
    await desk.say("위원07")
    await desk.press("반대")
    assert not bus.sent(CastBallot) and "이미 표를 낸" not in desk.text
    await desk.press("'반대'로 넣기")
    (ballot,) = bus.sent(CastBallot)
    assert (ballot.member, ballot.choice) == ("p7", Choice.NO)
    assert "위원07 위원의 표를 '반대'로 기록했습니다. 투표 9 / 11" in [shown.text for shown in desk.messenger.shown]


async def test_who_has_voted_is_not_offered_and_is_asked_about_when_named(desk: World, bus: FakeBus) -> None:
    people = tuple(views.seat(n, present=n <= 3, voted=("v1",) if n == 2 else ()) for n in range(1, 5))
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=people, room_code="482100", room_path="/room/s3cret"))
    bus.on(ShowMotion, views.motion(present=3, voted=1))
    await vote_running(desk, bus)
    await desk.press(vote_texts.ENTER)
    assert desk.labels[:-1] == ["위원01", "위원03"]
    await desk.say("위원02")
    await desk.press("찬성")
    assert desk.text.startswith("이미 표를 낸 위원입니다. 앞의 표는 지워집니다.")


async def vote_running(desk: World, bus: FakeBus) -> None:
    await desk.say("/cancel")
    stands(bus, **OPENED, motions=(views.motion(),))
    await desk.say("/vote")
    await desk.press(vote_texts.going_on(views.motion()))


async def test_a_show_of_hands_is_counted_before_it_is_closed(desk: World, bus: FakeBus) -> None:
    hands = views.motion(ballot=BallotKind.SHOW_OF_HANDS, voted=0)
    bus.on(ShowMotion, hands)
    bus.on(EnterTally, hands)
    bus.on(CloseVote, views.carried())
    await vote_running(desk, bus)
    await desk.press(vote_texts.CLOSE_IT)
    await desk.say("많았습니다")
    assert vote_texts.TALLY_UNREADABLE in desk.text
    await desk.say("찬성 7 반대 3 기권 1")
    await desk.press(vote_texts.RESULT_DECLARED)
    (tally,) = bus.sent(EnterTally)
    assert (tally.yes, tally.no, tally.abstain) == (7, 3, 1)
    assert len(bus.sent(CloseVote)) == 1


async def test_a_counted_tie_asks_for_the_casting_vote(desk: World, bus: FakeBus) -> None:
    hands = views.motion(ballot=BallotKind.SHOW_OF_HANDS, voted=0)
    bus.on(ShowMotion, hands)
    bus.on(EnterTally, hands)
    bus.on(CloseVote, views.carried())
    await vote_running(desk, bus)
    await desk.press(vote_texts.CLOSE_IT)
    await desk.say("5 5 0")
    await desk.press(vote_texts.RESULT_DECLARED)
    assert not bus.sent(CloseVote)
    await desk.press(vote_texts.CHAIR_YES)
    assert bus.sent(CloseVote)[0].chair_casts is True


@pytest.mark.parametrize(
    ("command", "state", "kind", "after"),
    [
        ("recess", MeetingState.OPEN, RecessMeeting, MeetingState.RECESSED),
        ("resume", MeetingState.RECESSED, ResumeMeeting, MeetingState.OPEN),
        ("lapse", MeetingState.CALLED, LapseMeeting, MeetingState.LAPSED),
        ("close", MeetingState.OPEN, CloseMeeting, MeetingState.CLOSED),
    ],
)
async def test_what_the_chair_declares_is_asked_then_recorded(
    desk: World, bus: FakeBus, command: str, state: MeetingState, kind: type, after: MeetingState
) -> None:
    stands(bus, state=state, present=11, confirmed=11)
    bus.on(kind, views.meeting(state=after, present=11))
    await desk.say(f"/{command}")
    assert "의장이" in desk.text and not bus.commands
    await desk.press(meeting_texts.DECLARE[command])
    assert len(bus.sent(kind)) == 1
    assert "기록했습니다" in desk.text


async def test_close_waits_for_a_running_vote(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED, motions=(views.motion(),))
    await desk.say("/close")
    assert "표결 중인 안건 1건이 있습니다" in desk.text
    assert meeting_texts.DECLARE["close"] not in desk.labels


async def test_close_tells_the_consequence_in_numbers(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED, motions=(views.carried(),))
    await desk.say("/close")
    assert "표결 결과: 가결 1건" in desk.text and "재적 18명에게 폐회를 알립니다" in desk.text


async def test_preside_is_chosen_among_those_present(desk: World, bus: FakeBus) -> None:
    stands(bus, **OPENED)
    seats(bus, declared=0, present=2)
    bus.on(Preside, views.meeting(presiding="p2", presiding_name="위원02"))
    await desk.say("/preside")
    await desk.press("위원02")
    assert bus.sent(Preside)[0].member == "p2"
    assert desk.text == "사회자를 기록했습니다: 위원02 위원"
