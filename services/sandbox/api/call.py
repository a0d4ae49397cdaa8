"""One call of one bot, and what its methods share: finding the chat, the message, the text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from services.sandbox.api.parameters import Parameters
from services.sandbox.entities import Entity, merged, parse_html, trimmed
from services.sandbox.errors import bad_request, forbidden, upgraded
from services.sandbox.limits import FaultMaker, Governor
from services.sandbox.world.model import Bot, Chat, Message
from services.sandbox.world.state import World

TEXT_LENGTH = 4096


@dataclass(frozen=True)
class Call:
    """Who asks what, in which world."""

    world: World
    bot: Bot
    method: str
    parameters: Parameters
    governor: Governor
    faults: FaultMaker

    def chat(self, *, writing: bool = False) -> Chat:
        """The chat of `chat_id`; a bot finds only chats it is or was in, and writes only where it may."""
        number = self._chat_id()
        if number > 0:
            return self._private(number, writing)
        chat = self.world.group(number)
        if chat is None or self.bot.id not in chat.members:
            raise bad_request("chat not found")
        if chat.migrated_to is not None:
            raise upgraded(chat.migrated_to)
        if not chat.has(self.bot.id):
            raise self._outside(chat)
        return chat

    def _private(self, user_id: int, writing: bool) -> Chat:
        user = self.world.users.get(user_id)
        if user is None:
            raise bad_request("chat not found")
        if user.is_bot:
            raise forbidden("bots can't send messages to bots")
        chat = self.world.private(user_id, self.bot.id)
        if chat is None or not chat.last_message_id:
            raise forbidden("bot can't initiate conversation with a user") if writing else bad_request("chat not found")
        if writing and chat.blocked:
            raise forbidden("bot was blocked by the user")
        return chat

    def _chat_id(self) -> int:
        given = self.parameters.text("chat_id")
        if not given:
            raise bad_request("chat_id is empty")
        try:
            return int(given)
        except ValueError:
            raise bad_request("chat not found") from None

    def _outside(self, chat: Chat) -> Exception:
        kind = "group" if chat.type == "group" else "supergroup"
        if chat.members[self.bot.id].status == "kicked":
            return forbidden(f"bot was kicked from the {kind} chat")
        return forbidden(f"bot is not a member of the {kind} chat")

    def message(self, chat: Chat, missing: str) -> Message:
        """The message of `message_id`, or 400 with these words."""
        number = self.parameters.number("message_id")
        if number is None and self.parameters.text("inline_message_id") is None:
            raise bad_request("message identifier is not specified")
        found = self.world.messages[chat.name].get(number or 0)
        if found is None:
            raise bad_request(missing)
        return found

    def formatted(self, name: str, entities_name: str, limit: int, too_long: str) -> tuple[str, list[Entity]]:
        """Text and entities after parsing, trimming and marking; `limit` in characters."""
        raw = self.parameters.text(name) or ""
        mode = (self.parameters.text("parse_mode") or "").lower()
        if mode == "html":
            text, entities = parse_html(raw)
        elif mode:
            raise bad_request("unsupported parse_mode")
        else:
            text, entities = raw, list(self.parameters.structure(entities_name) or [])
        text, entities = trimmed(text, entities)
        if len(text) > limit:
            raise bad_request(too_long)
        return text, merged(entities, text)

    def reply_to(self, chat: Chat) -> int | None:
        """The message answered, from reply_parameters or the older reply_to_message_id."""
        given: Any = self.parameters.structure("reply_parameters") or {}
        number = given.get("message_id") or self.parameters.number("reply_to_message_id")
        if number is None or int(number) in self.world.messages[chat.name]:
            return int(number) if number is not None else None
        if given.get("allow_sending_without_reply") or self.parameters.flag("allow_sending_without_reply"):
            return None
        raise bad_request("message to be replied not found")
