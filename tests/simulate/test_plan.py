"""What a year has in it is decided before it begins, and by the seed alone."""

from collections import Counter
from datetime import date

import pytest

from deploy.simulation.plan import BALLOTS, Basis, Fate, Mood, plan_year
from deploy.simulation.timeline import office_day, office_day_before
from shared.charters import builtin, builtin_keys
from shared.clock import SEOUL
from shared.examples.councils import cast, council_roster, newcomer, seat, sub_body_roster
from shared.examples.sizes import size_of
from shared.holidays_kr import KoreanHolidays
from shared.rules.charter import CompositionKind, Measure
from shared.rules.composition import check
from shared.rules.dates import is_working_day
from shared.rules.proposal import propose

YEAR, SEED = 2026, 1
COUNCILS = [key for key in builtin_keys() if key != "general"]


@pytest.mark.parametrize("key", COUNCILS)
def test_roll_has_the_composition_of_its_charter(key: str) -> None:
    council = builtin(key)
    maker = cast(council, YEAR, SEED)
    rows = council_roster(council, maker, YEAR)
    people = [seat(row) for row in rows]
    assert len(rows) == size_of(council) and len({row["이름"] for row in rows}) == len(rows)
    assert check(council, people, year=YEAR) == ()
    missing = [one for one in propose(council, people, year=YEAR).additions if one.add]
    assert missing == []
    for body in council.sub_bodies:
        below = sub_body_roster(body.charter, rows, maker, YEAR)
        assert len(below) == size_of(body.charter) and check(body.charter, [seat(row) for row in below], year=YEAR) == ()


def test_guro_roll_counts_seats_by_kind_and_recommendation() -> None:
    guro = builtin("guro")
    rows = council_roster(guro, cast(guro, YEAR, SEED), YEAR)
    assert Counter(row["구분"] for row in rows) == {"당연직": 5, "위촉직": 30}
    stated = {one.value.nomination: one.value.count for one in guro.composition if one.value.kind is CompositionKind.NOMINATION}
    assert Counter(row["추천구분"] for row in rows if row["추천구분"]) == stated
    assert guro.seats_measure.value is Measure.ABOUT


def test_newcomer_fits_the_seat() -> None:
    guro = builtin("guro")
    maker = cast(guro, YEAR, SEED)
    rows = council_roster(guro, maker, YEAR)
    new = newcomer(guro, maker, YEAR, rows[7], date(2026, 7, 1), None)
    assert seat(new) == seat(rows[7]) and new["이름"] not in {row["이름"] for row in rows}
    assert (new["위촉일"], new["만료일"]) == ("2026-07-01", "")


@pytest.mark.parametrize("key", COUNCILS)
def test_plan_puts_every_rule_to_every_kind_of_ballot(key: str) -> None:
    council = builtin(key)
    plans = plan_year(council, YEAR, SEED)
    put = {(motion.rule, motion.ballot) for plan in plans for meeting in plan.meetings for motion in meeting.motions}
    if any(plan.meetings for plan in plans):
        assert put == {(rule, ballot) for rule in council.rule_names for ballot in BALLOTS}


@pytest.mark.parametrize(
    ("key", "body", "number", "basis"),
    [
        ("guro", "guro", 4, Basis.REGULAR),
        ("guro", "guro-agenda", 12, Basis.REGULAR),
        ("guro", "guro-wg_women", 2, Basis.UNSTATED),
        ("gwanak_council", "gwanak_council", 5, Basis.TARGET),
        ("yeongdeungpo", "yeongdeungpo-welfare", 4, Basis.UNSTATED),
        ("citizens", "citizens", 0, Basis.POOL),
    ],
)
def test_plan_counts_meetings_by_the_charter(key: str, body: str, number: int, basis: Basis) -> None:
    plan = next(plan for plan in plan_year(builtin(key), YEAR, SEED) if plan.body == body)
    assert (len(plan.meetings), plan.basis) == (number, basis)


def test_plan_is_the_seeds_and_another_seed_is_another_year() -> None:
    guro = builtin("guro")
    assert plan_year(guro, YEAR, SEED) == plan_year(guro, YEAR, SEED) != plan_year(guro, YEAR, SEED + 1)


@pytest.mark.parametrize("year", [2024, 2026, 2030])
def test_meetings_fall_on_working_days_and_one_lapses(year: int) -> None:
    meetings = [meeting for plan in plan_year(builtin("guro"), year, SEED) for meeting in plan.meetings]
    assert all(is_working_day(meeting.starts.date(), KoreanHolidays()) for meeting in meetings)
    assert {meeting.starts.year for meeting in meetings} == {year} and all(one.starts.tzinfo is SEOUL for one in meetings)
    assert Fate.LAPSES in {meeting.fate for meeting in meetings}


def test_office_days_are_mondays_around_a_day() -> None:
    meeting = plan_year(builtin("guro"), YEAR, SEED)[0].meetings[0].starts
    before, after = office_day_before(meeting), office_day(meeting)
    assert before.weekday() == after.weekday() == 0 and before < meeting < after and (after - before).days == 7


def test_every_kind_of_ballot_meets_every_mood() -> None:
    motions = [motion for plan in plan_year(builtin("guro"), YEAR, SEED) for one in plan.meetings for motion in one.motions]
    assert {(motion.ballot, motion.mood) for motion in motions} == {(ballot, mood) for ballot in BALLOTS for mood in Mood}
