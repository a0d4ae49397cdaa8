"""One service's connection to NATS, under a key of its own: it reconnects for ever and says so in the log."""

import asyncio
import ssl
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import nats
import structlog
from nats.aio.client import Client
from nats.errors import NoServersError

from shared.bus.permissions import inbox_of

log = structlog.get_logger()

Connection = Client  # what services call it: the library's name stays in this folder

CONNECT_SECONDS = 3
TRY_SECONDS = 4.0  # a server of a cluster names the others again and again: the client alone would never give up
CERTIFICATE_AUTHORITY = "ca.pem"  # in the folder of keys


class NotConnected(Exception):
    """A service cannot begin: there is no way for it to NATS."""


class NatsUnreachable(NotConnected):
    """No NATS server answers at this address."""

    def __init__(self, url: str) -> None:
        super().__init__(f"no NATS server answers at {url}")
        self.url = url


class NatsRefused(NotConnected):
    """The server does not let this service in: its key is unknown there, or it came without one."""

    def __init__(self, service: str) -> None:
        super().__init__(f"the NATS server refuses {service}")
        self.service = service


class KeyMissing(NotConnected):
    """The folder of keys holds none for this service."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"no key {file}")
        self.file = file


class KeyUnreadable(NotConnected):
    """The file is no seed of an nkey."""

    def __init__(self, file: Path) -> None:
        super().__init__(f"{file} is no nkey seed")
        self.file = file


@asynccontextmanager
async def connected(url: str, service: str, keys: Path | None = None) -> AsyncIterator[Client]:
    """A connection under the service's own name and, when there is a folder of keys, its own nkey (KEYS/service.nk).

    `url` may be several addresses with commas. Raises NatsUnreachable, NatsRefused, KeyMissing, KeyUnreadable.
    """

    async def on_error(exc: Exception) -> None:
        log.warning("nats.error", service=service, error=type(exc).__name__, why=str(exc))
        refused.append(_is_refusal(exc))

    async def on_disconnect() -> None:
        if not leaving:
            log.warning("nats.disconnected", service=service)

    async def on_reconnect() -> None:
        log.info("nats.reconnected", service=service)

    leaving: list[bool] = []
    refused: list[bool] = []
    seed = _seed(keys, service) if keys else None
    client, servers = Client(), url.split(",")
    try:
        async with asyncio.timeout(TRY_SECONDS * (1 + len(servers))):
            await client.connect(
                servers,
                name=f"hyeopchi-{service}",
                max_reconnect_attempts=1,
                connect_timeout=CONNECT_SECONDS,
                reconnect_time_wait=1,
                error_cb=on_error,
                disconnected_cb=on_disconnect,
                reconnected_cb=on_reconnect,
                inbox_prefix=inbox_of(service),
                nkeys_seed=seed,
                tls=_servers_to_trust(keys),
            )
    except (NoServersError, OSError, TimeoutError, nats.errors.Error) as exc:
        if not client.is_closed:
            await _close(client, service)
        raise (NatsRefused(service) if any(refused) else NatsUnreachable(url)) from exc
    client.options["max_reconnect_attempts"] = -1  # unreachable at the start is an error, later it is waited for
    try:
        yield client
    finally:
        leaving.append(True)
        if not client.is_closed:
            await _close(client, service)


def _servers_to_trust(keys: Path | None) -> ssl.SSLContext | None:
    """For servers that speak TLS: the authority beside the keys, else those of the machine."""
    file = keys / CERTIFICATE_AUTHORITY if keys else None
    return ssl.create_default_context(cafile=file) if file and file.exists() else None


def _is_refusal(exc: Exception) -> bool:
    return "authorization violation" in str(exc).lower()


def _seed(keys: Path, service: str) -> str:
    """The file with the service's seed, which the client reads again at each reconnect."""
    import nkeys

    file = keys / f"{service}.nk"
    try:
        nkeys.from_seed(bytearray(file.read_bytes().strip())).wipe()
    except (FileNotFoundError, NotADirectoryError) as exc:
        raise KeyMissing(file) from exc
    except (nkeys.NkeysError, ValueError) as exc:
        raise KeyUnreadable(file) from exc
    return str(file)


async def _close(client: Client, service: str) -> None:
    """A server that went away a moment ago must not turn the end of a service into a fault."""
    try:
        await client.close()
    except (OSError, RuntimeError, nats.errors.Error) as exc:  # RuntimeError: uvloop's, of a transport that is closed already
        log.info("nats.left_without_goodbye", service=service, error=type(exc).__name__)
