"""The clerk types live: tags in any screen, replies, files, long texts, and what cannot be taken."""

from datetime import timedelta
from io import BytesIO
from typing import Any

import pytest
from docx import Document

from shared.contracts.base import Refusal
from shared.contracts.followups import FollowUpViews, ListFollowUps
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingViews, ShowMeeting
from shared.contracts.minutes import AddRemark, ShowMinutes
from shared.contracts.minutes_parts import Line, LineKind
from shared.contracts.minuting import DropLines, ListLines, Noted, NoteLines
from shared.texts import facilitator as common
from shared.texts import facilitator_minutes as minutes_texts
from shared.texts import facilitator_note as texts
from tests.facilitators import views
from tests.facilitators.test_office import _glance
from tests.facilitators.world import CLERK, At, FakeBus, World


@pytest.fixture(autouse=True)
def running(bus: FakeBus) -> None:
    meeting = views.meeting(state=MeetingState.OPEN)
    bus.on(ListMeetings, MeetingViews(items=(meeting,)))
    bus.on(ShowMeeting, meeting)
    bus.on(ListLines, Noted(meeting="m1", lines=()))
    bus.on(NoteLines, _noted)
    bus.on(DropLines, Noted(meeting="m1", lines=()))


def _noted(command: NoteLines) -> Noted:
    lines = (
        Line(number=number, item=1 if line.item is None else line.item, kind=line.kind, text=line.text, at=views.NOW)
        for number, line in enumerate(command.lines, 1)
    )
    return Noted(meeting="m1", lines=tuple(lines))


def typed(bus: FakeBus) -> list[tuple[LineKind, str, int | None]]:
    return [(line.kind, line.text, line.item) for command in bus.sent(NoteLines) for line in command.lines]


