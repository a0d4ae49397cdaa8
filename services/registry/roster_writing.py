"""Writing what a roster changes: people, terms and accounts, the log, and the news of it."""

from collections.abc import Sequence
from datetime import timedelta
from typing import Any

from sqlalchemy import insert

from services.registry import tables
from services.registry.bodies import roll_changed
from services.registry.changes import note
from services.registry.comparing import TELEGRAM
from services.registry.differences import OF_MEMBER, OF_SEAT, Field, Plan
from services.registry.links import Links
from services.registry.matching import Group
from services.registry.seats import bodies_of, day_of
from shared.contracts.base import Actor
from shared.contracts.events import AccountChanged
from shared.contracts.roll import ImportRoster
from shared.ids import new_id
from shared.roster.rows import RosterRow
from shared.rules.seat import SeatKind
from shared.rules.terms import MembershipReason
from shared.store.unit import Unit

ON_PAPER = "paper"  # consent that the clerk holds in writing
LEFT_OUT = "left_out"  # ended because a later file no longer has the member

Absent = tuple[tables.Member, tuple[tables.Membership, ...]]


async def write(
    unit: Unit, ask: ImportRoster, body: tables.Body, plans: Sequence[Plan], ends: Sequence[Absent], links: Links
) -> None:
    """Everything of one file, in the transaction of its command."""
    added, changed, heard_of = [], {}, [body.slug]
    terms: list[dict[str, Any]] = []
    members = [plan.member or _new_member(unit, plan.group) for plan in plans]
    await unit.session.flush()  # before what points to them
    for plan, member in zip(plans, members, strict=True):
        if plan.is_changed and plan.member:
            changed[plan.member.id] = [edit.field.attribute for edit in plan.edits]
        heard_of += await _bodies_that_see(unit, plan)
        unit.session.add_all(links.made_for(member.id) if plan.member is None else ())
        added += [member.id] if plan.is_added else []
        _edit_seats(member, plan)
        terms += [_term(body.slug, member, row) for row in plan.terms]
        await _tie_accounts(unit, ask.actor, member, plan.accounts)
    if terms:  # all in one statement: a term's number is the database's, and asking for each would take a trip a row
        await unit.session.execute(insert(tables.Membership), terms)
    _end(unit, ends)
    note(unit, ask.actor, ask.verb, body.slug, added=added, changed=changed, ended=[member.id for member, _ in ends])
    await unit.session.flush()
    for slug in dict.fromkeys(heard_of):
        await roll_changed(unit, await unit.session.get_one(tables.Body, slug))


async def _bodies_that_see(unit: Unit, plan: Plan) -> tuple[str, ...]:
    """Rolls tell whether a phone is known: the other bodies of a person whose first number this is."""
    member = plan.member
    if member is None or member.phone is not None or not any(edit.field.attribute == "phone" for edit in plan.edits):
        return ()
    return (await bodies_of(unit.session, [member.id])).get(member.id, ())


def _new_member(unit: Unit, group: Group) -> tables.Member:
    last = group.rows[-1]
    facts = {field.attribute: _last_said(group, field) for field in OF_MEMBER}
    member = tables.Member(
        id=new_id(), name=group.name, organisation=last.organisation or "", title=last.position or "", since=unit.now, **facts
    )
    unit.session.add(member)
    return member


def _last_said(group: Group, field: Field) -> Any:
    return next((value for row in reversed(group.rows) if (value := field.read(row)) is not None), None)


def _edit_seats(member: tables.Member, plan: Plan) -> None:
    for edit in plan.edits:
        setattr(edit.of, edit.field.attribute, edit.after)
        if isinstance(edit.of, tables.Membership) and edit.field.attribute == "ends":
            edit.of.ended_for = None
    if plan.terms or plan.edits:
        last = plan.group.rows[-1]
        member.organisation, member.title = last.organisation or member.organisation, last.position or member.title


def _term(slug: str, member: tables.Member, row: RosterRow) -> dict[str, Any]:
    facts = {field.attribute: field.read(row) for field in OF_SEAT}
    return {"body": slug, "member": member.id, "place": row.row, "reason": _reason(row).value, **facts}


def _reason(row: RosterRow) -> MembershipReason:
    """Why a term began, as far as a roster tells it."""
    if row.seat_kind is SeatKind.EX_OFFICIO:
        return MembershipReason.EX_OFFICIO
    return MembershipReason.REAPPOINTMENT if row.reappointments else MembershipReason.APPOINTMENT


async def _tie_accounts(unit: Unit, actor: Actor, member: tables.Member, accounts: Sequence[int]) -> None:
    for account in accounts:
        row = tables.Account(
            channel=TELEGRAM,
            external=str(account),
            member=member.id,
            consent=ON_PAPER,
            way="roster",
            at=unit.now,
            confirmed_at=unit.now,
        )
        unit.session.add(row)
        note(unit, actor, "account.link", member.id, consent=ON_PAPER)
        await unit.emit(AccountChanged(id=new_id(), at=unit.now, member=member.id))


def _end(unit: Unit, ends: Sequence[Absent]) -> None:
    """The last day is yesterday: from today they are not on the roll."""
    yesterday = day_of(unit.now) - timedelta(days=1)
    for _, terms in ends:
        for term in terms:
            term.ends, term.ended_for = yesterday, LEFT_OUT
