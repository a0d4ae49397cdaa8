"""What the ballots of one round come to: pure, so that the close and `verify` reckon alike."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shared.contracts.polls import PollKind
from shared.rules.election import Round, elect
from shared.rules.ranking import Method, Paper, TieRule, rank
from shared.rules.refusal import RuleRefusal

Papers = Mapping[str, int]  # a ballot as it is kept ('3,1', '' for an abstention) -> how often it was cast


@dataclass(frozen=True)
class Counting:
    """How a round is counted: `standing` = the options by number; `base` what a majority is reckoned on."""

    kind: PollKind
    method: Method | None
    ties: TieRule | None
    seats: int  # open seats of an election, or how many a ranking chooses
    seed: str
    round: int
    standing: Sequence[int]
    base: int


def result(counting: Counting, papers: Papers) -> dict[str, Any]:
    """The result as JSON; raises ValueError where the rules have no answer for these ballots."""
    common = {"round": counting.round, "voted": sum(papers.values()), "base": counting.base}
    match counting.kind:
        case PollKind.ELECTION:
            return common | _elected(counting, papers)
        case PollKind.RANKING:
            return common | _ranked(counting, papers)
        case _:
            return common | {"counts": _counts(counting, papers)}


def _elected(counting: Counting, papers: Papers) -> dict[str, Any]:
    votes = _counts(counting, papers)
    voters = max(counting.base, sum(papers.values()))
    final = counting.round > 1
    verdict = elect(Round(votes, voters, counting.seats, final), counting.seed)
    if isinstance(verdict, RuleRefusal):
        raise ValueError(f"{verdict.key}: {verdict.reason}")
    return {
        "counts": votes,
        "needed": verdict.needed,
        "reason": verdict.reason.value,
        "elected": _numbers(verdict.elected),
        "run_off": _numbers(verdict.run_off),
        "tied": _numbers(verdict.tied),
        "open_seats": verdict.open_seats,
    }


def _ranked(counting: Counting, papers: Papers) -> dict[str, Any]:
    options = [str(number) for number in counting.standing]
    method, ties = Method(counting.method or Method.APPROVAL), TieRule(counting.ties or TieRule.SHARED)
    read: dict[Paper, int] = {tuple(key.split(",")) if key else (): times for key, times in papers.items()}
    verdict = rank(options, read, method, counting.seats, ties, counting.seed)
    if isinstance(verdict, RuleRefusal):
        raise ValueError(f"{verdict.key}: {verdict.reason}")
    return {
        "tied": _numbers(_equals(options, read, method, counting.seats)) if ties is TieRule.LOT else [],
        "counts": {one.option: one.score for one in verdict.order},
        "order": [[int(one.option), one.place, one.score] for one in verdict.order],
        "chosen": _numbers(verdict.chosen),
        "undecided": _numbers(verdict.undecided),
    }


def _equals(options: Sequence[str], papers: Mapping[Paper, int], method: Method, k: int) -> list[str]:
    """Who would share a place if no lot were drawn."""
    verdict = rank(options, papers, method, k)
    assert not isinstance(verdict, RuleRefusal), "the same ballots were counted a moment ago"
    sharing = Counter(one.place for one in verdict.order)
    return [one.option for one in verdict.order if sharing[one.place] > 1]


def _counts(counting: Counting, papers: Papers) -> dict[str, int]:
    found = Counter({str(number): 0 for number in counting.standing})
    for key, times in papers.items():
        for number in key.split(",") if key else ():
            found[number] += times
    return dict(found)


def _numbers(options: Iterable[str]) -> list[int]:
    return [int(option) for option in options]


def written(choices: Iterable[int], ordered: bool) -> str:
    """A ballot as it is kept; where the order says nothing it is not kept either."""
    return ",".join(str(number) for number in (choices if ordered else sorted(choices)))


def read(choices: str) -> tuple[int, ...]:
    return tuple(int(number) for number in choices.split(",")) if choices else ()


