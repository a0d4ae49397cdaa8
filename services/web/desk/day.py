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
from shared.contracts.phoning import CallList, ListCalls
from shared.contracts.polls import GOING_ON, ListPolls, PollView
from shared.contracts.roll import ListTermEndings, TermsEnding
from shared.texts.facilitator_terms import task as term_task
from shared.texts.facilitator_today import Task, deadline_task, meeting_task, poll_task

NOT_OVER = (MeetingState.CALLED, MeetingState.OPEN, MeetingState.RECESSED)
URGENT_FIRST = (DeadlineState.ESCALATED, DeadlineState.OVERDUE)
PAGELESS = ("duty", "card", "agenda", "finding", "request_call", "planned", "poll_open", "consent")  # no page of the subject
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
    polls: tuple[PollView, ...]
    calls: tuple[CallList, ...] = ()

    def page(self, task: Task) -> str | None:
        """Where a task is read about; what is only prepared, or is the body's own, has no page."""
        match task.command:
            case "followup":
                return f"/followups/{task.subject}"
            case "poll_close":
                return f"/polls/{task.subject}"
            case "terms":
                return f"/desk/bodies/{task.subject.partition('/')[0]}"
        return f"/meetings/{task.subject}" if task.subject and task.command not in PAGELESS else None


async def day(desk: Desk, actor: Actor, bodies: Sequence[BodyRow]) -> Day:
    """Everything of the own bodies, what presses first."""
    now, tops = desk.clock.now(), _tops(bodies)
    listed, deadlines, proposals, (followed, polls, ending, calls) = await asyncio.gather(
        _meetings(desk, tops, now),
        _deadlines(desk, actor, tops),
        _proposals(desk, actor, tops),
        asyncio.gather(_follow_ups(desk, tops), _polls(desk, tops), _terms(desk, actor, tops), _calls(desk, actor, tops)),
    )
    told = {poll.id for poll in polls}
    found = [*(meeting_task(meeting, now) for meeting in listed), *(poll_task(poll, now) for poll in polls)]
    found += [deadline_task(one, now) for one in deadlines if one.subject not in told]
    found += [term_task(one) for one in ending]
    return Day(
        tasks=tuple(task for task in found if task is not None),
        meetings=tuple(await asyncio.gather(*(_with_unanswered(desk, actor, meeting) for meeting in listed[:MEETINGS]))),
        deadlines=tuple(deadlines[:DEADLINES]),
        proposals=tuple(proposals[:PROPOSALS]),
        follow_ups=followed,
        polls=polls,
        calls=calls,
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


async def _polls(desk: Desk, tops: Iterable[str]) -> tuple[PollView, ...]:
    """Those that are prepared or go on, what ends first before the others."""
    asked = (answered(desk.public, ListPolls(body=top, children=True, states=GOING_ON)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items}
    return tuple(sorted(found.values(), key=lambda one: (one.due is not None, one.due or one.opened_at or desk.clock.now())))


async def _calls(desk: Desk, actor: Actor, tops: Iterable[str]) -> tuple[CallList, ...]:
    asked = (answered(desk.facilitator, ListCalls(actor=actor, body=top)) for top in tops)
    found = {one.meeting: one for part in await asyncio.gather(*asked) for one in part.items}
    return tuple(sorted(found.values(), key=lambda one: one.until))


async def _deadlines(desk: Desk, actor: Actor, tops: Iterable[str]) -> list[DeadlineView]:
    asked = (answered(desk.facilitator, ListDeadlines(actor=actor, body=top)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items if one.state is not DeadlineState.MET}
    return sorted(found.values(), key=lambda one: (one.state not in URGENT_FIRST, one.due))


async def _terms(desk: Desk, actor: Actor, tops: Iterable[str]) -> list[TermsEnding]:
    """Terms that end within 60 days."""
    asked = (answered(desk.facilitator, ListTermEndings(actor=actor, body=top)) for top in tops)
    return sorted((one for part in await asyncio.gather(*asked) for one in part.items), key=lambda one: (one.ends, one.body))


async def _proposals(desk: Desk, actor: Actor, tops: Iterable[str]) -> list[ProposalView]:
    asked = (answered(desk.facilitator, ListProposals(actor=actor, body=top)) for top in tops)
    found = {one.id: one for part in await asyncio.gather(*asked) for one in part.items}
    return sorted(found.values(), key=lambda one: one.at, reverse=True)
