"""What can be asked of the scheduler without changing anything."""

import base64
from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import joining, urn
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.deadlines import ALARMS, OPEN, TO_DO
from services.scheduler.guests.reading import guests_of
from services.scheduler.presence import code_valid_until, room_code
from services.scheduler.standing import day_of
from services.scheduler.tables import (
    Ballot,
    Confirmation,
    CorrectionRow,
    Deadline,
    Meeting,
    Presence,
    Proposal,
    Rsvp,
)
from services.scheduler.views import MeetingRows, counted_members, meeting_view, one_view, rows_of
from shared.contracts.base import Refusal
from shared.contracts.deadlines import DeadlineView, DeadlineViews, ProposalView, ProposalViews, ToldTo
from shared.contracts.meetings import (
    ListMeetings,
    MeetingSeats,
    MeetingState,
    MeetingView,
    MeetingViews,
    MyMeeting,
    MyMeetings,
    RoomView,
    SeatNow,
)
from shared.contracts.motions import BallotKind, Choice, MotionState, MotionView
from shared.texts import meeting as texts
from shared.texts.guests import with_title

MOST = 500
SHOWN_DAYS = timedelta(days=30)
LAST_CLOSED = 10
OVER = (MeetingState.CLOSED, MeetingState.LAPSED, MeetingState.CANCELLED)


async def views_of(session: AsyncSession, councils: Councils, meetings: Sequence[Meeting]) -> tuple[MeetingView, ...]:
    """Many meetings at once; raises LookupError where the registry no longer knows a body."""
    rows = await rows_of(session, [meeting.id for meeting in meetings])
    views = []
    for meeting in meetings:
        council = await councils.of(meeting)
        if isinstance(council, Refusal):
            raise LookupError(f"council of meeting {meeting.id}: {council.code}")
        views.append(meeting_view(meeting, rows[meeting.id], council))
    return tuple(views)


async def of_bodies(session: AsyncSession, slugs: Iterable[str]) -> ColumnElement[bool]:
    """Meetings of these bodies and joint ones that others hold with one of them: few, so that they are looked through."""
    wanted = set(slugs)
    found = await session.execute(select(Meeting.id, Meeting.joint).where(Meeting.joint.is_not(None)))
    joint = [meeting for meeting, others in found if wanted.intersection((others or "").strip(",").split(","))]
    own = Meeting.body.in_(wanted)
    return or_(own, Meeting.id.in_(joint)) if joint else own


async def list_meetings(session: AsyncSession, councils: Councils, query: ListMeetings) -> MeetingViews | Refusal:
    """Newest start first, page by page; the cursor is the last start and id."""
    limit = max(1, min(query.limit, MOST))
    conditions: list[ColumnElement[bool]] = [Meeting.state != MeetingState.DRAFT]
    if query.body is not None:
        slugs = councils.with_children(query.body) if query.children else {query.body}
        conditions.append(await of_bodies(session, slugs))
    if query.states:
        conditions.append(Meeting.state.in_(query.states))
    if query.cursor:
        after = _read_cursor(query.cursor)
        if after is None:
            return Refusal(code="bad_cursor")
        conditions.append(or_(Meeting.starts < after[0], and_(Meeting.starts == after[0], Meeting.id < after[1])))
    found = select(Meeting).where(*conditions).order_by(Meeting.starts.desc(), Meeting.id.desc()).limit(limit + 1)
    meetings = list(await session.scalars(found))
    more = len(meetings) > limit
    page = meetings[:limit]
    return MeetingViews(items=await views_of(session, councils, page), next=_cursor(page[-1]) if more else None)


def _cursor(meeting: Meeting) -> str:
    return base64.urlsafe_b64encode(f"{meeting.starts.isoformat()} {meeting.id}".encode()).decode()


def _read_cursor(text: str) -> tuple[datetime, str] | None:
    try:
        starts, meeting = base64.urlsafe_b64decode(text.encode()).decode().split(" ")
        at = datetime.fromisoformat(starts)
        return (at.astimezone(UTC), meeting) if at.tzinfo and meeting.isalnum() else None
    except (ValueError, OverflowError):  # nothing of ours, or a time that no database holds
        return None


