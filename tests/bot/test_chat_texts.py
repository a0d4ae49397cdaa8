"""Golden texts of the group chat: what people read, word for word."""

import pytest

from shared.contracts.meetings import (
    Change,
    DocumentLink,
    MeetingKind,
    MeetingMode,
    MeetingState,
    MeetingView,
    PresenceRecorded,
    RsvpAnswer,
    RsvpRecorded,
)
from shared.contracts.minutes import MinutesProgress, MinutesState
from shared.contracts.motions import BallotKind, BallotRecorded, Choice, MotionState, MotionView
from shared.texts import chat_answers, chat_binding, chat_commands, chat_meeting, chat_minutes, chat_vote
from tests.bot.samples import ARRIVING, BEFORE, LATE, MEETING, MOTION, decided, meeting, minutes_of, motion, seoul

HEAD = """📅 2026년 제12차 의제발굴분과 회의
12월 3일(목) 오후 2시–4시 · 구로구청 5층 회의실
제1호 안건(의결) 2027년 협치과제 우선순위
제2호 안건(보고) 공론장 일정

"""

NOTICE = """참석 9 · 불참 2 · 미정 1 · 미응답 6
개의에 10명이 필요합니다 (재적 18명의 과반, 기본값: 제13조② 준용). 1명 더 필요합니다.
12월 2일(수) 오후 6시까지 답해 주시기 바랍니다."""

ARRIVALS = """확인된 출석 8명 · 확인 대기 1명 · 개의까지 2명
도착하시면 아래 버튼을 누르신 뒤, 회의장 화면의 QR을 찍거나 출석 번호 6자리를 저와의 개인 대화로 보내 주시기 바랍니다."""

WAITING = "⏳ 현재 7명 · 개의까지 3명. 오후 2시 30분까지 성원(10명)이 되지 않으면 오늘 회의는 열 수 없습니다(유회)."


@pytest.mark.parametrize(
    ("view", "now", "expected"),
    [
        pytest.param(meeting(), BEFORE, NOTICE, id="notice"),
        pytest.param(meeting(confirmed=8, declared=1), ARRIVING, ARRIVALS, id="half an hour before"),
        pytest.param(meeting(confirmed=7), LATE, WAITING, id="not enough at the set time"),
        pytest.param(meeting(confirmed=11), ARRIVING, "확인된 출석 11명 · 성원이 되었습니다 (성원 10명)", id="quorate"),
        pytest.param(meeting(state=MeetingState.OPEN, present=11), LATE, "회의 중입니다. 출석 11명 (성원 10명)", id="open"),
        pytest.param(
            meeting(state=MeetingState.RECESSED, present=9),
            LATE,
            "정회 중입니다(잠시 쉽니다). 출석 9명 (성원 10명)",
            id="recessed",
        ),
        pytest.param(
            meeting(state=MeetingState.CLOSED, closed_at=seoul(3, 15, 40)), LATE, "폐회했습니다 (오후 3시 40분).", id="closed"
        ),
        pytest.param(
            meeting(state=MeetingState.LAPSED, confirmed=7),
            LATE,
            "오신 분이 모자라 회의를 열지 못했습니다(유회). 확인된 출석 7명, 필요한 인원 10명.\n"
            "새 날짜가 정해지면 다시 알려 드립니다.",
            id="lapsed",
        ),
        pytest.param(meeting(state=MeetingState.CANCELLED), LATE, "이 회의는 취소되었습니다.", id="cancelled"),
    ],
)
def test_meeting_message_at_each_moment(view: MeetingView, now: object, expected: str) -> None:
    assert chat_meeting.meeting_message(view, now) == HEAD + expected  # type: ignore[arg-type] # a table of moments


def test_meeting_message_tells_what_changed() -> None:
    moved = meeting(change=Change(starts_before=seoul(3, 15), place_before="구로구청 3층"))
    assert "변경: 오후 3시 → 오후 2시, 구로구청 3층 → 구로구청 5층 회의실" in chat_meeting.meeting_message(moved, BEFORE)


