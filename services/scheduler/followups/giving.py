"""Giving a decision into somebody's hands: of which body, who carries it out, and by which day."""

from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import select

from services.scheduler import deadlines
from services.scheduler.council import Council
from services.scheduler.followups import record
from services.scheduler.followups.tables import FollowUp
from services.scheduler.matter import Matter
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Motion
from shared.clock import SEOUL
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.events import FollowUpChanged
from shared.contracts.followups import AddFollowUp, FollowUpState
from shared.contracts.motions import MotionState
from shared.ids import new_id, new_secret
from shared.phrases.agenda import TITLE_LETTERS, one_line
from shared.phrases.names import stored
from shared.rules import dates
from shared.store.unit import Unit

OWNER_LETTERS = 100
MOST_DAYS = 5 * 366
ASKED_AT_HOUR = 9  # of the day on which it is due, in Seoul


@dataclass(frozen=True)
class Due:
    """The day as it was set, the working day it comes to, and the rule where nobody set it."""

    asked: date
    day: date
    cite: str | None = None
    default: bool = False


async def add(matter: Matter, command: AddFollowUp) -> FollowUp | Refusal:
    """One follow-up of a carried motion, or of what a body decided elsewhere."""
    unit = matter.unit
    motion = await unit.session.get(Motion, command.motion) if command.motion else None
    if refusal := await _refuse(matter, command, motion):
        return refusal
    decided = (motion.closed_at if motion else None) or unit.now
    due = await due_of(unit, matter.council, command.due, decided)
    if isinstance(due, Refusal):
        return due
    row = FollowUp(
        id=new_id(),
        body=matter.council.body,
        meeting=motion.meeting if motion else None,
        motion=motion.id if motion else None,
        kind=command.kind,
        title=one_line(command.title or (motion.title if motion else "")),
        salt=new_secret(),
        owner=stored(command.owner) if command.owner and not command.member else None,
        member=command.member,
        decided=decided,
        due_asked=due.asked,
        due=due.day,
        cite=due.cite,
        default=due.default,
        state=FollowUpState.UNDER_WAY,
        at=unit.now,
        entered_by=matter.acting.label,
    )
    unit.session.add(row)
    await unit.session.flush()
    await set_deadlines(unit, row)
    await matter.note("followup.opened", **record.of_opening(row))
    await told(matter, row)
    return row


async def _refuse(matter: Matter, command: AddFollowUp, motion: Motion | None) -> Refusal | None:
    title = one_line(command.title or (motion.title if motion else ""))
    if not title:
        return Refusal(code="no_title")
    if len(title) > TITLE_LETTERS:
        return Refusal(code="title_length", facts={"most": TITLE_LETTERS})
    if motion is not None and motion.state != MotionState.CARRIED:
        return Refusal(code="followup_not_carried", facts={"title": motion.title, "state": motion.state})
    return _refuse_owner(matter, command) or await _refuse_twice(matter.unit, motion, title)


def _refuse_owner(matter: Matter, command: AddFollowUp) -> Refusal | None:
    if command.member is not None:
        known = matter.council.is_member(command.member)
        return None if known else Refusal(code="not_on_roll", facts={"body": matter.council.roll.body_name})
    owner = stored(command.owner or "")
    if not owner:
        return Refusal(code="followup_no_owner")
    return Refusal(code="followup_owner_length", facts={"most": OWNER_LETTERS}) if len(owner) > OWNER_LETTERS else None


async def _refuse_twice(unit: Unit, motion: Motion | None, title: str) -> Refusal | None:
    """One decision may be given to several, each with a part of its own; the same part twice is a slip."""
    if motion is None:
        return None
    same = select(FollowUp.id).where(FollowUp.motion == motion.id, FollowUp.title == title, FollowUp.closed_at.is_(None))
    found = await unit.session.scalar(same.limit(1))
    return Refusal(code="followup_already", facts={"title": title, "followup": found}) if found else None


async def due_of(unit: Unit, council: Council, asked: date | None, decided: datetime) -> Due | Refusal:
    """The day asked for, else the charter's days for an answer; an end on a day off moves on to the next working day."""
    today, holidays = unit.now.astimezone(SEOUL).date(), await calendar(unit.session)
    if asked is None:
        rule = council.charter.reply_days
        counted = dates.within_days(max(decided.astimezone(SEOUL).date(), today), rule.value, holidays).due
        return Due(counted, counted, rule.cite, rule.default)
    if asked < today:
        return Refusal(code="followup_past", facts={"day": asked.isoformat()})
    if (asked - today).days > MOST_DAYS:
        return Refusal(code="followup_too_far", facts={"day": asked.isoformat()})
    return Due(asked, dates.within_days(asked, 0, holidays).due)


async def set_deadlines(unit: Unit, row: FollowUp) -> None:
    """The question on the morning of the day, and the end of the day."""
    morning = deadlines.end_of_day(row.due).astimezone(SEOUL).replace(hour=ASKED_AT_HOUR, minute=0, second=0)
    kind = DeadlineKind.FOLLOW_UP
    await deadlines.set_for(unit, row.body, row.id, kind, deadlines.end_of_day(row.due), None, row.title)
    if morning > unit.now:
        await deadlines.set_for(unit, row.body, row.id, DeadlineKind.FOLLOW_UP_ASK, morning, None, row.title)


async def meet_deadlines(unit: Unit, row: FollowUp) -> None:
    await deadlines.meet(unit, row.id, DeadlineKind.FOLLOW_UP, DeadlineKind.FOLLOW_UP_ASK)


async def told(matter: Matter, row: FollowUp) -> Done:
    """Whoever shows it, or the decision it came from, shows it anew."""
    await matter.tell(FollowUpChanged, followup=row.id, motion=row.motion, meeting=row.meeting)
    return Done()
