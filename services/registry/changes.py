"""The registry's own log of who changed what, and the hash chain through it."""

import hashlib
import json
from typing import Any

from sqlalchemy import select

from services.registry.tables import Change, ChangeHead
from shared.contracts.base import Actor
from shared.ids import new_secret
from shared.journal.chain import GENESIS, canonical, sealed
from shared.store.unit import Unit

LOG = "changes"


def note(unit: Unit, actor: Actor, what: str, subject: str, **facts: Any) -> None:
    """Adds a line to the log; `facts` hold ids, dates and numbers, never a name or a phone."""
    unit.session.add(Change(at=unit.now, actor=f"{actor.channel}:{actor.id}", what=what, subject=subject, facts=facts))


async def chain(unit: Unit) -> None:
    """Chains the lines that are not yet, in the transaction that wrote them; one process after the other."""
    await unit.session.flush()
    new = list(await unit.session.scalars(select(Change).where(Change.place.is_(None)).order_by(Change.seq)))
    if not new:
        return
    head = await unit.session.scalar(select(ChangeHead).where(ChangeHead.name == LOG).with_for_update())
    if head is None:
        head = ChangeHead(name=LOG, place=0, hash=GENESIS)
        unit.session.add(head)
    for change in new:
        change.salt = new_secret()
        change.seal = sealed(change.salt, change.actor)
        change.place, change.prev = head.place + 1, head.hash
        change.hash = change_hash(change)
        head.place, head.hash = change.place, change.hash
    await unit.session.flush()


def change_hash(change: Change) -> str:
    """SHA-256 over the line as canonical JSON, with the seal in place of who acted."""
    at = change.at.isoformat(timespec="microseconds")
    facts = json.loads(json.dumps(change.facts))  # as the database gives it back
    row = [change.place, at, change.seal, change.what, change.subject, facts, change.prev]
    return hashlib.sha256(canonical(row).encode()).hexdigest()
