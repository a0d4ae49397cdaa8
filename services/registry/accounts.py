"""How messenger accounts are tied to members, confirmed and untied: lost phones, new numbers, two accounts of one person."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.changes import note
from services.registry.links import Links
from services.registry.people import STRANGER, live_account, looks_after, member_of
from services.registry.rights import NOT_ALLOWED, facilitated, is_operator
from services.registry.seats import bodies_of, day_of, holds, unfinished
from shared.contracts.accounts import AccountRow, AccountRows, AccountState, ConfirmAccount, ListAccounts
from shared.contracts.base import Actor, Audience, Channel, Done, Refusal
from shared.contracts.events import AccountChanged, AccountWaits
from shared.contracts.linking import Binding, LinkByContact, UnlinkAccount
from shared.ids import new_id
from shared.roster.values import phone as normalised
from shared.rules.seat import Office
from shared.store.unit import Unit

LISTED = 2_000


async def tie(unit: Unit, actor: Actor, member: tables.Member, consent: str, way: str, *, waits: bool) -> Binding | Refusal:
    """Ties the acting account to the member, with the consent it rests on; refused when it is somebody else's."""
    account = await live_account(unit.session, actor.id)
    if account is not None and account.member != member.id:
        return Refusal(code="account_taken")
    if account is not None:
        return await binding(unit, member, already=True, pending=account.confirmed_at is None)
    unit.session.add(
        tables.Account(
            channel=actor.channel.value,
            external=actor.id,
            member=member.id,
            consent=consent,
            way=way,
            at=unit.now,
            confirmed_at=None if waits else unit.now,
        )
    )
    note(unit, actor, "account.link", member.id, consent=consent, way=way, waits=waits)
    await _changed(unit, member.id)
    if waits:
        await _tell_waiting(unit, member.id)
    return await binding(unit, member, already=False, pending=waits)


async def _tell_waiting(unit: Unit, member: str) -> None:
    """Every body whose facilitators may confirm it hears of it."""
    query = select(tables.Membership.body).where(tables.Membership.member == member, unfinished(day_of(unit.now))).distinct()
    for body in sorted(await unit.session.scalars(query)):
        await unit.emit(AccountWaits(id=new_id(), at=unit.now, body=body, member=member))


async def binding(unit: Unit, member: tables.Member, *, already: bool, pending: bool = False) -> Binding:
    bodies = await bodies_of(unit.session, [member.id], holds(day_of(unit.now)))
    return Binding(member=member.id, name=member.name, bodies=bodies.get(member.id, ()), already=already, pending=pending)


async def link_by_contact(unit: Unit, ask: LinkByContact, confirms: bool) -> Binding | Refusal:
    """The number must be exactly one person's among those on a roll now or later.

    No officer has a hand in it, and numbers pass on to other people: a second account of the same person waits for a word.
    """
    try:
        number = normalised(ask.phone)
    except ValueError:
        number = None
    found = await _with_number(unit.session, number, unit.now) if number else []
    if len(found) != 1:
        return Refusal(code="shared_phone" if found else "unknown_phone")
    waits = await _has_account(unit.session, found[0].id) or (confirms and await holds_office(unit, found[0].id))
    return await tie(unit, ask.actor, found[0], ask.consent, "contact", waits=waits)


async def _with_number(session: AsyncSession, number: str, now: datetime) -> list[tables.Member]:
    on_a_roll = select(tables.Membership.member).where(unfinished(day_of(now)))
    query = select(tables.Member).where(tables.Member.phone == number, tables.Member.id.in_(on_a_roll))
    return list(await session.scalars(query))


async def _has_account(session: AsyncSession, member: str) -> bool:
    query = select(tables.Account.id).where(tables.Account.member == member, tables.Account.revoked_at.is_(None))
    return await session.scalar(query.limit(1)) is not None


async def holds_office(unit: Unit, member: str) -> bool:
    """Whether this person may call or decide by an office, on any roll now or later."""
    seat = tables.Membership
    query = select(seat.id).where(seat.member == member, seat.office != Office.MEMBER.value, unfinished(day_of(unit.now)))
    return await unit.session.scalar(query.limit(1)) is not None


async def confirm(unit: Unit, ask: ConfirmAccount, audience: Audience) -> Done | Refusal:
    """An officer's word that this account is the member's; twice is once."""
    account = await _live(unit, ask.account)
    if account is None:
        return Refusal(code="unknown_account", facts={"account": ask.account})
    if not await looks_after(unit, ask.actor, audience, account.member):
        return NOT_ALLOWED
    if account.confirmed_at is None:
        account.confirmed_at = unit.now
        note(unit, ask.actor, ask.verb, account.member, account=account.id)
        await _changed(unit, account.member)
    return Done()


