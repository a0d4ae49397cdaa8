"""Tables of dates that are looked for."""

from datetime import datetime
from typing import Any

from sqlalchemy import JSON, Index, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug


class Finding(Base):
    """One search for a date; `more` is what fills in the later call."""

    __tablename__ = "scheduler_finding"
    __table_args__ = (Index("ix_scheduler_finding_body_state", "body", "state"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(20))
    minutes: Mapped[int]
    kind: Mapped[str] = mapped_column(String(20))
    place: Mapped[str]
    more: Mapped[dict[str, Any]] = mapped_column(JSON)
    until: Mapped[datetime]
    at: Mapped[datetime]
    meeting: Mapped[str | None] = mapped_column(Id)


class FoundTime(Base):
    """One time that is offered."""

    __tablename__ = "scheduler_finding_time"

    finding: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    starts: Mapped[datetime]


class Mark(Base):
    """What a member said of one time; number 0 is 'at none of them'."""

    __tablename__ = "scheduler_finding_mark"

    finding: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    can: Mapped[bool]
    at: Mapped[datetime]
    entered_by: Mapped[str]
