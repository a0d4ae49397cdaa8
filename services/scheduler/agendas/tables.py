"""A proposal's endorsements and steps, and what waits for the next agenda."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug


class Endorsement(Base):
    __tablename__ = "scheduler_endorsement"

    proposal: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    entered_by: Mapped[str]


class PassedStep(Base):
    """A step that a proposal has passed."""

    __tablename__ = "scheduler_issue_step"

    proposal: Mapped[str] = mapped_column(Id, primary_key=True)
    kind: Mapped[str] = mapped_column(String(20), primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    note: Mapped[str | None]
    at: Mapped[datetime]
    entered_by: Mapped[str]


class WaitingItem(Base):
    """An item that goes on the body's next agenda by itself; `meeting` and `item` once it has."""

    __tablename__ = "scheduler_waiting_item"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug, index=True)
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))
    kind: Mapped[str] = mapped_column(String(20))
    source: Mapped[str] = mapped_column(String(20))
    proposal: Mapped[str | None] = mapped_column(Id)
    position: Mapped[int]
    minutes: Mapped[int | None]
    at: Mapped[datetime]
    meeting: Mapped[str | None] = mapped_column(Id)
    item: Mapped[int | None]
    dropped: Mapped[bool] = mapped_column(default=False)
