"""The facilitator's desk between meetings: today, deadlines, notice to paste, reminders, minutes, binding a group."""

from datetime import timedelta

import pytest

from shared.contracts.base import Done
from shared.contracts.bodies import BindChat, BodyRow, BodyRows, ChatBinding, ListBodies
from shared.contracts.deadlines import (
    DeadlineKind,
    DeadlineViews,
    ListDeadlines,
    ListProposals,
    Nudged,
    ProposalView,
    ProposalViews,
    RemindMissing,
)
from shared.contracts.meetings import (
    GiveNotice,
    ListMeetings,
    MeetingSeats,
    MeetingState,
    MeetingViews,
    MinutesGlance,
    RecordRsvp,
    RsvpAnswer,
    RsvpCounts,
    RsvpRecorded,
    ShowMeeting,
    ShowSeats,
)
from shared.contracts.minutes import (
    AddRemark,
    AnswerCorrection,
    ApproveMinutes,
    MinutesState,
    MinutesView,
    PublishMinutes,
    ShowMinutes,
    SubmitMinutes,
)
from shared.texts import facilitator as texts
from shared.texts import facilitator_answers as answers
from shared.texts import facilitator_bind as bind_texts
from shared.texts import facilitator_meeting as meeting_texts
from shared.texts import facilitator_minutes as minutes_texts
from shared.texts import paste as paste_texts
from tests.facilitators import views
from tests.facilitators.world import GROUP, STRANGER, FakeBus, World


@pytest.fixture(autouse=True)
def one_meeting(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=(views.meeting(),)))
    bus.on(ShowMeeting, views.meeting())


async def test_today_lists_what_is_due_with_a_button_each(desk: World, bus: FakeBus) -> None:
    notice = views.deadline(
        id="d2", kind=DeadlineKind.NOTICE, label="소집 통지 — 2026년 제12차", due=views.NOW + timedelta(hours=9)
    )
    bus.on(ListDeadlines, DeadlineViews(items=(notice, views.deadline())))
    proposal = ProposalView(id="x", body="agenda", body_name="의제발굴분과", member="김민수", text="공원 조명", at=views.NOW)
    bus.on(ListProposals, ProposalViews(items=(proposal,)))
    await desk.say("/today")
    assert desk.text == (
        "오늘 할 일 2가지\n"
        "① 의제발굴분과 회의록 초안 — 2026년 제12차 — 2일 지남 (기본값)\n"
        "② 의제발굴분과 소집 통지 — 2026년 제12차 — 오늘 오후 6시까지 (기본값)\n"
        "\n위원 제안 1건\n· 의제발굴분과: 공원 조명"
    )
    assert desk.labels == ["① 쓰기", "② 통지문"]


async def test_today_with_nothing_due(desk: World, bus: FakeBus) -> None:
    bus.on(ListDeadlines, DeadlineViews(items=()))
    bus.on(ListProposals, ProposalViews(items=()))
    await desk.say("/today")
    assert desk.text == "오늘 할 일이 없습니다."


async def test_deadlines_tell_day_state_and_basis(desk: World, bus: FakeBus) -> None:
    bus.on(ListDeadlines, DeadlineViews(items=(views.deadline(),)))
    await desk.say("/deadlines")
    assert desk.text == "기한 1건\n의제발굴분과 회의록 초안 — 2026년 제12차\n  2일 지남 (기본값) · 지남"


async def test_deadlines_come_ten_at_a_time_with_their_true_number(desk: World, bus: FakeBus) -> None:
    bus.on(ListDeadlines, DeadlineViews(items=tuple(views.deadline(id=f"d{n}", label=f"기한 {n:02d}") for n in range(23))))
    await desk.say("/deadlines")
    assert desk.text.startswith("기한 23건\n") and "기한 09" in desk.text and "기한 10" not in desk.text
    await desk.press(texts.MORE)
    await desk.press(texts.MORE)
    assert desk.text.startswith("기한 23건 가운데 21번째부터\n") and "기한 22" in desk.text and not desk.labels
    await desk.say("/deadlines 없음")
    assert desk.text.startswith("기한 23건\n")


async def test_paste_gives_the_text_apart_and_records_after_the_word(desk: World, bus: FakeBus) -> None:
    bus.on(GiveNotice, Done())
    notice, question = await desk.say("/paste")
    assert notice.text.startswith("[소집 통지] 2026년 제12차 의제발굴분과 회의") and not notice.keyboard
    assert question.text == paste_texts.ASK and not bus.commands
    await desk.press(paste_texts.POSTED)
    assert bus.sent(GiveNotice)[0].how == "paste"


