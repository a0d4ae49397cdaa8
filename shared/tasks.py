"""Work that runs beside a service for as long as the service does."""

import asyncio
from collections.abc import AsyncIterator, Coroutine, Sequence
from contextlib import asynccontextmanager
from typing import Any

AGAIN_SECONDS = 10.0  # longer than any of them takes to end in good order


@asynccontextmanager
async def side_by_side(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Runs them while the block runs; one that fails ends the block with its error, so that nothing stops unseen."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one) for one in work]
        try:
            yield
        finally:
            await _ended(tasks)


def not_cancelled() -> bool:
    """Whether this task may go on. Looked at as well as raised: before Python 3.12 a wait that ends in the same moment
    swallows the cancellation."""
    task = asyncio.current_task()
    return task is None or not task.cancelling()


async def _ended(tasks: Sequence[asyncio.Task[None]]) -> None:
    """Cancels until they have ended: one that missed the word, in a library's wait, hears it again."""
    waiting = {task for task in tasks if not task.done()}
    while waiting:
        for task in waiting:
            task.cancel()
        _, waiting = await asyncio.wait(waiting, timeout=AGAIN_SECONDS)
