"""kill -9 in the middle of things: what was answered is still there; and a port that is taken."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from datetime import UTC, datetime
from pathlib import Path

import pytest

from services.sandbox.client import SandboxClient
from services.sandbox.service import PortInUse, Sandbox, SandboxBot, running
from tests.sandbox.conftest import call_bot

TOKEN = "7000001:sandbox-members"


async def begun(data: Path) -> tuple[Process, Sandbox]:
    """The sandbox as a process of its own."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "services.sandbox", "--port", "0", "--data", str(data), stderr=PIPE
    )
    assert process.stderr is not None
    line = (await asyncio.wait_for(process.stderr.readline(), 30)).decode()
    found = re.search(r"http://\S+:(\d+)", line)
    assert found is not None, line
    return process, Sandbox(found[0], int(found[1]))


async def killed(process: Process) -> None:
    assert process.pid is not None
    os.kill(process.pid, signal.SIGKILL)
    await process.wait()


async def test_everything_answered_survives_kill(tmp_path: Path) -> None:
    process, sandbox = await begun(tmp_path)
    async with SandboxClient(sandbox.url) as client:
        minsu = await client.user("김민수")
        group = await client.group("분과", minsu, ["hyeopchi_bot"])
        await minsu.start("hyeopchi_bot", "inv")
        await minsu.send_document("hyeopchi_bot", "명부.csv", b"abc")
        keys = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
        sent = (await call_bot(sandbox, "sendMessage", TOKEN, chat_id=group, text="공지", reply_markup=keys))["result"]
        await call_bot(
            sandbox, "editMessageText", TOKEN, chat_id=group, message_id=sent["message_id"], text="고친 공지", reply_markup=keys
        )
        [made, *_] = await asyncio.gather(*(minsu.tap(group, sent["message_id"], label="예") for _ in range(30)))
        pending = (await call_bot(sandbox, "getUpdates", TOKEN))["result"]
        await call_bot(sandbox, "getUpdates", TOKEN, offset=pending[2]["update_id"])
        messages = await minsu.messages(group)
        left = await client.pending("hyeopchi_bot")
    await killed(process)

    process, sandbox = await begun(tmp_path)
    async with SandboxClient(sandbox.url) as client:
        [again] = await client.people()
        assert again.id == minsu.id
        assert await again.messages(group) == messages
        assert await client.pending("hyeopchi_bot") == left
        assert len([update for update in left if "callback_query" in update]) == 30
        document = next(update["message"]["document"] for update in left if "document" in update.get("message", {}))
        path = (await call_bot(sandbox, "getFile", TOKEN, file_id=document["file_id"]))["result"]["file_path"]
        assert path.startswith("documents/")
        assert (await call_bot(sandbox, "answerCallbackQuery", TOKEN, callback_query_id=made["press"], text="예"))["ok"]
        fresh = await again.say(group, "새 말")
        assert fresh["message_id"] == sent["message_id"] + 1 and fresh["rev"] > max(message["rev"] for message in messages)
    process.terminate()
    assert await asyncio.wait_for(process.wait(), 20) == 0


async def test_taken_port_is_a_typed_error(sandbox: Sandbox, tmp_path: Path) -> None:
    with pytest.raises(PortInUse) as taken:
        async with running(
            data_dir=tmp_path / "other", port=sandbox.port, bots=[SandboxBot("1:a", "a_bot", "a")], now=lambda: datetime.now(UTC)
        ):
            pass
    assert taken.value.port == sandbox.port


async def test_thirty_five_people_at_once(sandbox: Sandbox, client: SandboxClient) -> None:
    """Every press is answered while a bot polls; the time is only watched for being far off."""
    members = [await client.user(f"위원{number}") for number in range(35)]
    group = await client.group("전체회의", members[0], [*members[1:], "hyeopchi_bot"])
    keys = {"inline_keyboard": [[{"text": "찬성", "callback_data": "y"}]]}
    sent = (await call_bot(sandbox, "sendMessage", chat_id=group, text="표결", reply_markup=keys))["result"]

    async def serve() -> None:
        offset = 0
        while True:
            updates = (await call_bot(sandbox, "getUpdates", offset=offset, timeout=10))["result"]
            presses = [update["callback_query"]["id"] for update in updates if "callback_query" in update]
            await asyncio.gather(
                *(call_bot(sandbox, "answerCallbackQuery", callback_query_id=press, text="접수") for press in presses)
            )
            offset = updates[-1]["update_id"] + 1

    bot = asyncio.create_task(serve())
    try:
        answers = await asyncio.wait_for(
            asyncio.gather(*(member.press(group, "찬성", sent["message_id"]) for member in members)), 10
        )
    finally:
        bot.cancel()
    assert [answer.text for answer in answers] == ["접수"] * 35
