"""Who is in the room without a seat of their own: deputies of a seat, observers (배석), residents."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import AwareDatetime

from shared.contracts.base import OFFICERS_AND_DESK, OPERATOR, Audience, Command, Done, Query, View


class GuestKind(StrEnum):
    DEPUTY = "deputy"  # 대리: sits in for one seat
    OBSERVER = "observer"  # 배석
    RESIDENT = "resident"  # 위원이 아닌 주민


class GuestView(View):
    """One of them, by name: for officers' eyes, and in the minutes. `sent_for` is the member whose seat a deputy holds."""

    id: str
    kind: GuestKind
    name: str  # '' once erased
    title: str
    organisation: str
    sent_for: str | None = None
    sent_for_name: str = ""
    counts: bool = False  # the seat is present while this deputy is there
    votes: bool = False
    starts: datetime
    ends: datetime | None


class Guests(View):
    meeting: str
    items: tuple[GuestView, ...]


class GuestRecorded(View):
    """Without the name: an answer is kept under its key, and names are kept where they can be erased."""

    meeting: str
    guest: str
    kind: GuestKind
    counts: bool
    votes: bool
    present: int
    required: int


class _OfGuest(Command[GuestRecorded]):
    """The clerk's word, entered by hand. `at` = since or until when, now when null."""

    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    meeting: str
    at: AwareDatetime | None = None


class SendDeputy(_OfGuest):
    """A deputy of a member's seat has come: refused with the article where the charter lets that seat send none."""

    verb: ClassVar[str] = "guest.deputy"

    member: str
    name: str
    title: str = ""
    organisation: str = ""


class SeatObserver(_OfGuest):
    """Somebody in attendance (배석), or a resident without a seat: in neither enrolled nor present."""

    verb: ClassVar[str] = "guest.observer"

    name: str
    title: str = ""
    organisation: str = ""
    resident: bool = False


class SeeOff(_OfGuest):
    """One of them has left."""

    verb: ClassVar[str] = "guest.left"

    guest: str


class EraseGuest(Command[Done]):
    """Name, title and organisation go for good; that somebody was there stays."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "guest.erase"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    meeting: str
    guest: str


class ListGuests(Query[Guests]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "guest.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    meeting: str
