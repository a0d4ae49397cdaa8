"""The address of an online meeting: asked for in /call, replaced by /link, never taken for a place."""

import pytest

from shared.contracts.bodies import BodyView, ShowBody
from shared.contracts.meetings import (
    CallMeeting,
    JoinLink,
    ListMeetings,
    MeetingMode,
    MeetingSeats,
    MeetingViews,
    SetJoinLink,
    ShowMeeting,
    ShowSeats,
)
from shared.texts import facilitator_call as call_texts
from shared.texts import joining
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World

LINK = "https://zoom.us/j/123"
SEATS = MeetingSeats(meeting="m1", seats=(), room_code="123456", room_path="/room/x", link=LINK)


@pytest.fixture(autouse=True)
def answers(bus: FakeBus) -> None:
    meeting = views.meeting(mode=MeetingMode.ONLINE)
    bus.on(ListMeetings, MeetingViews(items=(meeting,)))
    bus.on(ShowMeeting, meeting)
    bus.on(ShowSeats, SEATS)
    bus.on(SetJoinLink, JoinLink(meeting="m1", link=LINK, changed=True))
    bus.on(CallMeeting, views.meeting())


async def to_place(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")


async def test_call_online_asks_for_the_address_and_no_place(desk: World, bus: FakeBus) -> None:
    await to_place(desk)
    await desk.press(joining.BY_LINK)
    assert joining.ASK in desk.text
    await desk.say("줌으로 합니다")
    assert joining.NOT_READ in desk.text
    await desk.say("zoom.us/j/123")
    await desk.say("우선순위")
    await desk.press(call_texts.AGENDA_DONE)
    assert f"(위원께만): {LINK}" in desk.text
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.mode, call.place, call.link) == (MeetingMode.ONLINE, "", LINK)


async def test_call_takes_no_address_for_a_place(desk: World, bus: FakeBus) -> None:
    await to_place(desk)
    await desk.say(LINK)
    assert joining.PLACE_WAS_LINK in desk.text
    await desk.say("우선순위")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.mode, call.place, call.link) == (MeetingMode.ONLINE, "", LINK)


async def test_call_back_in_a_room_asks_where_and_sends_no_address(desk: World, bus: FakeBus) -> None:
    await to_place(desk)
    await desk.press(joining.BY_LINK)
    await desk.press(joining.LATER)
    await desk.say("우선순위")
    await desk.press(call_texts.AGENDA_DONE)
    await desk.press(joining.TO_LINK)
    await desk.say(LINK)
    for mode in (MeetingMode.WRITTEN, MeetingMode.IN_PERSON):
        await desk.press(call_texts.to_mode(mode))
    assert call_texts.PLACE in desk.text
    await desk.say("강당")
    await desk.press("18명에게 통지")
    (call,) = bus.sent(CallMeeting)
    assert (call.mode, call.place, call.link) == (MeetingMode.IN_PERSON, "강당", None)


async def test_link_is_replaced_and_taken_away(desk: World, bus: FakeBus) -> None:
    await desk.say("/link")
    assert joining.now(LINK) in desk.text
    await desk.say("https://meet.example.org/next")
    await desk.say("/link")
    await desk.press(joining.TAKE_AWAY)
    assert [sent.link for sent in bus.sent(SetJoinLink)] == ["https://meet.example.org/next", None]


async def test_link_of_a_meeting_in_a_room_is_not_asked_for(desk: World, bus: FakeBus) -> None:
    bus.on(ShowMeeting, views.meeting())
    await desk.say("/link")
    assert joining.NOT_ONLINE in desk.text


async def test_call_offers_only_what_the_charter_allows(desk: World, bus: FakeBus) -> None:
    """Otherwise the refusal comes after everything was typed."""
    body = bus.replies[ShowBody]
    assert isinstance(body, BodyView)
    bus.on(ShowBody, body.model_copy(update={"online_presence": False, "written_votes": False}))
    await to_place(desk)
    assert joining.BY_LINK not in desk.labels and call_texts.NO_PLACE not in desk.labels
    await desk.say(LINK)
    assert "온라인 출석이 없습니다" in desk.text
    await desk.say("강당")
    await desk.say("우선순위")
    await desk.press(call_texts.AGENDA_DONE)
    assert [label for label in desk.labels if label in map(call_texts.to_mode, MeetingMode)] == []
    await desk.press("18명에게 통지")
    assert bus.sent(CallMeeting)[0].mode is MeetingMode.IN_PERSON
