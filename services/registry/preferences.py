"""When each person wants to be written to. What somebody chose is their own business: it stands in no log."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, time

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import quieting, tables
from services.registry.bodies import all_bodies
from services.registry.links import Links, Purpose
from services.registry.people import STRANGER, member_of
from services.registry.rights import NOT_ALLOWED, facilitator_of
from services.registry.seats import bodies_of, day_of, holds
from services.registry.views import in_force
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.preferences import (
    BodyQuiet,
    ChoosePreferences,
    ListRecipients,
    Preferences,
    Recipient,
    Recipients,
    ShowPreferences,
)
from shared.store.unit import Unit

DEFAULT = Preferences()
Wishes = tables.Preference | tables.FacilitatorPreference


@dataclass(frozen=True)
class _Whose:
    """A member, or a facilitator: one person may be both, each in a bot of its own."""

    id: str
    facilitates: bool = False

    @property
    def table(self) -> type[Wishes]:
        return tables.FacilitatorPreference if self.facilitates else tables.Preference

    def fresh(self) -> Wishes:
        return tables.FacilitatorPreference(facilitator=self.id) if self.facilitates else tables.Preference(member=self.id)


async def show(session: AsyncSession, now: datetime, ask: ShowPreferences, audience: Audience) -> Preferences | Refusal:
    whose = await _whose(session, now, ask, ask.actor, audience)
    if isinstance(whose, Refusal):
        return whose
    return _view(await session.get(whose.table, whose.id), await _told(session, now, whose))


async def choose(unit: Unit, ask: ChoosePreferences, audience: Audience) -> Preferences | Refusal:
    """Not in the log of changes: it concerns nobody's right."""
    session = unit.session
    whose = await _whose(session, unit.now, ask, ask.actor, audience)
    if isinstance(whose, Refusal):
        return whose
    row: Wishes | None = await session.get(whose.table, whose.id)
    before = _view(row)
    if row is None:
        row = whose.fresh()
        session.add(row)
    if ask.as_bodies:
        before = before.model_copy(update={"quiet_from": DEFAULT.quiet_from, "quiet_to": DEFAULT.quiet_to, "quiet_chosen": False})
    row.digest = before.digest if ask.digest is None else ask.digest
    row.digest_at = _written(before.digest_at if ask.digest_at is None else ask.digest_at)
    row.quiet_from = _written(before.quiet_from if ask.quiet_from is None else ask.quiet_from)
    row.quiet_to = _written(before.quiet_to if ask.quiet_to is None else ask.quiet_to)
    row.quiet_chosen = before.quiet_chosen or not (ask.quiet_from is None and ask.quiet_to is None)
    return _view(row, await _told(session, unit.now, whose))


async def recipients(session: AsyncSession, now: datetime, ask: ListRecipients, links: Links) -> Recipients:
    query = select(tables.Account).where(in_force(), tables.Account.channel == Channel.TELEGRAM.value)
    if ask.body is not None:
        on_roll = select(tables.Membership.member).where(tables.Membership.body == ask.body, holds(day_of(now)))
        query = query.where(tables.Account.member.in_(on_roll))
    newest = {account.member: account for account in await session.scalars(query.order_by(tables.Account.at, tables.Account.id))}
    chosen = {row.member: row for row in await session.scalars(select(tables.Preference))}
    pages = await _pages(session, newest, links)
    told = await _told_to_all(session, now, newest, ask.body)
    return Recipients(
        items=tuple(
            Recipient(
                member=member, telegram_id=int(account.external), page=pages[member],
                preferences=_view(chosen.get(member), told[member]),
            )
            for member, account in newest.items()
        )
    )  # fmt: skip


