"""Many at once, and somebody who holds the lock: nobody is told what is not so, and nobody waits longer than a press does."""

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager

import pytest
from sqlalchemy import insert, text
from sqlalchemy.exc import DBAPIError, IntegrityError, OperationalError
from sqlalchemy.ext.asyncio import AsyncSession

from deploy.schema import TURN, ensure_schema
from services.scheduler.tables import POST, Base
from shared.bus.asking import REQUEST_SECONDS
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import Verify
from shared.contracts.meetings import GiveNotice
from shared.contracts.motions import BallotRecorded, CastBallot, CloseVote
from shared.ids import new_id
from shared.runtime import Runtime
from shared.store import engine
from shared.store.engine import LOCK_SECONDS, Store
from shared.store.unit import Unit
from shared.store.writer import BUSY, END_SECONDS, PATIENCE_SECONDS, UNSURE, Writer
from tests.conftest import on_both_databases, until
from tests.faults.rows import file_of, row_held, rows, sqlite_held, store_of
from tests.faults.sitting import seated
from tests.scheduler.council import OPERATOR, Council, FakeRegistry, council
from tests.scheduler.test_ballots import ballots_of, voting

HELD_SECONDS = 8.0
PRESS_SECONDS = 10.0


def test_waits_fit_into_one_another() -> None:
    assert LOCK_SECONDS < PATIENCE_SECONDS < END_SECONDS < REQUEST_SECONDS < PRESS_SECONDS


@on_both_databases
async def test_two_hundred_ballots_at_once_meet_no_lock(runtime: Runtime) -> None:
    async with council(runtime, FakeRegistry(size=200)) as here:
        motion = await seated(here, 200)
        presses = [here.as_member(number, CastBallot, motion=motion.id, choice="yes") for number in range(1, 201)]
        answers = await asyncio.gather(*presses)
        assert [answer for answer in answers if not isinstance(answer, BallotRecorded)] == []
        assert len(await ballots_of(here, motion.id)) == 200
        assert (await here.operate(CloseVote, motion=motion.id)).yes == 200


@asynccontextmanager
async def in_the_way(runtime: Runtime, motion: str) -> AsyncIterator[None]:
    """The write lock of the SQLite file, or the motion's row, in other hands."""
    if runtime.settings.database.startswith("sqlite"):
        async with sqlite_held(file_of(runtime)):
            yield
        return
    async with row_held(runtime, "SELECT id FROM scheduler_motion WHERE id = :id FOR UPDATE", id=motion):
        yield


async def press(here: Council, motion: str, number: int, key: str) -> tuple[object, float]:
    """The answer and how many seconds it took."""
    begun = time.monotonic()
    answer = await here.as_member(number, CastBallot, motion=motion, choice="yes", idempotency_key=key)
    return answer, time.monotonic() - begun


@on_both_databases
async def test_lock_held_for_eight_seconds_is_told_as_try_again(runtime: Runtime) -> None:
    async with council(runtime) as here:
        _, motion = await voting(here)
        told: list[tuple[int, object, float]] = []
        async with in_the_way(runtime, motion.id):
            begun = asyncio.get_running_loop().time()
            end, step = begun + HELD_SECONDS, (HELD_SECONDS - REQUEST_SECONDS) / 20
            waiting = []
            # Spread over the time of the lock, so that each stage of the wait is met; what a busy machine adds must not add up.
            for number in range(1, 21):
                waiting.append(asyncio.create_task(press(here, motion.id, number, f"press-{number}")))
                await asyncio.sleep(begun + number * step - asyncio.get_running_loop().time())
            for number, (answer, seconds) in enumerate(await asyncio.gather(*waiting), start=1):
                told.append((number, answer, seconds))
            assert asyncio.get_running_loop().time() <= end
        assert {answer.code for _, answer, _ in told if isinstance(answer, Refusal)} == {"busy"}
        assert max(seconds for _, _, seconds in told) < REQUEST_SECONDS
        assert [number for number, answer, _ in told if isinstance(answer, BallotRecorded)] == []

        marker, _ = await press(here, motion.id, 20, "after")  # whatever was in the line before it is settled by now
        assert isinstance(marker, BallotRecorded)
        assert len(await ballots_of(here, motion.id)) == 1, "who was told 'try again' was not counted behind their back"
        again = await asyncio.gather(*(press(here, motion.id, number, f"press-{number}") for number in range(1, 21)))
        assert all(isinstance(answer, BallotRecorded) for answer, _ in again)
        assert (await here.operate(CloseVote, motion=motion.id)).yes == 20
        assert (await here.ask(Verify())).ok


