"""What the journal tells of targets, and what the tables hold of them: planned and entered numbers; the rest is counted."""

import json
from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.tables import JournalRow
from services.scheduler.targets.tables import Target, TargetPart
from services.scheduler.things import Held, Put, Telling
from shared.journal.chain import Entry, canonical, sealed

IMPORTED, ASSIGNED, ENTERED = "targets.imported", "target.assigned", "target.done"
PLAIN = ("weight", "total", "stated", "stated_to", "of", "counts", "position")


def of_target(target: Target, parts: Iterable[TargetPart]) -> dict[str, Any]:
    """A target as it now stands, with all that is planned and entered for it."""
    told = [[part.year, part.quarter, part.planned, part.done] for part in parts]
    return {"target": target.id, **_facts(target), "parts": sorted(told, key=lambda part: part[:2])}


def _facts(target: Target) -> dict[str, Any]:
    words = sealed(target.id, canonical([target.task, target.indicator, target.unit]))
    return {name: getattr(target, name) for name in PLAIN} | {"words": words}


def _imported(put: Put, entry: Entry) -> None:
    for item in entry.data.get("items", ()):
        put(entry, "target", item["target"], "", **{name: item[name] for name in (*PLAIN, "words")})
        for year, quarter, planned, done in item["parts"]:
            put(entry, "target_part", item["target"], (year, quarter), planned=planned, done=done)


def _assigned(put: Put, entry: Entry) -> None:
    put(entry, "target", entry.data["target"], "", of=entry.data["of"], counts=entry.data["counts"])


def _entered(put: Put, entry: Entry) -> None:
    data = entry.data
    told = {name: data[name] for name in ("planned", "done") if name in data}  # the first version told no plan here
    put(entry, "target_part", data["target"], (data["year"], data["quarter"]), **told)


TOLD: Telling = {IMPORTED: _imported, ASSIGNED: _assigned, ENTERED: _entered}


async def hold(session: AsyncSession, body: str, held: Held) -> None:
    """All of them; of a plan whose import told only how many targets it had (the first version's) what other rows tell."""
    targets = {target.id: target for target in await session.scalars(select(Target).where(Target.body == body))}
    if not targets:
        return
    wholly, assigned, entered = await _told(session, body, targets)
    for target in targets.values():
        if target.id in wholly | assigned:
            held["target", target.id][""] = _facts(target)
    for part in await session.scalars(select(TargetPart).where(TargetPart.target.in_(targets))):
        if part.target in wholly or (part.target, part.year, part.quarter) in entered:
            held["target_part", part.target][part.year, part.quarter] = {"planned": part.planned, "done": part.done}


async def _told(
    session: AsyncSession, body: str, known: Iterable[str]
) -> tuple[set[str], set[str], set[tuple[str, int, int]]]:
    """Targets that an import tells wholly, those that were assigned, and the quarters for which something was entered."""
    rows = select(JournalRow.kind, JournalRow.data).where(JournalRow.body == body, JournalRow.kind.in_(TOLD))
    of: dict[str, list[dict[str, Any]]] = {kind: [] for kind in TOLD}
    for kind, written in await session.execute(rows):
        of[kind].append(json.loads(written))
    in_full = all("items" in data for data in of[IMPORTED])
    wholly = set(known) if in_full else {item["target"] for data in of[IMPORTED] for item in data.get("items", ())}
    entered = {(data["target"], data["year"], data["quarter"]) for data in of[ENTERED]}
    return wholly, {data["target"] for data in of[ASSIGNED]}, entered
