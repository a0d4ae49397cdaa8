"""The table of calls that were made."""

from datetime import datetime

from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id


class PhoneCall(Base):
    """Somebody heard of a meeting as it stood at this `sequence`."""

    __tablename__ = "scheduler_phone_call"

    meeting: Mapped[str] = mapped_column(Id, primary_key=True)
    sequence: Mapped[int] = mapped_column(primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    at: Mapped[datetime]
    entered_by: Mapped[str]
