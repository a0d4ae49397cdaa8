"""What a roster file says differently from the registry, person by person and column by column."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from services.registry.matching import Group
from services.registry.tables import Member, Membership
from shared.contracts.roll import RosterChange, SeatKind
from shared.roster.rows import RosterRow
from shared.texts import roster as texts
from shared.texts.roster import Column


@dataclass(frozen=True)
class Field:
    """A column of the file and the attribute that keeps it."""

    column: Column
    attribute: str
    read: Callable[[RosterRow], Any]


# Facts about the person, shared by all bodies: a blank cell says nothing about them.
OF_MEMBER = (
    Field(Column.SEX, "sex", lambda row: row.sex and row.sex.value),
    Field(Column.BIRTH_YEAR, "birth_year", lambda row: row.birth_year),
    Field(Column.PHONE, "phone", lambda row: row.phone),
)
# Facts about the seat: the body's own file decides, a blank included, unless it has no such column.
OF_SEAT = (
    Field(Column.ORGANISATION, "organisation", lambda row: row.organisation or ""),
    Field(Column.TITLE, "title", lambda row: row.position or ""),
    Field(Column.SEAT, "seat", lambda row: row.seat_kind.value if row.seat_kind else SeatKind.UNSEATED.value),
    Field(Column.OFFICE, "office", lambda row: row.office.value),
    Field(Column.STARTS, "starts", lambda row: row.start),
    Field(Column.ENDS, "ends", lambda row: row.end),
    Field(Column.REAPPOINTMENTS, "reappointments", lambda row: row.reappointments),
    Field(Column.RECOMMENDED_BY, "recommended_by", lambda row: row.nomination),
    Field(Column.SIDE, "side", lambda row: row.side and row.side.value),
    Field(Column.RESIDENCE, "residence", lambda row: row.residence),
)


@dataclass(frozen=True)
class Edit:
    """One attribute that gets a new value."""

    of: Member | Membership
    field: Field
    after: Any

    @property
    def before(self) -> Any:
        return getattr(self.of, self.field.attribute)


@dataclass(frozen=True)
class Plan:
    """What the file means for one person; `member` None is somebody new. `terms` are rows that open a new term."""

    group: Group
    member: Member | None
    on_body: bool
    edits: tuple[Edit, ...]
    terms: tuple[RosterRow, ...]
    accounts: tuple[int, ...]

    @property
    def is_added(self) -> bool:
        return not self.on_body

    @property
    def is_changed(self) -> bool:
        return self.on_body and bool(self.edits or self.terms or self.accounts)


def plan(
    group: Group, member: Member | None, held: Sequence[Membership], headings: Collection[str], accounts: tuple[int, ...]
) -> Plan:
    """`held` are the person's terms on this body; `accounts` those of the file that are not yet tied."""
    pairs = list(_paired(group.rows, held))
    edits = [] if member is None else list(_member_edits(group, member))
    for row, membership in pairs:
        if membership is not None:
            edits += _seat_edits(row, membership, headings)
    terms = tuple(row for row, membership in pairs if membership is None)
    return Plan(group, member, bool(held), tuple(edits), terms, accounts)


def changes(planned: Plan) -> list[RosterChange]:
    """The lines that tell it, in the words of the file."""
    name = planned.group.name
    if planned.is_added:
        return [RosterChange(kind="added", name=name, after=planned.group.organisation)]
    lines = [
        _changed(name, edit.field.column, texts.value(edit.field.column, edit.before), texts.value(edit.field.column, edit.after))
        for edit in planned.edits
    ]
    lines += [_changed(name, Column.STARTS, "", texts.term(row.start, row.end)) for row in planned.terms]
    return lines + [_changed(name, Column.TELEGRAM, "", str(account)) for account in planned.accounts]


def _changed(name: str, column: Column, before: str, after: str) -> RosterChange:
    return RosterChange(kind="changed", name=name, column=column, before=before, after=after)


def _paired(rows: Iterable[RosterRow], held: Sequence[Membership]) -> Iterable[tuple[RosterRow, Membership | None]]:
    """Each row with the stored term it speaks of: the one that starts the same day, else one that overlaps, else none."""
    free = sorted(held, key=lambda membership: membership.starts or date.min, reverse=True)
    for row in rows:
        found = next((term for term in free if term.starts == row.start), None) or next(
            (term for term in free if _overlap(row, term)), None
        )
        if found is not None:
            free.remove(found)
        yield row, found


def _overlap(row: RosterRow, term: Membership) -> bool:
    starts = max(row.start or date.min, term.starts or date.min)
    return starts <= min(row.end or date.max, term.ends or date.max)


def _member_edits(group: Group, member: Member) -> Iterable[Edit]:
    """The last row that says something decides."""
    for field in OF_MEMBER:
        said = [value for value in map(field.read, group.rows) if value is not None]
        if said and said[-1] != getattr(member, field.attribute):
            yield Edit(member, field, said[-1])


def _seat_edits(row: RosterRow, membership: Membership, headings: Collection[str]) -> Iterable[Edit]:
    for field in OF_SEAT:
        was_cut_short = field.attribute == "ends" and membership.ended_for is not None
        if field.column not in headings and not was_cut_short:
            continue
        after = field.read(row)
        if after != getattr(membership, field.attribute):
            yield Edit(membership, field, after)