def test_single_lines_of_a_meeting() -> None:
    opened = meeting(state=MeetingState.OPEN, present=11, opened_at=seoul(3, 14, 4))
    assert chat_meeting.opened(opened) == ("🔔 재적위원 18명 중 11명 출석으로 성원이 되어 개의(회의 시작)합니다. (오후 2시 4분)")
    closed = minutes_of(
        MinutesState.DRAFTING,
        motions=(
            decided(MotionState.CARRIED, 7, 3, 1, "enough_yes"),
            decided(MotionState.CARRIED, 6, 3, 2, "enough_yes"),
            decided(MotionState.REJECTED, 5, 5, 1, "not_enough_yes"),
        ),
    )
    assert chat_meeting.closed(closed) == (
        "🏁 폐회 (오후 3시 40분) — 가결 2건, 부결 1건. 회의록 초안은 12월 21일(월)까지 올라옵니다."
    )
    assert chat_meeting.reminder(meeting(), 1).startswith("⏳ 1명이 더 오셔야 회의를 열 수 있습니다 (참석 9 · 개의 10).")
    moved = meeting(change=Change(starts_before=seoul(3, 15)))
    assert chat_meeting.moved(moved).startswith("📅 회의가 바뀌었습니다: 오후 3시 → 오후 2시\n")
    assert "앞서 하신 응답은 지웠습니다." in chat_meeting.moved(moved)
    elsewhere = chat_meeting.moved(meeting(change=Change(place_before="대강당")))
    assert elsewhere.startswith("📅 회의가 바뀌었습니다: 대강당 → ") and "하신 응답은 그대로입니다." in elsewhere
    assert chat_meeting.cancelled(meeting()) == "📅 취소되었습니다: 2026년 제12차 의제발굴분과 회의, 12월 3일(목) 오후 2시"
    asked = chat_meeting.nudge(meeting(), BEFORE)
    assert asked.startswith("2026년 제12차 의제발굴분과 회의에 오실 수 있는지 아직 답이 없습니다.")
    assert asked.endswith("\n12월 2일(수) 오후 6시까지 아래에서 하나를 눌러 주시기 바랍니다.")
    assert chat_meeting.nudge(meeting(), ARRIVING).endswith("\n아래에서 하나를 눌러 주시기 바랍니다."), "late, and still asked"


def test_notice_says_what_is_not_usual() -> None:
    """An extraordinary, urgent or online meeting is told as such; a regular one in the room needs no word."""
    usual = meeting()
    urgent = usual.notice.model_copy(update={"urgent": "회의장 누수"})
    unusual = meeting(kind=MeetingKind.EXTRAORDINARY, mode=MeetingMode.HYBRID, notice=urgent)
    title, where, why = chat_meeting.meeting_message(unusual, BEFORE).split("\n")[:3]
    assert title.endswith("(임시회)") and where.endswith("(대면·온라인)") and why == "긴급 소집: 회의장 누수"
    assert "(임시회)" not in chat_meeting.meeting_message(usual, BEFORE)


ITEM = "제1호 안건 2027년 협치과제 우선순위"
BASIS = "(출석위원 과반, 기본값: 제13조② 준용)"


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        pytest.param(motion(state=MotionState.TABLED), None, id="tabled"),
        pytest.param(
            motion(), f"🗳 {ITEM}\n출석 11명 · 가결에는 찬성 6명이 필요합니다 (출석위원 과반)\n"
            "아래에서 눌러 주시기 바랍니다. 끝날 때까지 바꾸실 수 있습니다.\n투표 8 / 11",
            id="running",
        ),
        pytest.param(
            decided(MotionState.CARRIED, 7, 3, 1, "enough_yes"),
            f"✅ 원안가결 — {ITEM}\n찬성 7 · 반대 3 · 기권 1 · 출석 11 → 찬성 6 필요 {BASIS}",
            id="carried",
        ),
        pytest.param(
            motion(state=MotionState.CARRIED, ballot=BallotKind.NO_OBJECTION, reason="no_objection"),
            f"✅ 원안가결(이의 없음) — {ITEM}\n출석 11 {BASIS}",
            id="without objection",
        ),
        pytest.param(
            decided(MotionState.REJECTED, 5, 5, 1, "not_enough_yes"),
            f"🗳 부결 — {ITEM}\n찬성 5 · 반대 5 · 기권 1 · 출석 11 → 찬성 6 필요 {BASIS}",
            id="rejected",
        ),
        pytest.param(
            decided(MotionState.REJECTED, 5, 5, 0, "tie", present=10),
            f"🗳 부결(찬반 같은 수) — {ITEM}\n찬성 5 · 반대 5 · 기권 0 · 출석 10 → 찬성 6 필요 {BASIS}",
            id="tie",
        ),
        pytest.param(
            decided(MotionState.VOID, 5, 2, 1, "no_quorum", present=9),
            f"🗳 인원이 모자라 정하지 못함(성원 미달) — {ITEM}\n찬성 5 · 반대 2 · 기권 1 · 출석 9 → 찬성 6 필요 {BASIS}",
            id="void",
        ),
        pytest.param(motion(state=MotionState.WITHDRAWN), f"🗳 철회 — {ITEM}", id="withdrawn"),
    ],
)
def test_vote_message_at_each_state(view: MotionView, expected: str | None) -> None:
    assert chat_vote.vote_message(view) == expected


def test_vote_message_leaves_the_recused_out_of_those_who_can_vote() -> None:
    assert "투표 8 / 10" in (chat_vote.vote_message(motion(recused=1)) or "")


def test_vote_message_never_shows_the_tally_while_it_runs() -> None:
    text = chat_vote.vote_message(motion(yes=7, no=1, abstain=0)) or ""
    assert "반대" not in text and "7" not in text.replace("2027", "")


