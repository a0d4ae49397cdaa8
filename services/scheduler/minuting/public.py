"""A meeting as the public may see it: an item that is closed to them is there, without its title, papers and votes."""

from collections.abc import Callable, Collection, Iterable, Mapping, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.disclosing import disclosures_in, disclosures_of
from services.scheduler.minuting.tables import DisclosureRow, MinutesVersion
from services.scheduler.minuting.versions import versions_of, withheld_of
from services.scheduler.tables import Item, Minutes, Motion
from shared.contracts.meetings import ItemView, MeetingView
from shared.contracts.minutes import MinutesState, MinutesView
from shared.contracts.minutes_parts import Disclosure
from shared.contracts.motions import MotionView
from shared.rules.disclosure import Level, stricter
from shared.texts import meeting as texts

DECIDED = (MinutesState.PUBLISHED, MinutesState.WITHHELD)  # it was settled what of this version is open

Marks = Mapping[int, Disclosure]
Place = tuple[str, int]  # a meeting and one of its items, 0 = none of them


async def marks_in(session: AsyncSession, meetings: Sequence[str]) -> dict[str, dict[int, Disclosure]]:
    """Meeting -> item -> why the public is not told all of it. What a draft opens stays under what was sealed before it."""
    found = {meeting: dict(marks) for meeting, marks in (await disclosures_in(session, meetings)).items()}
    for meeting, kept in (await _corrected(session, meetings)).items():
        of_meeting = found.setdefault(meeting, {})
        for one in kept:
            for item, mark in _marks_of(one).items():
                of_meeting[item] = _mark(mark, of_meeting.get(item)) or mark
    return found


async def mark_on(session: AsyncSession, meeting: str | None, item: int | None) -> Disclosure | None:
    """Of what belongs to this item; None where all of it is open."""
    return (await marks_in(session, [meeting])).get(meeting, {}).get(item or 0) if meeting else None


def level_of(mark: Disclosure | None) -> Level:
    return mark.level if mark else Level.OPEN


async def is_closed(session: AsyncSession, meeting: str | None, item: int | None) -> bool:
    """Whether what belongs to this item is nothing for the public."""
    return level_of(await mark_on(session, meeting, item)) is Level.CLOSED


async def closes_any(session: AsyncSession, meeting: str | None) -> bool:
    """Whether anything on the agenda of the meeting is nothing for the public: what was said of the whole may tell it."""
    marks = (await marks_in(session, [meeting])).get(meeting, {}) if meeting else {}
    return any(mark.level is Level.CLOSED for mark in marks.values())


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


async def closed_motions(session: AsyncSession, motions: Iterable[str]) -> set[str]:
    """Those of them that belong to a closed item."""
    rows = (await session.execute(select(Motion.id, Motion.meeting, Motion.item).where(Motion.id.in_(list(motions))))).all()
    marks = await marks_in(session, [meeting for _, meeting, _ in rows])
    return {motion for motion, meeting, item in rows if level_of(marks.get(meeting, {}).get(item or 0)) is Level.CLOSED}


async def last_marked(session: AsyncSession, subjects: Collection[str]) -> dict[str, Place]:
    """Subject (of a proposal, a follow-up) -> the item, of those it has been on agendas as, that was marked last."""
    if not subjects:
        return {}
    query = select(Item.subject, Item.meeting, Item.number).where(Item.subject.in_(subjects))
    of_item = (DisclosureRow.meeting == Item.meeting) & (DisclosureRow.item == Item.number)
    rows = await session.execute(query.join(DisclosureRow, of_item).order_by(DisclosureRow.at))
    return {subject: (meeting, item) for subject, meeting, item in rows if subject}


async def levels_of(session: AsyncSession, subjects: Collection[str]) -> dict[str, Level]:
    """How far what is on agendas by itself is open, for what was marked there."""
    places = await last_marked(session, subjects)
    marks = await marks_in(session, [meeting for meeting, _ in places.values()])
    return {subject: level_of(marks.get(meeting, {}).get(item)) for subject, (meeting, item) in places.items()}


def covered(view: MeetingView, marks: Mapping[str, Marks]) -> MeetingView:
    """The view without what is withheld, and without names: those are public with the minutes."""
    levels = {item: mark.level for item, mark in marks.get(view.id, {}).items()}
    items = tuple(_COVERS[levels.get(item.number, Level.OPEN)](item) for item in view.items)
    motions = tuple(unnamed(motion) for motion in view.motions if levels.get(motion.item or 0) is not Level.CLOSED)
    return view.model_copy(update={"items": items, "motions": motions})


def unnamed(motion: MotionView) -> MotionView:
    """Without who moved and seconded it."""
    return motion.model_copy(update=dict.fromkeys(("mover", "mover_name", "seconder", "seconder_name")))


def _nameless(item: ItemView) -> ItemView:
    return ItemView(number=item.number, title=texts.CLOSED_ITEM, kind=item.kind)


def _paperless(item: ItemView) -> ItemView:
    """What is attached tells more than what is shown of it."""
    return item.model_copy(update={"document": None, "document_url": None, "documents": ()})


_COVERS: Mapping[Level, Callable[[ItemView], ItemView]] = {
    Level.OPEN: lambda item: item,
    Level.PARTIAL: _paperless,
    Level.CLOSED: _nameless,
}


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
