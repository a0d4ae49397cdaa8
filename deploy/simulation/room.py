"""The folder a simulated year is kept in: in memory where there is room, and gone afterwards; what a killed one left goes too."""

import asyncio
import os
import shutil
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from deploy.folder import held, is_held
from deploy.orphans import end_orphans

PREFIX = "hyeopchi-simulate-"
ROOM_BYTES = 512 * 1024 * 1024
NEW_SECONDS = 60  # made so lately, it may be one that is not yet held
IN_MEMORY = Path("/dev/shm")


@asynccontextmanager
async def room_for_a_year() -> AsyncIterator[Path]:
    """A folder held by this process."""
    parent = _roomy()
    await asyncio.to_thread(sweep, parent)
    with tempfile.TemporaryDirectory(prefix=PREFIX, dir=parent, ignore_cleanup_errors=True) as name:
        async with held(Path(name), 0):
            yield Path(name)


def sweep(parent: Path) -> list[Path]:
    """Removes the folders of simulations that were killed, with a nats-server that may still run in one; gives them."""
    left = [one for one in parent.glob(f"{PREFIX}*") if _is_left(one)]
    for folder in left:
        end_orphans(folder / "nats" / "nats.conf")
        shutil.rmtree(folder, ignore_errors=True)
    return left


def _is_left(folder: Path) -> bool:
    try:
        seen = folder.stat()
    except FileNotFoundError:
        return False  # its own simulation has just removed it
    return seen.st_uid == os.getuid() and time.time() - seen.st_mtime > NEW_SECONDS and not is_held(folder)


def _roomy() -> Path:
    """A place that no disk has to keep, where there is memory enough for it: the year is thrown away."""
    there = IN_MEMORY
    roomy = there.is_dir() and os.access(there, os.W_OK) and shutil.disk_usage(there).free > ROOM_BYTES
    return there if roomy else Path(tempfile.gettempdir())
