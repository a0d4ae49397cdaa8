"""Where something on an agenda comes from: what was closed to the public there comes again closed."""

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.agendas.tables import WaitingItem
from services.scheduler.followups.tables import FollowUp
from services.scheduler.minuting.disclosing import keep_mark
from services.scheduler.minuting.public import Place, is_closed, last_marked, level_of, mark_on
from services.scheduler.proceedings.tables import Referral
from services.scheduler.scene import Scene
from services.scheduler.tables import Item, Meeting, Motion
from shared.contracts.meetings import ItemSource
from shared.rules.disclosure import Level


async def close_again(scene: Scene, items: list[Item]) -> None:
    """On the agenda of a meeting that was just called; its officers may open it there."""
    for item in items:
        place = await _of_item(scene.unit.session, item)
        mark = await mark_on(scene.unit.session, *place) if place else None
        if mark is not None and level_of(mark) is Level.CLOSED:
            await keep_mark(scene, None, item.number, mark)


async def waits_closed(session: AsyncSession, row: WaitingItem) -> bool:
    """Whether what waits was nothing for the public when it was last on an agenda."""
    place = await _of_waiting(session, row)
    return place is not None and await is_closed(session, *place)


async def _of_item(session: AsyncSession, item: Item) -> Place | None:
    """Where it was marked last, else where it comes from."""
    if item.subject is None:
        return None
    marked = await last_marked(session, [item.subject])
    return marked.get(item.subject) or await _before(session, item, item.subject)


async def _before(session: AsyncSession, item: Item, subject: str) -> Place | None:
    if item.source == ItemSource.FOLLOW_UP:
        followup = await session.get(FollowUp, subject)
        return await _of_motion(session, followup.motion if followup else None)
    if item.source in (ItemSource.REFERRED, ItemSource.RETURNED):
        referral = await session.get(Referral, subject)
        return await _of_motion(session, referral.motion if referral else None)
    waited = await session.get(WaitingItem, subject)
    return await _put_from(session, waited) if waited else None


async def _of_motion(session: AsyncSession, motion: str | None) -> Place | None:
    found = await session.get(Motion, motion) if motion else None
    return (found.meeting, found.item or 0) if found else None


async def _of_waiting(session: AsyncSession, row: WaitingItem) -> Place | None:
    subject = row.proposal or row.id
    return (await last_marked(session, [subject])).get(subject) or await _put_from(session, row)


async def _put_from(session: AsyncSession, row: WaitingItem) -> Place | None:
    """The close or the lapse of a meeting put it there, with the place that it had on that agenda."""
    there = select(Item.meeting, Item.number).join(Meeting, Meeting.id == Item.meeting)
    same = (Item.number == row.position, Item.title == row.title)
    there = there.where(Meeting.body == row.body, Meeting.closed_at == row.at, *same)
    found = (await session.execute(there)).first()
    return (found.meeting, found.number) if found else None
