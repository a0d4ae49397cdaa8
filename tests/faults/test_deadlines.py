"""A deadline takes effect once: by two schedulers, after a kill in the middle, after a week of silence, by anybody's clock."""

import signal
from dataclasses import replace
from datetime import timedelta

from services.scheduler import alarm
from services.scheduler.service import running
from shared.clock import Clock
from shared.contracts.deadlines import Verify
from shared.contracts.events import DeadlineFired, Event, ForecastDue, RsvpReminderDue
from shared.runtime import Runtime
from tests.conftest import on_both_databases, until
from tests.faults.rows import rows
from tests.faults.test_killed_inside import dying
from tests.scheduler.council import Council, FakeRegistry, council, registry_at
from tests.scheduler.test_main_job import called

AT_THE_LATEST = 60.0
OF_MEETINGS = "kind NOT IN ('plan', 'yearly_report')"  # what the council owes each year falls due on a day of its own


async def fired(runtime: Runtime) -> dict[str, int]:
    """Kind of deadline -> how often the journal says that it fired."""
    query = f"""SELECT d.kind, count(*) FROM scheduler_journal j JOIN scheduler_deadline d
               ON j.data LIKE '%' || d.id || '%' WHERE j.kind = 'deadline.fired' AND d.{OF_MEETINGS} GROUP BY d.kind"""
    return {kind: count for kind, count in await rows(runtime, query)}


async def told(runtime: Runtime) -> int:
    """How many events of fired deadlines were ever put out."""
    kinds: tuple[type[Event], ...] = (DeadlineFired, RsvpReminderDue, ForecastDue)
    query = "SELECT count(*) FROM scheduler_outbox WHERE subject IN (:s0, :s1, :s2)"
    subjects = {f"s{number}": f"hyeopchi.event.{kind.name}" for number, kind in enumerate(kinds)}
    found: int = (await rows(runtime, query, **subjects))[0][0]
    return found


def test_sweep_comes_well_within_the_time_allowed() -> None:
    assert 2 * alarm.SWEEP_SECONDS <= AT_THE_LATEST and alarm.CLOCK_LOOK_SECONDS < AT_THE_LATEST


@on_both_databases
async def test_two_schedulers_fire_each_deadline_once(runtime: Runtime) -> None:
    async with council(runtime) as here:
        async with running(replace(runtime, clock=Clock(runtime.settings.clock_file))):
            for _ in range(5):
                await called(here)
            here.advance(timedelta(days=20))  # both see it within a second, and sweep
            await until(lambda: _all_fired(runtime))
            assert set((await fired(runtime)).values()) == {5}
            assert (await here.ask(Verify())).ok


async def _all_fired(runtime: Runtime) -> bool:
    waiting = f"SELECT count(*) FROM scheduler_deadline WHERE fired_at IS NULL AND state = 'pending' AND {OF_MEETINGS}"
    return await rows(runtime, waiting) == [(0,)]


@on_both_databases
async def test_deadlines_of_a_week_down_have_fired_when_the_start_is_over(runtime: Runtime) -> None:
    async with council(runtime) as here:
        await called(here)
    here.advance(timedelta(days=12 + 7))
    async with council(runtime) as here:
        assert await fired(runtime) == {"notice": 1, "rsvp_reminder": 1, "forecast": 1, "arrivals": 1, "start": 1}
        assert (await here.ask(Verify())).ok
    async with council(runtime):
        assert set((await fired(runtime)).values()) == {1}, "a second start fires nothing again"


async def test_kill_in_the_middle_of_firing_leaves_it_to_the_next(runtime: Runtime) -> None:
    """Not half: neither claimed without its event, nor told twice."""
    async with council(runtime) as here:
        await called(here)
    here.advance(timedelta(days=11))
    async with registry_at(runtime, FakeRegistry()):
        assert await (await dying(runtime, "firing")).wait() == -signal.SIGKILL
    assert (await fired(runtime), await told(runtime)) == ({}, 0)
    assert await rows(runtime, f"SELECT count(*) FROM scheduler_deadline WHERE fired_at IS NOT NULL AND {OF_MEETINGS}") == [(0,)]
    async with council(runtime) as here:
        assert (await fired(runtime))["notice"] == 1
        assert await told(runtime) == sum((await fired(runtime)).values())
        assert (await here.ask(Verify())).ok


async def test_due_time_wakes_the_alarm_itself(runtime: Runtime) -> None:
    """Without a sweep: the alarm is set for the moment, seconds from now."""
    async with council(runtime) as here:
        meeting = await called(here)
        left = meeting.rsvp_due - here.runtime.clock.now()
        here.advance(left - timedelta(seconds=2))
        await until(lambda: _fired_at_all(runtime, here))


async def _fired_at_all(runtime: Runtime, here: Council) -> bool:
    return (await fired(runtime)).get("rsvp_reminder") == 1
