"""A share of a counting base and the whole number of people it asks for."""

from dataclasses import dataclass, field
from enum import StrEnum
from fractions import Fraction

HALF = Fraction(1, 2)


class Base(StrEnum):
    """What is counted against: 정원, 재적 or 출석."""

    SEATS = "seats"
    ENROLLED = "enrolled"
    PRESENT = "present"


@dataclass(frozen=True, slots=True)
class Threshold:
    """`strict`: more than the share (과반수); otherwise at least the share (3분의 2 이상)."""

    base: Base
    share: Fraction
    strict: bool = False
    # Kept as plain integers: a Fraction product costs more than a whole verdict may.
    numerator: int = field(init=False, repr=False, compare=False)
    denominator: int = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "numerator", self.share.numerator)
        object.__setattr__(self, "denominator", self.share.denominator)

    def __str__(self) -> str:
        return f"{'more than' if self.strict else 'at least'} {self.share} of {self.base}"

    @property
    def is_majority(self) -> bool:
        return self.strict and self.share == HALF

    def needed(self, count: int) -> int:
        """Smallest number of people that meets the share of `count`; never 0, so that nobody cannot carry anything."""
        scaled = self.numerator * count
        if self.strict:
            return scaled // self.denominator + 1
        return max(1, -(-scaled // self.denominator))


def majority_of(base: Base) -> Threshold:
    return Threshold(base, HALF, strict=True)


def at_least(share: Fraction, base: Base) -> Threshold:
    return Threshold(base, share)
