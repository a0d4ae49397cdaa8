"""The desk of follow-ups: who may do what with them, and what is read."""

from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime
from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.alarm import FIRING
from services.scheduler.due import PROVIDERS
from services.scheduler.followups import before, giving, reading, reporting
from services.scheduler.followups.tables import FollowUp
from services.scheduler.matter import Matter, Tools
from services.scheduler.minuting.public import closed_motions, levels_of
from services.scheduler.people import NOT_ALLOWED
from services.scheduler.tables import Motion
from shared.bus.serving import Table
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import DeadlineKind
from shared.contracts.followups import (
    AddFollowUp,
    CloseFollowUp,
    FollowUpView,
    ListFollowUps,
    MyFollowUps,
    ReportFollowUp,
    ShowFollowUp,
)
from shared.rules.disclosure import Level

Work = Callable[[Matter, Any], Awaitable[FollowUp | Refusal]]

FIRING[DeadlineKind.FOLLOW_UP_ASK] = reporting.asked
FIRING[DeadlineKind.FOLLOW_UP] = reporting.overdue
PROVIDERS.append(before.waiting)


def table(tools: Tools) -> Table:
    desk = FollowUpDesk(tools)
    return {
        AddFollowUp: tools.in_body(_shown(giving.add), desk.body_of_new, alarms=True),
        ReportFollowUp: tools.in_body(_shown(reporting.report), desk.body_of, members=True, alarms=True),
        CloseFollowUp: tools.in_body(_shown(reporting.close), desk.body_of),
        ShowFollowUp: desk.show,
        ListFollowUps: desk.list,
        MyFollowUps: desk.mine,
    }


def _shown(work: Work) -> Callable[[Matter, Any], Awaitable[BaseModel]]:
    async def shown(matter: Matter, command: Any) -> BaseModel:
        row = await work(matter, command)
        if isinstance(row, Refusal):
            return row
        await matter.unit.session.flush()
        return await reading.one(matter.unit.session, row, matter.council, matter.unit.now)

    return shown


class FollowUpDesk:
    """Finds whose follow-up it is, and reads."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools

    async def body_of_new(self, command: AddFollowUp) -> str | Refusal:
        if command.motion is None:
            return command.body or Refusal(code="which_body", facts={"bodies": {}})
        async with self._tools.store.reading() as session:
            motion = await session.get(Motion, command.motion)
        return motion.body if motion else Refusal(code="unknown_motion", facts={"motion": command.motion})

    async def body_of(self, command: Any) -> str | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(FollowUp, command.followup)
        return row.body if row else Refusal(code="unknown_followup", facts={"followup": command.followup})

    async def show(self, query: ShowFollowUp, audience: Audience) -> BaseModel:
        async with self._tools.store.reading() as session:
            row = await session.get(FollowUp, query.followup)
            council = await self._tools.councils.now(row.body) if row else None
            if row is None or council is None:
                return Refusal(code="unknown_followup", facts={"followup": query.followup})
            if isinstance(council, Refusal):
                return council
            view = await reading.one(session, row, council, self._now())
            if audience is Audience.PUBLIC and view.id in await _closed(session, (view,)):
                return Refusal(code="unknown_followup", facts={"followup": query.followup})
            return view

    async def list(self, query: ListFollowUps, audience: Audience) -> BaseModel:
        if query.body is not None and isinstance(known := await self._tools.councils.now(query.body), Refusal):
            return known
        async with self._tools.store.reading() as session:
            found = await reading.listed(session, self._tools.councils, query, self._now())
            if audience is not Audience.PUBLIC:
                return found
            closed = await _closed(session, found.items)
        return found.model_copy(update={"items": tuple(view for view in found.items if view.id not in closed)})

    async def mine(self, query: MyFollowUps, audience: Audience) -> BaseModel:
        acting = await self._tools.people.acting(query.actor, audience) if query.actor else NOT_ALLOWED
        if isinstance(acting, Refusal):
            return acting
        if acting.member is None:
            return Refusal(code="stranger")
        async with self._tools.store.reading() as session:
            return await reading.of_member(session, self._tools.councils, acting.member, self._now())

    def _now(self) -> datetime:
        return self._tools.clock.now()


async def _closed(session: AsyncSession, views: Sequence[FollowUpView]) -> set[str]:
    """Those of them that are nothing for the public: so was the decision, or the item under which they came back."""
    motions = await closed_motions(session, [view.motion for view in views if view.motion])
    levels = await levels_of(session, [view.id for view in views])
    return {view.id for view in views if view.motion in motions or levels.get(view.id) is Level.CLOSED}
