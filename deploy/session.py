"""One command's way to the services: the running system, or what the command starts for itself and stops again."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from deploy.folder import FolderBusy, Standing, held, is_held, read_standing
from deploy.keys import keys_for
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Audience
from shared.settings import Settings

WAIT_SECONDS = 30.0  # other commands work in the folder one after the other, each for a second or two
LOOK_SECONDS = 0.1
OPERATOR = "operator"


@asynccontextmanager
async def system(settings: Settings) -> AsyncIterator[Bus]:
    """A bus that speaks for the operator. Raises NatsUnreachable, FolderBusy, FolderUnwritable, DatabaseUnreachable."""
    standing = None if settings.nats_url else await _running(settings.folder)
    url = standing.nats_url if standing else settings.nats_url
    if url is not None:
        async with _bus(url, keys_for(settings, standing)) as bus:
            yield bus
        return
    async with held(settings.folder, WAIT_SECONDS, settings.database):
        async with _own_system(settings) as bus:
            yield bus


async def _running(folder: Path) -> Standing | None:
    """The system that runs in the folder, also when it is only just starting; None when nobody does."""
    end = asyncio.get_running_loop().time() + WAIT_SECONDS
    while is_held(folder):
        standing = read_standing(folder)
        if standing is not None:
            return standing
        if asyncio.get_running_loop().time() >= end:
            raise FolderBusy(folder, None)
        await asyncio.sleep(LOOK_SECONDS)
    return None


@asynccontextmanager
async def _own_system(settings: Settings) -> AsyncIterator[Bus]:
    from deploy import assembly
    from deploy.crew import Crew
    from deploy.nats_server import embedded_nats
    from deploy.schema import ensure_schema

    async with embedded_nats(settings.folder) as url:
        await ensure_schema(settings)
        runtime = assembly.runtime_for(settings, url)
        async with Crew() as crew:
            services = assembly.registry(runtime), assembly.scheduler(runtime)
            await asyncio.gather(*(crew.take_on(name, it) for name, it in zip(("registry", "scheduler"), services, strict=True)))
            async with _bus(url, runtime.keys) as bus:
                yield bus


@asynccontextmanager
async def _bus(url: str, keys: Path | None) -> AsyncIterator[Bus]:
    async with connected(url, OPERATOR, keys) as client:
        yield Bus(client, Audience.OPERATOR)
