"""Runs the members' bot alone, until SIGTERM or SIGINT."""

import asyncio
import signal

from services.bot.members.service import running
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import SettingsFault, read_settings
from shared.texts.settings import BOTH_TOKENS

DEFAULT_NATS = "nats://127.0.0.1:4222"


async def main() -> None:
    """Reads the settings, serves, and ends when told to."""
    settings = read_settings()
    if settings.members_bot_token is None:
        raise SettingsFault(BOTH_TOKENS)
    clock = Clock(settings.clock_file)
    clock.start(settings.clock)
    stop = asyncio.Event()
    for sign in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(sign, stop.set)
    runtime = Runtime(settings, clock, settings.nats_url or DEFAULT_NATS, settings.nats_creds)
    async with running(runtime, token=settings.members_bot_token):
        await stop.wait()


if __name__ == "__main__":
    asyncio.run(main())
