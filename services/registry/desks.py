"""The desk on the web: a facilitator's one-time link becomes a browser's session. Secrets themselves are stored nowhere."""

from datetime import datetime, timedelta

from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.changes import note
from services.registry.links import Links
from services.registry.rights import NOT_ALLOWED, desk_session, facilitated, facilitator_of
from services.registry.views import list_bodies
from shared.contracts.base import Actor, Done, Refusal
from shared.contracts.desk import DeskLink, DeskView, IssueDeskLink, LeaveDesk, OpenDesk, ShowDesk, StayAtDesk
from shared.ids import fingerprint, new_id
from shared.store.unit import Unit

LINK_VALID = timedelta(minutes=10)
IDLE = timedelta(minutes=30)
AT_MOST = timedelta(hours=10)  # a working day


async def issue(unit: Unit, ask: IssueDeskLink, links: Links) -> DeskLink | Refusal:
    """Issues the link. The answer, which is kept, holds an id where the link belongs: `with_link` puts it in."""
    person = await facilitator_of(unit.session, ask.actor, unit.now)
    if person is None or not await facilitated(unit.session, ask.actor, unit.now):
        return NOT_ALLOWED
    await _clear_out(unit, person.id)
    made, expires = new_id(), unit.now + LINK_VALID
    print_ = fingerprint(links.desk_secret(made))
    unit.session.add(tables.DeskLink(id=made, fingerprint=print_, facilitator=person.id, expires=expires))
    note(unit, ask.actor, ask.verb, person.id)
    return DeskLink(link=made, expires=expires)


def with_link(kept: DeskLink, links: Links) -> DeskLink:
    """The kept answer with its secret, which is derived."""
    return kept.model_copy(update={"link": links.desk(kept.link)})


async def _clear_out(unit: Unit, facilitator: str) -> None:
    """Links that this one stands for, and whatever is over for everybody."""
    link, sat = tables.DeskLink, tables.DeskSession
    await unit.session.execute(delete(link).where((link.facilitator == facilitator) | (link.expires <= unit.now)))
    await unit.session.execute(delete(sat).where((sat.until <= unit.now) | (sat.idle_until <= unit.now)))


async def open_(unit: Unit, ask: OpenDesk) -> Done | Refusal:
    """Once, within ten minutes, and only while its facilitator is one."""
    query = select(tables.DeskLink).where(tables.DeskLink.fingerprint == ask.actor.id).with_for_update()
    found = await unit.session.scalar(query)
    if found is None:
        return Refusal(code="unknown_desk_link")
    if found.used_at is not None:
        return Refusal(code="used_desk_link")
    if found.expires <= unit.now:
        return Refusal(code="expired_desk_link")
    found.used_at = unit.now
    unit.session.add(
        tables.DeskSession(
            fingerprint=ask.session, facilitator=found.facilitator, until=unit.now + AT_MOST, idle_until=unit.now + IDLE
        )
    )
    note(unit, ask.actor, ask.verb, found.facilitator)
    return Done()


async def stay(unit: Unit, ask: StayAtDesk) -> Done | Refusal:
    sat = await desk_session(unit.session, ask.actor, unit.now)
    if sat is None:
        return NOT_ALLOWED
    sat.idle_until = unit.now + IDLE
    return Done()


async def leave(unit: Unit, ask: LeaveDesk) -> Done:
    """What is over already is over."""
    await unit.session.execute(delete(tables.DeskSession).where(tables.DeskSession.fingerprint == ask.actor.id))
    return Done()


async def show(session: AsyncSession, now: datetime, ask: ShowDesk) -> DeskView | Refusal:
    actor: Actor | None = ask.actor
    sat = await desk_session(session, actor, now) if actor else None
    person = await session.get(tables.Facilitator, sat.facilitator) if sat else None
    if actor is None or sat is None or person is None:
        return NOT_ALLOWED
    own = set(await facilitated(session, actor, now))
    rows = (await list_bodies(session, now)).items
    mine = tuple(row for row in rows if row.slug in own)
    return DeskView(facilitator=person.id, name=person.name, bodies=mine, until=sat.until)


async def end_all(unit: Unit, facilitator: str) -> None:
    """Whoever is no facilitator any more keeps no link and no session."""
    for table in (tables.DeskLink, tables.DeskSession):
        await unit.session.execute(delete(table).where(table.facilitator == facilitator))
