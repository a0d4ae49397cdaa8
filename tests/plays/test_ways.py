"""Each council in its own way, through the chat: from what members propose to what became of it, and the record is right.

What is its own of each: the ordinances and papers that the charters were made from.
"""

from collections.abc import AsyncIterator, Iterator

import pytest

from deploy.demo_stage import Stage, stage_of
from shared.contracts.deadlines import Verify
from shared.contracts.followups import FollowUpKind, FollowUpState
from shared.contracts.motions import BallotKind, Choice
from tests.e2e.system import Killable, unpaced
from tests.plays import acts
from tests.plays.troupe import troupe_of

YES_3_NO_1 = {Choice.YES: 3, Choice.NO: 1}


@pytest.fixture(scope="module")
def system(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Killable]:
    with unpaced(tmp_path_factory.mktemp("plays") / "data") as found:
        yield found


@pytest.fixture
async def stage(system: Killable) -> AsyncIterator[Stage]:
    async with stage_of(await system.standing()) as found:
        yield found
        assert (await found.ask(Verify())).ok


async def test_seoul_council_recommends_and_hears_what_became_of_it(stage: Stage) -> None:
    """진단과 권고: it deliberates and recommends (제8조); a recommendation is answered."""
    hall = await (await troupe_of(stage, "seoul_council")).convene("", 5)
    motion = await acts.decide(hall, "협치 진단 결과 권고안", YES_3_NO_1, remark="권고의 대상과 시한을 나누어 봄")
    assert (motion.outcome, motion.yes, motion.no) == ("carried", 3, 1)
    given = await acts.give_out(hall, motion, "협치담당관", FollowUpKind.RECOMMENDATION)
    told = await acts.report(hall, given, FollowUpState.PARTLY, "예산이 닿는 세 곳부터 시작합니다")
    assert told.state is FollowUpState.PARTLY


async def test_guro_subcommittee_recommends_and_the_plenary_decides(stage: Stage) -> None:
    """The issue comes from a member of 의제발굴분과; opening and deciding by 제13조②."""
    troupe = await troupe_of(stage, "guro")
    council = await troupe.convene("", 6)
    subcommittee = await troupe.convene("agenda", 4, "")
    await acts.propose(subcommittee, "골목 쉼터를 늘려 주십시오")
    recommended = await acts.decide(subcommittee, "골목 쉼터 확충 추천", remark="쉼터 자리 다섯 곳을 돌아봄")
    assert recommended.reason == "no_objection" and recommended.default
    decided = await acts.decide(council, "골목 쉼터 확충", {Choice.YES: 4, Choice.NO: 2}, remark="예산 규모를 따짐")
    assert decided.outcome == "carried" and decided.cite == "제13조②"
    await acts.give_out(council, decided, "공원녹지과")


async def test_seoul_democracy_bars_a_member_from_one_motion(stage: Stage) -> None:
    """제척·기피 of members is on its list of decisions: who is barred counts for the opening and not for the vote."""
    hall = await (await troupe_of(stage, "seoul_democracy")).convene("", 5)
    meeting = await acts.hold(hall, ["의결: 보조사업자 선정"])
    motion = await acts.vote(hall, "보조사업자 선정", {Choice.YES: 3, Choice.NO: 1}, recused=4)
    assert (motion.outcome, motion.present, motion.recused, motion.required_yes) == ("carried", 5, 1, 3)
    await acts.close(hall, meeting)


async def test_yeongdeungpo_decisions_rise_from_the_subcommittees(stage: Stage) -> None:
    troupe = await troupe_of(stage, "yeongdeungpo")
    council = await troupe.convene("", 5)
    for key, title in (("welfare", "이웃 돌봄 밥상"), ("youth", "청년 작업실")):
        subcommittee = await troupe.convene(key, 3, "")
        await acts.propose(subcommittee, title)
        assert (await acts.decide(subcommittee, f"{title} 제안", remark="분과에서 정함")).outcome == "carried"
    decided = await acts.decide(council, "2027년 협치사업 목록", {Choice.YES: 5}, remark="분과의 제안 두 건을 모음")
    assert decided.yes == 5


async def test_gwanak_innovation_votes_in_secret(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "gwanak_innovation")).convene("", 5)
    motion = await acts.decide(
        hall, "혁신과제 중간평가", {Choice.YES: 3, Choice.NO: 2}, BallotKind.SECRET, remark="평가 방법을 정함"
    )
    assert (motion.outcome, motion.yes, motion.no, motion.ballot) == ("carried", 3, 2, BallotKind.SECRET)


async def test_eunpyeong_plan_goes_on_with_the_coordinator(stage: Stage) -> None:
    """A plan goes on when the 협치조정관 has co-signed it: the decision is given to them."""
    hall = await (await troupe_of(stage, "eunpyeong")).convene("", 4)
    motion = await acts.decide(hall, "협치·참여예산 통합 운영계획", {Choice.YES: 4}, remark="자가점검표를 붙임")
    given = await acts.give_out(hall, motion, "협치조정관")
    assert (await acts.report(hall, given, FollowUpState.TAKEN_UP, "협조결재를 마쳤습니다")).state is FollowUpState.TAKEN_UP


async def test_seodaemun_steering_committee_decides(stage: Stage) -> None:
    """운영위원회 decides, 실행추진반 carries out."""
    troupe = await troupe_of(stage, "seodaemun")
    await troupe.convene("", 5)
    steering = await troupe.convene("steering", 3, "")
    motion = await acts.decide(steering, "성숙도 자체평가 계획", {Choice.YES: 2, Choice.NO: 1}, remark="평가 항목을 정함")
    await acts.give_out(steering, motion, "실행추진반")


async def test_gender_network_decides_by_joint_discussion(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "gender")).convene("", 4)
    motion = await acts.decide(hall, "하반기 현장활동 계획", remark="다섯 권역의 뜻을 모음")
    assert motion.reason == "no_objection"
