"""Methods about the bot itself and about chats and their members."""

from __future__ import annotations

from typing import Any

from services.sandbox.api.call import Call
from services.sandbox.errors import bad_request
from services.sandbox.world.groups import set_member
from services.sandbox.world.model import Member
from services.sandbox.world.views import chat_view, member_view, message_view, user_view


async def get_me(call: Call) -> dict[str, Any]:
    return user_view(call.world.users[call.bot.id]) | {
        "can_join_groups": True,
        "can_read_all_group_messages": not call.bot.privacy,
        "supports_inline_queries": False,
        "can_connect_to_business": False,
        "has_main_web_app": False,
    }


async def set_my_commands(call: Call) -> bool:
    given = call.parameters.structure("commands") or []
    if not all(isinstance(item, dict) and item.get("command") and item.get("description") for item in given):
        raise bad_request("BOT_COMMAND_INVALID")
    if _scope(call) == "default":
        call.bot.commands = [{"command": item["command"], "description": item["description"]} for item in given]
        call.world.save(call.bot)
        call.world.tell("bot", bot=call.bot.id)
    return True


async def get_my_commands(call: Call) -> list[dict[str, Any]]:
    return call.bot.commands if _scope(call) == "default" else []


def _scope(call: Call) -> str:
    return str((call.parameters.structure("scope") or {}).get("type", "default"))


async def accepted(_: Call) -> bool:
    """For methods that change nothing a test could see: descriptions, menu buttons, chat actions."""
    return True


async def get_chat(call: Call) -> dict[str, Any]:
    chat = call.chat()
    full = chat_view(call.world, chat) | {
        "accent_color_id": 0,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": False,
            "limited_gifts": False,
            "unique_gifts": False,
            "premium_subscription": False,
            "gifts_from_channels": False,
        },
    }
    pinned = call.world.messages[chat.name].get(chat.pinned[-1]) if chat.pinned else None
    if pinned is not None:
        full["pinned_message"] = message_view(call.world, pinned, quoting=False)
    return full


async def get_chat_member(call: Call) -> dict[str, Any]:
    chat = call.chat()
    user = call.world.users.get(call.parameters.number("user_id") or 0)
    if user is None:
        raise bad_request("user not found")
    if chat.is_private:
        raise bad_request("member not found")
    return member_view(user, chat.members.get(user.id, Member("left")))


async def get_chat_administrators(call: Call) -> list[dict[str, Any]]:
    chat = call.chat()
    if chat.is_private:
        raise bad_request("there are no administrators in the private chat")
    users = call.world.users
    return [member_view(users[user_id], member) for user_id, member in chat.members.items() if chat.is_admin(user_id)]


async def get_chat_member_count(call: Call) -> int:
    chat = call.chat()
    return 2 if chat.is_private else len(chat.present())


async def leave_chat(call: Call) -> bool:
    chat = call.chat()
    if chat.is_private:
        raise bad_request("chat member status can't be changed in private chats")
    set_member(call.world, chat, call.bot.id, Member("left"), by=call.bot.id)
    return True
