"""A meeting as the public may see it: an item that is closed to them is there, without its title, papers and votes."""

from collections.abc import Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.disclosing import disclosures_in, disclosures_of
from services.scheduler.minuting.tables import MinutesVersion
from services.scheduler.minuting.versions import versions_of, withheld_of
from services.scheduler.tables import Item, Minutes, Motion
from shared.contracts.meetings import ItemSource, ItemView, MeetingView
from shared.contracts.minutes import MinutesState, MinutesView
from shared.contracts.minutes_parts import Disclosure
from shared.contracts.motions import MotionView
from shared.rules.disclosure import Level, stricter
from shared.texts import meeting as texts

DECIDED = (MinutesState.PUBLISHED, MinutesState.WITHHELD)  # it was settled what of this version is open

Marks = Mapping[int, Disclosure]


async def closed_in(session: AsyncSession, meetings: Sequence[str]) -> dict[str, set[int]]:
    """Meeting -> numbers of the items that the public is not told of, for those that have any."""
    return {meeting: set(marks) for meeting, marks in (await _closing(session, meetings)).items()}


async def closing_mark(session: AsyncSession, meeting: str, item: int) -> Disclosure | None:
    """Why the public is not told of an item; None where it is."""
    return (await _closing(session, [meeting])).get(meeting, {}).get(item)


async def _closing(session: AsyncSession, meetings: Sequence[str]) -> dict[str, dict[int, Disclosure]]:
    """What a draft opens is closed for as long as what was sealed before it holds."""
    found: dict[str, dict[int, Disclosure]] = {}
    for meeting, kept in (await _corrected(session, meetings)).items():
        for one in kept:
            found.setdefault(meeting, {}).update(_closed(_marks_of(one)))
    for meeting, marks in (await disclosures_in(session, meetings)).items():
        found.setdefault(meeting, {}).update(_closed(marks))
    return {meeting: marks for meeting, marks in found.items() if marks}


def _closed(marks: Marks) -> dict[int, Disclosure]:
    return {item: mark for item, mark in marks.items() if mark.level is Level.CLOSED}


async def _corrected(session: AsyncSession, meetings: Sequence[str]) -> dict[str, list[MinutesVersion]]:
    """Meeting -> its sealed versions from the last published one on, where what corrects them is not published."""
    query = select(MinutesVersion).join(Minutes, Minutes.meeting == MinutesVersion.meeting)
    query = query.where(MinutesVersion.meeting.in_(meetings), Minutes.state != MinutesState.PUBLISHED)
    found: dict[str, list[MinutesVersion]] = {}
    for kept in await session.scalars(query.order_by(MinutesVersion.version)):
        found.setdefault(kept.meeting, []).append(kept)
    return {meeting: _since_published(versions) for meeting, versions in found.items()}


def _since_published(versions: list[MinutesVersion]) -> list[MinutesVersion]:
    """The last published version and those after it; all of them where none was."""
    last = max((number for number, one in enumerate(versions) if one.state == MinutesState.PUBLISHED), default=0)
    return versions[last:]


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


async def closed_issues(session: AsyncSession, issues: Mapping[str, str | None]) -> set[str]:
    """Those of the proposals (each with the meeting on whose agenda it is or was last) whose item there is closed."""
    closed = await closed_in(session, [meeting for meeting in issues.values() if meeting])
    if not closed:
        return set()
    query = select(Item.meeting, Item.number, Item.subject).where(Item.meeting.in_(closed), Item.source == ItemSource.ISSUE)
    rows = await session.execute(query)
    return {subject for meeting, item, subject in rows if subject and item in closed[meeting] and issues.get(subject) == meeting}


def covered(view: MeetingView, closed: Mapping[str, set[int]]) -> MeetingView:
    """The view without what is closed, and without names: those are public with the minutes."""
    hidden = closed.get(view.id, set())
    items = tuple(_nameless(item) if item.number in hidden else item for item in view.items)
    motions = tuple(unnamed(motion) for motion in view.motions if (motion.item or 0) not in hidden)
    return view.model_copy(update={"items": items, "motions": motions})


def unnamed(motion: MotionView) -> MotionView:
    """Without who moved and seconded it."""
    return motion.model_copy(update=dict.fromkeys(("mover", "mover_name", "seconder", "seconder_name")))


def _nameless(item: ItemView) -> ItemView:
    return item.model_copy(update={"title": texts.CLOSED_ITEM, "document": None, "document_url": None, "documents": ()})


async def laid_over(session: AsyncSession, view: MinutesView, current: Minutes) -> MinutesView:
    """An older version under every mark that came later: what was closed since would else still be read in it.

    What a draft opens is not open before that draft is published.
    """
    if view.version == current.version:
        return view
    kept = [] if current.state in DECIDED else _since_published(await versions_of(session, view.meeting))
    decided = [(one.version, one.state) for one in kept if one.state in DECIDED]
    version, state = decided[-1] if decided else (current.version, current.state)
    if state == MinutesState.WITHHELD and version > view.version:
        withheld = await withheld_of(session, view.meeting, version)
        view = view.model_copy(update={"state": MinutesState.WITHHELD, "withheld": withheld})
    for one in kept:
        view = _under(view, _marks_of(one)) if one.version > view.version else view
    return _under(view, await disclosures_of(session, view.meeting))


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
