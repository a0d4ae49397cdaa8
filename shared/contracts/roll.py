"""Rolls, seats, members, terms and rosters: what the registry answers and is told about who sits where."""

from datetime import date
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import OFFICERS, OFFICERS_AND_DESK, SERVICES, Audience, Command, Query, View
from shared.rules.seat import Office


class SeatKind(StrEnum):
    EX_OFFICIO = "ex_officio"  # 당연직
    APPOINTED = "appointed"  # 위촉직
    UNSEATED = "unseated"  # a clerk or observer outside the enrolled


class MemberRow(View):
    id: str
    name: str
    title: str  # 직위, '' when none
    organisation: str  # 소속
    seat: SeatKind
    offices: tuple[Office, ...]
    linked: bool


class MemberRows(View):
    items: tuple[MemberRow, ...]


class FoundMember(MemberRow):
    bodies: tuple[str, ...]


class FoundMembers(View):
    items: tuple[FoundMember, ...]


class TermEnding(View):
    """A member whose term ends; `left` = how often it may still be renewed, null = without limit."""

    member: str
    name: str
    title: str
    left: int | None


class TermsEnding(View):
    """The terms of one body that end on one day; `warning` is the tightest of 60 and 30 days that the day has reached."""

    body: str
    body_name: str
    ends: date
    days_left: int
    warning: int
    members: tuple[TermEnding, ...]
    cite: str | None  # the charter on renewal
    default: bool


class TermsEndings(View):
    """Soonest first."""

    items: tuple[TermsEnding, ...]


class SeatView(View):
    """One seat on a roll, with its dates: starts <= day <= ends is enrolled, null is open."""

    member: str
    name: str
    title: str
    organisation: str
    seat: SeatKind
    office: Office
    starts: date | None
    ends: date | None
    phone_known: bool = False
    official: bool = False  # 공무원: sits on duty; where the roll does not say (민관), whoever is ex officio


class Roll(View):
    """A body's roll at one version: every seat, past and coming ones too, so that any day can be counted."""

    body: str
    body_name: str
    parent: str | None
    version: int
    charter: str
    charter_version: int
    charter_sub: str | None
    chat_id: int | None
    seats: tuple[SeatView, ...]
    institution: str = ""


class RowFault(View):
    row: int  # as the spreadsheet counts, heading = 1
    column: str
    reason: str  # a Korean sentence


class RosterChange(View):
    kind: str  # added | changed | ended | missing
    name: str
    column: str = ""
    before: str = ""
    after: str = ""


class RosterReport(View):
    """What an import did or would do. `applied` false with changes = nothing was written, show the differences."""

    body: str
    applied: bool
    added: int
    changed: int
    ended: int
    unchanged: int
    changes: tuple[RosterChange, ...]
    faults: tuple[RowFault, ...]
    notes: tuple[str, ...]
    enrolled: int


class ListMembers(Query[MemberRows]):
    """The roll of today, for officers. Refused to a facilitator of another body."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | SERVICES

    body: str


class ListTermEndings(Query[TermsEndings]):
    """Terms that end within 60 days in a body and in those below it; who was cut short or goes on already is not among them."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "term.endings"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str


class FindMembers(Query[FoundMembers]):
    """By part of a name or its initial consonants (ㄱㅁㅅ)."""

    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "member.find"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    text: str


class GetRoll(Query[Roll]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "roll.get"
    audiences: ClassVar[frozenset[Audience]] = SERVICES | {Audience.DESK}

    body: str


class ImportRoster(Command[RosterReport]):
    service: ClassVar[str] = "registry"
    verb: ClassVar[str] = "roster.import"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    filename: str
    content: bytes
    apply: bool = False
    end_missing: bool = False
    partial: bool = False
