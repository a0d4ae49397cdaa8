"""Where something on an agenda comes from: what was closed to the public there comes again closed."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.agendas.tables import WaitingItem
from services.scheduler.followups.tables import FollowUp
from services.scheduler.minuting.disclosing import keep_mark
from services.scheduler.minuting.public import closing_mark
from services.scheduler.proceedings.tables import Referral
from services.scheduler.scene import Scene
from services.scheduler.tables import Item, Meeting, Motion
from shared.contracts.meetings import ItemSource

Place = tuple[str, int]  # a meeting and one of its items, 0 = none of them


async def close_again(scene: Scene, items: list[Item]) -> None:
    """On the agenda of a meeting that was just called; its officers may open it there."""
    for item in items:
        origin = await _of_item(scene.unit.session, item)
        mark = await closing_mark(scene.unit.session, *origin) if origin else None
        if mark is not None:
            await keep_mark(scene, None, item.number, mark)


async def is_closed(session: AsyncSession, row: WaitingItem) -> bool:
    """Whether what waits was nothing for the public in the meeting that did not reach it."""
    origin = await _of_waiting(session, row)
    return origin is not None and await closing_mark(session, *origin) is not None


async def _of_item(session: AsyncSession, item: Item) -> Place | None:
    if item.subject is None:
        return None
    if item.source == ItemSource.FOLLOW_UP:
        followup = await session.get(FollowUp, item.subject)
        return await _of_motion(session, followup.motion if followup else None)
    if item.source in (ItemSource.REFERRED, ItemSource.RETURNED):
        referral = await session.get(Referral, item.subject)
        return await _of_motion(session, referral.motion if referral else None)
    taken = select(WaitingItem).where(WaitingItem.meeting == item.meeting, WaitingItem.item == item.number)
    row = (await session.scalars(taken)).first()
    return await _of_waiting(session, row) if row else None


async def _of_motion(session: AsyncSession, motion: str | None) -> Place | None:
    found = await session.get(Motion, motion) if motion else None
    return (found.meeting, found.item or 0) if found else None


async def _of_waiting(session: AsyncSession, row: WaitingItem) -> Place | None:
    """It was put there by the close or the lapse of the meeting, in the place that it had there."""
    there = select(Item.meeting, Item.number).join(Meeting, Meeting.id == Item.meeting)
    same = (Item.number == row.position, Item.title == row.title)
    there = there.where(Meeting.body == row.body, Meeting.closed_at == row.at, *same)
    found = (await session.execute(there)).first()
    return (found.meeting, found.number) if found else None
