"""aiogram, unchanged, on the sandbox: polling, webhook, files, and its object model."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from aiogram import Bot, Dispatcher, F
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatMemberStatus, ParseMode
from aiogram.exceptions import TelegramBadRequest, TelegramForbiddenError
from aiogram.filters import Command, CommandStart
from aiogram.types import (
    BotCommand,
    BufferedInputFile,
    CallbackQuery,
    ChatMemberUpdated,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    Message,
    ReplyKeyboardMarkup,
)
from aiogram.webhook.aiohttp_server import SimpleRequestHandler
from aiohttp import web

from services.sandbox.client import SandboxClient
from services.sandbox.service import Sandbox
from tests.sandbox.conftest import MEMBERS, NOON

VOTE = InlineKeyboardMarkup(inline_keyboard=[[InlineKeyboardButton(text="찬성", callback_data="yes")]])


@asynccontextmanager
async def bot_on(sandbox: Sandbox) -> AsyncIterator[Bot]:
    session = AiohttpSession(api=TelegramAPIServer.from_base(sandbox.url))
    async with Bot(MEMBERS.token, session=session) as bot:
        yield bot


def dispatcher() -> Dispatcher:
    """A bot that greets, offers a vote, and takes contacts."""
    dp = Dispatcher()

    @dp.message(CommandStart())
    async def greet(message: Message) -> None:
        share = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="연락처 보내기", request_contact=True)]])
        await message.answer(f"<b>환영합니다</b> {message.text}", parse_mode=ParseMode.HTML, reply_markup=share)

    @dp.message(Command("vote"))
    async def offer(message: Message) -> None:
        await message.answer("안건", reply_markup=VOTE)

    @dp.message(F.contact)
    async def contact(message: Message) -> None:
        assert message.contact is not None and message.from_user is not None
        await message.answer("본인" if message.contact.user_id == message.from_user.id else "다른 사람")

    @dp.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        await query.answer(f"{query.from_user.first_name}: {query.data}", show_alert=True)
        assert isinstance(query.message, Message)
        await query.message.edit_text("투표 1", reply_markup=VOTE)

    return dp


@asynccontextmanager
async def polling(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with bot_on(sandbox) as bot:
        dp = dispatcher()
        task = asyncio.create_task(dp.start_polling(bot, handle_signals=False, close_bot_session=False, polling_timeout=5))
        try:
            yield bot
        finally:
            await dp.stop_polling()
            await task


@asynccontextmanager
async def webhook(sandbox: Sandbox) -> AsyncIterator[Bot]:
    async with bot_on(sandbox) as bot:
        app = web.Application()
        SimpleRequestHandler(dispatcher(), bot, secret_token="s3cret", handle_in_background=False).register(app, path="/hook")
        runner = web.AppRunner(app)
        await runner.setup()
        site = web.TCPSite(runner, "127.0.0.1", 0)
        await site.start()
        await bot.set_webhook(f"http://127.0.0.1:{runner.addresses[0][1]}/hook", secret_token="s3cret", max_connections=10)
        try:
            yield bot
        finally:
            await runner.cleanup()


@pytest.mark.parametrize("way", [polling, webhook], ids=["polling", "webhook"])
async def test_conversation_from_start_to_press(sandbox: Sandbox, client: SandboxClient, way: Any) -> None:
    minsu = await client.user("김민수", phone="+821012345678")
    async with way(sandbox):
        await minsu.start("hyeopchi_bot", "inv-1")
        greeting = await minsu.wait_for_message("hyeopchi_bot", "환영합니다 /start inv-1")
        assert greeting["entities"][0] == {"type": "bold", "offset": 0, "length": 5}
        await minsu.share_contact("hyeopchi_bot")
        await minsu.wait_for_message("hyeopchi_bot", "본인")
        await minsu.say("hyeopchi_bot", "/vote")
        await minsu.wait_for_message("hyeopchi_bot", "안건")
        answer = await minsu.press("hyeopchi_bot", "찬성")
        assert (answer.text, answer.show_alert) == ("김민수: yes", True)
        edited = await minsu.wait_for_message("hyeopchi_bot", "투표 1")
        assert "edit_date" in edited


async def test_object_model_parses(sandbox: Sandbox, client: SandboxClient) -> None:
    owner = await client.user("박의장", last_name="순", username="chair_park")
    group = await client.group("의제발굴분과", owner, ["hyeopchi_bot"])
    await client.place(group, "hyeopchi_bot", "administrator")
    async with bot_on(sandbox) as bot:
        me = await bot.get_me()
        assert me.username == "hyeopchi_bot" and me.can_read_all_group_messages is False
        updates = await bot.get_updates()
        kinds = [update.event_type for update in updates]
        assert kinds == ["my_chat_member", "message", "my_chat_member"]
        promoted = updates[-1].event
        assert isinstance(promoted, ChatMemberUpdated) and promoted.new_chat_member.status == ChatMemberStatus.ADMINISTRATOR
        assert (await bot.get_chat(group)).title == "의제발굴분과"
        assert (await bot.get_chat_member(group, owner.id)).status == ChatMemberStatus.CREATOR
        assert [member.user.id for member in await bot.get_chat_administrators(group)] == [owner.id, bot.id]
        assert await bot.get_chat_member_count(group) == 2
        sent = await bot.send_message(group, "공지", reply_markup=VOTE, disable_notification=True)
        assert sent.date == NOON
        assert await bot.pin_chat_message(group, sent.message_id)
        pinned = (await bot.get_chat(group)).pinned_message
        assert isinstance(pinned, Message) and pinned.text == "공지"
        assert await bot.unpin_chat_message(group, message_id=sent.message_id)
        assert await bot.set_my_commands([BotCommand(command="my", description="내 일정")])
        assert [command.command for command in await bot.get_my_commands()] == ["my"]
        assert (await bot.get_webhook_info()).url == ""
        assert await bot.send_chat_action(group, "typing")
        assert await bot.delete_message(group, sent.message_id)
        assert await bot.leave_chat(group)
        with pytest.raises(TelegramForbiddenError, match="not a member of the supergroup"):
            await bot.send_message(group, "늦은 말")


async def test_document_goes_out_and_comes_back(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    async with bot_on(sandbox) as bot:
        sent = await bot.send_document(
            minsu.id, BufferedInputFile(b"BEGIN:VCALENDAR", "회의.ics"), caption="<i>일정</i>", parse_mode="HTML"
        )
        assert sent.document is not None and sent.document.file_name == "회의.ics" and sent.caption == "일정"
        fetched = await bot.download(sent.document.file_id)
        assert fetched is not None and fetched.read() == b"BEGIN:VCALENDAR"
        again = await bot.send_document(minsu.id, sent.document.file_id)
        assert again.document == sent.document
        photo = await bot.send_photo(
            minsu.id, BufferedInputFile(b"\x89PNG\r\n\x1a\n" + b"\0" * 8 + b"\0\0\0\x03\0\0\0\x04", "a.png")
        )
        assert photo.photo is not None and (photo.photo[0].width, photo.photo[0].height) == (3, 4)
        await minsu.send_document("hyeopchi_bot", "명부.csv", "이름".encode(), caption="명부입니다")
        received = (await bot.get_updates())[-1].message
        assert received is not None and received.document is not None
        content = await bot.download(received.document)
        assert content is not None and content.read() == "이름".encode()


async def test_edit_same_text_is_refused_in_telegrams_words(sandbox: Sandbox, client: SandboxClient) -> None:
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    async with bot_on(sandbox) as bot:
        sent = await bot.send_message(minsu.id, "하나", reply_markup=VOTE)
        with pytest.raises(TelegramBadRequest, match="message is not modified"):
            await bot.edit_message_text("하나", chat_id=minsu.id, message_id=sent.message_id, reply_markup=VOTE)
        without = await bot.edit_message_text("하나", chat_id=minsu.id, message_id=sent.message_id)
        assert isinstance(without, Message) and without.reply_markup is None
        with pytest.raises(TelegramBadRequest, match="message to edit not found"):
            await bot.edit_message_text("둘", chat_id=minsu.id, message_id=999)
