"""One system in a data folder, and its note of where it is reached."""

import asyncio
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from deploy.folder import FolderBusy, FolderUnwritable, Standing, held, is_held, noted, read_standing
from tests.cli.conftest import ENVIRONMENT

STANDING = Standing(os.getpid(), "nats://t@127.0.0.1:4222", "http://127.0.0.1:8080/", None)


async def test_second_holder_is_told_who_holds(tmp_path: Path) -> None:
    async with held(tmp_path, 0):
        assert is_held(tmp_path)
        with pytest.raises(FolderBusy) as busy:
            async with held(tmp_path, 0.1):
                pass
    assert busy.value.pid == os.getpid()
    assert not is_held(tmp_path)


async def test_second_holder_waits_for_the_first(tmp_path: Path) -> None:
    order: list[str] = []

    async def work(name: str) -> None:
        async with held(tmp_path, 5):
            order.append(f"{name} in")
            await asyncio.sleep(0)
            order.append(f"{name} out")

    await asyncio.gather(work("a"), work("b"), work("c"))
    assert [step.split()[1] for step in order] == ["in", "out"] * 3


async def test_killed_holder_lets_go(tmp_path: Path) -> None:
    script = (
        "import asyncio, os, sys; from pathlib import Path; from deploy.folder import held\n"
        "async def main():\n"
        "    async with held(Path(sys.argv[1]), 0):\n"
        "        os.kill(os.getpid(), 9)\n"
        "asyncio.run(main())"
    )
    done = await asyncio.to_thread(subprocess.run, [sys.executable, "-c", script, str(tmp_path)], env=ENVIRONMENT, check=False)
    assert done.returncode == -9
    async with held(tmp_path, 0):
        pass


async def test_standing_is_read_while_its_holder_lives(tmp_path: Path) -> None:
    async with held(tmp_path, 0):
        with noted(tmp_path, STANDING):
            assert read_standing(tmp_path) == STANDING
            assert (tmp_path / "run" / "up.json").stat().st_mode & 0o077 == 0
        assert read_standing(tmp_path) is None


def test_standing_left_by_a_killed_one_counts_for_nothing(tmp_path: Path) -> None:
    (tmp_path / "run").mkdir()
    (tmp_path / "run" / "lock").write_text("1")
    (tmp_path / "run" / "up.json").write_text(json.dumps({"pid": 1, "nats_url": "n", "web_url": "w", "sandbox_url": None}))
    assert read_standing(tmp_path) is None


async def test_standing_left_by_a_killed_one_counts_for_nothing_while_the_next_one_starts(tmp_path: Path) -> None:
    async with held(tmp_path, 1):
        left = {"pid": os.getpid() + 1, "nats_url": "n", "web_url": "w", "sandbox_url": None}
        (tmp_path / "run" / "up.json").write_text(json.dumps(left))
        assert is_held(tmp_path) and read_standing(tmp_path) is None


@pytest.mark.parametrize("said", ["", "{", '{"pid": 1}', "[]", "null"])
async def test_standing_that_cannot_be_read_counts_for_nothing(tmp_path: Path, said: str) -> None:
    async with held(tmp_path, 0):
        (tmp_path / "run" / "up.json").write_text(said)
        assert read_standing(tmp_path) is None


async def test_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(FolderUnwritable):
        async with held(tmp_path / "file", 0):
            pass
