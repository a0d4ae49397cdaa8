"""When each person wants to be written to. What somebody chose is their own business: it stands in no log."""

from collections.abc import Iterable
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.links import Links, Purpose
from services.registry.people import STRANGER, member_of
from services.registry.rights import NOT_ALLOWED
from services.registry.seats import day_of, holds
from services.registry.views import in_force
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.preferences import (
    ChoosePreferences,
    ListRecipients,
    Preferences,
    Recipient,
    Recipients,
    ShowPreferences,
)
from shared.store.unit import Unit

DEFAULT = Preferences()


async def show(session: AsyncSession, ask: ShowPreferences, audience: Audience) -> Preferences | Refusal:
    member = await _whose(session, ask.actor, ask.member, audience)
    if isinstance(member, Refusal):
        return member
    return _view(await session.get(tables.Preference, member))


async def choose(unit: Unit, ask: ChoosePreferences, audience: Audience) -> Preferences | Refusal:
    """Not in the log of changes: it concerns nobody's right."""
    member = await _whose(unit.session, ask.actor, ask.member, audience)
    if isinstance(member, Refusal):
        return member
    row = await unit.session.get(tables.Preference, member)
    before = _view(row)
    if row is None:
        row = tables.Preference(member=member)
        unit.session.add(row)
    row.digest = before.digest if ask.digest is None else ask.digest
    row.digest_at = _written(before.digest_at if ask.digest_at is None else ask.digest_at)
    row.quiet_from = _written(before.quiet_from if ask.quiet_from is None else ask.quiet_from)
    row.quiet_to = _written(before.quiet_to if ask.quiet_to is None else ask.quiet_to)
    return _view(row)


async def recipients(session: AsyncSession, now: datetime, ask: ListRecipients, links: Links) -> Recipients:
    query = select(tables.Account).where(in_force(), tables.Account.channel == Channel.TELEGRAM.value)
    if ask.body is not None:
        on_roll = select(tables.Membership.member).where(tables.Membership.body == ask.body, holds(day_of(now)))
        query = query.where(tables.Account.member.in_(on_roll))
    newest = {account.member: account for account in await session.scalars(query.order_by(tables.Account.at, tables.Account.id))}
    chosen = {row.member: row for row in await session.scalars(select(tables.Preference))}
    pages = await _pages(session, newest, links)
    return Recipients(
        items=tuple(
            Recipient(member=member, telegram_id=int(account.external), page=pages[member], preferences=_view(chosen.get(member)))
            for member, account in newest.items()
        )
    )


async def _pages(session: AsyncSession, members: Iterable[str], links: Links) -> dict[str, str]:
    wanted = set(members)
    found = await session.scalars(select(tables.Link).where(tables.Link.purpose == Purpose.PAGE.value))
    return {link.member: links.page(link.member, link.generation) for link in found if link.member in wanted}


async def _whose(session: AsyncSession, actor: Actor | None, member: str | None, audience: Audience) -> str | Refusal:
    if audience is Audience.OPERATOR:
        known = await session.get(tables.Member, member or "")
        return known.id if known else Refusal(code="unknown_member", facts={"member": member or ""})
    if actor is None:
        return NOT_ALLOWED
    own = await member_of(session, actor)
    if own is None:
        return STRANGER
    return own if member in (None, own) else NOT_ALLOWED


def _view(row: tables.Preference | None) -> Preferences:
    if row is None:
        return DEFAULT
    times = (time.fromisoformat(text) for text in (row.digest_at, row.quiet_from, row.quiet_to))
    digest_at, quiet_from, quiet_to = times
    return Preferences(digest=row.digest, digest_at=digest_at, quiet_from=quiet_from, quiet_to=quiet_to)


def _written(at: time) -> str:
    return at.strftime("%H:%M")
