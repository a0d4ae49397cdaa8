"""Which question about calls goes where."""

from datetime import datetime

from pydantic import BaseModel

from services.scheduler.council import Council
from services.scheduler.matter import Matter, Tools
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.phoning import reading
from services.scheduler.phoning.tables import PhoneCall
from services.scheduler.standing import day_of
from services.scheduler.tables import Meeting
from services.scheduler.views import rows_of
from shared.bus.serving import Table
from shared.contracts.base import Audience, Refusal
from shared.contracts.phoning import CallList, CallLists, CallRecorded, ListCalls, RecordCall


def topic(tools: Tools) -> Table:
    return _Desk(tools).table()


class _Desk:
    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def table(self) -> Table:
        return {ListCalls: self._list, RecordCall: self._tools.in_body(self._record, self._body_of)}

    async def _list(self, query: ListCalls, audience: Audience) -> BaseModel:
        acting = NOT_ALLOWED if query.actor is None else await self._tools.people.acting(query.actor, audience)
        bodies = acting if isinstance(acting, Refusal) else await self._bodies(acting, query.body)
        if isinstance(bodies, Refusal):
            return bodies
        now = self._tools.clock.now()
        async with self._tools.store.reading() as session:
            meetings = await reading.to_come(session, bodies, now)
        found = [await self._of_meeting(meeting, now) for meeting in meetings]
        return CallLists(items=tuple(sorted((one for one in found if one is not None), key=lambda one: one.until)))

    async def _bodies(self, acting: Acting, body: str | None) -> frozenset[str] | Refusal | None:
        """One with its sub-bodies, all of the officer's own, or (None) all there are."""
        councils = self._tools.councils
        if body is None:
            return None if acting.everywhere else acting.facilitates
        if not acting.may_run(body):
            return NOT_ALLOWED
        known = await councils.now(body)
        return known if isinstance(known, Refusal) else councils.with_children(body)

    async def _of_meeting(self, meeting: Meeting, now: datetime) -> CallList | None:
        council = await self._tools.councils.of(meeting)
        if isinstance(council, Refusal):
            return None
        unreached = await self._unreached(meeting, council)
        async with self._tools.store.reading() as session:
            rows = (await rows_of(session, [meeting.id]))[meeting.id]
            done = await reading.called(session, meeting)
        return reading.call_list(meeting, council, reading.reasons(meeting, rows, council, unreached, now), done)

    async def _unreached(self, meeting: Meeting, council: Council) -> set[str]:
        reached: set[str] = set()
        for body in council.bodies:
            reached |= await self._tools.councils.reached(body)
        return {seat.member for seat in council.enrolled_on(day_of(meeting))} - reached

    async def _body_of(self, command: RecordCall) -> str | Refusal:
        async with self._tools.store.reading() as session:
            meeting = await session.get(Meeting, command.meeting)
        return meeting.body if meeting else Refusal(code="unknown_meeting", facts={"meeting": command.meeting})

    async def _record(self, matter: Matter, command: RecordCall) -> CallRecorded | Refusal:
        """Whoever is on the meeting's roll may be called, also somebody who has an account and does not look at it."""
        session, now = matter.unit.session, matter.unit.now
        meeting = await session.get(Meeting, command.meeting, with_for_update=True)
        assert meeting is not None
        council = await self._tools.councils.of(meeting)
        if isinstance(council, Refusal):
            return council
        on_roll = {seat.member: seat.name for seat in council.enrolled_on(day_of(meeting))}
        if command.member not in on_roll:
            return Refusal(code="unknown_member", facts={"member": command.member})
        if meeting.starts <= now:
            return Refusal(code="nothing_to_call_about")
        done = await reading.called(session, meeting)
        new = command.member not in done
        if new:
            key = {"meeting": meeting.id, "sequence": meeting.sequence, "member": command.member}
            session.add(PhoneCall(**key, at=now, entered_by=matter.acting.label))
            await matter.note("call.made", **key)
        rows = (await rows_of(session, [meeting.id]))[meeting.id]
        left = reading.reasons(meeting, rows, council, await self._unreached(meeting, council), now).keys() - done
        return CallRecorded(
            meeting=meeting.id, member=command.member, name=on_roll[command.member], changed=new,
            left=len(left - {command.member}),
        )  # fmt: skip
