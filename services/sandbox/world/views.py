"""Records as the Bot API shows them."""

from __future__ import annotations

from typing import Any

from services.sandbox.world.model import ANONYMOUS_ID, Chat, File, Member, Message, Press, User
from services.sandbox.world.state import World

View = dict[str, Any]

_ADMIN_RIGHTS = (
    "can_manage_chat", "can_delete_messages", "can_manage_video_chats", "can_restrict_members", "can_promote_members",
    "can_change_info", "can_invite_users", "can_post_stories", "can_edit_stories", "can_delete_stories",
    "can_send_welcome_messages",
)  # fmt: skip


def user_view(user: User) -> View:
    view: View = {"id": user.id, "is_bot": user.is_bot, "first_name": user.first_name}
    if user.last_name:
        view["last_name"] = user.last_name
    if user.username:
        view["username"] = user.username
    if not user.is_bot:
        view["language_code"] = "ko"
    return view


def chat_view(world: World, chat: Chat) -> View:
    """The chat as its bot sees it: a private chat has the person's id."""
    if not chat.is_private:
        return {"id": chat.id, "title": chat.title, "type": chat.type}
    user = user_view(world.users[chat.id])
    return {key: user[key] for key in ("id", "first_name", "last_name", "username") if key in user} | {"type": "private"}


def message_view(world: World, message: Message, *, quoting: bool = True) -> View:
    """A message with its chat and sender, and (one level deep) the message it answers or pins."""
    chat = world.chats[message.chat]
    shown = chat_view(world, chat)
    view: View = {"message_id": message.id, "chat": shown, **message.body}
    if message.anonymous:
        view["from"], view["sender_chat"] = user_view(world.users[ANONYMOUS_ID]), shown
    else:
        view["from"] = user_view(world.users[message.author])
    for field, other in (("reply_to_message", message.reply_to), ("pinned_message", message.pins)):
        quoted = world.messages[message.chat].get(other) if other and quoting else None
        if quoted is not None:
            view[field] = message_view(world, quoted, quoting=False)
    return view


def member_view(user: User, member: Member) -> View:
    view: View = {"status": member.status, "user": user_view(user)}
    if member.status == "creator":
        view["is_anonymous"] = member.anonymous
    if member.status == "administrator":
        view |= {right: True for right in _ADMIN_RIGHTS}
        view |= {
            "can_be_edited": False,
            "is_anonymous": member.anonymous,
            "can_promote_members": False,
            "can_pin_messages": member.can_pin,
        }
    if member.status == "kicked":
        view["until_date"] = 0
    return view


def press_view(world: World, press: Press) -> View:
    return {
        "id": press.id,
        "from": user_view(world.users[press.user_id]),
        "message": message_view(world, world.messages[press.chat][press.message_id]),
        "chat_instance": str(abs(hash_of(press.chat))),
        "data": press.data,
    }


def hash_of(name: str) -> int:
    """The same number for a chat in every run (Python's own hash is not)."""
    return int.from_bytes(name.encode().ljust(8, b"\0")[-8:], "big", signed=True)


def file_view(file: File) -> View:
    return {"file_id": file.id, "file_unique_id": file.unique_id, "file_size": file.size}
