"""A bot's own tables: what waits to be sent, which message shows what, conversations, and the post tables of every service."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import JSON, BigInteger, String, UniqueConstraint
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

KEY_LENGTH = 120


class OutgoingColumns:
    """A message on its way. `text` null = a status message, worded when its turn comes; `marks` counts the requests.

    With a key, a one-off message stays as 'sent', so that the key never sends twice.
    """

    id: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    chat_id: Mapped[int] = mapped_column(BigInteger)
    priority: Mapped[int]
    key: Mapped[str | None] = mapped_column(String(KEY_LENGTH))
    text: Mapped[str | None]
    keyboard: Mapped[list[Any]] = mapped_column(JSON)
    silent: Mapped[bool]
    is_edit: Mapped[bool]
    state: Mapped[str] = mapped_column(String(12), index=True)  # waiting | sent | blocked
    marks: Mapped[int] = mapped_column(default=1)
    tries: Mapped[int] = mapped_column(default=0)
    not_before: Mapped[datetime | None] = mapped_column(Instant)
    at: Mapped[datetime] = mapped_column(Instant)


class PostColumns:
    """The ledger: the one message in a chat that shows `key`, and the hash of what it says."""

    chat_id: Mapped[int] = mapped_column(BigInteger, primary_key=True, autoincrement=False)
    key: Mapped[str] = mapped_column(String(KEY_LENGTH), primary_key=True)
    message_id: Mapped[int] = mapped_column(BigInteger, index=True)
    hash: Mapped[str] = mapped_column(String(64))
    at: Mapped[datetime] = mapped_column(Instant)


class ConversationColumns:
    """Where somebody is in a conversation: `key` is its JSON key (chat and user), `state` null = over."""

    name: Mapped[str] = mapped_column(String(40), primary_key=True)
    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    state: Mapped[str | None] = mapped_column(String(80))
    data: Mapped[dict[str, Any]] = mapped_column(JSON)
    at: Mapped[datetime] = mapped_column(Instant)


class LeaseColumns:
    """Who polls and sends for a token (`name`, its fingerprint): `holder` null = nobody, `until` moves with each renewal."""

    name: Mapped[str] = mapped_column(String(64), primary_key=True)
    holder: Mapped[str | None] = mapped_column(String(120))
    until: Mapped[datetime] = mapped_column(Instant)


class DigestColumns:
    """One row a person and day: their digest of that day is made, or there was nothing worth a word."""

    person: Mapped[str] = mapped_column(String(40), primary_key=True)
    day: Mapped[date] = mapped_column(primary_key=True)
    said: Mapped[bool]
    at: Mapped[datetime] = mapped_column(Instant)


class DigestToldColumns:
    """On which day a person was last told of a thing (`item`, the fingerprint of its key)."""

    person: Mapped[str] = mapped_column(String(40), primary_key=True)
    item: Mapped[str] = mapped_column(String(64), primary_key=True)
    day: Mapped[date]


@dataclass(frozen=True)
class BotTables:
    """One bot's tables and the metadata they stand in (`base.metadata`)."""

    base: type[DeclarativeBase]
    outgoing: type[OutgoingColumns]
    post: type[PostColumns]
    conversation: type[ConversationColumns]
    lease: type[LeaseColumns]
    digest: type[DigestColumns]
    digest_told: type[DigestToldColumns]
    post_tables: PostTables


def bot_tables(prefix: str) -> BotTables:
    """Tables named `prefix` + outgoing, post, conversation, lease, digest, inbox, outbox, …; e.g. 'members_'."""

    class Base(DeclarativeBase):
        pass

    class Outgoing(OutgoingColumns, Base):
        __tablename__ = f"{prefix}outgoing"
        __table_args__ = (UniqueConstraint("chat_id", "key", name=f"{prefix}outgoing_once"),)

    class Post(PostColumns, Base):
        __tablename__ = f"{prefix}post"

    class Conversation(ConversationColumns, Base):
        __tablename__ = f"{prefix}conversation"

    class Lease(LeaseColumns, Base):
        __tablename__ = f"{prefix}lease"

    class Digest(DigestColumns, Base):
        __tablename__ = f"{prefix}digest"

    class DigestTold(DigestToldColumns, Base):
        __tablename__ = f"{prefix}digest_told"

    class Outbox(OutboxColumns, Base):
        __tablename__ = f"{prefix}outbox"

    class Inbox(InboxColumns, Base):
        __tablename__ = f"{prefix}inbox"

    class Answers(AnswerColumns, Base):
        __tablename__ = f"{prefix}answers"

    class DeadLetter(DeadLetterColumns, Base):
        __tablename__ = f"{prefix}dead_letter"

    class InHand(InHandColumns, Base):
        __tablename__ = f"{prefix}in_hand"

    post = PostTables(Outbox, Inbox, Answers, DeadLetter, InHand)
    return BotTables(Base, Outgoing, Post, Conversation, Lease, Digest, DigestTold, post)
