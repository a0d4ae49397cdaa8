"""Finding bodies in the tree, and counting a body's roll up when something in it has changed."""

from collections.abc import Iterable

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.registry.tables import Body
from shared.contracts.base import Refusal
from shared.contracts.events import RollChanged
from shared.ids import new_id
from shared.store.engine import Store
from shared.store.unit import Unit


async def find_body(session: AsyncSession, slug: str) -> Body | Refusal:
    """The body of that slug, or the refusal unknown_body."""
    return await session.get(Body, slug) or Refusal(code="unknown_body", facts={"body": slug})


async def all_bodies(session: AsyncSession) -> dict[str, Body]:
    """Every body by slug, each council followed by its own in the order of its charter."""
    bodies = (await session.scalars(select(Body))).all()
    return {body.slug: body for body in sorted(bodies, key=lambda body: (body.charter, body.place))}


def with_descendants(bodies: dict[str, Body], slugs: Iterable[str]) -> tuple[str, ...]:
    """The given slugs and all below them, in the order of `bodies`."""
    found = set(slugs)
    grown = True
    while grown:
        below = {body.slug for body in bodies.values() if body.parent in found} - found
        found |= below
        grown = bool(below)
    return tuple(slug for slug in bodies if slug in found)


def with_ancestors(bodies: dict[str, Body], slug: str) -> set[str]:
    """The slug and all above it."""
    found = {slug}
    at: str | None = bodies[slug].parent if slug in bodies else None
    while at is not None and at not in found:
        found.add(at)
        at = bodies[at].parent
    return found


async def roll_changed(unit: Unit, body: Body) -> None:
    """Counts the body's roll up and tells everyone; to be called once a body in one command."""
    body.roll_version += 1
    await unit.emit(RollChanged(id=new_id(), at=unit.now, body=body.slug, version=body.roll_version))


async def is_known(database: str, slug: str) -> bool:
    """Whether a body is there, read from the database directly: for those who look while no service runs."""
    store = Store(database)
    try:
        async with store.reading() as session:
            return await session.get(Body, slug) is not None
    finally:
        await store.close()
