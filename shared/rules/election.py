"""Election from among the members (호선): who is elected, who goes into a run-off, and what a lot decides.

No founding document states how a council elects: a majority of the ballots cast, then a run-off, is the default ("기본값").
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

from shared.rules.lot import drawn
from shared.rules.refusal import Refused, RuleRefusal


class ElectionReason(StrEnum):
    """What the outcome of a round rests on."""

    MAJORITY = "majority"  # more than half of those who voted
    MOST_VOTES = "most_votes"  # the round asks for no majority
    LOT = "lot"  # equal votes for the last seat
    RUN_OFF = "run_off"  # another round is needed
    NO_BALLOT = "no_ballot"


@dataclass(frozen=True, slots=True)
class Round:
    """The counts of one round: `votes` a candidate, `voters` who handed in a ballot, blank and spoilt ones among them.

    Each voter marks at most `seats` names. `final`: the most votes are enough (a run-off, or no majority asked for).
    """

    votes: Mapping[str, int]
    voters: int
    seats: int = 1
    final: bool = False


@dataclass(frozen=True, slots=True)
class ElectionVerdict:
    """`elected` in the order of their votes; `run_off` who stand again for `open_seats`; `tied` between whom the lot decided."""

    reason: ElectionReason
    elected: tuple[str, ...]
    run_off: tuple[str, ...]
    open_seats: int
    tied: tuple[str, ...]
    needed: int


def elect(counts: Round, seed: str) -> ElectionVerdict | RuleRefusal:
    """Who is elected in this round; `seed` is published beforehand and decides a lot (the same for everybody who checks)."""
    refusal = _refuse(counts)
    if refusal is not None:
        return refusal
    needed = 1 if counts.final else counts.voters // 2 + 1
    if not any(counts.votes.values()):
        return ElectionVerdict(ElectionReason.NO_BALLOT, (), (), counts.seats, (), needed)
    ranked = sorted(counts.votes, key=lambda name: (-counts.votes[name], name))
    enough = [name for name in ranked if counts.votes[name] >= needed]
    if len(enough) < counts.seats and not counts.final:
        return _run_off(counts, ranked, enough, needed)
    return _filled(counts, enough, needed, seed)


def _filled(counts: Round, enough: Sequence[str], needed: int, seed: str) -> ElectionVerdict:
    """All seats that votes can fill: between equal votes for the last of them the lot decides."""
    seats = min(counts.seats, len(enough))
    last = counts.votes[enough[seats - 1]]
    safe = [name for name in enough if counts.votes[name] > last]
    equal = [name for name in enough if counts.votes[name] == last]
    reason = ElectionReason.MOST_VOTES if counts.final else ElectionReason.MAJORITY
    if len(safe) + len(equal) == seats:
        return ElectionVerdict(reason, tuple(enough[:seats]), (), counts.seats - seats, (), needed)
    chosen = drawn(equal, seats - len(safe), seed)
    return ElectionVerdict(ElectionReason.LOT, (*safe, *chosen), (), 0, tuple(sorted(equal)), needed)


def _run_off(counts: Round, ranked: Sequence[str], enough: Sequence[str], needed: int) -> ElectionVerdict:
    """Twice as many as there are open seats stand again, and whoever has as many votes as the last of them."""
    open_seats = counts.seats - len(enough)
    rest = [name for name in ranked if name not in enough and counts.votes[name] > 0]
    if len(rest) <= open_seats:  # too few were named to choose from: everybody stands again
        rest = [name for name in ranked if name not in enough]
    bar = counts.votes[rest[min(2 * open_seats, len(rest)) - 1]] if rest else 0
    again = tuple(name for name in rest if counts.votes[name] >= bar)
    return ElectionVerdict(ElectionReason.RUN_OFF, tuple(enough), again, open_seats, (), needed)


def _refuse(counts: Round) -> RuleRefusal | None:
    if not counts.votes:
        return RuleRefusal("candidates", Refused.MISSING)
    if counts.seats < 1:
        return RuleRefusal("seats", Refused.NEGATIVE if counts.seats < 0 else Refused.ZERO, {"seats": counts.seats})
    for key, value in (("voters", counts.voters), *counts.votes.items()):
        if value < 0:
            return RuleRefusal(key, Refused.NEGATIVE, {key: value})
    for name, votes in counts.votes.items():
        if votes > counts.voters:
            return RuleRefusal(name, Refused.MORE_BALLOTS_THAN_VOTERS, {"cast": votes, "voters": counts.voters})
    marks = sum(counts.votes.values())
    if marks > counts.voters * counts.seats:
        return RuleRefusal("votes", Refused.MORE_BALLOTS_THAN_VOTERS, {"cast": marks, "voters": counts.voters * counts.seats})
    return None
