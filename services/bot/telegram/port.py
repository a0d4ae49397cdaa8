"""The messenger as both bots see it: five calls, buttons, and the ways in which a call can fail."""

from dataclasses import dataclass
from typing import Protocol

from shared.metrics import TOO_MANY


@dataclass(frozen=True)
class Button:
    """One button: `data` comes back when it is pressed, `url` opens a page, `contact` asks for the own number (private)."""

    label: str
    data: str | None = None
    url: str | None = None
    contact: bool = False


Keyboard = tuple[tuple[Button, ...], ...]
Shown = tuple[str, Keyboard] | None  # a status message's text and buttons; None: there is nothing to show


class MessengerError(Exception):
    """A call that did not take effect, or of which it is unknown."""


class RetryLater(MessengerError):
    """Too many calls: not before `seconds` from now."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"asked to wait {seconds:g} s")
        TOO_MANY.inc()  # here, because every call of both bots comes by
        self.seconds = seconds


class Blocked(MessengerError):
    """The person blocked the bot, or the group put it out (403)."""


class Migrated(MessengerError):
    """The group became a supergroup under a new number."""

    def __init__(self, new_chat_id: int) -> None:
        super().__init__(f"the chat is now {new_chat_id}")
        self.new_chat_id = new_chat_id


class NotModified(MessengerError):
    """The message says this already."""


class MessageGone(MessengerError):
    """The message to edit is not there any more, or cannot be edited."""


class Rejected(MessengerError):
    """The call is wrong as it stands; the same again would fail again."""

    def __init__(self, description: str) -> None:
        super().__init__(description)
        self.description = description


class Conflict(MessengerError):
    """Another program polls with the same token (409)."""


class Unreachable(MessengerError):
    """No answer, or the messenger's own fault (5xx): worth trying again."""


class MessengerPort(Protocol):
    """Text is plain, at most 4096 characters; an answer to a press at most 200. Every call may raise a MessengerError."""

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int: ...

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None: ...

    async def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None: ...

    async def pin(self, chat_id: int, message_id: int) -> None: ...
