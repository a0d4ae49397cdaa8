"""Agendas from below: a member's proposal on its way to a decision, and what waits for a body's next agenda."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Number, Query, View
from shared.contracts.meetings import ItemKind, ItemSource
from shared.rules.agenda_steps import StepKind as StepKind

READERS = ANYONE | {Audience.DESK}


class IssueState(StrEnum):
    """Where a proposal stands; `under_way` = in a step between (review, debate, budget …)."""

    PROPOSED = "proposed"
    ENDORSED = "endorsed"
    UNDER_WAY = "under_way"
    ADOPTED = "adopted"
    TABLED = "tabled"
    ON_AGENDA = "on_agenda"
    NOT_REACHED = "not_reached"  # waits for the next meeting
    DECIDED = "decided"
    DECLINED = "declined"
    DONE = "done"


class IssueStep(View):
    """One step of the way. `done_at` null = not passed yet; `note` = what was said when it was passed."""

    kind: StepKind
    count: int | None
    days: int | None
    done_at: datetime | None
    note: str | None = None


class IssueView(View):
    """A proposal as anybody may know it; `proposer` is told to who runs the body, and to the proposer.

    `at` is the body that has to act now, `step` what it has to do (null = nothing any more); `endorsements` counts members and
    what was gathered elsewhere; `meeting` on whose agenda it is, or was last; `outcome` once decided: carried, rejected …
    """

    id: str
    body: str
    body_name: str
    title: str
    text: str
    proposer: str | None
    proposed: datetime
    state: IssueState
    at: str
    at_name: str
    step: StepKind | None
    steps: tuple[IssueStep, ...]
    due: date | None
    endorsements: int
    needed: int | None
    meeting: str | None
    outcome: str | None
    reason: str | None
    cite: str | None
    default: bool
    changed: datetime


class IssueViews(View):
    """Open ones first, the one that moved last first."""

    items: tuple[IssueView, ...]


class MyIssueViews(IssueViews):
    """`others`: open ones of the member's bodies that wait for endorsements and do not have this member's yet."""

    others: tuple[IssueView, ...] = ()


class Endorsed(View):
    issue: IssueView
    changed: bool  # False: was endorsed already


class WaitingView(View):
    """What goes on a body's next agenda by itself; `minutes` = the time it was given."""

    id: str
    body: str
    title: str
    kind: ItemKind
    source: ItemSource
    issue: str | None
    minutes: int | None


class WaitingViews(View):
    """In the order in which they will stand."""

    items: tuple[WaitingView, ...]


class EndorseIssue(Command[Endorsed]):
    """공감 of the acting member, once; `member` only from officers, for somebody without a messenger."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.endorse"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | {Audience.MEMBER}

    issue: str
    member: str | None = None


class PassIssue(Command[IssueView]):
    """The step is done: on to the next. `body` adopts it instead of the one where it lies; `order` and `minutes` go with the
    tabling; `elsewhere` = endorsements gathered outside (the total, not what was added)."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.pass"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    issue: str
    step: StepKind | None = None  # which one is meant to be done: refused when another one is at hand
    note: str | None = None
    body: str | None = None
    order: Number | None = None
    minutes: Number | None = None
    elsewhere: Number | None = None


class DeclineIssue(Command[IssueView]):
    """Not taken up, and why: the proposer reads it."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.decline"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    issue: str
    reason: str


class ShowIssue(Query[IssueView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.show"
    audiences: ClassVar[frozenset[Audience]] = READERS

    issue: str


class ListIssues(Query[IssueViews]):
    """Proposed in a body or waiting in it (`children`: or below it), or all; `open_only` leaves out what has come to its end."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.list"
    audiences: ClassVar[frozenset[Audience]] = READERS

    body: str | None = None
    children: bool = False
    open_only: bool = False


class MyIssues(Query[MyIssueViews]):
    """The acting member's own proposals."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "issue.mine"
    audiences: ClassVar[frozenset[Audience]] = frozenset({Audience.MEMBER})


class ListWaiting(Query[WaitingViews]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "agenda.waiting"
    audiences: ClassVar[frozenset[Audience]] = READERS

    body: str


class DropWaiting(Command[WaitingViews]):
    """Not on the next agenda after all; answers with what still waits."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "agenda.drop"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    waiting: str