async def test_remind_asks_with_the_number_and_names_nobody(desk: World, bus: FakeBus) -> None:
    bus.on(RemindMissing, Nudged(asked=6, members=("p1",)))
    await desk.say("/remind")
    assert "응답하지 않은 6명에게" in desk.text and not bus.commands
    await desk.press("6명에게 요청")
    assert len(bus.sent(RemindMissing)) == 1


async def test_clerk_enters_the_answer_of_a_member_without_a_messenger(desk: World, bus: FakeBus) -> None:
    starts, people = views.meeting().starts, (views.seat(1, answer=RsvpAnswer.YES), views.seat(2))
    bus.on(ShowSeats, MeetingSeats(meeting="m1", seats=people, room_code="1", room_path="/room/x"))
    bus.on(RecordRsvp, RsvpRecorded(meeting="m1", answer=RsvpAnswer.NO, changed=True, starts=starts))
    await desk.say("/remind")
    await desk.press(answers.FOR_MEMBER)
    assert answers.WHOSE in desk.text and desk.labels[:2] == ["위원02 · 미응답", "위원01 · 참석"]
    await desk.press("위원02")
    await desk.press("불참")
    told = bus.sent(RecordRsvp)[0]
    assert (told.meeting, told.member, told.answer) == ("m1", "p2", RsvpAnswer.NO)
    assert "위원02 위원: 불참으로 기록했습니다" in desk.text and answers.WHOSE in desk.text, "and the next one"
    await desk.say("없는사람")
    assert answers.WHOSE in desk.text
    await desk.press(meeting_texts.DONE)
    assert "미응답 6" in desk.text


async def test_remind_with_everybody_answered(desk: World, bus: FakeBus) -> None:
    bus.on(ShowMeeting, views.meeting(rsvp=RsvpCounts(yes=16, no=2, maybe=0, none=0)))
    await desk.say("/remind")
    assert desk.text.startswith("모두 응답했습니다")


async def test_minutes_from_remarks_to_confirmation(desk: World, bus: FakeBus) -> None:
    bus.on(ShowMeeting, views.meeting(state=MeetingState.CLOSED))
    closed = views.meeting(state=MeetingState.CLOSED, minutes=_glance())
    bus.on(ListMeetings, MeetingViews(items=(closed,)))
    bus.on(ShowMinutes, views.minutes())
    bus.on(AddRemark, views.minutes())
    bus.on(SubmitMinutes, views.minutes(state=MinutesState.IN_CONFIRMATION))
    await desk.say("/minutes")
    assert "초안 작성 중" in desk.text
    await desk.press("제1호 발언 요지 쓰기")
    await desk.say("김민수 위원: 우선순위에 동의함")
    (remark,) = bus.sent(AddRemark)
    assert (remark.item, remark.text) == (1, "김민수 위원: 우선순위에 동의함")
    assert minutes_texts.REMARK_KEPT in desk.text
    await desk.press(minutes_texts.SUBMIT)
    assert "11명에게 회의록 확인을 요청합니다" in desk.text and not bus.sent(SubmitMinutes)
    await desk.press("11명에게 확인 요청")
    assert len(bus.sent(SubmitMinutes)) == 1


async def test_minutes_corrections_are_answered_then_approved_and_published(desk: World, bus: FakeBus) -> None:
    closed = views.meeting(state=MeetingState.CLOSED, minutes=_glance())
    bus.on(ListMeetings, MeetingViews(items=(closed,)))
    waiting = views.minutes(state=MinutesState.IN_CONFIRMATION, corrections=(views.correction(),))
    bus.on(ShowMinutes, waiting)
    bus.on(AnswerCorrection, waiting)
    await desk.say("/minutes")
    await desk.press(minutes_texts.corrections_button(1))
    await desk.press("김민수")
    assert "제 발언은 반대가 아니었습니다" in desk.text
    settled = views.minutes(state=MinutesState.IN_CONFIRMATION, confirmed=11)
    bus.on(ShowMinutes, settled)
    await desk.say("고쳤습니다")
    assert bus.sent(AnswerCorrection)[0].correction == "c1"
    assert "모두 확인했습니다" in desk.text
    bus.on(ApproveMinutes, lambda _: _then(bus, views.minutes(state=MinutesState.APPROVED)))
    await desk.press(minutes_texts.APPROVE)
    await desk.press(minutes_texts.APPROVED_BY_CHAIR)
    bus.on(PublishMinutes, views.minutes(state=MinutesState.PUBLISHED))
    await desk.press(minutes_texts.PUBLISH)
    await desk.press(minutes_texts.PUBLISH)
    assert len(bus.sent(PublishMinutes)) == 1
    assert desk.text == "회의록을 공개했습니다.\nhttps://council.example/minutes/m1"


