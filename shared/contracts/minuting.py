"""What is written down for the minutes, and how they are opened, withheld and corrected."""

from datetime import datetime
from typing import ClassVar

from shared.contracts.base import OFFICERS, Audience, Command, Number, Query, View
from shared.contracts.minutes import MinutesView
from shared.contracts.minutes_parts import Disclosure, Line, LineKind, Opinion, RecordKind, Signature
from shared.rules.disclosure import Level

MEMBERS_AND_OFFICERS = frozenset({Audience.MEMBER, Audience.FACILITATOR, Audience.OPERATOR})


class TypedLine(View):
    """A line to be written down; `item` null = the one that is being dealt with, 0 = the meeting as a whole."""

    kind: LineKind
    text: str
    item: Number | None = None


class Noted(View):
    """What was written down, under which items."""

    meeting: str
    lines: tuple[Line, ...]


class NoteLines(Command[Noted]):
    """Lines typed by the clerk while the meeting runs, or into the draft after it; all of them or none."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.note"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    lines: tuple[TypedLine, ...]


class DropLines(Command[Noted]):
    """Takes typed lines back; they stay in the record as taken back."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.note_drop"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    numbers: tuple[Number, ...]


class ListLines(Query[Noted]):
    """What was typed for a meeting and stands, in order."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.notes"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class OpinionGiven(View):
    """`item` 0 = the meeting as a whole. An empty text = it was taken back."""

    meeting: str
    item: int
    title: str
    text: str


class GiveOpinion(Command[OpinionGiven]):
    """A written opinion before the meeting opens; given again it replaces the first, an empty text takes it back."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.opinion"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS_AND_OFFICERS

    meeting: str
    item: Number = 0
    text: str
    member: str | None = None


class ItemOpinion(Opinion):
    item: int


class Opinions(View):
    items: tuple[ItemOpinion, ...]


class ListOpinions(Query[Opinions]):
    """The written opinions for a meeting: all to officers, to a member their own."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.opinions"
    audiences: ClassVar[frozenset[Audience]] = MEMBERS_AND_OFFICERS

    meeting: str


class Disclosed(View):
    meeting: str
    item: int
    disclosure: Disclosure


class ParticularsView(View):
    """What the office has added so far."""

    meeting: str
    document_number: str
    approval_line: tuple[Signature, ...]
    record_kind: RecordKind
    recording_announced_at: datetime | None


class _OfMinutes(Command[MinutesView]):
    service: ClassVar[str] = "scheduler"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class Disclose(Command[Disclosed]):
    """How far an item (0 = what belongs to none) may be read by anybody, from the call on until the minutes are approved.

    What is not open asks for a clause (호) of 정보공개법 제9조제1항 and a reason that is published.
    """

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.disclose"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    item: Number
    level: Level
    clause: Number | None = None
    reason: str = ""
    shown: str = ""


class SetParticulars(Command[ParticularsView]):
    """The office's document number, line of approval, and the marks of a recording; null leaves what stands."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "minutes.particulars"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str
    document_number: str | None = None
    approval_line: tuple[Signature, ...] | None = None
    record_kind: RecordKind | None = None
    recording_announced: bool | None = None


class WithholdMinutes(_OfMinutes):
    """Approved minutes are not published; clause and reason are."""

    verb: ClassVar[str] = "minutes.withhold"

    clause: Number
    reason: str


class ReviseMinutes(_OfMinutes):
    """A correction after the approval: a new version, linked to the old one, that is confirmed and approved anew."""

    verb: ClassVar[str] = "minutes.revise"

    reason: str
