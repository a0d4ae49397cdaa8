"""Taking a plan in, saying whose doings count for a target, and entering what cannot be counted."""

from collections.abc import Iterator
from typing import Any

from pydantic import BaseModel
from sqlalchemy import func, select

from services.scheduler.matter import Matter
from services.scheduler.targets import record
from services.scheduler.targets.tables import WHOLE_YEAR, Target, TargetPart
from shared.contracts.targets import AssignTarget, Counts, EnterDone, ImportTargets, TargetRow, TargetsImported
from shared.ids import new_id

GIVEN = ("unit", "weight", "total", "stated", "stated_to", "of", "counts")  # what is absent in a row stays as it is


async def take_in(matter: Matter, command: ImportTargets) -> BaseModel:
    done, changed = {"added": 0, "changed": 0, "unchanged": 0}, {}
    unassigned = []
    for row in command.rows:
        target, what = await _taken(matter, row)
        parts = [await _planned(matter, target.id, *part) for part in _parts(row)]
        what = "changed" if what == "unchanged" and any(parts) else what
        done[what] += 1
        if what != "unchanged":
            changed[target.id] = target
        if target.of is None and target.counts != Counts.ENTERED:
            unassigned.append(target.task)
    await matter.unit.session.flush()
    items = [record.of_target(target, await _all_parts(matter, target)) for target in changed.values()]
    await matter.note(record.IMPORTED, **done, items=items)
    return TargetsImported(**done, unassigned=tuple(unassigned))


async def _taken(matter: Matter, row: TargetRow) -> tuple[Target, str]:
    """The target of that task and indicator, and what became of it."""
    session, body = matter.unit.session, matter.council.body
    query = select(Target).where(Target.body == body, Target.task == row.task, Target.indicator == row.indicator)
    target = await session.scalar(query)
    given = {name: value for name in GIVEN if (value := getattr(row, name)) not in (None, "")}
    if target is None:
        place = await session.scalar(select(func.count()).select_from(Target).where(Target.body == body))
        fixed: dict[str, Any] = {"unit": "", "counts": Counts.MEETING, "position": place or 0, **given}
        target = Target(id=new_id(), body=body, task=row.task, indicator=row.indicator, **fixed)
        target.at, target.entered_by = matter.unit.now, matter.acting.label
        session.add(target)
        await session.flush()
        return target, "added"
    changed = {name: value for name, value in given.items() if getattr(target, name) != value}
    for name, value in changed.items():
        setattr(target, name, value)
    return target, "changed" if changed else "unchanged"


def _parts(row: TargetRow) -> Iterator[tuple[int, int, int]]:
    """Year, quarter (0 = the whole year) and what is planned."""
    for year, planned in row.years.items():
        yield int(year), WHOLE_YEAR, planned
    for key, planned in row.quarters.items():
        year, _, quarter = key.partition("-")
        yield int(year), int(quarter), planned


async def _planned(matter: Matter, target: str, year: int, quarter: int, planned: int) -> bool:
    """Whether anything changed."""
    part = await _part(matter, target, year, quarter)
    if part.planned == planned:
        return False
    part.planned = planned
    await matter.unit.session.flush()
    return True


async def _part(matter: Matter, target: str, year: int, quarter: int) -> TargetPart:
    found = await matter.unit.session.get(TargetPart, (target, year, quarter))
    if found is None:
        found = TargetPart(target=target, year=year, quarter=quarter)
        matter.unit.session.add(found)
    return found


async def _all_parts(matter: Matter, target: Target) -> list[TargetPart]:
    return list(await matter.unit.session.scalars(select(TargetPart).where(TargetPart.target == target.id)))


async def assign(matter: Matter, command: AssignTarget) -> BaseModel:
    target = await matter.unit.session.get_one(Target, command.target)
    target.of, target.counts = command.of, command.counts
    await matter.note(record.ASSIGNED, target=target.id, of=command.of, counts=command.counts.value)
    return TargetsImported(added=0, changed=1, unchanged=0, unassigned=())


async def enter(matter: Matter, command: EnterDone) -> BaseModel:
    """Kept as entered; the journal tells who entered it and when."""
    part = await _part(matter, command.target, command.year, command.quarter)
    part.done = command.done
    when = {"year": command.year, "quarter": command.quarter}
    await matter.note(record.ENTERED, target=command.target, **when, planned=part.planned, done=command.done)
    return TargetsImported(added=0, changed=1, unchanged=0, unassigned=())
