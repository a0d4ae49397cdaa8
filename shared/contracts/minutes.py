"""Minutes from draft to publication."""

from datetime import datetime
from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Number, Query, View
from shared.contracts.minutes_parts import Disclosure, Line, Opinion, RecordKind, Signature, Unconfirmed, VersionGlance


class MinutesState(StrEnum):
    DRAFTING = "drafting"
    IN_CONFIRMATION = "in_confirmation"
    APPROVED = "approved"
    PUBLISHED = "published"
    WITHHELD = "withheld"


class Attendee(View):
    name: str
    title: str
    present: bool
    intervals: tuple[tuple[datetime, datetime | None], ...]
    seat: str = ""  # a SeatKind; 'unseated' was in attendance (배석) without counting; '' = not recorded
    guest: str = ""  # a GuestKind, of whoever has no seat: deputy, observer, resident
    sent_for: str = ""  # name of the member whose seat a deputy held


class VoteRecord(View):
    """How one motion was decided; `votes` lists names by choice for a roll-call vote."""

    motion: str
    title: str
    ballot: str
    outcome: str
    text: str
    yes: int | None
    no: int | None
    abstain: int | None
    votes: dict[str, tuple[str, ...]] = Field(default_factory=dict)
    recused: dict[str, tuple[str, ...]] = Field(default_factory=dict)  # names by grounds
    passed: str | None = None  # a Passed: how it was carried
    kind: str = "main"  # a MotionKind
    wording: str | None = None
    conditions: str | None = None
    mover: str | None = None  # names
    seconder: str | None = None


class SettledRecord(View):
    """A motion that was not voted on: deferred, withdrawn, referred, split."""

    motion: str
    title: str
    state: str  # a MotionState
    text: str = ""


class PollRecord(View):
    """How a poll of the meeting ended (호선, 우선순위): `text` in lines; `votes` lists names by ballot where they are open."""

    poll: str
    title: str
    kind: str  # a PollKind
    secret: bool
    text: str
    votes: dict[str, tuple[str, ...]] = Field(default_factory=dict)


class MinutesItem(View):
    number: int
    title: str
    kind: str
    remarks: str  # the clerk's summary; where there is none, the lines typed during the meeting
    votes: tuple[VoteRecord, ...]
    decisions: tuple[str, ...] = ()  # typed as decided, besides the votes
    todos: tuple[str, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    disclosure: Disclosure | None = None  # None = open
    withheld_motions: tuple[str, ...] = ()  # decided, and not told to whom this is shown
    settled: tuple[SettledRecord, ...] = ()
    polls: tuple[PollRecord, ...] = ()


class Correction(View):
    id: str
    member: str
    name: str
    text: str
    at: datetime
    answer: str | None


class Proceeding(View):
    """One step in the order of proceedings."""

    at: datetime
    what: str  # a Declaration's `what`
    text: str  # a Korean line
    item: int | None = None


class MinutesView(View):
    """The minutes as the law's items ask (공공기록물 관리에 관한 법률 시행령 제18조②). `content` is frozen once approved.

    `visible` is False where they are not public yet: then only state and due are filled for the public.
    """

    meeting: str
    body: str
    body_name: str
    session: str
    state: MinutesState
    version: int
    due: datetime | None
    starts: datetime
    opened_at: datetime | None
    closed_at: datetime | None
    place: str
    enrolled: int
    required: int
    present_at_opening: int
    presiding: tuple[str, ...]
    attendees: tuple[Attendee, ...]
    proceedings: tuple[Proceeding, ...]
    items: tuple[MinutesItem, ...]
    general_remarks: str
    confirmed: int
    to_confirm: int
    corrections: tuple[Correction, ...]
    approved_at: datetime | None
    approved_by: str | None
    published_at: datetime | None
    chain_head: str | None  # the body's journal head when approved
    journal_rows: int | None
    visible: bool = True
    institution: str = ""  # 기관; '' in minutes that were approved before it was kept
    mode: str = "in_person"  # a MeetingMode; in writing, "present" counts those whose ballot came back
    quorum_basis: str = ""  # what the opening rests on: 제13조②, or that it is a default
    general_decisions: tuple[str, ...] = ()
    general_todos: tuple[str, ...] = ()
    general_opinions: tuple[Opinion, ...] = ()
    general_disclosure: Disclosure | None = None
    lines: tuple[Line, ...] = ()  # as typed; for officers only
    unconfirmed: tuple[Unconfirmed, ...] = ()  # while it is confirmed; for officers only
    speakers_left_out: bool = False  # the charter lets the public version leave out who spoke
    open_only: bool = False  # this is what the public reads: withheld parts are not in it
    record_kind: RecordKind = RecordKind.SUMMARY
    recording_announced_at: datetime | None = None
    document_number: str = ""
    approval_line: tuple[Signature, ...] = ()
    withheld: Disclosure | None = None  # the whole is not published, and why
    reason: str = ""  # why this version corrects the one before
    supersedes: int | None = None
    versions: tuple[VersionGlance, ...] = ()  # earlier approved ones, oldest first


class MinutesProgress(View):
    meeting: str
    state: MinutesState
    confirmed: int
    to_confirm: int
    changed: bool
    correction: str | None = None  # the request that was just made, or went on


class ShowMinutes(Query[MinutesView]):
    """Public once published; to officers always; to those who were present from confirmation on.

    `version`: an earlier approved one. `open_only`: as the public reads it, whoever asks.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    meeting: str
    version: Number | None = None
    open_only: bool = False


class _OfMinutes(Command[MinutesView]):
    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class AddRemark(_OfMinutes):
    """The summary of remarks for one item (number; null = general), replacing what stood there."""

    verb: ClassVar[str] = "minutes.remark"

    item: Number | None = None
    text: str


class SubmitMinutes(_OfMinutes):
    """Sends the draft to those who were present, for confirmation."""

    verb: ClassVar[str] = "minutes.submit"


class AnswerCorrection(_OfMinutes):
    """The clerk's answer to a request for correction, after which it is no longer open."""

    verb: ClassVar[str] = "minutes.answer"

    correction: str
    text: str


class ApproveMinutes(_OfMinutes):
    """The chair has approved: all confirmed or the time over, and no correction open. Frozen from here on."""

    verb: ClassVar[str] = "minutes.approve"


class PublishMinutes(_OfMinutes):
    verb: ClassVar[str] = "minutes.publish"


class ConfirmMinutes(Command[MinutesProgress]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.confirm"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})

    meeting: str
    member: str | None = None


class AskCorrection(Command[MinutesProgress]):
    """`continues`: the member's own request of which this is the next part, as long as it is not answered."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.correct"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})

    meeting: str
    text: str
    member: str | None = None
    continues: str | None = None
