"""A simulated year leaves nothing behind, also when it is stopped or was killed."""

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

from deploy.folder import held
from deploy.simulation import room
from deploy.simulation.room import NEW_SECONDS, PREFIX, room_for_a_year, sweep

PATIENCE_SECONDS = 60.0
LIVE_IN = """
import sys
from pathlib import Path
from deploy.simulation import room
room.IN_MEMORY, room.ROOM_BYTES = Path(sys.argv.pop(1)), 0
from services.cli.main import run
sys.exit(run(sys.argv[1:]))
"""


def made_long_ago(folder: Path) -> Path:
    folder.mkdir()
    (folder / "hyeopchi.db").write_text("")
    past = time.time() - 2 * NEW_SECONDS
    os.utime(folder, (past, past))
    return folder


def names_in(folder: Path) -> list[str]:
    return [one.name for one in folder.iterdir()]


async def test_room_is_gone_afterwards_and_what_killed_ones_left_before(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(room, "IN_MEMORY", tmp_path)
    left = made_long_ago(tmp_path / f"{PREFIX}left")
    monkeypatch.setattr(room, "ROOM_BYTES", 0)
    async with room_for_a_year() as folder:
        assert names_in(tmp_path) == [folder.name] != [left.name]
    assert names_in(tmp_path) == []


async def test_room_of_a_living_simulation_and_of_a_new_one_are_left_alone(tmp_path: Path) -> None:
    living = made_long_ago(tmp_path / f"{PREFIX}living")
    (tmp_path / f"{PREFIX}new").mkdir()
    made_long_ago(tmp_path / "somebody-elses")
    async with held(living, 0):
        os.utime(living, (0, 0))
        assert sweep(tmp_path) == []
    os.utime(living, (0, 0))
    assert sweep(tmp_path) == [living]


@pytest.mark.parametrize("sign", [signal.SIGTERM, signal.SIGINT])
def test_stopped_simulation_says_so_and_leaves_no_folder(sign: signal.Signals, tmp_path: Path) -> None:
    words = [sys.executable, "-c", LIVE_IN, str(tmp_path), "simulate", "--charter", "guro"]
    with subprocess.Popen(words, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        end = time.monotonic() + PATIENCE_SECONDS
        while not list(tmp_path.glob("*/hyeopchi.db")) and time.monotonic() < end:
            time.sleep(0.05)
        child.send_signal(sign)
        out, err = child.communicate(timeout=PATIENCE_SECONDS)
    assert (child.returncode, out, len(err.splitlines())) == (1, "", 1), err
    assert list(tmp_path.iterdir()) == []