async def seats(session: AsyncSession, meeting: Meeting, council: Council, now: datetime) -> MeetingSeats:
    """Every enrolled member with answer and presence, by name; and what the room shows."""
    rows = (await rows_of(session, [meeting.id]))[meeting.id]
    present, declared, voted = rows.present_now(), rows.declared_now(), await _voted(session, rows)
    guests = await guests_of(session, meeting, council)
    deputies = {one.sent_for: with_title(one.name, one.title) for one in guests if one.sent_for and one.ends is None}
    people = [
        _seat_now(member, council, rows, member in declared, member in present, voted.get(member, ())).model_copy(
            update={
                "deputy": deputies.get(member, ""),
                "may_send": _may_send(council, member, day_of(meeting)),
                "online": member in rows.online_now(),
            }
        )
        for member in counted_members(meeting, rows, council)
    ]
    return MeetingSeats(
        guests=guests,
        meeting=meeting.id,
        seats=tuple(sorted(people, key=lambda seat: (seat.name, seat.member))),
        room_code=room_code(meeting, now),
        room_path=f"/room/{meeting.room_secret}",
        link=meeting.link,
    )


def _may_send(council: Council, member: str, day: date) -> bool:
    seat = council.seat_of(member, day)
    return seat is not None and seat.seat in {kind.value for kind in council.charter.deputies.value}


async def _voted(session: AsyncSession, rows: MeetingRows) -> dict[str, tuple[str, ...]]:
    """Who has a ballot in which running open vote; how they voted is not asked."""
    running = [one.id for one in rows.motions if one.state == MotionState.VOTING and one.ballot == BallotKind.ROLL_CALL]
    found: dict[str, tuple[str, ...]] = {}
    if running:
        for motion, member in await session.execute(select(Ballot.motion, Ballot.member).where(Ballot.motion.in_(running))):
            found[member] = (*found.get(member, ()), motion)
    return found


def _seat_now(member: str, council: Council, rows: MeetingRows, declared: bool, present: bool, voted: tuple[str, ...]) -> SeatNow:
    seat = council.seat_of(member)
    return SeatNow(
        member=member,
        name=seat.name if seat else "",
        title=seat.title if seat else "",
        answer=rows.answers.get(member),
        declared=declared,
        present=present,
        voted=voted,
    )


async def room(session: AsyncSession, councils: Councils, secret: str, now: datetime) -> RoomView | Refusal:
    """The room's screen by its secret."""
    meeting = await session.scalar(select(Meeting).where(Meeting.room_secret == secret))
    council = await councils.of(meeting) if meeting else None
    if meeting is None or council is None or isinstance(council, Refusal):
        return Refusal(code="unknown_meeting", facts={"meeting": ""})
    view = await one_view(session, meeting, council)
    return RoomView(meeting=view, code=room_code(meeting, now), valid_until=code_valid_until(now))


async def meetings_of_member(session: AsyncSession, councils: Councils, member: str, meeting: str | None = None) -> MyMeetings:
    """A member's meetings: all that lie ahead or run, and the last ones that are over."""
    known = [roll for roll in councils.known() if any(seat.member == member for seat in roll.seats)]
    held = await of_bodies(session, [roll.body for roll in known])
    query = select(Meeting).where(held, Meeting.state != MeetingState.DRAFT)
    if meeting is not None:
        query = query.where(Meeting.id == meeting)
    ahead = list(await session.scalars(query.where(Meeting.state.not_in(OVER)).order_by(Meeting.starts).limit(MOST)))
    over = list(
        await session.scalars(query.where(Meeting.state.in_(OVER)).order_by(Meeting.starts.desc()).limit(LAST_CLOSED * 3))
    )
    rows = await rows_of(session, [one.id for one in [*ahead, *over]])
    mine = []
    for one in [*ahead, *over]:
        council = await councils.of(one)
        if not isinstance(council, Refusal) and member in counted_members(one, rows[one.id], council):
            mine.append(await _mine(session, one, rows[one.id], council, member))
    name = next((seat.name for roll in known for seat in roll.seats if seat.member == member), "")
    return MyMeetings(member=member, name=name, items=tuple(mine[: MOST + LAST_CLOSED]))


