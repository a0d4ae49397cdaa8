"""What of the minutes is open: the mark on each item, and the minutes as the public reads them."""

import re
from collections.abc import Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.minuting.noting import next_version
from services.scheduler.minuting.tables import DisclosureRow
from services.scheduler.scene import Scene
from services.scheduler.tables import Item, Minutes
from shared.contracts.base import Refusal
from shared.contracts.events import MeetingProgressed
from shared.contracts.minutes import MinutesItem, MinutesState, MinutesView, Proceeding, VoteRecord
from shared.contracts.minutes_parts import Disclosure, Opinion
from shared.contracts.minuting import Disclose, Disclosed
from shared.phrases.speakers import HIDDEN_NAME, without_names
from shared.rules.disclosure import Clause, Level
from shared.texts import meeting as texts

MOST_REASON = 500
MOST_SHOWN = 20_000
FIXED = (MinutesState.APPROVED, MinutesState.PUBLISHED, MinutesState.WITHHELD)


async def disclose(scene: Scene, command: Disclose) -> Disclosed | Refusal:
    """Marks one item, from the call on until the minutes are approved."""
    minutes = await scene.unit.session.get(Minutes, scene.meeting.id)
    refusal = await _refuse(scene, minutes, command)
    if refusal is not None:
        return refusal
    is_open = command.level is Level.OPEN
    mark = Disclosure(
        level=command.level,
        clause=None if is_open else command.clause,
        reason="" if is_open else command.reason.strip(),
        shown=command.shown.strip() if command.level is Level.PARTIAL else "",
    )
    await keep_mark(scene, minutes, command.item, mark)
    scene.touch()
    await scene.tell(MeetingProgressed, merge=scene.meeting.id)
    return Disclosed(meeting=scene.meeting.id, item=command.item, disclosure=mark)


async def keep_mark(scene: Scene, minutes: Minutes | None, item: int, mark: Disclosure) -> None:
    """The mark in the tables and in the journal."""
    kept = {"meeting": scene.meeting.id, "item": item, "at": scene.unit.now, "entered_by": scene.acting.label}
    await scene.unit.session.merge(DisclosureRow(**mark.model_dump(), **kept))
    await scene.unit.session.flush()
    version = await next_version(scene, minutes)
    words = {"reason": scene.seal(mark.reason), "shown": scene.seal(mark.shown)}
    await scene.note("minutes.disclosure", version=version, item=item, level=mark.level, clause=mark.clause, **words)


async def _refuse(scene: Scene, minutes: Minutes | None, command: Disclose) -> Refusal | None:
    if minutes is not None and minutes.state in FIXED:
        return Refusal(code="minutes_state", facts={"state": minutes.state})
    if command.item and await scene.unit.session.get(Item, (scene.meeting.id, command.item)) is None:
        return Refusal(code="unknown_item", facts={"item": command.item})
    if command.level is Level.OPEN:
        return None
    return refuse_grounds(command.clause, command.reason) or (
        Refusal(code="remark_length", facts={"most": MOST_SHOWN}) if len(command.shown) > MOST_SHOWN else None
    )


def refuse_grounds(clause: int | None, reason: str) -> Refusal | None:
    """Nothing is withheld without one of the eight grounds of the law and words that can be published."""
    if clause not in set(Clause):
        return Refusal(code="which_clause")
    if not reason.strip() or len(reason) > MOST_REASON:
        return Refusal(code="withheld_reason", facts={"most": MOST_REASON})
    return None


async def disclosures_of(session: AsyncSession, meeting: str) -> dict[int, Disclosure]:
    """Item -> mark, for those that are not open."""
    return (await disclosures_in(session, [meeting])).get(meeting, {})


async def disclosures_in(session: AsyncSession, meetings: Sequence[str]) -> dict[str, dict[int, Disclosure]]:
    """The same of several meetings, for those that have any."""
    query = select(DisclosureRow).where(DisclosureRow.meeting.in_(meetings), DisclosureRow.level != Level.OPEN)
    found: dict[str, dict[int, Disclosure]] = {}
    for row in await session.scalars(query):
        found.setdefault(row.meeting, {})[row.item] = _view(row)
    return found


