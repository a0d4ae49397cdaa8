"""Project cards, one a body and quarter."""

from datetime import date, datetime

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug
from shared.store.columns import Big


class Card(Base):
    """One quarter of one body; empty until somebody has written it. Amounts in won."""

    __tablename__ = "scheduler_project_card"
    __table_args__ = (UniqueConstraint("body", "year", "quarter"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    year: Mapped[int]
    quarter: Mapped[int]
    goal: Mapped[str]
    state: Mapped[str]
    issues: Mapped[str]
    next: Mapped[str]
    planned: Mapped[int] = mapped_column(Big)
    spent: Mapped[int] = mapped_column(Big)
    salt: Mapped[str] = mapped_column(String(40))
    due: Mapped[date]
    written_at: Mapped[datetime | None]
    entered_by: Mapped[str | None]
