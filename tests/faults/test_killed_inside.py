"""A scheduler killed (-9) inside the handling of a press: the press comes again, and has one effect and one answer."""

import asyncio
import signal
import sys

import pytest

from shared.bus.asking import Bus, Unavailable
from shared.contracts.base import Audience
from shared.contracts.deadlines import Verify
from shared.contracts.motions import BallotRecorded, CastBallot, CloseVote
from shared.runtime import Runtime
from tests.conftest import on_both_databases
from tests.faults.rows import rows
from tests.faults.sitting import seated
from tests.scheduler.council import FakeRegistry, account, council, registry_at
from tests.scheduler.test_ballots import ballots_of


async def dying(runtime: Runtime, moment: str) -> asyncio.subprocess.Process:
    words = [str(runtime.settings.folder), runtime.nats_url, runtime.settings.database, moment]
    return await asyncio.create_subprocess_exec(sys.executable, "-m", "tests.faults.dying_scheduler", *words)


@on_both_databases
@pytest.mark.parametrize(("moment", "kept"), [("ballot written", 0), ("ballot committed", 1)])
async def test_press_that_killed_the_scheduler_counts_once(runtime: Runtime, moment: str, kept: int) -> None:
    async with council(runtime) as here:
        motion = await seated(here, 18)
    press = CastBallot(motion=motion.id, choice="yes", actor=account(1), idempotency_key="press")
    async with registry_at(runtime, FakeRegistry()) as client:
        killed, bus = await dying(runtime, moment), Bus(client, Audience.MEMBER)
        try:
            while killed.returncode is None:
                with pytest.raises(Unavailable):  # not there yet, or killed by this very press
                    await bus.ask(press, seconds=1.0)
                await asyncio.sleep(0.1)
        finally:
            if killed.returncode is None:
                killed.kill()
        assert await killed.wait() == -signal.SIGKILL
    assert len(await rows(runtime, "SELECT * FROM scheduler_ballot")) == kept
    async with council(runtime) as here:
        again = [await here.as_member(1, CastBallot, motion=motion.id, choice="yes", idempotency_key="press") for _ in range(3)]
        assert all(isinstance(answer, BallotRecorded) for answer in again) and len({str(answer) for answer in again}) == 1
        assert list((await ballots_of(here, motion.id)).values()) == ["yes"]
        assert await rows(runtime, "SELECT count(*) FROM scheduler_journal WHERE kind = 'ballot.cast'") == [(1,)]
        assert (await here.operate(CloseVote, motion=motion.id)).yes == 1
        assert (await here.ask(Verify())).ok
