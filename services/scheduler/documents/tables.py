"""Documents beyond the first of an item; the first one lies where it always lay (`scheduler_document`)."""

from datetime import datetime

from sqlalchemy import LargeBinary, String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base


class FurtherDocument(Base):
    """One more file of an item; `number` begins at 2."""

    __tablename__ = "scheduler_further_document"

    meeting: Mapped[str] = mapped_column(String(16), primary_key=True)
    item: Mapped[int] = mapped_column(primary_key=True)
    number: Mapped[int] = mapped_column(primary_key=True)
    filename: Mapped[str]
    content: Mapped[bytes] = mapped_column(LargeBinary)
    at: Mapped[datetime]
