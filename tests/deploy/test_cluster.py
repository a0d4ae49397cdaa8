"""Two registries and two schedulers on three NATS servers, with keys and TLS: any one may go."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from pathlib import Path

import pytest
from nats.errors import Error as NatsError

from deploy.cluster.ground import NAMES, service_process
from deploy.cluster.nodes import Nodes, three_nodes
from deploy.cluster.process import Process
from deploy.cluster.rounds import persist
from deploy.demo_checks import NotSo
from shared.bus.asking import Bus
from shared.bus.connection import NatsRefused, NatsUnreachable, connected
from shared.bus.stream import STREAM
from shared.charters import builtin_text
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.bodies import AdoptCharter, ListBodies
from shared.contracts.deadlines import ShowClock
from tests.cli.conftest import ENVIRONMENT
from tests.conftest import until

OPERATOR = Actor(channel=Channel.OPERATOR, id="test")


@asynccontextmanager
async def running(*processes: Process) -> AsyncIterator[None]:
    async with AsyncExitStack() as stack:
        for process in processes:
            stack.push_async_callback(process.stop)
        await asyncio.gather(*(process.start() for process in processes))
        yield


def replicas(folder: Path, nodes: Nodes) -> dict[str, Process]:
    environment = ENVIRONMENT | {
        "PYTHONUNBUFFERED": "1",
        "HYEOPCHI_DATA_DIR": str(folder),
        "HYEOPCHI_NATS_URL": nodes.url,
        "HYEOPCHI_NATS_CREDS": str(nodes.keys),
        "HYEOPCHI_NATS_REPLICAS": "3",
    }
    names = [f"{service}-{number}" for service in ("registry", "scheduler") for number in (1, 2)]
    return {name: service_process(name, name.partition("-")[0], folder, environment) for name in names}


async def test_one_server_and_one_of_each_service_may_be_killed(tmp_path: Path) -> None:
    nodes = three_nodes(tmp_path)
    services = replicas(tmp_path, nodes)
    async with running(*nodes.servers):
        async with running(*services.values()), connected(nodes.url, "operator", nodes.keys) as client:
            bus = Bus(client, Audience.OPERATOR)
            adopt = AdoptCharter(toml=builtin_text("guro"), actor=OPERATOR, idempotency_key="adopt")
            made = await persist(lambda: bus.ask(adopt))
            assert not isinstance(made, Refusal)
            await until(lambda: kept_by(nodes, 3), 60)
            await asyncio.gather(nodes.servers[0].kill(), services["registry-1"].kill(), services["scheduler-1"].kill())
            assert await persist(lambda: bus.ask(adopt)) == made, "the same command gets the same answer from the other one"
            bodies = await persist(lambda: bus.ask(ListBodies()))
            assert not isinstance(bodies, Refusal) and "guro" in {body.slug for body in bodies.items}
            await persist(lambda: bus.ask(ShowClock()))
            second = AdoptCharter(toml=builtin_text("budget"), actor=OPERATOR, idempotency_key="second")
            assert not isinstance(await persist(lambda: bus.ask(second)), Refusal)
            await until(lambda: told(nodes, "charter"), 60)


async def kept_by(nodes: Nodes, count: int) -> bool:
    """Whether the stream of events lies on so many servers."""
    try:
        async with connected(nodes.url, "registry", nodes.keys) as client:
            info = await client.jetstream().stream_info(STREAM)
    except (NatsUnreachable, NatsError):
        return False
    return bool(info.cluster and len(info.cluster.replicas or ()) + 1 == count)


async def told(nodes: Nodes, kind: str) -> bool:
    """Whether two events of this kind are in the stream: the second was told while a server was away."""
    try:
        async with connected(nodes.url, "registry", nodes.keys) as client:
            found = await client.jetstream().stream_info(STREAM, subjects_filter=f"hyeopchi.event.{kind}.>")
    except (NatsUnreachable, NatsError):  # the servers that are left choose a leader first
        return False
    return sum((found.state.subjects or {}).values()) >= 2


async def test_stranger_to_the_authority_does_not_trust_the_servers(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    nodes, others = three_nodes(tmp_path), three_nodes(tmp_path / "other")
    (nodes.keys / "ca.pem").write_bytes((others.keys / "ca.pem").read_bytes())
    async with running(*nodes.servers):
        with pytest.raises(NatsUnreachable):
            async with connected(nodes.url, "operator", nodes.keys):
                pass


async def test_wrong_key_is_refused_by_a_cluster_too(tmp_path: Path) -> None:
    (tmp_path / "other").mkdir()
    nodes, others = three_nodes(tmp_path), three_nodes(tmp_path / "other")
    (nodes.keys / "operator.nk").write_bytes((others.keys / "operator.nk").read_bytes())
    async with running(*nodes.servers):
        with pytest.raises(NatsRefused):
            async with connected(nodes.url, "operator", nodes.keys):
                pass


async def test_process_that_ends_at_its_start_is_told(tmp_path: Path) -> None:
    async def never(_: str) -> bool:
        return False

    broken = Process("broken", ["/bin/sh", "-c", "echo no such thing; exit 3"], tmp_path, dict(os.environ), never)
    with pytest.raises(NotSo, match="no such thing"):
        await broken.start()


def test_everything_that_is_doubled_dies_once() -> None:
    assert len(NAMES) == len(set(NAMES)) == 2 + 3 + 2 * 5
