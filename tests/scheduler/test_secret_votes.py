"""Secret votes: an urn of counts and a roll of voters; final, nobody's but the voter's own, closed in one moment."""

import asyncio
from typing import Any

import pytest

from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import CloseMeeting, MeetingView, OpenMeeting, ShowMine
from shared.contracts.minutes import ShowMinutes
from shared.contracts.motions import (
    AskSecretBallot,
    CastBallot,
    CastSecretBallot,
    CloseVote,
    EnterTally,
    MotionView,
    OpenVote,
    PutMotion,
    SecretBallotStanding,
    ShowMotion,
)
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import change
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, account, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def secret_vote(here: Council, present: int = 20) -> tuple[MeetingView, MotionView]:
    """An open meeting with a secret vote going on; members 1 to `present` are there."""
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    await here.operate(OpenMeeting, meeting=meeting.id)
    return meeting, await put(here, meeting, "부의장 선임 동의")


async def put(here: Council, meeting: MeetingView, title: str) -> MotionView:
    motion = await here.operate(PutMotion, meeting=meeting.id, title=title, ballot="secret")
    opened: MotionView = await here.operate(OpenVote, motion=motion.id)
    return opened


async def cast(here: Council, number: int, motion: str, choice: str, **more: Any) -> Any:
    return await here.as_member(number, CastSecretBallot, motion=motion, choice=choice, **more)


async def test_secret_vote_is_counted_from_the_urn(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting, motion = await secret_vote(here)
        for number in range(1, 21):
            told = await cast(here, number, motion.id, "yes" if number <= 12 else "no" if number <= 17 else "abstain")
            assert isinstance(told, SecretBallotStanding) and (told.cast, told.voted, told.present) == (True, number, 20)
        for audience in (Audience.OPERATOR, Audience.PUBLIC):
            running = await here.ask(ShowMotion(motion=motion.id), audience)
            assert (running.yes, running.no, running.abstain, running.voted) == (None, None, None, 20)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.no, result.abstain, result.outcome) == (12, 5, 3, "carried")
        assert (await here.ask(Verify())).ok
        await here.operate(CloseMeeting, meeting=meeting.id)
        minutes = await here.ask(ShowMinutes(meeting=meeting.id, actor=OPERATOR))
        record = next(vote for item in minutes.items for vote in item.votes if vote.motion == motion.id)
        assert (record.ballot, record.yes, record.no, record.abstain, record.votes) == ("secret", 12, 5, 3, {})


async def test_secret_ballot_is_final(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await secret_vote(here)
        await cast(here, 1, motion.id, "yes", idempotency_key="press-1")
        for key, choice in (("press-1", "yes"), ("press-2", "no")):
            again = await cast(here, 1, motion.id, choice, idempotency_key=key)
            assert again.code == "already_voted"
        standing = await here.ask(AskSecretBallot(motion=motion.id, actor=account(1)), Audience.MEMBER)
        assert standing.cast and standing.voted == 1
        mine = await here.ask(ShowMine(actor=account(1)), Audience.MEMBER)
        assert (mine.items[0].secret_ballots, mine.items[0].ballots) == ({motion.id}, {})


@pytest.mark.parametrize(
    ("number", "code"), [(21, "not_present"), (30, "not_on_roll"), (77, "stranger")], ids=["absent", "ex-member", "stranger"]
)
async def test_secret_ballot_refused(runtime: Runtime, number: int, code: str) -> None:
    async with council(runtime, FakeRegistry(ended={30})) as here:
        _, motion = await secret_vote(here)
        assert (await cast(here, number, motion.id, "yes")).code == code
        asked = await here.ask(AskSecretBallot(motion=motion.id, actor=account(number)), Audience.MEMBER)
        assert asked.code == code
        assert (await here.ask(ShowMotion(motion=motion.id))).voted == 0


async def test_secret_ballot_takes_no_other_way(runtime: Runtime) -> None:
    """Neither as an open ballot nor by the clerk, and an open vote takes none for an urn."""
    async with council(runtime) as here:
        meeting, motion = await secret_vote(here)
        assert (await here.as_member(1, CastBallot, motion=motion.id, choice="yes")).code == "secret_ballot"
        assert (await here.operate(CastBallot, motion=motion.id, choice="yes", member=member_id(2))).code == "secret_ballot"
        assert (await here.operate(EnterTally, motion=motion.id, yes=9, no=1)).code == "not_show_of_hands"
        await here.operate(CloseVote, motion=motion.id)
        assert (await cast(here, 1, motion.id, "yes")).code == "vote_closed"
        tabled = await here.operate(PutMotion, meeting=meeting.id, title="예산")
        await here.operate(OpenVote, motion=tabled.id)
        assert (await cast(here, 1, tabled.id, "yes")).code == "no_ballots"
        assert (await cast(here, 1, "nothing", "yes")).code == "unknown_motion"


@on_both_databases
async def test_secret_close_races_ballots(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=60)) as here:
        _, motion = await secret_vote(here, present=50)
        presses = [cast(here, number, motion.id, "yes") for number in range(1, 51) for _ in range(2)]
        closes = [here.operate(CloseVote, motion=motion.id) for _ in range(10)]
        answers = await asyncio.gather(*presses[:40], *closes, *presses[40:])
        accepted = [answer for answer in answers if isinstance(answer, SecretBallotStanding)]
        results = [answer for answer in answers if isinstance(answer, MotionView)]
        assert len(results) == 1, "one close takes effect"
        assert results[0].yes == len(accepted) == results[0].voted
        refused = {answer.code for answer in answers if isinstance(answer, Refusal)}
        assert refused <= {"already_voted", "vote_closed", "motion_state"}
        assert (await here.ask(Verify())).ok


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        ("UPDATE scheduler_urn SET count = count + 1 WHERE choice = 'yes'", "투표함에 든 표의 수와"),
        ("UPDATE scheduler_urn SET count = CASE choice WHEN 'no' THEN 3 ELSE 0 END", "집계가 표와 맞지 않습니다"),
        ("DELETE FROM scheduler_secret_voter WHERE member = 'm01'", "참여한 위원 명단"),
        ("UPDATE scheduler_secret_voter SET member = 'm09' WHERE member = 'm01'", "참여한 위원 명단"),
    ],
    ids=["stuffed", "exchanged", "voter gone", "voter exchanged"],
)
async def test_verify_sees_a_touched_urn(runtime: Runtime, damage: str, named: str) -> None:
    async with council(runtime) as here:
        _, motion = await secret_vote(here)
        for number in (1, 2, 3):
            await cast(here, number, motion.id, "yes")
        await here.operate(CloseVote, motion=motion.id)
        assert (await here.ask(Verify())).ok
        await change(runtime, damage)
        found = await here.ask(Verify())
        assert not found.ok and named in (found.bodies[0].fault or "")


async def test_verify_sees_a_stuffed_urn_while_the_vote_runs(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await secret_vote(here)
        await cast(here, 1, motion.id, "yes")
        await change(runtime, "UPDATE scheduler_urn SET count = 2 WHERE choice = 'no'")
        found = await here.ask(Verify())
        assert "투표함에 든 표의 수와" in (found.bodies[0].fault or "") and motion.id in (found.bodies[0].fault or "")