@asynccontextmanager
async def a_writer(runtime: Runtime) -> AsyncIterator[tuple[Store, Writer]]:
    store = Store(runtime.settings.database)
    async with store.writing() as session:
        await (await session.connection()).run_sync(Base.metadata.create_all)
    writer = Writer(store, POST, runtime.clock.now)
    try:
        async with writer.running():
            yield store, writer
    finally:
        await store.close()


def noting(name: str) -> object:
    async def work(unit: Unit) -> Done:
        await unit.first_sight(name)
        return Done()

    return work


async def kept(runtime: Runtime) -> set[str]:
    return {name for (name,) in await rows(runtime, "SELECT id FROM scheduler_inbox")}


@on_both_databases
async def test_work_that_meets_the_same_work_elsewhere_is_done_again(runtime: Runtime) -> None:
    """Two processes take the same event: both look, one is first, the other then sees that it is done."""
    async with a_writer(runtime) as (_, one), a_writer(runtime) as (_, two):
        seen: list[bool] = []

        async def work(unit: Unit) -> Done:
            seen.append(await unit.first_sight("event"))
            return Done()

        answers = await asyncio.gather(*(writer.do(work) for writer in (one, two) for _ in range(5)))
        assert answers == [Done()] * 10
        assert await kept(runtime) == {"event"}


async def raises(_: Unit) -> None:
    raise ValueError


async def clashes(unit: Unit) -> None:
    await unit.session.execute(insert(POST.inbox).values(id="lost", at=unit.now))


async def writes_half_a_character(unit: Unit) -> None:
    await unit.session.execute(insert(POST.inbox).values(id="\ud800", at=unit.now))


async def asks_for_a_number_too_large(unit: Unit) -> None:
    await unit.session.execute(text("SELECT CAST(:number AS BIGINT)"), {"number": 2**70})


FAULTS: dict[str, tuple[Callable[[Unit], Awaitable[None]], tuple[type[Exception], ...]]] = {
    "its own fault": (raises, (ValueError,)),
    "a clash": (clashes, (IntegrityError,)),
    "half a character": (writes_half_a_character, (UnicodeEncodeError, DBAPIError)),
    "beyond 64 bits": (asks_for_a_number_too_large, (OverflowError, DBAPIError)),
}


@on_both_databases
@pytest.mark.parametrize(("how", "fault"), FAULTS.values(), ids=list(FAULTS))
async def test_work_that_fails_undoes_its_own_and_no_more(
    runtime: Runtime, how: Callable[[Unit], Awaitable[None]], fault: tuple[type[Exception], ...]
) -> None:
    """Alone it has no savepoint, and the whole transaction goes; among others only what it wrote."""

    async def fails(unit: Unit) -> Done:
        await unit.first_sight("lost")
        await how(unit)
        return Done()

    async def fine(unit: Unit) -> Done:
        await unit.first_sight(new_id())
        return Done()

    async with a_writer(runtime) as (_, writer):
        for others in (0, 3):
            work = [writer.do(fails), *(writer.do(fine) for _ in range(others))]
            done = await asyncio.gather(*work, return_exceptions=True)
            assert isinstance(done[0], fault) and done[1:] == [Done()] * others, done
        assert await writer.do(fine) == Done()
        assert len(found := await kept(runtime)) == 4 and "lost" not in found


