"""Fulfilment as a public office reckons it: one decimal, half up, weighted."""

from fractions import Fraction

import pytest

from shared.rules.fulfilment import Fulfilment, Target, fulfilment, tenths
from shared.rules.refusal import Refused, RuleRefusal


def found(*targets: tuple[int, int, int]) -> Fulfilment:
    verdict = fulfilment([Target(str(number), *target) for number, target in enumerate(targets)])
    assert isinstance(verdict, Fulfilment)
    return verdict


def test_gwanak_targets_of_the_term() -> None:
    """관악 2022–2026: 16 of 24 meetings, 3 of 9 tasks, 18 of 40 meetings, 6 of 16 forums."""
    verdict = found((30, 24, 16), (30, 9, 3), (20, 40, 18), (20, 16, 6))
    assert verdict == Fulfilment((667, 333, 450, 375), 465, 100)


def test_target_passed_does_not_make_up_for_another() -> None:
    assert found((50, 9, 16), (50, 10, 5)) == Fulfilment((1778, 500), 750, 100)


def test_nothing_planned_leaves_the_total() -> None:
    assert found((30, 0, 0), (20, 4, 3)) == Fulfilment((None, 750), 750, 20)
    assert found((30, 0, 2)) == Fulfilment((None,), None, 0)


@pytest.mark.parametrize(
    ("share", "expected"),
    [(Fraction(1, 3), 333), (Fraction(2, 3), 667), (Fraction(1, 2000), 1), (Fraction(1, 2001), 0), (Fraction(1), 1000)],
)
def test_tenths_half_up(share: Fraction, expected: int) -> None:
    assert tenths(share) == expected


@pytest.mark.parametrize(
    ("targets", "key", "reason"),
    [
        ([], "targets", Refused.MISSING),
        ([Target("a", -1, 1, 1)], "weight", Refused.NEGATIVE),
        ([Target("a", 1, 1, -1)], "done", Refused.NEGATIVE),
    ],
    ids=["none", "weight", "done"],
)
def test_fulfilment_refuses(targets: list[Target], key: str, reason: Refused) -> None:
    verdict = fulfilment(targets)
    assert isinstance(verdict, RuleRefusal) and (verdict.key, verdict.reason) == (key, reason)
