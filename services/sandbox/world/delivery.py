"""Which bot hears of what: privacy mode, allowed updates, and the queue of what is not confirmed."""

from __future__ import annotations

import re
import secrets
from typing import Any

from services.sandbox.world.model import Bot, Chat, Message, Update
from services.sandbox.world.state import World
from services.sandbox.world.views import message_view

NOT_BY_DEFAULT = frozenset({"chat_member", "message_reaction", "message_reaction_count"})
_COMMAND = re.compile(r"/[A-Za-z0-9_]{1,64}(?:@(?P<bot>\w+))?(?=\s|$)")
_SERVICE = (
    "new_chat_members", "left_chat_member", "migrate_to_chat_id", "migrate_from_chat_id",
    "group_chat_created", "supergroup_chat_created",
)  # fmt: skip


def bots_in(world: World, chat: Chat) -> list[Bot]:
    if chat.is_private:
        return [world.bots[chat.bot_id]] if chat.bot_id in world.bots else []
    return [bot for bot_id, bot in world.bots.items() if chat.has(bot_id)]


def announce(world: World, message: Message, kind: str = "message") -> None:
    """Give the message to every bot of its chat that may see it; nobody hears of a bot's own message."""
    if message.author in world.bots:
        return
    chat = world.chats[message.chat]
    view: dict[str, Any] | None = None
    for bot in bots_in(world, chat):
        if sees(world, bot, chat, message):
            view = view or message_view(world, message)
            enqueue(world, bot, kind, view)


def sees(world: World, bot: Bot, chat: Chat, message: Message) -> bool:
    """Privacy mode: in a group only commands, mentions, replies to the bot and service messages; an admin bot sees all."""
    if chat.is_private or not bot.privacy or chat.is_admin(bot.id):
        return True
    if any(field in message.body for field in _SERVICE) or message.pins:
        return True
    answered = world.messages[chat.name].get(message.reply_to or 0)
    return (answered is not None and answered.author == bot.id) or _addresses(world, bot, message)


def _addresses(world: World, bot: Bot, message: Message) -> bool:
    text = str(message.body.get("text") or message.body.get("caption") or "")
    username = (world.users[bot.id].username or "").lower()
    command = _COMMAND.match(text)
    if command:
        return command["bot"] is None or command["bot"].lower() == username
    return re.search(rf"@{re.escape(username)}\b", text.lower()) is not None


def enqueue(world: World, bot: Bot, kind: str, payload: dict[str, Any]) -> int | None:
    """Number the update and keep it until it is confirmed; None when the bot does not want this kind."""
    wanted = kind in bot.allowed_updates if bot.allowed_updates else kind not in NOT_BY_DEFAULT
    if not wanted:
        return None
    return put(world, bot, {kind: payload})


def put(world: World, bot: Bot, body: dict[str, Any], update_id: int | None = None) -> int:
    """Queue an update as it is, under its own number or the next one."""
    if update_id is None:
        bot.last_update_id = (bot.last_update_id or 100_000_000 + secrets.randbelow(100_000_000)) + 1
        update_id = bot.last_update_id
        world.save(bot)
    update = Update(bot.id, update_id, {"update_id": update_id, **body})
    world.pending[bot.id][update_id] = update
    world.save(update)
    world.arrived[bot.id].fire()
    return update_id


def confirm(world: World, bot: Bot, below: int) -> None:
    """Forget every update with a number under `below`."""
    for update_id in [number for number in world.pending[bot.id] if number < below]:
        confirm_one(world, bot, update_id)


def confirm_one(world: World, bot: Bot, update_id: int) -> None:
    update = world.pending[bot.id].pop(update_id, None)
    if update is not None:
        world.store.forget(update)


def drop_pending(world: World, bot: Bot) -> None:
    for update_id in list(world.pending[bot.id]):
        confirm_one(world, bot, update_id)
