"""What was done and planned in a year: meetings and surveys held here, past ones that were taken in, the meetings laid out."""

from collections import Counter
from collections.abc import Collection
from dataclasses import dataclass, field

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.attendance import attended_counts
from services.scheduler.polls.tables import Poll
from services.scheduler.tables import Meeting
from services.scheduler.views import attendances_of
from shared.clock import SEOUL
from shared.contracts.bodies import Record
from shared.contracts.meetings import MeetingState
from shared.contracts.polls import PollKind, PollState
from shared.contracts.targets import Counts
from shared.rules.quarters import quarter_of, quarter_of_period

LAID_OUT = (MeetingState.DRAFT, MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED, MeetingState.CLOSED)
Quarter = tuple[int, int]


@dataclass
class Held:
    """By body: opened meetings, laid-out ones and surveys for each quarter; who came and could have come, of the opened ones."""

    opened: dict[str, Counter[Quarter]] = field(default_factory=dict)
    surveys: dict[str, Counter[Quarter]] = field(default_factory=dict)
    laid_out: dict[str, Counter[Quarter]] = field(default_factory=dict)
    meetings: list[Meeting] = field(default_factory=list)  # opened ones, in the year asked about
    came: dict[str, int] = field(default_factory=dict)  # by meeting


async def held_in(session: AsyncSession, bodies: Collection[str], year: int, quarter: int | None) -> Held:
    """All years are counted; attendance only of the one asked about."""
    found = Held()
    for meeting in await session.scalars(select(Meeting).where(Meeting.body.in_(list(bodies)))):
        when = quarter_of(meeting.starts.astimezone(SEOUL).date())
        if meeting.state in LAID_OUT:
            found.laid_out.setdefault(meeting.body, Counter())[when] += 1
        if meeting.opened_at is not None:
            found.opened.setdefault(meeting.body, Counter())[when] += 1
            if when[0] == year and quarter in (None, when[1]):
                found.meetings.append(meeting)
    found.surveys = await _surveys(session, bodies)
    found.came = await attended_counts(session, found.meetings)
    return found


async def _surveys(session: AsyncSession, bodies: Collection[str]) -> dict[str, Counter[Quarter]]:
    """Each in the quarter in which its answers were all in."""
    found: dict[str, Counter[Quarter]] = {}
    over = (Poll.kind == PollKind.SURVEY, Poll.state == PollState.CLOSED)
    for body, closed_at in await session.execute(select(Poll.body, Poll.closed_at).where(Poll.body.in_(list(bodies)), *over)):
        if closed_at is not None:
            found.setdefault(body, Counter())[quarter_of(closed_at.astimezone(SEOUL).date())] += 1
    return found


async def people_at(session: AsyncSession, meetings: Collection[Meeting]) -> dict[tuple[str, str], tuple[int, int]]:
    """(body, member) -> at how many of the meetings they were, of how many on whose frozen roll they stood."""
    could, came = Counter[tuple[str, str]](), Counter[tuple[str, str]]()
    rows = await attendances_of(session, [meeting.id for meeting in meetings])
    for one in meetings:
        roll = rows[one.id].frozen | rows[one.id].ended
        could.update((one.body, member) for member in roll)
        came.update((one.body, member) for member in rows[one.id].were_there(one.opened_at) & roll)
    return {key: (came[key], could[key]) for key in could}


def recorded(records: Collection[Record], kind: Counts) -> Counter[Quarter]:
    """Past records of a kind for each quarter; a range counts in the one in which it ended."""
    found: Counter[Quarter] = Counter()
    for record in records:
        when = quarter_of_period(record.period)
        if record.kind == kind.value and when is not None:
            found[when] += record.times
    return found
