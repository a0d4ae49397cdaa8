"""A roster file laid beside the registry: who is meant by each row, what differs, and who is missing."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.differences import Plan, plan
from services.registry.matching import Group, Known, Match, Unclear, grouped, matched
from services.registry.reading import Reading
from services.registry.seats import on_roll
from shared.contracts.base import Channel
from shared.contracts.roll import RowFault
from shared.texts import roster as texts
from shared.texts.roster import Column

TELEGRAM = Channel.TELEGRAM.value


@dataclass(frozen=True)
class Comparison:
    """`first`: the body has had no roll so far. `missing`: members of the roll who are not in the file, with their terms."""

    first: bool
    plans: tuple[Plan, ...]
    missing: tuple[tuple[tables.Member, tuple[tables.Membership, ...]], ...]
    faults: tuple[RowFault, ...]
    notes: tuple[str, ...]


async def compare(session: AsyncSession, slug: str, reading: Reading) -> Comparison:
    """Changes nothing."""
    roll = await on_roll(session, slug)
    held = _held(roll)
    groups = grouped(reading.rows)
    people = await _people(session, groups, held)
    matches = matched(groups, [_known(member, held.get(member.id, [])) for member in people.values()])
    accounts = await _Accounts.of(session, groups)
    plans, faults = [], []
    for group, match in zip(groups, matches, strict=True):
        fault = _fault(group, match) or accounts.fault(group, match)
        if fault is not None:
            faults.append(fault)
            continue
        member = people[match.id] if isinstance(match, Known) else None
        terms = held.get(member.id, []) if member else []
        plans.append(plan(group, member, terms, reading.headings, accounts.fresh(group, member)))
    there = {match.id for match in matches if isinstance(match, Known)}
    missing = tuple((absent, tuple(held[absent.id])) for absent in _absent(roll, there))
    notes = (texts.CONSENT_KEPT,) if accounts.left_alone else ()
    return Comparison(not roll, tuple(plans), missing, tuple(faults), notes)


def _held(roll: Iterable[tuple[tables.Membership, tables.Member]]) -> dict[str, list[tables.Membership]]:
    held: dict[str, list[tables.Membership]] = {}
    for membership, member in roll:
        held.setdefault(member.id, []).append(membership)
    return held


def _absent(roll: Sequence[tuple[tables.Membership, tables.Member]], there: set[str]) -> list[tables.Member]:
    return list({member.id: member for _, member in roll if member.id not in there}.values())


async def _people(
    session: AsyncSession, groups: Iterable[Group], held: dict[str, list[tables.Membership]]
) -> dict[str, tables.Member]:
    """Everybody of any body with a name that the file has, those of this body first."""
    names = {group.name for group in groups}
    found = await session.scalars(select(tables.Member).where(tables.Member.name.in_(names)).order_by(tables.Member.id))
    return {member.id: member for member in sorted(found, key=lambda member: member.id not in held)}


def _known(member: tables.Member, terms: Sequence[tables.Membership]) -> Known:
    organisation = terms[-1].organisation if terms else member.organisation
    return Known(member.id, member.name, member.birth_year, member.phone, organisation, on_body=bool(terms))


def _fault(group: Group, match: Match) -> RowFault | None:
    if not isinstance(match, Unclear):
        return None
    reason = texts.unclear_person(group.organisation, match.organisations)
    return RowFault(row=group.row, column=Column.NAME, reason=reason)


class _Accounts:
    """The messenger accounts that the file names: whose they are now, and which are to be tied."""

    def __init__(self, rows: Sequence[tuple[tables.Account, tables.Member]]) -> None:
        self._owner = {account.external: member for account, member in rows if account.revoked_at is None}
        self._ever = {(account.external, member.id) for account, member in rows}
        self._row: dict[int, int] = {}
        self.left_alone = False

    @classmethod
    async def of(cls, session: AsyncSession, groups: Iterable[Group]) -> "_Accounts":
        wanted = [str(account) for group in groups for account in group.telegram_ids]
        query = (
            select(tables.Account, tables.Member)
            .join(tables.Member, tables.Member.id == tables.Account.member)
            .where(tables.Account.channel == TELEGRAM, tables.Account.external.in_(wanted))
        )
        return cls([(account, member) for account, member in await session.execute(query)])

    def fault(self, group: Group, match: Match) -> RowFault | None:
        """An account that is somebody else's, in the registry or earlier in the file."""
        member = match.id if isinstance(match, Known) else None
        for account in group.telegram_ids:
            owner, earlier = self._owner.get(str(account)), self._row.setdefault(account, group.row)
            if owner is not None and owner.id != member:
                reason = texts.account_taken(owner.name, owner.organisation)
                return RowFault(row=group.row, column=Column.TELEGRAM, reason=reason)
            if earlier != group.row:
                return RowFault(row=group.row, column=Column.TELEGRAM, reason=texts.account_twice(earlier))
        return None

    def fresh(self, group: Group, member: tables.Member | None) -> tuple[int, ...]:
        """Those to be tied. One that its member has cut stays cut: paper does not undo a withdrawn consent."""
        if member is None:
            return group.telegram_ids
        cut = [account for account in group.telegram_ids if (str(account), member.id) in self._ever]
        self.left_alone |= any(str(account) not in self._owner for account in cut)
        return tuple(account for account in group.telegram_ids if account not in cut)
