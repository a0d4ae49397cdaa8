"""What the bot says by itself: to the body's facilitators in private, each event once."""

from datetime import date
from typing import Any

import pytest

from shared.contracts.accounts import AccountRow, AccountRows, AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Done
from shared.contracts.deadlines import DeadlineState, DeadlineViews, ListDeadlines, ListProposals, ProposalView, ProposalViews
from shared.contracts.events import (
    AccountWaits,
    CorrectionAsked,
    DeadlineFired,
    Event,
    FindingAnswersDue,
    MinutesDrafted,
    PresidingLeft,
    ProposalMade,
    QuorumEndangered,
    QuorumRegained,
    RequestOverdue,
    RequestReached,
    RsvpReminderDue,
    TroubleKept,
    VoteProgressed,
)
from shared.contracts.finding import ShowFinding
from shared.contracts.meetings import MeetingSeats, MeetingState, RsvpAnswer, ShowMeeting, ShowSeats
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import ShowMotion
from shared.contracts.requests import ShowRequest
from tests.facilitators import views
from tests.facilitators.world import CLERK, FakeBus, World
from tests.web import world as web


def event(kind: type[Event], /, **given: Any) -> Event:
    return kind(**{"id": "e1", "at": views.NOW, "body": "agenda", **given})


WAITING = AccountRow(
    id="7", member="p1", name="김민수", telegram_id="77", way="invitation", state=AccountState.PENDING, at=views.NOW
)  # fmt: skip


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    bus.on(ShowMeeting, views.meeting(state=MeetingState.OPEN, present=9))
    bus.on(ListDeadlines, DeadlineViews(items=(views.deadline(),)))
    bus.on(ShowMinutes, views.minutes(corrections=(views.correction(),)))
    people = tuple(views.seat(number, answer=None if number <= 2 else RsvpAnswer.YES) for number in range(1, 19))
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=people, room_code="1", room_path="/room/x"))
    bus.on(ListAccounts, AccountRows(items=(WAITING,)))
    proposal = ProposalView(id="x1", body="agenda", body_name="의제발굴분과", member="김민수", text="공원 조명", at=views.NOW)
    bus.on(ShowFinding, web.finding())
    bus.on(ShowRequest, web.request(state="reached", supporters=12, call_by=date(2026, 12, 10)))
    bus.on(ListProposals, ProposalViews(items=(proposal,)))


LOST = event(QuorumEndangered, meeting="m1", present=9, required=10, lost=True)
CASES = {
    "quorum lost": (LOST, "출석 9명으로 성원(10명)에 못 미칩니다", ["정회", "폐회"]),
    "quorum in danger": (
        event(QuorumEndangered, meeting="m1", present=10, required=10, lost=False), "한 분이 더 자리를 비우시면", []
    ),
    "who presided left": (
        event(PresidingLeft, meeting="m1", member="p3", then="p4"),
        "사회를 보던 위원03 위원이 자리를 비웠습니다. 직위로는 위원04 위원이 다음입니다.", ["사회자 변경"],
    ),
    "deadline overdue": (
        event(DeadlineFired, meeting="m1", deadline="d1", kind="minutes_draft", overdue=True), "2일 지남", ["쓰기"]
    ),
    "minutes drafted": (event(MinutesDrafted, meeting="m1"), "회의록 초안이 만들어졌습니다", ["회의록 보기"]),
    "correction asked": (event(CorrectionAsked, meeting="m1", correction="c1"), "제 발언은 반대가 아니었습니다", ["회의록 보기"]),
    "answers missing": (event(RsvpReminderDue, meeting="m1", missing=1), "미응답: 위원01, 위원02", ["응답 요청"]),
    "answers about a date": (
        event(FindingAnswersDue, finding="finding00001"), "가능 11명 · 성원(10명) 됨", ["날짜 고르기 보기"]
    ),
    "request reached": (
        event(RequestReached, request="request00001"), "12월 10일(목)까지 임시회를 소집합니다 (14일 안, 기본값)", ["임시회 소집"]
    ),
    "request overdue": (event(RequestOverdue, request="request00001"), "의장께는 알리지 않았습니다", ["임시회 소집"]),
    "event not handled": (event(TroubleKept, service="members", what="event", meeting="m1"), "글을 고치지 못했습니다", []),
    "press not handled": (event(TroubleKept, body="", service="members", what="update"), "다시 눌러 보시도록", []),
    "account waits": (event(AccountWaits, member="p1"), "확인을 기다리는 계정: 김민수 위원", ["확인"]),
    "proposal": (event(ProposalMade, proposal="x1"), "김민수 위원: 공원 조명", ["제안 보기", "회의 소집"]),
}  # fmt: skip


