"""Referrals to other bodies, and objections to what is to be carried by consent."""

from datetime import datetime

from sqlalchemy import String
from sqlalchemy.orm import Mapped, mapped_column

from services.scheduler.tables import Base, Id, Slug
from shared.contracts.motions import ReferralState, ReferralView


class Referral(Base):
    """A motion sent to another body (회부)."""

    __tablename__ = "scheduler_referral"

    id: Mapped[str] = mapped_column(Id, primary_key=True)
    motion: Mapped[str] = mapped_column(Id, index=True)
    body: Mapped[str] = mapped_column(Slug, index=True)
    body_name: Mapped[str]
    to: Mapped[str] = mapped_column(Slug, index=True)
    to_name: Mapped[str]
    title: Mapped[str]
    salt: Mapped[str] = mapped_column(String(40))
    answer: Mapped[str | None]
    at: Mapped[datetime]
    answered_at: Mapped[datetime | None]


class Objection(Base):
    """One member's objection (이의), as it stands."""

    __tablename__ = "scheduler_objection"

    motion: Mapped[str] = mapped_column(Id, primary_key=True)
    member: Mapped[str] = mapped_column(Id, primary_key=True)
    text: Mapped[str]
    at: Mapped[datetime]
    entered_by: Mapped[str]


def referral_view(row: Referral) -> ReferralView:
    return ReferralView(
        id=row.id,
        motion=row.motion,
        title=row.title,
        body=row.body,
        body_name=row.body_name,
        to=row.to,
        to_name=row.to_name,
        state=ReferralState.WAITING if row.answer is None else ReferralState.ANSWERED,
        answer=row.answer,
        at=row.at,
        answered_at=row.answered_at,
    )
