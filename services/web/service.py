"""Starts and stops the web: an HTTP server of its own within the process, and a watcher over the events."""

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Coroutine, Generator
from contextlib import asynccontextmanager, contextmanager, suppress
from dataclasses import dataclass

import structlog
import uvicorn
from starlette.types import ASGIApp

from services.web.app import application
from services.web.asking import Desk
from services.web.calendars.kept import Kept
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.bus.watching import Watcher
from shared.contracts.base import Audience
from shared.runtime import Runtime

log = structlog.get_logger()

STOP_SECONDS = 5
BACKLOG = 512


class PortInUse(Exception):
    """Another program listens on this port already."""

    def __init__(self, host: str, port: int) -> None:
        super().__init__(f"port {port} on {host} is in use")
        self.host = host
        self.port = port


@dataclass(frozen=True)
class Web:
    """The running web."""

    host: str
    port: int

    @property
    def address(self) -> str:
        return f"http://{self.host}:{self.port}"


class _Server(uvicorn.Server):
    """Signals belong to the process, not to one of the servers in it."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.up.set()

    @contextmanager
    def capture_signals(self) -> Generator[None, None, None]:
        yield


@asynccontextmanager
async def running(runtime: Runtime, *, host: str = "127.0.0.1", port: int | None = None) -> AsyncIterator[Web]:
    """The web on its port (None: the setting's, 0: any free one) until the block ends; raises PortInUse, NatsUnreachable."""
    listener = _listen(host, runtime.settings.port if port is None else port)
    try:
        async with connected(runtime.nats_url, "web", runtime.keys) as client:
            kept = Kept()
            voices = Bus(client, Audience.PUBLIC), Bus(client, Audience.MEMBER), Bus(client, Audience.DESK)
            desk = Desk(*voices, runtime.settings, runtime.clock, runtime.ready.is_set)
            watcher = Watcher(client, kept.seen, kept.forget)
            async with _background(watcher.run()), _serving(application(desk, kept), listener):
                web = Web(host, listener.getsockname()[1])
                log.info("web.serves", host=web.host, port=web.port)
                yield web
    finally:
        listener.close()


def _listen(host: str, port: int) -> socket.socket:
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    listener = socket.socket(family, socket.SOCK_STREAM)
    listener.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listener.bind((host, port))
        listener.listen(BACKLOG)  # now, so that a second web on the same port is refused at once
    except OSError as exc:
        listener.close()
        if exc.errno == errno.EADDRINUSE:
            raise PortInUse(host, port) from exc
        raise
    listener.setblocking(False)
    return listener


@asynccontextmanager
async def _background(work: Coroutine[None, None, None]) -> AsyncIterator[None]:
    task = asyncio.ensure_future(work)
    try:
        yield
    finally:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


@asynccontextmanager
async def _serving(app: ASGIApp, listener: socket.socket) -> AsyncIterator[None]:
    config = uvicorn.Config(
        app,
        log_config=None,
        access_log=False,  # paths hold secrets
        lifespan="off",
        server_header=False,
        proxy_headers=False,
        timeout_graceful_shutdown=STOP_SECONDS,
        backlog=BACKLOG,
    )
    server = _Server(config)
    task = asyncio.create_task(server.serve(sockets=[listener]))
    try:
        await server.up.wait()
        yield
    finally:
        server.should_exit = True
        await task
