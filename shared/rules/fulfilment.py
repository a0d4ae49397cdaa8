"""How far a plan is fulfilled (이행률): done against planned for each target, and the weighted total."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from shared.rules.refusal import Refused, RuleRefusal

FULL = Fraction(1)


@dataclass(frozen=True, slots=True)
class Target:
    """One task of a plan: `weight` in percent of the whole, `planned` and `done` in the target's own unit (회, 건)."""

    task: str
    weight: int
    planned: int
    done: int


@dataclass(frozen=True, slots=True)
class Fulfilment:
    """`rates` for each target in order and the weighted `total`, in tenths of a percent (667 is 66.7%); None: nothing planned.

    A target passed counts as fulfilled, not more, in the total: what one task did beyond its plan does not make up for another.
    """

    rates: tuple[int | None, ...]
    total: int | None
    weights: int


def fulfilment(targets: Sequence[Target]) -> Fulfilment | RuleRefusal:
    """Reckoned on fractions and rounded once, half up; targets with nothing planned leave the total, their weight with them."""
    if not targets:
        return RuleRefusal("targets", Refused.MISSING)
    for target in targets:
        for key, value in (("weight", target.weight), ("planned", target.planned), ("done", target.done)):
            if value < 0:
                return RuleRefusal(key, Refused.NEGATIVE, {key: value})
    shares = [Fraction(target.done, target.planned) if target.planned else None for target in targets]
    counted = [(target.weight, min(share, FULL)) for target, share in zip(targets, shares, strict=True) if share is not None]
    weights = sum(weight for weight, _ in counted)
    total = sum((weight * share for weight, share in counted), Fraction(0)) * Fraction(1, weights) if weights else None
    rates = tuple(None if share is None else tenths(share) for share in shares)
    return Fulfilment(rates, None if total is None else tenths(total), weights)


def tenths(share: Fraction) -> int:
    """A share in tenths of a percent, half up: two thirds are 667."""
    return (share.numerator * 2000 + share.denominator) // (2 * share.denominator)
