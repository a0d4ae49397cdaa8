"""A meeting from call to close: what the scheduler is told and answers."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import AwareDatetime

from shared.contracts.base import ANYONE, OFFICERS, OFFICERS_AND_DESK, Audience, Command, Done, Number, Query, View
from shared.contracts.guests import GuestView
from shared.contracts.minutes import MinutesState
from shared.contracts.motions import MotionView

MEMBERS = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})


class MeetingState(StrEnum):
    DRAFT = "draft"
    CALLED = "called"
    OPEN = "open"
    RECESSED = "recessed"
    CLOSED = "closed"
    LAPSED = "lapsed"
    CANCELLED = "cancelled"


class MeetingKind(StrEnum):
    REGULAR = "regular"
    EXTRAORDINARY = "extraordinary"


class MeetingMode(StrEnum):
    IN_PERSON = "in_person"
    ONLINE = "online"
    HYBRID = "hybrid"
    WRITTEN = "written"


class ItemKind(StrEnum):
    REPORT = "report"  # 보고
    DECISION = "decision"  # 심의·의결


class RsvpAnswer(StrEnum):
    YES = "yes"
    NO = "no"
    MAYBE = "maybe"


class ItemSource(StrEnum):
    """What put an item on the agenda by itself."""

    FOLLOW_UP = "follow_up"  # an open follow-up, reported on until it is closed
    CARRIED_OVER = "carried_over"  # not reached at the last meeting
    ISSUE = "issue"  # a member's proposal that was tabled
    REFERRED = "referred"  # sent here by another body; `subject` is the referral
    RETURNED = "returned"  # sent to another body, whose answer is there


class DocumentLink(View):
    name: str
    url: str


class ItemView(View):
    """`source` and `subject`: what it came back from (the follow-up's or proposal's id); null = the caller typed it."""

    number: int
    title: str
    kind: ItemKind
    source: ItemSource | None = None
    subject: str | None = None
    document: str | None = None  # the first of `documents`
    document_url: str | None = None
    documents: tuple[DocumentLink, ...] = ()


class RsvpCounts(View):
    yes: int
    no: int
    maybe: int
    none: int


class OpeningRule(View):
    """The quorum to open: numbers and article, for every sentence that tells it."""

    required: int
    enrolled: int
    cite: str | None
    default: bool
    by_analogy: str | None = None  # the council's article, applied to a sub-body by default


class NoticeDates(View):
    """When the notice was due, by the charter's days. `given_at` is null until it stands in the group or was pasted."""

    days: int
    due: date
    safe: date
    send_by: date
    cite: str | None
    default: bool
    urgent: str | None
    given_at: datetime | None


class Change(View):
    """What the last move or cancellation changed, for 'a → b'. Null = that part stayed."""

    starts_before: datetime | None = None
    place_before: str | None = None
    reason: str | None = None  # as it was given to those who were told


class Declaration(View):
    """What the chair declared, who recorded it, and when."""

    what: str  # opened | recessed | resumed | closed | lapsed | presiding | no_objection | vote_opened | vote_closed
    at: datetime
    presiding: str | None  # member id
    recorded_by: str


class MinutesGlance(View):
    state: MinutesState
    due: datetime | None
    confirmed: int
    to_confirm: int
    corrections_open: int


class WithBody(View):
    """One of the other bodies of a joint meeting."""

    slug: str
    name: str


class MeetingView(View):
    """Everything about one meeting that anybody may know; the same for bots, pages, calendars and the command line.

    `enrolled` and `required` are live until the opening froze the roll. `present` is now while open, at the opening afterwards,
    null before; `confirmed` and `declared` count people before and during the meeting.
    """

    id: str
    body: str
    body_name: str
    session: str  # '2026년 제12차'
    kind: MeetingKind
    mode: MeetingMode
    state: MeetingState
    starts: datetime
    ends: datetime
    place: str
    items: tuple[ItemView, ...]
    enrolled: int
    required: int
    opening: OpeningRule
    present: int | None
    confirmed: int
    declared: int
    deputies: int = 0  # how many of those confirmed are there by a deputy, now
    rsvp: RsvpCounts
    rsvp_due: datetime
    arrivals_from: datetime
    wait_until: datetime
    notice: NoticeDates
    change: Change | None
    presiding: str | None  # member id
    presiding_name: str | None
    opened_at: datetime | None
    closed_at: datetime | None
    motions: tuple[MotionView, ...]
    minutes: MinutesGlance | None
    sequence: int
    created_at: datetime
    updated_at: datetime
    with_bodies: tuple[WithBody, ...] = ()  # of a joint meeting: whose members are on its roll beside the host's
    has_link: bool = False  # members have been given the address of the online meeting; the address is for them alone
    may_reconsider: bool = False  # whether the charter lets what was decided be put again (번안·재심의)


