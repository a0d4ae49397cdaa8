"""Finding a date (일정 조율): times are offered, members mark those they can, one of them becomes a call."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import AwareDatetime

from shared.contracts.base import ANYONE, OFFICERS, OFFICERS_AND_DESK, Audience, Command, Number, Query, View
from shared.contracts.meetings import MEMBERS, MeetingKind


class FindingState(StrEnum):
    OPEN = "open"
    SETTLED = "settled"  # `meeting` was called at one of the times
    DROPPED = "dropped"


class OfferedTime(View):
    """One time, from 1 on. `enrolled` and `required` are those of its own day; `quorate`: as many can as the opening needs."""

    number: int
    starts: datetime
    can: int
    enrolled: int
    required: int
    quorate: bool
    mine: bool | None = None  # whether the asking member can; null = asked by nobody in particular


class FindingView(View):
    """`answered`: those on the roll now who marked a time, or that they can at none; `heard`: whether the asking member did."""

    id: str
    body: str
    body_name: str
    title: str
    state: FindingState
    times: tuple[OfferedTime, ...]
    minutes: int
    place: str
    agenda: tuple[str, ...]
    kind: MeetingKind
    request: str | None
    until: datetime
    answered: int
    enrolled: int
    begun_at: datetime
    meeting: str | None
    heard: bool | None = None


class FindingViews(View):
    """Newest first."""

    items: tuple[FindingView, ...]


class TimeMarked(View):
    finding: FindingView
    number: int
    can: bool
    changed: bool


class FindingSeat(View):
    member: str
    name: str
    heard: bool
    can: tuple[int, ...]


class FindingSeats(View):
    """Who can when, and who has said nothing: for those who run the body."""

    finding: FindingView
    seats: tuple[FindingSeat, ...]


class BeginFinding(Command[FindingView]):
    """Offers times. `until` null = three days from now, at six in the evening. What is given besides fills in the later call."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.begin"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    title: str
    times: tuple[AwareDatetime, ...]
    minutes: Number = 120
    place: str = ""
    agenda: tuple[str, ...] = ()
    kind: MeetingKind = MeetingKind.REGULAR
    request: str | None = None
    until: AwareDatetime | None = None


class MarkTime(Command[TimeMarked]):
    """A member can at a time, or (`can` False) cannot; null changes what stands. Number 0: at none of them.

    `member` only from officers, for somebody.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.mark"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    finding: str
    number: Number
    can: bool | None = None
    member: str | None = None


class DropFinding(Command[FindingView]):
    """No date is looked for any more."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.drop"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    finding: str


class ShowFinding(Query[FindingView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    finding: str


class ListFindings(Query[FindingViews]):
    """The open ones of a body, or of all."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str | None = None


class ListMyFindings(Query[FindingViews]):
    """The open ones of the acting member's bodies."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.mine"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})


class ShowFindingSeats(Query[FindingSeats]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "finding.seats"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    finding: str
