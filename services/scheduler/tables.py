"""The scheduler's own tables: meetings with all that belongs to them, deadlines, and the journal."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, Index, LargeBinary, String, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from shared.store.columns import (
    AnswerColumns,
    Big,
    DeadLetterColumns,
    InboxColumns,
    InHandColumns,
    Instant,
    OutboxColumns,
    PostTables,
)

Id = String(16)
Slug = String(80)


class Base(DeclarativeBase):
    type_annotation_map = {datetime: Instant, dict[str, Any]: JSON}  # noqa: RUF012 - SQLAlchemy's own way to declare it


class Meeting(Base):
    """One meeting. Roll and charter version are live until the opening freezes them here."""

    __tablename__ = "scheduler_meeting"
    __table_args__ = (Index("ix_scheduler_meeting_body_starts", "body", "starts"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    joint: Mapped[str | None] = mapped_column(String(2000), index=True)  # of a joint meeting: the other bodies, ',a,b,'
    session_year: Mapped[int]
    session_number: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    mode: Mapped[str] = mapped_column(String(20))
    state: Mapped[str] = mapped_column(String(20), index=True)
    starts: Mapped[datetime]
    ends: Mapped[datetime]
    place: Mapped[str]
    urgent: Mapped[str | None]
    notice_due: Mapped[date]
    notice_safe: Mapped[date]
    notice_send_by: Mapped[date]
    notice_given_at: Mapped[datetime | None]
    notice_how: Mapped[str | None] = mapped_column(String(20))
    rsvp_due: Mapped[datetime]
    room_secret: Mapped[str] = mapped_column(String(40), unique=True)
    salt: Mapped[str] = mapped_column(String(40))  # of the hashes that the journal holds of agenda, place, remarks, documents
    sequence: Mapped[int] = mapped_column(default=0)
    starts_before: Mapped[datetime | None]
    place_before: Mapped[str | None]
    link: Mapped[str | None]  # where an online meeting is joined: for its members' eyes
    change_reason: Mapped[str | None]  # why it was moved last, or cancelled
    presiding: Mapped[str | None] = mapped_column(Id)
    enrolled: Mapped[int | None]
    present_at_opening: Mapped[int | None]
    roll_version: Mapped[int | None]
    charter: Mapped[str | None] = mapped_column(Slug)
    charter_version: Mapped[int | None]
    charter_sub: Mapped[str | None] = mapped_column(Slug)
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    created_at: Mapped[datetime]
    updated_at: Mapped[datetime]

    @property
    def others(self) -> tuple[str, ...]:
        """Slugs of the other bodies of a joint meeting."""
        return tuple(self.joint.strip(",").split(",")) if self.joint else ()


class Item(Base):
    """An agenda item, 제N호 안건."""

    __tablename__ = "scheduler_item"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    kind: Mapped[str] = mapped_column(String(20))
    source: Mapped[str | None] = mapped_column(String(20))  # what it came back from; null = it was typed
    subject: Mapped[str | None] = mapped_column(Id)
    position: Mapped[int | None]  # null = its number


class Document(Base):
    """The file attached to an item."""

    __tablename__ = "scheduler_document"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True)
    filename: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime]


class Rsvp(Base):
    __tablename__ = "scheduler_rsvp"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    answer: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]
    entered_by: Mapped[str]


class Nudge(Base):
    """Who was asked for an answer on which day: nobody twice."""

    __tablename__ = "scheduler_nudge"

    day: Mapped[date] = mapped_column(primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    meeting: Mapped[str] = mapped_column(Id)


class FrozenSeat(Base):
    """The roll of a meeting from its opening on: who counts as enrolled, until a dismissal or a death ended it."""

    __tablename__ = "scheduler_frozen_seat"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    ended_at: Mapped[datetime | None]
    ended_for: Mapped[str | None] = mapped_column(String(20))


class Presence(Base):
    """One interval of somebody's presence; it counts once it is confirmed."""

    __tablename__ = "scheduler_presence"
    __table_args__ = (Index("ix_scheduler_presence_meeting", "meeting", "member"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    meeting: Mapped[str] = mapped_column(Id)
    member: Mapped[str] = mapped_column(Id)
    source: Mapped[str] = mapped_column(String(20))
    declared_at: Mapped[datetime | None]
    confirmed_at: Mapped[datetime | None]
    starts: Mapped[datetime]
    ends: Mapped[datetime | None]
    entered_by: Mapped[str]


class CodeTry(Base):
    """How often a member gave a wrong room code in one ten-minute window: six digits must not be tried out."""

    __tablename__ = "scheduler_code_try"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    window: Mapped[int] = mapped_column(primary_key=True)
    wrong: Mapped[int] = mapped_column(default=0)


class Motion(Base):
    """A motion; counts, outcome and verdict stand from the close of its vote on."""

    __tablename__ = "scheduler_motion"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    meeting: Mapped[str] = mapped_column(Id, index=True)
    body: Mapped[str] = mapped_column(Slug)
    position: Mapped[int]
    item: Mapped[int | None]
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))  # of the title's hash in the journal
    ballot: Mapped[str] = mapped_column(String(20))
    rule: Mapped[str] = mapped_column(String(60))
    state: Mapped[str] = mapped_column(String(20))
    recused: Mapped[int] = mapped_column(default=0)
    voted: Mapped[int] = mapped_column(default=0)
    present: Mapped[int | None]
    yes: Mapped[int | None]
    no: Mapped[int | None]
    abstain: Mapped[int | None]
    outcome: Mapped[str | None] = mapped_column(String(20))
    reason: Mapped[str | None] = mapped_column(String(20))
    verdict: Mapped[dict[str, Any] | None]
    text: Mapped[str | None]
    opened_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]
    kind: Mapped[str | None] = mapped_column(String(20))  # null = a main motion
    relates: Mapped[str | None] = mapped_column(Id)
    passed: Mapped[str | None] = mapped_column(String(20))
    wording: Mapped[str | None]
    conditions: Mapped[str | None]
    mover: Mapped[str | None] = mapped_column(Id)
    seconder: Mapped[str | None] = mapped_column(Id)
    settled: Mapped[str | None]
    written: Mapped[bool | None]
    until: Mapped[datetime | None]


