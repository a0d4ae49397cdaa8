"""What a presser reads, and how a refusal is told."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from services.bot.members.desk import HELLO, STRANGER, Desk, told
from services.bot.members.pressed import Pressed
from services.bot.telegram.tokens import Press
from shared.contracts.base import Refusal
from shared.texts import chat_answers as texts


@dataclass(frozen=True)
class Reply:
    """What the presser reads, or the page that opens instead."""

    text: str
    url: str | None = None


Handler = Callable[[Desk, Press, Pressed], Awaitable[Reply]]


def refused(desk: Desk, refusal: Refusal) -> Reply:
    """A stranger is led to where binding takes one step."""
    url = desk.links.start(HELLO) if refusal.code == STRANGER else None
    return Reply(texts.cut(told(refusal)), url)
