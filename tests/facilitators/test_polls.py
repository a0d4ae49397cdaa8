"""Polls as the facilitator runs them: asked one thing at a time, opened after one look, and a sentence to read out at the end."""

from datetime import datetime, timedelta
from typing import Any

import pytest

from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind, DeadlineViews, ListDeadlines, ListProposals, ProposalViews
from shared.contracts.events import PollDue
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingViews, ShowMeeting
from shared.contracts.polls import (
    CastPollBallot,
    ClosePoll,
    ListPolls,
    OpenPoll,
    PollBallotRecorded,
    PollKind,
    PollOptionView,
    PollState,
    PollView,
    PollViews,
    PutPoll,
    ShowPoll,
)
from shared.rules.ranking import Method, TieRule
from shared.texts import facilitator_polls as poll_texts
from shared.texts.dates import SEOUL
from tests.facilitators import views
from tests.facilitators.test_alerts import event
from tests.facilitators.world import FakeBus, World

LABELS = ("마을돌봄", "골목정원", "청년주거")


def poll(**more: Any) -> PollView:
    given: dict[str, Any] = {
        "id": "p1", "body": "agenda", "body_name": "의제발굴분과", "meeting": None, "item": None, "kind": PollKind.RANKING,
        "title": "우선순위", "state": PollState.OPEN, "secret": False, "method": Method.RANKED, "ties": TieRule.SHARED, "k": 2,
        "marks": 2, "round": 1, "voted": 4, "voters": 18, "due": datetime(2026, 12, 10, 18, tzinfo=SEOUL), "asks_text": False,
        "seed": "seed", "rounds": (), "undecided": (), "drawn": False, "text": None, "opened_at": None, "closed_at": None,
        "options": tuple(PollOptionView(number=number, label=label) for number, label in enumerate(LABELS, start=1)),
    }  # fmt: skip
    return PollView(**{**given, **more})


@pytest.fixture(autouse=True)
def nothing_yet(bus: FakeBus) -> None:
    bus.on(ListPolls, PollViews(items=()))
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(PutPoll, poll(state=PollState.PREPARING))
    bus.on(OpenPoll, poll())
    bus.on(ShowPoll, poll())


async def test_ranking_is_put_and_opened_after_one_look(desk: World, bus: FakeBus) -> None:
    await desk.say("/poll")
    await desk.press(poll_texts.KINDS[PollKind.RANKING])
    await desk.say("2027년 우선순위")
    await desk.say("1. 마을돌봄\n2. 골목정원\n- 청년주거")
    assert "3. 청년주거" in desk.text
    await desk.press(poll_texts.DONE)
    await desk.press("2")
    await desk.press(poll_texts.METHODS[Method.RANKED])
    await desk.press(poll_texts.OPEN_BALLOT)
    assert desk.text == poll_texts.UNTIL
    await desk.say("언젠가")
    await desk.say("12/10 오후 6시")
    assert "12월 10일(목) 오후 6시까지 받습니다. 재적 18명에게 묻습니다." in desk.text and not bus.commands
    await desk.press(poll_texts.START)
    (put,), (opened,) = bus.sent(PutPoll), bus.sent(OpenPoll)
    assert (put.kind, put.options, put.k, put.marks, put.method) == ("ranking", LABELS, 2, 2, "ranked")
    assert (put.body, put.secret, put.until.isoformat()) == ("agenda", False, "2026-12-10T18:00:00+09:00")
    assert opened.poll == "p1" and "투표 4 / 18명" in desk.text and desk.labels == [poll_texts.ENTER, poll_texts.CLOSE_IT]


async def test_election_names_its_candidates_in_the_open_meeting(desk: World, bus: FakeBus) -> None:
    meeting = views.meeting(state=MeetingState.OPEN, present=11, confirmed=11, opened_at=views.STARTS, body="agenda")
    bus.on(ListMeetings, MeetingViews(items=(meeting,)))
    bus.on(ShowMeeting, meeting)
    await desk.say("/poll")
    await desk.press(poll_texts.KINDS[PollKind.ELECTION])
    await desk.press("회의에서")
    await desk.say("분과위원장 호선")
    await desk.press("위원03")
    await desk.say("없는이름")
    assert poll_texts.NOBODY in desk.text
    await desk.say("위원04")
    assert "후보 2명: 위원03, 위원04" in desk.text
    await desk.press(poll_texts.CANDIDATES_DONE)
    await desk.press("1")
    assert desk.labels[0] == poll_texts.SECRET_BALLOT, "the usual one first"
    await desk.press(poll_texts.SECRET_BALLOT)
    assert "출석 11명에게 묻습니다" in desk.text
    await desk.press(poll_texts.GATHER)
    (put,) = bus.sent(PutPoll)
    assert (put.kind, put.candidates, put.meeting, put.secret, put.k) == ("election", ("p3", "p4"), meeting.id, True, 1)
    assert not bus.sent(OpenPoll)


