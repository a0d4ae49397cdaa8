"""A NATS server without keys for a bench: the bench speaks for everybody."""

import asyncio
import shutil
import socket
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

CONFIG = "max_payload: 8MB\njetstream {{ store_dir: {store}, sync_interval: always }}\n"


@asynccontextmanager
async def open_nats(folder: Path) -> AsyncIterator[str]:
    """Its address, for the length of the block."""
    binary = shutil.which("nats-server", path=str(Path(sys.executable).parent)) or "nats-server"
    config = folder / "nats.conf"
    config.write_text(CONFIG.format(store=f'"{folder / "nats"}"'))
    port = _free_port()
    nothing = asyncio.subprocess.DEVNULL
    server = await asyncio.create_subprocess_exec(
        binary, "-c", str(config), "-a", "127.0.0.1", "-p", str(port), stdout=nothing, stderr=nothing
    )
    try:
        await _listening(port, server)
        yield f"nats://127.0.0.1:{port}"
    finally:
        server.terminate()
        await server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


async def _listening(port: int, server: asyncio.subprocess.Process) -> None:
    while server.returncode is None:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.01)
            continue
        writer.close()
        return
    raise RuntimeError("nats-server ended at its start")
