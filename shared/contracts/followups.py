"""Follow-up (후속이행): what becomes of a decision or a recommendation, who carries it out, by when, and how it stands."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Query, View

READERS = ANYONE | {Audience.DESK}


class FollowUpKind(StrEnum):
    DECISION = "decision"  # 의결한 일의 이행
    RECOMMENDATION = "recommendation"  # 권고: an answer is due


class FollowUpState(StrEnum):
    UNDER_WAY = "under_way"  # 진행 중
    TAKEN_UP = "taken_up"  # 반영
    PARTLY = "partly"  # 일부 반영
    NOT_TAKEN_UP = "not_taken_up"  # 미반영, with a reason


class FollowUpReport(View):
    """One word about how it stands. `due` = the day it was moved to, null when it stayed."""

    at: datetime
    state: FollowUpState
    reason: str | None
    due: date | None


class FollowUpView(View):
    """One follow-up as anybody may know it.

    `owner` is a department or office in words, or a member by name; `cite` and `default` say where its due day comes from (both
    empty: somebody set it); `overdue` is by the services' clock; `reports` are told with a single one only.
    """

    id: str
    body: str
    body_name: str
    kind: FollowUpKind
    title: str
    meeting: str | None
    session: str | None  # '2026년 제12차'
    motion: str | None
    decided: datetime
    owner: str
    member: str | None
    due: date
    cite: str | None
    default: bool
    state: FollowUpState
    reason: str | None
    overdue: bool
    reported_at: datetime | None
    closed_at: datetime | None
    reports: tuple[FollowUpReport, ...] = ()


class FollowUpViews(View):
    """Open ones first, the most pressing first; then the closed, the last one first."""

    items: tuple[FollowUpView, ...]


class AddFollowUp(Command[FollowUpView]):
    """Gives a carried motion (or, with `body` and `title`, what a body decided before or elsewhere) into somebody's hands.

    Either `owner` (department or office) or `member`. Without `due` the charter's days for an answer count from the decision.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.add"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str | None = None
    motion: str | None = None
    title: str | None = None
    kind: FollowUpKind = FollowUpKind.DECISION
    owner: str | None = None
    member: str | None = None
    due: date | None = None


class ReportFollowUp(Command[FollowUpView]):
    """How it stands now; `due` moves the day, and only what is still under way has one.

    The member in whose hands it is says so themselves; another day only an officer gives.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.report"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | {Audience.MEMBER}

    followup: str
    state: FollowUpState
    reason: str | None = None
    due: date | None = None


class CloseFollowUp(Command[FollowUpView]):
    """The body has heard the answer: it comes back to no agenda any more. With `state` its last report is made at once."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.close"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    followup: str
    state: FollowUpState | None = None
    reason: str | None = None


class ShowFollowUp(Query[FollowUpView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.show"
    audiences: ClassVar[frozenset[Audience]] = READERS

    followup: str


class ListFollowUps(Query[FollowUpViews]):
    """Of one body (`children`: with its sub-bodies) or of all; `motion` = what became of one decision."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.list"
    audiences: ClassVar[frozenset[Audience]] = READERS

    body: str | None = None
    children: bool = False
    motion: str | None = None
    open_only: bool = False


class MyFollowUps(Query[FollowUpViews]):
    """What became of the decisions of the acting member's bodies: the open ones, and those closed in the last 90 days."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "followup.mine"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})
