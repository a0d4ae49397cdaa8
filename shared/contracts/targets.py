"""The yearly plan: targets of tasks, done against planned for each quarter, attendance, and weighted fulfilment."""

from enum import StrEnum
from typing import ClassVar

from pydantic import Field

from shared.contracts.base import ANYONE, OFFICERS, Audience, Command, Query, View

EVERYBODY = ANYONE | {Audience.DESK}


class Counts(StrEnum):
    """What is counted as done."""

    MEETING = "meeting"  # meetings opened in the system, and past ones that were taken in
    SURVEY = "survey"  # surveys held in the system, and those among the past records
    ENTERED = "entered"  # what an officer enters


class PlannedBy(StrEnum):
    """Where the planned number comes from, where no target was set."""

    TARGET = "target"
    CHARTER = "charter"
    DRAFTS = "drafts"  # the meetings laid out for the year
    NONE = "none"


class TargetRow(View):
    """One line of a plan as a file gives it. Keys of `years` are years, of `quarters` year and quarter ('2023-1').

    `of` = the body whose meetings count; `stated` = done until the end of the year `stated_to`, as the office states it.
    """

    task: str = Field(min_length=1, max_length=200)
    indicator: str = Field(default="", max_length=200)
    unit: str = Field(default="", max_length=20)
    weight: int | None = Field(default=None, ge=0, le=100)
    total: int | None = Field(default=None, ge=0, le=100_000)
    stated: int | None = Field(default=None, ge=0, le=100_000)
    stated_to: int | None = Field(default=None, ge=1900, le=9998)
    of: str | None = None
    counts: Counts | None = None
    years: dict[str, int] = Field(default_factory=dict)
    quarters: dict[str, int] = Field(default_factory=dict)


class QuarterView(View):
    quarter: int
    planned: int | None
    done: int


class TargetView(View):
    """`rate` in percent with one decimal; null where nothing is planned. `id` null: no target, planned by charter or drafts."""

    id: str | None
    body: str  # who keeps the plan
    of: str | None
    of_name: str
    task: str
    indicator: str
    unit: str
    counts: Counts
    weight: int | None
    planned: int | None
    planned_by: PlannedBy
    done: int
    rate: float | None
    quarters: tuple[QuarterView, ...]
    total: int | None = None  # planned over all years
    total_done: int | None = None  # stated by the office up to a year, counted after it
    total_rate: float | None = None


class BodyAttendance(View):
    body: str
    body_name: str
    meetings: int
    came: int
    could: int
    rate: float | None


class PersonAttendance(View):
    """For officers' eyes: at how many of the meetings on whose roll they were."""

    member: str
    name: str
    body: str
    came: int
    could: int
    rate: float | None


class TargetsView(View):
    """`rate`: weighted over the targets that have a weight; `total_rate`: the same over all years of the plan."""

    year: int
    quarter: int | None
    items: tuple[TargetView, ...]
    rate: float | None
    total_rate: float | None
    bodies: tuple[BodyAttendance, ...]
    people: tuple[PersonAttendance, ...] = ()


class TargetsImported(View):
    added: int
    changed: int
    unchanged: int
    unassigned: tuple[str, ...]  # tasks for which no body is counted


class ImportTargets(Command[TargetsImported]):
    """Takes a plan in, kept by `body`; the same rows again change nothing, new numbers replace the old ones."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "target.import"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    rows: tuple[TargetRow, ...] = Field(max_length=500)


class AssignTarget(Command[TargetsImported]):
    """Whose meetings (or surveys) count for a target."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "target.assign"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    target: str
    of: str | None = None
    counts: Counts = Counts.MEETING


class EnterDone(Command[TargetsImported]):
    """What was done in a quarter, where it cannot be counted; it replaces what was entered before."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "target.done"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    target: str
    year: int = Field(ge=1900, le=9998)
    quarter: int = Field(ge=1, le=4)
    done: int = Field(ge=0, le=100_000)


class ShowTargets(Query[TargetsView]):
    """Planned and done in a year (or one quarter of it), of a body with those below it. People only for who runs the body."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "target.show"
    audiences: ClassVar[frozenset[Audience]] = EVERYBODY

    body: str
    year: int = Field(ge=1900, le=9998)
    quarter: int | None = Field(default=None, ge=1, le=4)
