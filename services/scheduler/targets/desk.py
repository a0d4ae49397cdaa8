"""Which question about the plan goes where."""

from typing import Any

from pydantic import BaseModel
from sqlalchemy import select

from services.scheduler.council import Council
from services.scheduler.matter import Tools, named
from services.scheduler.people import Acting
from services.scheduler.targets import reading, work
from services.scheduler.targets.tables import Target
from shared.bus.serving import Table
from shared.contracts import targets as t
from shared.contracts.base import Audience, Refusal


def topic(tools: Tools) -> Table:
    """The desk's part about targets."""

    async def body_of(command: Any) -> str | Refusal:
        async with tools.store.reading() as session:
            row = await session.get(Target, command.target)
        return row.body if row else Refusal(code="unknown_target", facts={"target": command.target})

    async def assigned(command: t.AssignTarget) -> str | Refusal:
        if command.of is not None and isinstance(known := await tools.councils.now(command.of), Refusal):
            return known
        return await body_of(command)

    async def show(query: t.ShowTargets, audience: Audience) -> BaseModel:
        known = await tools.councils.now(query.body)
        if isinstance(known, Refusal):
            return known
        family = await _family(tools, query.body)
        acting = await tools.people.acting(query.actor, audience) if query.actor else None
        runs = isinstance(acting, Acting) and acting.may_run(query.body)
        async with tools.store.reading() as session:
            return await reading.show(session, family, query, with_people=runs)

    return {
        t.ImportTargets: tools.in_body(work.take_in, named),
        t.AssignTarget: tools.in_body(work.assign, assigned),
        t.EnterDone: tools.in_body(work.enter, body_of),
        t.ShowTargets: show,
    }


async def _family(tools: Tools, body: str) -> reading.Family:
    """The bodies below, and those whose doings count for a target that one of them keeps."""
    below = tools.councils.with_children(body)
    async with tools.store.reading() as session:
        query = select(Target.of).where(Target.body.in_(below), Target.of.is_not(None)).distinct()
        others = [slug for slug in await session.scalars(query) if slug]
    wanted = {*below, *(slug for other in others for slug in tools.councils.with_children(other))}
    councils = {slug: council for slug in wanted if isinstance(council := await tools.councils.now(slug), Council)}
    under = {slug: tools.councils.with_children(slug) & councils.keys() for slug in councils}
    records = {slug: await tools.councils.records(slug) for slug in {*others, *below} & councils.keys()}
    return reading.Family(councils, under, records)
