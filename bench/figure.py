"""One measured figure beside its baseline."""

from dataclasses import dataclass
from statistics import median


@dataclass(frozen=True)
class Figure:
    """`value` and `baseline` in `unit`, measured in the same run; `ratio` = value / baseline."""

    name: str
    value: float
    unit: str
    baseline: float
    ratio: float


def figure(name: str, value: float, unit: str, baseline: float) -> Figure:
    return Figure(name, value, unit, baseline, value / baseline)


def ratio(name: str, pairs: list[tuple[float, float]], unit: str) -> Figure:
    """For rounds of (ours, baseline): the medians, and the median of the ratios, for a busy machine disturbs a round's both."""
    rounds = median(ours / bare for ours, bare in pairs)
    return Figure(name, median(ours for ours, _ in pairs), unit, median(bare for _, bare in pairs), rounds)
