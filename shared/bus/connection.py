"""One service's connection to NATS: it reconnects for ever and says so in the log."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import nats
import structlog
from nats.aio.client import Client
from nats.errors import NoServersError

log = structlog.get_logger()

CONNECT_SECONDS = 3


class NatsUnreachable(Exception):
    """No NATS server answers at this address."""

    def __init__(self, url: str) -> None:
        super().__init__(f"no NATS server answers at {url}")
        self.url = url


@asynccontextmanager
async def connected(url: str, service: str, keys: Path | None = None) -> AsyncIterator[Client]:
    """A connection under the service's own name and, when there is a folder of keys, its own nkey (KEYS/service.nk)."""

    async def on_error(exc: Exception) -> None:
        log.warning("nats.error", service=service, error=type(exc).__name__)

    async def on_disconnect() -> None:
        if not leaving:
            log.warning("nats.disconnected", service=service)

    async def on_reconnect() -> None:
        log.info("nats.reconnected", service=service)

    leaving: list[bool] = []
    seed = keys / f"{service}.nk" if keys else None
    client = Client()
    try:
        await client.connect(
            url,
            name=f"hyeopchi-{service}",
            max_reconnect_attempts=1,
            connect_timeout=CONNECT_SECONDS,
            reconnect_time_wait=1,
            error_cb=on_error,
            disconnected_cb=on_disconnect,
            reconnected_cb=on_reconnect,
            inbox_prefix=f"_INBOX_{service.replace('-', '_')}",
            nkeys_seed=str(seed) if seed and seed.exists() else None,
        )
    except (NoServersError, OSError, TimeoutError, nats.errors.Error) as exc:
        raise NatsUnreachable(url) from exc
    client.options["max_reconnect_attempts"] = -1  # unreachable at the start is an error, later it is waited for
    try:
        yield client
    finally:
        leaving.append(True)
        if not client.is_closed:
            await client.close()
