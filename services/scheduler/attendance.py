"""Who was at a sitting and how long, and how often the bodies met in a year."""

from collections import defaultdict
from collections.abc import Sequence
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.guests.reading import at_sitting
from services.scheduler.standing import day_of
from services.scheduler.tables import Meeting
from services.scheduler.views import DEPUTISED, attendance_of, attendances_of, counted_members
from shared.clock import SEOUL
from shared.contracts.attendance import AllowanceRule, AttendanceView, Attended, ListYear, YearMeeting, YearOfMeetings
from shared.contracts.meetings import MeetingState
from shared.contracts.roll import SeatKind
from shared.rules.seat import Office
from shared.texts import meeting as texts

Interval = tuple[datetime, datetime | None]
FIRST = tuple(Office)


async def attendance(session: AsyncSession, meeting: Meeting, council: Council, now: datetime) -> AttendanceView:
    """Everybody who counts, and whoever else was confirmed in the room."""
    rows = await attendance_of(session, meeting.id)
    intervals: dict[str, list[Interval]] = defaultdict(list)
    for row in rows.presence:
        if row.confirmed_at is not None and row.source not in DEPUTISED:
            intervals[row.member].append((row.starts, row.ends))
    counted = counted_members(meeting, rows, council) | rows.ended
    there = rows.were_there(meeting.opened_at)
    people = [
        _attended(member, meeting, council, intervals[member] if member in there else [], member in counted, now)
        for member in counted | there
    ]
    rule = council.charter.allowance
    return AttendanceView(
        meeting=meeting.id,
        body=meeting.body,
        body_name=council.roll.body_name,
        institution=council.roll.institution,
        session=texts.session_label(meeting.session_year, meeting.session_number),
        starts=meeting.starts,
        ends=meeting.ends,
        opened_at=meeting.opened_at,
        closed_at=meeting.closed_at,
        place=meeting.place,
        allowance=AllowanceRule(paid=rule.value, cite=rule.cite, default=rule.default),
        guests=await at_sitting(session, meeting, council),
        people=tuple(sorted(people, key=lambda one: (FIRST.index(one.office), one.name, one.member))),
    )


def _attended(
    member: str, meeting: Meeting, council: Council, intervals: list[Interval], counts: bool, now: datetime
) -> Attended:
    seat = council.seat_of(member, day_of(meeting))
    kind = seat.seat if seat and counts else SeatKind.UNSEATED
    return Attended(
        member=member,
        name=seat.name if seat else "",
        title=seat.title if seat else "",
        organisation=seat.organisation if seat else "",
        seat=kind,
        office=seat.office if seat else Office.MEMBER,
        official=bool(seat and seat.official),
        intervals=tuple(intervals),
        minutes=_minutes(meeting, intervals, now),
    )


def _minutes(meeting: Meeting, intervals: list[Interval], now: datetime) -> int:
    """Whole minutes between the opening and the close; who came early or stayed on gets nothing for it."""
    if meeting.opened_at is None:
        return 0
    begins, over = meeting.opened_at, meeting.closed_at or now
    spans = (max(timedelta(), min(ends or over, over) - max(starts, begins)) for starts, ends in intervals)
    return sum(spans, timedelta()) // timedelta(minutes=1)


async def year(session: AsyncSession, councils: Councils, query: ListYear) -> YearOfMeetings:
    begins, ends = (datetime(number, 1, 1, tzinfo=SEOUL) for number in (query.year, query.year + 1))
    found = select(Meeting).where(
        Meeting.body.in_(councils.with_children(query.body)),
        Meeting.state != MeetingState.DRAFT,
        Meeting.starts >= begins,
        Meeting.starts < ends,
    )
    meetings = list(await session.scalars(found.order_by(Meeting.starts, Meeting.id)))
    attended = await attended_counts(session, meetings)
    return YearOfMeetings(items=tuple(_of_year(meeting, attended.get(meeting.id, 0)) for meeting in meetings))


def _of_year(meeting: Meeting, attended: int) -> YearMeeting:
    opened = meeting.opened_at is not None
    return YearMeeting(
        body=meeting.body,
        session=texts.session_label(meeting.session_year, meeting.session_number),
        starts=meeting.starts,
        state=meeting.state,
        mode=meeting.mode,
        enrolled=meeting.enrolled if opened else None,
        attended=attended if opened else None,
    )


async def attended_counts(session: AsyncSession, meetings: Sequence[Meeting]) -> dict[str, int]:
    """Meeting -> how many of its frozen roll were there themselves at any time of it, or whose ballot came back in writing."""
    rows = await attendances_of(session, [meeting.id for meeting in meetings])
    return {one.id: len(rows[one.id].were_there(one.opened_at) & rows[one.id].frozen) for one in meetings}
