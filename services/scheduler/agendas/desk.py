"""The desk of agendas from below: who may do what with a proposal and with what waits, and what is read."""

from collections.abc import Sequence
from typing import Any

from pydantic import BaseModel
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler import proposals
from services.scheduler.agendas import before, handling, origins, reading, waiting, way
from services.scheduler.agendas.tables import WaitingItem
from services.scheduler.alarm import FIRING
from services.scheduler.due import PROVIDERS
from services.scheduler.matter import Matter, Tools
from services.scheduler.minuting.public import levels_of
from services.scheduler.people import NOT_ALLOWED, Acting
from services.scheduler.tables import Proposal
from shared.bus.serving import Table
from shared.contracts.agendas import (
    DeclineIssue,
    DropWaiting,
    Endorsed,
    EndorseIssue,
    IssueView,
    IssueViews,
    ListIssues,
    ListWaiting,
    MyIssues,
    MyIssueViews,
    PassIssue,
    ShowIssue,
    WaitingViews,
)
from shared.contracts.base import Audience, Done, Refusal
from shared.contracts.deadlines import DeadlineKind, Propose
from shared.rules.disclosure import Level
from shared.texts.meeting import CLOSED_ITEM

FIRING[DeadlineKind.ISSUE_STEP] = handling.step_due
PROVIDERS.append(before.news)


def table(tools: Tools) -> Table:
    desk = AgendaDesk(tools)
    return {
        Propose: tools.in_body(desk.propose, desk.body_of_proposal, members=True, alarms=True),
        EndorseIssue: tools.in_body(desk.endorse, desk.where_proposed, members=True, alarms=True),
        PassIssue: tools.in_body(desk.pass_on, desk.where_it_lies, alarms=True),
        DeclineIssue: tools.in_body(desk.decline, desk.where_it_lies),
        DropWaiting: tools.in_body(desk.drop, desk.where_it_waits),
        ShowIssue: desk.show,
        ListIssues: desk.list,
        MyIssues: desk.mine,
        ListWaiting: desk.waiting,
    }


