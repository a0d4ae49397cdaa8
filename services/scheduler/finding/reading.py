"""How a search for a date stands: who can when, and on which day there would be a quorum."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.due import due_item
from services.scheduler.finding.tables import Finding, FoundTime, Mark
from services.scheduler.views import opening_rule
from shared.clock import SEOUL
from shared.contracts.base import Refusal
from shared.contracts.due import DueItem
from shared.contracts.finding import FindingSeat, FindingSeats, FindingState, FindingView, FindingViews, OfferedTime
from shared.texts import finding as texts

MOST = 100
NONE = 0  # the number of 'at none of them'
Marks = Mapping[str, frozenset[int]]  # member -> the numbers that were marked


async def marks_of(session: AsyncSession, finding: str) -> Marks:
    found: dict[str, set[int]] = defaultdict(set)
    query = select(Mark.member, Mark.number).where(Mark.finding == finding, Mark.can.is_(True))
    for member, number in await session.execute(query):
        found[member].add(number)
    return {member: frozenset(numbers) for member, numbers in found.items()}


async def finding_view(
    session: AsyncSession, row: Finding, council: Council, now: datetime, member: str | None = None
) -> FindingView:
    marks = await marks_of(session, row.id)
    times = list(await session.scalars(select(FoundTime).where(FoundTime.finding == row.id).order_by(FoundTime.number)))
    enrolled = {seat.member for seat in council.enrolled_on(now.astimezone(SEOUL).date())}
    return FindingView(
        id=row.id,
        body=row.body,
        body_name=council.roll.body_name,
        title=row.title,
        state=row.state,
        times=tuple(_offered(time, marks, council, member) for time in times),
        minutes=row.minutes,
        place=row.place,
        agenda=tuple(row.more.get("agenda", ())),
        kind=row.kind,
        request=row.more.get("request"),
        until=row.until,
        answered=len(enrolled & marks.keys()),
        enrolled=len(enrolled),
        begun_at=row.at,
        meeting=row.meeting,
        heard=None if member is None else member in marks,
    )


def _offered(time: FoundTime, marks: Marks, council: Council, member: str | None) -> OfferedTime:
    """Counted on the roll of that day: whose term ends before cannot come."""
    members = {seat.member for seat in council.enrolled_on(time.starts.astimezone(SEOUL).date())}
    can = sum(1 for one in members if time.number in marks.get(one, ()))
    required = opening_rule(council.charter, len(members)).required
    return OfferedTime(
        number=time.number,
        starts=time.starts,
        can=can,
        enrolled=len(members),
        required=required,
        quorate=can >= required,
        mine=None if member is None else time.number in marks.get(member, ()),
    )


def unknown(finding: str) -> Refusal:
    return Refusal(code="unknown_finding", facts={"finding": finding})


async def open_ones(
    session: AsyncSession, councils: Councils, bodies: Sequence[str] | None, now: datetime, member: str | None = None
) -> FindingViews:
    """Newest first; with a member only those whose roll has the member now."""
    query = select(Finding).where(Finding.state == FindingState.OPEN).order_by(Finding.at.desc()).limit(MOST)
    if bodies is not None:
        query = query.where(Finding.body.in_(bodies))
    views, today = [], now.astimezone(SEOUL).date()
    for row in list(await session.scalars(query)):
        council = await councils.now(row.body)
        if isinstance(council, Refusal):
            continue
        if member is None or any(seat.member == member for seat in council.enrolled_on(today)):
            views.append(await finding_view(session, row, council, now, member))
    return FindingViews(items=tuple(views))


async def seats(session: AsyncSession, row: Finding, council: Council, now: datetime) -> FindingSeats:
    """Everybody on the roll now, by name."""
    marks = await marks_of(session, row.id)
    people = [
        FindingSeat(
            member=seat.member,
            name=seat.name,
            heard=seat.member in marks,
            can=tuple(sorted(marks.get(seat.member, frozenset()) - {NONE})),
        )
        for seat in council.enrolled_on(now.astimezone(SEOUL).date())
    ]
    ordered = tuple(sorted(people, key=lambda one: (one.name, one.member)))
    return FindingSeats(finding=await finding_view(session, row, council, now), seats=ordered)


async def unmarked(session: AsyncSession, council: Council, now: datetime) -> dict[str, list[DueItem]]:
    """Who has said nothing yet about times that are asked about, as long as an answer is in time."""
    query = select(Finding).where(Finding.body == council.body, Finding.state == FindingState.OPEN, Finding.until > now)
    found: dict[str, list[DueItem]] = defaultdict(list)
    for row in list(await session.scalars(query)):
        item = due_item(council, texts.DUE, row.id, texts.due(row.title), row.until)
        enrolled = {seat.member for seat in council.enrolled_on(now.astimezone(SEOUL).date())}
        for member in enrolled - (await marks_of(session, row.id)).keys():
            found[member].append(item)
    return found
