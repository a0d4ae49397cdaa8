"""What one verdict costs, beside one call of a function that does the bare division."""

from collections.abc import Callable
from statistics import median
from time import perf_counter

from bench.figure import Figure, figure
from shared.charters import builtin
from shared.rules.decision import Count, decide

ROUNDS, CALLS = 50, 1000


def measure() -> list[Figure]:
    charter, count = builtin("guro"), Count(35, 20, 12, 5, 3)
    verdicts = _microseconds(lambda: decide(charter, count))
    bare = _microseconds(lambda: (count.present // 2 + 1 <= count.yes, count.enrolled // 2 + 1 <= count.present))
    return [figure("verdict", verdicts, "us", bare)]


def _microseconds(call: Callable[[], object]) -> float:
    """The median over the rounds, for one call."""
    rounds = []
    for _ in range(ROUNDS):
        begun = perf_counter()
        for _ in range(CALLS):
            call()
        rounds.append((perf_counter() - begun) / CALLS * 1e6)
    return median(rounds)
