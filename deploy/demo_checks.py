"""What the demo insists on: a check that fails ends the story with a sentence."""

import asyncio
from collections.abc import Awaitable, Callable
from typing import TypeVar

LOOK_SECONDS = 0.05
PATIENCE_SECONDS = 20.0

T = TypeVar("T")


class NotSo(Exception):
    """Something in the story was not as it should be; the message is a Korean sentence that says what."""


def insist(holds: object, sentence: str) -> None:
    """Raises NotSo with the sentence unless it holds."""
    if not holds:
        raise NotSo(sentence)


async def until(look: Callable[[], Awaitable[T | None]], sentence: str, seconds: float = PATIENCE_SECONDS) -> T:
    """Looks again and again until there is something, and gives it; NotSo with the sentence when it does not come."""
    end = asyncio.get_running_loop().time() + seconds
    while True:
        found = await look()
        if found:
            return found
        insist(asyncio.get_running_loop().time() < end, sentence)
        await asyncio.sleep(LOOK_SECONDS)


async def together(*parts: Awaitable[object]) -> None:
    """Several at once; the first failure ends the others and is raised as it is."""
    try:
        async with asyncio.TaskGroup() as group:
            for part in parts:
                group.create_task(_awaited(part))
    except BaseExceptionGroup as failed:
        raise failed.exceptions[0] from failed


async def _awaited(part: Awaitable[object]) -> None:
    await part
