"""The bot with a furnished bus, for every test of a conversation."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.facilitators import views
from tests.facilitators.world import At, FakeBus, World, furnished, world


@pytest.fixture
def bus() -> FakeBus:
    return furnished()


@pytest.fixture
def clock() -> At:
    return At(views.NOW)


@pytest.fixture
async def desk(tmp_path: Path, bus: FakeBus, clock: At) -> AsyncIterator[World]:
    async with world(tmp_path, bus, clock) as running:
        yield running
