"""Calls by phone: whom the clerk is to call about a meeting, and that it was done."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import OFFICERS, OFFICERS_AND_DESK, Audience, Command, Query, View
from shared.rules.phoning import Why


class ToCall(View):
    """Somebody without a messenger account."""

    member: str
    name: str
    title: str


class CallList(View):
    """The calls that are left about one meeting; `called`: how many were made since it last changed."""

    meeting: str
    body: str
    body_name: str
    session: str
    starts: datetime
    sequence: int
    why: Why
    until: datetime
    people: tuple[ToCall, ...]
    called: int


class CallLists(View):
    """What is most pressing first."""

    items: tuple[CallList, ...]


class ListCalls(Query[CallLists]):
    """Of one body with its sub-bodies, or of all that the officer looks after."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "call.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str | None = None


class CallRecorded(View):
    """`left`: how many are still to be called about this meeting."""

    meeting: str
    member: str
    name: str
    changed: bool
    left: int


class RecordCall(Command[CallRecorded]):
    """The member was told of the meeting as it now stands. Twice is once."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "call.record"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    member: str
