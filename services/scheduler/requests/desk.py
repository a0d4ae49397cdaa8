"""Which question about requests goes where."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.matter import Tools, named
from services.scheduler.minuting.public import closes_any
from services.scheduler.requests import reading, work
from services.scheduler.requests.tables import Request
from shared.bus.serving import Table
from shared.contracts import requests as r
from shared.contracts.base import Audience, Refusal
from shared.texts.meeting import CLOSED_ITEM


def topic(tools: Tools) -> Table:
    return _Desk(tools).table()


class _Desk:
    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def table(self) -> Table:
        return {
            r.StartRequest: self._tools.in_body(work.start, self._body_asked, members=True, alarms=True),
            r.SupportRequest: self._tools.in_body(work.support, self._body_of, members=True, alarms=True),
            r.ShowRequest: self._show,
            r.ListRequests: self._list,
            r.ListMyRequests: self._mine,
            r.ListSupporters: self._supporters,
        }

    async def _body_asked(self, command: r.StartRequest) -> str | Refusal:
        """The named body, or the only one of the member who acts."""
        if command.body is not None:
            return await named(command)
        acting = await self._tools.people.acting(command.actor, Audience.MEMBER)
        if isinstance(acting, Refusal):
            return acting
        bodies = self._tools.councils.bodies_of_member(acting.member)
        return next(iter(bodies)) if len(bodies) == 1 else Refusal(code="which_body", facts={"bodies": bodies})

    async def _body_of(self, command: Any) -> str | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(Request, command.request)
        return row.body if row else reading.unknown(command.request)

    async def _show(self, query: r.ShowRequest, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            found = await reading.show(session, self._tools.councils, query.request, self._tools.clock.now())
            if isinstance(found, Refusal) or audience is not Audience.PUBLIC:
                return found
            return await _as_public(session, found)

    async def _list(self, query: r.ListRequests, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            found = await reading.listed(session, self._tools.councils, query.body, self._tools.clock.now())
            if audience is not Audience.PUBLIC:
                return found
            return r.RequestViews(items=tuple([await _as_public(session, view) for view in found.items]))

    async def _mine(self, query: r.ListMyRequests, audience: Audience) -> BaseModel:
        member = await self._tools.member_asking(query, audience)
        if isinstance(member, Refusal):
            return member
        async with self._tools.store.reading() as session:
            return await reading.of_member(session, self._tools.councils, member, self._tools.clock.now())

    async def _supporters(self, query: r.ListSupporters, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            row = await session.get(Request, query.request)
            if row is None:
                return reading.unknown(query.request)
            council = await self._tools.run_by(query, audience, row.body)
            if isinstance(council, Refusal):
                return council
            return await reading.names(session, row, council, self._tools.clock.now())


async def _as_public(session: AsyncSession, view: r.RequestView) -> r.RequestView:
    """What a meeting was asked for is not told where something on its agenda is closed."""
    return view.model_copy(update={"purpose": CLOSED_ITEM}) if await closes_any(session, view.meeting) else view
