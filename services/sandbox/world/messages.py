"""Messages: written, changed, taken away, pinned."""

from __future__ import annotations

from typing import Any

from services.sandbox.world.delivery import announce
from services.sandbox.world.model import Chat, Message
from services.sandbox.world.state import World


def post(
    world: World,
    chat: Chat,
    author: int,
    body: dict[str, Any],
    *,
    reply_to: int | None = None,
    anonymous: bool = False,
    pins: int | None = None,
) -> Message:
    """Write a message into a chat and let its bots know."""
    chat.last_message_id += 1
    message = Message(
        chat=chat.name, id=chat.last_message_id, author=author, body={"date": world.date(), **body},
        reply_to=reply_to, anonymous=anonymous, pins=pins,
    )  # fmt: skip
    world.messages[chat.name][message.id] = message
    message.rev = chat.rev = world.tell("message", chat=chat.name, message_id=message.id)
    world.save(message, chat)
    announce(world, message)
    return message


def change(world: World, message: Message, fields: dict[str, Any]) -> Message:
    """Set fields of a message (None takes one away) and mark it as edited."""
    body = {**message.body, **fields, "edit_date": world.date()}
    message.body = {key: value for key, value in body.items() if value is not None}
    message.rev = world.tell("edited", chat=message.chat, message_id=message.id)
    world.save(message)
    announce(world, message, "edited_message")
    return message


def remove(world: World, message: Message) -> None:
    chat = world.chats[message.chat]
    world.messages[message.chat].pop(message.id)
    world.store.forget(message)
    chat.pinned = [number for number in chat.pinned if number != message.id]
    chat.rev = world.tell("deleted", chat=chat.name, message_id=message.id)
    world.save(chat)


def pin(world: World, chat: Chat, message: Message, author: int) -> None:
    """Pin on top; a message that is pinned already stays where it is."""
    if message.id in chat.pinned:
        return
    chat.pinned.append(message.id)
    post(world, chat, author, {}, pins=message.id)
    world.touch(chat)


def unpin(world: World, chat: Chat, message_id: int | None) -> None:
    """Without an id, the last pinned message."""
    if chat.pinned:
        gone = message_id if message_id is not None else chat.pinned[-1]
        chat.pinned = [number for number in chat.pinned if number != gone]
        world.touch(chat)
