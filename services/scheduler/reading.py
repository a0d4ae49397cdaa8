"""The reading desk: what can be looked up, and by whom; nothing here changes anything."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any, TypeVar

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import attendance, minutes, privacy, queries, urn
from services.scheduler.council import Council
from services.scheduler.councils import Councils
from services.scheduler.documents import reading as documents
from services.scheduler.guests import reading as guests
from services.scheduler.minutes_draft import minutes_view, version_view
from services.scheduler.minuting.disclosing import as_public
from services.scheduler.minuting.noting import standing_lines
from services.scheduler.minuting.opinions import opinions_of
from services.scheduler.minuting.public import covered, is_closed, laid_over, mark_on, marks_in, unnamed
from services.scheduler.people import NOT_ALLOWED, Acting, People
from services.scheduler.proceedings import consent, referrals
from services.scheduler.tables import Meeting, Minutes, Motion
from services.scheduler.views import add_beside, attendance_of, motion_view, one_view
from shared.bus.serving import Handler, Table
from shared.clock import Clock
from shared.contracts import attendance as at
from shared.contracts import deadlines as d
from shared.contracts import guests as gu
from shared.contracts import meetings as m
from shared.contracts import minutes as mi
from shared.contracts import minuting as mg
from shared.contracts import motions as mo
from shared.contracts import privacy as personal
from shared.contracts import proceedings as ps
from shared.contracts.base import Audience, Refusal
from shared.store.engine import Store

T = TypeVar("T")


class ReadingDesk:
    """Answers queries from the database as it stands; who asks decides how much is told."""

    def __init__(self, store: Store, councils: Councils, people: People, clock: Clock) -> None:
        self._store = store
        self._councils = councils
        self._people = people
        self._clock = clock

    def table(self) -> Table:
        """Query -> handler."""
        return {
            m.ShowMeeting: self._show_meeting,
            m.ListMeetings: self._list_meetings,
            m.ShowSeats: self._for_who_runs(queries.seats),
            m.ShowMine: self._show_mine,
            m.ShowMember: self._show_member,
            m.RoomCode: self._room,
            m.GetDocument: self._document,
            gu.ListGuests: self._for_who_runs(guests.listed),
            at.ShowAttendance: self._for_who_runs(attendance.attendance),
            at.ListYear: self._year,
            mo.ShowMotion: self._show_motion,
            mo.AskSecretBallot: self._ask_secret,
            ps.ListObjections: self._objections,
            ps.ListReferrals: self._referrals,
            mi.ShowMinutes: self._show_minutes,
            mg.ListLines: self._for_who_runs(_lines),
            mg.ListOpinions: self._opinions,
            d.ListDeadlines: self._deadlines,
            d.ListProposals: self._proposals,
            personal.ExportParticipation: self._participation,
        }

    async def _read(self, look: Callable[[AsyncSession], Awaitable[T]]) -> T:
        async with self._store.reading() as session:
            return await look(session)

    async def _show_meeting(self, query: m.ShowMeeting, audience: Audience) -> BaseModel:
        await self._renew(query.meeting, audience)
        async with self._store.reading() as session:
            found = await self._found(session, query.meeting)
            if isinstance(found, Refusal):
                return found
            view = await one_view(session, *found)
            motions = [await self._with_tally(session, motion, found[1], audience) for motion in view.motions]
            view = view.model_copy(update={"motions": tuple(motions)})
            return covered(view, await marks_in(session, [view.id])) if audience is Audience.PUBLIC else view

    async def _with_tally(
        self, session: AsyncSession, motion: mo.MotionView, council: Council, audience: Audience
    ) -> mo.MotionView:
        """While a vote runs its tally is for the operator's eyes; for all only where the charter shows it (눈치)."""
        open_to_see = audience is Audience.OPERATOR or council.charter.show_tally.value
        if motion.state is not mo.MotionState.VOTING or not open_to_see:
            return motion
        return motion.model_copy(update=await queries.tally(session, motion))

    async def _found(self, session: AsyncSession, meeting_id: str) -> tuple[Meeting, Council] | Refusal:
        meeting = await session.get(Meeting, meeting_id)
        if meeting is None:
            return Refusal(code="unknown_meeting", facts={"meeting": meeting_id})
        council = await self._councils.of(meeting)
        return council if isinstance(council, Refusal) else (meeting, council)

    async def _renew(self, meeting_id: str, audience: Audience) -> None:
        """Who keeps the roll may have changed it a moment ago, and looks here for the effect; until it is frozen."""
        if audience is not Audience.OPERATOR:
            return
        async with self._store.reading() as session:
            meeting = await session.get(Meeting, meeting_id)
        if meeting is not None and meeting.enrolled is None:
            await self._councils.renew(meeting.body)

    async def _list_meetings(self, query: m.ListMeetings, audience: Audience) -> BaseModel:
        async def look(session: AsyncSession) -> BaseModel:
            found = await queries.list_meetings(session, self._councils, query)
            if isinstance(found, Refusal) or audience is not Audience.PUBLIC:
                return found
            marks = await marks_in(session, [view.id for view in found.items])
            return found.model_copy(update={"items": tuple(covered(view, marks) for view in found.items)})

        return await self._read(look)

    def _for_who_runs(self, look: Callable[[AsyncSession, Meeting, Council, datetime], Awaitable[BaseModel]]) -> Handler:
        """About one meeting, with names: for those who run it."""

        async def handle(query: Any, audience: Audience) -> BaseModel:
            acting = await self._asking(query, audience)
            if isinstance(acting, Refusal):
                return acting
            await self._renew(query.meeting, audience)
            async with self._store.reading() as session:
                found = await self._found(session, query.meeting)
                if isinstance(found, Refusal):
                    return found
                return await look(session, *found, self._clock.now()) if acting.may_run(found[0].body) else NOT_ALLOWED

        return handle

    async def _year(self, query: at.ListYear, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        bodies = await self._bodies(acting, query.body)
        if isinstance(bodies, Refusal):
            return bodies
        return await self._read(lambda session: attendance.year(session, self._councils, query))

    async def _show_mine(self, query: m.ShowMine, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        member = acting.member
        if member is None:
            return Refusal(code="stranger")
        return await self._read(lambda session: queries.meetings_of_member(session, self._councils, member, query.meeting))

    async def _show_member(self, query: m.ShowMember, audience: Audience) -> BaseModel:
        return await self._read(lambda session: queries.meetings_of_member(session, self._councils, query.member))

    async def _room(self, query: m.RoomCode, audience: Audience) -> BaseModel:
        async def look(session: AsyncSession) -> BaseModel:
            found = await queries.room(session, self._councils, query.secret, self._clock.now())
            if isinstance(found, Refusal):
                return found
            return found.model_copy(update={"meeting": covered(found.meeting, await marks_in(session, [found.meeting.id]))})

        return await self._read(look)

    async def _document(self, query: m.GetDocument, audience: Audience) -> BaseModel:
        async def look(session: AsyncSession) -> BaseModel:
            if audience is Audience.PUBLIC and await mark_on(session, query.meeting, query.item) is not None:
                return Refusal(code="no_document")
            return await documents.document(session, query)

        return await self._read(look)

    async def _show_motion(self, query: mo.ShowMotion, audience: Audience) -> BaseModel:
        async with self._store.reading() as session:
            motion = await session.get(Motion, query.motion)
            if motion is None:
                return Refusal(code="unknown_motion", facts={"motion": query.motion})
            found = await self._found(session, motion.meeting)
            if isinstance(found, Refusal):
                return found
            if audience is Audience.PUBLIC and await is_closed(session, motion.meeting, motion.item):
                return Refusal(code="unknown_motion", facts={"motion": query.motion})
            rows = await attendance_of(session, motion.meeting)
            await add_beside(session, rows, [motion])
            view = motion_view(motion, rows, *found)
            view = unnamed(view) if audience is Audience.PUBLIC else view
            return await self._with_tally(session, view, found[1], audience)

    async def _objections(self, query: ps.ListObjections, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        async with self._store.reading() as session:
            motion = await session.get(Motion, query.motion)
            if motion is None or not acting.may_run(motion.body):
                return Refusal(code="unknown_motion", facts={"motion": query.motion}) if motion is None else NOT_ALLOWED
            found = await self._found(session, motion.meeting)
            if isinstance(found, Refusal):
                return found
            return ps.ObjectionViews(items=await consent.standing(session, motion, found[1]))

    async def _referrals(self, query: ps.ListReferrals, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        bodies = await self._bodies(acting, query.body)
        return bodies if isinstance(bodies, Refusal) else await self._read(lambda session: referrals.listed(session, bodies))

    async def _ask_secret(self, query: mo.AskSecretBallot, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        return await self._read(lambda session: urn.standing(session, query.motion, acting, self._clock.now()))

    async def _show_minutes(self, query: mi.ShowMinutes, audience: Audience) -> BaseModel:
        """Whole for whom it is; what is published without its withheld parts for everybody; else only that it is being made."""
        acting = await self._people.acting(query.actor, audience) if query.actor else None
        async with self._store.reading() as session:
            found = await self._found(session, query.meeting)
            if isinstance(found, Refusal):
                return found
            row = await session.get(Minutes, query.meeting)
            if row is None:
                return Refusal(code="no_minutes")
            runs = isinstance(acting, Acting) and acting.may_run(found[0].body)
            member = acting.member if isinstance(acting, Acting) else None
            view = await self._version(session, query, row, found)
            if view is None:
                return Refusal(code="unknown_version", facts={"version": query.version})
            if runs:
                return as_public(await laid_over(session, view, row)) if query.open_only else view
            if view.state is not mi.MinutesState.DRAFTING and await queries.was_confirmed_present(session, row.meeting, member):
                own = {"corrections": (), "lines": (), "unconfirmed": ()}
                if query.open_only:
                    return as_public(await laid_over(session, view, row))
                return view.model_copy(update=own)
            if query.version is None and view.state is not mi.MinutesState.PUBLISHED:
                view = await self._last_published(session, view, found[0]) or view
            view = await laid_over(session, view, row)
            return as_public(view) if view.state is mi.MinutesState.PUBLISHED else minutes.hidden(view)

    async def _version(
        self, session: AsyncSession, query: mi.ShowMinutes, row: Minutes, found: tuple[Meeting, Council]
    ) -> mi.MinutesView | None:
        if query.version is None or query.version == row.version:
            return await minutes_view(session, found[0], row, found[1])
        return await version_view(session, found[0], query.version)

    async def _last_published(self, session: AsyncSession, view: mi.MinutesView, meeting: Meeting) -> mi.MinutesView | None:
        """While a correction is being made, what was published stays to be read."""
        published = [one.version for one in view.versions if one.state == mi.MinutesState.PUBLISHED]
        return await version_view(session, meeting, published[-1]) if published and view.withheld is None else None

    async def _opinions(self, query: mg.ListOpinions, audience: Audience) -> BaseModel:
        """All of them for those who run the meeting, their own for a member."""
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        async with self._store.reading() as session:
            found = await self._found(session, query.meeting)
            if isinstance(found, Refusal):
                return found
            attended = (await attendance_of(session, query.meeting)).attended(found[0].opened_at)
            given = await opinions_of(session, query.meeting, found[1], attended)
        all_of_them = acting.may_run(found[0].body)
        return mg.Opinions(items=tuple(one for one in given if all_of_them or one.member == acting.member))

    async def _deadlines(self, query: d.ListDeadlines, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        bodies = await self._bodies(acting, query.body)
        if isinstance(bodies, Refusal):
            return bodies
        return await self._read(lambda session: queries.deadlines(session, self._councils, bodies, self._clock.now()))

    async def _proposals(self, query: d.ListProposals, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal):
            return acting
        bodies = await self._bodies(acting, query.body)
        if isinstance(bodies, Refusal):
            return bodies
        return await self._read(lambda session: queries.proposals(session, self._councils, bodies))

    async def _participation(self, query: personal.ExportParticipation, audience: Audience) -> BaseModel:
        acting = await self._asking(query, audience)
        if isinstance(acting, Refusal) or not acting.everywhere:
            return NOT_ALLOWED
        return await self._read(lambda session: privacy.export(session, query))

    async def _asking(self, query: Any, audience: Audience) -> Acting | Refusal:
        return NOT_ALLOWED if query.actor is None else await self._people.acting(query.actor, audience)

    async def _bodies(self, acting: Acting, body: str | None) -> frozenset[str] | Refusal | None:
        """The bodies an officer asks about: one with its sub-bodies, all of their own, or (None) all there are."""
        if body is not None:
            if not acting.may_run(body):
                return NOT_ALLOWED
            known = await self._councils.now(body)
            return known if isinstance(known, Refusal) else self._councils.with_children(body)
        return None if acting.everywhere else acting.facilitates


async def _lines(session: AsyncSession, meeting: Meeting, council: Council, now: datetime) -> BaseModel:
    return mg.Noted(meeting=meeting.id, lines=await standing_lines(session, meeting.id))
