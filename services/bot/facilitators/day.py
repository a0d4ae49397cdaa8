"""What a facilitator's day holds: meetings that run or come today, polls, what is overdue or due soon, and terms that end."""

from collections.abc import Iterable
from datetime import UTC, datetime
from typing import Protocol, TypeVar

from pydantic import BaseModel

from services.bot.facilitators.flow import Start
from services.bot.facilitators.flows.meeting import NOT_OVER
from shared.contracts.base import Query
from shared.contracts.deadlines import DeadlineState, DeadlineView, ListDeadlines
from shared.contracts.meetings import ListMeetings, MeetingView
from shared.contracts.phoning import CallList, ListCalls
from shared.contracts.polls import GOING_ON, ListPolls, PollView
from shared.contracts.roll import ListTermEndings, TermsEnding
from shared.texts import facilitator_terms as terms_texts
from shared.texts import facilitator_today as texts
from shared.texts import phoning as call_texts
from shared.texts.facilitator_delay import TELL

A = TypeVar("A", bound=BaseModel)

NEVER = datetime.max.replace(tzinfo=UTC)
URGENT_FIRST = (DeadlineState.ESCALATED, DeadlineState.OVERDUE)


class Knowing(Protocol):
    async def know(self, question: Query[A]) -> A | None: ...


async def tasks(asker: Knowing, tops: Iterable[str], now: datetime) -> list[texts.Task]:
    """`tops`: the facilitator's bodies, of which none lies under another."""
    tops = list(tops)
    found = [texts.meeting_task(meeting, now) for meeting in await _meetings(asker, tops, now)]
    running = await polls(asker, tops)
    found += [texts.poll_task(poll, now) for poll in running]
    told = {poll.id for poll in running}
    found += [texts.deadline_task(one, now) for one in await deadlines(asker, tops) if one.subject not in told]
    found += [_of_calls(one, now) for one in await calls(asker, tops)]
    found += [terms_texts.task(ending) for ending in await terms(asker, tops)]
    return [task for task in found if task is not None]


async def deadlines(asker: Knowing, tops: Iterable[str]) -> list[DeadlineView]:
    found: dict[str, DeadlineView] = {}
    for slug in tops:
        listed = await asker.know(ListDeadlines(body=slug))
        found |= {deadline.id: deadline for deadline in listed.items} if listed else {}
    return sorted(found.values(), key=lambda deadline: (deadline.state not in URGENT_FIRST, deadline.due))


async def polls(asker: Knowing, tops: Iterable[str]) -> list[PollView]:
    """Those that are prepared or go on, what ends first before the others."""
    found: dict[str, PollView] = {}
    for slug in tops:
        listed = await asker.know(ListPolls(body=slug, children=True, states=GOING_ON))
        found |= {poll.id: poll for poll in listed.items} if listed else {}
    return sorted(found.values(), key=lambda poll: (poll.due is not None, poll.due or NEVER))


async def calls(asker: Knowing, tops: Iterable[str]) -> list[CallList]:
    """Whom no messenger reaches and who must hear of a meeting."""
    found: dict[str, CallList] = {}
    for slug in tops:
        listed = await asker.know(ListCalls(body=slug))
        found |= {one.meeting: one for one in listed.items} if listed else {}
    return sorted(found.values(), key=lambda one: one.until)


def _of_calls(one: CallList, now: datetime) -> texts.Task:
    key = f"calls:{one.meeting}:{one.sequence}:{one.why}"
    return texts.Task(call_texts.task(one, now), call_texts.LIST, "calls", one.meeting, key, one.until)


async def terms(asker: Knowing, tops: Iterable[str]) -> list[TermsEnding]:
    """Terms that end within 60 days."""
    found: list[TermsEnding] = []
    for slug in tops:
        listed = await asker.know(ListTermEndings(body=slug))
        found += listed.items if listed else ()
    return sorted(found, key=lambda ending: (ending.ends, ending.body))


async def _meetings(asker: Knowing, tops: Iterable[str], now: datetime) -> list[MeetingView]:
    found: dict[str, MeetingView] = {}
    for slug in tops:
        listed = await asker.know(ListMeetings(body=slug, children=True, states=NOT_OVER))
        found |= {view.id: view for view in listed.items} if listed else {}
    return sorted(found.values(), key=lambda view: abs(view.starts - now))


def buttons(due: Iterable[texts.Task]) -> tuple[Start, ...]:
    """One a task; a second one where a delay may be told on."""
    made: list[Start] = []
    for index, task in enumerate(list(due)[: texts.SHOWN]):
        made.append(Start(texts.button(index, task), task.command, task.subject))
        if task.tell:
            made.append(Start(f"{texts.NUMBERS[index]} {TELL}", "tell", task.tell))
    return tuple(made)
