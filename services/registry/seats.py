"""Who sits where on which day, read from the tables."""

from collections.abc import Iterable, Sequence
from datetime import date, datetime

from sqlalchemy import ColumnElement, func, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.tables import Member, Membership
from shared.clock import SEOUL
from shared.contracts.roll import SeatKind

ENROLLING = (SeatKind.EX_OFFICIO.value, SeatKind.APPOINTED.value)


def day_of(now: datetime) -> date:
    """The day in Seoul."""
    return now.astimezone(SEOUL).date()


def holds(day: date) -> ColumnElement[bool]:
    """starts <= day <= ends, null is open."""
    return or_(Membership.starts.is_(None), Membership.starts <= day) & unfinished(day)


def unfinished(day: date) -> ColumnElement[bool]:
    return or_(Membership.ends.is_(None), Membership.ends >= day)


def enrolled(day: date) -> ColumnElement[bool]:
    """Holds a seat that counts for 재적."""
    return holds(day) & Membership.seat.in_(ENROLLING)


async def enrolled_counts(session: AsyncSession, day: date, slugs: Iterable[str]) -> dict[str, int]:
    """Enrolled members of each body; a member with two terms at once counts once."""
    query = (
        select(Membership.body, func.count(Membership.member.distinct()))
        .where(enrolled(day), Membership.body.in_(list(slugs)))
        .group_by(Membership.body)
    )
    return {slug: count for slug, count in await session.execute(query)}


async def on_roll(
    session: AsyncSession, slug: str, where: ColumnElement[bool] | None = None
) -> Sequence[tuple[Membership, Member]]:
    """Memberships of a body with their members, in the roll's order."""
    query = (
        select(Membership, Member)
        .join(Member, Member.id == Membership.member)
        .where(Membership.body == slug)
        .order_by(Membership.place, Membership.id)
    )
    if where is not None:
        query = query.where(where)
    return [(membership, member) for membership, member in await session.execute(query)]


async def bodies_of(
    session: AsyncSession, members: Iterable[str], where: ColumnElement[bool] | None = None
) -> dict[str, tuple[str, ...]]:
    """Member id -> slugs of the bodies on whose roll the member is or was (`where` narrows it to a day)."""
    query = select(Membership.member, Membership.body).where(Membership.member.in_(list(members))).distinct()
    if where is not None:
        query = query.where(where)
    found: dict[str, list[str]] = {}
    for member, slug in await session.execute(query.order_by(Membership.body)):
        found.setdefault(member, []).append(slug)
    return {member: tuple(slugs) for member, slugs in found.items()}
