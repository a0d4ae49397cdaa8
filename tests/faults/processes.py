"""Every service as a process of its own on one NATS server and one database, each of which a test may kill and start again."""

import asyncio
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from deploy.cluster.database import Postgres, postgres
from deploy.cluster.ground import service_process
from deploy.cluster.nodes import HOST, listening
from deploy.cluster.process import Process
from deploy.nats_server import binary
from deploy.ports import port_for
from deploy.schema import ensure_schema
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import Settings
from tests.cli.conftest import ENVIRONMENT

KEY = "test-key-of-32-characters-length"
SERVICES = ("registry", "scheduler", "bot members", "bot facilitators", "web")
MAX_PAYLOAD = "max_payload: 8MB\njetstream { store_dir: %s, sync_interval: always }\n"  # as the embedded server has it


@dataclass(frozen=True)
class Ground:
    """What stands: `victims` by name, PostgreSQL among them where it is the database."""

    runtime: Runtime
    web: str
    victims: dict[str, Process | Postgres]
    environment: dict[str, str]


@asynccontextmanager
async def standing(folder: Path, members_api: str, facilitators_api: str, *, on_postgresql: bool) -> AsyncIterator[Ground]:
    """Each process by itself, for the length of the block. `folder` must be open to PostgreSQL's own user."""
    with postgres(folder) if on_postgresql else nullcontext() as database:
        nats_port, web_port = port_for(HOST, 0, ""), port_for(HOST, 0, "")
        settings = Settings(
            _env_file=None, data_dir=folder, secret_key=KEY, database_url=database.address if database else None
        )
        await ensure_schema(settings)
        environment = ENVIRONMENT | {
            "PYTHONUNBUFFERED": "1",
            "HYEOPCHI_DATA_DIR": str(folder),
            "HYEOPCHI_DATABASE_URL": settings.database,
            "HYEOPCHI_SECRET_KEY": KEY,
            "HYEOPCHI_NATS_URL": f"nats://{HOST}:{nats_port}",
            "HYEOPCHI_PUBLIC_URL": f"http://{HOST}:{web_port}",
            "HYEOPCHI_MEMBERS_BOT_TOKEN": "1:members",
            "HYEOPCHI_FACILITATORS_BOT_TOKEN": "2:facilitators",
            "HYEOPCHI_TELEGRAM_API": members_api,
        }
        apis = {"bot facilitators": {"HYEOPCHI_TELEGRAM_API": facilitators_api}}
        server = _nats(folder, nats_port)
        services = [
            service_process(name, f"web --port {web_port}" if name == "web" else name, folder, environment | apis.get(name, {}))
            for name in SERVICES
        ]
        victims: dict[str, Any] = {one.name: one for one in (server, *services)}
        victims |= {database.name: database} if database else {}
        runtime = Runtime(settings, Clock(folder / "clock.json"), environment["HYEOPCHI_NATS_URL"])
        try:
            await server.start()
            await asyncio.gather(*(service.start() for service in services))
            yield Ground(runtime, environment["HYEOPCHI_PUBLIC_URL"], victims, environment)
        finally:
            await asyncio.gather(*(service.stop() for service in services))
            await server.stop()


def _nats(folder: Path, port: int) -> Process:
    config = folder / "nats.conf"
    config.write_text(MAX_PAYLOAD % f'"{folder / "nats"}"')
    command = [binary(), "-c", str(config), "-a", HOST, "-p", str(port)]
    return Process("nats-server", command, folder, os.environ, listening(port))
