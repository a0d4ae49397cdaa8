"""What is dropped when its time is over, as each charter says it; run once a day, and by hand."""

import asyncio
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

import structlog
from sqlalchemy import delete, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import all_bodies
from services.registry.changes import chain, note
from services.registry.charters import charter_of
from services.registry.links import Links
from services.registry.seats import day_of
from shared.contracts.base import Actor, Channel
from shared.contracts.events import AccountChanged
from shared.contracts.privacy import RetentionReport
from shared.ids import new_id
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.tasks import not_cancelled

log = structlog.get_logger()

EVERY_SECONDS = 24 * 3600.0
INVITATIONS_KEPT = timedelta(days=30)  # past their own end: who asks why a link is refused still gets the reason
SWEEP = Actor(channel=Channel.SERVICE, id="retention")


@dataclass(frozen=True)
class Over:
    """The days from which a former member's accounts, then contact data, are not kept any more."""

    accounts: date
    contacts: date


async def keep_daily(writer: Writer, links: Links) -> None:
    """Until cancelled: at the start and every 24 hours. What goes wrong is told, and tried again the next day."""
    while not_cancelled():
        try:
            report = await writer.do(lambda unit: _swept(unit, links))
            log.info("retention.ran", report=report.model_dump())
        except Exception:
            log.exception("retention.failed")  # nobody's question may go unanswered for it
        await asyncio.sleep(EVERY_SECONDS)


async def _swept(unit: Unit, links: Links) -> RetentionReport:
    report = await run(unit, SWEEP, links)
    await chain(unit)
    return report


async def run(unit: Unit, actor: Actor, links: Links) -> RetentionReport:
    """Former members only: whoever sits on a roll, now or later, is known."""
    today = day_of(unit.now)
    contacts = untied = accounts = 0
    for member, over in (await _former(unit.session, today)).items():
        untied += await _untie(unit, actor, member, links) if today >= over.accounts else 0
        if today >= over.contacts:
            contacts += await _drop_contact(unit, actor, member)
            accounts += await _drop_accounts(unit, member)
    expired = delete(tables.Invitation).where(tables.Invitation.expires < unit.now - INVITATIONS_KEPT)
    dropped = await unit.session.execute(expired.returning(tables.Invitation.id))
    return RetentionReport(contacts=contacts, untied=untied, accounts=accounts, invitations=len(dropped.all()))


async def _former(session: AsyncSession, today: date) -> Mapping[str, Over]:
    """Members whose every term is over; of several bodies the longest time holds."""
    days = {slug: await _days(session, body) for slug, body in (await all_bodies(session)).items()}
    seat, found = tables.Membership, dict[str, Over | None]()
    for member, body, ends in await session.execute(select(seat.member, seat.body, seat.ends)):
        if ends is None or ends >= today:
            found[member] = None
            continue
        over = Over(*(ends + timedelta(days=count) for count in days[body]))
        known = found.get(member, over)
        found[member] = known and Over(max(known.accounts, over.accounts), max(known.contacts, over.contacts))
    return {member: over for member, over in found.items() if over is not None}


async def _days(session: AsyncSession, body: tables.Body) -> tuple[int, int]:
    charter = await charter_of(session, body)
    return charter.retention_account_days.value, charter.retention_contact_days.value


async def _untie(unit: Unit, actor: Actor, member: str, links: Links) -> int:
    query = select(tables.Account).where(tables.Account.member == member, tables.Account.revoked_at.is_(None))
    live = list(await unit.session.scalars(query))
    for account in live:
        account.revoked_at = unit.now
    if live:
        await links.revoke(unit.session, member)
        note(unit, actor, "account.unlink", member)
        await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member))
    return len(live)


async def _drop_contact(unit: Unit, actor: Actor, member: str) -> int:
    person = await unit.session.get_one(tables.Member, member)
    if (person.phone, person.birth_year, person.sex) == (None, None, None):
        return 0
    person.phone = person.birth_year = person.sex = None
    note(unit, actor, "retention.contact", member)
    return 1


async def _drop_accounts(unit: Unit, member: str) -> int:
    gone = delete(tables.Account).where(tables.Account.member == member).returning(tables.Account.id)
    return len((await unit.session.execute(gone)).all())