class MeetingViews(View):
    items: tuple[MeetingView, ...]
    next: str | None = None  # cursor


class SeatNow(View):
    """One enrolled member and this meeting: for officers' eyes. `voted` = running open votes in which their ballot is in."""

    member: str
    name: str
    title: str
    answer: RsvpAnswer | None
    declared: bool
    present: bool
    online: bool = False  # there, or says so, by the online meeting and not in the room
    voted: tuple[str, ...] = ()
    deputy: str = ""  # name and title of who sits in for them now
    may_send: bool = False  # whether the charter lets this seat send a deputy


class MeetingSeats(View):
    """Who answered and who is there. `room_code` is what the room shows, changing every ten minutes; `room_path` its screen."""

    meeting: str
    seats: tuple[SeatNow, ...]
    room_code: str
    room_path: str
    link: str | None = None  # of the online meeting, as members read it
    guests: tuple[GuestView, ...] = ()


class MyMeeting(View):
    meeting: MeetingView
    answer: RsvpAnswer | None
    declared: bool
    present: bool
    ballots: dict[str, str]  # motion id -> choice, open ballots only
    secret_ballots: frozenset[str] = frozenset()  # motions in whose urn the member's ballot is
    confirmed_minutes: bool
    asked_correction: bool
    attended: bool | None = None  # was confirmed present at any time, also after the close; null = not told
    link: str | None = None  # the address of the online meeting, until it is over: for the eyes of its members
    own_at: datetime | None = None  # when the own answer or confirmation was last recorded; null = never


class MyMeetings(View):
    """A member's own meetings, coming ones first, then the last closed ones."""

    member: str
    name: str
    items: tuple[MyMeeting, ...]


class RsvpRecorded(View):
    meeting: str
    answer: RsvpAnswer
    changed: bool  # False: the same answer stood already
    starts: datetime


class PresenceRecorded(View):
    meeting: str
    confirmed: bool  # False: declared, waiting for the room's code or the clerk
    changed: bool
    present: int
    required: int
    left: bool = False  # the presence ended
    online: bool = False  # by the online meeting


class CallMeeting(Command[MeetingView]):
    """Calls a meeting: session number, items, dates checked against the charter.

    An agenda line may begin with '보고:' or '의결:'; `urgent` is the reason where the notice days are not kept.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.call"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    starts: AwareDatetime
    minutes: int = 120
    place: str = ""  # needed but for a written resolution and where all meet online
    agenda: tuple[str, ...]
    kind: MeetingKind = MeetingKind.REGULAR
    mode: MeetingMode = MeetingMode.IN_PERSON
    urgent: str | None = None
    session: int | None = None
    until: AwareDatetime | None = None  # of a written resolution: when the ballots are due
    draft: str | None = None  # the planned meeting that is called hereby; it keeps its id
    finding: str | None = None  # the search for a date that this call settles
    request: str | None = None  # the request upon which an extraordinary meeting is called
    with_bodies: tuple[str, ...] = ()  # the other bodies of a joint meeting (확대분과회의); `body` is its host
    link: str | None = None  # where an online or hybrid meeting is joined


class AttachDocument(Command[MeetingView]):
    """One more document for an item (at most 5 MiB, at most 10); one of the same name takes the earlier one's place."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.attach"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    item: Number
    filename: str
    content: bytes


