"""How a request stands: counted among those who are on the roll now, or as it was reached."""

from datetime import date, datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council, Standing
from services.scheduler.councils import Councils
from services.scheduler.requests.tables import Request, Support
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.requests import MyRequests, RequestState, RequestView, RequestViews, Supporter, Supporters
from shared.texts.charter import threshold

OPEN = (RequestState.COLLECTING, RequestState.REACHED)
SHOWN = timedelta(days=365)
MOST = 100


async def supporters_of(session: AsyncSession, request: str, council: Council, day: date) -> set[str]:
    """Those of the supporters who are on the roll that day."""
    signed = set(await session.scalars(select(Support.member).where(Support.request == request)))
    return signed & {seat.member for seat in council.enrolled_on(day)}


async def request_view(
    session: AsyncSession, row: Request, council: Council, now: datetime, member: str | None = None
) -> RequestView:
    today = now.astimezone(SEOUL).date()
    rule, days = council.charter.extraordinary_request, council.charter.extraordinary_call_days
    enrolled = row.enrolled if row.enrolled is not None else len(council.enrolled_on(today))
    standing = row.supporters
    if standing is None:
        standing = len(await supporters_of(session, row.id, council, today))
    return RequestView(
        id=row.id,
        body=row.body,
        body_name=council.roll.body_name,
        purpose=row.purpose,
        state=row.state,
        supporters=standing,
        required=row.required if row.required is not None else rule.value.needed(enrolled),
        enrolled=enrolled,
        share=threshold(rule.value),
        cite=rule.cite,
        default=rule.default,
        by_analogy=rule.by_analogy,
        asked_at=row.at,
        reached_at=row.reached_at,
        call_days=days.value,
        call_cite=days.cite,
        call_default=days.default,
        call_by_analogy=days.by_analogy,
        call_by=row.call_by,
        overdue=row.state == RequestState.REACHED and row.call_by is not None and today > row.call_by,
        meeting=row.meeting,
        mine=None if member is None else await session.get(Support, (row.id, member)) is not None,
    )


async def show(session: AsyncSession, councils: Councils, request: str, now: datetime) -> RequestView | Refusal:
    row = await session.get(Request, request)
    if row is None:
        return unknown(request)
    council = await councils.now(row.body)
    return council if isinstance(council, Refusal) else await request_view(session, row, council, now)


def unknown(request: str) -> Refusal:
    return Refusal(code="unknown_request", facts={"request": request})


async def listed(session: AsyncSession, councils: Councils, body: str | None, now: datetime) -> RequestViews:
    """Open ones however old they are, and the others of the last year."""
    query = select(Request).where(or_(Request.state.in_(OPEN), Request.at > now - SHOWN)).order_by(Request.at.desc())
    if body is not None:
        query = query.where(Request.body == body)
    return await _views(session, councils, list(await session.scalars(query.limit(MOST))), now)


async def of_member(session: AsyncSession, councils: Councils, member: str, now: datetime) -> MyRequests:
    """What stands open in the bodies where the member is enrolled now."""
    bodies = await _enrolled_in(councils, member, now.astimezone(SEOUL).date())
    query = select(Request).where(Request.body.in_(list(bodies)), Request.state.in_(OPEN)).order_by(Request.at.desc())
    found = await _views(session, councils, list(await session.scalars(query.limit(MOST))), now, member)
    return MyRequests(items=found.items, bodies=bodies)


async def _enrolled_in(councils: Councils, member: str, day: date) -> dict[str, str]:
    """Slug and name of the bodies on whose rolls the member counts that day."""
    found = {}
    for slug, name in councils.bodies_of_member(member).items():
        council = await councils.now(slug)
        if not isinstance(council, Refusal) and council.standing(member, day) is Standing.ENROLLED:
            found[slug] = name
    return found


async def _views(
    session: AsyncSession, councils: Councils, rows: list[Request], now: datetime, member: str | None = None
) -> RequestViews:
    views = []
    for row in rows:
        council = await councils.now(row.body)
        if not isinstance(council, Refusal):
            views.append(await request_view(session, row, council, now, member))
    return RequestViews(items=tuple(views))


async def names(session: AsyncSession, row: Request, council: Council, now: datetime) -> Supporters:
    """Everybody who signed and is on the roll, by name."""
    members = await supporters_of(session, row.id, council, now.astimezone(SEOUL).date())
    people = sorted((Supporter(member=one, name=council.name_of(one)) for one in members), key=lambda one: (one.name, one.member))
    return Supporters(request=await request_view(session, row, council, now), items=tuple(people))
