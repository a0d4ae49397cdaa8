"""Who was at a sitting and how long, and how often a body met in a year: what sheets, allowances and returns are made from."""

from datetime import date, datetime
from typing import ClassVar

from pydantic import Field

from shared.contracts.base import OFFICERS_AND_DESK, Audience, Query, View
from shared.contracts.guests import GuestView
from shared.contracts.meetings import MeetingMode, MeetingState
from shared.contracts.roll import SeatKind
from shared.rules.seat import Office


class Attended(View):
    """One person on the roll of a sitting, or in attendance without a counted seat. `minutes` are those within the sitting."""

    member: str
    name: str
    title: str
    organisation: str
    seat: SeatKind
    office: Office
    official: bool  # 공무원, or ex officio where the roll does not say
    intervals: tuple[tuple[datetime, datetime | None], ...]
    minutes: int


class AllowanceRule(View):
    """참석수당 by the charter: None = it says nothing."""

    paid: bool | None
    cite: str | None
    default: bool


class AttendanceView(View):
    """Chair first, then by name."""

    meeting: str
    body: str
    body_name: str
    institution: str
    session: str
    starts: datetime
    ends: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    place: str
    allowance: AllowanceRule
    people: tuple[Attended, ...]
    guests: tuple[GuestView, ...] = ()  # deputies, observers and residents who were at the sitting


class ShowAttendance(Query[AttendanceView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.attendance"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    meeting: str


class YearMeeting(View):
    """One meeting of a year; `enrolled` and `attended` are null where it never opened."""

    body: str
    session: str
    starts: datetime
    state: MeetingState
    mode: MeetingMode
    enrolled: int | None
    attended: int | None


class YearOfMeetings(View):
    items: tuple[YearMeeting, ...]


class ListYear(Query[YearOfMeetings]):
    """The meetings of one year (of Seoul) of a body and of all below it, drafts left out, in order."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.year"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str
    year: int = Field(ge=1900, le=9998)


class SeatCounts(View):
    """Of one body on one day. Only the appointed are counted by sex: it is they whom the ordinances' share is about."""

    body: str
    name: str
    parent: str | None
    seats: int | None
    enrolled: int
    ex_officio: int
    appointed: int
    appointed_men: int
    appointed_women: int


class SeatsOfBodies(View):
    institution: str
    on: date
    items: tuple[SeatCounts, ...]


class CountSeats(Query[SeatsOfBodies]):
    """A body and all below it: numbers only, nobody's sex is told."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "seats.count"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str
    on: date