def _then(bus: FakeBus, view: MinutesView) -> MinutesView:
    bus.on(ShowMinutes, view)
    return view


def _glance() -> MinutesGlance:
    return MinutesGlance(state=MinutesState.DRAFTING, due=None, confirmed=0, to_confirm=11, corrections_open=0)


@pytest.mark.parametrize("typed", ["-1001234567890", "번호는 −1001234567890 입니다"])
async def test_bind_step_by_step(desk: World, bus: FakeBus, typed: str) -> None:
    bus.on(BindChat, ChatBinding(body="agenda", chat_id=-1001234567890))
    await desk.say("/bind")
    await desk.say("모르겠습니다")
    assert bind_texts.UNREADABLE in desk.text
    await desk.say(typed)
    assert "-1001234567890" in desk.text and f"지금 연결된 방({GROUP})" in desk.text and not bus.commands
    await desk.press(bind_texts.CONFIRM)
    assert bus.sent(BindChat)[0].chat_id == -1001234567890


@pytest.mark.parametrize(
    ("name", "line"),
    [
        ("의제발굴분과", "agenda -100555666"),
        ("의제발굴분과", "의제발굴분과 −100555666"),
        ("여성 워킹그룹", "여성  워킹그룹 -100555666"),
    ],
    ids=["by slug", "by name", "a name of two words"],
)
async def test_bind_in_one_line_asks_once(desk: World, bus: FakeBus, name: str, line: str) -> None:
    bus.on(ListBodies, BodyRows(items=(BodyRow(slug="agenda", name=name, parent="guro", charter="guro", enrolled=18),)))
    bus.on(BindChat, ChatBinding(body="agenda", chat_id=-100555666))
    await desk.say(f"/bind {line}")
    await desk.press(bind_texts.CONFIRM)
    assert (bus.sent(BindChat)[0].body, bus.sent(BindChat)[0].chat_id) == ("agenda", -100555666)


async def test_bind_with_an_unknown_name_keeps_the_number(desk: World, bus: FakeBus) -> None:
    bus.on(BindChat, ChatBinding(body="agenda", chat_id=-100555666))
    await desk.say("/bind 의제 분과 -100555666")
    assert "'의제 분과'" in desk.text
    await desk.press("의제발굴분과")
    await desk.press(bind_texts.CONFIRM)
    assert bus.sent(BindChat)[0].chat_id == -100555666


async def test_bind_to_a_body_of_somebody_else_asks_which(desk: World, bus: FakeBus) -> None:
    await desk.say("/bind other -100555666")
    assert "'other'" in desk.text and not bus.commands
    assert "의제발굴분과" in desk.labels


async def test_start_greets_a_facilitator(desk: World) -> None:
    await desk.say("/start")
    assert desk.text.startswith("이간사 님, 안녕하십니까. 맡으신 기구 1개: 의제발굴분과")


async def test_a_stranger_is_told_how_to_become_one_and_nothing_is_done(desk: World, bus: FakeBus) -> None:
    for typed in ("/start", "/call", "참석합니다"):
        await desk.say(typed, user=STRANGER)
        assert "hyeopchi facilitator add --telegram-id 999" in desk.text
    assert not bus.commands


async def test_a_group_hears_one_polite_line_to_a_command_only(desk: World, bus: FakeBus) -> None:
    (line,) = await desk.say("/call", chat=GROUP)
    assert (line.chat, line.text) == (GROUP, texts.ONLY_PRIVATE)
    assert not await desk.say("안녕하세요", chat=GROUP)


async def test_unknown_command_points_to_help(desk: World) -> None:
    await desk.say("/dance")
    assert desk.text == texts.UNKNOWN_COMMAND


async def test_no_minutes_to_make(desk: World) -> None:
    await desk.say("/minutes")
    assert desk.text == meeting_texts.NONE["minutes"]