@pytest.mark.parametrize(
    ("view", "expected"),
    [
        pytest.param(meeting(), None, id="none yet"),
        pytest.param(minutes_of(MinutesState.DRAFTING), None, id="drafting"),
        pytest.param(
            minutes_of(MinutesState.IN_CONFIRMATION),
            "회의록 초안이 나왔습니다. 12월 21일(월)까지 확인해 주시기 바랍니다.\n확인 4 / 11",
            id="in confirmation",
        ),
        pytest.param(
            minutes_of(MinutesState.IN_CONFIRMATION, open=2),
            "회의록 초안이 나왔습니다. 12월 21일(월)까지 확인해 주시기 바랍니다.\n확인 4 / 11 · 수정 요청 2건",
            id="corrections asked",
        ),
        pytest.param(minutes_of(MinutesState.APPROVED), "회의록이 승인되었습니다. 곧 공개합니다.", id="approved"),
        pytest.param(minutes_of(MinutesState.PUBLISHED), "회의록이 공개되었습니다.\n확인 4 / 11", id="published"),
    ],
)
def test_minutes_message_at_each_state(view: MeetingView, expected: str | None) -> None:
    whole = expected and f"📝 2026년 제12차 의제발굴분과 회의\n{expected}"
    assert chat_minutes.minutes_message(view) == whole


RSVP = RsvpRecorded(meeting=MEETING, answer=RsvpAnswer.YES, changed=True, starts=seoul(3, 14))
BALLOT = BallotRecorded(motion=MOTION, title="우선순위", choice=Choice.NO, changed=False, repeated=False, voted=8, present=11)
PRESENCE = PresenceRecorded(meeting=MEETING, confirmed=True, changed=True, present=8, required=10)
PROGRESS = MinutesProgress(meeting=MEETING, state=MinutesState.IN_CONFIRMATION, confirmed=4, to_confirm=11, changed=True)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (chat_answers.rsvp(RSVP), "참석으로 기록했습니다 (12월 3일 오후 2시)"),
        (
            chat_answers.rsvp(RSVP.model_copy(update={"answer": RsvpAnswer.NO, "changed": False})),
            "불참으로 이미 기록되어 있습니다 (12월 3일 오후 2시)",
        ),
        (chat_answers.ballot(BALLOT), "반대로 투표했습니다 — 우선순위 (투표 8 / 11)"),
        (chat_answers.ballot(BALLOT.model_copy(update={"changed": True})), "반대로 바꾸어 투표했습니다 — 우선순위 (투표 8 / 11)"),
        (
            chat_answers.ballot(BALLOT.model_copy(update={"repeated": True})),
            "이미 반대로 투표하셨습니다 — 우선순위 (투표 8 / 11)",
        ),
        (chat_answers.presence(PRESENCE), "출석을 확인했습니다 (출석 8명, 개의까지 2명)"),
        (
            chat_answers.presence(PRESENCE.model_copy(update={"confirmed": False})),
            "도착을 기록했습니다. 회의장 화면의 QR을 찍거나 출석 번호 6자리를 저와의 개인 대화로 보내시면 출석으로 확인됩니다.",
        ),
        (chat_answers.confirmed(PROGRESS), "회의록을 확인하셨습니다 (확인 4 / 11)"),
        (chat_answers.confirmed(PROGRESS.model_copy(update={"changed": False})), "이미 확인하셨습니다 (확인 4 / 11)"),
    ],
    ids=[
        "rsvp", "rsvp again", "ballot", "ballot changed", "ballot again", "presence", "declared", "confirmed", "confirmed again",
    ],
)  # fmt: skip
def test_answers_to_presses(text: str, expected: str) -> None:
    assert text == expected


def test_answer_to_a_press_is_never_longer_than_the_messenger_takes() -> None:
    long = BALLOT.model_copy(update={"title": "가" * 300})
    assert len(chat_answers.ballot(long)) == 200


def test_bound_greets_by_name_and_body() -> None:
    assert chat_binding.bound("김민수", ["의제발굴분과"], False) == (
        "김민수 위원님, 연결되었습니다.\n기구: 의제발굴분과\n할 일을 보시려면 /my, 도움말은 /help 를 눌러 주시기 바랍니다."
    )


def test_privacy_notice_says_what_why_how_long_and_how_to_leave() -> None:
    for part in ("무엇을:", "왜:", "얼마나:", "/leave"):
        assert part in chat_binding.PRIVACY


def test_meetings_lists_the_coming_ones() -> None:
    assert chat_commands.meetings([meeting()]) == (
        "앞으로의 회의 1건\n\n📅 2026년 제12차 의제발굴분과 회의\n12월 3일(목) 오후 2시 · 구로구청 5층 회의실"
    )
    assert chat_commands.meetings([]) == "앞으로 잡힌 회의가 없습니다."


@pytest.mark.parametrize(
    ("base", "expected"),
    [("https://example.org", "자료: 예산안.pdf https://example.org/documents/m1/1"), (None, "자료: 예산안.pdf")],
    ids=["web", "no web a phone can reach"],
)
def test_agenda_gives_a_document_an_address_that_can_be_opened(base: str | None, expected: str) -> None:
    document = DocumentLink(name="예산안.pdf", url="/documents/m1/1")
    items = (meeting().items[0].model_copy(update={"documents": (document,)}),)
    lines = chat_commands.agenda(meeting(items=items), None, base).splitlines()
    assert [line.strip() for line in lines if "자료" in line] == [expected]
