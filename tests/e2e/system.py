"""The whole system as a process of its own, which a test may kill and start again."""

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path

from deploy.demo_cast import Player
from deploy.demo_hall import Hall
from deploy.demo_stage import Stage
from deploy.folder import Standing, read_standing
from services.sandbox.client import Person
from tests.conftest import until

START_SECONDS = 60


class Killable:
    """One process and the data folder it works in."""

    def __init__(self, folder: Path, *words: str) -> None:
        self.folder = folder
        self._process = subprocess.Popen(
            [sys.executable, "-m", *words], stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
        )

    async def standing(self) -> Standing:
        """Where it is reached, once all is ready."""

        def found() -> Standing | None:
            assert self._process.poll() is None, "the process ended before it was ready"
            noted = read_standing(self.folder)
            return noted if noted and noted.pid == self._process.pid else None

        standing: Standing = await until(found, START_SECONDS)
        return standing

    def wait_for_line(self, start: str) -> str:
        """The first line of its output that begins so."""
        assert self._process.stdout is not None
        said = []
        for line in self._process.stdout:
            said.append(line)
            if line.startswith(start):
                return line
        raise AssertionError(f"no line begins with {start!r}: {''.join(said)}")

    def kill(self) -> None:
        """kill -9: nothing in the process gets to tidy up."""
        os.kill(self._process.pid, signal.SIGKILL)
        self._process.wait(timeout=10)

    def stop(self) -> int:
        """SIGTERM, as Ctrl-C does; the exit code."""
        if self._process.poll() is None:
            self._process.send_signal(signal.SIGTERM)
        try:
            return self._process.wait(timeout=20)
        finally:
            if self._process.poll() is None:
                self.kill()
            if self._process.stdout is not None:
                self._process.stdout.close()


@contextmanager
def unpaced(folder: Path) -> Iterator[Killable]:
    """`up` on the folder, without the messenger's limits."""
    with running(folder, "tests.e2e.unpaced", str(folder)) as system:
        yield system


@contextmanager
def running(folder: Path, *words: str) -> Iterator[Killable]:
    system = Killable(folder, *words)
    try:
        yield system
    finally:
        system.stop()


def moved(hall: Hall, stage: Stage) -> Hall:
    """The same hall and people, reached through the system that runs now."""
    players = {member: _moved(player, stage) for member, player in hall.players.items()}
    hall.desk.person = _here(hall.desk.person, stage)
    return replace(hall, stage=stage, players=players, eye=_here(hall.eye, stage))


def _moved(player: Player, stage: Stage) -> Player:
    page = stage.web + "/me/" + player.page.rpartition("/me/")[2]
    return replace(player, page=page, person=_here(player.person, stage) if player.person else None)


def _here(person: Person, stage: Stage) -> Person:
    return replace(person, client=stage.sandbox)
