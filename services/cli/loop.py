"""The event loop of whatever keeps running: uvloop, where it is there."""

import asyncio
from collections.abc import Coroutine
from typing import Any


def run_in_loop(work: Coroutine[Any, Any, None]) -> None:
    """Runs it to its end."""
    try:
        import uvloop
    except ImportError:  # Windows has none
        asyncio.run(work)
        return
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(work)
