"""getUpdates and webhooks: confirmation, conflicts, repeats, and calls in the webhook's response."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiohttp import web

from services.sandbox.client import SandboxClient
from services.sandbox.limits import Limits, Window
from services.sandbox.service import Sandbox
from tests.sandbox.conftest import Start, call_bot

Handler = Callable[[web.Request], Awaitable[web.Response]]


@asynccontextmanager
async def hook_server(handler: Handler) -> AsyncIterator[str]:
    app = web.Application()
    app.router.add_post("/hook", handler)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    try:
        yield f"http://127.0.0.1:{runner.addresses[0][1]}/hook"
    finally:
        await runner.cleanup()


def texts(answer: dict[str, Any]) -> list[str]:
    return [update["message"]["text"] for update in answer["result"]]


async def test_updates_repeat_until_confirmed(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    for text in ("하나", "둘", "셋"):
        await minsu.say("hyeopchi_bot", text)
    first = await call_bot(sandbox, "getUpdates", limit=2)
    assert texts(first) == ["하나", "둘"]
    assert texts(await call_bot(sandbox, "getUpdates")) == ["하나", "둘", "셋"]
    after = first["result"][0]["update_id"] + 1
    assert texts(await call_bot(sandbox, "getUpdates", offset=after)) == ["둘", "셋"]
    assert texts(await call_bot(sandbox, "getUpdates", offset=-1)) == ["셋"]
    assert texts(await call_bot(sandbox, "getUpdates")) == ["셋"]


async def test_long_poll_wakes_when_somebody_writes(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    poll = asyncio.create_task(call_bot(sandbox, "getUpdates", timeout=20))
    await minsu.say("hyeopchi_bot", "안녕하세요")
    assert texts(await asyncio.wait_for(poll, 5)) == ["안녕하세요"]


async def test_second_poller_ends_the_first(sandbox: Sandbox, client: SandboxClient) -> None:
    first = asyncio.create_task(call_bot(sandbox, "getUpdates", timeout=20))
    while not first.done():
        await call_bot(sandbox, "getUpdates", timeout=0)
    assert first.result()["description"].startswith("Conflict: terminated by other getUpdates request")


async def test_allowed_updates_leaves_out_the_rest(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    await call_bot(sandbox, "getUpdates", allowed_updates=["callback_query"])
    await minsu.say("hyeopchi_bot", "보이지 않음")
    assert (await call_bot(sandbox, "getUpdates"))["result"] == []


async def test_webhook_repeats_until_accepted_and_obeys_its_response(start: Start) -> None:
    none = Window(0, 1)
    sandbox, client = await start(limits=Limits(none, none, none, webhook_retry_ms=10))
    seen: list[int] = []

    async def handler(request: web.Request) -> web.Response:
        update = await request.json()
        seen.append(update["update_id"])
        if len(seen) < 3:
            return web.Response(status=502)
        chat = update["message"]["chat"]["id"]
        return web.json_response({"method": "sendMessage", "chat_id": chat, "text": "웹훅 답"})

    minsu = await client.user("김민수")
    async with hook_server(handler) as url:
        assert (await call_bot(sandbox, "setWebhook", url=url))["result"] is True
        await minsu.say("hyeopchi_bot", "첫말")
        await minsu.wait_for_message("hyeopchi_bot", "웹훅 답")
        info = (await call_bot(sandbox, "getWebhookInfo"))["result"]
    assert len(seen) == 3 and len(set(seen)) == 1
    assert "502" in info["last_error_message"]


async def test_webhook_keeps_one_chats_order(sandbox: Sandbox, client: SandboxClient) -> None:
    seen: list[str] = []
    done = asyncio.Event()

    async def handler(request: web.Request) -> web.Response:
        seen.append((await request.json())["message"]["text"])
        if len(seen) == 20:
            done.set()
        return web.Response()

    minsu = await client.user("김민수")
    async with hook_server(handler) as url:
        await call_bot(sandbox, "setWebhook", url=url)
        for number in range(20):
            await minsu.say("hyeopchi_bot", str(number))
        await asyncio.wait_for(done.wait(), 10)
    assert seen == [str(number) for number in range(20)]


async def test_injected_update_comes_with_its_number(sandbox: Sandbox, client: SandboxClient) -> None:
    await client.inject("hyeopchi_bot", {"message": {"broken": True}}, update_id=5)
    [update] = (await call_bot(sandbox, "getUpdates"))["result"]
    assert update == {"update_id": 5, "message": {"broken": True}}


@pytest.mark.parametrize(
    ("method", "fields", "error"),
    [
        ("noSuchMethod", {}, (404, "Not Found")),
        ("sendMessage", {"text": "a"}, (400, "Bad Request: chat_id is empty")),
        ("sendMessage", {"chat_id": -5, "text": "a"}, (400, "Bad Request: chat not found")),
        (
            "answerCallbackQuery",
            {"callback_query_id": "1"},
            (400, "Bad Request: query is too old and response timeout expired or query ID is invalid"),
        ),
        ("getFile", {"file_id": "x"}, (400, "Bad Request: invalid file_id")),
    ],
    ids=["unknown method", "no chat", "unknown chat", "unknown press", "unknown file"],
)
async def test_refusal_has_telegrams_words(sandbox: Sandbox, method: str, fields: dict[str, Any], error: tuple[int, str]) -> None:
    answer = await call_bot(sandbox, method, **fields)
    assert (answer["ok"], answer["error_code"], answer["description"]) == (False, *error)


async def test_wrong_token_is_unauthorized(sandbox: Sandbox) -> None:
    assert (await call_bot(sandbox, "getMe", token="7000001:wrong"))["description"] == "Unauthorized"


@pytest.mark.parametrize(
    ("fields", "description"),
    [
        ({"text": ""}, "message text is empty"),
        ({"text": "가" * 4097}, "message is too long"),
        ({"text": "<b>가", "parse_mode": "HTML"}, "can't parse entities: Can't find end tag corresponding to start tag \"b\""),
        ({"text": "<x>가</x>", "parse_mode": "HTML"}, 'can\'t parse entities: Unsupported start tag "x" at byte offset 0'),
        ({"text": "가", "reply_parameters": {"message_id": 99}}, "message to be replied not found"),
        (
            {"text": "가", "reply_markup": {"inline_keyboard": [[{"text": "예", "callback_data": "a" * 65}]]}},
            "BUTTON_DATA_INVALID",
        ),
        (
            {"text": "가", "reply_markup": json.dumps({"inline_keyboard": [[{"text": "예"}]]})},
            "can't parse inline keyboard button: Text buttons are unallowed in the inline keyboard",
        ),
    ],
    ids=["empty", "long", "open tag", "unknown tag", "reply to nothing", "data over 64 bytes", "button without action"],
)
async def test_message_out_of_bounds_is_refused(
    sandbox: Sandbox, client: SandboxClient, fields: dict[str, Any], description: str
) -> None:
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    answer = await call_bot(sandbox, "sendMessage", chat_id=minsu.id, **fields)
    assert answer["description"] == f"Bad Request: {description}"
