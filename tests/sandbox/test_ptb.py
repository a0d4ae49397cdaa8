"""python-telegram-bot, unchanged, on the sandbox: polling, webhook, and its errors."""

from __future__ import annotations

import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import timedelta
from typing import Any

import pytest
from telegram import ForceReply, InlineKeyboardButton, InlineKeyboardMarkup, InputFile, Update
from telegram.error import BadRequest, ChatMigrated, Conflict, Forbidden, NetworkError, RetryAfter
from telegram.ext import Application, CallbackQueryHandler, CommandHandler, ContextTypes, MessageHandler, filters

from services.sandbox.client import SandboxClient
from services.sandbox.service import Sandbox
from tests.sandbox.conftest import DESK

App = Application[Any, Any, Any, Any, Any, Any]
KEYS = InlineKeyboardMarkup([[InlineKeyboardButton("개회", callback_data="open")]])


def application(sandbox: Sandbox) -> App:
    app: App = (
        Application.builder()
        .token(DESK.token)
        .base_url(f"{sandbox.url}/bot")
        .base_file_url(f"{sandbox.url}/file/bot")
        .updater(None)
        .build()
    )
    return app


async def call_meeting(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_text("언제입니까", reply_markup=ForceReply())


async def take_text(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.effective_message is not None
    await update.effective_message.reply_html(f"<b>{update.effective_message.text}</b>", reply_markup=KEYS, do_quote=True)


async def pressed(update: Update, _: ContextTypes.DEFAULT_TYPE) -> None:
    assert update.callback_query is not None
    await update.callback_query.answer("기록했습니다")
    await update.callback_query.edit_message_text("개회했습니다")


def with_handlers(app: App) -> App:
    app.add_handler(CommandHandler("call", call_meeting))
    app.add_handler(MessageHandler(filters.TEXT & ~filters.COMMAND, take_text))
    app.add_handler(CallbackQueryHandler(pressed))
    return app


@asynccontextmanager
async def polling(sandbox: Sandbox) -> AsyncIterator[None]:
    builder = Application.builder().token(DESK.token).base_url(f"{sandbox.url}/bot").base_file_url(f"{sandbox.url}/file/bot")
    async with with_handlers(builder.build()) as app:
        assert app.updater is not None
        await app.start()
        await app.updater.start_polling(timeout=5)
        try:
            yield
        finally:
            await app.updater.stop()
            await app.stop()


@asynccontextmanager
async def webhook(sandbox: Sandbox) -> AsyncIterator[None]:
    """PTB's own web server needs tornado; updates are taken over aiohttp and given to the application, as a host would."""
    from aiohttp import web

    async with with_handlers(application(sandbox)) as app:

        async def take(request: web.Request) -> web.Response:
            assert request.headers["X-Telegram-Bot-Api-Secret-Token"] == "s3cret"
            await app.process_update(Update.de_json(await request.json(), app.bot))
            return web.Response()

        server = web.Application()
        server.router.add_post("/hook", take)
        runner = web.AppRunner(server)
        await runner.setup()
        with socket.create_server(("127.0.0.1", 0)) as listener:
            await web.SockSite(runner, listener).start()
            await app.bot.set_webhook(f"http://127.0.0.1:{listener.getsockname()[1]}/hook", secret_token="s3cret")
            try:
                yield
            finally:
                await runner.cleanup()


@pytest.mark.parametrize("way", [polling, webhook], ids=["polling", "webhook"])
async def test_wizard_by_command_text_and_press(sandbox: Sandbox, client: SandboxClient, way: Any) -> None:
    clerk = await client.user("이간사")
    async with way(sandbox):
        await clerk.start("hyeopchi_desk_bot")
        await clerk.say("hyeopchi_desk_bot", "/call")
        await clerk.wait_for_message("hyeopchi_desk_bot", "언제입니까")
        await clerk.say("hyeopchi_desk_bot", "12/3 오후2시")
        echoed = await clerk.wait_for_message("hyeopchi_desk_bot", lambda view: bool(view.get("reply_to_message")))
        assert echoed["text"] == "12/3 오후2시" and echoed["entities"][0]["type"] == "bold"
        assert (await clerk.press("hyeopchi_desk_bot", "개회")).text == "기록했습니다"
        await clerk.wait_for_message("hyeopchi_desk_bot", "개회했습니다")


async def test_object_model_parses(sandbox: Sandbox, client: SandboxClient) -> None:
    owner = await client.user("박의장")
    group = await client.group("운영위원회", owner, ["hyeopchi_desk_bot"])
    await client.place(group, "hyeopchi_desk_bot", "administrator")
    await owner.say(group, "비공개로", anonymous=True)
    async with application(sandbox) as app:
        updates = await app.bot.get_updates()
        hidden = updates[-1].message
        assert hidden is not None and hidden.sender_chat is not None and hidden.from_user is not None
        assert (hidden.sender_chat.id, hidden.from_user.id) == (group, 1087968824)
        assert (await app.bot.get_chat(group)).title == "운영위원회"
        assert [member.status for member in await app.bot.get_chat_administrators(group)] == ["creator", "administrator"]
        assert (await app.bot.get_webhook_info()).pending_update_count == len(updates)
        sent = await app.bot.send_document(group, InputFile(b"abc", "a.txt"))
        assert sent.document is not None
        file = await sent.document.get_file()
        assert bytes(await file.download_as_bytearray()) == b"abc"


async def test_refusals_become_the_librarys_errors(
    sandbox: Sandbox, client: SandboxClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PTB_TIMEDELTA", "1")  # the library warns about its older, whole seconds
    owner, stranger = await client.user("박의장"), await client.user("모르는 이")
    group = await client.group("작은 모임", owner, ["hyeopchi_desk_bot"], kind="group")
    new_id = await client.migrate(group)
    async with application(sandbox) as app:
        with pytest.raises(ChatMigrated) as moved:
            await app.bot.send_message(group, "어디입니까")
        assert moved.value.new_chat_id == new_id
        with pytest.raises(Forbidden, match="can't initiate"):
            await app.bot.send_message(stranger.id, "안녕하세요")
        await stranger.start("hyeopchi_desk_bot")
        await stranger.block("hyeopchi_desk_bot")
        with pytest.raises(Forbidden, match="blocked by the user"):
            await app.bot.send_message(stranger.id, "안녕하세요")
        with pytest.raises(BadRequest, match="Chat not found"):
            await app.bot.send_message(12, "안녕하세요")
        with pytest.raises(BadRequest, match=r"(?i)not enough rights"):
            await app.bot.pin_chat_message(new_id, 1)
        await client.set_faults(too_many_requests_percent=100, retry_after=7, methods=["sendMessage"])
        with pytest.raises(RetryAfter) as told:
            await app.bot.send_message(new_id, "너무 많습니다")
        assert told.value.retry_after == timedelta(seconds=7)
        await client.set_faults(server_error_percent=100, methods=["sendMessage"])
        with pytest.raises(NetworkError, match="Internal Server Error"):
            await app.bot.send_message(new_id, "고장")
        await app.bot.set_webhook("http://127.0.0.1:9/hook")
        with pytest.raises(Conflict, match="webhook is active"):
            await app.bot.get_updates()
