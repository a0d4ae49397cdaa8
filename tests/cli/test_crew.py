"""Services side by side: up together, down in reverse, and never half."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest

from deploy.crew import Crew


@asynccontextmanager
async def service(name: str, story: list[str]) -> AsyncIterator[str]:
    story.append(f"{name} up")
    try:
        yield name
    finally:
        story.append(f"{name} down")


@asynccontextmanager
async def broken() -> AsyncIterator[None]:
    raise ValueError("cannot start")
    yield


@asynccontextmanager
async def endless() -> AsyncIterator[None]:
    await asyncio.Event().wait()
    yield


async def test_crew_leaves_in_reverse_order() -> None:
    story: list[str] = []
    async with Crew() as crew:
        assert await crew.take_on("a", service("a", story)) == "a"
        assert await crew.take_on("b", service("b", story)) == "b"
    assert story == ["a up", "b up", "b down", "a down"]


async def test_start_that_fails_takes_down_those_that_stand() -> None:
    story: list[str] = []
    with pytest.raises(ValueError, match="cannot start"):
        async with Crew() as crew:
            await asyncio.gather(crew.take_on("a", service("a", story)), crew.take_on("b", broken()))
    assert story == ["a up", "a down"]


async def test_start_that_never_ends_is_cut_off_when_another_fails() -> None:
    with pytest.raises(ValueError, match="cannot start"):
        async with Crew() as crew:
            await asyncio.gather(crew.take_on("a", endless()), crew.take_on("b", broken()))
