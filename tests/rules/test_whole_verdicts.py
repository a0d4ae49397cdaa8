"""Every field of a verdict and of a refusal, not only the outcome: minutes and messages quote them all."""

import dataclasses
from collections.abc import Callable
from datetime import date
from fractions import Fraction

import pytest

from shared.charters import builtin
from shared.holidays_kr import KoreanHolidays
from shared.rules import dates
from shared.rules.charter import Charter
from shared.rules.dates import MOST_DAYS, Due, Notice
from shared.rules.decision import Count, DecisionVerdict, Outcome, Reason, decide, without_objection
from shared.rules.quorum import QuorumVerdict, opening
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.threshold import Base, Threshold, at_least, majority_of
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH, charter

GURO = builtin("guro")
AGENDA = GURO.for_body("agenda")
OF_PRESENT, OF_ENROLLED = majority_of(Base.PRESENT), majority_of(Base.ENROLLED)
HOLIDAYS = KoreanHolidays()


def whole(verdict: object) -> tuple[object, ...]:
    assert dataclasses.is_dataclass(verdict) and not isinstance(verdict, type)
    return tuple(getattr(verdict, field.name) for field in dataclasses.fields(verdict))


@pytest.mark.parametrize(
    ("rules", "numbers", "fields"),
    [
        pytest.param(
            GURO, (35, 20, 2),
            ("guro", "opening", 35, 20, 2, 20, Base.ENROLLED, 35, 18, True, "제13조②", False, None, OF_ENROLLED), id="stated",
        ),
        pytest.param(
            AGENDA, (18, 9, 0),
            ("guro-agenda", "opening", 18, 9, 0, 9, Base.ENROLLED, 18, 10, False, None, True, "제13조②", OF_ENROLLED),
            id="by-analogy",
        ),
        pytest.param(
            OUT_OF_BOTH, (7, 4, 1),
            ("sample", "opening", 7, 4, 1, 3, Base.ENROLLED, 7, 4, False, None, True, None, OF_ENROLLED), id="out-of-both",
        ),
        pytest.param(
            BY_SEATS, (33, 17, 0),
            ("sample", "opening", 33, 17, 0, 17, Base.SEATS, 40, 17, True, "제4조", False, None,
             Threshold(Base.SEATS, Fraction(2, 5), strict=True)), id="of-the-seats",
        ),
    ],
)  # fmt: skip
def test_opening_every_field(rules: Charter, numbers: tuple[int, int, int], fields: tuple[object, ...]) -> None:
    enrolled, present, recused = numbers
    assert whole(opening(rules, enrolled=enrolled, present=present, recused=recused)) == fields


def test_opening_recused_nobody_unless_told() -> None:
    verdict = opening(OUT_OF_BOTH, enrolled=7, present=4)
    assert isinstance(verdict, QuorumVerdict) and (verdict.recused, verdict.counted, verdict.met) == (0, 4, True)


def test_opening_enrolled_is_counted_though_seats_are_stated() -> None:
    seated = charter(seats={"count": 40})
    verdict = opening(seated, enrolled=33, present=17)
    assert isinstance(verdict, QuorumVerdict) and (verdict.base_count, verdict.required) == (33, 17)


def test_quorum_as_fields_is_every_field_by_name() -> None:
    verdict = opening(GURO, enrolled=35, present=20, recused=2)
    assert isinstance(verdict, QuorumVerdict)
    assert verdict.as_fields() == {
        "charter": "guro", "rule": "opening", "enrolled": 35, "present": 20, "recused": 2, "counted": 20, "base": "enrolled",
        "base_count": 35, "required": 18, "met": True, "cite": "제13조②", "default": False, "by_analogy": None,
        "threshold": "more than 1/2 of enrolled",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("present", "missing", "spare"), [(16, 2, 0), (18, 0, 0), (19, 0, 1), (35, 0, 17)], ids=["short", "just", "one", "all"]
)
def test_quorum_missing_and_spare(present: int, missing: int, spare: int) -> None:
    verdict = opening(GURO, enrolled=35, present=present)
    assert isinstance(verdict, QuorumVerdict) and (verdict.missing, verdict.spare) == (missing, spare)


