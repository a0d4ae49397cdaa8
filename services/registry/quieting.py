"""The quiet hours that the charters of bodies ask for (calling.quiet_hours)."""

from collections.abc import Iterable, Mapping
from functools import lru_cache

from sqlalchemy import select, tuple_
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry import tables
from services.registry.charters import parsed
from shared.contracts.preferences import BodyQuiet

SILENT = BodyQuiet()


async def of_bodies(session: AsyncSession, bodies: Iterable[tables.Body]) -> dict[str, BodyQuiet]:
    """By slug."""
    bodies = list(bodies)
    versions = {(body.charter, body.charter_version) for body in bodies}
    key = tuple_(tables.Charter.key, tables.Charter.version)
    texts = {
        (row.key, row.version): row.toml for row in await session.scalars(select(tables.Charter).where(key.in_(versions)))
    }
    return {body.slug: _quiet(texts[body.charter, body.charter_version], body.charter_sub) for body in bodies}


def told(quiet: Mapping[str, BodyQuiet], slugs: Iterable[str]) -> tuple[BodyQuiet, ...]:
    """Of several bodies, each once; none where all of them leave it at the default."""
    found = tuple(dict.fromkeys(quiet[slug] for slug in slugs if slug in quiet))
    return () if all(one.hours == SILENT.hours for one in found) else found


@lru_cache(maxsize=256)
def _quiet(toml: str, sub: str | None) -> BodyQuiet:
    """A stored text never changes, and everybody's digest asks for it once a minute."""
    stated = parsed(toml).for_body(sub).quiet_hours
    return BodyQuiet(
        start=stated.value.start, end=stated.value.end, cite=stated.cite or stated.by_analogy, default=stated.default
    )
