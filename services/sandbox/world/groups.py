"""Groups: who is in, who is admin, and the upgrade to a supergroup."""

from __future__ import annotations

from dataclasses import replace

from services.sandbox.errors import Refused
from services.sandbox.world.delivery import bots_in, enqueue
from services.sandbox.world.messages import post
from services.sandbox.world.model import PRESENT, Chat, Member
from services.sandbox.world.state import World
from services.sandbox.world.views import chat_view, member_view, user_view

_SUPER = 1_000_000_000_000


def create_group(world: World, title: str, creator: int, members: list[int], *, kind: str = "supergroup") -> Chat:
    """A new group with its creator as owner; bots among the members are told so."""
    number = 1 + max((abs(chat.id) % _SUPER for chat in world.chats.values() if not chat.is_private), default=4_000_000)
    chat_id = -number if kind == "group" else -(_SUPER + number)
    chat = Chat(name=str(chat_id), id=chat_id, type=kind, title=title, members={creator: Member("creator")})
    world.chats[chat.name] = chat
    world.touch(chat)
    post(world, chat, creator, {"group_chat_created" if kind == "group" else "supergroup_chat_created": True})
    for user_id in members:
        if user_id != creator:
            set_member(world, chat, user_id, Member("member"), by=creator)
    return chat


def set_member(world: World, chat: Chat, user_id: int, member: Member, *, by: int) -> None:
    """Give somebody a new place in the group and tell the bots: my_chat_member, chat_member, and who came or went."""
    if member.anonymous and chat.type == "group":
        raise Refused("needs_supergroup")
    old = chat.members.get(user_id, Member("left"))
    if old == member:
        return
    chat.members[user_id] = member
    world.touch(chat)
    _announce_member(world, chat, user_id, old, member, by)
    came, went = old.status not in PRESENT, member.status not in PRESENT
    if came and not went:
        post(world, chat, by, {"new_chat_members": [user_view(world.users[user_id])]})
    elif went and not came:
        post(world, chat, by, {"left_chat_member": user_view(world.users[user_id])})


def _announce_member(world: World, chat: Chat, user_id: int, old: Member, new: Member, by: int) -> None:
    user = world.users[user_id]
    payload = {
        "chat": chat_view(world, chat),
        "from": user_view(world.users[by]),
        "date": world.date(),
        "old_chat_member": member_view(user, old),
        "new_chat_member": member_view(user, new),
    }
    if user_id in world.bots:
        enqueue(world, world.bots[user_id], "my_chat_member", payload)
    for bot in bots_in(world, chat):
        if bot.id != user_id and chat.is_admin(bot.id):
            enqueue(world, bot, "chat_member", payload)


def migrate(world: World, chat: Chat) -> Chat:
    """Upgrade a basic group: a new chat with the same people; the old id is refused from now on."""
    if chat.type != "group" or chat.migrated_to is not None:
        raise Refused("not_a_group")
    new_id = -(_SUPER + abs(chat.id) + 500_000_000)
    members = {user_id: replace(member) for user_id, member in chat.members.items()}
    new = Chat(name=str(new_id), id=new_id, type="supergroup", title=chat.title, members=members, migrated_from=chat.id)
    world.chats[new.name] = new
    owner = next((user_id for user_id, member in members.items() if member.status == "creator"), next(iter(members)))
    post(world, chat, owner, {"migrate_to_chat_id": new_id})
    chat.migrated_to = new_id
    world.touch(chat)
    world.touch(new)
    post(world, new, owner, {"migrate_from_chat_id": chat.id})
    return new


def set_blocked(world: World, chat: Chat, blocked: bool) -> None:
    """The person of a private chat blocks or unblocks its bot."""
    if chat.blocked == blocked:
        return
    chat.blocked = blocked
    world.touch(chat)
    bot, user = world.bots[chat.bot_id], world.users[chat.id]
    before, after = (Member("member"), Member("kicked")) if blocked else (Member("kicked"), Member("member"))
    payload = {
        "chat": chat_view(world, chat),
        "from": user_view(user),
        "date": world.date(),
        "old_chat_member": member_view(world.users[bot.id], before),
        "new_chat_member": member_view(world.users[bot.id], after),
    }
    enqueue(world, bot, "my_chat_member", payload)
