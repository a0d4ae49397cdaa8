"""Golden tests: what a facilitator reads, word for word."""

from datetime import timedelta

import pytest

from shared.contracts.meetings import Change, MeetingState
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind
from shared.texts import (
    facilitator,
    facilitator_alerts,
    facilitator_call,
    facilitator_meeting,
    facilitator_minutes,
    facilitator_today,
    facilitator_vote,
    paste,
)
from shared.texts.facilitator_call import Plan, Reach
from tests.facilitators import views

PLAN = Plan(
    body="의제발굴분과",
    starts=views.STARTS,
    ends=views.STARTS + timedelta(hours=2),
    place="구로구청 5층 회의실",
    agenda=[("decision", "2027년 협치과제 우선순위"), ("report", "공론장 일정")],
    kind="regular",
    mode="in_person",
)
PREVIEW = """\
📅 의제발굴분과 회의 (정기회, 대면)
12월 3일(목) 오후 2시–4시 · 구로구청 5층 회의실
제1호 안건(의결) 2027년 협치과제 우선순위
제2호 안건(보고) 공론장 일정

18명에게 통지합니다. 대화방에 올립니다. 텔레그램이 없는 6명께는 /paste 통지문과 개인 화면 링크로 알려 주시기 바랍니다.
보내시겠습니까?"""
READY = """\
"재적위원 18명 중 11명이 출석하여 성원이 되었음을 보고드립니다."

개의에는 10명이 필요합니다 (기본값: 제13조② 준용).
위 문장을 읽어 주시기 바랍니다. 의장이 개의를 선포했습니까?"""
SHORT = """\
확인된 출석 8명 · 개의까지 2명
재적 18명, 개의에는 10명이 필요합니다 (기본값: 제13조② 준용).
아직 열 수 없습니다.
도착을 알렸으나 확인되지 않은 분이 3명 있습니다.
의장은 오후 2시 30분까지 기다릴 수 있습니다."""
NOTICE = """\
[소집 통지] 2026년 제12차 의제발굴분과 회의 (정기회)

■ 일시: 2026. 12. 3.(목) 14:00–16:00
■ 장소: 구로구청 5층 회의실 (대면)
■ 안건
  제1호(의결) 2027년 협치과제 우선순위
  제2호(보고) 공론장 일정

■ 안건·자료: https://council.example/meetings/m1
■ 참석 여부: 12월 2일(수) 오후 6시까지 답해 주시기 바랍니다.
  위원님께 따로 드린 개인 화면 링크를 여시면 참석·불참·미정을 고르실 수 있습니다.
  링크가 없으시면 이 글에 '참석' 또는 '불참'으로 답해 주시면 담당자가 대신 넣어 드립니다.
■ 재적위원 18명 가운데 10명이 출석해야 회의를 열 수 있습니다."""
CLOSE_VOTE = """\
제1호 안건 2027년 협치과제 우선순위
투표 8 / 11. 아직 3명이 투표하지 않았습니다. 마치면 기권과 같이 셉니다.
마치면 되돌릴 수 없습니다. 의장이 표결 종료를 선포했습니까?"""
REMIND = """\
의제발굴분과 2026년 제12차 · 12월 3일(목) 오후 2시
참석 9 · 불참 2 · 미정 1 · 미응답 6
개의까지 1명 더 필요합니다.

응답하지 않은 6명에게 각각 개인 대화로 요청합니다. 보내시겠습니까?"""
MOVED = views.meeting(change=Change(starts_before=views.STARTS - timedelta(hours=1)))

GOLDEN = {
    "preview": (facilitator_call.preview(PLAN, Reach(18, 12, True)), PREVIEW),
    "quorum report": (facilitator_meeting.ready_to_open(views.meeting(confirmed=11)), READY),
    "short of quorum": (facilitator_meeting.short_of_quorum(views.meeting(confirmed=8, declared=11)), SHORT),
    "notice to paste": (paste.notice(views.meeting(), "https://council.example/meetings/m1"), NOTICE),
    "close a vote": (facilitator_vote.ask_close(views.motion()), CLOSE_VOTE),
    "remind": (facilitator_today.ask_remind(views.meeting()), REMIND),
    "quorum in danger": (
        facilitator_alerts.quorum_endangered(views.meeting(), 10, 10, False).splitlines()[0],
        "출석 10명입니다. 한 분이 더 자리를 비우시면 의결할 수 없습니다.",
    ),
    "quorum lost": (
        facilitator_alerts.quorum_endangered(views.meeting(), 9, 10, True).splitlines()[0],
        "출석 9명으로 성원(10명)에 못 미칩니다. 의결을 멈췄습니다.",
    ),
    "second command": (
        facilitator.second_command("call", "today"),
        "회의 소집 중입니다. 그만두고 오늘 할 일을 시작할까요?",
    ),
    "week-old": (
        facilitator.too_old("minutes"),
        "회의록 화면이 일주일 넘게 멈춰 있어 처음부터 다시 시작합니다. 그동안 보낸 것은 없습니다.",
    ),
    "vote opened": (
        facilitator_vote.ask_open("제1호 안건 우선순위", BallotKind.ROLL_CALL, 11),
        "제1호 안건 우선순위\n기명 표결 · 출석 11명에게 표결을 엽니다.\n시작할까요?",
    ),
    "submit minutes": (
        facilitator_minutes.ask_submit(views.minutes()),
        "발언 요지가 빈 안건: 제1호, 제2호\n회의에 출석한 11명에게 회의록 확인을 요청합니다. 보내시겠습니까?",
    ),
    "approve minutes": (
        facilitator_minutes.ask_approve(views.minutes(state=MinutesState.IN_CONFIRMATION, confirmed=4)),
        "확인 4 / 11\n승인하면 고칠 수 없고, 정정은 새 판으로만 합니다. 의장이 승인했습니까?",
    ),
}


@pytest.mark.parametrize(("said", "golden"), GOLDEN.values(), ids=GOLDEN)
def test_text_is_word_for_word(said: str, golden: str) -> None:
    assert said == golden


def test_notice_says_what_changed() -> None:
    assert "■ 바뀐 일시: 2026. 12. 3.(목) 13:00 → 2026. 12. 3.(목) 14:00" in paste.notice(MOVED, "x")


def test_notice_of_a_cancelled_meeting_asks_for_no_answer() -> None:
    text = paste.notice(views.meeting(state=MeetingState.CANCELLED), "x")
    assert text.startswith("[회의 취소]") and "참석 여부" not in text


def test_every_command_has_a_title() -> None:
    from services.bot.facilitators.flows.table import FLOWS

    assert all(facilitator.title(name) != name for name in FLOWS)


def test_every_text_fits_a_phone() -> None:
    for said, _ in GOLDEN.values():
        assert "!" not in said and len(said.splitlines()) <= 15
