"""Three nats-servers on loopback, from the very configuration that `hyeopchi keys new` writes for three machines."""

import asyncio
import json
import os
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from deploy.cluster.process import Process
from deploy.keys import CLUSTER, SERVER, TEMPLATES, new_keys
from deploy.nats_server import binary
from deploy.ports import port_for

HOST = "127.0.0.1"


@dataclass(frozen=True)
class Nodes:
    """The servers, and what services need to reach them: addresses joined by commas, and the folder of keys."""

    servers: tuple[Process, ...]
    url: str
    keys: Path


def three_nodes(folder: Path) -> Nodes:
    """Keys, certificates and configurations in `folder`; nothing is started yet."""
    keys = new_keys(folder / "keys").folder
    ports = _free_ports(2 * len(CLUSTER))
    clients, routes = ports[: len(CLUSTER)], dict(zip(CLUSTER, ports[len(CLUSTER) :], strict=True))
    servers = tuple(
        _server(folder, keys / SERVER, name, template, client, routes)
        for name, template, client in zip(CLUSTER, TEMPLATES[1:], clients, strict=True)
    )
    return Nodes(servers, ",".join(f"tls://{HOST}:{port}" for port in clients), keys)


def _server(folder: Path, given: Path, name: str, template: str, client: int, routes: dict[str, int]) -> Process:
    store = folder / name
    store.mkdir()
    text = (given / template).read_text()
    for general, here in (
        ("0.0.0.0:4222", f"{HOST}:{client}"),
        ("0.0.0.0:6222", f"{HOST}:{routes[name]}"),
        ('"/var/lib/nats"', json.dumps(str(store))),
        *((f"tls://{other}:6222", f"tls://{HOST}:{port}") for other, port in routes.items()),
    ):
        text = text.replace(general, here)
    config = given / f"{name}.here.conf"
    config.write_text(text)

    # Paths to certificates in the configuration are relative to where the server is started.
    command = ["/bin/sh", "-c", 'cd "$1" && exec "$2" -c "$3"', "nats", str(given), binary(), str(config)]
    return Process(name, command, folder, {**os.environ, "GOMEMLIMIT": "96MiB"}, listening(client))


def listening(port: int) -> Callable[[str], Awaitable[bool]]:
    """Whether a server takes connections there, whatever it has said."""

    async def listens(_said: str) -> bool:
        try:
            _, writer = await asyncio.open_connection(HOST, port)
        except OSError:
            return False
        writer.close()
        await writer.wait_closed()
        return True

    return listens


def _free_ports(count: int) -> Sequence[int]:
    found: list[int] = []
    while len(found) < count:
        port = port_for(HOST, 0, "")
        if port not in found:
            found.append(port)
    return found
