"""Personal data of one member: shown whole, and erased. Decisions stay verifiable: the record holds random ids only."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import delete, or_, select, update
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import all_bodies, roll_changed
from services.registry.changes import note
from services.registry.seats import day_of
from shared.contracts.base import Channel, Done, Refusal
from shared.contracts.events import AccountChanged
from shared.contracts.privacy import EraseMember, ExportMember, Held
from shared.ids import new_id
from shared.store.rows import as_json
from shared.store.unit import Unit

ERASED = "erased"
OF_MEMBER = (tables.Membership, tables.Account, tables.Invitation, tables.Link, tables.Preference)


async def export(session: AsyncSession, ask: ExportMember) -> Held | Refusal:
    """Every row about the member in the registry's tables."""
    member = await session.get(tables.Member, ask.member)
    if member is None:
        return _unknown(ask.member)
    held = {table.__tablename__: await _rows(session, table, ask.member) for table in OF_MEMBER}
    changes = await session.scalars(select(tables.Change).where(_about(ask.member, await _actors(session, ask.member))))
    held |= {tables.Member.__tablename__: [as_json(member)], tables.Change.__tablename__: [as_json(row) for row in changes]}
    return Held(member=member.id, name=member.name, tables=held)


async def _rows(session: AsyncSession, table: Any, member: str) -> list[dict[str, Any]]:
    return [as_json(row) for row in await session.scalars(select(table).where(table.member == member))]


async def erase(unit: Unit, ask: EraseMember) -> Done | Refusal:
    """Twice is once. The rolls change: the scheduler takes them anew, without the name."""
    member = await unit.session.get(tables.Member, ask.member, with_for_update=True)
    if member is None:
        return _unknown(ask.member)
    actors = await _actors(unit.session, member.id)
    await _forget_answers(unit, member)
    await _end_terms(unit, member.id)
    await _forget_ways_in(unit, member.id, actors)
    member.name = member.organisation = member.title = ""
    member.sex = member.birth_year = member.phone = None
    note(unit, ask.actor, ask.verb, member.id)
    await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member.id))
    return Done()


async def _actors(session: AsyncSession, member: str) -> Sequence[str]:
    """How the member's own doings stand in the log of changes: by account number, or by the own page's fingerprint."""
    accounts = await session.scalars(select(tables.Account.external).where(tables.Account.member == member))
    pages = await session.scalars(select(tables.Link.fingerprint).where(tables.Link.member == member))
    return [*(f"{Channel.TELEGRAM}:{account}" for account in accounts), *(f"{Channel.PAGE}:{page}" for page in pages)]


def _about(member: str, actors: Sequence[str]) -> Any:
    return or_(tables.Change.subject == member, tables.Change.actor.in_(actors))


async def _forget_answers(unit: Unit, member: tables.Member) -> None:
    """Kept answers with the id or the name in them: their commands are not sent again after such a word."""
    kept = tables.Answer.answer
    named = [kept.contains(f'"{text}"', autoescape=True) for text in (member.id, member.name) if text]
    await unit.session.execute(delete(tables.Answer).where(or_(*named)))


async def _end_terms(unit: Unit, member: str) -> None:
    """The last day is yesterday; where somebody sat, and from when to when, stays."""
    today, bodies = day_of(unit.now), await all_bodies(unit.session)
    terms = list(await unit.session.scalars(select(tables.Membership).where(tables.Membership.member == member)))
    for term in terms:
        if term.starts is not None and term.starts >= today:
            await unit.session.delete(term)  # never sat
        elif term.ends is None or term.ends >= today:
            term.ends, term.ended_for = today - timedelta(days=1), ERASED
        term.organisation = term.title = ""
        term.recommended_by = term.residence = None
    for slug in {term.body for term in terms}:
        await roll_changed(unit, bodies[slug])


async def _forget_ways_in(unit: Unit, member: str, actors: Sequence[str]) -> None:
    for table in (tables.Account, tables.Invitation, tables.Link, tables.Preference):
        await unit.session.execute(delete(table).where(table.member == member))
    theirs = update(tables.Change).where(tables.Change.actor.in_(actors))
    await unit.session.execute(theirs.values(actor=f"member:{member}", salt=None))


def _unknown(member: str) -> Refusal:
    return Refusal(code="unknown_member", facts={"member": member})
