"""Who was there without a seat, by name: for those who run the meeting, and for its minutes and sheets."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.guests.tables import Guest
from services.scheduler.tables import Meeting
from shared.contracts.guests import GuestKind, Guests, GuestView


async def guests_of(session: AsyncSession, meeting: Meeting, council: Council) -> tuple[GuestView, ...]:
    """Deputies first, then observers, then residents, each in the order of their coming."""
    found = await session.scalars(select(Guest).where(Guest.meeting == meeting.id).order_by(Guest.starts, Guest.id))
    views = [_view(guest, council) for guest in found]
    return tuple(sorted(views, key=lambda one: list(GuestKind).index(one.kind)))


async def at_sitting(session: AsyncSession, meeting: Meeting, council: Council) -> tuple[GuestView, ...]:
    """Those of them who were at the sitting itself; who left before it was opened was not."""
    opened = meeting.opened_at
    everybody = await guests_of(session, meeting, council)
    return tuple(one for one in everybody if opened is None or one.ends is None or one.ends > opened)


async def listed(session: AsyncSession, meeting: Meeting, council: Council, now: datetime) -> Guests:
    return Guests(meeting=meeting.id, items=await guests_of(session, meeting, council))


def _view(guest: Guest, council: Council) -> GuestView:
    return GuestView(
        id=guest.id,
        kind=guest.kind,
        name=guest.name,
        title=guest.title,
        organisation=guest.organisation,
        sent_for=guest.sent_for,
        sent_for_name=council.name_of(guest.sent_for) if guest.sent_for else "",
        counts=guest.counts,
        votes=guest.votes,
        starts=guest.starts,
        ends=guest.ends,
    )
