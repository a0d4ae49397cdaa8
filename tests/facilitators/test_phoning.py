"""People whom no messenger reaches: the line of the day, words to copy, and each call recorded by a press."""

from datetime import timedelta
from typing import Any

import pytest

from shared.contracts.deadlines import DeadlineViews, ListDeadlines, ListProposals, ProposalViews
from shared.contracts.meetings import Change, ListMeetings, MeetingViews, RecordRsvp, RsvpAnswer, RsvpRecorded, ShowMeeting
from shared.contracts.phoning import CallList, CallLists, CallRecorded, ListCalls, RecordCall, ToCall
from shared.rules.phoning import Why
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World

PEOPLE = tuple(ToCall(member=f"p{number}", name=name, title="") for number, name in enumerate(("김하나", "이두리"), 1))


def call_list(**more: Any) -> CallList:
    meeting = views.meeting()
    fields: dict[str, Any] = {
        "meeting": meeting.id, "body": "agenda", "body_name": "의제발굴분과", "session": meeting.session,
        "starts": meeting.starts, "sequence": 1, "why": Why.MOVED, "until": meeting.starts, "people": PEOPLE, "called": 0,
    }  # fmt: skip
    return CallList(**{**fields, **more})


@pytest.fixture(autouse=True)
def known(bus: FakeBus) -> None:
    before = views.meeting().starts - timedelta(hours=1)
    bus.on(ShowMeeting, views.meeting(change=Change(starts_before=before, reason="태풍 예보")))
    bus.on(ListMeetings, MeetingViews(items=()))
    bus.on(ListProposals, ProposalViews(items=()))
    bus.on(ListDeadlines, DeadlineViews(items=()))
    bus.on(ListCalls, CallLists(items=(call_list(),)))
    bus.on(RecordCall, CallRecorded(meeting="m1", member="p1", name="김하나", changed=True, left=1))
    bus.on(RecordRsvp, RsvpRecorded(meeting="m1", answer=RsvpAnswer.YES, changed=True, starts=views.meeting().starts))


async def test_day_tells_how_many_to_call_and_leads_to_the_words(desk: World, bus: FakeBus) -> None:
    await desk.say("/today")
    assert "① 전화로 알릴 분 2명: 의제발굴분과" in desk.text and "바뀐 회의 알리기 — " in desk.text
    words, screen = await desk.press("명단")
    assert words.text.splitlines()[0] == "위원님, 안녕하십니까. 의제발굴분과입니다."
    assert "회의가 바뀌었습니다: 오후 1시 → 오후 2시" in words.text and "까닭: 태풍 예보" in words.text
    assert words.keyboard == () and "오실 수 있는지 말씀해 주시기 바랍니다." in words.text
    assert screen.text.startswith("📞 전화로 알릴 분 2명 — ") or "📞 전화로 알릴 분 2명 — " in screen.text

    await desk.press("김하나")
    assert "김하나 위원께서 무엇이라고 하셨습니까?" in desk.text
    await desk.press("참석")
    (answer,), (call,) = bus.sent(RecordRsvp), bus.sent(RecordCall)
    assert (answer.member, answer.answer, call.member, call.meeting) == ("p1", RsvpAnswer.YES, "p1", "m1")
    assert "김하나 위원께 알린 것으로 기록했습니다. 응답은 참석입니다. 남은 분 1명." in desk.text


async def test_who_does_not_pick_up_stays_on_the_list(desk: World, bus: FakeBus) -> None:
    await desk.say("/calls")
    await desk.press("이두리")
    await desk.press("받지 않으셨습니다")
    assert "기록하지 않았습니다" in desk.text and bus.sent(RecordCall) == []


async def test_cancelled_meeting_asks_for_no_answer(desk: World, bus: FakeBus) -> None:
    bus.on(ListCalls, CallLists(items=(call_list(why=Why.CANCELLED, people=PEOPLE[:1]),)))
    bus.on(RecordCall, CallRecorded(meeting="m1", member="p1", name="김하나", changed=True, left=0))
    words, _ = await desk.say("/calls")
    assert "그날은 오지 않으셔도 됩니다" in words.text and "오실 수 있는지" not in words.text
    await desk.press("김하나")
    assert desk.text.endswith("김하나 위원께 알린 것으로 기록했습니다. 남은 분이 없습니다.")
    assert bus.sent(RecordRsvp) == [] and len(bus.sent(RecordCall)) == 1


async def test_nobody_to_call_is_said(desk: World, bus: FakeBus) -> None:
    bus.on(ListCalls, CallLists(items=()))
    await desk.say("/calls")
    assert desk.text.endswith("전화로 알릴 분이 없습니다.")
