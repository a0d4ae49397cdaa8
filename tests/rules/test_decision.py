"""Recusal settings, casting votes, no objection, seats as a base, and what a verdict costs."""

import pytest

from shared.charters import builtin
from shared.rules.charter import Charter
from shared.rules.decision import Count, DecisionVerdict, Outcome, Reason, decide, without_objection
from shared.rules.quorum import QuorumVerdict, opening
from shared.rules.refusal import RuleRefusal
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH

GURO = builtin("guro")


def verdict_of(charter: Charter, count: Count, rule: str = "ordinary", chair_casts: bool | None = None) -> DecisionVerdict:
    verdict = decide(charter, count, rule, chair_casts)
    assert isinstance(verdict, DecisionVerdict)
    return verdict


def test_out_of_both_voids_below_quorum() -> None:
    verdict = verdict_of(OUT_OF_BOTH, Count(7, 4, 3, 0, recused=1))
    assert (verdict.outcome, verdict.reason, verdict.counted, verdict.quorum_required) == ("void", "no_quorum", 3, 4)
    assert verdict_of(GURO, Count(7, 4, 3, 0, recused=1)).outcome is Outcome.CARRIED


def test_void_rests_on_the_opening_rule() -> None:
    verdict = verdict_of(BY_SEATS, Count(35, 10, 10, 0), "bylaws")
    assert (verdict.outcome, verdict.cite) == ("void", "제4조")


@pytest.mark.parametrize(
    ("casts", "outcome", "reason"),
    [(True, "carried", "tie_chair_yes"), (False, "rejected", "tie_chair_no"), (None, "rejected", "tie")],
    ids=["yes", "no", "silent"],
)
def test_casting_vote_breaks_a_tie(casts: bool | None, outcome: str, reason: str) -> None:
    verdict = verdict_of(CASTING, Count(35, 20, 10, 10), chair_casts=casts)
    assert (verdict.outcome, verdict.reason) == (outcome, reason)


def test_casting_vote_decides_nothing_where_others_abstained() -> None:
    verdict = verdict_of(CASTING, Count(35, 20, 9, 9, 2), chair_casts=True)
    assert (verdict.outcome, verdict.reason) == ("rejected", "not_enough_yes")


def test_casting_vote_is_no_two_thirds() -> None:
    verdict = verdict_of(CASTING, Count(20, 20, 10, 10), "two_thirds_of_enrolled", chair_casts=True)
    assert verdict.outcome is Outcome.REJECTED


@pytest.mark.parametrize("charter", [GURO, CASTING], ids=["guro", "casting"])
def test_empty_base_is_rejected(charter: Charter) -> None:
    verdict = verdict_of(charter, Count(2, 2, 0, 0, recused=2))
    assert (verdict.outcome, verdict.reason, verdict.base_count) == ("rejected", "not_enough_yes", 0)
    verdict = verdict_of(charter, Count(2, 2, 0, 0, recused=2), "two_thirds_of_present")
    assert (verdict.outcome, verdict.required_yes) == ("rejected", 1)


def test_without_objection() -> None:
    carried = without_objection(GURO, enrolled=35, present=18)
    void = without_objection(GURO, enrolled=35, present=17)
    nobody = without_objection(GURO, enrolled=1, present=1, recused=1)
    refused = without_objection(GURO, enrolled=0, present=0)
    assert isinstance(carried, DecisionVerdict) and carried.reason is Reason.NO_OBJECTION and carried.cite == "제13조②"
    assert isinstance(void, DecisionVerdict) and (void.outcome, void.reason) == (Outcome.VOID, Reason.NO_QUORUM)
    assert isinstance(nobody, DecisionVerdict) and nobody.outcome is Outcome.REJECTED
    assert isinstance(refused, RuleRefusal)


def test_seats_as_a_base() -> None:
    quorum = opening(BY_SEATS, enrolled=33, present=17)
    assert isinstance(quorum, QuorumVerdict)
    assert (quorum.base, quorum.base_count, quorum.required, quorum.met) == ("seats", 40, 17, True)
    verdict = verdict_of(BY_SEATS, Count(33, 33, 27, 0), "bylaws")
    assert (verdict.base_count, verdict.required_yes, verdict.outcome, verdict.cite) == (40, 27, "carried", "제7조")
    assert verdict_of(BY_SEATS, Count(33, 33, 20, 0, seats=30), "bylaws").required_yes == 20


def test_quorum_missing_and_spare() -> None:
    short = opening(GURO, enrolled=18, present=7)
    even = opening(GURO, enrolled=18, present=12)
    assert isinstance(short, QuorumVerdict) and (short.missing, short.spare) == (3, 0)
    assert isinstance(even, QuorumVerdict) and (even.missing, even.spare) == (0, 2)
