"""Every vote of up to twelve people, counted person by person by somebody who knows the rules and not the program."""

from collections.abc import Iterator
from functools import cache
from itertools import product

import pytest

from shared.charters import builtin, builtin_keys
from shared.rules.charter import Charter
from shared.rules.decision import Count, DecisionVerdict, decide
from shared.rules.quorum import QuorumVerdict, opening
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH

MOST = 12
Rule = tuple[str, int, int, bool]  # base, numerator, denominator, whether more than the share is needed

COUNCILS = [builtin(key) for key in builtin_keys()]
BODIES = [*COUNCILS, *(body.charter for council in COUNCILS for body in council.sub_bodies), OUT_OF_BOTH, CASTING, BY_SEATS]


def rules_of(charter: Charter) -> tuple[Rule, dict[str, Rule], str]:
    """What of a charter the counting needs, as plain words and numbers."""

    def plain(stated: object) -> Rule:
        threshold = stated.value  # type: ignore[attr-defined]  # a Stated[Threshold]
        return str(threshold.base), threshold.share.numerator, threshold.share.denominator, threshold.strict

    return (
        plain(charter.opening),
        {name: plain(charter.decisions[name]) for name in charter.rule_names},
        str(charter.recused_count.value),
    )


def every_vote() -> Iterator[tuple[int, int, int, int, int, int]]:
    """enrolled, present, recused, yes, no, abstain."""
    for enrolled in range(1, MOST + 1):
        for present, recused in product(range(enrolled + 1), range(enrolled + 1)):
            voters = present - recused
            for yes, no in product(range(voters + 1), repeat=2):
                for abstain in range(voters - yes - no + 1):
                    yield enrolled, present, recused, yes, no, abstain


VOTES = list(every_vote())


@cache
def fewest(people: int, numerator: int, denominator: int, more_than: bool) -> int:
    """Raises hands one after the other until the share of `people` is reached; one hand where there is nobody."""
    for hands in range(1, people + 2):
        if hands * denominator > numerator * people or (not more_than and hands * denominator == numerator * people):
            return hands
    raise AssertionError


def judged(rule: Rule, bases: dict[str, int], yes: int, no: int, quorate: bool) -> tuple[str, str, int]:
    base, *share = rule
    needed = fewest(bases[base], *share)
    if not quorate:
        return "void", "no_quorum", needed
    if yes >= needed:
        return "carried", "enough_yes", needed
    tie = yes == no > 0 and bases[base] - yes - no == 0
    return "rejected", "tie" if tie else "not_enough_yes", needed


def disagreements(charter: Charter) -> Iterator[tuple[str, tuple[int, ...], object]]:
    first, rules, recused_count = rules_of(charter)
    for vote in VOTES:
        enrolled, present, recused, yes, no, abstain = vote
        bases = {"enrolled": enrolled, "present": present - recused, "seats": charter.seats.value or 40}
        there = present if recused_count == "quorum_yes_vote_no" else present - recused
        quorate = there >= fewest(bases[first[0]], *first[1:])
        count = Count(enrolled, present, yes, no, abstain, recused, seats=None if charter.seats.value else 40)
        for name, rule in rules.items():
            found = decide(charter, count, name)
            assert isinstance(found, DecisionVerdict)
            told = (found.outcome.value, found.reason.value, found.required_yes)
            if told != judged(rule, bases, yes, no, quorate) or found.quorum_met != quorate:
                yield name, vote, found


def same_rules(charter: Charter) -> tuple[object, ...]:
    """What the verdicts of up to twelve depend on: the number of seats only where something is reckoned from it."""
    first, rules, recused_count = rules_of(charter)
    of_seats = "seats" in {first[0], *(base for base, *_ in rules.values())}
    return first, tuple(sorted(rules.items())), recused_count, charter.seats.value if of_seats else None


# Charters with the same rules are one: most councils have the defaults.
DISTINCT = {same_rules(charter): charter for charter in reversed(BODIES)}


@pytest.mark.parametrize("charter", DISTINCT.values(), ids=lambda charter: charter.key)
def test_every_vote_of_up_to_twelve_agrees(charter: Charter) -> None:
    assert next(disagreements(charter), None) is None


@pytest.mark.parametrize("charter", DISTINCT.values(), ids=lambda charter: charter.key)
def test_every_opening_of_up_to_twelve_agrees(charter: Charter) -> None:
    (base, *share), _, recused_count = rules_of(charter)
    for enrolled in range(1, MOST + 1):
        needed = fewest(enrolled if base == "enrolled" else charter.seats.value or 0, *share)
        for present in range(enrolled + 1):
            for recused in range(present + 1):
                there = present if recused_count == "quorum_yes_vote_no" else present - recused
                found = opening(charter, enrolled=enrolled, present=present, recused=recused)
                assert isinstance(found, QuorumVerdict)
                assert (found.counted, found.required, found.met) == (there, needed, there >= needed)
