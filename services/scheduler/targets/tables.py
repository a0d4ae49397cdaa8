"""Targets, what they plan for each year and quarter, and what was entered as done."""

from datetime import datetime

from sqlalchemy import String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug

WHOLE_YEAR = 0


class Target(Base):
    """One task of a plan, kept by `body`; `of` is the body whose doings count."""

    __tablename__ = "scheduler_target"
    __table_args__ = (UniqueConstraint("body", "task", "indicator"),)

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    body: Mapped[str] = mapped_column(Slug)
    task: Mapped[str] = mapped_column(String(200))
    indicator: Mapped[str] = mapped_column(String(200))
    unit: Mapped[str] = mapped_column(String(20))
    weight: Mapped[int | None]
    total: Mapped[int | None]
    stated: Mapped[int | None]
    stated_to: Mapped[int | None]
    of: Mapped[str | None] = mapped_column(Slug)
    counts: Mapped[str] = mapped_column(String(20))
    position: Mapped[int]
    at: Mapped[datetime]
    entered_by: Mapped[str]


class TargetPart(Base):
    """What is planned for a quarter, or for a whole year (quarter 0); and what was entered as done in a quarter."""

    __tablename__ = "scheduler_target_part"

    target: Mapped[str] = mapped_column(Id, primary_key=True)
    year: Mapped[int] = mapped_column(primary_key=True)
    quarter: Mapped[int] = mapped_column(primary_key=True)
    planned: Mapped[int | None]
    done: Mapped[int | None]