class BreakingStore(Store):
    """Loses the connection in its next commits, `left` times: after they took effect, or before."""

    def __init__(self, url: str, *, committed: bool, left: int) -> None:
        super().__init__(url)
        self._committed = committed
        self._left = left

    @asynccontextmanager
    async def writing(self) -> AsyncIterator[AsyncSession]:
        breaks, self._left = self._left > 0, self._left - 1
        async with super().writing() as session:
            yield session
            if breaks and not self._committed:
                raise OperationalError("COMMIT", None, OSError("connection lost"))
        if breaks:
            raise OperationalError("COMMIT", None, OSError("connection lost"))


COMMAND = GiveNotice(meeting="m", how="group", idempotency_key="notice-1", actor=OPERATOR)


async def counted(unit: Unit) -> Done:
    await unit.bury("effect", b"", "counted")
    return Done()


async def effects(runtime: Runtime) -> int:
    return len(await rows(runtime, "SELECT seq FROM scheduler_dead_letter"))


@on_both_databases
@pytest.mark.parametrize("committed", [True, False], ids=["after it took effect", "before it took effect"])
async def test_commit_that_breaks_is_asked_again_by_its_key(runtime: Runtime, committed: bool) -> None:
    """Whether the commit took effect or not, the effect is there once and is told as done."""
    async with a_writer(runtime):
        store = BreakingStore(runtime.settings.database, committed=committed, left=1)
        writer = Writer(store, POST, runtime.clock.now)
        async with writer.running():
            assert await writer.once(COMMAND, counted) == Done()
        await store.close()
    assert await effects(runtime) == 1


async def test_commit_of_which_nobody_knows_is_not_told_as_undone(runtime: Runtime) -> None:
    async with a_writer(runtime):
        store = BreakingStore(runtime.settings.database, committed=True, left=1_000_000)
        writer = Writer(store, POST, runtime.clock.now)
        async with writer.running():
            assert await writer.once(COMMAND, counted) == UNSURE
        await store.close()
    assert await effects(runtime) == 1


@pytest.mark.parametrize("runtime", ["sqlite"], indirect=True)
async def test_full_disk_is_told_to_everybody_in_the_group(runtime: Runtime) -> None:
    """SQLite undoes the whole transaction by itself: nobody whose work was in it may be told that it is kept."""
    async with a_writer(runtime) as (store, writer):
        async def swollen(unit: Unit) -> Done:
            await unit.bury("large", b"x" * 1_000_000, "too large for the disk")
            return Done()

        pages = (await rows(runtime, "PRAGMA page_count"))[0][0]
        async with store.writing() as session:
            await session.execute(text(f"PRAGMA max_page_count={pages + 20}"))
        works = [noting("before"), swollen, noting("after")]
        answers = await asyncio.gather(*(writer.do(work) for work in works))  # type: ignore[arg-type] # plain functions
        told = {name for name, answer in zip(("before", "large", "after"), answers, strict=True) if answer == Done()}
        assert answers[1] == BUSY and told == await kept(runtime)
        assert await writer.do(noting("later")) == Done()  # type: ignore[arg-type] # a plain function
        assert "later" in await until(lambda: kept(runtime))


@on_both_databases
async def test_programs_that_start_together_wait_for_the_one_that_makes_the_tables(
    runtime: Runtime, monkeypatch: pytest.MonkeyPatch
) -> None:
    """On a slow machine that takes longer than the wait for a lock."""
    monkeypatch.setattr(engine, "LOCK_SECONDS", 1)
    async with turn_held(runtime):
        starting = asyncio.gather(*(ensure_schema(runtime.settings) for _ in range(3)))
        await asyncio.sleep(1.5)  # the others' patience with an ordinary lock is over
        assert not starting.done()
    await starting
    assert await rows(runtime, "SELECT count(*) FROM alembic_version") == [(1,)]


@asynccontextmanager
async def turn_held(runtime: Runtime) -> AsyncIterator[None]:
    if runtime.settings.database.startswith("sqlite"):
        async with store_of(runtime) as store:
            await store.check()  # makes the file
        async with sqlite_held(file_of(runtime)):
            yield
        return
    async with row_held(runtime, f"SELECT pg_advisory_xact_lock({TURN})"):
        yield
