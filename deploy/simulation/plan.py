"""Which meetings of which bodies a year has, and what happens in each: all decided before the year begins, from the seed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from itertools import count, cycle, islice
from random import Random

from shared.clock import SEOUL
from shared.contracts.motions import BallotKind
from shared.examples.sizes import size_of
from shared.holidays_kr import KoreanHolidays
from shared.rules.charter import BodyKind, Charter
from shared.rules.dates import is_working_day

QUARTERLY, HALF_YEARLY = 4, 2
SELDOM = (BodyKind.JOINT, BodyKind.WORKING_GROUP)
HOURS = (14, 19)
MEETING_DAYS = (1, 3)  # Tuesday and Thursday: the office has its Monday
BALLOTS = (BallotKind.ROLL_CALL, BallotKind.SHOW_OF_HANDS, BallotKind.NO_OBJECTION, BallotKind.SECRET)
MOTIONS_A_MEETING = range(1, 7)
FIRST_DAY, LAST_DAY = (1, 27), (12, 18)
HALL = 200
POOLS = ("citizens",)  # never meet as a whole: their panels do


class Basis(StrEnum):
    """Why a body has so many meetings."""

    REGULAR = "regular"  # the charter's number of regular meetings
    TARGET = "target"  # the charter's target for that year
    UNSTATED = "unstated"  # the document is silent: quarterly, half-yearly for working groups and joint meetings
    POOL = "pool"  # only the panels drawn from it meet


class Fate(StrEnum):
    HELD = "held"
    LAPSES = "lapses"
    LOSES_QUORUM = "loses_quorum"


class Mood(StrEnum):
    """How those present are minded."""

    AGREED = "agreed"
    DOUBTFUL = "doubtful"
    AGAINST = "against"
    TIED = "tied"


@dataclass(frozen=True, slots=True)
class PlannedMotion:
    rule: str
    ballot: BallotKind
    mood: Mood


@dataclass(frozen=True, slots=True)
class PlannedMeeting:
    """`key` is the source of chance of everything that happens in this meeting."""

    key: str
    body: str
    starts: datetime
    fate: Fate
    motions: tuple[PlannedMotion, ...]


@dataclass(frozen=True, slots=True)
class BodyPlan:
    """A body's year."""

    body: str
    charter: Charter
    basis: Basis
    meetings: tuple[PlannedMeeting, ...]


def plan_year(council: Charter, year: int, seed: int) -> tuple[BodyPlan, ...]:
    """The council first, then its sub-bodies. Every rule of the charter is put to every kind of ballot at least once."""
    charters = (council, *(body.charter for body in council.sub_bodies))
    counts = {charter.key: _count(charter, year) for charter in charters}
    total = max(1, sum(number for number, _ in counts.values()))
    every = [(rule, ballot) for rule in council.rule_names for ballot in BALLOTS]
    halves = 2 if size_of(council) > HALL else 3  # half as many again as there must be, where a vote is not of hundreds
    a_meeting = min(max(-(-len(every) * halves // (2 * total)), MOTIONS_A_MEETING[0]), MOTIONS_A_MEETING[-1])
    motions, moods = cycle(every), _moods()
    plans: list[BodyPlan] = []
    for charter in charters:
        number, basis = counts[charter.key]
        random = Random(f"{seed}/{year}/{charter.key}/plan")
        days = _days(number, year, random)
        fates = _fates(number, random, one_lapses=not any(plan.meetings for plan in plans))
        meetings = []
        for at, (starts, fate) in enumerate(zip(days, fates, strict=True), start=1):
            put = tuple(_motions(motions, moods, a_meeting + (fate is Fate.LOSES_QUORUM)))
            meetings.append(PlannedMeeting(f"{seed}/{year}/{charter.key}/{at}", charter.key, starts, fate, put))
        plans.append(BodyPlan(charter.key, charter, basis, tuple(meetings)))
    return tuple(plans)


def _count(charter: Charter, year: int) -> tuple[int, Basis]:
    if charter.key in POOLS:
        return 0, Basis.POOL
    if charter.regular_per_year.value is not None:
        return charter.regular_per_year.value, Basis.REGULAR
    if year in charter.meeting_targets.value:
        return charter.meeting_targets.value[year], Basis.TARGET
    return HALF_YEARLY if charter.kind in SELDOM else QUARTERLY, Basis.UNSTATED


def _days(number: int, year: int, random: Random) -> list[datetime]:
    """Spread over the year, on Tuesdays and Thursdays that are working days."""
    first, last = date(year, *FIRST_DAY), date(year, *LAST_DAY)
    span, holidays = (last - first).days, KoreanHolidays()
    found = []
    for at in range(number):
        day = first + timedelta(days=(at * span + random.randrange(span * 3 // 4)) // number)
        while day.weekday() not in MEETING_DAYS or not is_working_day(day, holidays):
            day += timedelta(days=1)
        found.append(datetime.combine(day, time(random.choice(HOURS)), SEOUL))
    return found


def _fates(number: int, random: Random, *, one_lapses: bool) -> list[Fate]:
    """About one in thirteen lapses, in the first body that meets at least one; as many lose their quorum on the way."""
    chance = [Fate.LAPSES] * 3 + [Fate.LOSES_QUORUM] * 3 + [Fate.HELD] * 34
    fates = [random.choice(chance) for _ in range(number)]
    if one_lapses and number >= 3 and Fate.LAPSES not in fates:
        fates[random.randrange(number)] = Fate.LAPSES
    return fates


def _moods() -> Iterator[Mood]:
    """Shifted by one each round of ballots, so that every kind of ballot meets every mood."""
    kinds = tuple(Mood)
    for number in count():
        yield kinds[(number + number // len(BALLOTS)) % len(kinds)]


def _motions(every: Iterator[tuple[str, BallotKind]], moods: Iterator[Mood], number: int) -> Sequence[PlannedMotion]:
    return [PlannedMotion(rule, ballot, next(moods)) for rule, ballot in islice(every, number)]
