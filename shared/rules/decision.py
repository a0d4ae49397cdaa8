"""Deciding (의결정족수): what became of a motion, with the numbers and the article it rests on."""

from dataclasses import dataclass
from enum import StrEnum

from shared.rules.charter import ORDINARY, Charter
from shared.rules.quorum import QuorumVerdict, opening
from shared.rules.refusal import Refused, RuleRefusal
from shared.rules.stated import Stated
from shared.rules.threshold import Base, Threshold


class Outcome(StrEnum):
    CARRIED = "carried"
    REJECTED = "rejected"
    VOID = "void"


class Reason(StrEnum):
    ENOUGH_YES = "enough_yes"
    NOT_ENOUGH_YES = "not_enough_yes"
    NO_OBJECTION = "no_objection"
    TIE = "tie"
    TIE_CHAIR_YES = "tie_chair_yes"
    TIE_CHAIR_NO = "tie_chair_no"
    NO_QUORUM = "no_quorum"


@dataclass(frozen=True, slots=True)
class Count:
    """The numbers of one vote at its close: `present` includes the recused and those who cast nothing."""

    enrolled: int
    present: int
    yes: int
    no: int
    abstain: int = 0
    recused: int = 0
    seats: int | None = None


@dataclass(frozen=True, slots=True)
class DecisionVerdict:
    """`cite`, `default` and `by_analogy` belong to the rule the outcome rests on: the opening rule where it is void."""

    charter: str
    rule: str
    outcome: Outcome
    reason: Reason
    base: Base
    base_count: int
    required_yes: int
    yes: int
    no: int
    abstain: int
    recused: int
    quorum_met: bool
    cite: str | None
    default: bool
    by_analogy: str | None
    enrolled: int
    present: int
    counted: int
    quorum_required: int
    threshold: Threshold

    def as_fields(self) -> dict[str, object]:
        """The verdict as JSON-ready fields (the threshold as its share, `text` is added by whoever renders it)."""
        fields: dict[str, object] = {name: getattr(self, name) for name in self.__slots__}
        fields["threshold"] = str(self.threshold)
        return fields


def decide(
    charter: Charter, count: Count, rule: str = ORDINARY, chair_casts: bool | None = None
) -> DecisionVerdict | RuleRefusal:
    """The outcome of a counted vote under one of the charter's named rules (guro ordinary: 제13조②).

    Abstentions, spoilt ballots and those who cast nothing stay in "present"; the recused do not.
    `chair_casts` is the chair's casting vote (결정권), refused where the charter gives none.
    """
    stated = charter.decisions.get(rule)
    if stated is None:
        return RuleRefusal("rule", Refused.UNKNOWN)
    if chair_casts is not None and not charter.casting_vote.value:
        return RuleRefusal("chair_casts", Refused.NO_CASTING_VOTE)
    quorum = opening(charter, enrolled=count.enrolled, present=count.present, recused=count.recused, seats=count.seats)
    if isinstance(quorum, RuleRefusal):
        return quorum
    refusal = _refuse_ballots(count)
    if refusal is not None:
        return refusal
    base_count = _base_count(charter, count, stated.value.base)
    if isinstance(base_count, RuleRefusal):
        return base_count
    required = stated.value.needed(base_count)
    outcome, reason = _outcome(count, quorum.met, base_count, required, stated.value, chair_casts)
    return _verdict(charter, rule, stated, quorum, count, outcome, reason, base_count, required)


def without_objection(charter: Charter, *, enrolled: int, present: int, recused: int = 0) -> DecisionVerdict | RuleRefusal:
    """Carried because the chair asked and nobody objected (이의 없음); void where the quorum does not hold.

    Counts no ballots: yes, no, abstain and required_yes are 0.
    """
    quorum = opening(charter, enrolled=enrolled, present=present, recused=recused)
    if isinstance(quorum, RuleRefusal):
        return quorum
    count = Count(enrolled, present, 0, 0, 0, recused)
    stated = charter.decisions[ORDINARY]
    voters = present - recused
    if not quorum.met:
        outcome, reason = Outcome.VOID, Reason.NO_QUORUM
    elif voters == 0:  # nobody is left who could have objected, so nobody agreed either
        outcome, reason = Outcome.REJECTED, Reason.NOT_ENOUGH_YES
    else:
        outcome, reason = Outcome.CARRIED, Reason.NO_OBJECTION
    return _verdict(charter, ORDINARY, stated, quorum, count, outcome, reason, voters, 0)


def _base_count(charter: Charter, count: Count, base: Base) -> int | RuleRefusal:
    if count.seats is not None and count.seats <= 0:
        return RuleRefusal("seats", Refused.NEGATIVE if count.seats < 0 else Refused.ZERO, {"seats": count.seats})
    if base is Base.PRESENT:
        return count.present - count.recused
    if base is Base.ENROLLED:
        return count.enrolled
    seats = count.seats if count.seats is not None else charter.seats.value
    return RuleRefusal("seats", Refused.MISSING) if seats is None else seats


def _refuse_ballots(count: Count) -> RuleRefusal | None:
    for key, value in (("yes", count.yes), ("no", count.no), ("abstain", count.abstain)):
        if value < 0:
            return RuleRefusal(key, Refused.NEGATIVE, {key: value})
    cast = count.yes + count.no + count.abstain
    voters = count.present - count.recused
    if cast > voters:
        return RuleRefusal("ballots", Refused.MORE_BALLOTS_THAN_VOTERS, {"cast": cast, "voters": voters})
    return None


def _outcome(
    count: Count, quorate: bool, base_count: int, required: int, threshold: Threshold, chair_casts: bool | None
) -> tuple[Outcome, Reason]:
    if not quorate:
        return Outcome.VOID, Reason.NO_QUORUM
    if count.yes >= required:
        return Outcome.CARRIED, Reason.ENOUGH_YES
    if base_count == 0 or count.yes != count.no or count.yes + count.no != base_count:
        return Outcome.REJECTED, Reason.NOT_ENOUGH_YES
    # A casting vote breaks a tie; it cannot stand in for the missing part of two thirds.
    if chair_casts is None or not threshold.is_majority:
        return Outcome.REJECTED, Reason.TIE
    return (Outcome.CARRIED, Reason.TIE_CHAIR_YES) if chair_casts else (Outcome.REJECTED, Reason.TIE_CHAIR_NO)


def _verdict(
    charter: Charter, rule: str, stated: Stated[Threshold], quorum: QuorumVerdict, count: Count,
    outcome: Outcome, reason: Reason, base_count: int, required: int,
) -> DecisionVerdict:  # fmt: skip
    basis = charter.opening if outcome is Outcome.VOID else stated
    return DecisionVerdict(
        charter.key, rule, outcome, reason, stated.value.base, base_count, required,
        count.yes, count.no, count.abstain, count.recused, quorum.met, basis.cite, basis.default, basis.by_analogy,
        count.enrolled, count.present, quorum.counted, quorum.required, stated.value,
    )  # fmt: skip
