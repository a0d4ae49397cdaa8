"""Which question about finding a date goes where."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.due import PROVIDERS
from services.scheduler.finding import reading, work
from services.scheduler.finding.tables import Finding
from services.scheduler.matter import Tools, named
from services.scheduler.minuting.public import closes_any
from shared.bus.serving import Table
from shared.contracts import finding as f
from shared.contracts.base import Audience, Refusal
from shared.texts.meeting import CLOSED_ITEM

PROVIDERS.append(reading.unmarked)


def topic(tools: Tools) -> Table:
    return _Desk(tools).table()


class _Desk:
    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def table(self) -> Table:
        return {
            f.BeginFinding: self._tools.in_body(work.begin, named, alarms=True),
            f.MarkTime: self._tools.in_body(work.mark, self._body_of, members=True),
            f.DropFinding: self._tools.in_body(work.drop, self._body_of),
            f.ShowFinding: self._show,
            f.ListFindings: self._list,
            f.ListMyFindings: self._mine,
            f.ShowFindingSeats: self._seats,
        }

    async def _body_of(self, command: Any) -> str | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(Finding, command.finding)
        return row.body if row else reading.unknown(command.finding)

    async def _show(self, query: f.ShowFinding, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            row = await session.get(Finding, query.finding)
            if row is None:
                return reading.unknown(query.finding)
            council = await self._tools.councils.now(row.body)
            if isinstance(council, Refusal):
                return council
            view = await reading.finding_view(session, row, council, self._tools.clock.now())
            return await _as_public(session, view) if audience is Audience.PUBLIC else view

    async def _list(self, query: f.ListFindings, audience: Audience) -> BaseModel:
        bodies = None if query.body is None else [query.body]
        async with self._tools.store.reading() as session:
            return await reading.open_ones(session, self._tools.councils, bodies, self._tools.clock.now())

    async def _mine(self, query: f.ListMyFindings, audience: Audience) -> BaseModel:
        member = await self._tools.member_asking(query, audience)
        if isinstance(member, Refusal):
            return member
        bodies = list(self._tools.councils.bodies_of_member(member))
        async with self._tools.store.reading() as session:
            now = self._tools.clock.now()
            return await reading.open_ones(session, self._tools.councils, bodies, now, member)

    async def _seats(self, query: f.ShowFindingSeats, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            row = await session.get(Finding, query.finding)
            if row is None:
                return reading.unknown(query.finding)
            council = await self._tools.run_by(query, audience, row.body)
            if isinstance(council, Refusal):
                return council
            return await reading.seats(session, row, council, self._tools.clock.now())


async def _as_public(session: AsyncSession, view: f.FindingView) -> f.FindingView:
    """What was to be dealt with is not told where something on the agenda of the meeting that came of it is closed."""
    return view.model_copy(update={"title": CLOSED_ITEM, "agenda": ()}) if await closes_any(session, view.meeting) else view
