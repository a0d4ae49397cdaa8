"""Elections from among the members: majorities, run-offs, several seats, lots that anybody can draw again."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shared.rules.election import ElectionReason, ElectionVerdict, Round, elect
from shared.rules.lot import drawn
from shared.rules.refusal import Refused, RuleRefusal

SEED = "2026-12-03 guro"


def verdict(votes: dict[str, int], voters: int, seats: int = 1, *, final: bool = False, seed: str = SEED) -> ElectionVerdict:
    found = elect(Round(votes, voters, seats, final), seed)
    assert isinstance(found, ElectionVerdict)
    return found


@pytest.mark.parametrize(
    ("votes", "voters", "seats", "elected", "run_off", "reason"),
    [
        pytest.param({"a": 11, "b": 9}, 20, 1, ("a",), (), ElectionReason.MAJORITY, id="eleven_of_twenty"),
        pytest.param({"a": 10, "b": 9}, 20, 1, (), ("a", "b"), ElectionReason.RUN_OFF, id="half_is_no_majority"),
        pytest.param({"a": 8, "b": 6, "c": 6}, 20, 1, (), ("a", "b", "c"), ElectionReason.RUN_OFF, id="equal_seconds"),
        pytest.param({"a": 8, "b": 7, "c": 5}, 20, 1, (), ("a", "b"), ElectionReason.RUN_OFF, id="third_stands_no_more"),
        pytest.param({"a": 12, "b": 11, "c": 3}, 20, 2, ("a", "b"), (), ElectionReason.MAJORITY, id="two_seats"),
        pytest.param({"a": 12, "b": 8, "c": 6, "d": 2}, 20, 2, ("a",), ("b", "c"), ElectionReason.RUN_OFF, id="one_seat_left"),
        pytest.param({"a": 20}, 20, 1, ("a",), (), ElectionReason.MAJORITY, id="only_candidate"),
        pytest.param({"a": 9}, 20, 1, (), ("a",), ElectionReason.RUN_OFF, id="only_candidate_without_majority"),
        pytest.param({"a": 0, "b": 0}, 20, 1, (), (), ElectionReason.NO_BALLOT, id="all_blank"),
    ],
)  # fmt: skip
def test_elect_first_round(
    votes: dict[str, int], voters: int, seats: int, elected: tuple[str, ...], run_off: tuple[str, ...], reason: ElectionReason
) -> None:
    found = verdict(votes, voters, seats)
    assert (found.elected, found.run_off, found.reason) == (elected, run_off, reason)
    assert found.needed == voters // 2 + 1


def test_elect_final_round_takes_the_most_votes() -> None:
    found = verdict({"a": 9, "b": 8}, 20, final=True)
    assert (found.elected, found.reason) == (("a",), ElectionReason.MOST_VOTES)


def test_elect_final_tie_goes_to_the_lot_of_the_seed() -> None:
    found = verdict({"a": 9, "b": 9}, 20, final=True)
    assert (found.reason, found.tied) == (ElectionReason.LOT, ("a", "b"))
    assert found.elected == drawn(["a", "b"], 1, SEED)
    assert {verdict({"a": 9, "b": 9}, 20, final=True, seed=str(number)).elected for number in range(20)} == {("a",), ("b",)}


def test_elect_lot_only_between_equals_for_the_last_seat() -> None:
    found = verdict({"a": 12, "b": 7, "c": 7, "d": 1}, 20, 2, final=True)
    assert found.elected[0] == "a" and found.tied == ("b", "c") and found.elected[1] in "bc"


@pytest.mark.parametrize(
    ("counts", "reason"),
    [
        pytest.param(Round({}, 10), Refused.MISSING, id="no_candidate"),
        pytest.param(Round({"a": 1}, 10, 0), Refused.ZERO, id="no_seat"),
        pytest.param(Round({"a": -1}, 10), Refused.NEGATIVE, id="negative"),
        pytest.param(Round({"a": 11}, 10), Refused.MORE_BALLOTS_THAN_VOTERS, id="more_votes_than_voters"),
        pytest.param(Round({"a": 6, "b": 5}, 10), Refused.MORE_BALLOTS_THAN_VOTERS, id="two_marks_for_one_seat"),
    ],
)
def test_elect_refuses(counts: Round, reason: Refused) -> None:
    found = elect(counts, SEED)
    assert isinstance(found, RuleRefusal) and found.reason is reason


def test_lot_does_not_depend_on_the_order_given() -> None:
    assert drawn(["나", "가", "다"], 3, SEED) == drawn(["다", "나", "가"], 3, SEED)
    # as the docstring says, so that a second implementation draws the same
    assert drawn(["a", "b", "c"], 3, "seed") == ("a", "b", "c")  # printf 'seed\nb' | sha256sum, sorted
    assert drawn(["a", "b", "c"], 2, "seed 2") != drawn(["a", "b", "c"], 2, "seed")


@given(
    st.dictionaries(st.sampled_from("abcdef"), st.integers(0, 12), min_size=1),
    st.integers(1, 3),
    st.booleans(),
    st.integers(0, 20),
)
def test_elect_laws(votes: dict[str, int], seats: int, final: bool, blank: int) -> None:
    voters = max(max(votes.values()), -(-sum(votes.values()) // seats)) + blank
    found = elect(Round(votes, voters, seats, final), SEED)
    assert isinstance(found, ElectionVerdict)
    out = [name for name in votes if name not in found.elected]
    assert len(found.elected) + found.open_seats == seats
    assert all(votes[a] >= votes[b] for a in found.elected for b in out)  # nobody passes over somebody with more votes
    if not final:
        assert all(votes[name] * 2 > voters for name in found.elected)
    assert set(found.run_off).isdisjoint(found.elected)