async def unlink(unit: Unit, ask: UnlinkAccount, audience: Audience, links: Links) -> Done | Refusal:
    """A member leaves with the acting account (from the own page: with every one); an officer revokes one account, or all
    of a member with the links."""
    if audience is Audience.MEMBER:
        return await _leave(unit, ask)
    if ask.account is not None:
        return await _unlink_one(unit, ask, audience, ask.account)
    if ask.member is None or await unit.session.get(tables.Member, ask.member) is None:
        known = is_operator(ask.actor, audience) or ask.member is None
        return Refusal(code="unknown_member", facts={"member": ask.member or ""}) if known else NOT_ALLOWED
    if not await looks_after(unit, ask.actor, audience, ask.member):
        return NOT_ALLOWED
    await links.revoke(unit.session, ask.member)
    await _revoke(unit, ask.actor, ask.member)
    return Done()


async def _leave(unit: Unit, ask: UnlinkAccount) -> Done | Refusal:
    """Also with an account that still waits: whoever tied it may take it back."""
    telegram = ask.actor.channel is Channel.TELEGRAM
    account = await live_account(unit.session, ask.actor.id) if telegram else None
    own = account.member if account else await member_of(unit.session, ask.actor)
    if ask.account is not None or (ask.member is not None and ask.member != own):
        return NOT_ALLOWED
    if own is None:
        return STRANGER
    await _revoke(unit, ask.actor, own, account.id if account else None)
    return Done()


async def _unlink_one(unit: Unit, ask: UnlinkAccount, audience: Audience, number: str) -> Done | Refusal:
    account = await _live(unit, number)
    if account is None:
        return Refusal(code="unknown_account", facts={"account": number})
    if not await looks_after(unit, ask.actor, audience, account.member):
        return NOT_ALLOWED
    await _revoke(unit, ask.actor, account.member, account.id)
    return Done()


async def _revoke(unit: Unit, actor: Actor, member: str, only: int | None = None) -> None:
    live = select(tables.Account).where(tables.Account.member == member, tables.Account.revoked_at.is_(None))
    for account in await unit.session.scalars(live):
        if only in (None, account.id):
            account.revoked_at = unit.now
    note(unit, actor, "account.unlink", member)
    await _changed(unit, member)


async def _live(unit: Unit, number: str) -> tables.Account | None:
    found = await unit.session.get(tables.Account, int(number)) if number.isascii() and number.isdigit() else None
    return found if found is not None and found.revoked_at is None else None


async def _changed(unit: Unit, member: str) -> None:
    await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member))


async def list_accounts(session: AsyncSession, now: datetime, ask: ListAccounts, audience: Audience) -> AccountRows | Refusal:
    """Live and past ones, those that wait first; a facilitator sees the own bodies' members."""
    query = select(tables.Account, tables.Member).join(tables.Member, tables.Member.id == tables.Account.member)
    if not ask.past:
        query = query.where(tables.Account.revoked_at.is_(None))
    if ask.member is not None:
        query = query.where(tables.Account.member == ask.member)
    bodies = await _bodies(session, now, ask, audience)
    if isinstance(bodies, Refusal):
        return bodies
    if bodies is not None:
        query = query.where(tables.Account.member.in_(select(tables.Membership.member).where(tables.Membership.body.in_(bodies))))
    waiting_first = (tables.Account.confirmed_at.is_not(None), tables.Member.name, tables.Account.id)
    rows = await session.execute(query.order_by(*waiting_first).limit(LISTED))
    return AccountRows(items=tuple(_row(account, member) for account, member in rows))


async def _bodies(session: AsyncSession, now: datetime, ask: ListAccounts, audience: Audience) -> Sequence[str] | Refusal | None:
    if is_operator(ask.actor, audience):
        return [ask.body] if ask.body is not None else None
    own = await facilitated(session, ask.actor, now) if ask.actor is not None else ()
    if ask.body is not None and ask.body not in own:
        return NOT_ALLOWED
    return [ask.body] if ask.body is not None else own


def _row(account: tables.Account, member: tables.Member) -> AccountRow:
    state = AccountState.LINKED if account.confirmed_at else AccountState.PENDING
    return AccountRow(
        id=str(account.id),
        member=member.id,
        name=member.name,
        telegram_id=account.external,
        way=account.way,
        state=AccountState.UNLINKED if account.revoked_at else state,
        at=account.at,
    )
