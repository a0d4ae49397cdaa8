"""The plan as it stands: for each task what was planned and done, and how far all of it is fulfilled."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from sqlalchemy import or_, select
from sqlalchemy.ext.asyncio import AsyncSession

from services.scheduler.council import Council
from services.scheduler.targets.counting import Held, Quarter, held_in, people_at, recorded
from services.scheduler.targets.tables import WHOLE_YEAR, Target, TargetPart
from shared.contracts.bodies import Record
from shared.contracts.targets import (
    BodyAttendance,
    Counts,
    PersonAttendance,
    PlannedBy,
    QuarterView,
    ShowTargets,
    TargetsView,
    TargetView,
)
from shared.rules import fulfilment as rule
from shared.rules.refusal import RuleRefusal
from shared.texts import targets as texts

QUARTERS = (1, 2, 3, 4)


@dataclass(frozen=True)
class Family:
    """The bodies asked about: their councils, who lies under whom, and the past meetings of each."""

    councils: dict[str, Council]
    under: dict[str, frozenset[str]]  # a body and all below it
    records: dict[str, tuple[Record, ...]]  # with those of all below


async def show(session: AsyncSession, family: Family, query: ShowTargets, *, with_people: bool) -> TargetsView:
    bodies = family.under[query.body]
    targets = list(
        await session.scalars(
            select(Target).where(or_(Target.body.in_(bodies), Target.of.in_(bodies))).order_by(Target.body, Target.position)
        )
    )
    counted = {slug for target in targets if target.of for slug in family.under.get(target.of, ())}
    held = await held_in(session, {*bodies, *counted}, query.year, query.quarter)
    parts = await _parts(session, targets)
    items = [_view(target, parts.get(target.id, []), held, family, query) for target in targets]
    items += [item for slug in sorted(bodies - counted) if (item := _without_target(slug, held, family, query))]
    own = [meeting for meeting in held.meetings if meeting.body in bodies]  # others' doings count, their names are not told
    people = await people_at(session, own) if with_people else {}
    return TargetsView(
        year=query.year,
        quarter=query.quarter,
        items=tuple(items),
        rate=_weighted([(one.weight, one.planned, one.done) for one in items]),
        total_rate=_weighted([(one.weight, one.total, one.total_done) for one in items]),
        bodies=tuple(_attendance(slug, held, family) for slug in sorted(bodies)),
        people=tuple(_person(key, counts, family) for key, counts in sorted(people.items())),
    )


async def _parts(session: AsyncSession, targets: Sequence[Target]) -> dict[str, list[TargetPart]]:
    found: dict[str, list[TargetPart]] = {}
    query = select(TargetPart).where(TargetPart.target.in_([target.id for target in targets]))
    for part in await session.scalars(query):
        found.setdefault(part.target, []).append(part)
    return found


def _view(target: Target, parts: Sequence[TargetPart], held: Held, family: Family, query: ShowTargets) -> TargetView:
    done = _done(target, parts, held, family)
    planned = {(part.year, part.quarter): part.planned for part in parts if part.planned is not None}
    quarters = tuple(
        QuarterView(quarter=one, planned=planned.get((query.year, one)), done=done[query.year, one]) for one in QUARTERS
    )
    goal, made = _asked(planned, done, query)
    name = family.councils[target.of].roll.body_name if target.of in family.councils else ""
    total_done = _total_done(target, done) if target.total is not None else None
    return TargetView(
        id=target.id, body=target.body, of=target.of, of_name=name, task=target.task, indicator=target.indicator,
        unit=target.unit, counts=target.counts, weight=target.weight, planned=goal,
        planned_by=PlannedBy.NONE if goal is None else PlannedBy.TARGET, done=made, rate=percent(made, goal),
        quarters=quarters, total=target.total, total_done=total_done, total_rate=percent(total_done or 0, target.total),
    )  # fmt: skip


def _done(target: Target, parts: Sequence[TargetPart], held: Held, family: Family) -> Counter[Quarter]:
    """What was entered stands for its quarter; the rest is counted."""
    done: Counter[Quarter] = Counter()
    if target.of in family.under and target.counts != Counts.ENTERED:
        done += recorded(family.records.get(target.of, ()), Counts(target.counts))
        done += _sum(held.opened if target.counts == Counts.MEETING else held.surveys, family.under[target.of])
    for part in parts:
        if part.done is not None:
            done[part.year, part.quarter] = part.done
    return done


def _sum(counted: dict[str, Counter[Quarter]], bodies: Iterable[str]) -> Counter[Quarter]:
    return sum((counted.get(slug, Counter()) for slug in bodies), Counter[Quarter]())


def _asked(planned: dict[Quarter, int], done: Counter[Quarter], query: ShowTargets) -> tuple[int | None, int]:
    """Planned and done in the quarter, or in the year: by its own target, else by the sum of its quarters."""
    if query.quarter is not None:
        return planned.get((query.year, query.quarter)), done[query.year, query.quarter]
    of_quarters = [planned[query.year, one] for one in QUARTERS if (query.year, one) in planned]
    goal = planned.get((query.year, WHOLE_YEAR), sum(of_quarters) if of_quarters else None)
    return goal, sum(done[query.year, one] for one in QUARTERS)


def _total_done(target: Target, done: Counter[Quarter]) -> int:
    """Up to a year as the office states it; after it, or where nothing is stated, as counted."""
    return (target.stated or 0) + sum(count for (year, _), count in done.items() if year > (target.stated_to or 0))


def _without_target(slug: str, held: Held, family: Family, query: ShowTargets) -> TargetView | None:
    """A body for which no target is set: planned by its charter, else by the meetings laid out for the year."""
    council = family.councils[slug]
    done = _sum(held.opened, [slug]) + recorded([one for one in family.records.get(slug, ()) if one.body == slug], Counts.MEETING)
    laid = _sum(held.laid_out, [slug])
    goal, planned_by = _planned_without(council, laid, query)
    quarters = tuple(
        QuarterView(quarter=one, planned=laid[query.year, one] or None, done=done[query.year, one]) for one in QUARTERS
    )
    made = done[query.year, query.quarter] if query.quarter else sum(done[query.year, one] for one in QUARTERS)
    if goal is None and not made:
        return None
    return TargetView(
        id=None, body=slug, of=slug, of_name=council.roll.body_name, task=council.roll.body_name, indicator=texts.MEETINGS,
        unit=texts.TIMES, counts=Counts.MEETING, weight=None, planned=goal, planned_by=planned_by, done=made,
        rate=percent(made, goal), quarters=quarters,
    )  # fmt: skip


def _planned_without(council: Council, laid: Counter[Quarter], query: ShowTargets) -> tuple[int | None, PlannedBy]:
    charter = council.charter
    stated = charter.meeting_targets.value.get(query.year, charter.regular_per_year.value)
    if query.quarter is None and stated is not None:
        return stated, PlannedBy.CHARTER
    found = laid[query.year, query.quarter] if query.quarter else sum(laid[query.year, one] for one in QUARTERS)
    return (found, PlannedBy.DRAFTS) if found else (None, PlannedBy.NONE)


def _attendance(slug: str, held: Held, family: Family) -> BodyAttendance:
    meetings = [meeting for meeting in held.meetings if meeting.body == slug]
    came, could = sum(held.came.get(meeting.id, 0) for meeting in meetings), sum(meeting.enrolled or 0 for meeting in meetings)
    name = family.councils[slug].roll.body_name
    return BodyAttendance(
        body=slug, body_name=name, meetings=len(meetings), came=came, could=could, rate=percent(came, could or None)
    )


def _person(key: tuple[str, str], counts: tuple[int, int], family: Family) -> PersonAttendance:
    (body, member), (came, could) = key, counts
    name = family.councils[body].name_of(member)
    return PersonAttendance(member=member, name=name, body=body, came=came, could=could, rate=percent(came, could))


def _weighted(rows: Iterable[tuple[int | None, int | None, int | None]]) -> float | None:
    """The weighted total over the rows with a weight and a plan, in percent with one decimal."""
    targets = [
        rule.Target("", weight, planned, done or 0)
        for weight, planned, done in rows
        if weight is not None and planned is not None
    ]
    found = rule.fulfilment(targets)
    return None if isinstance(found, RuleRefusal) or found.total is None else found.total / 10


def percent(done: int, planned: int | None) -> float | None:
    """With one decimal, half up, as a public office reckons."""
    found = rule.fulfilment([rule.Target("", 100, planned, done)]) if planned else None
    rate = None if found is None or isinstance(found, RuleRefusal) else found.rates[0]
    return None if rate is None else rate / 10
