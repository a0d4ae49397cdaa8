"""The registry's tables. What tells who somebody is stands in registry_member; where they sit, in registry_membership."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, ForeignKey, Index, String
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


class Base(DeclarativeBase):
    pass


class Institution(Base):
    """기관: the organisation that runs councils."""

    __tablename__ = "registry_institution"

    key: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]


class Charter(Base):
    """One version of a charter's text; never changed once written."""

    __tablename__ = "registry_charter"

    key: Mapped[str] = mapped_column(String(60), primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    toml: Mapped[str]
    at: Mapped[datetime] = mapped_column(Instant)


class Body(Base):
    """A council or a body under it. `charter_version` stays behind when a newer charter no longer names the body."""

    __tablename__ = "registry_body"

    slug: Mapped[str] = mapped_column(String(90), primary_key=True)
    parent: Mapped[str | None] = mapped_column(ForeignKey("registry_body.slug"), index=True)
    institution: Mapped[str] = mapped_column(ForeignKey("registry_institution.key"))
    kind: Mapped[str] = mapped_column(String(20))
    name: Mapped[str]
    aliases: Mapped[list[str]] = mapped_column(JSON)
    charter: Mapped[str] = mapped_column(String(60), index=True)
    charter_sub: Mapped[str | None] = mapped_column(String(60))
    charter_version: Mapped[int]
    place: Mapped[int]  # order among the bodies of its council
    roll_version: Mapped[int]


class Member(Base):
    """A person; the same row on every body's roll."""

    __tablename__ = "registry_member"

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    name: Mapped[str] = mapped_column(index=True)
    organisation: Mapped[str]
    title: Mapped[str]
    sex: Mapped[str | None] = mapped_column(String(10))
    birth_year: Mapped[int | None]
    phone: Mapped[str | None] = mapped_column(String(20), index=True)
    since: Mapped[datetime] = mapped_column(Instant)


class Membership(Base):
    """One term on one body's roll: enrolled while starts <= day <= ends, null is open.

    Organisation, title and the like are as that body's own file keeps them.
    """

    __tablename__ = "registry_membership"

    id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    body: Mapped[str] = mapped_column(ForeignKey("registry_body.slug"), index=True)
    member: Mapped[str] = mapped_column(ForeignKey("registry_member.id"), index=True)
    place: Mapped[int]  # order on the roll
    starts: Mapped[date | None]
    ends: Mapped[date | None]
    seat: Mapped[str] = mapped_column(String(20))
    office: Mapped[str] = mapped_column(String(20))
    organisation: Mapped[str]
    title: Mapped[str]
    recommended_by: Mapped[str | None]
    side: Mapped[str | None] = mapped_column(String(20))
    residence: Mapped[str | None]
    reappointments: Mapped[int]
    reason: Mapped[str] = mapped_column(String(20))  # why it began
    ended_for: Mapped[str | None] = mapped_column(String(20))  # why it was cut short


class Account(Base):
    """A messenger account tied to a member, with the consent it rests on; a revoked row stays as history.

    Until `confirmed_at` it acts for nobody. `way`: invitation, contact or roster.
    """

    __tablename__ = "registry_account"

    id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    channel: Mapped[str] = mapped_column(String(20))
    external: Mapped[str] = mapped_column(String(64))
    member: Mapped[str] = mapped_column(ForeignKey("registry_member.id"), index=True)
    consent: Mapped[str] = mapped_column(String(60))
    way: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime] = mapped_column(Instant)
    confirmed_at: Mapped[datetime | None] = mapped_column(Instant)
    revoked_at: Mapped[datetime | None] = mapped_column(Instant)


Index(
    "registry_account_one_owner",
    Account.channel,
    Account.external,
    unique=True,
    sqlite_where=Account.revoked_at.is_(None),
    postgresql_where=Account.revoked_at.is_(None),
)


class Link(Base):
    """An own page's or calendar's secret: its generation, and the fingerprint by which it is known."""

    __tablename__ = "registry_link"

    member: Mapped[str] = mapped_column(ForeignKey("registry_member.id"), primary_key=True)
    purpose: Mapped[str] = mapped_column(String(10), primary_key=True)
    generation: Mapped[int]
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)


class WishColumns:
    """When a person wants to be written to: the daily digest and quiet hours, times of day in Seoul as HH:MM.

    `quiet_chosen` null: chosen before it was noted, which the default hours do not tell.
    """

    digest: Mapped[bool]
    digest_at: Mapped[str] = mapped_column(String(5))
    quiet_from: Mapped[str] = mapped_column(String(5))
    quiet_to: Mapped[str] = mapped_column(String(5))
    quiet_chosen: Mapped[bool | None]


class Preference(WishColumns, Base):
    __tablename__ = "registry_preference"

    member: Mapped[str] = mapped_column(ForeignKey("registry_member.id"), primary_key=True)


