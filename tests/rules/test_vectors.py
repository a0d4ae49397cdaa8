"""Every vector of the rules, as tables."""

from datetime import date

import pytest

from shared.charters import builtin
from shared.holidays_kr import KoreanHolidays
from shared.rules.dates import notice, within_business_days, within_days
from shared.rules.decision import Count, DecisionVerdict, decide
from shared.rules.quorum import QuorumVerdict, opening
from shared.rules.refusal import RuleRefusal

GURO = builtin("guro")


def quorum(enrolled: int, present: int, recused: int = 0) -> QuorumVerdict:
    verdict = opening(GURO, enrolled=enrolled, present=present, recused=recused)
    assert isinstance(verdict, QuorumVerdict)
    return verdict


def decided(
    enrolled: int, present: int, yes: int, no: int, abstain: int = 0, recused: int = 0, rule: str = "ordinary"
) -> DecisionVerdict:
    verdict = decide(GURO, Count(enrolled, present, yes, no, abstain, recused), rule)
    assert isinstance(verdict, DecisionVerdict)
    return verdict


@pytest.mark.parametrize(
    ("enrolled", "needed"), [(35, 18), (40, 21), (50, 26), (8, 5), (2, 2), (33, 17), (1, 1)], ids=lambda n: f"{n}"
)
def test_opening_needs_majority_of_enrolled(enrolled: int, needed: int) -> None:
    assert quorum(enrolled, needed - 1).met is False
    verdict = quorum(enrolled, needed)
    assert (verdict.met, verdict.required, verdict.cite, verdict.default) == (True, needed, "제13조②", False)


@pytest.mark.parametrize(
    ("yes", "no", "abstain", "outcome", "reason"),
    [
        pytest.param(11, 9, 0, "carried", "enough_yes", id="11-of-20"),
        pytest.param(10, 10, 0, "rejected", "tie", id="10-10"),
        pytest.param(11, 0, 9, "carried", "enough_yes", id="11-yes-9-abstain"),
        pytest.param(10, 8, 2, "rejected", "not_enough_yes", id="10-8-2"),
        pytest.param(9, 9, 2, "rejected", "not_enough_yes", id="9-9-2-is-no-tie"),
        pytest.param(10, 10, 0, "rejected", "tie", id="tie-without-casting-vote"),
        pytest.param(10, 5, 0, "rejected", "not_enough_yes", id="silent-count-as-present"),
    ],
)
def test_decide_present_20(yes: int, no: int, abstain: int, outcome: str, reason: str) -> None:
    verdict = decided(35, 20, yes, no, abstain)
    assert (verdict.outcome, verdict.reason, verdict.required_yes, verdict.base_count) == (outcome, reason, 11, 20)


@pytest.mark.parametrize(("enrolled", "needed"), [(35, 24), (30, 20), (20, 14), (50, 34), (9, 6)], ids=lambda n: f"{n}")
def test_two_thirds_of_enrolled(enrolled: int, needed: int) -> None:
    verdict = decided(enrolled, enrolled, needed, enrolled - needed, rule="two_thirds_of_enrolled")
    assert (verdict.outcome, verdict.required_yes) == ("carried", needed)
    assert decided(enrolled, enrolled, needed - 1, 0, rule="two_thirds_of_enrolled").outcome == "rejected"


@pytest.mark.parametrize("present", [18, 20, 35])
def test_majority_of_enrolled_whoever_is_present(present: int) -> None:
    assert decided(35, present, 18, 0, rule="majority_of_enrolled").required_yes == 18
    assert decided(35, present, 17, 0, rule="majority_of_enrolled").outcome == "rejected"


@pytest.mark.parametrize(("enrolled", "needed"), [(35, 12), (40, 14), (50, 17)], ids=lambda n: f"{n}")
def test_extraordinary_request(enrolled: int, needed: int) -> None:
    assert GURO.extraordinary_request.value.needed(enrolled) == needed


def test_recused_default_counts_for_opening_only() -> None:
    verdict = decided(35, 18, 9, 8, recused=1)
    assert (verdict.quorum_met, verdict.base_count, verdict.required_yes, verdict.outcome) == (True, 17, 9, "carried")


