"""Everything the cluster is made of: three NATS nodes, PostgreSQL, two replicas of every service and bot, one sandbox."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

from deploy.cluster.database import NAME as POSTGRES
from deploy.cluster.database import Postgres, postgres
from deploy.cluster.nodes import HOST, Nodes, three_nodes
from deploy.cluster.process import Process
from deploy.demo import settings_in
from deploy.demo_stage import Stage, stage_of
from deploy.folder import Standing
from deploy.keys import CLUSTER
from deploy.ports import port_for
from deploy.schema import ensure_schema
from deploy.traces import RUN
from shared.clock import Clock
from shared.texts import cli
from shared.texts import demo as story

SOURCES = Path(__file__).parents[2]
TWICE = ("registry", "scheduler", "bot members", "bot facilitators")
ALONE = (POSTGRES, "sandbox")  # of these there is one
NAMES = (*ALONE, *CLUSTER, *(f"{words.replace(' ', '-')}-{number}" for words in (*TWICE, "web") for number in (1, 2)))
REPLICAS = "3"


@dataclass(frozen=True)
class Ground:
    """What stands. `webs`: address by process; each is reached by itself, as a balancer before them would."""

    database: Postgres
    sandbox: Process
    nodes: tuple[Process, ...]
    services: tuple[Process, ...]
    webs: dict[str, Process]
    stage: Stage
    environment: dict[str, str]
    folder: Path

    @property
    def web(self) -> str:
        """The address of pages that answer."""
        return next(url for url, process in self.webs.items() if process.is_running)

    @property
    def victims(self) -> tuple[Process | Postgres, ...]:
        """Every process that is to die once."""
        return (self.database, self.sandbox, *self.nodes, *self.services, *self.webs.values())


@asynccontextmanager
async def standing(folder: Path) -> AsyncIterator[Ground]:
    """The cluster in `folder`, for the length of the block; the folder is the data folder of all, and so they have one clock."""
    nodes = three_nodes(folder)
    sandbox_url = f"http://{HOST}:{(sandbox_port := port_for(HOST, 0, ''))}"
    Clock(folder / "clock.json").start(story.BEGINS)
    with postgres(folder) as database:
        ports = _ports(2)
        environment = _environment(folder, nodes, database.address, sandbox_url) | {"HYEOPCHI_PUBLIC_URL": f"http://{HOST}:{ports[0]}"}
        await ensure_schema(settings_in(folder).model_copy(update={"database_url": database.address}))
        webs = {
            f"http://{HOST}:{port}": service_process(f"web-{number}", f"web --port {port}", folder, environment)
            for number, port in enumerate(ports, start=1)
        }
        sandbox = service_process("sandbox", f"sandbox --port {sandbox_port}", folder, environment)
        doubled = [(f"{words.replace(' ', '-')}-{number}", words) for words in TWICE for number in (1, 2)]
        services = [service_process(name, words, folder, environment) for name, words in doubled]
        started = [*nodes.servers, sandbox, *services, *webs.values()]
        try:
            await asyncio.gather(*(node.start() for node in nodes.servers), sandbox.start())
            await asyncio.gather(*(process.start() for process in (*services, *webs.values())))
            where = Standing(os.getpid(), nodes.url, f"{next(iter(webs))}/", f"{sandbox_url}/", str(nodes.keys))
            async with stage_of(where) as stage:
                yield Ground(database, sandbox, nodes.servers, tuple(services), webs, stage, environment, folder)
        finally:
            await asyncio.gather(*(process.stop() for process in started))


def _environment(folder: Path, nodes: Nodes, database: str, sandbox_url: str) -> dict[str, str]:
    ours = {name: value for name, value in os.environ.items() if not name.startswith("HYEOPCHI_")}
    return ours | {
        "PYTHONPATH": str(SOURCES),
        "PYTHONUNBUFFERED": "1",
        "HYEOPCHI_DATA_DIR": str(folder),
        "HYEOPCHI_DATABASE_URL": database,
        "HYEOPCHI_NATS_URL": nodes.url,
        "HYEOPCHI_NATS_CREDS": str(nodes.keys),
        "HYEOPCHI_NATS_REPLICAS": REPLICAS,
        "HYEOPCHI_TELEGRAM_API": sandbox_url,
    }


def service_process(name: str, words: str, folder: Path, environment: dict[str, str]) -> Process:
    command = [sys.executable, "-m", "services.cli.main", *words.split()]
    (folder / RUN).mkdir(exist_ok=True)

    async def says_so(said: str) -> bool:
        return cli.TO_STOP in said

    return Process(name, command, folder / RUN, environment, says_so)


def _ports(count: int) -> Sequence[int]:
    found: set[int] = set()
    while len(found) < count:
        found.add(port_for(HOST, 0, ""))
    return sorted(found)
