"""What every handler of the members' bot works with, and the few steps that all of them take."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, TypeVar

import structlog
from aiogram.types import Message, User
from pydantic import BaseModel

from services.bot.members.asker import Asker
from services.bot.members.conversations import Conversations
from services.bot.members.keyboards import SHARE
from services.bot.members.links import Links
from services.bot.members.picks import Picks
from services.bot.members.places import Places
from services.bot.members.second_presses import SecondPresses
from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.port import Keyboard
from services.bot.telegram.queue import Priority
from shared.bus.asking import ServiceFault, Unavailable
from shared.clock import Clock
from shared.contracts.base import Actor, Ask, Channel, Done, Refusal
from shared.ids import fingerprint
from shared.store.unit import Unit
from shared.store.writer import Writer
from shared.texts.chat_commands import stranger_hint
from shared.texts.refusals import FAILED, UNAVAILABLE, sentence

log = structlog.get_logger()

A = TypeVar("A", bound=BaseModel)
Work = Callable[[Unit], Awaitable[Any]]

STRANGER = "stranger"
HELLO = "hello"  # the payload of the link that leads a stranger into the private chat
AWAY = "away"  # codes of refusals made here: the service could not be asked, or failed
FAULT = "fault"


class NotKept(Exception):
    """The bot's own database could not take it now: the update is tried again."""


@dataclass(frozen=True)
class Desk:
    """One members' bot at work."""

    bus: Asker
    out: Outgoing
    writer: Writer
    clock: Clock
    key: bytes
    links: Links
    places: Places
    conversations: Conversations
    second_presses: SecondPresses = field(default_factory=SecondPresses)
    picks: Picks = field(default_factory=Picks)

    async def ask(self, question: Ask[A]) -> A | Refusal:
        """The answer or a refusal; a service that is away or fails is a refusal of its own, and nothing was recorded for sure."""
        try:
            return await self.bus.ask(question)
        except Unavailable:
            return Refusal(code=AWAY)
        except ServiceFault:
            return Refusal(code=FAULT)

    async def do(self, work: Work) -> None:
        """One transaction in the bot's own tables; raises NotKept."""

        async def whole(unit: Unit) -> BaseModel:
            await work(unit)
            return Done()

        if isinstance(await self.writer.do(whole), Refusal):
            raise NotKept

    async def say(self, chat_id: int, text: str, keyboard: Keyboard = (), *, key: str | None = None) -> None:
        """A message that somebody waits for: before notices."""
        await self.do(lambda unit: self.out.say(unit, chat_id, text, keyboard, key=key, priority=Priority.EDIT))

    async def reply(self, message: Message, text: str, keyboard: Keyboard = (), *, part: str = "") -> None:
        """An answer in the chat where it was asked; the same message is answered once (`part` tells several answers apart)."""
        await self.say(message.chat.id, text, keyboard, key=f"{key_of(message)}{part}")

    async def refuse(self, message: Message, refusal: Refusal) -> None:
        """A stranger reads with the refusal the one step that ties an account."""
        if refusal.code != STRANGER:
            await self.reply(message, told(refusal))
        elif is_private(message):
            await self.reply(message, told(refusal), SHARE)
        else:
            await self.reply(message, stranger_hint(self.links.start(HELLO)))


def actor_of(user: User) -> Actor:
    return Actor(channel=Channel.TELEGRAM, id=str(user.id))


def key_of(message: Message) -> str:
    """The idempotency key of a command that came as a message: the same for a repeated update, whatever its number.

    Time and words belong to it, since not every Bot API counts messages as Telegram does.
    """
    words = fingerprint(message.text or message.caption or "")[:8]
    return f"msg:{message.chat.id}:{message.message_id}:{int(message.date.timestamp())}:{words}"


def told(refusal: Refusal) -> str:
    """The sentence for a refusal, also for those made here."""
    if refusal.code == AWAY:
        return UNAVAILABLE
    return FAILED if refusal.code == FAULT else sentence(refusal)


def is_private(message: Message) -> bool:
    return message.chat.type == "private"
