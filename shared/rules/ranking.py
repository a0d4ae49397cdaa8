"""Choosing k of n and putting in order (협치의제 우선순위): approval, points or ranked ballots, with ties as the charter says."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.rules.lot import drawn
from shared.rules.refusal import Refused, RuleRefusal

Paper = tuple[str, ...]  # the options one ballot names, the most wanted first


class Method(StrEnum):
    """How ballots are counted."""

    APPROVAL = "approval"  # each name counts one, their order nothing
    POINTS = "points"  # of n options the first gets n points, the next n-1 …; what is not named gets none
    RANKED = "ranked"  # the last by first choices drops out and its ballots go to their next choice, round by round


class TieRule(StrEnum):
    """What decides between equals."""

    SHARED = "shared"  # 공동 순위
    FIRST_CHOICES = "first_choices"  # 1순위가 많은 쪽, then shared
    LOT = "lot"


@dataclass(frozen=True, slots=True)
class Place:
    """`place` counts from 1 (equals share it); `score` is votes, points, or the votes held in the round that settled it."""

    option: str
    place: int
    score: int


@dataclass(frozen=True, slots=True)
class RankingVerdict:
    """All options in order; `chosen` are the first `k`, fewer where a shared place would make it more (`undecided`)."""

    order: tuple[Place, ...]
    chosen: tuple[str, ...]
    undecided: tuple[str, ...]
    ballots: int


def rank(
    options: Sequence[str], papers: Mapping[Paper, int], method: Method, k: int, ties: TieRule = TieRule.SHARED, seed: str = ""
) -> RankingVerdict | RuleRefusal:
    """The order of `options` by the ballots, given as how often each was cast; nothing joins one to a person.

    Each paper names at most as many options as there are, none twice, none unknown; an empty one is an abstention.
    """
    refusal = _refuse(options, papers, k)
    if refusal is not None:
        return refusal
    firsts = Counter({option: 0 for option in options})
    for paper, times in papers.items():
        if paper:
            firsts[paper[0]] += times
    scores = _ranked(options, papers) if method is Method.RANKED else _scores(options, papers, method)
    keys = {option: _key(option, scores[option], firsts[option], ties) for option in options}
    if ties is TieRule.LOT:
        turn = {option: number for number, option in enumerate(drawn(options, len(options), seed))}
        keys = {option: (*key, turn[option]) for option, key in keys.items()}
    order = sorted(options, key=lambda option: (keys[option], options.index(option)))
    places = tuple(Place(name, 1 + sum(keys[other] < keys[name] for other in options), scores[name][-1]) for name in order)
    chosen = tuple(one.option for one in places if sum(other.place <= one.place for other in places) <= k)
    undecided = tuple(one.option for one in places if one.place <= k and one.option not in chosen)
    return RankingVerdict(places, chosen, undecided, sum(papers.values()))


def _key(option: str, score: tuple[int, ...], firsts: int, ties: TieRule) -> tuple[int, ...]:
    negated = tuple(-part for part in score)
    return (*negated, -firsts) if ties is TieRule.FIRST_CHOICES else negated


def _scores(options: Sequence[str], papers: Mapping[Paper, int], method: Method) -> dict[str, tuple[int, ...]]:
    total = Counter({option: 0 for option in options})
    for paper, times in papers.items():
        for index, option in enumerate(paper):
            total[option] += times * (1 if method is Method.APPROVAL else len(options) - index)
    return {option: (total[option],) for option in options}


def _ranked(options: Sequence[str], papers: Mapping[Paper, int]) -> dict[str, tuple[int, ...]]:
    """For each option the round it stayed to and the votes it held then; all that are last drop out together."""
    standing, round_number = list(options), 0
    left: dict[str, tuple[int, ...]] = {}
    while standing:
        round_number += 1
        held = {option: 0 for option in standing}
        for paper, times in papers.items():
            first = next((option for option in paper if option in held), None)
            if first is not None:
                held[first] += times
        least = min(held.values())
        left |= {option: (round_number, votes) for option, votes in held.items() if votes == least}
        standing = [option for option in standing if option not in left]
    return left


def _refuse(options: Sequence[str], papers: Mapping[Paper, int], k: int) -> RuleRefusal | None:
    if not options:
        return RuleRefusal("options", Refused.MISSING)
    if not 1 <= k <= len(options):
        return RuleRefusal("k", Refused.ZERO if k == 0 else Refused.OUT_OF_RANGE, {"k": k, "options": len(options)})
    known = set(options)
    for paper, times in papers.items():
        if times < 0:
            return RuleRefusal("ballots", Refused.NEGATIVE, {"ballots": times})
        if len(set(paper)) != len(paper):
            return RuleRefusal("ballot", Refused.TWICE)
        if not known.issuperset(paper):
            return RuleRefusal("ballot", Refused.UNKNOWN)
    return None