class RemoveDocument(Command[MeetingView]):
    """Takes the document of this name away again, until the meeting opens."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.detach"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    item: Number
    filename: str


class DocumentView(View):
    filename: str
    content_base64: str


class GetDocument(Query[DocumentView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.document"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    meeting: str
    item: Number
    number: Number | None = None  # null = the first


class _OfMeeting(Command[MeetingView]):
    """A command about one meeting that answers with the meeting as it then is."""

    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class MoveMeeting(_OfMeeting):
    verb: ClassVar[str] = "meeting.move"

    starts: AwareDatetime | None = None
    place: str | None = None
    urgent: str | None = None
    reason: str = ""  # told to everybody with the change
    until: AwareDatetime | None = None  # of a written resolution


class JoinLink(View):
    meeting: str
    link: str | None
    changed: bool


class SetJoinLink(Command[JoinLink]):
    """Where an online or hybrid meeting is joined: for its members' eyes alone. Null takes the address away."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.link"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    link: str | None = None


class CancelMeeting(_OfMeeting):
    verb: ClassVar[str] = "meeting.cancel"

    reason: str = ""


class OpenMeeting(_OfMeeting):
    """The chair has declared the opening. Refused with the numbers when the frozen roll's quorum is not there."""

    verb: ClassVar[str] = "meeting.open"


class RecessMeeting(_OfMeeting):
    verb: ClassVar[str] = "meeting.recess"


class ResumeMeeting(_OfMeeting):
    verb: ClassVar[str] = "meeting.resume"


class CloseMeeting(_OfMeeting):
    verb: ClassVar[str] = "meeting.close"


class LapseMeeting(_OfMeeting):
    """The chair has declared that the meeting cannot be held (유회): from the set time on, and only without a quorum."""

    verb: ClassVar[str] = "meeting.lapse"


class Preside(_OfMeeting):
    """The chair hands over (or the first presiding member is named)."""

    verb: ClassVar[str] = "meeting.preside"

    member: str


class GiveNotice(Command[Done]):
    """The notice stands in the group (`how`=group) or was taken as plain text for another messenger (`how`=paste)."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.notice_given"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    meeting: str
    how: str


class ShowMeeting(Query[MeetingView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    meeting: str


class ListMeetings(Query[MeetingViews]):
    """Meetings of a body (all bodies when null), newest start first; drafts never."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.list"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str | None = None
    children: bool = False
    states: tuple[MeetingState, ...] = ()
    limit: int = 50
    cursor: str | None = None


class ShowSeats(Query[MeetingSeats]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.seats"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    meeting: str


class ShowMine(Query[MyMeetings]):
    """What the acting person has before them; `meeting` narrows it to one."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.mine"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    meeting: str | None = None


class ShowMember(Query[MyMeetings]):
    """The same for a member whose calendar link was shown."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.of_member"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.PUBLIC, Audience.SERVICE})

    member: str


class RoomView(View):
    meeting: MeetingView
    code: str
    valid_until: datetime


class RoomCode(Query[RoomView]):
    """The room's screen, by the secret in its path: the code to type and to scan."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "meeting.room"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.PUBLIC})

    secret: str


class RecordRsvp(Command[RsvpRecorded]):
    """The acting member's answer; `member` only from officers, who enter it for somebody."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "rsvp.record"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS

    meeting: str
    answer: RsvpAnswer
    member: str | None = None


class DeclarePresence(Command[PresenceRecorded]):
    """'도착했습니다': declared, and confirmed at once when the room's `code` comes with it. `leave` ends the own presence.

    `online`: by the online meeting. Where all meet online and the charter allows it, every arrival is, and counts at once;
    where some sit in a room, it waits for the clerk, who sees who is in the call.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "presence.declare"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})

    meeting: str
    code: str | None = None
    leave: bool = False
    online: bool = False


class ConfirmPresence(Command[PresenceRecorded]):
    """The clerk's word: one member, those ticked on a sheet (`members`: all or none), or everyone who has declared it.

    `at` = when it began or ended.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "presence.confirm"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    member: str | None = None
    members: tuple[str, ...] = ()
    leave: bool = False
    at: AwareDatetime | None = None
