"""A document for an agenda item, sent as a file in the private chat."""

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import AttachDocument, DocumentLink, ListMeetings, MeetingViews, RemoveDocument, ShowMeeting
from shared.texts import facilitator as texts
from shared.texts import facilitator_attach as attach_texts
from shared.texts import facilitator_meeting as meeting_texts
from tests.facilitators import views
from tests.facilitators.world import FakeBus, World


@pytest.fixture(autouse=True)
def one_meeting(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=(views.meeting(),)))
    bus.on(ShowMeeting, views.meeting())
    bus.on(AttachDocument, views.meeting())


async def test_attach_asks_for_item_and_file(desk: World, bus: FakeBus) -> None:
    await desk.say("/attach")
    assert "어느 안건의 자료입니까?" in desk.text
    await desk.press("제1호")
    assert "5MB까지" in desk.text
    await desk.send_file("우선순위.pdf", b"%PDF-1.7")
    sent = bus.sent(AttachDocument)[0]
    assert (sent.meeting, sent.item, sent.filename, sent.content) == ("m1", 1, "우선순위.pdf", b"%PDF-1.7")
    assert desk.text == "제1호 안건에 자료(우선순위.pdf)를 붙였습니다. 대화방의 회의 글에서 [안건·자료]로 열립니다."
    assert desk.labels == [attach_texts.MORE]


async def test_attach_words_in_place_of_a_file(desk: World, bus: FakeBus) -> None:
    await desk.say("/attach")
    await desk.press("제1호")
    await desk.say("여기 있습니다")
    assert attach_texts.NOT_A_FILE in desk.text and bus.sent(AttachDocument) == []


@pytest.mark.parametrize(
    ("size", "kept", "told"),
    [(9 * 1024 * 1024, True, "파일이 9.0MB입니다. 5MB까지"), (10, False, attach_texts.NOT_FETCHED)],
    ids=["too large", "messenger lost it"],
)
async def test_attach_file_that_cannot_be_taken(desk: World, bus: FakeBus, size: int, kept: bool, told: str) -> None:
    await desk.say("/attach")
    await desk.press("제1호")
    await desk.send_file("큰 자료.pdf", b"x", size=size, kept=kept)
    assert told in desk.text and bus.sent(AttachDocument) == []


async def test_attach_of_a_wrong_kind_asks_again(desk: World, bus: FakeBus) -> None:
    bus.on(AttachDocument, Refusal(code="document_kind", facts={"name": "a.exe", "kinds": ".pdf"}))
    await desk.say("/attach")
    await desk.press("제1호")
    await desk.send_file("a.exe", b"MZ")
    assert "이 파일은 붙일 수 없습니다: a.exe" in desk.text


async def test_file_out_of_the_blue_begins_attaching(desk: World) -> None:
    await desk.send_file("자료.pdf", b"%PDF")
    assert "어느 안건의 자료입니까?" in desk.text


async def test_attach_without_a_meeting(desk: World, bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))
    await desk.say("/attach")
    assert desk.text == meeting_texts.NONE["attach"] and texts.title("attach") == "안건 자료 붙이기"


async def test_attach_shows_what_is_there_and_removes_it_when_sure(desk: World, bus: FakeBus) -> None:
    links = tuple(DocumentLink(name=name, url="/documents/m1/1") for name in ("안.pdf", "붙임.hwpx"))
    meeting = views.meeting(items=(views.ITEMS[0].model_copy(update={"documents": links}),))
    bus.on(ListMeetings, MeetingViews(items=(meeting,)))
    bus.on(ShowMeeting, meeting)
    bus.on(RemoveDocument, views.meeting())
    await desk.say("/attach")
    assert "자료 2건:" in desk.text and "붙임.hwpx" in desk.text
    await desk.press("지우기: 붙임.hwpx")
    assert "지우시겠습니까?" in desk.text and bus.sent(RemoveDocument) == []
    await desk.press(attach_texts.KEEP)
    await desk.press("지우기: 붙임.hwpx")
    await desk.press(attach_texts.REMOVE)
    sent = bus.sent(RemoveDocument)[0]
    assert (sent.meeting, sent.item, sent.filename) == ("m1", 1, "붙임.hwpx")
    assert desk.text == "제1호 안건의 자료(붙임.hwpx)를 지웠습니다."
