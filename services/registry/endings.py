"""Ending a membership before its time: by a dismissal or a death at once, by a resignation or a transfer on its day."""

from datetime import date, timedelta

from sqlalchemy import select

from services.registry import tables
from services.registry.bodies import find_body, roll_changed
from services.registry.changes import note
from services.registry.rights import facilitator_of, runs
from services.registry.seats import bodies_of, day_of, unfinished
from shared.contracts.base import Audience, Refusal
from shared.contracts.endings import AT_ONCE, EndMembership, EndReason, MembershipOver
from shared.contracts.events import MembershipEnded
from shared.ids import new_id
from shared.store.unit import Unit

FARTHEST = timedelta(days=366)


async def end(unit: Unit, ask: EndMembership, audience: Audience) -> MembershipOver | Refusal:
    """Who was dismissed or has died is off the roll from today: the last day that counts is yesterday."""
    body, today = await find_body(unit.session, ask.body), day_of(unit.now)
    if isinstance(body, Refusal):
        return body
    at_once = ask.reason in AT_ONCE
    last_day = today - timedelta(days=1) if at_once else ask.on or today
    if (at_once and ask.on is not None) or abs(last_day - today) > FARTHEST:
        return Refusal(code="bad_last_day", facts={"at_once": at_once})
    slugs = await _bodies(unit, ask, audience, today)
    if ask.body not in slugs or not await _cut_short(unit, ask.body, ask, last_day):  # before any other body is touched
        return Refusal(code="no_such_seat", facts={"body": body.name})
    ended = [slug for slug in slugs if slug == ask.body or await _cut_short(unit, slug, ask, last_day)]
    note(unit, ask.actor, ask.verb, ask.member, reason=ask.reason, bodies=ended, last_day=last_day.isoformat())
    await unit.session.flush()
    for slug in ended:
        await roll_changed(unit, await unit.session.get_one(tables.Body, slug))
    if at_once:
        await _tell(unit, ask, ended, audience)
    return MembershipOver(member=ask.member, bodies=tuple(ended), reason=ask.reason, last_day=last_day, at_once=at_once)


async def _bodies(unit: Unit, ask: EndMembership, audience: Audience, today: date) -> list[str]:
    if ask.reason is not EndReason.DEATH:
        return [ask.body]
    everywhere = (await bodies_of(unit.session, [ask.member], unfinished(today))).get(ask.member, ())
    return [slug for slug in everywhere if await runs(unit.session, unit.now, ask.actor, audience, slug)]


async def _cut_short(unit: Unit, slug: str, ask: EndMembership, last_day: date) -> bool:
    """Terms that are running or to come; one that had its end before that day stays as it is."""
    term = tables.Membership
    query = select(term).where(term.body == slug, term.member == ask.member, unfinished(day_of(unit.now)))
    terms = [one for one in await unit.session.scalars(query) if one.ends is None or one.ends > last_day]
    for one in terms:
        one.ends, one.ended_for = last_day, ask.reason.value
    return bool(terms)


async def _tell(unit: Unit, ask: EndMembership, bodies: list[str], audience: Audience) -> None:
    """A meeting that is under way hears of it: who recorded it stands in its journal."""
    officer = None if audience is Audience.OPERATOR else await facilitator_of(unit.session, ask.actor, unit.now)
    by = f"facilitator:{officer.id}" if officer else "operator"
    for slug in bodies:
        await unit.emit(MembershipEnded(id=new_id(), at=unit.now, body=slug, member=ask.member, reason=ask.reason, by=by))