async def _mine(session: AsyncSession, meeting: Meeting, rows: MeetingRows, council: Council, member: str) -> MyMeeting:
    motions = [motion.id for motion in rows.motions]
    cast = await session.execute(select(Ballot.motion, Ballot.choice).where(Ballot.motion.in_(motions), Ballot.member == member))
    version = rows.minutes.version if rows.minutes else 0
    corrections = select(CorrectionRow.id).where(
        CorrectionRow.meeting == meeting.id, CorrectionRow.member == member, CorrectionRow.answer.is_(None)
    )
    answered = await session.get(Rsvp, (meeting.id, member))
    confirmed = await session.get(Confirmation, (meeting.id, member, version))
    return MyMeeting(
        meeting=meeting_view(meeting, rows, council),
        answer=rows.answers.get(member),
        declared=member in rows.declared_now(),
        present=member in rows.present_now(),
        attended=member in rows.attended(meeting.opened_at),
        link=joining.open_link(meeting),
        ballots={motion: choice for motion, choice in cast},
        secret_ballots=await urn.voted_in(session, motions, member),
        confirmed_minutes=confirmed is not None,
        asked_correction=(await session.scalars(corrections)).first() is not None,
        own_at=max((row.at for row in (answered, confirmed) if row is not None), default=None),
    )


async def tally(session: AsyncSession, motion: MotionView) -> dict[str, int]:
    """The open ballots of a running roll-call vote, by choice; nothing for the other kinds."""
    if motion.ballot is not BallotKind.ROLL_CALL:
        return {}
    cast = list(await session.scalars(select(Ballot.choice).where(Ballot.motion == motion.id)))
    return {choice.value: cast.count(choice) for choice in Choice}


async def deadlines(session: AsyncSession, councils: Councils, bodies: Iterable[str] | None, now: datetime) -> DeadlineViews:
    """Open deadlines and those due in the last 30 days, in order of due time."""
    query = select(Deadline, Meeting).outerjoin(Meeting, Meeting.id == Deadline.subject)
    query = query.where(Deadline.kind.not_in(ALARMS), or_(Deadline.state != "met", Deadline.due >= now - SHOWN_DAYS))
    if bodies is not None:
        query = query.where(Deadline.body.in_(list(bodies)))
    found = (await session.execute(query.order_by(Deadline.due, Deadline.id).limit(MOST))).all()
    views = []
    for deadline, meeting in found:
        council = await councils.now(deadline.body)
        views.append(deadline_view(deadline, meeting, None if isinstance(council, Refusal) else council, now))
    return DeadlineViews(items=tuple(views))


def deadline_view(deadline: Deadline, meeting: Meeting | None, council: Council | None, now: datetime) -> DeadlineView:
    return DeadlineView(
        id=deadline.id,
        kind=deadline.kind,
        subject=deadline.subject,
        body=deadline.body,
        body_name=council.roll.body_name if council else "",
        label=deadline_line(deadline, meeting),
        due=deadline.due,
        state=deadline.state,
        fired_at=deadline.fired_at,
        cite=deadline.cite,
        default=deadline.default,
        escalated_to=deadline.escalated_to,
        may_tell=may_tell(deadline, council, now) if council else None,
    )


def may_tell(deadline: Deadline, council: Council, now: datetime) -> ToldTo | None:
    """Whom a facilitator may tell of a delay next: the clerk; after that the chair, where the charter says so."""
    if deadline.due > now or deadline.state not in OPEN or deadline.kind not in TO_DO:
        return None
    if deadline.escalated_to is None:
        return ToldTo.CLERK
    if deadline.escalated_to == ToldTo.CLERK and council.charter.escalate_to_chair.value:
        return ToldTo.CHAIR
    return None


def deadline_line(deadline: Deadline, meeting: Meeting | None) -> str:
    """What is due, and of what."""
    about = deadline.title or ""
    if meeting is not None and not about:
        about = texts.meeting_label(texts.session_label(meeting.session_year, meeting.session_number), meeting.starts)
    return texts.deadline_label(deadline.kind, about)


async def proposals(session: AsyncSession, councils: Councils, bodies: Iterable[str] | None) -> ProposalViews:
    query = select(Proposal).order_by(Proposal.at.desc()).limit(MOST)
    if bodies is not None:
        query = query.where(Proposal.body.in_(list(bodies)))
    views = []
    for row in await session.scalars(query):
        council = await councils.now(row.body)
        if isinstance(council, Refusal):
            continue
        name = council.roll.body_name
        views.append(
            ProposalView(id=row.id, body=row.body, body_name=name, member=council.name_of(row.member), text=row.text, at=row.at)
        )
    return ProposalViews(items=tuple(views))


async def was_confirmed_present(session: AsyncSession, meeting: str, member: str | None) -> bool:
    """Whether this member was at the meeting: they read its minutes from the confirmation on, whole."""
    if member is None:
        return False
    query = select(Presence.id).where(Presence.meeting == meeting, Presence.member == member, Presence.confirmed_at.is_not(None))
    return (await session.scalars(query)).first() is not None
