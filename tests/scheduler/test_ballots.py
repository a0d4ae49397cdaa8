"""Ballots: nobody votes who may not, none is lost or counted twice, a close is one moment."""

import asyncio
from typing import Any

import pytest
from sqlalchemy import select, text

from services.scheduler.ballots import _Counts
from services.scheduler.tables import Ballot
from shared.contracts.base import Audience, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import ConfirmPresence, MeetingView, OpenMeeting, ShowMeeting
from shared.contracts.motions import BallotRecorded, CastBallot, CloseVote, MotionView, OpenVote, PutMotion, ShowMotion
from shared.runtime import Runtime
from shared.store.engine import Store
from tests.conftest import on_both_databases
from tests.scheduler.council import BODY, Council, FakeRegistry, council, member_id
from tests.scheduler.test_main_job import attend, called, to_start


async def voting(here: Council, present: int = 20) -> tuple[MeetingView, MotionView]:
    """An open meeting with a vote going on; members 1 to `present` are there."""
    meeting = await called(here)
    await to_start(here, meeting)
    await attend(here, meeting, range(1, present + 1))
    await here.operate(OpenMeeting, meeting=meeting.id)
    motion = await here.operate(PutMotion, meeting=meeting.id, title="예산")
    return meeting, await here.operate(OpenVote, motion=motion.id)


async def ballots_of(here: Council, motion: str) -> dict[str, str]:
    store = Store(here.runtime.settings.database)
    async with store.reading() as session:
        rows = await session.execute(select(Ballot.member, Ballot.choice).where(Ballot.motion == motion))
        found = {member: choice for member, choice in rows}
    await store.close()
    return found


