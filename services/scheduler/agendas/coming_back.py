"""What comes onto the next agenda by itself, behind what was typed; and what of an agenda was not reached and waits again."""

from collections.abc import Sequence

from sqlalchemy import select

from services.scheduler.agendas import waiting, way
from services.scheduler.agendas.tables import PassedStep
from services.scheduler.followups.reading import open_of
from services.scheduler.polls.tables import Poll
from services.scheduler.proceedings.referrals import coming_home, coming_to
from services.scheduler.scene import Scene
from services.scheduler.tables import Item, Meeting, Motion, Proposal
from services.scheduler.views import MeetingRows
from shared.contracts.agendas import IssueState
from shared.contracts.meetings import ItemKind, ItemSource, MeetingMode
from shared.contracts.motions import MotionState
from shared.rules.agenda_steps import StepKind
from shared.store.unit import Unit
from shared.texts import followups as texts
from shared.texts import meeting as meeting_texts

MOST_FOLLOW_UPS = 5  # each an item of its own; the others together are one
MOST_ITEMS = 50
BY_THEMSELVES = (ItemSource.FOLLOW_UP, ItemSource.REFERRED)  # come again for as long as they are open
# A motion in one of these is still to be decided; one that was referred is another body's now.
UNDECIDED = (MotionState.TABLED, MotionState.DEFERRED, MotionState.VOID)
OUTCOMES = (MotionState.CARRIED, MotionState.REJECTED, MotionState.WITHDRAWN, MotionState.REFERRED)


async def joined(unit: Unit, actor: str, meeting: Meeting, typed: Sequence[Item]) -> list[Item]:
    """The agenda of a meeting that is being called: what was typed, what was tabled or not reached, what is reported on.

    A written resolution asks what it asks, and nothing else.
    """
    items = list(typed)
    if meeting.mode == MeetingMode.WRITTEN:
        return items
    there = await waiting.of_body(unit.session, meeting.body)
    for proposal in await waiting.take(unit, there[: MOST_ITEMS - len(items)], items, meeting.id):
        row = await unit.session.get_one(Proposal, proposal)
        row.meeting = meeting.id
        await way.set_state(unit, actor, row, IssueState.ON_AGENDA)
    await _referrals(unit, meeting, items)
    await _follow_ups(unit, meeting, items)
    return items


async def _referrals(unit: Unit, meeting: Meeting, items: list[Item]) -> None:
    """What another body sent here, until it is answered; and what came back from one, once."""
    coming = [
        (row, meeting_texts.referred_title(row.title, row.body_name), ItemSource.REFERRED)
        for row in await coming_to(unit.session, meeting.body)
    ]
    coming += [
        (row, meeting_texts.returned_title(row.title, row.to_name), ItemSource.RETURNED)
        for row in await coming_home(unit.session, meeting.body)
    ]
    for row, title, source in coming[: max(MOST_ITEMS - len(items), 0)]:
        about = {"kind": ItemKind.DECISION, "source": source, "subject": row.id}
        items.append(Item(meeting=meeting.id, number=len(items) + 1, title=title, **about))


async def _follow_ups(unit: Unit, meeting: Meeting, items: list[Item]) -> None:
    rows = await open_of(unit.session, meeting.body)
    for row in rows[:MOST_FOLLOW_UPS]:
        _append(items, meeting, texts.agenda_title(row.title, row.state), row.id)
    if len(rows) > MOST_FOLLOW_UPS:
        _append(items, meeting, texts.more_title(len(rows) - MOST_FOLLOW_UPS), None)


def _append(items: list[Item], meeting: Meeting, title: str, subject: str | None) -> None:
    about = {"kind": ItemKind.REPORT, "source": ItemSource.FOLLOW_UP, "subject": subject}
    items.append(Item(meeting=meeting.id, number=len(items) + 1, title=title, **about))


async def at_close(scene: Scene) -> None:
    """Decided proposals go their way; what was not decided waits for the next meeting."""
    await _sort(scene, lapsed=False)


async def at_lapse(scene: Scene) -> None:
    """Nothing was reached: all of it waits."""
    await _sort(scene, lapsed=True)


async def _sort(scene: Scene, *, lapsed: bool) -> None:
    rows = await scene.rows()
    if scene.meeting.mode == MeetingMode.WRITTEN:
        return
    for item in rows.items:
        proposal = await scene.unit.session.get(Proposal, item.subject) if item.source == ItemSource.ISSUE else None
        outcome = None if lapsed else _outcome(item, rows, await decided_by_poll(scene, item))
        if outcome is not None:
            if proposal is not None:
                await _decided(scene, proposal, outcome)
        elif item.source not in BY_THEMSELVES and (lapsed or item.kind == ItemKind.DECISION):
            await _again(scene, item, proposal)


async def decided_by_poll(scene: Scene, item: Item) -> bool:
    """Whether a poll on the item was closed: an election or a ranking decides as a motion does."""
    query = select(Poll.id).where(Poll.meeting == scene.meeting.id, Poll.item == item.number, Poll.closed_at.is_not(None))
    return (await scene.unit.session.scalars(query)).first() is not None


def _outcome(item: Item, rows: MeetingRows, polled: bool) -> str | None:
    """What became of an item; None while it is still to be decided."""
    motions: list[Motion] = [motion for motion in rows.motions if motion.item == item.number]
    if any(motion.state in UNDECIDED for motion in motions):
        return None
    main = [motion.state for motion in motions if motion.state in OUTCOMES]
    return main[0] if main else MotionState.CARRIED.value if polled else None


async def _decided(scene: Scene, row: Proposal, outcome: str) -> None:
    unit, actor, body = scene.unit, scene.acting.label, scene.meeting.body
    row.outcome = outcome
    step = PassedStep(proposal=row.id, kind=StepKind.DECIDE, body=body, note=None, at=unit.now, entered_by=actor)
    await unit.session.merge(step)
    told = {"step": StepKind.DECIDE.value, "lies_in": body, "note": None}
    await way.set_state(unit, actor, row, IssueState.DECIDED, **told)


async def _again(scene: Scene, item: Item, proposal: Proposal | None) -> None:
    """In front of what is new: who was kept waiting comes first."""
    unit, actor = scene.unit, scene.acting.label
    source = ItemSource.ISSUE if proposal else ItemSource.CARRIED_OVER
    subject, body = proposal.id if proposal else None, scene.meeting.body
    await waiting.put(unit, actor, body, item.title, item.kind, source, proposal=subject, position=item.number)
    if proposal is not None:
        await way.set_state(unit, actor, proposal, IssueState.NOT_REACHED)


async def called_off(scene: Scene) -> None:
    """A cancelled meeting gives back what it had taken."""
    for proposal in await waiting.give_back(scene.unit, scene.meeting.id):
        row = await scene.unit.session.get_one(Proposal, proposal)
        row.meeting = None
        await way.set_state(scene.unit, scene.acting.label, row, IssueState.TABLED)
