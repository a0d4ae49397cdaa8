"""The web over fake services, asked through ASGI."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import httpx
import pytest

from services.web.app import application
from services.web.asking import Desk
from services.web.calendars.kept import Kept
from shared.clock import Clock
from shared.settings import Settings
from tests.web import world
from tests.web.fakes import FakeServices

BASE = "https://hyeopchi.test"


class StillClock(Clock):
    """A clock that a test sets."""

    def __init__(self, at: datetime) -> None:
        super().__init__()
        self.at = at

    def now(self) -> datetime:
        return self.at.astimezone(UTC)


@pytest.fixture
def services() -> FakeServices:
    return FakeServices()


@pytest.fixture
def clock() -> StillClock:
    return StillClock(world.NOW)


@pytest.fixture
def kept() -> Kept:
    return Kept()


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    return Settings(_env_file=None, data_dir=tmp_path, secret_key="test-key-of-32-characters-length", public_url=BASE)


@pytest.fixture
async def web(services: FakeServices, clock: StillClock, kept: Kept, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    desk = Desk(*services.voices(), settings, clock)
    transport, headers = httpx.ASGITransport(application(desk, kept)), {"Accept": "text/html, */*"}  # as a browser says it
    async with httpx.AsyncClient(transport=transport, base_url=BASE, headers=headers) as client:
        yield client
