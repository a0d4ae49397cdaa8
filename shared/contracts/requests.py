"""Asking for an extraordinary meeting (임시회 소집 요구): collected from the members until the charter's share is reached."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS_AND_DESK, Audience, Command, Query, View
from shared.contracts.meetings import MEMBERS


class RequestState(StrEnum):
    COLLECTING = "collecting"
    REACHED = "reached"  # the chair has to call the meeting
    CALLED = "called"  # `meeting` was called upon it
    WITHDRAWN = "withdrawn"  # nobody asks for it any more


class RequestView(View):
    """One request. Counts are those of now while it is collected, those of the day it was reached afterwards.

    `share` is the charter's rule in words; `call_by` the last day for the chair to call the meeting, null before it is reached.
    """

    id: str
    body: str
    body_name: str
    purpose: str
    state: RequestState
    supporters: int
    required: int
    enrolled: int
    share: str
    cite: str | None
    default: bool
    by_analogy: str | None
    asked_at: datetime
    reached_at: datetime | None
    call_days: int
    call_cite: str | None
    call_default: bool
    call_by_analogy: str | None
    call_by: date | None
    overdue: bool
    meeting: str | None
    mine: bool | None = None  # whether the asking member supports it; null = asked by nobody in particular


class RequestViews(View):
    """Newest first."""

    items: tuple[RequestView, ...]


class MyRequests(RequestViews):
    """`bodies`: slug and name of those in which the member may ask for a meeting."""

    bodies: dict[str, str]


class RequestRecorded(View):
    request: RequestView
    changed: bool  # False: it stood so already


class Supporter(View):
    member: str
    name: str


class Supporters(View):
    """By name, for those who have to check the request."""

    request: RequestView
    items: tuple[Supporter, ...]


class StartRequest(Command[RequestRecorded]):
    """A member asks for an extraordinary meeting, and supports it thereby; `member` only from officers, for somebody."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.start"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    body: str | None = None
    purpose: str
    member: str | None = None


class SupportRequest(Command[RequestRecorded]):
    """A member joins, or (`support` False) takes it back while it is still collected; `member` as above."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.support"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    request: str
    support: bool = True
    member: str | None = None


class ShowRequest(Query[RequestView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    request: str


class ListRequests(Query[RequestViews]):
    """Those of a body (of all when null) that are collected or wait for the call, and those of the last year."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str | None = None


class ListMyRequests(Query[MyRequests]):
    """Those that stand open in the acting member's bodies, each with whether the member supports it."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.mine"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})


class ListSupporters(Query[Supporters]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "request.supporters"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    request: str
