"""A program beside the bench, in a process of its own."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

NOTHING = asyncio.subprocess.DEVNULL


@dataclass(frozen=True)
class Process:
    own: asyncio.subprocess.Process

    async def line(self) -> str:
        """The next line of its output."""
        assert self.own.stdout is not None
        return (await self.own.stdout.readline()).decode()

    @property
    def memory(self) -> float:
        """The most that it has held, in MB."""
        status = Path(f"/proc/{self.own.pid}/status").read_text()
        return int(status.split("VmHWM:")[1].split()[0]) / 1024

    @property
    def cpu(self) -> float:
        """Seconds of processor time so far."""
        fields = Path(f"/proc/{self.own.pid}/stat").read_text().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


@asynccontextmanager
async def running(*words: str, env: dict[str, str] | None = None) -> AsyncIterator[Process]:
    """`python -m WORDS`, ended with the block; what it says of faults is shown with BENCH_LOUD."""
    errors = None if os.environ.get("BENCH_LOUD") else NOTHING
    command = (sys.executable, "-m", *words)
    process = await asyncio.create_subprocess_exec(
        *command, stdin=NOTHING, stdout=asyncio.subprocess.PIPE, stderr=errors, env=env
    )
    try:
        yield Process(process)
    finally:
        if process.returncode is None:
            process.terminate()
        await process.wait()
