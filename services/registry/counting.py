"""How many sit on a body and on those below it on a day, for the yearly return: numbers only."""

from collections.abc import Sequence
from datetime import date

from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import all_bodies, with_descendants
from services.registry.charters import charter_of
from services.registry.seats import enrolled, on_roll
from shared.contracts.attendance import CountSeats, SeatCounts, SeatsOfBodies
from shared.contracts.base import Refusal
from shared.contracts.roll import SeatKind
from shared.rules.seat import Sex

Seated = Sequence[tuple[tables.Membership, tables.Member]]


async def count_seats(session: AsyncSession, ask: CountSeats) -> SeatsOfBodies | Refusal:
    """The body first, then those below it in their order."""
    bodies = await all_bodies(session)
    if ask.body not in bodies:
        return Refusal(code="unknown_body", facts={"body": ask.body})
    institution = await session.get_one(tables.Institution, bodies[ask.body].institution)
    family = with_descendants(bodies, {ask.body})
    items = [await _counts(session, bodies[slug], ask.on) for slug in bodies if slug in family]
    return SeatsOfBodies(institution=institution.name, on=ask.on, items=tuple(items))


async def _counts(session: AsyncSession, body: tables.Body, day: date) -> SeatCounts:
    # A member with two terms at once counts once.
    held = {member.id: (membership, member) for membership, member in await on_roll(session, body.slug, enrolled(day))}
    appointed = [member for membership, member in held.values() if membership.seat == SeatKind.APPOINTED]
    return SeatCounts(
        body=body.slug,
        name=body.name,
        parent=body.parent,
        seats=(await charter_of(session, body)).seats.value,
        enrolled=len(held),
        ex_officio=len(held) - len(appointed),
        appointed=len(appointed),
        appointed_men=sum(member.sex == Sex.MALE for member in appointed),
        appointed_women=sum(member.sex == Sex.FEMALE for member in appointed),
    )
