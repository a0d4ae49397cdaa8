"""Names of people without a seat lie here alone: the journal has an id and a salted hash, which go when the row is erased."""

from datetime import datetime

from sqlalchemy import Index, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id


class Guest(Base):
    """Somebody in the room without a seat of their own. A deputy who counts has an interval of the seat's presence beside it."""

    __tablename__ = "scheduler_guest"
    __table_args__ = (Index("ix_scheduler_guest_meeting", "meeting"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    meeting: Mapped[str] = mapped_column(Id)
    kind: Mapped[str] = mapped_column(String(20))
    sent_for: Mapped[str | None] = mapped_column(Id)
    counts: Mapped[bool]
    votes: Mapped[bool]
    name: Mapped[str]
    title: Mapped[str]
    organisation: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))  # of the hash in the journal; '' once erased
    starts: Mapped[datetime]
    ends: Mapped[datetime | None]
    entered_by: Mapped[str]
