"""What a year's plan would be, and how it stands."""

from collections import Counter
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.reckoning import calendar
from services.scheduler.tables import Meeting
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingKind, MeetingState
from shared.contracts.plans import PlannedMeeting, PlanProposal, PlanView, ProposePlan, QuarterPlan
from shared.rules.quarters import quarter_of
from shared.rules.year_plan import LAST, MOST, Pattern, laid_out
from shared.texts.meeting import session_label

USUAL, USUAL_WEEK, USUAL_AT = 3, 2, time(14)  # a Thursday in the second week
OVER = (MeetingState.CANCELLED, MeetingState.LAPSED)


def asked_for(council: Council, year: int) -> tuple[int | None, str | None]:
    """How often the charter has the body meet that year, and its article."""
    goal = council.charter.meeting_targets.value.get(year)
    if goal is not None:
        return goal, council.charter.meeting_targets.cite
    rule = council.charter.regular_per_year
    return rule.value, rule.cite


async def propose(session: AsyncSession, council: Council, query: ProposePlan) -> PlanProposal | Refusal:
    """The days, none of them a holiday of the calendar or of the officer's table."""
    goal, cite = asked_for(council, query.year)
    times = query.times if query.times is not None else goal
    if times is None:
        return Refusal(code="plan_no_number", facts={"body": council.roll.body_name})
    if not 1 <= times <= MOST or not 2000 <= query.year <= 2098:
        return Refusal(code="plan_number", facts={"most": MOST})
    newest = select(Meeting.starts).where(Meeting.body == council.body).order_by(Meeting.starts.desc()).limit(1)
    pattern, at = _pattern(query, await session.scalar(newest))
    if not 0 <= pattern.weekday <= 6 or not 1 <= pattern.week <= LAST or at is None:
        return Refusal(code="plan_pattern")
    days = laid_out(query.year, times, pattern, await calendar(session))
    return PlanProposal(
        body=council.body,
        body_name=council.roll.body_name,
        year=query.year,
        times=times,
        asked=query.times is not None,
        cite=cite if query.times is None else None,
        default=False,
        starts=tuple(datetime.combine(day, at, SEOUL) for day in days),
    )


def _pattern(query: ProposePlan, last: datetime | None) -> tuple[Pattern, time | None]:
    """As asked, else as the body met last."""
    known = last.astimezone(SEOUL) if last else None
    weekday = query.weekday if query.weekday is not None else known.weekday() if known else USUAL
    week = query.week if query.week is not None else (known.day - 1) // 7 + 1 if known else USUAL_WEEK
    if query.hour is None:
        return Pattern(weekday, week), known.time().replace(second=0, microsecond=0) if known else USUAL_AT
    return Pattern(weekday, week), time(query.hour, query.minute) if query.hour < 24 and query.minute < 60 else None


async def plan_view(session: AsyncSession, council: Council, year: int, *, drafts: bool = True) -> PlanView:
    """The regular meetings of a year, called ones and `drafts`, in order; what was planned and held in each quarter."""
    goal, cite = asked_for(council, year)
    query = select(Meeting).where(Meeting.body == council.body, Meeting.kind == MeetingKind.REGULAR).order_by(Meeting.starts)
    found = [one for one in await session.scalars(query) if one.starts.astimezone(SEOUL).year == year]
    planned: Counter[int] = Counter()
    held: Counter[int] = Counter()
    for meeting in found:
        _, quarter = quarter_of(meeting.starts.astimezone(SEOUL).date())
        planned[quarter] += meeting.state not in OVER
        held[quarter] += meeting.opened_at is not None
    return PlanView(
        body=council.body,
        body_name=council.roll.body_name,
        year=year,
        per_year=goal,
        cite=cite,
        items=tuple(_planned(one, council) for one in found if drafts or one.state != MeetingState.DRAFT),
        quarters=tuple(QuarterPlan(quarter=one, planned=planned[one], held=held[one]) for one in (1, 2, 3, 4)),
    )


def _planned(meeting: Meeting, council: Council) -> PlannedMeeting:
    draft = meeting.state == MeetingState.DRAFT
    return PlannedMeeting(
        id=meeting.id,
        body=meeting.body,
        body_name=council.roll.body_name,
        starts=meeting.starts,
        minutes=int((meeting.ends - meeting.starts).total_seconds()) // 60,
        state=meeting.state,
        session=None if draft else session_label(meeting.session_year, meeting.session_number),
        send_by=meeting.notice_send_by,
    )