async def test_poll_that_is_refused_tells_why_and_is_put_once(desk: World, bus: FakeBus) -> None:
    bus.on(OpenPoll, Refusal(code="no_candidates", facts={"title": "호선"}))
    await desk.say("/poll")
    await desk.press(poll_texts.KINDS[PollKind.SURVEY])
    await desk.say("의견")
    await desk.say("가\n나")
    await desk.press(poll_texts.DONE)
    await desk.press("1")
    await desk.press(poll_texts.OPEN_WITH_TEXT)
    await desk.say("12/10 18:00")
    await desk.press(poll_texts.START)
    assert "후보가 없습니다" in desk.text
    bus.on(OpenPoll, poll())
    await desk.press(poll_texts.START)
    (put,) = bus.sent(PutPoll)
    assert put.asks_text and len(bus.sent(OpenPoll)) == 2


async def test_close_asks_with_numbers_and_gives_the_sentence_to_read_out(desk: World, bus: FakeBus) -> None:
    options = tuple(
        PollOptionView(number=number, label=label, count=9 - number, place=number, chosen=number < 3)
        for number, label in enumerate(LABELS, start=1)
    )
    bus.on(ListPolls, PollViews(items=(poll(),)))
    await desk.say("/poll")
    await desk.press("투표 중: 우선순위")
    await desk.press(poll_texts.CLOSE_IT)
    assert "아직 14명이 투표하지 않았습니다" in desk.text
    bus.on(ClosePoll, poll(state=PollState.CLOSED, options=options, text="✔ 1위 마을돌봄 8표"))
    bus.on(ShowPoll, poll(state=PollState.CLOSED, options=options, text="✔ 1위 마을돌봄 8표"))
    await desk.press(poll_texts.DECLARED)
    assert len(bus.sent(ClosePoll)) == 1
    assert "읽을 문장" in desk.text and "마을돌봄, 골목정원이 선정되었음을 선포합니다" in desk.text


async def test_ballot_is_entered_for_a_member_by_name(desk: World, bus: FakeBus) -> None:
    bus.on(ListPolls, PollViews(items=(poll(),)))
    recorded = PollBallotRecorded(
        poll="p1", title="우선순위", kind=PollKind.RANKING, method=Method.RANKED, choices=(2, 1), labels=LABELS[1::-1], marks=2,
        changed=False, repeated=False, voted=5, voters=18,
    )  # fmt: skip
    bus.on(CastPollBallot, recorded)
    await desk.say("/poll")
    await desk.press("투표 중: 우선순위")
    await desk.press(poll_texts.ENTER)
    await desk.say("위원05")
    assert "1. 마을돌봄" in desk.text
    await desk.say("2번, 1번")
    assert "골목정원, 마을돌봄" in desk.text
    await desk.press(poll_texts.ENTER)
    (cast,) = bus.sent(CastPollBallot)
    assert (cast.member, cast.choices) == ("p5", (2, 1))


async def test_facilitators_hear_that_the_time_is_over(desk: World) -> None:
    await desk.parts.take_event(event(PollDue, poll="p1"))
    await desk.deliver(0)
    assert "투표 기간이 끝났습니다. 투표 4 / 18" in desk.text and desk.labels == [poll_texts.CLOSE_IT]


@pytest.mark.parametrize(
    ("more", "line", "button", "asks"),
    [
        ({"state": PollState.OPEN, "voted": 8, "voters": 11, "due": None}, "투표 8 / 11명", "① 닫기", "8 / 11"),
        (
            {"state": PollState.OPEN, "voted": 8, "voters": 11, "due": views.NOW + timedelta(hours=9)},
            "투표 8 / 11명 · 오늘 오후 6시까지", "① 닫기", "8 / 11",
        ),
        ({"state": PollState.PREPARING}, "시작 전", "① 시작", poll_texts.OPEN_IT),
    ],
    ids=["in a meeting", "until a day", "not begun"],
)  # fmt: skip
async def test_today_tells_polls_with_the_next_step(
    desk: World, bus: FakeBus, more: dict[str, Any], line: str, button: str, asks: str
) -> None:
    """The deadline of the same poll is not told beside it."""
    view = poll(**more)
    late = views.deadline(id="d9", kind=DeadlineKind.POLL, subject=view.id, label="투표", due=views.NOW + timedelta(hours=9))
    bus.on(ListPolls, PollViews(items=(view,)))
    bus.on(ShowPoll, view)
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ListDeadlines, DeadlineViews(items=(late,)))
    bus.on(ListProposals, ProposalViews(items=()))
    await desk.say("/today")
    assert desk.text.startswith("오늘 할 일 1가지") and desk.text.endswith(line) and desk.labels == [button]
    await desk.press(button)
    assert asks in desk.text or any(asks in label for label in desk.labels)
