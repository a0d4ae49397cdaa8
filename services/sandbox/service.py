"""Starts and stops the sandbox: the Bot API, the control interface and the page on one port."""

from __future__ import annotations

import asyncio
import contextlib
import errno
import logging
import socket
from collections.abc import AsyncIterator, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

import uvicorn
from fastapi import FastAPI

from services.sandbox.api.routes import BotApi
from services.sandbox.api.webhook import WebhookSender
from services.sandbox.application import application
from services.sandbox.control.desk import Desk
from services.sandbox.limits import FaultMaker, Faults, Governor, Limits
from services.sandbox.store import Store
from services.sandbox.world.model import Bot, User
from services.sandbox.world.state import World

log = logging.getLogger(__name__)

DEFAULT_PORT = 8081


@dataclass(frozen=True)
class SandboxBot:
    """A bot that may call the sandbox; the number before the colon of its token is its id."""

    token: str
    username: str
    name: str
    privacy: bool = True


@dataclass(frozen=True)
class Sandbox:
    """A running sandbox; `url` without a slash at the end is the base for both libraries."""

    url: str
    port: int


class PortInUse(OSError):
    """Somebody else listens where the sandbox should."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(errno.EADDRINUSE, f"{host}:{port} is in use")
        self.host, self.port = host, port


@asynccontextmanager
async def running(
    *,
    data_dir: Path,
    host: str = "127.0.0.1",
    port: int = DEFAULT_PORT,
    bots: Sequence[SandboxBot],
    limits: Limits | None = None,
    faults: Faults | None = None,
    now: Callable[[], datetime],
) -> AsyncIterator[Sandbox]:
    """Run the sandbox on DATA/sandbox.db; port 0 = a free one; raises PortInUse. `now` dates messages, limits do not ask it."""
    with _listening(host, port) as listener:
        world = World(_store(data_dir), now)
        governor, maker = Governor(limits or Limits.telegram()), FaultMaker(faults or Faults())
        api = BotApi(world, governor, maker)
        known = [_enrol(world, bot) for bot in bots]
        await world.store.committed()
        server = _Server(_config(application(api, Desk(world, governor, maker))))
        tasks = [asyncio.create_task(server.serve(sockets=[listener]))]
        tasks += [asyncio.create_task(WebhookSender(world, bot.id, governor, api.execute).run()) for bot in known]
        try:
            await _started(server, tasks[0])
            bound = int(listener.getsockname()[1])
            yield Sandbox(f"http://{_reachable(host)}:{bound}", bound)
        finally:
            world.close()
            server.should_exit = True
            await tasks[0]
            await _cancelled(tasks[1:])
            await world.store.close()


def _store(data_dir: Path) -> Store:
    data_dir.mkdir(parents=True, exist_ok=True)
    return Store(data_dir / "sandbox.db")


class _Server(uvicorn.Server):
    """Signals belong to the program that embeds it."""

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        yield


def _config(app: FastAPI) -> uvicorn.Config:
    return uvicorn.Config(
        app,
        log_config=None,
        access_log=False,
        lifespan="off",
        ws="none",
        timeout_graceful_shutdown=3,
        backlog=4096,
        server_header=False,
    )


@contextmanager
def _listening(host: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)  # named, or asyncio leaves Nagle on: 40 ms a call
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    with contextlib.closing(listener):
        try:
            listener.bind((host, port))
            listener.listen(4096)
        except OSError as exc:
            if exc.errno == errno.EADDRINUSE:
                raise PortInUse(host, port) from exc
            raise
        yield listener


def _enrol(world: World, given: SandboxBot) -> Bot:
    """Make the bot known, or take over a new token or name; what it has pending stays."""
    bot_id = int(given.token.partition(":")[0])
    bot = world.bots.setdefault(bot_id, Bot(bot_id, given.token))
    bot.token, bot.privacy = given.token, given.privacy
    world.users[bot_id] = User(bot_id, given.name, username=given.username, is_bot=True)
    world.save(bot, world.users[bot_id])
    return bot


async def _started(server: uvicorn.Server, serving: asyncio.Task[None]) -> None:
    while not server.started:
        if serving.done():
            await serving
            raise RuntimeError("the sandbox's server ended before it had started")
        await asyncio.sleep(0.01)


async def _cancelled(tasks: Sequence[asyncio.Task[None]]) -> None:
    for task in tasks:
        task.cancel()
    for result in await asyncio.gather(*tasks, return_exceptions=True):
        if isinstance(result, Exception):
            log.error("a webhook sender ended badly", exc_info=result)


def _reachable(host: str) -> str:
    """An address that a browser on this machine can use."""
    if host in ("0.0.0.0", "::", ""):
        return "127.0.0.1"
    return f"[{host}]" if ":" in host else host
