"""Invitations: one-use links that tie a messenger account to a member, and the links to own pages and calendars beside them."""

from collections.abc import Mapping
from datetime import timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.accounts import binding, holds_office, tie
from services.registry.bodies import find_body
from services.registry.changes import note
from services.registry.links import Links, Purpose
from services.registry.people import live_account
from services.registry.seats import day_of, enrolled, holds, on_roll
from shared.contracts.base import Refusal
from shared.contracts.linking import AcceptInvitation, Binding, Invitation, Invitations, Invite
from shared.ids import fingerprint, new_id
from shared.store.unit import Unit

VALID = timedelta(days=14)
MEMBERS = "members"
USUAL_BOT = "hyeopchi_members_bot"  # until the members' bot has told its name


async def invite(unit: Unit, ask: Invite, links: Links) -> Invitations | Refusal:
    """Issues the invitations. The answer, which is kept, holds ids where the links belong: `with_links` puts them in."""
    body = await find_body(unit.session, ask.body)
    if isinstance(body, Refusal):
        return body
    people = await _invited(unit, ask)
    if ask.member is not None and not people:
        return Refusal(code="unknown_member", facts={"member": ask.member})
    generations = await links.refreshed(unit.session, [member.id for member in people])
    items = [_issued(unit, ask.body, member, generations, links) for member in people]
    note(unit, ask.actor, ask.verb, ask.body, members=[member.id for member in people])
    return Invitations(items=tuple(items))


async def with_links(session: AsyncSession, invitations: Invitations, links: Links) -> Invitations:
    """The kept answer with its secrets, which are derived and stored nowhere."""
    bot = await session.get(tables.Bot, MEMBERS)
    name = bot.username if bot else USUAL_BOT
    return Invitations(items=tuple(_linked(item, name, links) for item in invitations.items))


async def accept(unit: Unit, ask: AcceptInvitation, confirms: bool) -> Binding | Refusal:
    """Once, within 14 days; the same account may press its own used link again."""
    found = await unit.session.scalar(select(tables.Invitation).where(tables.Invitation.fingerprint == fingerprint(ask.token)))
    if found is None:
        return Refusal(code="unknown_link")
    member = await unit.session.get_one(tables.Member, found.member)
    if found.used_at is not None:
        account = await live_account(unit.session, ask.actor.id)
        if account is None or account.member != found.member:
            return Refusal(code="used_link")
        return await binding(unit, member, already=True, pending=account.confirmed_at is None)
    if found.expires <= unit.now:
        return Refusal(code="expired_link")
    waits = confirms and await holds_office(unit, member.id)
    tied = await tie(unit, ask.actor, member, ask.consent, "invitation", waits=waits)
    if isinstance(tied, Binding):
        await _use_up(unit, member.id)
    return tied


async def _use_up(unit: Unit, member: str) -> None:
    """With the one link every other open one: a letter that lies about must not tie a second person to this member."""
    open_ones = select(tables.Invitation).where(tables.Invitation.member == member, tables.Invitation.used_at.is_(None))
    for invitation in await unit.session.scalars(open_ones):
        invitation.used_at = unit.now


async def _invited(unit: Unit, ask: Invite) -> list[tables.Member]:
    """Everyone enrolled, or one person of the roll, the clerk too."""
    today = day_of(unit.now)
    where = enrolled(today) if ask.member is None else holds(today) & (tables.Membership.member == ask.member)
    return list({member.id: member for _, member in await on_roll(unit.session, ask.body, where)}.values())


def _issued(
    unit: Unit, body: str, member: tables.Member, generations: Mapping[tuple[str, Purpose], int], links: Links
) -> Invitation:
    invitation, expires = new_id(), unit.now + VALID
    print_ = fingerprint(links.invitation_secret(invitation))
    unit.session.add(tables.Invitation(id=invitation, fingerprint=print_, member=member.id, body=body, expires=expires))
    return Invitation(
        member=member.id,
        name=member.name,
        link=invitation,
        page=str(generations[member.id, Purpose.PAGE]),
        calendar=str(generations[member.id, Purpose.CALENDAR]),
        expires=expires,
    )


def _linked(item: Invitation, bot: str, links: Links) -> Invitation:
    return item.model_copy(
        update={
            "link": links.invitation(bot, item.link),
            "page": links.page(item.member, int(item.page)),
            "calendar": links.calendar(item.member, int(item.calendar)),
        }
    )
