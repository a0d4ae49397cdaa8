"""A scheduler that is killed (-9) in the middle of firing a deadline: python -m tests.faults.dying_scheduler DATA NATS-URL."""

import asyncio
import os
import signal
import sys
from pathlib import Path
from typing import Any

from services.scheduler import alarm
from services.scheduler.service import running
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import Settings


async def die(*_: Any) -> None:
    """In the place of telling: the deadline is claimed and the journal row written, the commit still to come."""
    os.kill(os.getpid(), signal.SIGKILL)


async def main(folder: Path, nats_url: str) -> None:
    settings = Settings(_env_file=None, data_dir=folder, secret_key="test-key-of-32-characters-length")
    async with running(Runtime(settings, Clock(settings.clock_file), nats_url)):
        await asyncio.Event().wait()


if __name__ == "__main__":
    vars(alarm)["_tell"] = die
    asyncio.run(main(Path(sys.argv[1]), sys.argv[2]))
