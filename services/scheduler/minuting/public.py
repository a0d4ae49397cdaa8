"""A meeting as the public may see it: an item that is closed to them is there, without its title, papers and votes."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.disclosing import closed_items, disclosures_of
from services.scheduler.minuting.tables import MinutesVersion
from services.scheduler.minuting.versions import versions_of, withheld_of
from services.scheduler.tables import Minutes, Motion
from shared.contracts.meetings import ItemView, MeetingView
from shared.contracts.minutes import MinutesState, MinutesView
from shared.contracts.minutes_parts import Disclosure
from shared.rules.disclosure import stricter
from shared.texts import meeting as texts

DECIDED = (MinutesState.PUBLISHED, MinutesState.WITHHELD)  # it was settled what of this version is open

Marks = Mapping[int, Disclosure]


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
    return item.model_copy(update={"title": texts.CLOSED_ITEM, "document": None, "document_url": None, "documents": ()})


async def laid_over(session: AsyncSession, view: MinutesView, current: Minutes) -> MinutesView:
    """An older version under every mark that came later: what was closed since would else still be read in it.

    What a draft opens is not open before that draft is published.
    """
    if view.version == current.version:
        return view
    marks = await disclosures_of(session, view.meeting)
    last, version, state = None, current.version, current.state
    if state not in DECIDED:
        last = next((one for one in reversed(await versions_of(session, view.meeting)) if one.state in DECIDED), None)
        if last is not None:
            version, state = last.version, last.state
    if state == MinutesState.WITHHELD and version > view.version:
        withheld = await withheld_of(session, view.meeting, version)
        view = view.model_copy(update={"state": MinutesState.WITHHELD, "withheld": withheld})
    return _under(_under(view, _marks_of(last)) if last is not None and version > view.version else view, marks)


def _marks_of(kept: MinutesVersion) -> Marks:
    """As they were sealed with a version."""
    sealed = {item["number"]: item.get("disclosure") for item in kept.content["items"]}
    sealed[0] = kept.content.get("general_disclosure")
    return {item: Disclosure.model_validate(mark) for item, mark in sealed.items() if mark}


def _under(view: MinutesView, marks: Marks) -> MinutesView:
    items = [item.model_copy(update={"disclosure": _mark(item.disclosure, marks.get(item.number))}) for item in view.items]
    return view.model_copy(
        update={"items": tuple(items), "general_disclosure": _mark(view.general_disclosure, marks.get(0))}
    )


def _mark(own: Disclosure | None, later: Disclosure | None) -> Disclosure | None:
    """The stricter of both; of two alike the later one, whose words were weighed last."""
    if own is None or later is None:
        return own or later
    return own if stricter(own.level, later.level) else later
