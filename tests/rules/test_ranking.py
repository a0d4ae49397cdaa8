"""Choosing and ordering: approval, points, ranked ballots; ties shared, by first choices or by lot."""

from collections import Counter
from itertools import permutations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.rules.ranking import Method, Paper, RankingVerdict, TieRule, rank
from shared.rules.refusal import Refused, RuleRefusal

OPTIONS = ("a", "b", "c", "d")


def ranked(papers: dict[Paper, int], method: Method, k: int = 1, **more: object) -> RankingVerdict:
    found = rank(OPTIONS, papers, method, k, **more)  # type: ignore[arg-type] # keywords of the rule, as the case names them
    assert isinstance(found, RankingVerdict)
    return found


def order(verdict: RankingVerdict) -> list[tuple[str, int, int]]:
    return [(one.option, one.place, one.score) for one in verdict.order]


def test_approval_counts_each_name_once() -> None:
    found = ranked({("a", "b"): 3, ("b",): 2, (): 4}, Method.APPROVAL, 2)
    assert order(found) == [("b", 1, 5), ("a", 2, 3), ("c", 3, 0), ("d", 3, 0)]
    assert (found.chosen, found.undecided, found.ballots) == (("b", "a"), (), 9)


def test_points_give_n_to_the_first() -> None:
    found = ranked({("a", "b", "c", "d"): 2, ("b", "c"): 3}, Method.POINTS)
    assert order(found) == [("b", 1, 18), ("c", 2, 13), ("a", 3, 8), ("d", 4, 2)]


def test_ranked_drops_the_last_and_passes_its_ballots_on() -> None:
    """a leads on first choices and still loses, because those who wanted c would rather have b."""
    found = ranked({("a",): 8, ("b",): 6, ("c", "b"): 5}, Method.RANKED)
    assert [one.option for one in found.order][:3] == ["b", "a", "c"]
    assert found.chosen == ("b",)


def test_tie_for_the_last_place_chooses_neither() -> None:
    found = ranked({("a",): 3, ("b",): 2, ("c",): 2}, Method.APPROVAL, 2)
    assert (found.chosen, found.undecided) == (("a",), ("b", "c"))


def test_tie_by_first_choices() -> None:
    papers = {("a", "b"): 1, ("b", "a"): 2, ("a",): 0, ("c", "a"): 1}  # a and b: 4 and 3 names, then equal with one more for b
    papers[("d", "b")] = 1
    found = ranked(papers, Method.APPROVAL, 1, ties=TieRule.FIRST_CHOICES)
    assert found.chosen == ("b",)


def test_tie_by_lot_is_the_same_for_everybody() -> None:
    papers: dict[Paper, int] = {("a",): 2, ("b",): 2}
    chosen = {ranked(papers, Method.APPROVAL, 1, ties=TieRule.LOT, seed=str(number)).chosen for number in range(20)}
    assert chosen == {("a",), ("b",)}
    assert len({ranked(papers, Method.APPROVAL, 1, ties=TieRule.LOT, seed="7").chosen for _ in range(3)}) == 1


@pytest.mark.parametrize(
    ("papers", "k", "reason"),
    [
        pytest.param({("a", "a"): 1}, 1, Refused.TWICE, id="one_name_twice"),
        pytest.param({("x",): 1}, 1, Refused.UNKNOWN, id="unknown_option"),
        pytest.param({("a",): -1}, 1, Refused.NEGATIVE, id="negative"),
        pytest.param({}, 0, Refused.ZERO, id="none_of_four"),
        pytest.param({}, 5, Refused.OUT_OF_RANGE, id="five_of_four"),
    ],
)
def test_rank_refuses(papers: dict[Paper, int], k: int, reason: Refused) -> None:
    found = rank(OPTIONS, papers, Method.APPROVAL, k)
    assert isinstance(found, RuleRefusal) and found.reason is reason


PAPERS = st.lists(st.permutations(OPTIONS).flatmap(lambda names: st.integers(0, 4).map(lambda n: tuple(names[:n]))), max_size=30)


@given(PAPERS, st.sampled_from(Method), st.sampled_from(TieRule), st.integers(1, 4))
def test_rank_laws(ballots: list[Paper], method: Method, ties: TieRule, k: int) -> None:
    found = ranked(dict(Counter(ballots)), method, k, ties=ties, seed="s")
    assert sorted(one.option for one in found.order) == list(OPTIONS)
    assert len(found.chosen) <= k and set(found.chosen).isdisjoint(found.undecided)
    if ties is TieRule.LOT:
        assert len(found.chosen) == k and not found.undecided
    if not found.undecided:
        assert len(found.chosen) == k
    assert found == ranked(dict(reversed(Counter(ballots).items())), method, k, ties=ties, seed="s")  # order never matters


@given(PAPERS)
def test_ranked_winner_of_a_majority_of_first_choices(ballots: list[Paper]) -> None:
    firsts = Counter(paper[0] for paper in ballots if paper)
    if firsts and (top := firsts.most_common(1)[0])[1] * 2 > sum(firsts.values()):
        assert ranked(dict(Counter(ballots)), Method.RANKED).chosen == (top[0],)


def test_points_oracle_of_whole_rankings() -> None:
    for first in permutations(OPTIONS):
        expected = [(option, place, 4 - place + 1) for place, option in enumerate(first, 1)]
        assert order(ranked({first: 1}, Method.POINTS)) == expected