def _view(row: DisclosureRow) -> Disclosure:
    return Disclosure(level=Level(row.level), clause=row.clause, reason=row.reason, shown=row.shown)


def as_public(view: MinutesView) -> MinutesView:
    """The minutes without what is withheld: nothing of it is in any field."""
    names = {one.name for one in view.attendees} | set(view.presiding) if view.speakers_left_out else set()
    general = _level(view.general_disclosure)
    closed = {item.number for item in view.items if _level(item.disclosure) is Level.CLOSED}
    closed |= {0} if general is Level.CLOSED else set()  # a poll that was called off stands in no item, and yet was opened
    is_open = general is Level.OPEN
    shown = (view.general_disclosure.shown if view.general_disclosure else "") if general is Level.PARTIAL else ""
    return view.model_copy(
        update={
            "items": tuple(_item(item, names) for item in view.items),
            "proceedings": tuple(_step(step, closed) for step in view.proceedings),
            "general_remarks": without_names(view.general_remarks if is_open else shown, names),
            "general_decisions": _masked(view.general_decisions, names) if general is not Level.CLOSED else (),
            "general_todos": _masked(view.general_todos, names) if is_open else (),
            "general_opinions": _opinions(view.general_opinions, names) if is_open else (),
            "general_disclosure": _told(view.general_disclosure),
            "corrections": (),
            "lines": (),
            "unconfirmed": (),
            "open_only": True,
        }
    )


def _level(mark: Disclosure | None) -> Level:
    return mark.level if mark else Level.OPEN


def _told(mark: Disclosure | None) -> Disclosure | None:
    """Level, clause and reason are published; what is shown stands in its place already."""
    return mark.model_copy(update={"shown": ""}) if mark else None


def _item(item: MinutesItem, names: set[str]) -> MinutesItem:
    mark, level = _told(item.disclosure), _level(item.disclosure)
    if level is Level.CLOSED:
        motions = tuple(vote.motion for vote in item.votes)
        return MinutesItem(
            number=item.number, title=texts.CLOSED_ITEM, kind=item.kind, remarks="", votes=(), disclosure=mark,
            withheld_motions=motions,
        )  # fmt: skip
    if level is Level.PARTIAL:
        shown = item.disclosure.shown if item.disclosure else ""
        votes = tuple(_unnamed(vote) for vote in item.votes)
        update = {"remarks": without_names(shown, names), "votes": votes, "todos": (), "opinions": (), "disclosure": mark}
        polls = tuple(one.model_copy(update={"votes": {}}) for one in item.polls)
        return item.model_copy(update={**update, "polls": polls, "decisions": _masked(item.decisions, names)})
    texts_of = {"decisions": _masked(item.decisions, names), "todos": _masked(item.todos, names)}
    return item.model_copy(
        update={**texts_of, "remarks": without_names(item.remarks, names), "opinions": _opinions(item.opinions, names)}
    )


def _masked(lines: tuple[str, ...], names: set[str]) -> tuple[str, ...]:
    return tuple(without_names(line, names) for line in lines)


def _opinions(opinions: tuple[Opinion, ...], names: set[str]) -> tuple[Opinion, ...]:
    """A member's id is nobody's business; the name goes where speakers are left out."""
    return tuple(
        one.model_copy(update={"member": "", "name": HIDDEN_NAME if names else one.name, "text": without_names(one.text, names)})
        for one in opinions
    )


def _unnamed(vote: VoteRecord) -> VoteRecord:
    return vote.model_copy(update={"votes": {}, "recused": {}, "mover": None, "seconder": None})


def _step(step: Proceeding, closed: set[int]) -> Proceeding:
    """'제목' in the line of a closed item gives way to what stands for it."""
    if step.item not in closed:
        return step
    return step.model_copy(update={"text": re.sub(r"'.*' ", f"'{texts.CLOSED_ITEM}' ", step.text)})
