"""How guests go: one by one, when the member whose seat they hold comes, and all at the close."""

from datetime import datetime

from sqlalchemy import delete, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.guests.tables import Guest
from services.scheduler.journal import stamp
from services.scheduler.scene import Scene


async def deputy_of(session: AsyncSession, meeting: str, member: str) -> Guest | None:
    """Who sits in for this member now."""
    query = select(Guest).where(Guest.meeting == meeting, Guest.sent_for == member, Guest.ends.is_(None))
    return (await session.scalars(query)).first()


async def go(scene: Scene, guest: Guest, at: datetime) -> None:
    """One guest has left; what they held of a seat's presence is for the caller to end."""
    guest.ends = at
    await scene.unit.session.flush()
    await scene.note("guest.left", guest=guest.id, ends=stamp(at))


async def relieve(scene: Scene, members: list[str], at: datetime) -> None:
    """The members themselves are there from now on: whoever sat in for them is not any more."""
    for member in members:
        guest = await deputy_of(scene.unit.session, scene.meeting.id, member)
        if guest is not None:
            await go(scene, guest, at)


async def all_go(scene: Scene) -> None:
    """The meeting is over; the journal tells it with the close itself."""
    session, guests = scene.unit.session, update(Guest).where(Guest.meeting == scene.meeting.id, Guest.ends.is_(None))
    await session.execute(guests.values(ends=scene.unit.now))


async def forget(scene: Scene) -> None:
    """Who came on a day that was moved came to no meeting."""
    await scene.unit.session.execute(delete(Guest).where(Guest.meeting == scene.meeting.id))
