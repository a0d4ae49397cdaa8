"""`hyeopchi up`: NATS, the services, the sandbox and the bots in one process on one data folder."""

import asyncio
import contextlib
import gc
import os
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace

import structlog

from deploy import assembly
from deploy.crew import Crew
from deploy.folder import FolderBusy, Standing, held, noted, read_standing
from deploy.nats_server import embedded_nats
from deploy.ports import PortsAlike, port_for
from deploy.sandbox_tokens import Tokens, sandbox_tokens
from deploy.schema import ensure_schema
from deploy.stopping import stop_asked
from shared.runtime import Runtime
from shared.settings import Settings

log = structlog.get_logger()

LOCK_SECONDS = 10.0  # a single command may be working in the folder: it ends soon

Tell = Callable[[Standing, Settings], None]


@dataclass(frozen=True)
class Wanted:
    """Whether the sandbox stands in for Telegram when there is no token, and whether it and the bots hold to Telegram's limits.

    Without them a story of two hours is played in half a minute; never on the real Telegram.
    """

    sandbox: bool = True
    paced: bool = True


async def up(settings: Settings, wanted: Wanted, tell: Tell) -> None:
    """Runs everything until SIGINT or SIGTERM; `tell` is called once, when all is ready."""
    async with stop_asked() as stop:
        async with system_up(settings, wanted) as (standing, used):
            tell(standing, used)
            await stop.wait()
            log.info("system.stopping")


@asynccontextmanager
async def system_up(settings: Settings, wanted: Wanted) -> AsyncIterator[tuple[Standing, Settings]]:
    """The whole system for the length of the block, with the addresses and the settings (ports filled in) it runs by."""
    standing = read_standing(settings.folder)
    if standing is not None:
        raise FolderBusy(settings.folder, standing.pid)
    _refuse_ports_alike(settings, wanted)
    async with held(settings.folder, LOCK_SECONDS, settings.database) as traces, contextlib.AsyncExitStack() as stack:
        gc.disable()  # until all stands: what is imported and built now stays
        stack.callback(gc.enable)
        settings = _with_ports(settings, wanted)
        nats_url = settings.nats_url
        if nats_url is None:
            nats_url = await stack.enter_async_context(embedded_nats(settings.folder))
        await ensure_schema(settings)
        crew = await stack.enter_async_context(Crew())
        runtime = assembly.runtime_for(settings, nats_url)
        runtime.ready.clear()
        standing = await _start(crew, runtime, wanted)
        _calm_the_collector()
        traces.keep()
        with noted(settings.folder, standing):
            runtime.ready.set()
            yield standing, settings


async def _start(crew: Crew, runtime: Runtime, wanted: Wanted) -> Standing:
    """Whoever is asked comes first: the two services, the pages and the sandbox; then the bots."""
    settings = runtime.settings
    with_sandbox = wanted.sandbox and not settings.has_tokens
    tokens = tokens_of(settings, sandbox=with_sandbox)
    if tokens is not None:
        assembly.import_bots()
    first = [
        crew.take_on("registry", assembly.registry(runtime)),
        crew.take_on("scheduler", assembly.scheduler(runtime)),
        crew.take_on("web", assembly.web(runtime)),
    ]
    sandbox_url = None
    if with_sandbox:
        first.append(crew.take_on("sandbox", assembly.sandbox(runtime, paced=wanted.paced)))
    ready = await asyncio.gather(*first)
    if with_sandbox:
        sandbox_url = str(ready[-1].url).rstrip("/") + "/"
    if tokens is not None:
        await _start_bots(crew, facing(runtime, sandbox_url), tokens, paced=wanted.paced or settings.telegram_is_real)
    web_url, keys = f"http://{assembly.HOST}:{settings.port}/", str(runtime.keys) if runtime.keys else None
    return Standing(os.getpid(), runtime.nats_url, web_url, sandbox_url, keys)


async def _start_bots(crew: Crew, runtime: Runtime, tokens: Tokens, *, paced: bool) -> None:
    await asyncio.gather(
        crew.take_on("members-bot", assembly.members_bot(runtime, tokens.members, paced=paced)),
        crew.take_on("facilitators-bot", assembly.facilitators_bot(runtime, tokens.facilitators, paced=paced)),
    )


def tokens_of(settings: Settings, *, sandbox: bool) -> Tokens | None:
    """The settings' own tokens, else the sandbox's; None where there is nobody to talk to."""
    if settings.members_bot_token and settings.facilitators_bot_token:
        return Tokens(settings.members_bot_token, settings.facilitators_bot_token)
    return sandbox_tokens(settings.folder) if sandbox else None


def facing(runtime: Runtime, sandbox_url: str | None) -> Runtime:
    """The runtime whose Bot API is the sandbox, where there is one."""
    if sandbox_url is None:
        return runtime
    settings = runtime.settings.model_copy(update={"telegram_api": sandbox_url.rstrip("/")})
    return replace(runtime, settings=settings)


def _with_ports(settings: Settings, wanted: Wanted) -> Settings:
    """Ports that can be listened on, so that links made before the pages stand already name them."""
    ports = {"port": port_for(settings.host, settings.port, "--port")}
    if wanted.sandbox and not settings.has_tokens:
        ports["sandbox_port"] = port_for(settings.host, settings.sandbox_port, "--sandbox-port", other_than=ports["port"])
    return settings.model_copy(update=ports)


def _refuse_ports_alike(settings: Settings, wanted: Wanted) -> None:
    if wanted.sandbox and not settings.has_tokens and settings.port == settings.sandbox_port != 0:
        raise PortsAlike(settings.port)


def _calm_the_collector() -> None:
    """More than half of a burst's time went to the garbage collector: what stands now is not looked through again."""
    gc.enable()
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)
