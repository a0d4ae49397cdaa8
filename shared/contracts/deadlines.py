"""Deadlines, the clock, proposals and the journal's answers."""

from datetime import date, datetime
from enum import StrEnum
from typing import ClassVar

from shared.contracts.base import ANYONE, OFFICERS, OFFICERS_AND_DESK, OPERATOR, Audience, Command, Done, Query, View


class DeadlineKind(StrEnum):
    NOTICE = "notice"
    RSVP_REMINDER = "rsvp_reminder"
    MINUTES_DRAFT = "minutes_draft"
    MINUTES_CONFIRMATION = "minutes_confirmation"
    MINUTES_PUBLICATION = "minutes_publication"
    DOCUMENTS = "documents"  # of what is to be decided: they go out with the notice
    PLAN = "plan"  # the basic plan, every so many years; the subject stands for the body
    YEARLY_REPORT = "yearly_report"
    BALLOTS_DUE = "ballots_due"  # of a written resolution: the chair may declare from then on
    OBJECTIONS_DUE = "objections_due"  # of a vote by consent; its subject is the motion
    ARRIVALS = "arrivals"  # an alarm, no deadline of a person: half an hour before the start
    POLL = "poll"  # the voting of a poll outside of meetings ends
    START = "start"  # an alarm: the set time has come
    FOLLOW_UP = "follow_up"  # a decision's answer is due; the subject is the follow-up
    ISSUE_STEP = "issue_step"  # the days of a proposal's step; the subject is the proposal
    PROJECT_CARD = "project_card"  # a quarter's card; the subject is the card
    CARD_ASK = "card_ask"  # an alarm: the quarter is over, its card is asked for
    FOLLOW_UP_ASK = "follow_up_ask"  # an alarm: the facilitators are asked how it stands
    PLANNED_CALL = "planned_call"  # of a draft: it is time to call it
    FORECAST = "forecast"  # an alarm: while there is time to ask, whether enough will come
    FINDING_ANSWERS = "finding_answers"  # of a date that is looked for: the members' marks
    EXTRAORDINARY_CALL = "extraordinary_call"  # of a request: the chair calls the meeting that was asked for


class DeadlineState(StrEnum):
    PENDING = "pending"
    FIRED = "fired"
    MET = "met"
    OVERDUE = "overdue"
    ESCALATED = "escalated"


class ToldTo(StrEnum):
    """Whom somebody's delay was told to, after a facilitator was asked."""

    CLERK = "clerk"  # 간사
    CHAIR = "chair"  # only where the charter says so, and after the clerk


class DeadlineView(View):
    """`subject` is the meeting's id; `label` its Korean line.

    `escalated_to`: who was told of the delay; `may_tell`: who may be told of it next.
    """

    id: str
    kind: DeadlineKind
    subject: str
    body: str
    body_name: str
    label: str
    due: datetime
    state: DeadlineState
    fired_at: datetime | None
    cite: str | None
    default: bool
    escalated_to: ToldTo | None = None
    may_tell: ToldTo | None = None


class DeadlineViews(View):
    items: tuple[DeadlineView, ...]


class ListDeadlines(Query[DeadlineViews]):
    """Open deadlines and those of the last 30 days, in order of due time; of one body with its sub-bodies, or of all."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "deadline.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str | None = None


class Escalated(View):
    """Whose list the delay is on from now on; of `names` those without a messenger account read it on their own page."""

    deadline: DeadlineView
    names: tuple[str, ...]


class EscalateDeadline(Command[Escalated]):
    """Somebody's delay is told on: to the clerk, then, where the charter says so, to the chair. Never by itself."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "deadline.escalate"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    deadline: str
    to: ToldTo = ToldTo.CLERK


class MeetDuty(Command[DeadlineView]):
    """The plan was made, or the year's report published, on that day: the next one falls due as the charter says."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "duty.done"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    body: str
    kind: DeadlineKind  # plan | yearly_report
    on: date


class HolidayView(View):
    day: date
    name: str


class HolidayViews(View):
    """The officer's own table; the calendar's holidays are not in it."""

    items: tuple[HolidayView, ...]


class HolidayReckoned(View):
    """A deadline of a meeting that moved."""

    meeting: str
    kind: DeadlineKind
    before: datetime
    due: datetime


class HolidaysReckoned(View):
    """The day that was added or taken away, and what it moved."""

    day: date
    items: tuple[HolidayReckoned, ...]


class AddHoliday(Command[HolidaysReckoned]):
    """A day off that the calendar does not know (임시공휴일): from now on it counts, and open deadlines are reckoned again."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "holiday.add"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    day: date
    name: str


class RemoveHoliday(Command[HolidaysReckoned]):
    """Takes a day out of the table again."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "holiday.remove"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    day: date


class ListHolidays(Query[HolidayViews]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "holiday.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS


class ClockView(View):
    now: datetime
    offset_seconds: int


class ShowClock(Query[ClockView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "clock.show"
    audiences: ClassVar[frozenset[Audience]] = ANYONE


class AdvanceClock(Command[ClockView]):
    """Moves the clock of training and tests forward. Refused when the Bot API in use is Telegram's own."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "clock.advance"
    audiences: ClassVar[frozenset[Audience]] = OPERATOR

    seconds: int


class Propose(Command[Done]):
    """A member proposes an item for the agenda; `member` only from officers, for somebody without a messenger."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "proposal.make"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS | {Audience.MEMBER}

    body: str | None = None
    text: str
    member: str | None = None


class ProposalView(View):
    id: str
    body: str
    body_name: str
    member: str
    text: str
    at: datetime


class ProposalViews(View):
    items: tuple[ProposalView, ...]


class ListProposals(Query[ProposalViews]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "proposal.list"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS_AND_DESK

    body: str | None = None


class Nudged(Done):
    """How many are asked now, how many were asked today already, and who has not answered."""

    asked: int = 0
    today: int = 0
    members: tuple[str, ...] = ()


class RemindMissing(Command[Nudged]):
    """Nudges, in private, those who have not answered and were not nudged today."""

    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "rsvp.remind"
    audiences: ClassVar[frozenset[Audience]] = OFFICERS

    meeting: str


class ChainView(View):
    """One body's journal: its rows, its last hash, and the first thing in it that does not fit."""

    slug: str
    rows: int
    head: str
    ok: bool
    fault: str | None = None  # a Korean sentence that names the body and the row
    fault_row: int | None = None


class ChangesView(View):
    """The registry's log of changes: its rows, its last hash, and the first row that does not fit."""

    rows: int
    head: str
    ok: bool
    fault_row: int | None = None


class VerifyView(View):
    ok: bool
    bodies: tuple[ChainView, ...]
    changes: ChangesView | None = None  # where everything was looked at, with no service running


class Verify(Query[VerifyView]):
    service: ClassVar[str] = "scheduler"
    verb: ClassVar[str] = "journal.verify"
    audiences: ClassVar[frozenset[Audience]] = ANYONE

    body: str | None = None
