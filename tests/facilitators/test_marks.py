"""What is open or closed, the office's particulars, withholding and corrections, in the private chat."""

from datetime import date

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingViews, MinutesGlance, ShowMeeting
from shared.contracts.minutes import AskCorrection, ConfirmMinutes, MinutesProgress, MinutesState, ShowMinutes
from shared.contracts.minutes_parts import Disclosure, RecordKind, Unconfirmed
from shared.contracts.minuting import (
    Disclose,
    Disclosed,
    ParticularsView,
    ReviseMinutes,
    SetParticulars,
    WithholdMinutes,
)
from shared.rules.disclosure import Level
from shared.texts import facilitator_marks as own
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World


def in_state(bus: FakeBus, state: MinutesState) -> None:
    glance = MinutesGlance(state=state, due=None, confirmed=0, to_confirm=11, corrections_open=0)
    closed = views.meeting(state=MeetingState.CLOSED, minutes=glance)
    bus.on(ListMeetings, MeetingViews(items=(closed,)))
    bus.on(ShowMeeting, closed)
    bus.on(ShowMinutes, views.minutes(state=state))


@pytest.fixture(autouse=True)
def drafting(bus: FakeBus) -> None:
    in_state(bus, MinutesState.DRAFTING)
    bus.on(Disclose, Disclosed(meeting="m1", item=1, disclosure=Disclosure(level=Level.CLOSED, clause=6, reason="가")))
    empty = {"approval_line": (), "record_kind": RecordKind.SUMMARY, "recording_announced_at": None}
    bus.on(SetParticulars, ParticularsView(meeting="m1", document_number="", **empty))


async def test_item_is_closed_with_clause_and_reason(desk: World, bus: FakeBus) -> None:
    await desk.say("/minutes")
    await desk.press(own.OPENNESS)
    await desk.press("제1호")
    await desk.press("비공개")
    assert "여덟 가지" in desk.text and sum(label.startswith("제") for label in desk.labels) == 8
    await desk.press("제6호 개인의 사생활")
    await desk.say("위원 개인에 관한 심사")
    sent = bus.sent(Disclose)[0]
    assert (sent.item, sent.level, sent.clause, sent.reason) == (1, Level.CLOSED, 6, "위원 개인에 관한 심사")
    assert own.KEPT in desk.text and "초안 작성 중" in desk.text, "back at the draft"


async def test_partly_open_item_says_what_is_shown(desk: World, bus: FakeBus) -> None:
    await desk.say("/minutes")
    await desk.press(own.OPENNESS)
    await desk.press("제2호")
    await desk.press("부분공개")
    await desk.press("제5호")
    await desk.say("검토 중")
    await desk.say("예산을 논의하다")
    assert bus.sent(Disclose)[0].shown == "예산을 논의하다"


async def test_particulars_are_written_one_by_one(desk: World, bus: FakeBus) -> None:
    await desk.say("/minutes")
    await desk.press(own.OFFICE)
    await desk.press(own.NUMBER)
    await desk.say("자치행정과-1234")
    await desk.press(own.LINE)
    await desk.say("작성 김주무 2026-13-04, 팀장")
    assert own.BAD_LINE in desk.text
    await desk.say("작성 김주무 2026-12-04 → 팀장 → 과장")
    await desk.press(own.ANNOUNCED)
    number, line, announced = bus.sent(SetParticulars)
    assert (number.document_number, announced.recording_announced) == ("자치행정과-1234", True)
    assert [(one.office, one.name, one.day) for one in line.approval_line] == [
        ("작성", "김주무", date(2026, 12, 4)), ("팀장", "", None), ("과장", "", None),
    ]  # fmt: skip


async def test_approved_minutes_are_withheld_with_clause_and_reason(desk: World, bus: FakeBus) -> None:
    in_state(bus, MinutesState.APPROVED)
    withheld = Disclosure(level=Level.CLOSED, clause=5, reason="심사 중")
    bus.on(WithholdMinutes, views.minutes(state=MinutesState.WITHHELD, withheld=withheld))
    await desk.say("/minutes")
    await desk.press(own.WITHHOLD)
    await desk.press("제5호")
    await desk.say("심사 중")
    assert (bus.sent(WithholdMinutes)[0].clause, bus.sent(WithholdMinutes)[0].reason) == (5, "심사 중")
    assert "제9조제1항제5호" in desk.text


async def test_correction_begins_a_new_version_after_the_word(desk: World, bus: FakeBus) -> None:
    in_state(bus, MinutesState.PUBLISHED)
    bus.on(ReviseMinutes, views.minutes(version=2, supersedes=1))
    await desk.say("/revise")
    await desk.press(desk.labels[0])
    await desk.say("발언자의 이름")
    assert "제1판은 그대로 남습니다" in desk.text and not bus.sent(ReviseMinutes)
    await desk.press("제2판 시작")
    assert bus.sent(ReviseMinutes)[0].reason == "발언자의 이름" and "제2판을 시작했습니다" in desk.text


async def test_no_approved_minutes_to_correct(desk: World) -> None:
    await desk.say("/revise")
    assert desk.text == own.NO_APPROVED


async def test_refused_mark_is_told_and_asked_again(desk: World, bus: FakeBus) -> None:
    bus.on(Disclose, Refusal(code="minutes_state", facts={"state": "approved"}))
    await desk.say("/minutes")
    await desk.press(own.OPENNESS)
    await desk.press("제1호")
    await desk.press("공개 — 누구나")
    assert "상태라 할 수 없습니다" in desk.text


async def test_clerk_enters_the_word_of_members_without_a_messenger(desk: World, bus: FakeBus) -> None:
    in_state(bus, MinutesState.IN_CONFIRMATION)
    left = (Unconfirmed(member="p3", name="김민수"), Unconfirmed(member="p4", name="이서연"))
    bus.on(ShowMinutes, views.minutes(state=MinutesState.IN_CONFIRMATION, unconfirmed=left))
    progress = MinutesProgress(meeting="m1", state=MinutesState.IN_CONFIRMATION, confirmed=5, to_confirm=11, changed=True)
    bus.on(ConfirmMinutes, progress)
    bus.on(AskCorrection, progress)
    await desk.say("/minutes")
    await desk.press(own.FOR_MEMBER)
    await desk.press("김민수")
    await desk.press(own.CONFIRMED)
    assert bus.sent(ConfirmMinutes)[0].member == "p3" and "김민수 위원의 확인을 적었습니다. 확인 5 / 11" in desk.text
    await desk.press(own.FOR_MEMBER)
    await desk.press("이서연")
    await desk.press(own.ASKS)
    await desk.say("발언자가 다릅니다")
    asked = bus.sent(AskCorrection)[0]
    assert (asked.member, asked.text) == ("p4", "발언자가 다릅니다") and own.REQUEST_KEPT in desk.text
