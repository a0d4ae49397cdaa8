"""Each council in its own way, through the chat: from what members propose to what became of it, and the record is right.

What is its own of each: the ordinances and papers that the charters were made from.
"""

from deploy.demo_stage import Stage
from shared.contracts.followups import FollowUpKind, FollowUpState
from shared.contracts.motions import BallotKind, Choice
from shared.contracts.polls import PollKind, PollState
from shared.rules.agenda_steps import StepKind
from shared.rules.ranking import Method
from tests.plays import acts, polling
from tests.plays.troupe import troupe_of

YES_3_NO_1 = {Choice.YES: 3, Choice.NO: 1}


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


async def test_residents_proposal_rises_to_the_assembly_and_comes_back_to_be_carried_out(stage: Stage) -> None:
    """시흥4동: what is proposed is tabled by 임원회의, decided by 정기회의, and carried out."""
    troupe = await troupe_of(stage, "residents")
    council = await troupe.convene("", 5)
    officers = await troupe.convene("officers", 3, "")
    await acts.propose(council, "골목 정원 가꾸기")
    await acts.pass_on(council, "골목 정원 가꾸기", StepKind.ADOPT)
    await acts.pass_on(officers, "골목 정원 가꾸기", StepKind.TABLE)
    meeting = await acts.hold(council, ["보고: 지난 달 분과 활동"])
    assert any("골목 정원 가꾸기" in item.title for item in meeting.items), meeting.items
    motion = await acts.vote(council, "골목 정원 가꾸기", {Choice.YES: 4, Choice.NO: 1})
    assert motion.outcome == "carried"
    await acts.close(council, meeting)
    given = await acts.give_out(council, motion, "마을환경분과")
    assert (await acts.report(council, given, FollowUpState.TAKEN_UP, "세 골목에 심었습니다")).state is FollowUpState.TAKEN_UP


async def test_jongno_elects_from_among_the_members(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "jongno")).convene("", 5)
    meeting = await acts.hold(hall, ["보고: 위원 소개"])
    names = [player.name for player in hall.players.values()][:2]
    poll = await polling.put(hall, PollKind.ELECTION, "민간공동의장 호선", names, secret=True, in_meeting=True)
    await polling.ballots(hall, poll, [[1], [1], [1], [2], [2]])
    done = await polling.count(hall, poll)
    assert done.state is PollState.CLOSED and [one.number for one in done.options if one.chosen] == [1]
    await acts.close(hall, meeting)
    await acts.minutes(hall, meeting, {1: "후보 두 분이 인사함"})


async def test_gwanak_council_steering_committee_ranks_and_the_plenary_decides(stage: Stage) -> None:
    """운영위원회 sets priorities, 전체회의 decides the list of projects."""
    troupe = await troupe_of(stage, "gwanak_council")
    council = await troupe.convene("", 5)
    steering = await troupe.convene("steering", 3, "")
    options = ["골목 돌봄", "청년 창업", "기후 학교", "도시 텃밭"]
    poll = await polling.put(steering, PollKind.RANKING, "협치과제 우선순위", options, 2, method=Method.POINTS)
    await polling.ballots(steering, poll, [[2, 1], [2, 3], [3, 2]])
    ranked = await polling.count(steering, poll)
    assert [one.label for one in ranked.options if one.chosen] == ["청년 창업", "기후 학교"]
    motion = await acts.decide(council, "협치과제 목록: 청년 창업, 기후 학교", {Choice.YES: 5}, remark="운영위의 순위를 받음")
    assert motion.yes == 5


async def test_gwanak_advisory_answers_an_assigned_task(stage: Stage) -> None:
    """지정과제: answers are counted, participation is shown, nothing binds."""
    hall = await (await troupe_of(stage, "gwanak_advisory")).convene("", 6)
    poll = await polling.put(hall, PollKind.SURVEY, "야간 조명을 늘려야 합니까", ["늘려야 한다", "지금이 알맞다", "줄여야 한다"])
    await polling.ballots(hall, poll, [[1], [1], [2], [1]])
    done = await polling.count(hall, poll)
    assert (done.voted, done.voters) == (4, 6) and [one.count for one in done.options] == [3, 1, 0]


async def test_youth_network_chooses_its_proposals(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "youth")).convene("", 6)
    ideas = ["청년 월세", "마음 상담", "심야 버스", "동네 작업실"]
    for number, idea in enumerate(ideas):
        await acts.propose(hall, idea, number)
    poll = await polling.put(hall, PollKind.RANKING, "청년의회 정책제안", ideas, 2, method=Method.APPROVAL)
    await polling.ballots(hall, poll, [[1, 2], [1, 3], [1, 2], [2, 4], [1, 2]])
    done = await polling.count(hall, poll)
    assert [one.label for one in done.options if one.chosen] == ["청년 월세", "마음 상담"]


async def test_budget_committee_selects_by_score(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "budget")).convene("", 5)
    meeting = await acts.hold(hall, ["의결: 시민참여예산 사업 선정"])
    projects = ["놀이터 그늘막", "통학로 조명", "쌈지 공원"]
    poll = await polling.put(
        hall, PollKind.RANKING, "사업 점수 심사", projects, 2, method=Method.POINTS, secret=False, in_meeting=True
    )
    await polling.ballots(hall, poll, [[1, 2], [2, 1], [2, 3], [1, 2], [2, 1]])
    done = await polling.count(hall, poll)
    assert [one.label for one in done.options if one.chosen] == ["놀이터 그늘막", "통학로 조명"]
    motion = await acts.carry(hall, "시민참여예산 사업 선정")
    assert motion.outcome == "carried"
    await acts.close(hall, meeting)


async def test_citizens_are_asked_before_and_after_deliberation(stage: Stage) -> None:
    hall = await (await troupe_of(stage, "citizens")).convene("", 6)
    sides = ["찬성한다", "반대한다", "아직 모르겠다"]
    before = await polling.put(hall, PollKind.CHOICE, "숙의 전 조사", sides)
    await polling.ballots(hall, before, [[1], [3], [3], [2], [3], [3]])
    assert [one.count for one in (await polling.count(hall, before)).options] == [1, 1, 4]
    after = await polling.put(hall, PollKind.CHOICE, "숙의 뒤 조사", sides)
    await polling.ballots(hall, after, [[1], [1], [1], [2], [1], [3]])
    assert [one.count for one in (await polling.count(hall, after)).options] == [4, 1, 1]


async def test_working_group_decides_by_consent(stage: Stage) -> None:
    """Its default is consent; an objection leads to a vote."""
    hall = await (await troupe_of(stage, "working_group")).convene("", 4)
    meeting = await acts.hold(hall, ["의결: 벽화 도안", "의결: 벽화 자리"])
    agreed = await acts.consent(hall, "벽화 도안")
    assert (agreed.outcome, agreed.ballot) == ("carried", BallotKind.CONSENT)
    voted = await acts.consent(hall, "벽화 자리", objecting=1)
    assert (voted.outcome, voted.yes) == ("carried", 4)
    await acts.close(hall, meeting)
    await acts.minutes(hall, meeting, {1: "도안을 함께 고름", 2: "자리를 두고 이야기함"})