@pytest.mark.parametrize(
    ("numbers", "refusal"),
    [
        ((-1, 0, 0), RuleRefusal("enrolled", Refused.NEGATIVE, {"enrolled": -1})),
        ((5, -1, 0), RuleRefusal("present", Refused.NEGATIVE, {"present": -1})),
        ((5, 3, -1), RuleRefusal("recused", Refused.NEGATIVE, {"recused": -1})),
        ((0, 0, 0), RuleRefusal("enrolled", Refused.ZERO, {"enrolled": 0})),
        ((5, 6, 0), RuleRefusal("present", Refused.MORE_THAN_ENROLLED, {"present": 6, "enrolled": 5})),
        ((5, 3, 4), RuleRefusal("recused", Refused.MORE_THAN_PRESENT, {"recused": 4, "present": 3})),
    ],
    ids=lambda value: value.reason.value if isinstance(value, RuleRefusal) else None,
)
def test_presence_refusals_name_key_reason_and_numbers(numbers: tuple[int, int, int], refusal: RuleRefusal) -> None:
    enrolled, present, recused = numbers
    assert opening(GURO, enrolled=enrolled, present=present, recused=recused) == refusal
    assert decide(GURO, Count(enrolled, present, 0, 0, 0, recused)) == refusal
    assert without_objection(GURO, enrolled=enrolled, present=present, recused=recused) == refusal


@pytest.mark.parametrize("numbers", [(1, 0, 0), (1, 1, 0), (1, 1, 1)], ids=["nobody", "one", "one-recused"])
def test_presence_at_its_edges_is_answered(numbers: tuple[int, int, int]) -> None:
    enrolled, present, recused = numbers
    assert isinstance(opening(GURO, enrolled=enrolled, present=present, recused=recused), QuorumVerdict)


def verdict_of(found: DecisionVerdict | RuleRefusal) -> tuple[object, ...]:
    assert isinstance(found, DecisionVerdict), found
    return whole(found)


def test_decide_every_field() -> None:
    assert verdict_of(decide(GURO, Count(35, 20, 12, 5, 2, 1))) == (
        "guro", "ordinary", Outcome.CARRIED, Reason.ENOUGH_YES, Base.PRESENT, 19, 10, 12, 5, 2, 1, True, "제13조②", False, None,
        35, 20, 20, 18, OF_PRESENT,
    )  # fmt: skip


def test_decide_void_rests_on_the_opening_rule() -> None:
    assert verdict_of(decide(OUT_OF_BOTH, Count(7, 4, 3, 0, 0, 1))) == (
        "sample", "ordinary", Outcome.VOID, Reason.NO_QUORUM, Base.PRESENT, 3, 2, 3, 0, 0, 1, False, None, True, None, 7, 4, 3, 4,
        OF_PRESENT,
    )  # fmt: skip
    found = decide(BY_SEATS, Count(33, 16, 16, 0), "bylaws")
    assert isinstance(found, DecisionVerdict) and (found.outcome, found.cite, found.default) == (Outcome.VOID, "제4조", False)


def test_decide_of_the_seats_takes_the_given_number_before_the_charters() -> None:
    bylaws = at_least(Fraction(2, 3), Base.SEATS)
    assert verdict_of(decide(BY_SEATS, Count(33, 30, 27, 3), "bylaws")) == (
        "sample", "bylaws", Outcome.CARRIED, Reason.ENOUGH_YES, Base.SEATS, 40, 27, 27, 3, 0, 0, True, "제7조", False, None,
        33, 30, 30, 17, bylaws,
    )  # fmt: skip
    given = decide(BY_SEATS, Count(33, 30, 27, 3, seats=42), "bylaws")
    assert isinstance(given, DecisionVerdict)
    assert (given.base_count, given.required_yes, given.outcome) == (42, 28, Outcome.REJECTED)


def test_decide_by_analogy_in_a_sub_body() -> None:
    found = decide(AGENDA, Count(18, 11, 7, 3, 1))
    assert isinstance(found, DecisionVerdict) and (found.cite, found.default, found.by_analogy) == (None, True, "제13조②")


def test_decision_as_fields_is_every_field_by_name() -> None:
    found = decide(GURO, Count(35, 20, 12, 5, 2, 1))
    assert isinstance(found, DecisionVerdict)
    told = found.as_fields()
    assert told.pop("threshold") == "more than 1/2 of present"
    assert told == {name: getattr(found, name) for name in told} and set(told) | {"threshold"} == {
        field.name for field in dataclasses.fields(found)
    }