async def of_facilitators(
    session: AsyncSession, people: Iterable[tables.Facilitator], body: str | None
) -> Mapping[str, Preferences]:
    """By the facilitator's id; with the quiet hours of that body, else of all that each was granted."""
    bodies = await all_bodies(session)
    asked = [bodies[body]] if body in bodies else bodies.values()
    quiet = await quieting.of_bodies(session, asked)
    rows = {row.facilitator: row for row in await session.scalars(select(tables.FacilitatorPreference))}
    granted: dict[str, list[str]] = {}
    for grant in await session.scalars(select(tables.Grant).order_by(tables.Grant.body)):
        granted.setdefault(grant.facilitator, []).append(grant.body)
    return {
        one.id: _view(rows.get(one.id), quieting.told(quiet, [body] if body in quiet and body else granted.get(one.id, [])))
        for one in people
    }


async def _told(session: AsyncSession, now: datetime, whose: _Whose) -> tuple[BodyQuiet, ...]:
    """What the charters of a person's bodies say about quiet hours."""
    if whose.facilitates:
        slugs = list(await session.scalars(select(tables.Grant.body).where(tables.Grant.facilitator == whose.id)))
        return quieting.told(await _quiet_of(session, slugs), slugs)
    return (await _told_to_all(session, now, [whose.id], None))[whose.id]


async def _told_to_all(
    session: AsyncSession, now: datetime, members: Iterable[str], body: str | None
) -> dict[str, tuple[BodyQuiet, ...]]:
    members = list(members)
    sat = {} if body is not None else await bodies_of(session, members, holds(day_of(now)))
    quiet = await _quiet_of(session, [body] if body is not None else {slug for slugs in sat.values() for slug in slugs})
    return {one: quieting.told(quiet, quiet if body is not None else sat.get(one, ())) for one in members}


async def _quiet_of(session: AsyncSession, slugs: Iterable[str]) -> dict[str, BodyQuiet]:
    bodies = await session.scalars(select(tables.Body).where(tables.Body.slug.in_(list(slugs))))
    return await quieting.of_bodies(session, bodies)


async def _pages(session: AsyncSession, members: Iterable[str], links: Links) -> dict[str, str]:
    wanted = set(members)
    found = await session.scalars(select(tables.Link).where(tables.Link.purpose == Purpose.PAGE.value))
    return {link.member: links.page(link.member, link.generation) for link in found if link.member in wanted}


async def _whose(
    session: AsyncSession, now: datetime, ask: ShowPreferences | ChoosePreferences, actor: Actor | None, audience: Audience
) -> _Whose | Refusal:
    if audience is Audience.OPERATOR:
        return await _named(session, ask)
    if actor is None:
        return NOT_ALLOWED
    if audience is Audience.FACILITATOR:
        person = await facilitator_of(session, actor, now)
        return _own(person.id if person else None, ask.facilitator, facilitates=True) if ask.member is None else NOT_ALLOWED
    own = await member_of(session, actor)
    return _own(own, ask.member, facilitates=False) if ask.facilitator is None else NOT_ALLOWED


def _own(own: str | None, asked: str | None, *, facilitates: bool) -> _Whose | Refusal:
    if own is None:
        return NOT_ALLOWED if facilitates else STRANGER
    return _Whose(own, facilitates) if asked in (None, own) else NOT_ALLOWED


async def _named(session: AsyncSession, ask: ShowPreferences | ChoosePreferences) -> _Whose | Refusal:
    """The operator names whom it is for."""
    if ask.facilitator is not None and ask.member is None:
        person = await session.get(tables.Facilitator, ask.facilitator)
        return _Whose(person.id, facilitates=True) if person else Refusal(code="no_facilitator")
    known = await session.get(tables.Member, ask.member or "")
    return _Whose(known.id) if known else Refusal(code="unknown_member", facts={"member": ask.member or ""})


def _view(row: Wishes | None, told: tuple[BodyQuiet, ...] = ()) -> Preferences:
    if row is None:
        return Preferences(of_bodies=told)
    times = {name: time.fromisoformat(getattr(row, name)) for name in ("digest_at", "quiet_from", "quiet_to")}
    noted = {} if row.quiet_chosen is None else {"quiet_chosen": row.quiet_chosen}
    return Preferences.model_validate({"digest": row.digest, **times, **noted, "of_bodies": told})


def _written(at: time) -> str:
    return at.strftime("%H:%M")
