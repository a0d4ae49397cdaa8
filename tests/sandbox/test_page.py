"""The page: its files are served, refusals have Korean words, and the stream tells changes after they are stored."""

from __future__ import annotations

import json
import re
from pathlib import Path

import aiohttp
import pytest

from services.sandbox.client import SandboxClient
from services.sandbox.service import Sandbox
from shared.texts.sandbox import REFUSALS, refusal

SOURCE = Path(__file__).parents[2] / "services" / "sandbox"


@pytest.mark.parametrize("path", ["", "app.js", "style.css", "chat.css", "icon.svg"])
async def test_page_file_is_served(sandbox: Sandbox, path: str) -> None:
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/{path}") as response:
        assert response.status == 200 and await response.text()


async def test_page_loads_nothing_from_elsewhere(sandbox: Sandbox) -> None:
    async with aiohttp.ClientSession() as session, session.get(sandbox.url) as response:
        assert not re.findall(r'(?:src|href)="(?:https?:)?//', await response.text())


def test_every_refusal_has_its_sentence() -> None:
    codes = {code for file in SOURCE.rglob("*.py") for code in re.findall(r'Refused\("(\w+)"', file.read_text())}
    assert codes == set(REFUSALS)
    assert all(refusal(code).endswith(".") for code in codes)


async def test_stream_tells_messages_and_answers(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    async with aiohttp.ClientSession() as session, session.get(f"{sandbox.url}/control/events") as response:
        assert b'"hello"' in await response.content.readline()
        await response.content.readline()
        await minsu.start("hyeopchi_bot")
        change = json.loads((await response.content.readline()).removeprefix(b"data: "))
    assert (change["kind"], change["message"]["text"], change["chat"]) == ("message", "/start", f"{minsu.id}:7000001")