@pytest.mark.parametrize(
    ("found", "fields"),
    [
        pytest.param(
            lambda: without_objection(GURO, enrolled=35, present=20, recused=2),
            ("guro", "ordinary", Outcome.CARRIED, Reason.NO_OBJECTION, Base.PRESENT, 18, 0, 0, 0, 0, 2, True, "제13조②", False,
             None, 35, 20, 20, 18, OF_PRESENT), id="carried",
        ),
        pytest.param(
            lambda: without_objection(GURO, enrolled=35, present=17),
            ("guro", "ordinary", Outcome.VOID, Reason.NO_QUORUM, Base.PRESENT, 17, 0, 0, 0, 0, 0, False, "제13조②", False, None,
             35, 17, 17, 18, OF_PRESENT), id="void",
        ),
        pytest.param(
            lambda: without_objection(GURO, enrolled=2, present=2, recused=2),
            ("guro", "ordinary", Outcome.REJECTED, Reason.NOT_ENOUGH_YES, Base.PRESENT, 0, 0, 0, 0, 0, 2, True, "제13조②", False,
             None, 2, 2, 2, 2, OF_PRESENT), id="nobody-left",
        ),
        pytest.param(
            lambda: without_objection(GURO, enrolled=1, present=1),
            ("guro", "ordinary", Outcome.CARRIED, Reason.NO_OBJECTION, Base.PRESENT, 1, 0, 0, 0, 0, 0, True, "제13조②", False,
             None, 1, 1, 1, 1, OF_PRESENT), id="one-left",
        ),
    ],
)  # fmt: skip
def test_without_objection_every_field(found: Callable[[], DecisionVerdict], fields: tuple[object, ...]) -> None:
    assert verdict_of(found()) == fields


@pytest.mark.parametrize(
    ("found", "refusal"),
    [
        (lambda: decide(GURO, Count(35, 20, 1, 1), "nosuch"), RuleRefusal("rule", Refused.UNKNOWN)),
        (lambda: decide(GURO, Count(35, 20, 10, 10), chair_casts=False), RuleRefusal("chair_casts", Refused.NO_CASTING_VOTE)),
        (lambda: decide(GURO, Count(35, 20, -1, 1)), RuleRefusal("yes", Refused.NEGATIVE, {"yes": -1})),
        (lambda: decide(GURO, Count(35, 20, 1, -1)), RuleRefusal("no", Refused.NEGATIVE, {"no": -1})),
        (lambda: decide(GURO, Count(35, 20, 1, 1, -1)), RuleRefusal("abstain", Refused.NEGATIVE, {"abstain": -1})),
        (
            lambda: decide(GURO, Count(35, 20, 10, 8, 2, 1)),
            RuleRefusal("ballots", Refused.MORE_BALLOTS_THAN_VOTERS, {"cast": 20, "voters": 19}),
        ),
        (lambda: decide(GURO, Count(35, 20, 1, 1, seats=0)), RuleRefusal("seats", Refused.ZERO, {"seats": 0})),
        (lambda: decide(GURO, Count(35, 20, 1, 1, seats=-2)), RuleRefusal("seats", Refused.NEGATIVE, {"seats": -2})),
        (
            lambda: decide(charter(decisions={"all": {"of": "seats", "needs": "1/1"}}), Count(35, 20, 1, 1), "all"),
            RuleRefusal("seats", Refused.MISSING),
        ),
    ],
    ids=lambda value: f"{value.key}-{value.reason.value}" if isinstance(value, RuleRefusal) else "",
)
def test_decide_refusals_name_key_reason_and_numbers(found: Callable[[], object], refusal: RuleRefusal) -> None:
    assert found() == refusal


def test_decide_one_seat_is_no_fault() -> None:
    assert isinstance(decide(GURO, Count(35, 20, 1, 1, seats=1)), DecisionVerdict)


@pytest.mark.parametrize(
    ("count", "casts", "reason"),
    [
        (Count(20, 20, 10, 10), None, Reason.TIE),
        (Count(20, 20, 10, 10), True, Reason.TIE_CHAIR_YES),
        (Count(20, 20, 10, 10), False, Reason.TIE_CHAIR_NO),
        (Count(20, 20, 9, 9, 2), True, Reason.NOT_ENOUGH_YES),
        (Count(20, 20, 9, 9), True, Reason.NOT_ENOUGH_YES),
        (Count(20, 20, 9, 11), True, Reason.NOT_ENOUGH_YES),
        (Count(2, 2, 1, 1), True, Reason.TIE_CHAIR_YES),
        (Count(2, 2, 0, 0, 0, 2), True, Reason.NOT_ENOUGH_YES),
    ],
)
def test_casting_vote_decides_only_a_tie_with_nobody_else(count: Count, casts: bool | None, reason: Reason) -> None:
    found = decide(CASTING, count, chair_casts=casts)
    assert isinstance(found, DecisionVerdict) and found.reason is reason


