"""SIGINT and SIGTERM: the first asks to stop, the second ends at once."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

AT_ONCE = 130  # what a shell expects of a program that Ctrl-C ended


@asynccontextmanager
async def stop_asked() -> AsyncIterator[asyncio.Event]:
    """An event that is set at the first signal; children end with this process (see nats_server)."""
    loop, asked = asyncio.get_running_loop(), asyncio.Event()

    def ask() -> None:
        if asked.is_set():
            os._exit(AT_ONCE)
        asked.set()

    for sign in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(sign, ask)
    try:
        yield asked
    finally:
        for sign in (signal.SIGINT, signal.SIGTERM):
            loop.remove_signal_handler(sign)
