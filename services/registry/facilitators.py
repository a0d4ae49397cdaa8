"""Who runs a body's meetings."""

from sqlalchemy import Select, delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import desks, preferences, tables
from services.registry.bodies import all_bodies, find_body, with_ancestors
from services.registry.changes import note
from shared.contracts.base import Done, Refusal
from shared.contracts.events import FacilitatorChanged
from shared.contracts.linking import AddFacilitator, Facilitator, Facilitators, ListFacilitators, RemoveFacilitator
from shared.ids import new_id
from shared.phrases.names import stored
from shared.store.unit import Unit


async def add(unit: Unit, ask: AddFacilitator) -> Done | Refusal:
    """Lets the account run the body and those below it; twice is once."""
    body = await find_body(unit.session, ask.body)
    if isinstance(body, Refusal):
        return body
    person = await unit.session.scalar(select(tables.Facilitator).where(tables.Facilitator.telegram_id == ask.telegram_id))
    if person is None:
        person = tables.Facilitator(id=new_id(), telegram_id=ask.telegram_id, name="")
        unit.session.add(person)
    person.name = stored(ask.name) or person.name
    await unit.session.flush()
    if await unit.session.get(tables.Grant, (person.id, body.slug)) is None:
        unit.session.add(tables.Grant(facilitator=person.id, body=body.slug, at=unit.now))
        note(unit, ask.actor, ask.verb, body.slug, facilitator=person.id)
        await unit.emit(FacilitatorChanged(id=new_id(), at=unit.now, body=body.slug))
    return Done()


async def remove(unit: Unit, ask: RemoveFacilitator) -> Done | Refusal:
    """Takes back one body or all; with the last one nothing of the person stays but the random id in old records."""
    person = await unit.session.scalar(select(tables.Facilitator).where(tables.Facilitator.telegram_id == ask.telegram_id))
    granted = (
        list(await unit.session.scalars(select(tables.Grant).where(tables.Grant.facilitator == person.id))) if person else []
    )
    taken = [grant for grant in granted if ask.body in (None, grant.body)]
    if person is None or not taken:
        return Refusal(code="no_facilitator")
    for grant in taken:
        await unit.session.delete(grant)
        note(unit, ask.actor, ask.verb, grant.body, facilitator=person.id)
        await unit.emit(FacilitatorChanged(id=new_id(), at=unit.now, body=grant.body))
    if len(taken) == len(granted):
        await desks.end_all(unit, person.id)
        wishes = tables.FacilitatorPreference
        await unit.session.execute(delete(wishes).where(wishes.facilitator == person.id))
        await unit.session.flush()
        await unit.session.delete(person)
    return Done()


async def of_body(session: AsyncSession, ask: ListFacilitators) -> Facilitators | Refusal:
    """Those granted the body or one above it; without a body everybody who runs one."""
    if not ask.body:
        return await _listed(session, select(tables.Grant.facilitator), None)
    body = await find_body(session, ask.body)
    if isinstance(body, Refusal):
        return body
    slugs = with_ancestors(await all_bodies(session), ask.body)
    return await _listed(session, select(tables.Grant.facilitator).where(tables.Grant.body.in_(slugs)), ask.body)


async def _listed(session: AsyncSession, granted: Select[str], body: str | None) -> Facilitators:
    query = select(tables.Facilitator).where(tables.Facilitator.id.in_(granted)).order_by(tables.Facilitator.id)
    people = list(await session.scalars(query))
    wishes = await preferences.of_facilitators(session, people, body)
    return Facilitators(
        items=tuple(
            Facilitator(id=one.id, name=one.name, telegram_id=one.telegram_id, preferences=wishes[one.id]) for one in people
        )
    )
