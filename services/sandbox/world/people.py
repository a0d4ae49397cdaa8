"""What a person does: write, start a bot, press a button, share a contact, send a file, forward, edit."""

from __future__ import annotations

import re
import secrets
import time
from typing import Any

from services.sandbox.entities import found_entities
from services.sandbox.errors import Refused
from services.sandbox.world.delivery import enqueue
from services.sandbox.world.groups import set_blocked
from services.sandbox.world.messages import change, post
from services.sandbox.world.model import Chat, File, Message, Press, User
from services.sandbox.world.state import World
from services.sandbox.world.views import file_view, press_view, user_view

TEXT_LENGTH = 4096
FIRST_USER_ID = 700_000_001
_FORWARDED = frozenset({"text", "entities", "caption", "caption_entities", "document", "photo", "contact"})
_PAYLOAD = re.compile(r"[A-Za-z0-9_-]{0,64}")


def create_user(world: World, user: User) -> User:
    """A new person; id 0 = the next free one."""
    if not user.id:
        user.id = max([FIRST_USER_ID - 1, *(number for number, found in world.users.items() if not found.is_bot)]) + 1
    if user.id in world.users:
        raise Refused("user_exists", 409)
    if user.username and world.user_named(user.username):
        raise Refused("username_taken", 409)
    world.users[user.id] = user
    world.save(user)
    world.tell("user", user=user.id)
    return user


def open_chat(world: World, user_id: int, chat: int | str) -> Chat:
    """The chat as this person names it: a group's id, or a bot's id or @name for the private chat (made when it is new)."""
    number = int(chat) if str(chat).lstrip("-").isdigit() else 0
    if number < 0:
        group = world.group(number)
        if group is None or not group.has(user_id):
            raise Refused("not_a_member", 403)
        return group
    named = world.users.get(number) if number else world.user_named(str(chat))
    if named is None or named.id not in world.bots:
        raise Refused("no_such_chat", 404)
    private = world.private(user_id, named.id)
    if private is None:
        private = Chat(name=f"{user_id}:{named.id}", id=user_id, type="private", bot_id=named.id)
        world.chats[private.name] = private
    return private


def say(world: World, user: User, chat: Chat, text: str, *, reply_to: int | None = None, anonymous: bool = False) -> Message:
    """Send text as a person; to a blocked bot it is an unblocking first, as in Telegram's apps."""
    bare = text.strip()
    if not 1 <= len(bare) <= TEXT_LENGTH:
        raise Refused("text_length")
    body: dict[str, Any] = {"text": bare}
    entities = found_entities(bare)
    if entities:
        body["entities"] = entities
    return _send(world, user, chat, body, reply_to=reply_to, anonymous=anonymous)


def start(world: World, user: User, chat: Chat, payload: str = "") -> Message:
    """Press START, with the payload of a deep link."""
    if not _PAYLOAD.fullmatch(payload):
        raise Refused("start_payload")
    return say(world, user, chat, f"/start {payload}")


def share_contact(world: World, user: User, chat: Chat, owner: User | None, phone: str | None = None) -> Message:
    """Send a contact card; Telegram puts user_id on it when it knows the person, their own or another's."""
    card = owner or user
    number = phone or card.phone
    if not number:
        raise Refused("no_phone")
    contact: dict[str, Any] = {"phone_number": number.replace("-", ""), "first_name": card.first_name, "user_id": card.id}
    if card.last_name:
        contact["last_name"] = card.last_name
    return _send(world, user, chat, {"contact": contact})


def send_file(world: World, user: User, chat: Chat, file: File, caption: str = "", *, reply_to: int | None = None) -> Message:
    document = {**file_view(file), "file_name": file.name, "mime_type": file.mime}
    body: dict[str, Any] = {"document": document}
    if caption:
        body |= {"caption": caption, "caption_entities": found_entities(caption)}
    return _send(world, user, chat, body, reply_to=reply_to)


def forward(world: World, user: User, source: Message, target: Chat) -> Message:
    """Forward: buttons stay behind, but for links."""
    origin: dict[str, Any] = {"type": "user", "date": source.body["date"], "sender_user": user_view(world.users[source.author])}
    if source.anonymous:
        origin = {"type": "hidden_user", "date": source.body["date"], "sender_user_name": world.chats[source.chat].title}
    kept = {key: value for key, value in source.body.items() if key in _FORWARDED}
    rows = source.body.get("reply_markup", {}).get("inline_keyboard", [])
    if rows and all("url" in button for row in rows for button in row):
        kept["reply_markup"] = source.body["reply_markup"]
    return _send(world, user, target, {**kept, "forward_origin": source.body.get("forward_origin", origin)})


def edit(world: World, user: User, message: Message, text: str) -> Message:
    if message.author != user.id or "text" not in message.body:
        raise Refused("not_yours", 403)
    if not 1 <= len(text.strip()) <= TEXT_LENGTH:
        raise Refused("text_length")
    return change(world, message, {"text": text.strip(), "entities": found_entities(text.strip()) or None})


def press(world: World, user: User, message: Message, data: str) -> Press:
    """Press a button with this callback data (a bad client may send data that no button has)."""
    if message.author not in world.bots:
        raise Refused("no_such_button", 404)
    if world.chats[message.chat].is_private:
        set_blocked(world, world.chats[message.chat], False)
    made = Press(
        id=str(secrets.randbits(62)), bot_id=message.author, user_id=user.id, chat=message.chat,
        message_id=message.id, data=data, at=int(time.time() * 1000),
    )  # fmt: skip
    world.presses[made.id] = made
    world.save(made)
    enqueue(world, world.bots[made.bot_id], "callback_query", press_view(world, made))
    return made


def _send(
    world: World, user: User, chat: Chat, body: dict[str, Any], *, reply_to: int | None = None, anonymous: bool = False
) -> Message:
    if chat.migrated_to is not None:
        raise Refused("chat_moved")
    if chat.is_private:
        set_blocked(world, chat, False)
    elif anonymous and not (chat.is_admin(user.id) and chat.type == "supergroup"):
        raise Refused("not_an_admin", 403)
    hidden = anonymous or (not chat.is_private and chat.members[user.id].anonymous)
    return post(world, chat, user.id, body, reply_to=reply_to, anonymous=hidden)
