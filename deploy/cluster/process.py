"""One process of the cluster: started, killed without a word, started again."""

import asyncio
import signal
from asyncio.subprocess import DEVNULL, STDOUT
from collections.abc import Awaitable, Callable, Mapping, Sequence
from pathlib import Path

from deploy.demo_checks import NotSo
from deploy.nats_server import die_with_parent
from shared.texts import cluster as texts

START_SECONDS = 90.0
STOP_SECONDS = 8.0
LOOK_SECONDS = 0.05


class Process:
    """`is_ready` looks at what the process has written since its start, or asks it."""

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        folder: Path,
        environment: Mapping[str, str],
        is_ready: Callable[[str], Awaitable[bool]],
    ) -> None:
        self.name = name
        self._command, self._folder, self._environment, self._is_ready = tuple(command), folder, environment, is_ready
        self._log = folder / f"{name}.log"
        self._begun_at = 0
        self._running: asyncio.subprocess.Process | None = None

    @property
    def is_running(self) -> bool:
        return self._running is not None and self._running.returncode is None

    async def start(self) -> None:
        """Returns when it is ready; raises NotSo with the end of its log when it ends or takes too long."""
        with self._log.open("ab") as log:
            self._begun_at = log.tell()
            self._running = await asyncio.create_subprocess_exec(
                *self._command, cwd=self._folder, env=dict(self._environment), stdin=DEVNULL, stdout=log, stderr=STDOUT,
                preexec_fn=die_with_parent, start_new_session=True,
            )  # fmt: skip
        end = asyncio.get_running_loop().time() + START_SECONDS
        while not await self._is_ready(self._said()):
            if not self.is_running or asyncio.get_running_loop().time() > end:
                raise NotSo(texts.did_not_start(self.name, self._said()[-400:]))
            await asyncio.sleep(LOOK_SECONDS)

    async def kill(self) -> None:
        """kill -9: it gets to tidy up nothing."""
        await self._end(signal.SIGKILL)

    async def stop(self) -> None:
        await self._end(signal.SIGTERM)

    async def _end(self, sign: signal.Signals) -> None:
        if not self.is_running or self._running is None:
            return
        self._running.send_signal(sign)
        try:
            async with asyncio.timeout(STOP_SECONDS):
                await self._running.wait()
        except TimeoutError:
            self._running.kill()
            await self._running.wait()

    def _said(self) -> str:
        with self._log.open("rb") as log:
            log.seek(self._begun_at)
            return log.read().decode(errors="replace")