async def test_tagged_lines_are_noted_in_any_screen_which_stays(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.say("＃결정 ： 원안대로")
    assert typed(bus) == [(LineKind.DECISION, "원안대로", None)]
    assert desk.text == "제1호 안건에 결정 1건을 적었습니다.\n· 결정: 원안대로"
    await desk.say("12/3 오후2시")
    assert "회의 소집" in desk.text, "the call goes on where it was"


async def test_bare_tags_count_where_nothing_is_under_way_and_are_taken_back(desk: World, bus: FakeBus) -> None:
    await desk.say("2번 발언: 김민수 위원이 예산을 물음\n할일) 자료를 올림")
    assert typed(bus) == [(LineKind.REMARK, "김민수 위원이 예산을 물음", 2), (LineKind.TODO, "자료를 올림", 2)]
    await desk.press(texts.UNDO)
    assert bus.sent(DropLines)[0].numbers == (1, 2) and desk.text == texts.UNDONE


async def test_what_is_to_be_done_is_given_out_from_its_line(desk: World, bus: FakeBus) -> None:
    line = Line(number=1, item=1, kind=LineKind.TODO, text="결과를 누리집에 올림", at=views.NOW)
    bus.on(ListLines, Noted(meeting="m1", lines=(line,)))
    bus.on(ListFollowUps, FollowUpViews(items=()))
    await desk.say("#할일 결과를 누리집에 올림")
    await desk.press(texts.FOLLOW_UP)
    assert ("결과를 누리집에 올림" in desk.text and "누가" in desk.text) or "맡" in desk.text


async def test_reply_to_the_message_of_an_item_goes_under_it(desk: World, bus: FakeBus) -> None:
    update = desk.message("이의가 없었음").to_dict()
    replied = {
        "message_id": 1, "date": 1, "chat": {"id": CLERK, "type": "private"}, "text": "표결\n제2호 안건(의결) 예산",
        "from": {"id": 1, "is_bot": True, "first_name": "간사봇"},
    }  # fmt: skip
    await desk.take(desk._update(message={**update["message"], "reply_to_message": replied}))
    assert typed(bus) == [(LineKind.REMARK, "이의가 없었음", 2)]


async def test_note_writes_line_after_line_under_the_chosen_item(desk: World, bus: FakeBus) -> None:
    await desk.say("/note")
    await desk.press("제1호")
    await desk.say("김민수 위원: 순위를 올리자")
    await desk.say("#2")
    await desk.say("#결정 원안대로")
    kinds = [(LineKind.REMARK, "김민수 위원: 순위를 올리자", 1), (LineKind.DECISION, "원안대로", 2)]
    assert typed(bus) == kinds
    await desk.press(texts.UNDO)
    assert len(bus.sent(DropLines)) == 1


async def test_long_text_in_two_parts_arrives_whole(desk: World, bus: FakeBus) -> None:
    first, second = "가" * 4096, "나" * 500
    await desk.say("/note")
    await desk.press("제1호")
    await desk.say(first)
    assert "4,096자를 모두 적었습니다" in desk.text
    await desk.say(second)
    assert [words for _, words, _ in typed(bus)] == [first, second]


async def test_long_tagged_text_out_of_the_blue_goes_on_in_the_next_message(desk: World, bus: FakeBus) -> None:
    await desk.say("#발언 " + "가" * 4090)
    await desk.say("나머지")
    assert [words for _, words, _ in typed(bus)] == ["가" * 4090, "나머지"]


def docx(*lines: str) -> bytes:
    document = Document()
    for line in lines:
        document.add_paragraph(line)
    file = BytesIO()
    document.save(file)
    return file.getvalue()


@pytest.mark.parametrize(
    ("name", "content", "told"),
    [
        ("요지.txt", "#결정 원안대로".encode("cp949"), None),
        ("요지.md", "#결정 원안대로".encode("utf-8-sig"), None),
        ("요지.docx", docx("#결정 원안대로"), None),
        ("요지.hwp", b"\xd0\xcf", "hwpx나 txt로 저장해"),
        ("요지.exe", b"MZ", "글이 든 파일이 아닙니다: 요지.exe"),
        ("요지.docx", b"PK broken", "파일을 읽을 수 없습니다"),
        ("요지.txt", b" \n", "파일에 글이 없습니다"),
    ],
    ids=["cp949", "bom", "docx", "old hangul", "wrong kind", "broken", "empty"],
)
async def test_file_while_a_meeting_runs(desk: World, bus: FakeBus, name: str, content: bytes, told: str | None) -> None:
    await desk.send_file(name, content)
    if told is None:
        assert typed(bus) == [(LineKind.DECISION, "원안대로", None)] and f"{name}에서 8자를" in desk.text
    else:
        assert told in desk.text and typed(bus) == []


async def test_file_too_large_is_told_before_it_is_fetched(desk: World, bus: FakeBus) -> None:
    await desk.send_file("요지.txt", b"x", size=3 * 1024 * 1024, kept=False)
    assert "1MB보다 작은 파일" in desk.text and typed(bus) == []


@pytest.mark.parametrize(("count", "told"), [(0, texts.NO_MEETING), (2, texts.WHICH)], ids=["none runs", "two run"])
async def test_which_meeting(desk: World, bus: FakeBus, count: int, told: str) -> None:
    meetings = tuple(views.meeting(state=MeetingState.OPEN, id=f"m{number + 1}") for number in range(count))
    bus.on(ListMeetings, MeetingViews(items=meetings))
    await desk.say("#결정 원안대로")
    assert told in desk.text and typed(bus) == []
    if count:
        await desk.press(desk.labels[1])
        assert typed(bus) == [(LineKind.DECISION, "원안대로", None)]


async def test_refused_line_is_told_and_the_screen_stays(desk: World, bus: FakeBus) -> None:
    bus.on(NoteLines, Refusal(code="unknown_item", facts={"item": 9}))
    await desk.say("#결정 #9 원안대로")
    assert desk.text == "제9호 안건이 없습니다."


async def test_note_left_for_a_week_says_so(desk: World, bus: FakeBus, clock: At) -> None:
    await desk.say("/note")
    await desk.press("제1호")
    clock.at += timedelta(days=8)
    await desk.say("늦은 글")
    assert common.too_old("note") in desk.text and typed(bus) == []


async def test_remarks_of_a_draft_by_file_and_in_two_parts(desk: World, bus: FakeBus) -> None:
    closed = views.meeting(state=MeetingState.CLOSED, minutes=_glance())
    bus.on(ListMeetings, MeetingViews(items=(closed,)))
    bus.on(ShowMeeting, closed)
    bus.on(ShowMinutes, views.minutes())
    bus.on(AddRemark, views.minutes())
    await desk.say("/minutes")
    await desk.press("제1호 발언 요지")
    await desk.send_file("요지.docx", docx("첫 줄", "둘째 줄"))
    assert "요지.docx에서" in desk.text
    await desk.press("제1호 발언 요지")
    await desk.say("가" * 4096)
    await desk.say("끝")
    remarks: list[Any] = bus.sent(AddRemark)
    assert [one.text for one in remarks] == ["첫 줄\n둘째 줄", "가" * 4096, "가" * 4096 + "끝"]
    assert minutes_texts.REMARK_KEPT in desk.text
    await desk.press("제1호 발언 요지")
    await desk.say("#할일 자료를 올림")
    assert typed(bus) == [(LineKind.TODO, "자료를 올림", 1)]
