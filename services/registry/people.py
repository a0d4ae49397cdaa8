"""Whose an account, a page or a calendar is; and a calendar's link taken back."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.changes import note
from services.registry.links import Links, Purpose, member_of_link
from services.registry.rights import NOT_ALLOWED, facilitated, facilitator_of, is_operator
from services.registry.seats import bodies_of
from shared.contracts.base import Actor, Audience, Channel, Done, Refusal
from shared.contracts.desk import RevokeCalendar
from shared.contracts.linking import Identify, IdentifyCalendar, Person
from shared.store.unit import Unit

NOBODY = Person(member=None, facilitator=None, name="")
STRANGER = Refusal(code="stranger")


async def identify(session: AsyncSession, now: datetime, ask: Identify, audience: Audience, links: Links) -> Person:
    """A stranger is a Person with nulls. Who left the rolls is still known: what they may do is the scheduler's matter."""
    if audience is Audience.PUBLIC and ask.who.channel is not Channel.PAGE:
        return NOBODY  # a guessed account number is nobody's business on public pages
    if ask.who.channel is Channel.DESK and audience is not Audience.SERVICE:
        return NOBODY  # a browser at the desk is told about itself by ShowDesk
    member_id = await member_of(session, ask.who)
    member = await session.get(tables.Member, member_id) if member_id else None
    facilitator = await facilitator_of(session, ask.who, now)
    name = member.name if member else facilitator.name if facilitator else ""
    return Person(
        member=member_id,
        facilitator=facilitator.id if facilitator else None,
        name=name,
        facilitates=await facilitated(session, ask.who, now) if facilitator else (),
        pending=member_id is None and await _waits(session, ask.who),
        calendar=await _calendar(session, member_id, links) if member_id and audience is Audience.MEMBER else None,
    )


async def identify_calendar(session: AsyncSession, ask: IdentifyCalendar) -> Person:
    member_id = await member_of_link(session, Purpose.CALENDAR, ask.fingerprint)
    if member_id is None:
        return NOBODY
    member = await session.get_one(tables.Member, member_id)
    return Person(member=member_id, facilitator=None, name=member.name)


async def member_of(session: AsyncSession, who: Actor) -> str | None:
    """The member for whom a messenger account or an own page acts."""
    match who.channel:
        case Channel.TELEGRAM:
            account = await live_account(session, who.id)
            return account.member if account and account.confirmed_at else None
        case Channel.PAGE:
            return await member_of_link(session, Purpose.PAGE, who.id)
        case _:
            return None


async def live_account(session: AsyncSession, external: str) -> tables.Account | None:
    """The tie of a messenger account that was not revoked; without `confirmed_at` it waits for an officer's word."""
    query = select(tables.Account).where(
        tables.Account.channel == Channel.TELEGRAM.value,
        tables.Account.external == external,
        tables.Account.revoked_at.is_(None),
    )
    return await session.scalar(query)


async def revoke_calendar(unit: Unit, ask: RevokeCalendar, audience: Audience, links: Links) -> Done | Refusal:
    """A member's own, or by an officer that of a member of the own bodies."""
    own = await member_of(unit.session, ask.actor) if audience is Audience.MEMBER else None
    if audience is Audience.MEMBER and own is None:
        return STRANGER
    member = ask.member or own or ""
    if member != own and (audience is Audience.MEMBER or not await looks_after(unit, ask.actor, audience, member)):
        return NOT_ALLOWED
    if await unit.session.get(tables.Member, member) is None:
        return Refusal(code="unknown_member", facts={"member": member})
    await links.revoke(unit.session, member, Purpose.CALENDAR)
    note(unit, ask.actor, ask.verb, member)
    return Done()


async def looks_after(unit: Unit, actor: Actor, audience: Audience, member: str) -> bool:
    """Whether an officer may act on this member: the operator on everybody, a facilitator on those of the own bodies."""
    if is_operator(actor, audience):
        return True
    bodies = (await bodies_of(unit.session, [member])).get(member, ())
    return bool(set(bodies) & set(await facilitated(unit.session, actor, unit.now)))


async def _waits(session: AsyncSession, who: Actor) -> bool:
    return who.channel is Channel.TELEGRAM and await live_account(session, who.id) is not None


async def _calendar(session: AsyncSession, member: str, links: Links) -> str:
    link = await session.get_one(tables.Link, (member, Purpose.CALENDAR.value))
    return links.calendar(member, link.generation)
