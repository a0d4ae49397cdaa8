"""Offering times, marking them, and the end of it: a call, or none."""

from collections.abc import Sequence
from datetime import datetime, time, timedelta

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.alarm import FIRING
from services.scheduler.council import Council
from services.scheduler.finding.reading import NONE, finding_view, unknown
from services.scheduler.finding.tables import Finding, FoundTime, Mark
from services.scheduler.journal import stamp
from services.scheduler.matter import Matter
from services.scheduler.scene import Scene
from services.scheduler.tables import Deadline
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import FindingAnswersDue, FindingBegun, FindingEnded, FindingProgressed
from shared.contracts.finding import BeginFinding, DropFinding, FindingState, FindingView, MarkTime, TimeMarked
from shared.contracts.meetings import CallMeeting
from shared.ids import new_id, new_secret
from shared.journal.chain import sealed
from shared.phrases.agenda import one_line
from shared.store.unit import Unit

MOST_TIMES, MOST_MINUTES, LETTERS = 8, 24 * 60, 200
FARTHEST = timedelta(days=366)
TO_ANSWER, EVENING, AT_LEAST = timedelta(days=3), time(18), timedelta(hours=1)


async def begin(matter: Matter, command: BeginFinding) -> FindingView | Refusal:
    """Asks everybody on the roll; the times are put in order."""
    now, times = matter.unit.now, sorted(set(command.times))
    until = command.until or _usual(now, times)
    if refusal := _refuse(command, times, until, now):
        return refusal
    row = Finding(
        id=new_id(),
        body=command.body,
        title=one_line(command.title),
        salt=new_secret(),
        state=FindingState.OPEN,
        minutes=command.minutes,
        kind=command.kind,
        place=one_line(command.place),
        more={"agenda": list(command.agenda), "request": command.request},
        until=until,
        at=now,
    )
    matter.unit.session.add(row)
    offered = [FoundTime(finding=row.id, number=number, starts=starts) for number, starts in enumerate(times, start=1)]
    matter.unit.session.add_all(offered)
    told = {"title": sealed(row.salt, row.title), "times": [stamp(starts) for starts in times], "until": stamp(until)}
    await matter.note("finding.begun", finding=row.id, minutes=row.minutes, kind=row.kind, **told)
    await deadlines.set_for(matter.unit, row.body, row.id, DeadlineKind.FINDING_ANSWERS, until, None, row.title)
    await matter.tell(FindingBegun, finding=row.id)
    return await finding_view(matter.unit.session, row, matter.council, now)


def _usual(now: datetime, times: Sequence[datetime]) -> datetime:
    """Three days from now at six in the evening, an hour before the first time at the latest."""
    usual = datetime.combine((now + TO_ANSWER).astimezone(SEOUL).date(), EVENING, SEOUL)
    return min([usual, *(starts - AT_LEAST for starts in times)])


def _refuse(command: BeginFinding, times: Sequence[datetime], until: datetime, now: datetime) -> Refusal | None:
    if not 0 < len(times) <= MOST_TIMES:
        return Refusal(code="finding_times", facts={"most": MOST_TIMES})
    for starts in times:
        if not now < starts < now + FARTHEST:
            return Refusal(code="past" if starts <= now else "finding_far", facts={"starts": starts.isoformat()})
    if not now < until < times[-1]:
        return Refusal(code="finding_until", facts={"until": until.isoformat()})
    if not 0 < len(one_line(command.title)) <= LETTERS:
        return Refusal(code="finding_title", facts={"most": LETTERS})
    if len(one_line(command.place)) > LETTERS:
        return Refusal(code="place_length", facts={"most": LETTERS})
    return None if 0 < command.minutes <= MOST_MINUTES else Refusal(code="bad_length", facts={"minutes": command.minutes})


