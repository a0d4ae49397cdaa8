"""A running sandbox with two bots, and a person-like client on it."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import aiohttp
import pytest

from services.sandbox.client import SandboxClient
from services.sandbox.limits import Faults, Limits
from services.sandbox.service import Sandbox, SandboxBot, running

MEMBERS = SandboxBot("7000001:members", "hyeopchi_bot", "협치봇")
DESK = SandboxBot("7000002:desk", "hyeopchi_desk_bot", "협치봇 진행")
NOON = datetime(2026, 12, 3, 3, 0, tzinfo=UTC)

Call = Callable[..., Awaitable[dict[str, Any]]]
Start = Callable[..., Awaitable[tuple[Sandbox, SandboxClient]]]


@pytest.fixture
async def start(tmp_path: Path) -> AsyncIterator[Start]:
    """Starts a sandbox (without limits unless told) and a client; both end with the test."""
    async with AsyncExitStack() as stack:

        async def begin(limits: Limits | None = None, faults: Faults | None = None) -> tuple[Sandbox, SandboxClient]:
            sandbox = await stack.enter_async_context(
                running(
                    data_dir=tmp_path,
                    port=0,
                    bots=[MEMBERS, DESK],
                    limits=limits or Limits.none(),
                    faults=faults,
                    now=lambda: NOON,
                )
            )
            return sandbox, await stack.enter_async_context(SandboxClient(sandbox.url))

        yield begin


@pytest.fixture
async def sandbox_and_client(start: Start) -> tuple[Sandbox, SandboxClient]:
    return await start()


@pytest.fixture
def sandbox(sandbox_and_client: tuple[Sandbox, SandboxClient]) -> Sandbox:
    return sandbox_and_client[0]


@pytest.fixture
def client(sandbox_and_client: tuple[Sandbox, SandboxClient]) -> SandboxClient:
    return sandbox_and_client[1]


async def call_bot(sandbox: Sandbox, method: str, token: str = MEMBERS.token, **fields: Any) -> dict[str, Any]:
    """One call of the Bot API as JSON; the whole envelope, refused or not."""
    async with aiohttp.ClientSession() as session, session.post(f"{sandbox.url}/bot{token}/{method}", json=fields) as response:
        document: dict[str, Any] = await response.json()
        assert response.status == document.get("error_code", 200)
        return document
