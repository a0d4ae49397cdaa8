"""Past meetings, as documents tell them: taken in once, each at the body that its row names."""

from collections.abc import Iterable, Sequence

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import all_bodies, find_body, with_descendants
from services.registry.changes import note
from services.registry.charters import councils_charters, slug_of
from services.registry.record_rows import RecordFile, RecordRow
from shared.contracts.base import Refusal
from shared.contracts.bodies import ImportRecords, ListRecords, Record, Records, RecordsReport
from shared.contracts.roll import RowFault
from shared.ids import fingerprint, new_id
from shared.phrases import records as phrases
from shared.rules import body_names
from shared.rules.charter import Charter
from shared.store.unit import Unit
from shared.texts import records as texts


async def import_records(unit: Unit, ask: ImportRecords, file: RecordFile) -> RecordsReport | Refusal:
    """All rows or none; a row that is there already is counted as unchanged."""
    bodies = await all_bodies(unit.session)
    if ask.body is not None and ask.body not in bodies:
        return Refusal(code="unknown_body", facts={"body": ask.body})
    places = _Places(bodies, await councils_charters(unit.session), ask.body)
    placed = [(row, places.slug(row)) for row in file.rows]
    faults = [*file.faults, *(found for _, found in placed if isinstance(found, RowFault))]
    if faults:
        ordered = sorted(faults, key=lambda fault: fault.row)
        return RecordsReport(added=0, unchanged=0, faults=tuple(ordered), bodies={})
    return await _write(unit, ask, [(row, slug) for row, slug in placed if isinstance(slug, str)], bodies)


async def list_records(session: AsyncSession, ask: ListRecords) -> Records | Refusal:
    body = await find_body(session, ask.body)
    if isinstance(body, Refusal):
        return body
    slugs: Iterable[str] = [ask.body]
    if ask.children:
        slugs = with_descendants(await all_bodies(session), slugs)
    found = await session.scalars(select(tables.Record).where(tables.Record.body.in_(slugs)))
    newest_first = sorted(found, key=lambda record: (record.period, record.body, record.session, record.id), reverse=True)
    return Records(items=tuple(_view(record) for record in newest_first))


async def _write(
    unit: Unit, ask: ImportRecords, placed: Sequence[tuple[RecordRow, str]], bodies: dict[str, tables.Body]
) -> RecordsReport:
    there = await _there(unit.session, {slug for _, slug in placed})
    before, taken = len(there), dict.fromkeys((slug for _, slug in placed), 0)
    for row, slug in placed:
        same = _same(row, slug)
        taken[slug] += 1
        if same not in there:
            there.add(same)
            unit.session.add(_record(row, slug, same, bodies[slug].name))
    added = len(there) - before
    if added:
        note(unit, ask.actor, ask.verb, ask.body or "", added=added)
    return RecordsReport(added=added, unchanged=len(placed) - added, faults=(), bodies=taken)


async def _there(session: AsyncSession, slugs: set[str]) -> set[str]:
    return set(await session.scalars(select(tables.Record.same).where(tables.Record.body.in_(slugs))))


def _same(row: RecordRow, slug: str) -> str:
    return fingerprint("\0".join((slug, row.period, row.session, row.kind, row.subject)))


def _record(row: RecordRow, slug: str, same: str, name: str) -> tables.Record:
    return tables.Record(
        id=new_id(),
        same=same,
        body=slug,
        body_name=row.body or name,
        period=row.period,
        session=row.session,
        kind=row.kind,
        subject=row.subject,
        times=row.times,
    )


def _view(record: tables.Record) -> Record:
    return Record(
        id=record.id,
        body=record.body,
        body_name=record.body_name,
        period=record.period,
        session=record.session,
        kind=record.kind,
        subject=record.subject,
        times=record.times,
    )


class _Places:
    """Where rows belong. `usual` is the body of rows that name none."""

    def __init__(self, bodies: dict[str, tables.Body], charters: Sequence[Charter], usual: str | None) -> None:
        self._bodies = bodies
        self._charters = charters
        self._usual = usual

    def slug(self, row: RecordRow) -> str | RowFault:
        """The body of a row: by slug, by its name or an alias, or the council of the several bodies that it speaks of."""
        if not row.body:
            return self._usual or RowFault(row=row.row, column="body", reason=texts.NO_BODY)
        if row.body in self._bodies:
            return row.body
        found = self._named(row.body)
        if len(found) == 1:
            return found[0]
        reason = texts.several_bodies(row.body, found) if found else texts.unknown_body(row.body)
        return RowFault(row=row.row, column="body", reason=reason)

    def _named(self, name: str) -> list[str]:
        """Slugs that the name may mean; where councils share it, those of the usual body's council go first."""
        found = self._slugs(name)
        several = phrases.SEVERAL_BODIES.fullmatch(name)
        if not found and several:
            found = [slug.partition("-")[0] for slug in self._slugs(several["council"])]
        usual = self._bodies[self._usual].charter if self._usual else None
        own = [slug for slug in found if self._bodies[slug].charter == usual]
        return own or found

    def _slugs(self, name: str) -> list[str]:
        named = body_names.find_body(self._charters, name)
        return list(dict.fromkeys(slug_of(match.charter, match.sub_key) for match in named))
