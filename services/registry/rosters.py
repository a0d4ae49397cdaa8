"""Taking in a roster: the first file goes in, later ones show what differs and go in when that is asked for."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from services.registry import tables
from services.registry.bodies import find_body
from services.registry.comparing import Comparison, compare
from services.registry.differences import Plan, changes
from services.registry.links import Links
from services.registry.reading import Reading
from services.registry.roster_writing import Absent, write
from services.registry.seats import day_of, enrolled_counts
from shared.contracts.base import Refusal
from shared.contracts.roll import ImportRoster, RosterChange, RosterReport
from shared.roster.reading import FileFault
from shared.store.unit import Unit
from shared.texts import roster as texts


@dataclass(frozen=True)
class _Verdict:
    """What becomes of a file. `ends` are members whose terms end, `missing` those who are only told."""

    write: bool
    applied: bool
    plans: tuple[Plan, ...]
    ends: tuple[Absent, ...]
    missing: tuple[Absent, ...]


async def import_roster(unit: Unit, ask: ImportRoster, reading: Reading | FileFault, links: Links) -> RosterReport | Refusal:
    body = await find_body(unit.session, ask.body)
    if isinstance(body, Refusal):
        return body
    if isinstance(reading, FileFault):
        return Refusal(code="unreadable_roster", facts={"reason": reading.reason.value, "column": reading.column})
    if not reading.rows and not reading.faults:
        return Refusal(code="empty_roster")
    found = await compare(unit.session, body.slug, reading)
    faulty = bool(reading.faults or found.faults)
    verdict = _judged(ask, found, faulty, day_of(unit.now))
    lines = _lines(verdict)  # told before anything is written over
    if verdict.write:
        await write(unit, ask, body, verdict.plans, verdict.ends, links)
    report = await _report(unit, body.slug, verdict, lines)
    notes = [*reading.notes, *found.notes, *([texts.ENDS_NOT_TAKEN] if faulty and ask.partial and ask.end_missing else [])]
    faults = sorted((*reading.faults, *found.faults), key=lambda fault: fault.row)
    return report.model_copy(update={"faults": tuple(faults), "notes": tuple(notes)})


def _judged(ask: ImportRoster, found: Comparison, faulty: bool, today: date) -> _Verdict:
    if faulty and not ask.partial:
        return _Verdict(write=False, applied=False, plans=(), ends=(), missing=())
    absent = tuple((member, kept) for member, terms in found.missing if (kept := _unfinished(terms, today)))
    # With faulty rows nobody is ended: who seems to be missing may stand in a row that could not be read.
    ends = absent if ask.end_missing and not faulty else ()
    missing = () if ends else absent
    differs = bool(ends) or any(plan.is_added or plan.is_changed for plan in found.plans)
    writes = differs and (found.first or ask.apply)
    nothing_to_do = bool(found.plans) and not differs and (not missing or ask.apply)
    return _Verdict(writes, writes or nothing_to_do, found.plans, ends, missing)


def _unfinished(terms: Sequence[tables.Membership], today: date) -> tuple[tables.Membership, ...]:
    return tuple(term for term in terms if term.ends is None or term.ends >= today)


def _lines(verdict: _Verdict) -> tuple[RosterChange, ...]:
    lines = [line for plan in verdict.plans for line in changes(plan)]
    lines += [RosterChange(kind="ended", name=member.name, before=terms[-1].organisation) for member, terms in verdict.ends]
    lines += [RosterChange(kind="missing", name=member.name, before=terms[-1].organisation) for member, terms in verdict.missing]
    return tuple(lines)


async def _report(unit: Unit, slug: str, verdict: _Verdict, lines: tuple[RosterChange, ...]) -> RosterReport:
    counts = await enrolled_counts(unit.session, day_of(unit.now), [slug])
    plans = verdict.plans
    return RosterReport(
        body=slug,
        applied=verdict.applied,
        added=sum(plan.is_added for plan in plans),
        changed=sum(plan.is_changed for plan in plans),
        ended=len(verdict.ends),
        unchanged=sum(not plan.is_added and not plan.is_changed for plan in plans),
        changes=lines,
        faults=(),
        notes=(),
        enrolled=counts.get(slug, 0),
    )
