"""kill -9 at chance points under a hundred voters: the rows are the confirmations, the tally is right, the record is clean."""

import asyncio
import random
import sqlite3
from collections import Counter
from contextlib import closing
from pathlib import Path

from shared.bus.asking import Unavailable
from shared.contracts.deadlines import Verify, VerifyView
from shared.contracts.motions import CloseVote
from tests.e2e.system import Killable, unpaced
from tests.faults.crowd import Voter, do, gather_crowd, lines

VOTERS, KILLS, SEED = 100, 3, 20261203


async def test_no_confirmed_ballot_is_lost_or_counted_twice(tmp_path: Path) -> None:
    folder, chance = tmp_path / "data", random.Random(SEED)
    with unpaced(folder) as system:
        async with lines(await system.standing()) as (operator, members):
            motion, voters = await gather_crowd(operator, members, VOTERS, SEED)
        await _storm(system, motion, voters, chance.randrange(10, 300))
    for _ in range(KILLS - 1):
        _check_rows(folder, motion, voters)
        with unpaced(folder) as system:
            await _storm(system, motion, voters, chance.randrange(10, 300))
    _check_rows(folder, motion, voters)

    with unpaced(folder) as system:
        async with lines(await system.standing()) as (operator, members):
            await asyncio.gather(*(voter.press(members, motion) for voter in voters))
            _check_rows(folder, motion, voters)
            closed = await do(operator, CloseVote, motion=motion)
            told = Counter(voter.told for voter in voters)
            assert (closed.yes, closed.no, closed.abstain) == (told["yes"], told["no"], told["abstain"])
            verified = await operator.ask(Verify())
            assert isinstance(verified, VerifyView) and verified.ok, verified


async def _storm(system: Killable, motion: str, voters: list[Voter], kill_at: int) -> None:
    """Everybody presses again and again; the system dies in the middle of the answer that is counted `kill_at`."""
    heard = 0

    async def press_on(voter: Voter) -> None:
        nonlocal heard
        while True:
            await voter.press(members, motion)
            heard += 1
            if heard == kill_at:
                system.kill()

    async with lines(await system.standing()) as (_, members):
        ended = await asyncio.gather(*(press_on(voter) for voter in voters), return_exceptions=True)
    assert heard >= kill_at and all(isinstance(one, Unavailable) for one in ended), ended


def _check_rows(folder: Path, motion: str, voters: list[Voter]) -> None:
    """One row for each who was told so, with that choice; no row that nobody sent."""
    with closing(sqlite3.connect(folder / "hyeopchi.db")) as database:
        cast = database.execute("SELECT member, choice FROM scheduler_ballot WHERE motion = ?", (motion,)).fetchall()
        assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    counted = dict(cast)
    assert len(cast) == len(counted) and counted.keys() <= {voter.member for voter in voters}
    wrong = [(voter, counted.get(voter.member)) for voter in voters if not voter.fits(counted.get(voter.member))]
    assert wrong == []
