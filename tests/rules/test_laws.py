"""Laws that hold for every charter."""

from hypothesis import given
from hypothesis import strategies as st

from shared.charters import builtin, builtin_keys
from shared.rules.charter import Charter
from shared.rules.decision import Count, DecisionVerdict, Outcome, Reason, decide
from shared.rules.refusal import RuleRefusal
from tests.rules.charter_samples import BY_SEATS, CASTING, OUT_OF_BOTH

CHARTERS = [builtin(key) for key in builtin_keys()] + [OUT_OF_BOTH, CASTING, BY_SEATS]
SUB_BODIES = [body.charter for council in CHARTERS for body in council.sub_bodies]


@st.composite
def votes(draw: st.DrawFn) -> tuple[Charter, str, Count]:
    charter = draw(st.sampled_from(CHARTERS + SUB_BODIES))
    enrolled = draw(st.integers(1, 400))
    present = draw(st.integers(0, enrolled))
    recused = draw(st.integers(0, min(3, present)))
    yes = draw(st.integers(0, present - recused))
    no = draw(st.integers(0, present - recused - yes))
    abstain = draw(st.integers(0, present - recused - yes - no))
    rule = draw(st.sampled_from(charter.rule_names))
    return charter, rule, Count(enrolled, present, yes, no, abstain, recused, seats=40)


def outcome(charter: Charter, count: Count, rule: str, chair_casts: bool | None = None) -> Outcome:
    verdict = decide(charter, count, rule, chair_casts)
    assert isinstance(verdict, DecisionVerdict)
    return verdict.outcome


def changed(count: Count, *, present: int = 0, yes: int = 0, no: int = 0, abstain: int = 0) -> Count:
    return Count(
        count.enrolled,
        count.present + present,
        count.yes + yes,
        count.no + no,
        count.abstain + abstain,
        count.recused,
        count.seats,
    )


@given(votes())
def test_one_more_yes_never_rejects(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    silent = count.present - count.recused - count.yes - count.no - count.abstain
    before = outcome(charter, count, rule)
    more = []
    if silent:
        more.append(changed(count, yes=1))
    if count.no:
        more.append(changed(count, yes=1, no=-1))
    if count.present < count.enrolled:
        more.append(changed(count, yes=1, present=1))
    for after in more:
        assert before is not Outcome.CARRIED or outcome(charter, after, rule) is Outcome.CARRIED


@given(votes())
def test_one_more_abstention_never_carries(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    if count.present == count.enrolled or outcome(charter, count, rule) is not Outcome.REJECTED:
        return
    assert outcome(charter, changed(count, abstain=1, present=1), rule) is Outcome.REJECTED


@given(votes())
def test_verdict_explains_itself(vote: tuple[Charter, str, Count]) -> None:
    charter, rule, count = vote
    verdict = decide(charter, count, rule)
    assert isinstance(verdict, DecisionVerdict)
    assert (verdict.outcome is Outcome.VOID) == (not verdict.quorum_met)
    assert (verdict.reason is Reason.ENOUGH_YES) == (verdict.quorum_met and verdict.yes >= verdict.required_yes)
    assert verdict.required_yes >= 1
    assert not (verdict.default and verdict.cite)


@given(st.lists(st.integers(-3, 12), min_size=6, max_size=6))
def test_impossible_numbers_are_refused(numbers: list[int]) -> None:
    count = Count(*numbers)
    possible = (
        min(numbers) >= 0
        and 0 < count.enrolled >= count.present >= count.recused
        and count.yes + count.no + count.abstain <= count.present - count.recused
    )
    assert isinstance(decide(builtin("guro"), count), DecisionVerdict if possible else RuleRefusal)
