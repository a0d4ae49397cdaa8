"""python -m services.sandbox [--port N]: the sandbox alone, until SIGTERM or SIGINT."""

from __future__ import annotations

import argparse
import asyncio
import os
import signal
import sys
from datetime import UTC, datetime
from pathlib import Path

from services.sandbox.service import DEFAULT_PORT, PortInUse, SandboxBot, running
from shared.texts import sandbox as texts

BOTS = (
    SandboxBot("7000001:sandbox-members", "hyeopchi_bot", texts.MEMBERS_BOT),
    SandboxBot("7000002:sandbox-facilitators", "hyeopchi_desk_bot", texts.FACILITATORS_BOT),
)


async def main(data_dir: Path, port: int) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(data_dir=data_dir, port=port, bots=BOTS, now=lambda: datetime.now(UTC)) as sandbox:
        sys.stderr.write(texts.running_at(sandbox.url) + "\n")
        await stop.wait()


if __name__ == "__main__":
    parser = argparse.ArgumentParser(prog="sandbox")
    parser.add_argument("--port", type=int, default=DEFAULT_PORT)
    parser.add_argument("--data", type=Path, default=Path(os.environ.get("HYEOPCHI_DATA_DIR", "data")))
    options = parser.parse_args()
    try:
        asyncio.run(main(options.data, options.port))
    except PortInUse as taken:
        sys.exit(texts.port_in_use(taken.host, taken.port))
