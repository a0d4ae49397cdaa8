"""Runs the web alone, until SIGTERM or SIGINT."""

import asyncio
import signal

from services.web.service import running
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import read_settings

DEFAULT_NATS = "nats://127.0.0.1:4222"


async def main() -> None:
    """Reads the settings, serves, and ends when told to."""
    settings = read_settings()
    clock = Clock(settings.clock_file)
    clock.start(settings.clock)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    async with running(Runtime(settings, clock, settings.nats_url or DEFAULT_NATS, settings.nats_creds), host=settings.host):
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(main())