@pytest.mark.parametrize("casts", [None, True, False])
def test_casting_vote_cannot_stand_in_for_two_thirds(casts: bool | None) -> None:
    found = decide(CASTING, Count(20, 20, 10, 10), "two_thirds_of_present", chair_casts=casts)
    assert isinstance(found, DecisionVerdict) and (found.outcome, found.reason) == (Outcome.REJECTED, Reason.TIE)


@pytest.mark.parametrize(("seats", "required"), [(None, 17), (50, 21), (30, 13)])
def test_seats_of_the_day_are_those_of_the_opening_too(seats: int | None, required: int) -> None:
    found = decide(BY_SEATS, Count(30, 16, 16, 0, seats=seats))
    assert isinstance(found, DecisionVerdict)
    assert (found.quorum_required, found.quorum_met) == (required, required <= 16)


@pytest.mark.parametrize(
    ("found", "due"),
    [
        (lambda: dates.within_days(date(2026, 2, 9), 7, HOLIDAYS), Due(date(2026, 2, 9), date(2026, 2, 19), True)),
        (lambda: dates.within_days(date(2026, 3, 2), 3, HOLIDAYS), Due(date(2026, 3, 2), date(2026, 3, 5), False)),
        (lambda: dates.within_business_days(date(2026, 3, 6), 1, HOLIDAYS), Due(date(2026, 3, 6), date(2026, 3, 9), False)),
        (lambda: dates.within_business_days(date(2026, 3, 7), 0, HOLIDAYS), Due(date(2026, 3, 7), date(2026, 3, 9), True)),
        (lambda: dates.within_business_days(date(2026, 3, 6), 0, HOLIDAYS), Due(date(2026, 3, 6), date(2026, 3, 6), False)),
        (lambda: dates.notice(date(2026, 10, 1), 7, HOLIDAYS), Notice(date(2026, 9, 24), date(2026, 9, 23), date(2026, 9, 23))),
    ],
)
def test_dates_every_field(found: Callable[[], Due | Notice], due: Due | Notice) -> None:
    assert found() == due


@pytest.mark.parametrize("days", [-1, MOST_DAYS + 1], ids=["below", "above"])
def test_dates_refuse_a_period_out_of_reach_by_name(days: int) -> None:
    for reckon in (dates.within_days, dates.within_business_days, dates.notice):
        with pytest.raises(ValueError, match=f"^a period of {days} days$"):
            reckon(date(2026, 3, 2), days, HOLIDAYS)


class NoHolidays:
    def is_holiday(self, day: date) -> bool:
        return False


def test_dates_take_the_longest_period() -> None:
    assert dates.within_days(date(2024, 1, 1), MOST_DAYS, NoHolidays()).due >= date(2034, 1, 1)


@pytest.mark.parametrize(
    ("threshold", "count", "needed"),
    [
        (majority_of(Base.PRESENT), 0, 1), (majority_of(Base.PRESENT), 1, 1), (majority_of(Base.PRESENT), 20, 11),
        (at_least(Fraction(2, 3), Base.ENROLLED), 0, 1), (at_least(Fraction(2, 3), Base.ENROLLED), 35, 24),
        (at_least(Fraction(1, 1), Base.PRESENT), 7, 7), (Threshold(Base.SEATS, Fraction(2, 3), strict=True), 9, 7),
    ],
)  # fmt: skip
def test_threshold_needed(threshold: Threshold, count: int, needed: int) -> None:
    assert threshold.needed(count) == needed


def test_threshold_says_itself_and_what_a_majority_is() -> None:
    strict, least = Threshold(Base.SEATS, Fraction(2, 3), strict=True), at_least(Fraction(1, 2), Base.PRESENT)
    assert (str(strict), str(least)) == ("more than 2/3 of seats", "at least 1/2 of present")
    assert majority_of(Base.SEATS).base is Base.SEATS
    assert majority_of(Base.SEATS).is_majority and not strict.is_majority and not least.is_majority
    assert (strict.numerator, strict.denominator) == (2, 3) and strict == Threshold(Base.SEATS, Fraction(4, 6), strict=True)
