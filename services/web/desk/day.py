"""A facilitator's day: what the bot's /today tells, with those who have not answered by name."""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime

from services.web.asking import Desk, answered
from shared.contracts.base import Actor
from shared.contracts.bodies import BodyRow
from shared.contracts.deadlines import DeadlineState, DeadlineView, ListDeadlines, ListProposals, ProposalView
from shared.contracts.followups import FollowUpView, ListFollowUps
from shared.contracts.meetings import ListMeetings, MeetingState, MeetingView, ShowSeats
from shared.texts.facilitator_today import Task, deadline_task, meeting_task

NOT_OVER = (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED)
URGENT_FIRST = (DeadlineState.ESCALATED, DeadlineState.OVERDUE)
MEETINGS, DEADLINES, PROPOSALS = 20, 40, 20


@dataclass(frozen=True)
class Coming:
    """A meeting that is not over, and who has not answered the call."""

    meeting: MeetingView
    unanswered: tuple[str, ...]


@dataclass(frozen=True)
class Day:
    tasks: tuple[Task, ...]
    meetings: tuple[Coming, ...]
    deadlines: tuple[DeadlineView, ...]
    proposals: tuple[ProposalView, ...]
    follow_ups: tuple[FollowUpView, ...]


async def day(desk: Desk, actor: Actor, bodies: Sequence[BodyRow]) -> Day:
    """Everything of the own bodies, what presses first."""
    now, tops = desk.clock.now(), _tops(bodies)
    listed, deadlines, proposals, followed = await asyncio.gather(
        _meetings(desk, tops, now), _deadlines(desk, actor, tops), _proposals(desk, actor, tops), _follow_ups(desk, tops)
    )
    found = [*(meeting_task(meeting, now) for meeting in listed), *(deadline_task(one, now) for one in deadlines)]
    return Day(
        tasks=tuple(task for task in found if task is not None),
        meetings=tuple(await asyncio.gather(*(_with_unanswered(desk, actor, meeting) for meeting in listed[:MEETINGS]))),
        deadlines=tuple(deadlines[:DEADLINES]),
        proposals=tuple(proposals[:PROPOSALS]),
        follow_ups=followed,
    )


def _tops(bodies: Sequence[BodyRow]) -> list[str]:
    """Those whose parent is not among them: what is asked with children covers all."""
    own = {row.slug for row in bodies}
    return [row.slug for row in bodies if row.parent not in own]


async def _meetings(desk: Desk, tops: Iterable[str], now: datetime) -> list[MeetingView]:
    asked = (answered(desk.public, ListMeetings(body=top, children=True, states=NOT_OVER)) for top in tops)
    found = {view.id: view for part in await asyncio.gather(*asked) for view in part.items}
    return sorted(found.values(), key=lambda view: abs(view.starts - now))


async def _with_unanswered(desk: Desk, actor: Actor, meeting: MeetingView) -> Coming:
    if meeting.state is not MeetingState.CALLED or not meeting.rsvp.none:
        return Coming(meeting, ())
    seats = (await answered(desk.facilitator, ShowSeats(actor=actor, meeting=meeting.id))).seats
    return Coming(meeting, tuple(seat.name for seat in seats if seat.answer is None))


async def _follow_ups(desk: Desk, tops: Iterable[str]) -> tuple[FollowUpView, ...]:
    asked = (answered(desk.public, ListFollowUps(body=top, children=True, open_only=True)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items}
    return tuple(sorted(found.values(), key=lambda one: (not one.overdue, one.due)))


async def _deadlines(desk: Desk, actor: Actor, tops: Iterable[str]) -> list[DeadlineView]:
    asked = (answered(desk.facilitator, ListDeadlines(actor=actor, body=top)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items if one.state is not DeadlineState.MET}
    return sorted(found.values(), key=lambda one: (one.state not in URGENT_FIRST, one.due))


async def _proposals(desk: Desk, actor: Actor, tops: Iterable[str]) -> list[ProposalView]:
    asked = (answered(desk.facilitator, ListProposals(actor=actor, body=top)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items}
    return sorted(found.values(), key=lambda one: one.at, reverse=True)
