"""Two schedulers on one database and one queue of requests: what one does the other sees, and nothing happens twice."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from typing import Any

import pytest
from nats.js.api import ConsumerConfig, DeliverPolicy

from services.scheduler.service import running
from shared.bus.connection import connected
from shared.bus.stream import STREAM
from shared.clock import SEOUL, Clock
from shared.contracts.base import Refusal
from shared.contracts.deadlines import ListProposals, Propose, Verify
from shared.contracts.events import AccountChanged, RollChanged
from shared.contracts.meetings import CallMeeting, ConfirmPresence, MeetingView, ShowMeeting
from shared.contracts.motions import BallotRecorded, CastBallot, CloseVote, MotionView
from shared.ids import new_id
from shared.runtime import Runtime
from tests.conftest import on_both_databases, until
from tests.faults.rows import rows
from tests.faults.sitting import another_vote, seated
from tests.scheduler.council import BODY, OPERATOR, Council, FakeRegistry, council, member_id
from tests.scheduler.test_ballots import ballots_of
from tests.scheduler.test_main_job import called


@asynccontextmanager
async def two(runtime: Runtime, registry: FakeRegistry | None = None) -> AsyncIterator[Council]:
    """A council served by two schedulers, each with its own connections and memory."""
    async with council(runtime, registry) as here:
        async with running(replace(runtime, clock=Clock(runtime.settings.clock_file))):
            yield here


@on_both_databases
async def test_close_races_ballots_on_two_schedulers(runtime: Runtime) -> None:
    async with two(runtime, FakeRegistry(size=60)) as here:
        motion = await seated(here, 50)
        for turn in range(3):
            await _race(here, motion)
            motion = await another_vote(here, motion.meeting, f"안건 {turn}")
        assert (await here.ask(Verify())).ok


async def _race(here: Council, motion: MotionView) -> None:
    presses = [here.as_member(number, CastBallot, motion=motion.id, choice="yes") for number in range(1, 51)]
    closes = [here.operate(CloseVote, motion=motion.id) for _ in range(50)]
    mixed: list[Any] = [one for pair in zip(presses, closes, strict=True) for one in pair]
    answers = await asyncio.gather(*mixed)
    results = [answer for answer in answers if isinstance(answer, MotionView)]
    accepted = [answer for answer in answers if isinstance(answer, BallotRecorded)]
    assert len(results) == 1, "one close takes effect"
    assert results[0].yes == len(accepted) == len(await ballots_of(here, motion.id))
    assert {answer.code for answer in answers if isinstance(answer, Refusal)} <= {"vote_closed", "motion_state"}


@on_both_databases
async def test_ballots_repeated_and_changed_on_two_schedulers(runtime: Runtime) -> None:
    """Every press comes three times at once, under its one key; each has one effect and one answer."""
    async with two(runtime) as here:
        motion = await seated(here, 30)
        for choice in ("no", "yes"):
            presses = [
                here.as_member(number, CastBallot, motion=motion.id, choice=choice, idempotency_key=f"{number}-{choice}")
                for number in range(1, 31)
                for _ in range(3)
            ]
            answers = await asyncio.gather(*presses)
            assert all(isinstance(answer, BallotRecorded) for answer in answers), answers
            assert all(len({one.model_dump_json() for one in answers[at : at + 3]}) == 1 for at in range(0, 90, 3))
        result = await here.operate(CloseVote, motion=motion.id)
        assert (result.yes, result.no, result.voted) == (30, 0, 30)
        cast = await rows(here.runtime, "SELECT count(*) FROM scheduler_journal WHERE kind = 'ballot.cast'")
        assert cast == [(60,)], "one journal row for each ballot and each change"
        assert (await here.ask(Verify())).ok


@on_both_databases
async def test_calls_at_once_get_numbers_of_their_own(runtime: Runtime) -> None:
    async with two(runtime) as here:
        starts = (here.runtime.clock.now() + timedelta(days=20)).astimezone(SEOUL).replace(hour=14)
        calls = [here.operate(CallMeeting, body=BODY, starts=starts, place="여기", agenda=("하나",)) for _ in range(12)]
        made = await asyncio.gather(*calls)
        assert all(isinstance(one, MeetingView) for one in made), made
        numbers = [number for (number,) in await rows(runtime, "SELECT session_number FROM scheduler_meeting")]
        assert sorted(numbers) == list(range(1, 13))
        assert (await here.ask(Verify())).ok


@on_both_databases
async def test_same_command_at_once_has_one_effect_and_one_answer(runtime: Runtime) -> None:
    async with two(runtime) as here:
        proposals = [here.as_member(3, Propose, body=BODY, text="골목 도서관", idempotency_key="once") for _ in range(20)]
        answers = await asyncio.gather(*proposals)
        assert not any(isinstance(answer, Refusal) for answer in answers), answers
        assert len((await here.ask(ListProposals(body=BODY, actor=OPERATOR))).items) == 1


@on_both_databases
async def test_events_of_two_relays_stand_in_order_and_once(runtime: Runtime) -> None:
    async with two(runtime) as here:
        for round_ in range(30):
            three = [here.as_member(number, Propose, body=BODY, text=f"제안 {round_}-{number}") for number in (1, 2, 3)]
            await asyncio.gather(*three)
        await until(lambda: _all_published(runtime))
        committed = [name for (name,) in await rows(runtime, "SELECT id FROM scheduler_outbox ORDER BY seq")]
        assert await _in_stream(runtime) == committed


async def _all_published(runtime: Runtime) -> bool:
    return await rows(runtime, "SELECT count(*) FROM scheduler_outbox WHERE NOT published") == [(0,)]


async def _in_stream(runtime: Runtime) -> list[str]:
    """The ids of the scheduler's events as they lie in the stream."""
    async with connected(runtime.nats_url, "test") as client:
        js = client.jetstream()
        count = (await js.stream_info(STREAM)).state.messages
        reader = await js.pull_subscribe("hyeopchi.event.>", config=ConsumerConfig(deliver_policy=DeliverPolicy.ALL))
        messages = [message for _ in range(count) for message in await reader.fetch(1, timeout=5)]
        return [(message.headers or {})["Nats-Msg-Id"] for message in messages]


