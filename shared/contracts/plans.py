"""Recurring meetings laid out for a year: proposed from the charter, kept as drafts, called when they are due."""

from datetime import date, datetime
from typing import ClassVar

from pydantic import AwareDatetime

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Done, Number, Query, View
from shared.contracts.meetings import MeetingState


class PlanProposal(View):
    """`times` a year and what they rest on; `asked`: the number was given with the question."""

    body: str
    body_name: str
    year: int
    times: int
    asked: bool
    cite: str | None
    default: bool
    starts: tuple[datetime, ...]


class PlannedMeeting(View):
    """A draft, or a meeting of the year that was called. `send_by`: the last working day for its notice."""

    id: str
    body: str
    body_name: str
    starts: datetime
    minutes: int
    state: MeetingState
    session: str | None  # null for a draft
    send_by: date


class QuarterPlan(View):
    quarter: int
    planned: int  # drafts and called ones that were not cancelled
    held: int


class PlanView(View):
    """`per_year`: what the charter (or its target for the year) asks for, null where it is silent."""

    body: str
    body_name: str
    year: int
    per_year: int | None
    cite: str | None
    items: tuple[PlannedMeeting, ...]
    quarters: tuple[QuarterPlan, ...]


class ProposePlan(Query[PlanProposal]):
    """Days for a year's regular meetings. Null: times by the charter; weekday, week and hour as the body last met."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "plan.propose"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    year: Number
    times: Number | None = None
    weekday: Number | None = None  # 0 is Monday
    week: Number | None = None  # 1 to 4; 5 is the last of the month
    hour: Number | None = None
    minute: Number = 0


class AcceptPlan(Command[PlanView]):
    """Keeps these times as drafts: in no public calendar, without notice, until they are called."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "plan.accept"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    year: Number
    starts: tuple[AwareDatetime, ...]
    minutes: Number = 120


class DropPlanned(Command[Done]):
    """Takes one draft out of the plan."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "plan.drop"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class ShowPlan(Query[PlanView]):
    """Days that are only planned are told to those who run the body: a draft is in no public calendar."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "plan.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE | {Audience.DESK}

    body: str
    year: Number
