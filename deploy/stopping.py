"""SIGINT and SIGTERM: the first asks to stop, the second ends at once."""

import asyncio
import os
import signal
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any, TypeVar

AT_ONCE = 130  # what a shell expects of a program that Ctrl-C ended

T = TypeVar("T")


class Stopped(Exception):
    """A signal came before the work was done."""


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


async def unless_stopped(work: Coroutine[Any, Any, T]) -> T:
    """What the work gives; at a signal it is cancelled, tidies up after itself, and Stopped is raised."""
    async with stop_asked() as stop:
        working, asked = asyncio.create_task(work), asyncio.create_task(stop.wait())
        await asyncio.wait((working, asked), return_when=asyncio.FIRST_COMPLETED)
        asked.cancel()
        if not working.done():
            working.cancel()
            await asyncio.wait((working,))
        if working.cancelled():
            raise Stopped
        return working.result()
