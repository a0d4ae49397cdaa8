"""Deputies (대리): for which seats one may be sent, and what the deputy then counts for."""

from dataclasses import dataclass

from shared.rules.charter import Charter
from shared.rules.seat import SeatKind


@dataclass(frozen=True, slots=True)
class DeputyVerdict:
    """`counts` = the seat is present while its deputy is there; `votes` = the clerk may enter the deputy's ballot.

    The article is that of the rule on who may send one.
    """

    allowed: bool
    counts: bool
    votes: bool
    cite: str | None
    default: bool
    by_analogy: str | None


def deputy_for(charter: Charter, seat: SeatKind) -> DeputyVerdict:
    """Whether a seat may send a deputy: only the kinds that the charter names, never an appointed one."""
    rule = charter.deputies
    allowed = seat in rule.value and seat is not SeatKind.APPOINTED
    counts = allowed and charter.deputies_count.value
    return DeputyVerdict(
        allowed, counts, counts and charter.deputies_vote.value, rule.cite, rule.default, rule.by_analogy
    )
