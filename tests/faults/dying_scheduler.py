"""A scheduler killed (-9) in the middle of its work: python -m tests.faults.dying_scheduler DATA NATS-URL DATABASE MOMENT."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

from services.scheduler import alarm, ballots
from services.scheduler.service import running
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.writer import Writer


def die(*_: Any) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


async def die_firing(*_: Any) -> None:
    """In the place of telling: the deadline is claimed and the journal row written, the commit still to come."""
    die()


async def die_written(*told: Any, write: Any = ballots._write) -> None:
    """The ballot, its journal row and its answer are written, the commit still to come."""
    await write(*told)
    die()


def die_committed(writer: Writer, group: Any, *, done: Any = Writer._done) -> None:
    """The ballot is in the database, its voter still to be told."""
    if any(isinstance(answer, ballots._Answers) for _, answer in group.answers):
        die()
    done(writer, group)


MOMENTS: dict[str, tuple[Any, str, Any]] = {
    "firing": (alarm, "_tell", die_firing),
    "ballot written": (ballots, "_write", die_written),
    "ballot committed": (Writer, "_done", die_committed),
}


async def main(folder: Path, nats_url: str, database: str) -> None:
    settings = Settings(_env_file=None, data_dir=folder, secret_key="test-key-of-32-characters-length", database_url=database)
    async with running(Runtime(settings, Clock(settings.clock_file), nats_url)):
        await asyncio.Event().wait()


if __name__ == "__main__":
    where, name, death = MOMENTS[sys.argv[4]]
    setattr(where, name, death)
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2], sys.argv[3]))
