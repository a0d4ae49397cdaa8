"""Which question about a year's plan goes where."""

from typing import Any

from pydantic import BaseModel

from services.scheduler.matter import Tools, named
from services.scheduler.people import Acting
from services.scheduler.plans import reading, work
from services.scheduler.tables import Meeting
from shared.bus.serving import Table
from shared.contracts import plans as p
from shared.contracts.base import Audience, Refusal


def topic(tools: Tools) -> Table:
    return _Desk(tools).table()


class _Desk:
    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    def table(self) -> Table:
        return {
            p.AcceptPlan: self._tools.in_body(work.accept, named, alarms=True),
            p.DropPlanned: self._tools.in_body(work.drop, self._body_of),
            p.ProposePlan: self._propose,
            p.ShowPlan: self._show,
        }

    async def _body_of(self, command: Any) -> str | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(Meeting, command.meeting)
        return row.body if row else Refusal(code="unknown_planned", facts={"meeting": command.meeting})

    async def _propose(self, query: p.ProposePlan, audience: Audience) -> BaseModel:
        council = await self._tools.run_by(query, audience, query.body)
        if isinstance(council, Refusal):
            return council
        async with self._tools.store.reading() as session:
            return await reading.propose(session, council, query)

    async def _show(self, query: p.ShowPlan, audience: Audience) -> BaseModel:
        council = await self._tools.councils.now(query.body)
        if isinstance(council, Refusal):
            return council
        acting = await self._tools.people.acting(query.actor, audience) if query.actor else None
        runs = isinstance(acting, Acting) and acting.may_run(query.body)
        async with self._tools.store.reading() as session:
            return await reading.plan_view(session, council, query.year, drafts=runs)
