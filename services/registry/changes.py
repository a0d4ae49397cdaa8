"""The registry's own log of who changed what."""

from typing import Any

from services.registry.tables import Change
from shared.contracts.base import Actor
from shared.store.unit import Unit


def note(unit: Unit, actor: Actor, what: str, subject: str, **facts: Any) -> None:
    """Adds a line to the log; `facts` hold ids, dates and numbers, never a name or a phone."""
    unit.session.add(Change(at=unit.now, actor=f"{actor.channel}:{actor.id}", what=what, subject=subject, facts=facts))
