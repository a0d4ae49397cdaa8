"""Follow-ups as everybody may know them."""

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.followups.tables import FollowUp, Report
from services.scheduler.tables import Meeting
from shared.clock import SEOUL
from shared.contracts.followups import FollowUpReport, FollowUpState, FollowUpView, FollowUpViews, ListFollowUps
from shared.texts import followups as texts
from shared.texts import meeting as meeting_texts

MOST = 500
RECENT = timedelta(days=90)


async def one(session: AsyncSession, row: FollowUp, council: Council, now: datetime) -> FollowUpView:
    """One of them, with its reports, the first one first."""
    (view,) = await views(session, [row], {row.body: council}, now)
    query = select(Report).where(Report.followup == row.id).order_by(Report.at, Report.id)
    said = [FollowUpReport(at=one.at, state=one.state, reason=one.reason, due=one.due) for one in await session.scalars(query)]
    return view.model_copy(update={"reports": tuple(said)})


async def listed(session: AsyncSession, councils: Councils, query: ListFollowUps, now: datetime) -> FollowUpViews:
    conditions: list[ColumnElement[bool]] = []
    if query.body is not None:
        conditions.append(FollowUp.body.in_(councils.with_children(query.body) if query.children else [query.body]))
    if query.motion is not None:
        conditions.append(FollowUp.motion == query.motion)
    if query.open_only:
        conditions.append(FollowUp.closed_at.is_(None))
    return await _found(session, councils, conditions, now)


async def of_member(session: AsyncSession, councils: Councils, member: str, now: datetime) -> FollowUpViews:
    """What became of the decisions of a member's bodies, and what the member carries out."""
    bodies = list(councils.bodies_of_member(member))
    fresh = or_(FollowUp.closed_at.is_(None), FollowUp.closed_at >= now - RECENT)
    return await _found(session, councils, [or_(FollowUp.body.in_(bodies), FollowUp.member == member), fresh], now)


async def _found(
    session: AsyncSession, councils: Councils, conditions: Sequence[ColumnElement[bool]], now: datetime
) -> FollowUpViews:
    closed = FollowUp.closed_at
    query = select(FollowUp).where(*conditions).order_by(closed.is_not(None), closed.desc(), FollowUp.due, FollowUp.id)
    rows = list(await session.scalars(query.limit(MOST)))
    known = {body: await councils.now(body) for body in {row.body for row in rows}}
    there = {body: council for body, council in known.items() if isinstance(council, Council)}
    return FollowUpViews(items=await views(session, [row for row in rows if row.body in there], there, now))


async def views(
    session: AsyncSession, rows: Sequence[FollowUp], councils: dict[str, Council], now: datetime
) -> tuple[FollowUpView, ...]:
    sessions = await _sessions(session, {row.meeting for row in rows if row.meeting})
    return tuple(_view(row, councils[row.body], sessions.get(row.meeting or ""), now) for row in rows)


async def _sessions(session: AsyncSession, meetings: Iterable[str]) -> dict[str, str]:
    query = select(Meeting.id, Meeting.session_year, Meeting.session_number).where(Meeting.id.in_(list(meetings)))
    return {id_: meeting_texts.session_label(year, number) for id_, year, number in await session.execute(query)}


def is_waiting(row: FollowUp) -> bool:
    """Whether somebody still owes an answer."""
    return row.closed_at is None and row.state == FollowUpState.UNDER_WAY


def _view(row: FollowUp, council: Council, session: str | None, now: datetime) -> FollowUpView:
    owner = row.owner or texts.member_owner(council.name_of(row.member or ""))
    return FollowUpView(
        id=row.id,
        body=row.body,
        body_name=council.roll.body_name,
        kind=row.kind,
        title=row.title,
        meeting=row.meeting,
        session=session,
        motion=row.motion,
        decided=row.decided,
        owner=owner,
        member=row.member,
        due=row.due,
        cite=row.cite,
        default=row.default,
        state=row.state,
        reason=row.reason,
        overdue=is_waiting(row) and row.due < now.astimezone(SEOUL).date(),
        reported_at=row.reported_at,
        closed_at=row.closed_at,
    )


async def open_of(session: AsyncSession, body: str) -> list[FollowUp]:
    """A body's open follow-ups, the oldest due first: what comes back on its next agenda."""
    query = select(FollowUp).where(FollowUp.body == body, FollowUp.closed_at.is_(None))
    return list(await session.scalars(query.order_by(FollowUp.due, FollowUp.id)))