class Invitation(Base):
    """A one-use link by which a member ties a messenger account."""

    __tablename__ = "registry_invitation"

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    member: Mapped[str] = mapped_column(ForeignKey("registry_member.id"), index=True)
    body: Mapped[str] = mapped_column(ForeignKey("registry_body.slug"))
    expires: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class Chat(Base):
    """The messenger group of a body: one group a body, one body a group."""

    __tablename__ = "registry_chat"

    body: Mapped[str] = mapped_column(ForeignKey("registry_body.slug"), primary_key=True)
    chat_id: Mapped[int] = mapped_column(Big, unique=True)
    title: Mapped[str]
    at: Mapped[datetime] = mapped_column(Instant)


class Facilitator(Base):
    __tablename__ = "registry_facilitator"

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    telegram_id: Mapped[int] = mapped_column(Big, unique=True)
    name: Mapped[str]


class FacilitatorPreference(WishColumns, Base):
    __tablename__ = "registry_facilitator_preference"

    facilitator: Mapped[str] = mapped_column(ForeignKey("registry_facilitator.id"), primary_key=True)


class Grant(Base):
    """A facilitator runs this body and those below it."""

    __tablename__ = "registry_grant"

    facilitator: Mapped[str] = mapped_column(ForeignKey("registry_facilitator.id"), primary_key=True)
    body: Mapped[str] = mapped_column(ForeignKey("registry_body.slug"), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant)


class DeskLink(Base):
    """A facilitator's one-time link to the desk on the web."""

    __tablename__ = "registry_desk_link"

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    fingerprint: Mapped[str] = mapped_column(String(64), unique=True)
    facilitator: Mapped[str] = mapped_column(ForeignKey("registry_facilitator.id"), index=True)
    expires: Mapped[datetime] = mapped_column(Instant)
    used_at: Mapped[datetime | None] = mapped_column(Instant)


class DeskSession(Base):
    """A browser at the desk, known by the fingerprint of its cookie's secret, until it idles too long or its time is over."""

    __tablename__ = "registry_desk_session"

    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    facilitator: Mapped[str] = mapped_column(ForeignKey("registry_facilitator.id"), index=True)
    until: Mapped[datetime] = mapped_column(Instant)
    idle_until: Mapped[datetime] = mapped_column(Instant)


class Bot(Base):
    __tablename__ = "registry_bot"

    role: Mapped[str] = mapped_column(String(20), primary_key=True)
    username: Mapped[str] = mapped_column(String(64))


class Record(Base):
    """A past meeting as a document tells it. `same` is a hash of what makes two rows the same record."""

    __tablename__ = "registry_record"

    id: Mapped[str] = mapped_column(String(20), primary_key=True)
    same: Mapped[str] = mapped_column(String(64), unique=True)
    body: Mapped[str] = mapped_column(ForeignKey("registry_body.slug"), index=True)
    body_name: Mapped[str]
    period: Mapped[str] = mapped_column(String(21))
    session: Mapped[str]
    kind: Mapped[str] = mapped_column(String(20))
    subject: Mapped[str]
    times: Mapped[int]


class Change(Base):
    """Who changed what, and when. Holds ids and dates, never a name, a phone or a birth year.

    The rows are chained in the order of `place`; who acted is held by a salted seal, so that an erasure leaves the chain whole.
    """

    __tablename__ = "registry_change"

    seq: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    at: Mapped[datetime] = mapped_column(Instant)
    actor: Mapped[str]
    what: Mapped[str] = mapped_column(String(40))
    subject: Mapped[str] = mapped_column(String(90), index=True)
    facts: Mapped[dict[str, Any]] = mapped_column(JSON)
    place: Mapped[int | None] = mapped_column(Big, unique=True, index=True)
    salt: Mapped[str | None] = mapped_column(String(40))
    seal: Mapped[str | None] = mapped_column(String(64))
    prev: Mapped[str | None] = mapped_column(String(64))
    hash: Mapped[str | None] = mapped_column(String(64))


class ChangeHead(Base):
    """The end of the chain of changes; one row."""

    __tablename__ = "registry_change_head"

    name: Mapped[str] = mapped_column(String(20), primary_key=True)
    place: Mapped[int] = mapped_column(Big)
    hash: Mapped[str] = mapped_column(String(64))


class Outbox(OutboxColumns, Base):
    __tablename__ = "registry_outbox"


class Inbox(InboxColumns, Base):
    __tablename__ = "registry_inbox"


class Answer(AnswerColumns, Base):
    __tablename__ = "registry_answer"


class DeadLetter(DeadLetterColumns, Base):
    __tablename__ = "registry_dead_letter"


class InHand(InHandColumns, Base):
    __tablename__ = "registry_in_hand"


POST = PostTables(outbox=Outbox, inbox=Inbox, answers=Answer, dead_letters=DeadLetter, in_hand=InHand)
