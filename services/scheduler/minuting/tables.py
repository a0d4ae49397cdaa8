"""Typed lines, written opinions, what is withheld, the office's particulars, and approved versions that were corrected."""

from datetime import datetime
from typing import Any

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id


class NotedLine(Base):
    """A line typed by the clerk; taken back it stays, and is shown nowhere."""

    __tablename__ = "scheduler_noted_line"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    item: Mapped[int]
    kind: Mapped[str] = mapped_column(String(10))
    text: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]
    dropped: Mapped[bool] = mapped_column(default=False)


class OpinionRow(Base):
    """A member's written opinion on one item (0 = the meeting as a whole), given before the opening; empty = taken back."""

    __tablename__ = "scheduler_opinion"
    __table_args__ = (Index("ix_scheduler_opinion_member", "member"),)

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]


class DisclosureRow(Base):
    """How far one item (0 = what belongs to none) may be read by anybody; no row = open."""

    __tablename__ = "scheduler_disclosure"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True)
    level: Mapped[str] = mapped_column(String(10))
    clause: Mapped[int | None]
    reason: Mapped[str]
    shown: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]


class Particulars(Base):
    """What the office adds: its document number, its line of approval, and the marks of a recording."""

    __tablename__ = "scheduler_minutes_particulars"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    document_number: Mapped[str] = mapped_column(default="")
    approval_line: Mapped[str] = mapped_column(default="")  # JSON: [[office, name, day], …]; '' = as the charter has it
    record_kind: Mapped[str] = mapped_column(String(20), default="summary")
    announced_at: Mapped[datetime | None]


class WithheldRow(Base):
    """An approved version that is not published, and why."""

    __tablename__ = "scheduler_minutes_withheld"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    clause: Mapped[int]
    reason: Mapped[str]
    at: Mapped[datetime]


class MinutesVersion(Base):
    """An approved version as it stood when a correction began; it stays as it was sealed."""

    __tablename__ = "scheduler_minutes_version"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    version: Mapped[int] = mapped_column(primary_key=True)
    state: Mapped[str] = mapped_column(String(20))
    content: Mapped[dict[str, Any]]
    salt: Mapped[str] = mapped_column(String(40))
    chain_head: Mapped[str] = mapped_column(String(64))
    journal_rows: Mapped[int]
    approved_at: Mapped[datetime]
    approved_by: Mapped[str | None]
    published_at: Mapped[datetime | None]
    confirmed: Mapped[int]
    particulars: Mapped[dict[str, Any]]  # as shown with it: document number, line of approval
    reason: Mapped[str]  # why it corrects the one before it; '' for the first
