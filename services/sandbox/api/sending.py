"""Methods that write, change and remove messages."""

from __future__ import annotations

from typing import Any

from services.sandbox.api.call import TEXT_LENGTH, Call
from services.sandbox.errors import NOT_MODIFIED, bad_request
from services.sandbox.keyboards import checked_markup
from services.sandbox.world.messages import change, pin, post, remove, unpin
from services.sandbox.world.model import Chat, Message
from services.sandbox.world.views import message_view

CAPTION_LENGTH = 1024


async def send_message(call: Call) -> dict[str, Any]:
    chat = call.chat(writing=True)
    text, entities = call.formatted("text", "entities", TEXT_LENGTH, "message is too long")
    if not text:
        raise bad_request("message text is empty")
    body: dict[str, Any] = {"text": text} | ({"entities": entities} if entities else {})
    preview = call.parameters.structure("link_preview_options")
    if preview:
        body["link_preview_options"] = preview
    return send(call, chat, body)


def send(call: Call, chat: Chat, body: dict[str, Any]) -> dict[str, Any]:
    """Post the bot's message with its markup; reply keyboards belong to the chat, inline ones to the message."""
    markup = checked_markup(call.parameters.structure("reply_markup"))
    reply_to = call.reply_to(chat)
    if markup is not None and "inline_keyboard" in markup:
        body = body | {"reply_markup": markup}
    elif markup is not None:
        chat.keyboard = markup if "keyboard" in markup else None
    if call.parameters.flag("protect_content"):
        body = body | {"has_protected_content": True}
    return message_view(call.world, post(call.world, chat, call.bot.id, body, reply_to=reply_to))


async def edit_message_text(call: Call) -> dict[str, Any]:
    message = _own(call)
    text, entities = call.formatted("text", "entities", TEXT_LENGTH, "message is too long")
    if not text:
        raise bad_request("message text is empty")
    if "text" not in message.body:
        raise bad_request("there is no text in the message to edit")
    return _edited(call, message, {"text": text, "entities": entities or None})


async def edit_message_caption(call: Call) -> dict[str, Any]:
    message = _own(call)
    caption, entities = call.formatted("caption", "caption_entities", CAPTION_LENGTH, "message caption is too long")
    return _edited(call, message, {"caption": caption or None, "caption_entities": entities or None})


async def edit_message_reply_markup(call: Call) -> dict[str, Any]:
    return _edited(call, _own(call), {})


def _own(call: Call) -> Message:
    message = call.message(call.chat(writing=True), "message to edit not found")
    if message.author != call.bot.id or message.pins:
        raise bad_request("message can't be edited")
    return message


def _edited(call: Call, message: Message, fields: dict[str, Any]) -> dict[str, Any]:
    """An edit without a markup takes the buttons away, as in Telegram."""
    markup = checked_markup(call.parameters.structure("reply_markup"))
    if markup is not None and "inline_keyboard" not in markup:
        raise bad_request("inline keyboard expected")
    fields = {**fields, "reply_markup": markup}
    if all(message.body.get(key) == value for key, value in fields.items()):
        raise bad_request(NOT_MODIFIED)
    return message_view(call.world, change(call.world, message, fields))


async def delete_message(call: Call) -> bool:
    chat = call.chat()
    message = call.message(chat, "message to delete not found")
    if not chat.is_private and message.author != call.bot.id and not chat.is_admin(call.bot.id):
        raise bad_request("message can't be deleted")
    remove(call.world, message)
    return True


async def pin_chat_message(call: Call) -> bool:
    chat = call.chat(writing=True)
    _may_pin(call, chat)
    pin(call.world, chat, call.message(chat, "message to pin not found"), call.bot.id)
    return True


async def unpin_chat_message(call: Call) -> bool:
    chat = call.chat(writing=True)
    _may_pin(call, chat)
    number = call.parameters.number("message_id")
    if number is not None and number not in chat.pinned:
        raise bad_request("message to unpin not found")
    unpin(call.world, chat, number)
    return True


async def unpin_all_chat_messages(call: Call) -> bool:
    chat = call.chat(writing=True)
    _may_pin(call, chat)
    chat.pinned = []
    call.world.touch(chat)
    return True


def _may_pin(call: Call, chat: Chat) -> None:
    if not chat.is_private and not (chat.is_admin(call.bot.id) and chat.members[call.bot.id].can_pin):
        raise bad_request("not enough rights to manage pinned messages in the chat")
