"""Follow-ups and every report about them."""

from datetime import date, datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug


class FollowUp(Base):
    """One follow-up. `due_asked` is the day as it was set; `due` the working day it comes to. Owner: words, or a member."""

    __tablename__ = "scheduler_follow_up"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug, index=True)
    meeting: Mapped[str | None] = mapped_column(Id)
    motion: Mapped[str | None] = mapped_column(Id, index=True)
    kind: Mapped[str] = mapped_column(String(20))
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))  # of the hashes that the journal holds of title, owner and reasons
    owner: Mapped[str | None]
    member: Mapped[str | None] = mapped_column(Id)
    decided: Mapped[datetime]
    due_asked: Mapped[date]
    due: Mapped[date]
    cite: Mapped[str | None]
    default: Mapped[bool]
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None]
    at: Mapped[datetime]
    entered_by: Mapped[str]
    reported_at: Mapped[datetime | None]
    closed_at: Mapped[datetime | None]


class Report(Base):
    """One word about how a follow-up stands."""

    __tablename__ = "scheduler_follow_up_report"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    followup: Mapped[str] = mapped_column(Id, index=True)
    at: Mapped[datetime]
    state: Mapped[str] = mapped_column(String(20))
    reason: Mapped[str | None]
    due: Mapped[date | None]
    entered_by: Mapped[str]
