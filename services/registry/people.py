"""Whose an account or link is, and how accounts are tied to members and untied."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.changes import note
from services.registry.links import Links, Purpose, member_of_link
from services.registry.rights import NOT_ALLOWED, facilitated, facilitator_of, is_operator
from services.registry.seats import bodies_of, day_of, holds, unfinished
from shared.contracts.base import Actor, Audience, Channel, Done, Refusal
from shared.contracts.desk import RevokeCalendar
from shared.contracts.events import AccountChanged
from shared.contracts.roll import Binding, Identify, IdentifyCalendar, LinkByContact, Person, UnlinkAccount
from shared.ids import new_id
from shared.roster.values import phone as normalised
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
        calendar=await _calendar(session, member_id, links) if member_id and audience is Audience.MEMBER else None,
    )


async def identify_calendar(session: AsyncSession, ask: IdentifyCalendar) -> Person:
    member_id = await member_of_link(session, Purpose.CALENDAR, ask.fingerprint)
    if member_id is None:
        return NOBODY
    member = await session.get_one(tables.Member, member_id)
    return Person(member=member_id, facilitator=None, name=member.name)


async def member_of(session: AsyncSession, who: Actor) -> str | None:
    """The member behind a messenger account or an own page."""
    match who.channel:
        case Channel.TELEGRAM:
            account = await live_account(session, who.id)
            return account.member if account else None
        case Channel.PAGE:
            return await member_of_link(session, Purpose.PAGE, who.id)
        case _:
            return None


async def live_account(session: AsyncSession, external: str) -> tables.Account | None:
    """The tie of a messenger account that is in force."""
    query = select(tables.Account).where(
        tables.Account.channel == Channel.TELEGRAM.value,
        tables.Account.external == external,
        tables.Account.revoked_at.is_(None),
    )
    return await session.scalar(query)


async def tie(unit: Unit, actor: Actor, member: tables.Member, consent: str) -> Binding | Refusal:
    """Ties the acting account to the member, with the consent it rests on; refused when it is somebody else's."""
    account = await live_account(unit.session, actor.id)
    if account is not None and account.member != member.id:
        return Refusal(code="account_taken")
    if account is None:
        unit.session.add(
            tables.Account(channel=actor.channel.value, external=actor.id, member=member.id, consent=consent, at=unit.now)
        )
        note(unit, actor, "account.link", member.id, consent=consent)
        await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member.id))
    return await binding(unit, member, already=account is not None)


async def binding(unit: Unit, member: tables.Member, *, already: bool) -> Binding:
    bodies = await bodies_of(unit.session, [member.id], holds(day_of(unit.now)))
    return Binding(member=member.id, name=member.name, bodies=bodies.get(member.id, ()), already=already)


async def link_by_contact(unit: Unit, ask: LinkByContact) -> Binding | Refusal:
    """The number must be exactly one person's among those on a roll now or later."""
    try:
        number = normalised(ask.phone)
    except ValueError:
        number = None
    found = await _with_number(unit.session, number, unit.now) if number else []
    if len(found) != 1:
        return Refusal(code="shared_phone" if found else "unknown_phone")
    return await tie(unit, ask.actor, found[0], ask.consent)


async def _with_number(session: AsyncSession, number: str, now: datetime) -> list[tables.Member]:
    on_a_roll = select(tables.Membership.member).where(unfinished(day_of(now)))
    query = select(tables.Member).where(tables.Member.phone == number, tables.Member.id.in_(on_a_roll))
    return list(await session.scalars(query))


async def unlink(unit: Unit, ask: UnlinkAccount, audience: Audience, links: Links) -> Done | Refusal:
    """A member leaves with the acting account (from the own page: with every one); an officer revokes accounts and links."""
    if audience is Audience.MEMBER:
        return await _leave(unit, ask)
    if ask.member is None:
        return Refusal(code="unknown_member", facts={"member": ""})
    if not is_operator(ask.actor, audience) and not await _is_own(unit, ask.actor, ask.member):
        return NOT_ALLOWED
    if await unit.session.get(tables.Member, ask.member) is None:
        return Refusal(code="unknown_member", facts={"member": ask.member})
    await links.revoke(unit.session, ask.member)
    await _revoke(unit, ask.actor, ask.member)
    return Done()


async def revoke_calendar(unit: Unit, ask: RevokeCalendar, audience: Audience, links: Links) -> Done | Refusal:
    """A member's own, or by an officer that of a member of the own bodies."""
    own = await member_of(unit.session, ask.actor) if audience is Audience.MEMBER else None
    member = ask.member or own
    if member is None:
        return STRANGER if audience is Audience.MEMBER else Refusal(code="unknown_member", facts={"member": ""})
    is_their_own = audience is Audience.MEMBER and member == own
    officer = audience is not Audience.MEMBER and (is_operator(ask.actor, audience) or await _is_own(unit, ask.actor, member))
    if not (is_their_own or officer):
        return NOT_ALLOWED
    if await unit.session.get(tables.Member, member) is None:
        return Refusal(code="unknown_member", facts={"member": member})
    await links.revoke(unit.session, member, Purpose.CALENDAR)
    note(unit, ask.actor, ask.verb, member)
    return Done()


async def _leave(unit: Unit, ask: UnlinkAccount) -> Done | Refusal:
    own = await member_of(unit.session, ask.actor)
    if ask.member is not None and ask.member != own:
        return NOT_ALLOWED
    if own is None:
        return STRANGER
    await _revoke(unit, ask.actor, own, ask.actor.id if ask.actor.channel is Channel.TELEGRAM else None)
    return Done()


async def _is_own(unit: Unit, actor: Actor, member: str) -> bool:
    bodies = (await bodies_of(unit.session, [member])).get(member, ())
    return bool(set(bodies) & set(await facilitated(unit.session, actor, unit.now)))


async def _revoke(unit: Unit, actor: Actor, member: str, external: str | None = None) -> None:
    live = select(tables.Account).where(tables.Account.member == member, tables.Account.revoked_at.is_(None))
    for account in await unit.session.scalars(live):
        if external in (None, account.external):
            account.revoked_at = unit.now
    note(unit, actor, "account.unlink", member)
    await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member))


async def _calendar(session: AsyncSession, member: str, links: Links) -> str:
    link = await session.get_one(tables.Link, (member, Purpose.CALENDAR.value))
    return links.calendar(member, link.generation)
