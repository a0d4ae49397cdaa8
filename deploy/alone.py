"""One service by itself, against HYEOPCHI_NATS_URL or the system that runs in the data folder."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from deploy import assembly
from deploy.folder import Standing, read_standing
from deploy.keys import keys_for
from deploy.launcher import facing, tokens_of
from deploy.ports import port_for
from deploy.schema import ensure_schema
from deploy.stopping import stop_asked
from shared.bus.connection import connected
from shared.runtime import Runtime
from shared.settings import Settings


class NoSystem(Exception):
    """There is neither HYEOPCHI_NATS_URL nor a running system to work with."""


SERVICES: dict[str, Callable[[Runtime], assembly.Service]] = {
    "registry": assembly.registry,
    "scheduler": assembly.scheduler,
    "web": assembly.web,
}
BOTS: dict[str, Callable[[Runtime, str], assembly.Service]] = {
    "members": assembly.members_bot,
    "facilitators": assembly.facilitators_bot,
}


async def serve_alone(settings: Settings, name: str, ready: Callable[[], None]) -> None:
    """Runs registry, scheduler, web or sandbox until SIGINT or SIGTERM."""
    standing = read_standing(settings.folder)
    if name == "sandbox":
        await _until_stopped(assembly.sandbox(assembly.runtime_for(settings, "")), ready)
        return
    await _let_in(settings, standing, name)
    runtime = assembly.runtime_for(settings, _nats_url(settings, standing), standing)
    await ensure_schema(settings)
    with figures(settings if name != "web" else None):
        await _until_stopped(SERVICES[name](runtime), ready)


async def bot_alone(settings: Settings, name: str, ready: Callable[[], None]) -> None:
    """Runs one bot, with its token or, where there is none, the sandbox's."""
    standing = read_standing(settings.folder)
    await _let_in(settings, standing, f"{name}-bot")
    runtime = assembly.runtime_for(settings, _nats_url(settings, standing), standing)
    if not settings.has_tokens:
        runtime = facing(runtime, settings.telegram_api or _sandbox_url(settings, standing))
    tokens = tokens_of(settings, sandbox=True)
    assert tokens is not None
    await ensure_schema(settings)
    with figures(settings):
        await _until_stopped(BOTS[name](runtime, getattr(tokens, name)), ready)


@contextmanager
def figures(settings: Settings | None) -> Iterator[None]:
    """Shows /metrics on HYEOPCHI_METRICS_PORT, where that is set, in a thread of its own. Raises PortTaken."""
    if settings is None or settings.metrics_port is None:
        yield
        return
    from prometheus_client import start_http_server

    from shared.metrics import REGISTRY

    port = port_for(settings.host, settings.metrics_port, "HYEOPCHI_METRICS_PORT")
    server, thread = start_http_server(port, settings.host, REGISTRY)
    try:
        yield
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


async def _let_in(settings: Settings, standing: Standing | None, service: str) -> None:
    """Raises what keeps the service from NATS, before anything is made in the data folder or the database."""
    async with connected(_nats_url(settings, standing), service, keys_for(settings, standing)):
        pass


async def _until_stopped(service: assembly.Service, ready: Callable[[], None]) -> None:
    async with stop_asked() as stop, service:
        ready()
        await stop.wait()


def _nats_url(settings: Settings, standing: Standing | None) -> str:
    url = settings.nats_url or (standing.nats_url if standing else None)
    if url is None:
        raise NoSystem
    return url


def _sandbox_url(settings: Settings, standing: Standing | None) -> str:
    return (standing and standing.sandbox_url) or f"http://{assembly.HOST}:{settings.sandbox_port}"
