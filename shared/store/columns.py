"""Column types and the columns that every service's own tables share: outbox, inbox, answers given, dead letters."""

from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import BigInteger, DateTime, Dialect, Integer, LargeBinary, String, TypeDecorator, false
from sqlalchemy.orm import Mapped, mapped_column

Big = BigInteger().with_variant(Integer, "sqlite")  # SQLite counts up only INTEGER keys


class Instant(TypeDecorator[datetime]):
    """An aware datetime, stored in UTC (without offset in SQLite, timestamptz in PostgreSQL)."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError("a time without offset cannot be stored")
        return value.astimezone(UTC)

    def process_result_value(self, value: Any, dialect: Dialect) -> datetime | None:
        if value is None:
            return None
        aware: datetime = value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)
        return aware


class OutboxColumns:
    """Events on their way out, in order. `merge` names what several waiting events may become one of."""

    seq: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    id: Mapped[str] = mapped_column(String(64), unique=True)
    subject: Mapped[str] = mapped_column(String(120))
    payload: Mapped[bytes] = mapped_column(LargeBinary)
    merge: Mapped[str | None] = mapped_column(String(120))
    at: Mapped[datetime] = mapped_column(Instant)
    published: Mapped[bool] = mapped_column(default=False, index=True)


class InboxColumns:
    """Ids of the events whose effect is committed."""

    id: Mapped[str] = mapped_column(String(64), primary_key=True)
    at: Mapped[datetime] = mapped_column(Instant)


class AnswerColumns:
    """Answers given, by idempotency key: the same key again gets the same answer."""

    key: Mapped[str] = mapped_column(String(120), primary_key=True)
    refused: Mapped[bool]
    answer: Mapped[str]
    at: Mapped[datetime] = mapped_column(Instant)


class InHandColumns:
    """What a program had in hand when it died, or may have had: `times` it was begun and nobody knows how that ended."""

    key: Mapped[str] = mapped_column(String(80), primary_key=True)
    times: Mapped[int]
    at: Mapped[datetime] = mapped_column(Instant)


class DeadLetterColumns:
    """What could not be handled, kept for a person to look at. `again`: a person asked to try it once more."""

    seq: Mapped[int] = mapped_column(Big, primary_key=True, autoincrement=True)
    subject: Mapped[str] = mapped_column(String(120))
    payload: Mapped[bytes] = mapped_column(LargeBinary)
    why: Mapped[str]
    at: Mapped[datetime] = mapped_column(Instant)
    again: Mapped[bool] = mapped_column(server_default=false(), default=False)


@dataclass(frozen=True)
class PostTables:
    """A service's own tables for what comes in and goes out."""

    outbox: type[OutboxColumns]
    inbox: type[InboxColumns]
    answers: type[AnswerColumns]
    dead_letters: type[DeadLetterColumns]
    in_hand: type[InHandColumns]
