"""The whole system killed (-9) under people who press all the time; seen from outside (tests/faults/outsider.py)."""

from pathlib import Path

from tests.faults.outsider import storm


async def test_whole_system_killed_in_a_storm_of_votes(tmp_path: Path) -> None:
    told = await storm(tmp_path / "data", voters=12, kills=2, seed=20261203)
    assert "killed 2 times" in told and "verify clean" in told
