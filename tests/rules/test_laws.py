"""Laws that hold for every charter, and a second, naive implementation for all small numbers."""

from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.charters import builtin, builtin_keys
from shared.rules.charter import Charter, RecusedCount
from shared.rules.decision import Count, DecisionVerdict, Outcome, Reason, decide
from shared.rules.refusal import RuleRefusal
from shared.rules.threshold import Base, Threshold
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH

CHARTERS = [builtin(key) for key in builtin_keys()] + [OUT_OF_BOTH, CASTING, BY_SEATS]
SUB_BODIES = [body.charter for council in CHARTERS for body in council.sub_bodies]


@st.composite
def votes(draw: st.DrawFn) -> tuple[Charter, str, Count]:
    charter = draw(st.sampled_from(CHARTERS + SUB_BODIES))
    enrolled = draw(st.integers(1, 400))
    present = draw(st.integers(0, enrolled))
    recused = draw(st.integers(0, min(3, present)))
    yes = draw(st.integers(0, present - recused))
    no = draw(st.integers(0, present - recused - yes))
    abstain = draw(st.integers(0, present - recused - yes - no))
    rule = draw(st.sampled_from(charter.rule_names))
    return charter, rule, Count(enrolled, present, yes, no, abstain, recused, seats=40)


def outcome(charter: Charter, count: Count, rule: str, chair_casts: bool | None = None) -> Outcome:
    verdict = decide(charter, count, rule, chair_casts)
    assert isinstance(verdict, DecisionVerdict)
    return verdict.outcome


def changed(count: Count, *, present: int = 0, yes: int = 0, no: int = 0, abstain: int = 0) -> Count:
    return Count(
        count.enrolled,
        count.present + present,
        count.yes + yes,
        count.no + no,
        count.abstain + abstain,
        count.recused,
        count.seats,
    )


@given(votes())
def test_one_more_yes_never_rejects(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    silent = count.present - count.recused - count.yes - count.no - count.abstain
    before = outcome(charter, count, rule)
    more = []
    if silent:
        more.append(changed(count, yes=1))
    if count.no:
        more.append(changed(count, yes=1, no=-1))
    if count.present < count.enrolled:
        more.append(changed(count, yes=1, present=1))
    for after in more:
        assert before is not Outcome.CARRIED or outcome(charter, after, rule) is Outcome.CARRIED


@given(votes())
def test_one_more_abstention_never_carries(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    if count.present == count.enrolled or outcome(charter, count, rule) is not Outcome.REJECTED:
        return
    assert outcome(charter, changed(count, abstain=1, present=1), rule) is Outcome.REJECTED


@given(votes())
def test_verdict_explains_itself(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    verdict = decide(charter, count, rule)
    assert isinstance(verdict, DecisionVerdict)
    assert (verdict.outcome is Outcome.VOID) == (not verdict.quorum_met)
    assert (verdict.reason is Reason.ENOUGH_YES) == (verdict.quorum_met and verdict.yes >= verdict.required_yes)
    assert verdict.required_yes >= 1
    assert not (verdict.default and verdict.cite)


def people_needed(threshold: Threshold, base: int) -> int:
    """Counts upwards person by person, as one would with a show of hands."""
    for people in range(1, base + 2):
        part = Fraction(people, base) if base else Fraction(1)
        if base and (part > threshold.share if threshold.strict else part >= threshold.share):
            return people
    return 1


def naive(charter: Charter, rule: str, count: Count) -> tuple[str, int]:
    voters = count.present - count.recused
    sizes = {Base.ENROLLED: count.enrolled, Base.PRESENT: voters, Base.SEATS: charter.seats.value or 0}
    there = voters if charter.recused_count.value is RecusedCount.OUT_OF_BOTH else count.present
    threshold = charter.decisions[rule].value
    needed = people_needed(threshold, sizes[threshold.base])
    if there < people_needed(charter.opening.value, sizes[charter.opening.value.base]):
        return "void", needed
    return ("carried" if sizes[threshold.base] and count.yes >= needed else "rejected"), needed


def small_votes(most: int) -> list[Count]:
    found = []
    for enrolled in range(1, most + 1):
        for present, recused, yes, no in product(range(enrolled + 1), range(3), range(enrolled + 1), range(enrolled + 1)):
            if recused <= present and yes + no <= present - recused:
                found.append(Count(enrolled, present, yes, no, 0, recused))
    return found


SMALL = small_votes(7)


@pytest.mark.parametrize("charter", CHARTERS + SUB_BODIES, ids=lambda charter: charter.key)
def test_naive_implementation_agrees(charter: Charter) -> None:
    for rule in charter.rule_names:
        for count in SMALL:
            verdict = decide(charter, count, rule)
            assert isinstance(verdict, DecisionVerdict)
            assert (verdict.outcome.value, verdict.required_yes) == naive(charter, rule, count), (rule, count)


@given(st.lists(st.integers(-3, 12), min_size=6, max_size=6))
def test_impossible_numbers_are_refused(numbers: list[int]) -> None:
    count = Count(*numbers)
    possible = (
        min(numbers) >= 0
        and 0 < count.enrolled >= count.present >= count.recused
        and count.yes + count.no + count.abstain <= count.present - count.recused
    )
    assert isinstance(decide(builtin("guro"), count), DecisionVerdict if possible else RuleRefusal)
