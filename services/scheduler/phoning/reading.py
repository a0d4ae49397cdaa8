"""Who is still to be called about which meeting."""

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.phoning.tables import PhoneCall
from services.scheduler.queries import of_bodies
from services.scheduler.standing import day_of
from services.scheduler.tables import Meeting
from services.scheduler.views import MeetingRows, counted_members
from shared.contracts.meetings import MeetingMode, MeetingState
from shared.contracts.phoning import CallList, ToCall
from shared.rules.phoning import Coming, Why, why_to_call
from shared.texts.meeting import session_label

ORDER = tuple(Why)


async def to_come(session: AsyncSession, bodies: Collection[str] | None, now: datetime) -> Sequence[Meeting]:
    """The meetings that anybody may have to be called about; None: of all bodies."""
    query = select(Meeting).where(Meeting.starts > now, Meeting.mode != MeetingMode.WRITTEN)
    query = query.where(Meeting.state.in_((MeetingState.CALLED, MeetingState.CANCELLED)))
    if bodies is not None:
        query = query.where(await of_bodies(session, bodies))
    return list(await session.scalars(query.order_by(Meeting.starts, Meeting.id)))


async def called(session: AsyncSession, meeting: Meeting) -> set[str]:
    """Who was called since it last changed."""
    query = select(PhoneCall.member).where(PhoneCall.meeting == meeting.id, PhoneCall.sequence == meeting.sequence)
    return set(await session.scalars(query))


def reasons(meeting: Meeting, rows: MeetingRows, council: Council, unreached: Iterable[str], now: datetime) -> dict[str, Why]:
    """Of those of the roll whom no messenger reaches: why each is to be called."""
    coming = Coming(
        starts=meeting.starts,
        rsvp_due=meeting.rsvp_due,
        cancelled=meeting.state == MeetingState.CANCELLED,
        moved=meeting.starts_before is not None or meeting.place_before is not None,
        new_time=meeting.starts_before is not None,
    )
    counted = counted_members(meeting, rows, council)
    asked = ((member, why_to_call(coming, now, answered=member in rows.answers)) for member in counted & set(unreached))
    return {member: why for member, why in asked if why is not None}


def call_list(meeting: Meeting, council: Council, why: dict[str, Why], done: Collection[str]) -> CallList | None:
    """None where nobody is left; the gravest reason stands for all."""
    left = {member: reason for member, reason in why.items() if member not in done}
    if not left:
        return None
    reason = min(left.values(), key=ORDER.index)
    seats = [seat for seat in council.enrolled_on(day_of(meeting)) if seat.member in left]
    until = meeting.rsvp_due if reason is Why.ANSWER else min(meeting.starts, meeting.starts_before or meeting.starts)
    return CallList(
        meeting=meeting.id,
        body=meeting.body,
        body_name=council.roll.body_name,
        session=session_label(meeting.session_year, meeting.session_number),
        starts=meeting.starts,
        sequence=meeting.sequence,
        why=reason,
        until=until,
        people=tuple(ToCall(member=seat.member, name=seat.name, title=seat.title) for seat in seats),
        called=len(done),
    )