class Registry(FakeRegistry):
    """One whose accounts and roll change, and who tells it as the real one does."""

    async def tell(self, runtime: Runtime, event: AccountChanged | RollChanged) -> None:
        async with connected(runtime.nats_url, "test") as client:
            await client.jetstream().publish(f"hyeopchi.event.{event.name}", event.model_dump_json().encode())


async def test_account_that_was_taken_away_votes_on_neither(runtime: Runtime) -> None:
    """Both have seen the account before; the event of its end is taken by one of them only."""
    registry = Registry()
    async with two(runtime, registry) as here:
        motion = await seated(here, 20)
        for _ in range(20):  # shared out by chance: both know the account now
            await here.as_member(5, CastBallot, motion=motion.id, choice="yes")
        registry.strangers.add(5)
        await registry.tell(runtime, AccountChanged(id=new_id(), at=runtime.clock.now(), member=member_id(5)))
        await until(lambda: _all_refused(here, motion))
        assert await ballots_of(here, motion.id) == {member_id(5): "yes"}


async def _all_refused(here: Council, motion: MotionView) -> bool:
    presses = [here.as_member(5, CastBallot, motion=motion.id, choice="yes") for _ in range(20)]
    answers = await asyncio.gather(*presses)
    return all(isinstance(answer, Refusal) and answer.code == "stranger" for answer in answers)


async def test_roll_that_changed_is_known_to_both(runtime: Runtime) -> None:
    registry = Registry()
    async with two(runtime, registry) as here:
        meeting = await called(here)
        registry.size, registry.version = 40, 2
        await registry.tell(runtime, RollChanged(id=new_id(), at=runtime.clock.now(), body=BODY, version=2))
        await until(lambda: _all_enrolled(here, meeting, 40))


async def _all_enrolled(here: Council, meeting: MeetingView, number: int) -> bool:
    shown = await asyncio.gather(*(here.ask(ShowMeeting(meeting=meeting.id)) for _ in range(20)))
    return all(one.enrolled == number for one in shown)


@pytest.mark.parametrize("runtime", ["postgresql"], indirect=True)
async def test_attendance_on_two_schedulers_counts_each_once(runtime: Runtime) -> None:
    async with two(runtime) as here:
        motion = await seated(here, 18)
        late = [here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(number)) for number in range(19, 31)]
        same = [here.operate(ConfirmPresence, meeting=motion.meeting, member=member_id(19)) for _ in range(5)]
        answers = await asyncio.gather(*late, *same)
        assert not any(isinstance(answer, Refusal) for answer in answers), answers
        assert (await here.ask(ShowMeeting(meeting=motion.meeting))).present == 30
        assert await rows(runtime, "SELECT count(*) FROM scheduler_presence") == [(30,)]
