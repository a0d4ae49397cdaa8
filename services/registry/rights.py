"""Who may ask what: one table, checked before every handler."""

import re
from datetime import datetime
from enum import Enum, auto
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.bodies import all_bodies, with_ancestors, with_descendants
from services.registry.tables import DeskSession, Facilitator, Grant
from shared.contracts import accounts, attendance, bodies, desk, endings, linking, preferences, privacy, roll
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
    SECRET = auto()  # whoever holds the secret; the handler looks whether it opens anything
    AT_DESK = auto()  # a facilitator's browser, while its session lasts


RIGHTS: dict[type[Ask[Any]], Right] = {
    bodies.ListBodies: Right.OPEN,
    bodies.ShowBody: Right.OPEN,
    bodies.ListRecords: Right.OPEN,
    roll.GetRoll: Right.OF_BODY,
    bodies.GetCharter: Right.OPEN,
    linking.GetDirectory: Right.OPEN,
    linking.Identify: Right.OPEN,
    linking.IdentifyCalendar: Right.OPEN,
    bodies.ChatBody: Right.OPEN,
    linking.ShowBot: Right.OPEN,
    roll.ListMembers: Right.OF_BODY,
    roll.ListTermEndings: Right.OF_BODY,
    roll.FindMembers: Right.OWN_BODIES,
    attendance.CountSeats: Right.OF_BODY,
    linking.ListFacilitators: Right.OF_BODY,
    bodies.AdoptCharter: Right.OPERATOR,
    roll.ImportRoster: Right.OF_BODY,
    bodies.ImportRecords: Right.OPERATOR,
    linking.Invite: Right.OF_BODY,
    linking.AcceptInvitation: Right.ACCOUNT,
    linking.LinkByContact: Right.ACCOUNT,
    linking.UnlinkAccount: Right.OWN,
    endings.EndMembership: Right.OF_BODY,
    bodies.BindChat: Right.OF_BODY,
    bodies.ChatMigrated: Right.SELF_TOLD,
    linking.AddFacilitator: Right.OPERATOR,
    linking.RemoveFacilitator: Right.OPERATOR,
    linking.AnnounceBot: Right.SELF_TOLD,
    accounts.ListAccounts: Right.OWN_BODIES,
    accounts.ConfirmAccount: Right.OWN_BODIES,
    privacy.ExportMember: Right.OPERATOR,
    privacy.EraseMember: Right.OPERATOR,
    privacy.RunRetention: Right.OPERATOR,
    desk.IssueDeskLink: Right.ACCOUNT,
    desk.OpenDesk: Right.SECRET,
    desk.StayAtDesk: Right.AT_DESK,
    desk.LeaveDesk: Right.SECRET,
    desk.ShowDesk: Right.AT_DESK,
    desk.RevokeCalendar: Right.OWN,
    preferences.ShowPreferences: Right.OWN,
    preferences.ChoosePreferences: Right.OWN,
    preferences.ListRecipients: Right.OPEN,
}

# Which channel a command may come in by. Telegram accounts and pages are people; the operator sits at the machine.
CHANNELS: dict[Audience, frozenset[Channel]] = {
    Audience.MEMBER: frozenset({Channel.TELEGRAM, Channel.PAGE, Channel.SERVICE}),
    Audience.FACILITATOR: frozenset({Channel.TELEGRAM, Channel.SERVICE}),
    Audience.DESK: frozenset({Channel.DESK}),
    Audience.OPERATOR: frozenset({Channel.OPERATOR}),
    Audience.SERVICE: frozenset({Channel.SERVICE}),
    Audience.PUBLIC: frozenset(),
}

NOT_ALLOWED = Refusal(code="not_allowed")


async def refusal(session: AsyncSession, now: datetime, ask: Ask[Any], audience: Audience) -> Refusal | None:
    """None when the actor may; else why not."""
    right, actor = RIGHTS[type(ask)], getattr(ask, "actor", None)
    if isinstance(ask, Command) and ask.actor.channel not in CHANNELS[audience]:
        return NOT_ALLOWED
    match right:
        case Right.OPEN | Right.SELF_TOLD | Right.SECRET:
            return None
        case Right.OPERATOR:
            return None if is_operator(actor, audience) else NOT_ALLOWED
        case Right.OF_BODY:
            allowed = audience is Audience.SERVICE or await runs(session, now, actor, audience, getattr(ask, "body", ""))
            return None if allowed else NOT_ALLOWED
        case Right.OWN_BODIES:
            return None if is_operator(actor, audience) or await _is_officer(session, now, actor, audience) else NOT_ALLOWED
        case Right.ACCOUNT:
            return None if actor is not None and actor.channel is Channel.TELEGRAM else NOT_ALLOWED
        case Right.AT_DESK:
            return None if actor is not None and await desk_session(session, actor, now) else NOT_ALLOWED
        case Right.OWN:
            return None if actor is not None else NOT_ALLOWED


def is_operator(actor: Actor | None, audience: Audience) -> bool:
    """The command line: its own audience, and nobody who came through a messenger or a page."""
    return audience is Audience.OPERATOR and (actor is None or actor.channel is Channel.OPERATOR)


async def runs(session: AsyncSession, now: datetime, actor: Actor | None, audience: Audience, slug: str) -> bool:
    """Whether the actor may act for this body: the operator, or a facilitator of it or of a body above."""
    if is_operator(actor, audience):
        return True
    if actor is None or not _as_facilitator(actor, audience):
        return False
    granted = await grants_of(session, actor, now)
    return bool(granted & with_ancestors(await all_bodies(session), slug))


def _as_facilitator(actor: Actor, audience: Audience) -> bool:
    return audience in (Audience.FACILITATOR, Audience.DESK) and actor.channel in CHANNELS[audience]


async def _is_officer(session: AsyncSession, now: datetime, actor: Actor | None, audience: Audience) -> bool:
    return actor is not None and _as_facilitator(actor, audience) and await facilitator_of(session, actor, now) is not None


async def facilitator_of(session: AsyncSession, actor: Actor, now: datetime) -> Facilitator | None:
    """By a messenger account, or by a session at the desk that began with one: a member's own page gives no such right."""
    if actor.channel is Channel.DESK:
        sat = await desk_session(session, actor, now)
        return await session.get(Facilitator, sat.facilitator) if sat else None
    if actor.channel is not Channel.TELEGRAM or not re.fullmatch(r"[0-9]{1,18}", actor.id):
        return None
    return await session.scalar(select(Facilitator).where(Facilitator.telegram_id == int(actor.id)))


async def desk_session(session: AsyncSession, actor: Actor, now: datetime) -> DeskSession | None:
    """The session of this browser, while it lasts."""
    if actor.channel is not Channel.DESK:
        return None
    found = await session.get(DeskSession, actor.id)
    return found if found and now < min(found.until, found.idle_until) else None


async def grants_of(session: AsyncSession, actor: Actor, now: datetime) -> set[str]:
    person = await facilitator_of(session, actor, now)
    if person is None:
        return set()
    return set(await session.scalars(select(Grant.body).where(Grant.facilitator == person.id)))


async def facilitated(session: AsyncSession, actor: Actor, now: datetime) -> tuple[str, ...]:
    """Slugs of every body the actor may act for as a facilitator, sub-bodies included."""
    granted = await grants_of(session, actor, now)
    return with_descendants(await all_bodies(session), granted) if granted else ()
