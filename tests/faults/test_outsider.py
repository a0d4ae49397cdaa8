"""Every process once, killed (-9) under people who press all the time; seen from outside (tests/faults/outsider.py)."""

from pathlib import Path

from tests.faults.outsider import storm


async def test_each_process_killed_in_a_storm_of_votes(tmp_path: Path) -> None:
    """nats-server, registry, scheduler, members' bot and messenger, each a process of its own."""
    told = await storm(tmp_path / "data", voters=12, kills=5, seed=20261203, split=True)
    assert all(name in told for name in ("nats", "registry", "scheduler", "bot members", "sandbox")) and "verify clean" in told