class Ballot(Base):
    """One open ballot of one member: the latest choice, `changes` how often it was changed."""

    __tablename__ = "scheduler_ballot"

    motion: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    choice: Mapped[str] = mapped_column(String(10))
    at: Mapped[datetime]
    entered_by: Mapped[str]
    changes: Mapped[int] = mapped_column(default=0)


class Recusal(Base):
    """A member who takes no part in one motion (제척·기피·회피)."""

    __tablename__ = "scheduler_recusal"

    motion: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    grounds: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime]
    entered_by: Mapped[str]


class SecretVoter(Base):
    """Who has voted in a secret vote: no time, no order, and nothing of what they chose."""

    __tablename__ = "scheduler_secret_voter"

    motion: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)


class Urn(Base):
    """The urn of a secret vote: how often each choice lies in it. Its sum is how many have voted."""

    __tablename__ = "scheduler_urn"

    motion: Mapped[str] = mapped_column(Id, primary_key=True)
    choice: Mapped[str] = mapped_column(String(10), primary_key=True)
    count: Mapped[int] = mapped_column(default=0)


class DeclarationRow(Base):
    """What the chair declared and who recorded it."""

    __tablename__ = "scheduler_declaration"

    seq: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    meeting: Mapped[str] = mapped_column(Id, index=True)
    motion: Mapped[str | None] = mapped_column(Id)
    poll: Mapped[str | None] = mapped_column(Id)
    what: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime]
    presiding: Mapped[str | None] = mapped_column(Id)
    recorded_by: Mapped[str]


class Minutes(Base):
    """The minutes of one meeting; `content` is null while the draft follows what the system holds, and frozen by the approval."""

    __tablename__ = "scheduler_minutes"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    state: Mapped[str] = mapped_column(String(20))
    version: Mapped[int] = mapped_column(default=1)
    due: Mapped[datetime | None]
    submitted_at: Mapped[datetime | None]
    approved_at: Mapped[datetime | None]
    approved_by: Mapped[str | None]
    published_at: Mapped[datetime | None]
    content: Mapped[dict[str, Any] | None]
    salt: Mapped[str | None] = mapped_column(String(40))
    chain_head: Mapped[str | None] = mapped_column(String(64))
    journal_rows: Mapped[int | None]
    reason: Mapped[str | None]  # why this version corrects an approved one
    supersedes: Mapped[int | None]  # which one


