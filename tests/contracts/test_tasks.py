"""What runs beside a service ends with it, also when the word to stop is swallowed once."""

import asyncio

import pytest

from shared import tasks
from shared.tasks import not_cancelled, side_by_side


async def deaf(heard: list[str]) -> None:
    """As a library's wait that ends in the very moment of the cancellation: the first word is lost."""
    try:
        await asyncio.Event().wait()
    except asyncio.CancelledError:
        heard.append("swallowed")
    await asyncio.Event().wait()


async def test_work_that_swallows_a_cancellation_still_ends(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tasks, "AGAIN_SECONDS", 0.05)
    heard: list[str] = []
    async with asyncio.timeout(10):
        async with side_by_side(deaf(heard)):
            await asyncio.sleep(0.01)
    assert heard == ["swallowed"]


async def test_loop_that_looks_ends_without_a_second_word() -> None:
    turns: list[int] = []

    async def looking() -> None:
        while not_cancelled():
            try:
                await asyncio.Event().wait()
            except asyncio.CancelledError:
                turns.append(1)

    async with asyncio.timeout(5):
        async with side_by_side(looking()):
            await asyncio.sleep(0.01)
    assert turns == [1]


async def test_work_that_fails_ends_the_block_with_its_error() -> None:
    async def failing() -> None:
        raise ValueError("broken")

    with pytest.raises(ExceptionGroup) as raised:
        async with side_by_side(failing()):
            await asyncio.Event().wait()
    assert isinstance(raised.value.exceptions[0], ValueError)