@pytest.mark.parametrize(
    ("start", "days", "due", "rolled"),
    [("2026-02-09", 7, "2026-02-19", True), ("2026-10-02", 7, "2026-10-12", True), ("2027-09-24", 10, "2027-10-05", True)],
)
def test_within_days(start: str, days: int, due: str, rolled: bool) -> None:
    found = within_days(date.fromisoformat(start), days, KoreanHolidays())
    assert (found.due.isoformat(), found.rolled) == (due, rolled)


@pytest.mark.parametrize(
    ("start", "days", "due"),
    [
        ("2026-09-22", 3, "2026-09-29"),
        ("2027-04-30", 1, "2027-05-04"),
        ("2026-12-04", 0, "2026-12-04"),
        ("2026-12-05", 0, "2026-12-07"),
    ],
)
def test_within_business_days(start: str, days: int, due: str) -> None:
    assert within_business_days(date.fromisoformat(start), days, KoreanHolidays()).due.isoformat() == due


@pytest.mark.parametrize(
    ("meeting", "due", "safe", "send_by"),
    [
        ("2026-12-10", "2026-12-03", "2026-12-02", "2026-12-03"),
        ("2026-10-01", "2026-09-24", "2026-09-23", "2026-09-23"),
        ("2026-12-13", "2026-12-06", "2026-12-05", "2026-12-04"),
    ],
)
def test_notice_seven_days(meeting: str, due: str, safe: str, send_by: str) -> None:
    found = notice(date.fromisoformat(meeting), 7, KoreanHolidays())
    assert tuple(day.isoformat() for day in (found.due, found.safe, found.send_by)) == (due, safe, send_by)


def test_added_holiday_moves_open_deadline() -> None:
    extra = KoreanHolidays([date(2026, 12, 7)])
    assert within_days(date(2026, 11, 30), 7, extra).due == date(2026, 12, 8)
    assert within_days(date(2026, 11, 30), 7, KoreanHolidays()).due == date(2026, 12, 7)


@pytest.mark.parametrize("days", [-1, 3661])
def test_period_out_of_range_raises(days: int) -> None:
    with pytest.raises(ValueError):
        within_days(date(2026, 1, 1), days, KoreanHolidays())


@pytest.mark.parametrize(
    ("count", "key", "reason"),
    [
        pytest.param(Count(0, 0, 0, 0), "enrolled", "zero", id="nobody-enrolled"),
        pytest.param(Count(35, 36, 0, 0), "present", "more_than_enrolled", id="more-present"),
        pytest.param(Count(35, -1, 0, 0), "present", "negative", id="negative-present"),
        pytest.param(Count(35, 20, 11, 9, 1), "ballots", "more_ballots_than_voters", id="more-ballots"),
        pytest.param(Count(35, 20, 11, 9, 0, 1), "ballots", "more_ballots_than_voters", id="recused-cast-none"),
        pytest.param(Count(35, 20, 0, 0, 0, 21), "recused", "more_than_present", id="more-recused"),
        pytest.param(Count(35, 20, -1, 0), "yes", "negative", id="negative-yes"),
        pytest.param(Count(35, 20, 5, 0, seats=0), "seats", "zero", id="no-seats"),
    ],
)
def test_decide_refuses(count: Count, key: str, reason: str) -> None:
    refusal = decide(GURO, count)
    assert isinstance(refusal, RuleRefusal)
    assert (refusal.key, refusal.reason) == (key, reason)


def test_decide_refuses_unknown_rule_and_casting_vote() -> None:
    unknown = decide(GURO, Count(35, 20, 11, 9), "nosuch")
    casting = decide(GURO, Count(35, 20, 10, 10), chair_casts=True)
    assert isinstance(unknown, RuleRefusal) and (unknown.key, unknown.reason) == ("rule", "unknown")
    assert isinstance(casting, RuleRefusal) and (casting.key, casting.reason) == ("chair_casts", "no_casting_vote")
