"""Work that runs beside a service for as long as the service does."""

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from typing import Any


@asynccontextmanager
async def side_by_side(*work: Coroutine[Any, Any, None]) -> AsyncIterator[None]:
    """Runs them while the block runs; one that fails ends the block with its error, so that nothing stops unseen."""
    async with asyncio.TaskGroup() as group:
        tasks = [group.create_task(one) for one in work]
        try:
            yield
        finally:
            for task in tasks:
                task.cancel()
