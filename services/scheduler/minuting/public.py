"""A meeting as the public may see it: an item that is closed to them is there, without its title, papers and votes."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.disclosing import closed_items
from services.scheduler.tables import Motion
from shared.contracts.meetings import ItemView, MeetingView
from shared.texts import meeting as texts


async def closed_in(session: AsyncSession, meetings: Sequence[str]) -> dict[str, set[int]]:
    """Meeting -> closed items, for those that have any."""
    return await closed_items(session, meetings)


async def is_closed(session: AsyncSession, meeting: str | None, item: int | None) -> bool:
    """Whether what belongs to this item is nothing for the public."""
    return meeting is not None and (item or 0) in (await closed_in(session, [meeting])).get(meeting, ())


async def closed_motions(session: AsyncSession, motions: Iterable[str]) -> set[str]:
    """Those of them that belong to a closed item."""
    asked = list(motions)
    if not asked:
        return set()
    rows = (await session.execute(select(Motion.id, Motion.meeting, Motion.item).where(Motion.id.in_(asked)))).all()
    closed = await closed_in(session, [meeting for _, meeting, _ in rows])
    return {motion for motion, meeting, item in rows if (item or 0) in closed.get(meeting, ())}


def covered(view: MeetingView, closed: Mapping[str, set[int]]) -> MeetingView:
    """The view without what is closed."""
    hidden = closed.get(view.id)
    if not hidden:
        return view
    items = tuple(_nameless(item) if item.number in hidden else item for item in view.items)
    motions = tuple(motion for motion in view.motions if (motion.item or 0) not in hidden)
    return view.model_copy(update={"items": items, "motions": motions})


def _nameless(item: ItemView) -> ItemView:
    return item.model_copy(update={"title": texts.CLOSED_ITEM, "document": None, "document_url": None})