class Remark(Base):
    """The summary of remarks on one item; item 0 is the meeting as a whole."""

    __tablename__ = "scheduler_remark"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]


class Confirmation(Base):
    """A member's confirmation of one version of the minutes."""

    __tablename__ = "scheduler_confirmation"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    entered_by: Mapped[str]


class CorrectionRow(Base):
    __tablename__ = "scheduler_correction"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    meeting: Mapped[str] = mapped_column(Id, index=True)
    member: Mapped[str] = mapped_column(Id)
    text: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]
    answer: Mapped[str | None]
    answered_at: Mapped[datetime | None]


class Deadline(Base):
    """One deadline of one subject; a new generation starts when its due time is set anew."""

    __tablename__ = "scheduler_deadline"
    __table_args__ = (UniqueConstraint("kind", "subject"), Index("ix_scheduler_deadline_due", "fired_at", "due"))

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(30))
    subject: Mapped[str] = mapped_column(Id)
    body: Mapped[str] = mapped_column(Slug)
    due: Mapped[datetime]
    generation: Mapped[int] = mapped_column(default=1)
    state: Mapped[str] = mapped_column(String(20))
    fired_at: Mapped[datetime | None]
    cite: Mapped[str | None]
    default: Mapped[bool]
    title: Mapped[str | None]  # of a subject that is no meeting
    escalated_to: Mapped[str | None] = mapped_column(String(20))


class Holiday(Base):
    """A day off that the calendar does not know (임시공휴일)."""

    __tablename__ = "scheduler_holiday"

    day: Mapped[date] = mapped_column(primary_key=True)
    name: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    entered_by: Mapped[str]


class RollCopy(Base):
    """The last known roll of a body (names lie here, in a row that can be written anew without them)."""

    __tablename__ = "scheduler_roll"

    body: Mapped[str] = mapped_column(Slug, primary_key=True)
    version: Mapped[int]
    roll: Mapped[dict[str, Any]]


class CharterCopy(Base):
    """A charter version that a meeting may be frozen to."""

    __tablename__ = "scheduler_charter"

    charter: Mapped[str] = mapped_column(Slug, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    toml: Mapped[str]


class Proposal(Base):
    __tablename__ = "scheduler_proposal"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    member: Mapped[str] = mapped_column(Id)
    text: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(20), server_default="proposed", default="proposed")
    lies_in: Mapped[str | None] = mapped_column(Slug)  # the body that has to act; null = where it was proposed
    elsewhere: Mapped[int] = mapped_column(server_default="0", default=0)  # endorsements gathered outside
    meeting: Mapped[str | None] = mapped_column(Id)
    outcome: Mapped[str | None] = mapped_column(String(20))
    reason: Mapped[str | None]
    changed_at: Mapped[datetime | None]


class JournalRow(Base):
    """Append-only, one hash chain for each body (shared/journal/chain.py)."""

    __tablename__ = "scheduler_journal"

    body: Mapped[str] = mapped_column(Slug, primary_key=True)
    seq: Mapped[int] = mapped_column(primary_key=True)
    at: Mapped[datetime]
    kind: Mapped[str] = mapped_column(String(40))
    actor: Mapped[str] = mapped_column(String(60))
    data: Mapped[str]
    prev: Mapped[str] = mapped_column(String(64))
    hash: Mapped[str] = mapped_column(String(64))


class JournalHead(Base):
    """The last row of each chain, to append without looking for it."""

    __tablename__ = "scheduler_journal_head"

    body: Mapped[str] = mapped_column(Slug, primary_key=True)
    seq: Mapped[int]
    at: Mapped[datetime]
    hash: Mapped[str] = mapped_column(String(64))


class Outbox(OutboxColumns, Base):
    __tablename__ = "scheduler_outbox"


class Inbox(InboxColumns, Base):
    __tablename__ = "scheduler_inbox"


class Answer(AnswerColumns, Base):
    __tablename__ = "scheduler_answer"


class DeadLetter(DeadLetterColumns, Base):
    __tablename__ = "scheduler_dead_letter"


class InHand(InHandColumns, Base):
    __tablename__ = "scheduler_in_hand"


POST = PostTables(Outbox, Inbox, Answer, DeadLetter, InHand)
