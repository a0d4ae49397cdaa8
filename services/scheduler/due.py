"""What is before a person today: each topic gives a provider, which lists what is due to whom in one council."""

from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta

from pydantic import BaseModel
from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.matter import Tools
from services.scheduler.queries import of_bodies
from services.scheduler.tables import Confirmation, CorrectionRow, Meeting, Minutes
from services.scheduler.views import MeetingRows, counted_members, rows_of
from shared.bus.serving import Table
from shared.contracts.base import Audience, Refusal
from shared.contracts.due import DueItem, DueItems, DueOfAll, DueOfMember, ListDue, ShowDue
from shared.contracts.meetings import MeetingMode, MeetingState, RsvpAnswer
from shared.contracts.minutes import MinutesState
from shared.journal.chain import sealed
from shared.rules.reminding import day_of, is_near
from shared.texts import due as texts
from shared.texts.meeting import meeting_label, session_label, what_changed

Due = Mapping[str, Sequence[DueItem]]  # member -> what waits for them
Provider = Callable[[AsyncSession, Council, datetime], Awaitable[Due]]
TWO_DAYS = timedelta(days=2)
NEVER = datetime.max.replace(tzinfo=UTC)


def due_item(
    council: Council, kind: str, subject: str, title: str, until: datetime | None = None, *, mark: object = ""
) -> DueItem:
    """One thing that waits for somebody in this council."""
    return DueItem(
        kind=kind, subject=subject, body=council.body, body_name=council.roll.body_name, title=title, until=until, mark=str(mark)
    )