@pytest.mark.parametrize(("happened", "said", "buttons"), CASES.values(), ids=CASES)
async def test_facilitators_are_told_once_in_private(desk: World, happened: Event, said: str, buttons: list[str]) -> None:
    await desk.parts.take_event(happened)
    await desk.parts.take_event(happened)
    (shown,) = await desk.deliver(0)
    assert shown.chat == CLERK and said in shown.text
    assert desk.labels == buttons


async def test_a_warning_button_begins_the_recess(desk: World) -> None:
    await desk.parts.take_event(event(QuorumEndangered, meeting="m1", present=9, required=10, lost=True))
    await desk.deliver()
    await desk.press("정회")
    assert "의장이 정회를 선포했습니까?" in desk.text


async def test_a_quorum_that_came_back_is_told_while_it_holds(desk: World, bus: FakeBus) -> None:
    back = event(QuorumRegained, meeting="m1", present=10, required=10)
    await desk.parts.take_event(back)
    assert await desk.deliver(0) == [], "lost again meanwhile"
    bus.on(ShowMeeting, views.meeting(state=MeetingState.OPEN, present=10))
    await desk.parts.take_event(back.model_copy(update={"id": "e2"}))
    (shown,) = await desk.deliver(0)
    assert shown.text.startswith("출석 10명으로 다시 성원(10명)이 되었습니다.") and desk.labels == ["표결"]


SILENT: dict[str, tuple[type[Any], Any, Event]] = {
    "meeting is over": (ShowMeeting, views.meeting(state=MeetingState.CLOSED), LOST),
    "deadline was met": (
        ListDeadlines,
        DeadlineViews(items=(views.deadline(state=DeadlineState.MET),)),
        event(DeadlineFired, meeting="m1", deadline="d1", kind="minutes_draft", overdue=False),
    ),
}  # fmt: skip


@pytest.mark.parametrize(("question", "answer", "happened"), SILENT.values(), ids=SILENT)
async def test_what_helps_nobody_is_not_said(desk: World, bus: FakeBus, question: type, answer: Any, happened: Event) -> None:
    bus.on(question, answer)
    await desk.parts.take_event(happened)
    assert not await desk.deliver(0)


async def test_progress_of_a_vote_edits_only_where_it_is_shown(desk: World, bus: FakeBus) -> None:
    bus.on(ShowMotion, views.motion(voted=9))
    await desk.parts.take_event(event(VoteProgressed, meeting="m1", motion="v1"))
    assert not await desk.deliver(0)


async def test_trouble_that_strikes_again_is_told_once_a_day(desk: World) -> None:
    for number in range(5):
        await desk.parts.take_event(event(TroubleKept, id=f"t{number}", service="scheduler", what="event"))
    (shown,) = await desk.deliver(0)
    assert "명부나 규정이 바뀐 것" in shown.text and "hyeopchi unhandled list" in shown.text
    await desk.parts.take_event(event(TroubleKept, id="own", service="facilitators", what="update"))
    assert await desk.deliver(1) == []


async def test_waiting_account_is_confirmed_by_its_button(desk: World, bus: FakeBus) -> None:
    bus.on(ConfirmAccount, Done())
    await desk.parts.take_event(event(AccountWaits, member="p1"))
    await desk.parts.take_event(event(AccountWaits, id="e2", body="guro", member="p1"))
    assert len(await desk.deliver(0)) == 1
    await desk.press("확인")
    assert "직접 물어보셨습니까" in desk.text
    await desk.press("본인 계정이 맞습니다")
    assert "확인했습니다" in desk.text
    assert [command.account for command in bus.sent(ConfirmAccount)] == ["7"]