async def test_ballot_same_key_again_changes_nothing(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await voting(here)
        first = await here.as_member(1, CastBallot, motion=motion.id, choice="yes", idempotency_key="press-1")
        await here.as_member(1, CastBallot, motion=motion.id, choice="no", idempotency_key="press-2")
        again = await here.as_member(1, CastBallot, motion=motion.id, choice="yes", idempotency_key="press-1")
        assert again == first
        assert await ballots_of(here, motion.id) == {member_id(1): "no"}


async def test_remembered_count_decides_nothing(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> None:
    """How many were there is remembered between ballots for what the voter reads; the verdict counts for itself."""

    async def wrong(*_: object) -> int:
        return 999

    monkeypatch.setattr(_Counts, "here", wrong)
    async with council(runtime) as here:
        _, motion = await voting(here)
        assert (await here.as_member(1, CastBallot, motion=motion.id, choice="yes")).present == 999
        closed = await here.operate(CloseVote, motion=motion.id)
        assert (closed.present, closed.voted, closed.required_yes) == (20, 1, 11)
        assert (await here.ask(Verify())).ok


@on_both_databases
async def test_ballots_at_once_with_minds_changed(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await voting(here)
        presses = [
            here.as_member(number, CastBallot, motion=motion.id, choice=choice)
            for number in range(1, 21)
            for choice in ("no", "abstain", "yes")
        ]
        answers = await asyncio.gather(*presses)
        assert all(isinstance(answer, BallotRecorded) for answer in answers)
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.no, result.abstain, result.voted) == (20, 0, 0, 20)
        assert (await here.ask(Verify())).ok


@pytest.mark.parametrize(
    ("number", "code"), [(21, "not_present"), (30, "not_on_roll"), (77, "stranger")], ids=["absent", "ex-member", "stranger"]
)
async def test_ballot_refused(runtime: Runtime, number: int, code: str) -> None:
    async with council(runtime, FakeRegistry(ended={30})) as here:
        _, motion = await voting(here)
        refused = await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
        assert refused.code == code
        assert await ballots_of(here, motion.id) == {}


async def test_ballot_for_somebody_else_is_refused(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await voting(here)
        refused = await here.as_member(1, CastBallot, motion=motion.id, choice="yes", member=member_id(2))
        assert refused.code == "not_allowed"
        entered = await here.as_facilitator(CastBallot, motion=motion.id, choice="yes", member=member_id(2))
        assert entered.choice == "yes"
        assert await ballots_of(here, motion.id) == {member_id(2): "yes"}


async def test_facilitator_of_another_body_is_refused(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(facilitates=("elsewhere",))) as here:
        meeting, motion = await voting(here)
        assert (await here.as_facilitator(CloseVote, motion=motion.id)).code == "not_allowed"
        assert (await here.as_facilitator(ConfirmPresence, meeting=meeting.id, member=member_id(30))).code == "not_allowed"


@on_both_databases
async def test_close_races_ballots(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=60)) as here:
        _, motion = await voting(here, present=50)
        presses = [here.as_member(number, CastBallot, motion=motion.id, choice="yes") for number in range(1, 51)]
        closes = [here.operate(CloseVote, motion=motion.id) for _ in range(50)]
        mixed: list[Any] = [one for pair in zip(presses, closes, strict=True) for one in pair]
        answers = await asyncio.gather(*mixed)
        accepted = [answer for answer in answers if isinstance(answer, BallotRecorded)]
        results = [answer for answer in answers if isinstance(answer, MotionView)]
        assert len(results) == 1, "one close takes effect"
        assert results[0].yes == len(accepted) == len(await ballots_of(here, motion.id))
        late = [answer.code for answer in answers if isinstance(answer, Refusal)]
        assert set(late) <= {"vote_closed", "motion_state"}
        assert (await here.ask(ShowMotion(motion=motion.id))).yes == len(accepted)


@pytest.mark.parametrize(
    ("damage", "named"),
    [
        (
            "UPDATE scheduler_journal SET data = replace(data, '\"yes\"', '\"no\"') WHERE kind = 'ballot.cast'",
            "guro 기록 {ballot.cast}번째 줄이 바뀌었습니다.",
        ),
        ("DELETE FROM scheduler_journal WHERE seq = 5", "guro 기록 5번째 줄이 없습니다."),
        ("DELETE FROM scheduler_journal WHERE seq = (SELECT max(seq) FROM scheduler_journal)", "번째 줄부터 끝까지 없습니다."),
        ("UPDATE scheduler_ballot SET choice = 'no'", "표가 guro 기록 {ballot.cast}번째 줄에 적힌 것과 다릅니다"),
        (
            "UPDATE scheduler_motion SET outcome = 'rejected'",
            "선언된 결과가 guro 기록 {declared.vote_closed}번째 줄에 적힌 것과 다릅니다",
        ),
    ],
    ids=["row changed", "row deleted", "last row deleted", "ballot changed", "outcome changed"],
)
async def test_verify_names_what_was_changed(runtime: Runtime, damage: str, named: str) -> None:
    async with council(runtime) as here:
        _, motion = await voting(here)
        for number in range(1, 13):
            await here.as_member(number, CastBallot, motion=motion.id, choice="yes")
        await here.operate(CloseVote, motion=motion.id)
        assert (await here.ask(Verify())).ok
        store = Store(here.runtime.settings.database)
        async with store.writing() as session:
            first = await session.execute(text("SELECT kind, min(seq) FROM scheduler_journal GROUP BY kind"))
            for kind, seq in first:
                named = named.replace(f"{{{kind}}}", str(seq))
            await session.execute(text(damage))
        await store.close()
        found = await here.ask(Verify())
        assert not found.ok and named in (found.bodies[0].fault or "") and found.bodies[0].slug == BODY


async def test_running_tally_is_for_the_operator_only(runtime: Runtime) -> None:
    async with council(runtime) as here:
        meeting, motion = await voting(here)
        await here.as_member(1, CastBallot, motion=motion.id, choice="yes")
        await here.as_member(2, CastBallot, motion=motion.id, choice="no")
        for audience, seen in ((Audience.OPERATOR, (1, 1, 0)), (Audience.PUBLIC, (None, None, None))):
            shown = await here.ask(ShowMotion(motion=motion.id), audience)
            assert (shown.yes, shown.no, shown.abstain, shown.voted) == (*seen, 2)
            within = (await here.ask(ShowMeeting(meeting=meeting.id), audience)).motions[0]
            assert (within.yes, within.no, within.abstain) == seen and within.outcome is None
