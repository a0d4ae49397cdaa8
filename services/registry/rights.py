"""Who may ask what: one table, checked before every handler."""

import re
from enum import Enum, auto
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.bodies import all_bodies, with_ancestors, with_descendants
from services.registry.tables import Facilitator, Grant
from shared.contracts import roll
from shared.contracts.base import Actor, Ask, Audience, Channel, Command, Refusal


class Right(Enum):
    """Beyond the subject, which a service's NATS key is held to by the server."""

    OPEN = auto()  # whoever may send it may know it
    OPERATOR = auto()  # the command line on the machine itself
    OF_BODY = auto()  # operator, services, or a facilitator of `body` or of a body above it
    OWN_BODIES = auto()  # officers; the handler shows a facilitator the own bodies only
    ACCOUNT = auto()  # the acting messenger account, for itself
    OWN = auto()  # the acting member for itself, or officers; the handler looks at whom
    SELF_TOLD = auto()  # a bot about itself or about its chat


RIGHTS: dict[type[Ask[Any]], Right] = {
    roll.ListBodies: Right.OPEN,
    roll.ShowBody: Right.OPEN,
    roll.ListRecords: Right.OPEN,
    roll.GetRoll: Right.OPEN,
    roll.GetCharter: Right.OPEN,
    roll.GetDirectory: Right.OPEN,
    roll.Identify: Right.OPEN,
    roll.IdentifyCalendar: Right.OPEN,
    roll.ChatBody: Right.OPEN,
    roll.ShowBot: Right.OPEN,
    roll.ListMembers: Right.OF_BODY,
    roll.FindMembers: Right.OWN_BODIES,
    roll.ListFacilitators: Right.OF_BODY,
    roll.AdoptCharter: Right.OPERATOR,
    roll.ImportRoster: Right.OF_BODY,
    roll.ImportRecords: Right.OPERATOR,
    roll.Invite: Right.OF_BODY,
    roll.AcceptInvitation: Right.ACCOUNT,
    roll.LinkByContact: Right.ACCOUNT,
    roll.UnlinkAccount: Right.OWN,
    roll.BindChat: Right.OF_BODY,
    roll.ChatMigrated: Right.SELF_TOLD,
    roll.AddFacilitator: Right.OPERATOR,
    roll.AnnounceBot: Right.SELF_TOLD,
}

# Which channel a command may come in by. Telegram accounts and pages are people; the operator sits at the machine.
CHANNELS: dict[Audience, frozenset[Channel]] = {
    Audience.MEMBER: frozenset({Channel.TELEGRAM, Channel.PAGE, Channel.SERVICE}),
    Audience.FACILITATOR: frozenset({Channel.TELEGRAM, Channel.SERVICE}),
    Audience.OPERATOR: frozenset({Channel.OPERATOR}),
    Audience.SERVICE: frozenset({Channel.SERVICE}),
    Audience.PUBLIC: frozenset(),
}

NOT_ALLOWED = Refusal(code="not_allowed")


async def refusal(session: AsyncSession, ask: Ask[Any], audience: Audience) -> Refusal | None:
    """None when the actor may; else why not."""
    right, actor = RIGHTS[type(ask)], getattr(ask, "actor", None)
    if isinstance(ask, Command) and ask.actor.channel not in CHANNELS[audience]:
        return NOT_ALLOWED
    match right:
        case Right.OPEN | Right.SELF_TOLD:
            return None
        case Right.OPERATOR:
            return None if is_operator(actor, audience) else NOT_ALLOWED
        case Right.OF_BODY:
            allowed = audience is Audience.SERVICE or await runs(session, actor, audience, getattr(ask, "body", ""))
            return None if allowed else NOT_ALLOWED
        case Right.OWN_BODIES:
            return None if is_operator(actor, audience) or audience is Audience.FACILITATOR else NOT_ALLOWED
        case Right.ACCOUNT:
            return None if actor is not None and actor.channel is Channel.TELEGRAM else NOT_ALLOWED
        case Right.OWN:
            return None if actor is not None else NOT_ALLOWED


def is_operator(actor: Actor | None, audience: Audience) -> bool:
    """The command line: its own audience, and nobody who came through a messenger or a page."""
    return audience is Audience.OPERATOR and (actor is None or actor.channel is Channel.OPERATOR)


async def runs(session: AsyncSession, actor: Actor | None, audience: Audience, slug: str) -> bool:
    """Whether the actor may act for this body: the operator, or a facilitator of it or of a body above."""
    if is_operator(actor, audience):
        return True
    if audience is not Audience.FACILITATOR or actor is None:
        return False
    granted = await grants_of(session, actor)
    return bool(granted & with_ancestors(await all_bodies(session), slug))


async def facilitator_of(session: AsyncSession, actor: Actor) -> Facilitator | None:
    """A facilitator comes by a messenger account only: a page's link gives no such right."""
    if actor.channel is not Channel.TELEGRAM or not re.fullmatch(r"[0-9]{1,18}", actor.id):
        return None
    return await session.scalar(select(Facilitator).where(Facilitator.telegram_id == int(actor.id)))


async def grants_of(session: AsyncSession, actor: Actor) -> set[str]:
    person = await facilitator_of(session, actor)
    if person is None:
        return set()
    return set(await session.scalars(select(Grant.body).where(Grant.facilitator == person.id)))


async def facilitated(session: AsyncSession, actor: Actor) -> tuple[str, ...]:
    """Slugs of every body the actor may act for as a facilitator, sub-bodies included."""
    granted = await grants_of(session, actor)
    return with_descendants(await all_bodies(session), granted) if granted else ()