class AgendaDesk:
    """Each `…_of` finds the body, and brings to mind the councils that the work then needs: inside it nobody is asked."""

    def __init__(self, tools: Tools) -> None:
        self._tools = tools
        self._councils = tools.councils

    async def body_of_proposal(self, command: Propose) -> str | Refusal:
        if command.body is not None:
            return await self._known(command.body)
        acting = await self._tools.people.acting(command.actor, Audience.MEMBER)
        if isinstance(acting, Refusal):
            return acting
        body = self._councils.body_of_member(acting.member)
        if body is None:
            return Refusal(code="which_body", facts={"bodies": self._councils.bodies_of_member(acting.member)})
        return await self._known(body)

    async def where_proposed(self, command: Any) -> str | Refusal:
        row = await self._row(command.issue)
        return row if isinstance(row, Refusal) else await self._known(row.body)

    async def where_it_lies(self, command: Any) -> str | Refusal:
        row = await self._row(command.issue)
        return row if isinstance(row, Refusal) else await self._known(row.lies_in or row.body)

    async def where_it_waits(self, command: DropWaiting) -> str | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(WaitingItem, command.waiting)
        return row.body if row else Refusal(code="unknown_waiting", facts={"waiting": command.waiting})

    async def _row(self, id_: str) -> Proposal | Refusal:
        async with self._tools.store.reading() as session:
            row = await session.get(Proposal, id_)
        return row or Refusal(code="unknown_issue", facts={"issue": id_})

    async def _known(self, body: str) -> str | Refusal:
        council = await self._councils.now(body)
        if isinstance(council, Refusal):
            return council
        await way.family(self._councils, council)
        return body

    async def propose(self, matter: Matter, command: Propose) -> BaseModel:
        family = await way.family(self._councils, matter.council)
        made = await proposals.propose(matter.unit, command, matter.acting, matter.council)
        if isinstance(made, Refusal):
            return made
        await handling.begin(matter.unit, matter.acting.label, made, matter.council, family)
        return Done()

    async def endorse(self, matter: Matter, command: EndorseIssue) -> BaseModel:
        family = await way.family(self._councils, matter.council)
        member = command.member or matter.acting.member
        if command.member is not None and not matter.acting.may_run(matter.council.body):
            return NOT_ALLOWED
        theirs = self._councils.with_children(family.council) & self._councils.bodies_of_member(member).keys()
        done = await handling.endorse(matter, command, family, set(theirs))
        if isinstance(done, Refusal):
            return done
        issue = await self._shown(matter, done[0])
        return issue if isinstance(issue, Refusal) else Endorsed(issue=issue, changed=done[1])

    async def pass_on(self, matter: Matter, command: PassIssue) -> BaseModel:
        family = await way.family(self._councils, matter.council)
        known = command.body in self._councils.with_children(family.council)
        done = await handling.pass_on(matter, command, family, known)
        return done if isinstance(done, Refusal) else await self._shown(matter, done)

    async def decline(self, matter: Matter, command: DeclineIssue) -> BaseModel:
        done = await handling.decline(matter, command)
        return done if isinstance(done, Refusal) else await self._shown(matter, done)

    async def drop(self, matter: Matter, command: DropWaiting) -> BaseModel:
        done = await handling.drop(matter, command)
        if isinstance(done, Refusal):
            return done
        left = await waiting.of_body(matter.unit.session, done.body)
        return WaitingViews(items=tuple(map(waiting.view, left)))

    async def _shown(self, matter: Matter, row: Proposal) -> IssueView | Refusal:
        await matter.unit.session.flush()
        acting = matter.acting
        return await reading.one(matter.unit.session, self._councils, row, lambda one: _knows(acting, one))

    async def show(self, query: ShowIssue, audience: Audience) -> BaseModel:
        row = await self._row(query.issue)
        if isinstance(row, Refusal):
            return row
        acting = await self._asking(query, audience)
        async with self._tools.store.reading() as session:
            view = await reading.one(session, self._councils, row, lambda one: _knows(acting, one))
            if isinstance(view, Refusal) or audience is not Audience.PUBLIC:
                return view
            told = await _as_public(session, (view,))
        return told[0] if told else Refusal(code="unknown_issue", facts={"issue": query.issue})

    async def list(self, query: ListIssues, audience: Audience) -> BaseModel:
        if query.body is not None and isinstance(known := await self._councils.now(query.body), Refusal):
            return known
        acting = await self._asking(query, audience)
        async with self._tools.store.reading() as session:
            views = await reading.listed(session, self._councils, query, lambda one: _knows(acting, one))
            if audience is not Audience.PUBLIC:
                return views
            return IssueViews(items=await _as_public(session, views.items))

    async def mine(self, query: MyIssues, audience: Audience) -> BaseModel:
        acting = await self._tools.people.acting(query.actor, audience) if query.actor else NOT_ALLOWED
        if isinstance(acting, Refusal):
            return acting
        own = [Proposal.member == acting.member]
        async with self._tools.store.reading() as session:
            views = await reading.found(session, self._councils, own, lambda _: True)
            others = await reading.to_endorse(session, self._councils, acting.member or "")
        return MyIssueViews(items=views, others=others)

    async def waiting(self, query: ListWaiting, audience: Audience) -> BaseModel:
        if isinstance(known := await self._councils.now(query.body), Refusal):
            return known
        async with self._tools.store.reading() as session:
            rows = await waiting.of_body(session, query.body)
            hidden = {row.id for row in rows if audience is Audience.PUBLIC and await origins.waits_closed(session, row)}
        views = map(waiting.view, rows)
        return WaitingViews(
            items=tuple(one.model_copy(update={"title": CLOSED_ITEM}) if one.id in hidden else one for one in views)
        )

    async def _asking(self, query: Any, audience: Audience) -> Acting | None:
        """Who asks, where that is told; what anybody may know is told to everybody."""
        found = await self._tools.people.acting(query.actor, audience) if query.actor else None
        return None if isinstance(found, Refusal) else found


def _knows(acting: Acting | None, row: Proposal) -> bool:
    return acting is not None and (acting.member == row.member or acting.may_run(row.lies_in or row.body))


async def _as_public(session: AsyncSession, views: Sequence[IssueView]) -> tuple[IssueView, ...]:
    """Without those whose item is closed; of one that is partly open what was proposed is not told in its own words."""
    levels = await levels_of(session, [view.id for view in views])
    told = [view.model_copy(update={"text": ""}) if levels.get(view.id) is Level.PARTIAL else view for view in views]
    return tuple(view for view in told if levels.get(view.id) is not Level.CLOSED)
