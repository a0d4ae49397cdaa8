"""What the control routes share: look-ups that refuse, and views for people."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from services.sandbox.errors import Refused
from services.sandbox.limits import FaultMaker, Governor
from services.sandbox.world.model import Bot, Chat, Message, Press, User
from services.sandbox.world.people import open_chat
from services.sandbox.world.state import World
from services.sandbox.world.views import message_view, user_view

View = dict[str, Any]


@dataclass(frozen=True)
class Desk:
    """The world and the two things that can be tuned in it."""

    world: World
    governor: Governor
    faults: FaultMaker

    def user(self, user_id: int) -> User:
        user = self.world.users.get(user_id)
        if user is None or user.is_bot:
            raise Refused("no_such_user", 404)
        return user

    def anyone(self, who: int | str) -> User:
        """A person or a bot, by id or @name."""
        number = int(who) if str(who).isdigit() else 0
        found = self.world.users.get(number) or self.world.user_named(str(who))
        if found is None:
            raise Refused("no_such_user", 404)
        return found

    def bot(self, who: int | str) -> Bot:
        bot = self.world.bots.get(self.anyone(who).id)
        if bot is None:
            raise Refused("no_such_bot", 404)
        return bot

    def chat(self, user_id: int, chat: int | str) -> Chat:
        return open_chat(self.world, self.user(user_id).id, chat)

    def group(self, chat_id: int) -> Chat:
        group = self.world.group(chat_id)
        if group is None:
            raise Refused("no_such_chat", 404)
        return group

    def message(self, chat: Chat, message_id: int) -> Message:
        message = self.world.messages[chat.name].get(message_id)
        if message is None:
            raise Refused("no_such_message", 404)
        return message

    def user_view(self, user: User) -> View:
        return user_view(user) | {"phone": user.phone}

    def message_view(self, message: Message) -> View:
        """Telegram's message and: its number of change, and whose it is (0 for an anonymous admin)."""
        return message_view(self.world, message) | {"rev": message.rev, "author": 0 if message.anonymous else message.author}

    def chat_view(self, chat: Chat, user_id: int | None = None) -> View:
        """A chat as a person sees it: a private chat has the bot's id and name."""
        users = self.world.users
        view: View = {
            "id": chat.bot_id if chat.is_private else chat.id,
            "name": chat.name,
            "type": chat.type,
            "title": users[chat.bot_id].first_name if chat.is_private and chat.bot_id in users else chat.title,
            "pinned": chat.pinned,
            "keyboard": chat.keyboard,
            "blocked": chat.blocked,
            "migrated_to": chat.migrated_to,
            "migrated_from": chat.migrated_from,
            "rev": chat.rev,
        }
        if not chat.is_private:
            view["members"] = [self.member_view(chat, member_id) for member_id in chat.present()]
            view["admin"] = user_id is not None and chat.is_admin(user_id)
        return view

    def member_view(self, chat: Chat, user_id: int) -> View:
        member = chat.members[user_id]
        view = user_view(self.world.users[user_id]) | {"status": member.status, "anonymous": member.anonymous}
        return view

    def press_view(self, press: Press, *, expired: bool) -> View:
        return {
            "id": press.id, "user": press.user_id, "data": press.data, "message_id": press.message_id,
            "answered": press.answer is not None, "expired": expired, "answer": press.answer,
        }  # fmt: skip
