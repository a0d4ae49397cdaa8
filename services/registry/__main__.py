"""python -m services.registry: the registry alone, until SIGTERM or SIGINT; NATS must be running (HYEOPCHI_NATS_URL)."""

import asyncio
import signal
import sys

from services.registry.service import running
from shared.bus.connection import NotConnected
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import SettingsFault, read_settings
from shared.store.engine import DatabaseUnreachable

NATS = "nats://127.0.0.1:4222"


async def main(runtime: Runtime) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(runtime):
        await stop.wait()


if __name__ == "__main__":
    try:
        settings = read_settings()
        clock = Clock(settings.clock_file)
        clock.start(settings.clock)
        asyncio.run(main(Runtime(settings, clock, settings.nats_url or NATS, settings.nats_creds)))
    except (SettingsFault, NotConnected, DatabaseUnreachable) as fault:
        sys.exit(str(fault))
