"""One meeting of the storyboard, from call to minutes, for tests of texts and buttons."""

from datetime import UTC, date, datetime
from typing import Any

from shared.contracts.meetings import (
    ItemKind,
    ItemView,
    MeetingKind,
    MeetingMode,
    MeetingState,
    MeetingView,
    MinutesGlance,
    NoticeDates,
    OpeningRule,
    RsvpCounts,
)
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import BallotKind, MotionState, MotionView

MEETING, MOTION = "meeting0000a", "motion00000a"


def seoul(day: int, hour: int, minute: int = 0) -> datetime:
    """A moment of December 2026, hours in Seoul."""
    return datetime(2026, 12, day, hour - 9, minute, tzinfo=UTC)


BEFORE, ARRIVING, LATE = seoul(1, 10), seoul(3, 13, 40), seoul(3, 14, 10)


def meeting(**more: Any) -> MeetingView:
    fields: dict[str, Any] = {
        "id": MEETING,
        "body": "guro-agenda",
        "body_name": "의제발굴분과",
        "session": "2026년 제12차",
        "kind": MeetingKind.REGULAR,
        "mode": MeetingMode.IN_PERSON,
        "state": MeetingState.CALLED,
        "starts": seoul(3, 14),
        "ends": seoul(3, 16),
        "place": "구로구청 5층 회의실",
        "items": (
            ItemView(number=1, title="2027년 협치과제 우선순위", kind=ItemKind.DECISION),
            ItemView(number=2, title="공론장 일정", kind=ItemKind.REPORT),
        ),
        "enrolled": 18,
        "required": 10,
        "opening": OpeningRule(required=10, enrolled=18, cite=None, default=True, by_analogy="제13조②"),
        "present": None,
        "confirmed": 0,
        "declared": 0,
        "rsvp": RsvpCounts(yes=9, no=2, maybe=1, none=6),
        "rsvp_due": seoul(2, 18),
        "arrivals_from": seoul(3, 13, 30),
        "wait_until": seoul(3, 14, 30),
        "notice": NoticeDates(
            days=7, due=date(2026, 11, 26), safe=date(2026, 11, 25), send_by=date(2026, 11, 26), cite=None, default=True,
            urgent=None, given_at=None,
        ),
        "change": None,
        "presiding": None,
        "presiding_name": None,
        "opened_at": None,
        "closed_at": None,
        "motions": (),
        "minutes": None,
        "sequence": 0,
        "created_at": BEFORE,
        "updated_at": BEFORE,
    }  # fmt: skip
    return MeetingView(**{**fields, **more})


def motion(**more: Any) -> MotionView:
    fields: dict[str, Any] = {
        "id": MOTION,
        "meeting": MEETING,
        "body": "guro-agenda",
        "item": 1,
        "title": "2027년 협치과제 우선순위",
        "ballot": BallotKind.ROLL_CALL,
        "rule": "ordinary",
        "rule_label": "출석위원 과반",
        "rule_cite": None,
        "rule_default": True,
        "rule_by_analogy": "제13조②",
        "state": MotionState.VOTING,
        "present": 11,
        "recused": 0,
        "voted": 8,
        "required_yes": 6,
        **dict.fromkeys(
            (
                "yes",
                "no",
                "abstain",
                "base",
                "base_count",
                "outcome",
                "reason",
                "cite",
                "default",
                "text",
                "opened_at",
                "closed_at",
            )
        ),
    }
    return MotionView(**{**fields, **more})


def decided(state: MotionState, yes: int, no: int, abstain: int, reason: str, **more: Any) -> MotionView:
    return motion(state=state, yes=yes, no=no, abstain=abstain, reason=reason, voted=yes + no + abstain, **more)


def minutes_of(state: MinutesState, **more: Any) -> MeetingView:
    glance = MinutesGlance(state=state, due=seoul(21, 18), confirmed=4, to_confirm=11, corrections_open=more.pop("open", 0))
    return meeting(state=MeetingState.CLOSED, closed_at=seoul(3, 15, 40), minutes=glance, **more)
