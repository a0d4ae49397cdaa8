"""Tables of requests for an extraordinary meeting."""

from datetime import date, datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug


class Request(Base):
    """One request; counts and the charter's version are kept from the moment it was reached."""

    __tablename__ = "scheduler_request"
    __table_args__ = (Index("ix_scheduler_request_body_state", "body", "state"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    member: Mapped[str] = mapped_column(Id)
    purpose: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))
    state: Mapped[str] = mapped_column(String(20))
    at: Mapped[datetime]
    reached_at: Mapped[datetime | None]
    enrolled: Mapped[int | None]
    required: Mapped[int | None]
    supporters: Mapped[int | None]
    call_by: Mapped[date | None]
    meeting: Mapped[str | None] = mapped_column(Id, index=True)


class Support(Base):
    """Who supports a request now."""

    __tablename__ = "scheduler_request_support"

    request: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    entered_by: Mapped[str]
