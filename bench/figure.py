"""One measured figure beside its baseline."""

from dataclasses import dataclass


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
