"""Whose terms end soon, for those who prepare the renewal (60 and 30 days before)."""

from collections.abc import Sequence
from datetime import date, datetime

from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import all_bodies, with_descendants
from services.registry.charters import charter_of
from services.registry.seats import day_of, enrolled, on_roll, unfinished
from shared.contracts import roll
from shared.contracts.base import Refusal
from shared.rules import terms
from shared.rules.charter import Charter
from shared.rules.seat import SeatKind

Seated = tuple[tables.Membership, tables.Member]


async def ending_soon(session: AsyncSession, now: datetime, slug: str) -> roll.TermsEndings | Refusal:
    """Of the body and of all below it, soonest first."""
    bodies, today = await all_bodies(session), day_of(now)
    if slug not in bodies:
        return Refusal(code="unknown_body", facts={"body": slug})
    found: list[roll.TermsEnding] = []
    for one in with_descendants(bodies, {slug}):
        found += await _of_body(session, bodies[one], today)
    return roll.TermsEndings(items=tuple(sorted(found, key=lambda one: (one.ends, one.body))))


async def _of_body(session: AsyncSession, body: tables.Body, today: date) -> list[roll.TermsEnding]:
    coming = await on_roll(session, body.slug, unfinished(today))
    held = await on_roll(session, body.slug, enrolled(today))
    ending = {member.id: (term, member) for term, member in held if term.ended_for is None and not _goes_on(term, coming)}
    near = terms.endings([_membership(term) for term, _ in ending.values()], today)
    if not near:
        return []
    charter = await charter_of(session, body)
    ends = dict.fromkeys(one.end for one in near)
    return [_told(body, charter, [one for one in near if one.end == end], ending) for end in ends]


def _goes_on(term: tables.Membership, coming: Sequence[Seated]) -> bool:
    """The same member has a term in this body that lasts longer."""
    mine = [one.ends for one, _ in coming if one.member == term.member]
    return term.ends is None or any(ends is None or ends > term.ends for ends in mine)


def _membership(term: tables.Membership) -> terms.Membership:
    return terms.Membership(term.member, term.starts, term.ends, SeatKind(term.seat), term.reappointments)


def _told(body: tables.Body, charter: Charter, near: list[terms.Ending], held: dict[str, Seated]) -> roll.TermsEnding:
    members = []
    for one in near:
        term, member = held[one.member]
        left = terms.renewal(charter, _membership(term)).left
        members.append(roll.TermEnding(member=member.id, name=member.name, title=term.title, left=left))
    rule = charter.reappointments
    return roll.TermsEnding(
        body=body.slug,
        body_name=body.name,
        ends=near[0].end,
        days_left=near[0].days_left,
        warning=near[0].warning,
        members=tuple(sorted(members, key=lambda one: (one.name, one.member))),
        cite=rule.cite,
        default=rule.default,
    )
