"""python -m services.bot.facilitators: the bot alone, until SIGTERM or SIGINT; NATS must be running (HYEOPCHI_NATS_URL)."""

import asyncio
import signal
import sys

from services.bot.facilitators.entrance import BadToken
from services.bot.facilitators.service import running
from shared.bus.connection import NotConnected
from shared.clock import Clock
from shared.runtime import Runtime
from shared.settings import SettingsFault, read_settings
from shared.store.engine import DatabaseUnreachable
from shared.texts import facilitator as texts

NATS = "nats://127.0.0.1:4222"


async def main(runtime: Runtime, token: str) -> None:
    stop = asyncio.Event()
    for number in (signal.SIGTERM, signal.SIGINT):
        asyncio.get_running_loop().add_signal_handler(number, stop.set)
    async with running(runtime, token=token):
        await stop.wait()


if __name__ == "__main__":
    try:
        settings = read_settings()
        if settings.facilitators_bot_token is None:
            sys.exit(texts.NO_TOKEN)
        clock = Clock(settings.clock_file)
        clock.start(settings.clock)
        runtime = Runtime(settings, clock, settings.nats_url or NATS, settings.nats_creds)
        asyncio.run(main(runtime, settings.facilitators_bot_token))
    except (SettingsFault, NotConnected, DatabaseUnreachable) as fault:
        sys.exit(str(fault))
    except BadToken:
        sys.exit(texts.BAD_TOKEN)
