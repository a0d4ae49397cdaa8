"""Taking in a charter: a new version of the text, and the council and its sub-bodies where they do not exist yet."""

import unicodedata
from dataclasses import dataclass

from sqlalchemy import func, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.bodies import roll_changed
from services.registry.changes import note
from shared.charters import parse_text
from shared.contracts.base import Refusal
from shared.contracts.bodies import AdoptCharter, CharterAdopted, CharterText, GetCharter
from shared.contracts.events import CharterVersioned
from shared.ids import new_id
from shared.rules.charter import Charter
from shared.rules.charter_parse import CharterFaults
from shared.rules.charter_schema import FIELDS
from shared.store.unit import Unit


@dataclass(frozen=True)
class _Planned:
    """A body as the charter has it."""

    slug: str
    parent: str | None
    sub: str | None
    kind: str
    name: str
    aliases: tuple[str, ...]


async def get_charter(session: AsyncSession, ask: GetCharter) -> CharterText | Refusal:
    found = await session.get(tables.Charter, (ask.charter, ask.version))
    if found is None:
        return Refusal(code="unknown_charter", facts={"charter": ask.charter, "version": ask.version})
    return CharterText(charter=found.key, version=found.version, toml=found.toml)


async def adopt(unit: Unit, ask: AdoptCharter) -> CharterAdopted | Refusal:
    """One version more, unless the text is the one in force; a broken charter changes nothing."""
    toml = unicodedata.normalize("NFC", ask.toml.removeprefix("\ufeff").replace("\r\n", "\n"))
    charter = parse_text(toml)
    if isinstance(charter, CharterFaults):
        return _broken(charter)
    last = await _last(unit.session, charter.key)
    if last is not None and last.toml == toml:
        return _adopted(charter, last.version, (), (), unchanged=True)
    version = last.version + 1 if last else 1
    unit.session.add(tables.Charter(key=charter.key, version=version, toml=toml, at=unit.now))
    created, updated = await _bodies(unit, charter, version)
    note(unit, ask.actor, ask.verb, charter.key, version=version, created=list(created))
    return _adopted(charter, version, created, updated, unchanged=False)


async def charter_of(session: AsyncSession, body: tables.Body) -> Charter:
    """The charter in force in a body; what is stored was checked when it came in."""
    stored = await session.get_one(tables.Charter, (body.charter, body.charter_version))
    return parsed(stored.toml).for_body(body.charter_sub)


async def councils_charters(session: AsyncSession) -> list[Charter]:
    """The newest charter of every council."""
    newest = select(tables.Charter.key, func.max(tables.Charter.version).label("version")).group_by(tables.Charter.key).subquery()
    query = select(tables.Charter.toml).join(
        newest, (newest.c.key == tables.Charter.key) & (newest.c.version == tables.Charter.version)
    )
    return [parsed(toml) for toml in await session.scalars(query.order_by(tables.Charter.key))]


def parsed(toml: str) -> Charter:
    """A stored charter. Raises ValueError when a newer program no longer understands it."""
    charter = parse_text(toml)
    if isinstance(charter, CharterFaults):
        raise ValueError(f"stored charter is broken at {charter.faults[0].path}: {charter.faults[0].reason}")
    return charter


def slug_of(charter: str, sub: str | None) -> str:
    """KEY for the council, KEY-SUB for a sub-body."""
    return charter if sub is None else f"{charter}-{sub}"


async def _last(session: AsyncSession, key: str) -> tables.Charter | None:
    query = select(tables.Charter).where(tables.Charter.key == key).order_by(tables.Charter.version.desc()).limit(1)
    return await session.scalar(query)


async def _bodies(unit: Unit, charter: Charter, version: int) -> tuple[tuple[str, ...], tuple[str, ...]]:
    institution = await _institution(unit.session, charter)
    created: list[str] = []
    updated: list[str] = []
    for place, planned in enumerate(_planned(charter)):
        body = await unit.session.get(tables.Body, planned.slug)
        (updated if body else created).append(planned.slug)
        if body is None:
            body = tables.Body(slug=planned.slug, charter=charter.key, charter_sub=planned.sub, roll_version=0)
            unit.session.add(body)
        body.parent, body.institution, body.kind = planned.parent, institution, planned.kind
        body.name, body.aliases = planned.name, list(planned.aliases)
        body.charter_version, body.place = version, place
        await unit.session.flush()  # the council's row before those that point to it
        await unit.emit(CharterVersioned(id=new_id(), at=unit.now, body=body.slug, charter=charter.key, version=version))
        await roll_changed(unit, body)
    return tuple(created), tuple(updated)


def _planned(charter: Charter) -> list[_Planned]:
    council = _Planned(charter.key, None, None, charter.kind, charter.name, charter.aliases)
    below = [
        _Planned(slug_of(charter.key, sub.key), charter.key, sub.key, sub.kind, sub.name, sub.aliases)
        for sub in charter.sub_bodies
    ]
    return [council, *below]


async def _institution(session: AsyncSession, charter: Charter) -> str:
    key = charter.institution_key or charter.institution
    found = await session.get(tables.Institution, key)
    if found is None:
        session.add(tables.Institution(key=key, name=charter.institution))
        await session.flush()
    else:
        found.name = charter.institution
    return key


def _adopted(
    charter: Charter, version: int, created: tuple[str, ...], updated: tuple[str, ...], *, unchanged: bool
) -> CharterAdopted:
    return CharterAdopted(
        charter=charter.key, version=version, created=created, updated=updated, unchanged=unchanged, defaults=_defaults(charter)
    )


def _defaults(charter: Charter) -> tuple[str, ...]:
    """Keys, as the file would have them, of the rules on which the document is silent."""
    silent = [entry.path for entry in FIELDS if getattr(charter, entry.name).default]
    ordinary = ["decisions.ordinary"] if charter.decisions["ordinary"].default else []
    return (*ordinary, *silent)


def _broken(faults: CharterFaults) -> Refusal:
    first = faults.faults[0]
    every = [{"key": fault.path, "reason": fault.reason} for fault in faults.faults]
    return Refusal(code="broken_charter", facts={"key": first.path, "reason": first.reason, "faults": every})