async def mark(matter: Matter, command: MarkTime) -> TimeMarked | Refusal:
    """One time of one member; 'at none' takes the others back, and a time takes 'at none' back."""
    row = await matter.unit.session.get(Finding, command.finding, with_for_update=True, populate_existing=True)
    if row is None:
        return unknown(command.finding)
    member = matter.whose(command.member)
    if isinstance(member, Refusal):
        return member
    if row.state != FindingState.OPEN:
        return Refusal(code="finding_over", facts={"state": row.state})
    if command.number != NONE and await matter.unit.session.get(FoundTime, (row.id, command.number)) is None:
        return Refusal(code="finding_number", facts={"number": command.number})
    standing = await matter.unit.session.get(Mark, (row.id, member, command.number))
    can = command.can if command.can is not None else not (standing and standing.can)
    changed = await _set(matter, row, member, command.number, can)
    if can:
        others = select(Mark.number).where(Mark.finding == row.id, Mark.member == member, Mark.can.is_(True))
        for other in list(await matter.unit.session.scalars(others)):
            if (other == NONE) != (command.number == NONE):
                await _set(matter, row, member, other, False)
    if changed:
        await matter.tell(FindingProgressed, merge=row.id, finding=row.id)
    view = await finding_view(matter.unit.session, row, matter.council, matter.unit.now, member)
    if changed and view.answered == view.enrolled:
        await _all_answered(matter, row)
    return TimeMarked(finding=view, number=command.number, can=can, changed=changed)


async def _set(matter: Matter, row: Finding, member: str, number: int, can: bool) -> bool:
    found = await matter.unit.session.get(Mark, (row.id, member, number))
    if (found.can if found else False) == can:
        return False
    if found is None:
        found = Mark(finding=row.id, member=member, number=number)
        matter.unit.session.add(found)
    found.can, found.at, found.entered_by = can, matter.unit.now, matter.acting.label
    await matter.unit.session.flush()
    await matter.note("finding.marked", finding=row.id, member=member, number=number, can=can)
    return True


async def _all_answered(matter: Matter, row: Finding) -> None:
    """Nobody is waited for any more: the facilitators need not wait for the day either."""
    kind = DeadlineKind.FINDING_ANSWERS
    waiting = select(Deadline.id).where(Deadline.kind == kind, Deadline.subject == row.id, Deadline.state == "pending")
    if await matter.unit.session.scalar(waiting):
        await deadlines.meet(matter.unit, row.id, kind)
        await matter.tell(FindingAnswersDue, finding=row.id)


async def drop(matter: Matter, command: DropFinding) -> FindingView | Refusal:
    row = await matter.unit.session.get(Finding, command.finding, with_for_update=True, populate_existing=True)
    if row is None:
        return unknown(command.finding)
    if row.state != FindingState.OPEN:
        return Refusal(code="finding_over", facts={"state": row.state})
    row.state = FindingState.DROPPED
    await deadlines.meet(matter.unit, row.id, DeadlineKind.FINDING_ANSWERS)
    await matter.note("finding.dropped", finding=row.id)
    await matter.tell(FindingEnded, finding=row.id)
    return await finding_view(matter.unit.session, row, matter.council, matter.unit.now)


async def refuse_call(unit: Unit, command: CallMeeting) -> Refusal | None:
    """A call that says it settles a search: one of the body's, still open, at one of the times offered."""
    if command.finding is None:
        return None
    row = await unit.session.get(Finding, command.finding, with_for_update=True, populate_existing=True)
    if row is None or row.body != command.body:
        return unknown(command.finding)
    if row.state != FindingState.OPEN:
        return Refusal(code="finding_over", facts={"state": row.state})
    times = await unit.session.scalars(select(FoundTime.starts).where(FoundTime.finding == row.id))
    return None if command.starts in set(times) else Refusal(code="finding_other_time")


async def settle(scene: Scene, finding: str) -> None:
    """The search ends in this meeting."""
    row = await scene.unit.session.get_one(Finding, finding)
    row.state, row.meeting = FindingState.SETTLED, scene.meeting.id
    await deadlines.meet(scene.unit, row.id, DeadlineKind.FINDING_ANSWERS)
    await scene.note("finding.settled", finding=row.id)
    await scene.unit.emit(FindingEnded(id=new_id(), at=scene.unit.now, body=row.body, finding=row.id))


async def _answers_due(unit: Unit, deadline: Deadline, council: Council) -> None:
    await unit.emit(FindingAnswersDue(id=new_id(), at=unit.now, body=deadline.body, finding=deadline.subject))


FIRING[DeadlineKind.FINDING_ANSWERS] = _answers_due