async def unanswered(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Called meetings that a member has not answered, as long as an answer is in time; of a joint one each body asks its own."""
    query = select(Meeting).where(await of_bodies(session, [council.body]), Meeting.mode != MeetingMode.WRITTEN)
    query = query.where(Meeting.state == MeetingState.CALLED, Meeting.rsvp_due > now)
    meetings = list(await session.scalars(query))
    rows = await rows_of(session, [meeting.id for meeting in meetings])
    found: dict[str, list[DueItem]] = defaultdict(list)
    for meeting in meetings:
        label = meeting_label(session_label(meeting.session_year, meeting.session_number), meeting.starts)
        title = texts.rsvp(label, _change(meeting))
        item = due_item(council, texts.RSVP, meeting.id, title, meeting.rsvp_due, mark=meeting.sequence)
        for member in counted_members(meeting, rows[meeting.id], council) - rows[meeting.id].answers.keys():
            found[member].append(item)
    return found


async def to_confirm(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Minutes in confirmation, for those who were there and have neither confirmed this version nor asked for a correction."""
    query = (
        select(Meeting, Minutes)
        .join(Minutes, Minutes.meeting == Meeting.id)
        .where(await of_bodies(session, [council.body]), Minutes.state == MinutesState.IN_CONFIRMATION)
    )
    found: dict[str, list[DueItem]] = defaultdict(list)
    pairs = [(meeting, minutes) for meeting, minutes in await session.execute(query)]
    rows = await rows_of(session, [meeting.id for meeting, _ in pairs])
    for meeting, minutes in pairs:
        label = texts.minutes(session_label(meeting.session_year, meeting.session_number))
        item = due_item(council, texts.MINUTES, meeting.id, label, minutes.due, mark=minutes.version)
        for member in rows[meeting.id].attended(meeting.opened_at) - await _heard(session, minutes):
            if meeting.body == council.body or council.is_member(member):
                found[member].append(item)
    return found


async def to_join(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Where an online meeting is joined, the day before and on its day: for everybody who has not said that they stay away."""
    soon = (Meeting.state == MeetingState.CALLED, Meeting.starts > now, Meeting.starts < now + TWO_DAYS)
    query = select(Meeting).where(await of_bodies(session, [council.body]), Meeting.link.is_not(None), *soon)
    meetings = [one for one in await session.scalars(query) if (day_of(one.starts) - day_of(now)).days <= 1]
    rows = await rows_of(session, [meeting.id for meeting in meetings])
    found: dict[str, list[DueItem]] = defaultdict(list)
    for meeting in meetings:
        link = meeting.link or ""
        title = texts.join(meeting_label(session_label(meeting.session_year, meeting.session_number), meeting.starts), link)
        item = due_item(council, texts.JOIN, meeting.id, title, meeting.starts, mark=sealed(meeting.salt, link)[:8])
        away = {member for member, answer in rows[meeting.id].answers.items() if answer == RsvpAnswer.NO}
        for member in {seat.member for seat in council.enrolled_on(day_of(meeting.starts))} - away:
            found[member].append(item)
    return found


async def changed(session: AsyncSession, council: Council, now: datetime) -> Due:
    """Meetings to come that moved or were called off: for everybody when they are near, else for those who had answered.

    Who is asked again whether they come is told of the move with that question, and who has answered since knows of it.
    """
    query = select(Meeting).where(await of_bodies(session, [council.body]), Meeting.mode != MeetingMode.WRITTEN)
    query = query.where(Meeting.state.in_((MeetingState.CALLED, MeetingState.CANCELLED)), Meeting.sequence > 0)
    query = query.where(Meeting.starts > now)
    meetings = [one for one in await session.scalars(query) if one.state == MeetingState.CANCELLED or _change(one)]
    rows = await rows_of(session, [meeting.id for meeting in meetings])
    found: dict[str, list[DueItem]] = defaultdict(list)
    for meeting in meetings:
        item = due_item(council, texts.CHANGED, meeting.id, _told(meeting), mark=meeting.sequence)
        for member in _to_tell(meeting, rows[meeting.id], council, now):
            found[member].append(item)
    return found


def _to_tell(meeting: Meeting, rows: MeetingRows, council: Council, now: datetime) -> set[str]:
    members = counted_members(meeting, rows, council)
    answered = members & rows.answers.keys()
    everybody = members if is_near(now, meeting.starts) else answered
    if meeting.state == MeetingState.CANCELLED:
        return everybody
    knowing = answered if meeting.starts_before else set()
    asked_again = members - answered if meeting.rsvp_due > now else set()
    return everybody - knowing - asked_again


def _told(meeting: Meeting) -> str:
    label = meeting_label(session_label(meeting.session_year, meeting.session_number), meeting.starts)
    if meeting.state == MeetingState.CANCELLED:
        return texts.cancelled(label, meeting.change_reason or "")
    return texts.moved(label, _change(meeting))


def _change(meeting: Meeting) -> str:
    return what_changed(meeting.starts_before, meeting.starts, meeting.place_before, meeting.place)


async def _heard(session: AsyncSession, minutes: Minutes) -> set[str]:
    """Who has said something about these minutes."""
    confirmed = select(Confirmation.member).where(
        Confirmation.meeting == minutes.meeting, Confirmation.version == minutes.version
    )
    asked = select(CorrectionRow.member).where(CorrectionRow.meeting == minutes.meeting, CorrectionRow.answer.is_(None))
    return {*await session.scalars(confirmed), *await session.scalars(asked)}


# Each topic puts the function in here that lists what is due to whom in one council.
PROVIDERS: list[Provider] = [unanswered, to_confirm, to_join, changed]


def topic(tools: Tools) -> Table:
    """The desk's part about what is due."""

    async def gathered(bodies: Iterable[str], member: str | None) -> dict[str, list[DueItem]]:
        found: dict[str, list[DueItem]] = defaultdict(list)
        now = tools.clock.now()
        for body in bodies:
            council = await tools.councils.now(body)
            if isinstance(council, Refusal):
                continue
            async with tools.store.reading() as session:
                for provider in PROVIDERS:
                    for one, items in (await provider(session, council, now)).items():
                        if member in (None, one):
                            found[one] += items
        return {one: in_order(items) for one, items in found.items() if items}

    async def show(query: ShowDue, audience: Audience) -> BaseModel:
        acting = Refusal(code="stranger") if query.actor is None else await tools.people.acting(query.actor, audience)
        if isinstance(acting, Refusal):
            return acting
        if acting.member is None:
            return Refusal(code="stranger")
        found = await gathered(tools.councils.bodies_of_member(acting.member), acting.member)
        return DueItems(items=tuple(found.get(acting.member, ())))

    async def list_(query: ListDue, audience: Audience) -> BaseModel:
        if query.body is not None and isinstance(known := await tools.councils.now(query.body), Refusal):
            return known
        bodies = [query.body] if query.body else [roll.body for roll in tools.councils.known()]
        found = await gathered(bodies, query.member)
        return DueOfAll(items=tuple(DueOfMember(member=one, items=tuple(items)) for one, items in sorted(found.items())))

    return {ShowDue: show, ListDue: list_}


def in_order(items: Iterable[DueItem]) -> list[DueItem]:
    """By the time that is left, the same thing once."""
    return sorted({item.key: item for item in items}.values(), key=lambda item: (item.until or NEVER, item.key))
