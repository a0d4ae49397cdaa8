"""A meeting as the public may see it: an item that is closed to them is there, without its title, papers and votes."""

from collections.abc import Mapping, Sequence

from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.disclosing import closed_items
from shared.contracts.meetings import ItemView, MeetingView
from shared.texts import meeting as texts


async def closed_in(session: AsyncSession, meetings: Sequence[str]) -> dict[str, set[int]]:
    """Meeting -> closed items, for those that have any."""
    return await closed_items(session, meetings)


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
