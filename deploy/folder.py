"""The data folder: one system in it at a time, and a note of where the running one is reached."""

import asyncio
import fcntl
import json
import os
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import IO

from deploy.traces import Traces

LOOK_SECONDS = 0.05


class FolderUnwritable(Exception):
    """Nothing can be written in the data folder; `number` is the system's errno."""

    def __init__(self, folder: Path, number: int | None) -> None:
        super().__init__(f"cannot write in {folder}: errno {number}")
        self.folder = folder
        self.number = number


class FolderBusy(Exception):
    """Another program works in the data folder; `pid` is its process where it is known."""

    def __init__(self, folder: Path, pid: int | None) -> None:
        super().__init__(f"process {pid} works in {folder}")
        self.folder = folder
        self.pid = pid


@dataclass(frozen=True)
class Standing:
    """Where the running system of a data folder is reached, and the folder of keys for its NATS. It holds no secret."""

    pid: int
    nats_url: str
    web_url: str
    sandbox_url: str | None
    nats_keys: str | None = None


@asynccontextmanager
async def held(folder: Path, seconds: float, database: str | None = None) -> AsyncIterator[Traces]:
    """Holds the folder for this process; waits for another holder at most `seconds`, then raises FolderBusy.

    What is refused inside leaves no trace in a folder that held nothing (see Traces); `database` where it is not in the folder.
    """
    traces = Traces(folder, database)
    lock = await _taken(folder, seconds)
    try:
        _note_holder(lock)
        try:
            yield traces
        except Exception:
            await traces.wipe()
            raise
    finally:
        lock.close()  # closing gives the lock back, also when the process is killed


def make(folder: Path) -> None:
    """Makes the data folder where there is none, for its owner alone: names, telephone numbers and births will lie in it."""
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)


def is_held(folder: Path) -> bool:
    """Whether some living process holds the folder."""
    try:
        with open(_run(folder) / "lock") as lock:
            return not _try(lock, fcntl.LOCK_SH)
    except OSError:
        return False


def read_standing(folder: Path) -> Standing | None:
    """The running system's addresses; a note that a killed one left behind counts for nothing, also while the next one starts."""
    try:
        standing = Standing(**json.loads((_run(folder) / "up.json").read_text()))
        return standing if is_held(folder) and _holder_of(folder) == standing.pid else None
    except (OSError, ValueError, TypeError):
        return None


@contextmanager
def noted(folder: Path, standing: Standing) -> Iterator[None]:
    """Keeps the note DATA/run/up.json for the length of the block; only the owner may read it."""
    file = _run(folder) / "up.json"
    fresh = file.with_suffix(".new")
    fresh.unlink(missing_ok=True)
    fresh.touch(mode=0o600)
    fresh.write_text(json.dumps(asdict(standing)))
    fresh.replace(file)
    try:
        yield
    finally:
        file.unlink(missing_ok=True)


def _run(folder: Path) -> Path:
    return folder / "run"


def _open_lock(folder: Path) -> IO[str]:
    try:
        make(folder)
        _run(folder).mkdir(exist_ok=True)
        return open(_run(folder) / "lock", "a+")
    except OSError as exc:
        raise FolderUnwritable(folder, exc.errno) from exc


async def _taken(folder: Path, seconds: float) -> IO[str]:
    """The lock, once it is ours. A refused holder may have taken the file away meanwhile: then the new one is waited for."""
    end = asyncio.get_running_loop().time() + seconds
    while True:
        lock = _open_lock(folder)
        if _try(lock, fcntl.LOCK_EX) and _is_the_lock(lock, folder):
            return lock
        holder = _holder(lock)
        lock.close()
        if asyncio.get_running_loop().time() >= end:
            raise FolderBusy(folder, holder)
        await asyncio.sleep(LOOK_SECONDS)


def _is_the_lock(lock: IO[str], folder: Path) -> bool:
    try:
        return os.path.samestat(os.fstat(lock.fileno()), os.stat(_run(folder) / "lock"))
    except OSError:
        return False


def _try(lock: IO[str], kind: int) -> bool:
    try:
        fcntl.flock(lock, kind | fcntl.LOCK_NB)
    except BlockingIOError:
        return False
    return True


def _note_holder(lock: IO[str]) -> None:
    lock.truncate(0)
    lock.write(str(os.getpid()))
    lock.flush()


def _holder_of(folder: Path) -> int | None:
    with open(_run(folder) / "lock") as lock:
        return _holder(lock)


def _holder(lock: IO[str]) -> int | None:
    lock.seek(0)
    said = lock.read().strip()
    return int(said) if said.isdigit() else None
