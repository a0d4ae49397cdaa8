"""Meetings, motions and minutes as the services would tell them: a subcommittee of 18, meeting on 3 December 2026 at 14:00."""

from datetime import datetime, timedelta
from typing import Any
from zoneinfo import ZoneInfo

from shared.contracts.deadlines import DeadlineKind, DeadlineState, DeadlineView
from shared.contracts.meetings import (
    ItemKind,
    ItemView,
    MeetingKind,
    MeetingMode,
    MeetingState,
    MeetingView,
    NoticeDates,
    OpeningRule,
    RsvpCounts,
    SeatNow,
)
from shared.contracts.minutes import Correction, MinutesItem, MinutesState, MinutesView
from shared.contracts.motions import BallotKind, MotionState, MotionView

SEOUL = ZoneInfo("Asia/Seoul")
STARTS = datetime(2026, 12, 3, 14, 0, tzinfo=SEOUL)
NOW = datetime(2026, 11, 20, 9, 0, tzinfo=SEOUL)
ITEMS = (
    ItemView(number=1, title="2027년 협치과제 우선순위", kind=ItemKind.DECISION),
    ItemView(number=2, title="공론장 일정", kind=ItemKind.REPORT),
)
OPENING = OpeningRule(required=10, enrolled=18, cite=None, default=True, by_analogy="제13조②")


def meeting(**given: Any) -> MeetingView:
    known: dict[str, Any] = {
        "id": "m1", "body": "agenda", "body_name": "의제발굴분과", "session": "2026년 제12차", "kind": MeetingKind.REGULAR,
        "mode": MeetingMode.IN_PERSON, "state": MeetingState.CALLED, "starts": STARTS, "ends": STARTS + timedelta(hours=2),
        "place": "구로구청 5층 회의실", "items": ITEMS, "enrolled": 18, "required": 10, "opening": OPENING, "present": None,
        "confirmed": 0, "declared": 0, "rsvp": RsvpCounts(yes=9, no=2, maybe=1, none=6),
        "rsvp_due": STARTS - timedelta(hours=20), "arrivals_from": STARTS - timedelta(minutes=30),
        "wait_until": STARTS + timedelta(minutes=30),
        "notice": NoticeDates(
            days=7, due=(STARTS - timedelta(days=7)).date(), safe=(STARTS - timedelta(days=8)).date(),
            send_by=(STARTS - timedelta(days=7)).date(), cite=None, default=True, urgent=None, given_at=None,
        ),
        "change": None, "presiding": None, "presiding_name": None, "opened_at": None, "closed_at": None, "motions": (),
        "minutes": None, "sequence": 0, "created_at": NOW, "updated_at": NOW,
    }  # fmt: skip
    return MeetingView(**{**known, **given})


def motion(**given: Any) -> MotionView:
    known: dict[str, Any] = {
        "id": "v1", "meeting": "m1", "body": "agenda", "item": 1, "title": ITEMS[0].title, "ballot": BallotKind.ROLL_CALL,
        "rule": "ordinary", "rule_label": "출석위원 과반", "rule_cite": None, "rule_default": True, "rule_by_analogy": "제13조②",
        "state": MotionState.VOTING, "present": 11, "recused": 0, "voted": 8, "required_yes": 6, "yes": None, "no": None,
        "abstain": None, "base": None, "base_count": None, "outcome": None, "reason": None, "cite": None, "default": None,
        "text": None, "opened_at": STARTS, "closed_at": None,
    }  # fmt: skip
    return MotionView(**{**known, **given})


def carried(**given: Any) -> MotionView:
    text = "재적 18 · 개의 10 · 출석 11 → 찬성 6 필요 · 찬성 7 → 가결 (기본값: 제13조② 준용)"
    return motion(state=MotionState.CARRIED, outcome="carried", yes=7, no=3, abstain=1, text=text, **given)


def seat(number: int, **given: Any) -> SeatNow:
    known = {
        "member": f"p{number}",
        "name": f"위원{number:02d}",
        "title": "",
        "answer": None,
        "declared": False,
        "present": False,
    }
    return SeatNow(**{**known, **given})


def minutes(**given: Any) -> MinutesView:
    known: dict[str, Any] = {
        "meeting": "m1", "body": "agenda", "body_name": "의제발굴분과", "session": "2026년 제12차",
        "state": MinutesState.DRAFTING,
        "version": 1, "due": datetime(2026, 12, 14, 18, 0, tzinfo=SEOUL), "starts": STARTS, "opened_at": STARTS,
        "closed_at": STARTS + timedelta(minutes=100), "place": "구로구청 5층 회의실", "enrolled": 18, "required": 10,
        "present_at_opening": 11, "presiding": (), "attendees": (), "proceedings": (),
        "items": tuple(MinutesItem(number=i.number, title=i.title, kind=i.kind, remarks="", votes=()) for i in ITEMS),
        "general_remarks": "", "confirmed": 0, "to_confirm": 11, "corrections": (), "approved_at": None, "approved_by": None,
        "published_at": None, "chain_head": None, "journal_rows": None,
    }  # fmt: skip
    return MinutesView(**{**known, **given})


def correction(**given: Any) -> Correction:
    known: dict[str, Any] = {
        "id": "c1",
        "member": "p3",
        "name": "김민수",
        "text": "제 발언은 반대가 아니었습니다",
        "at": NOW,
        "answer": None,
    }
    return Correction(**{**known, **given})


def deadline(**given: Any) -> DeadlineView:
    known: dict[str, Any] = {
        "id": "d1", "kind": DeadlineKind.MINUTES_DRAFT, "subject": "m1", "body": "agenda", "body_name": "의제발굴분과",
        "label": "회의록 초안 — 2026년 제12차", "due": NOW - timedelta(days=2), "state": DeadlineState.OVERDUE, "fired_at": NOW,
        "cite": None, "default": True,
    }  # fmt: skip
    return DeadlineView(**{**known, **given})
