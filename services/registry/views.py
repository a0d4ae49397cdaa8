"""What is shown of bodies, rolls and members."""

from collections.abc import Iterable
from datetime import datetime

from sqlalchemy import ColumnElement, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import quieting, tables
from services.registry.bodies import all_bodies, find_body
from services.registry.charters import charter_of
from services.registry.seats import bodies_of, day_of, enrolled_counts, holds, on_roll
from shared.contracts import linking, roll
from shared.contracts.base import Refusal
from shared.contracts.bodies import BodyRow, BodyRows, BodyView
from shared.phrases.names import matches
from shared.rules.charter import BodyKind
from shared.rules.seat import Office, Side

Seated = tuple[tables.Membership, tables.Member]

OFFICES = tuple(Office)


async def list_bodies(session: AsyncSession, now: datetime) -> BodyRows:
    bodies = await all_bodies(session)
    counts = await enrolled_counts(session, day_of(now), bodies)
    return BodyRows(items=tuple(_row(body, counts) for body in bodies.values()))


async def show_body(session: AsyncSession, now: datetime, slug: str) -> BodyView | Refusal:
    bodies = await all_bodies(session)
    body = bodies.get(slug)
    if body is None:
        return Refusal(code="unknown_body", facts={"body": slug})
    children = [child for child in bodies.values() if child.parent == slug]
    counts = await enrolled_counts(session, day_of(now), [slug, *(child.slug for child in children)])
    institution = await session.get_one(tables.Institution, body.institution)
    chat = await session.get(tables.Chat, slug)
    charter = await charter_of(session, body)
    seats = charter.seats.value
    parent = bodies.get(body.parent) if body.parent else None
    return BodyView(
        **_row(body, counts).model_dump(),
        kind=BodyKind(body.kind),
        parent_name=parent.name if parent else None,
        institution=institution.name,
        charter_version=body.charter_version,
        charter_sub=body.charter_sub,
        children=tuple(_row(child, counts) for child in children),
        seats=seats,
        chat_id=chat.chat_id if chat else None,
        vacancies=None if seats is None else max(0, seats - counts.get(slug, 0)),
        online_presence=charter.online_presence.value,
        written_votes=charter.written_votes.value,
        quiet=(await quieting.of_bodies(session, [body]))[slug],
    )


async def get_roll(session: AsyncSession, slug: str) -> roll.Roll | Refusal:
    body = await find_body(session, slug)
    if isinstance(body, Refusal):
        return body
    chat = await session.get(tables.Chat, slug)
    institution = await session.get_one(tables.Institution, body.institution)
    return roll.Roll(
        body=slug,
        body_name=body.name,
        parent=body.parent,
        version=body.roll_version,
        charter=body.charter,
        charter_version=body.charter_version,
        charter_sub=body.charter_sub,
        chat_id=chat.chat_id if chat else None,
        seats=tuple(_seat(membership, member) for membership, member in await on_roll(session, slug)),
        institution=institution.name,
    )


async def list_members(session: AsyncSession, now: datetime, slug: str) -> roll.MemberRows | Refusal:
    body = await find_body(session, slug)
    if isinstance(body, Refusal):
        return body
    people = _by_member(await on_roll(session, slug, holds(day_of(now))))
    linked = await linked_members(session, people)
    return roll.MemberRows(items=tuple(_member(seated, linked) for seated in people.values()))


async def find_members(session: AsyncSession, now: datetime, text: str, within: Iterable[str] | None) -> roll.FoundMembers:
    """By part of a name or its first sounds, of today's rolls; `within` narrows it to some bodies."""
    today: ColumnElement[bool] = holds(day_of(now))
    if within is not None:
        today = today & tables.Membership.body.in_(list(within))
    query = (
        select(tables.Membership, tables.Member)
        .join(tables.Member, tables.Member.id == tables.Membership.member)
        .where(today)
        .order_by(tables.Member.name, tables.Member.id, tables.Membership.body)
    )
    rows = [(membership, member) for membership, member in await session.execute(query)]
    people = _by_member(row for row in rows if matches(row[1].name, text))
    linked, bodies = await linked_members(session, people), await bodies_of(session, people, today)
    return roll.FoundMembers(
        items=tuple(
            roll.FoundMember(**_member(seated, linked).model_dump(), bodies=bodies[member]) for member, seated in people.items()
        )
    )


async def directory(session: AsyncSession, slug: str) -> linking.Directory | Refusal:
    """Accounts and page links of everybody who is or was on the roll; whether they may vote is the scheduler's matter."""
    body = await find_body(session, slug)
    if isinstance(body, Refusal):
        return body
    members = select(tables.Membership.member).where(tables.Membership.body == slug)
    accounts = await session.scalars(select(tables.Account).where(in_force(), tables.Account.member.in_(members)))
    links = await session.scalars(select(tables.Link).where(tables.Link.purpose == "page", tables.Link.member.in_(members)))
    found = [linking.Account(channel=account.channel, id=account.external, member=account.member) for account in accounts]
    pages = [linking.Account(channel="page", id=link.fingerprint, member=link.member) for link in links]
    return linking.Directory(body=slug, accounts=(*found, *pages))


async def linked_members(session: AsyncSession, members: Iterable[str]) -> set[str]:
    """Those with a messenger account."""
    query = select(tables.Account.member).where(in_force(), tables.Account.member.in_(list(members)))
    return set(await session.scalars(query))


def in_force() -> ColumnElement[bool]:
    """Accounts that act for their member: not revoked, and confirmed where that is asked for."""
    return tables.Account.revoked_at.is_(None) & tables.Account.confirmed_at.is_not(None)


def _row(body: tables.Body, counts: dict[str, int]) -> BodyRow:
    enrolled = counts.get(body.slug, 0)
    return BodyRow(slug=body.slug, name=body.name, parent=body.parent, charter=body.charter, enrolled=enrolled)


def _seat(membership: tables.Membership, member: tables.Member) -> roll.SeatView:
    return roll.SeatView(
        member=member.id,
        name=member.name,
        title=membership.title,
        organisation=membership.organisation,
        seat=roll.SeatKind(membership.seat),
        office=Office(membership.office),
        starts=membership.starts,
        ends=membership.ends,
        phone_known=member.phone is not None,
        official=_official(membership),
    )


def _official(membership: tables.Membership) -> bool:
    """By the roll's 민관 column; where it is empty, whoever sits by office."""
    if membership.side is None:
        return membership.seat == roll.SeatKind.EX_OFFICIO
    return membership.side == Side.OFFICIAL


def _by_member(rows: Iterable[Seated]) -> dict[str, list[Seated]]:
    people: dict[str, list[Seated]] = {}
    for row in rows:
        people.setdefault(row[1].id, []).append(row)
    return people


def _member(seated: list[Seated], linked: set[str]) -> roll.MemberRow:
    """One person with every office held; a seat that counts goes before one outside the enrolled."""
    first = min(seated, key=lambda row: row[0].seat == roll.SeatKind.UNSEATED)
    offices = {membership.office for membership, _ in seated}
    membership, member = first
    return roll.MemberRow(
        id=member.id,
        name=member.name,
        title=membership.title,
        organisation=membership.organisation,
        seat=roll.SeatKind(membership.seat),
        offices=tuple(office for office in OFFICES if office in offices),
        linked=member.id in linked,
    )
