"""What a presser reads, and how a refusal is told."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import TypeVar

from pydantic import BaseModel

from services.bot.members.desk import HELLO, STRANGER, Desk, told
from services.bot.members.pressed import Pressed
from services.bot.telegram.tokens import Press
from shared.contracts.base import Ask, Refusal
from shared.texts import chat_answers as texts

A = TypeVar("A", bound=BaseModel)


@dataclass(frozen=True)
class Reply:
    """What the presser reads, or the page that opens instead."""

    text: str
    url: str | None = None


Handler = Callable[[Desk, Press, Pressed], Awaitable[Reply]]


async def asked(desk: Desk, question: Ask[A], words: Callable[[A], str]) -> Reply:
    """What a service answers to a press, in its words; or why it was refused."""
    answer: A | Refusal = await desk.ask(question)
    return refused(desk, answer) if isinstance(answer, Refusal) else Reply(words(answer))


def refused(desk: Desk, refusal: Refusal) -> Reply:
    """A stranger is led to where binding takes one step."""
    url = desk.links.start(HELLO) if refusal.code == STRANGER else None
    return Reply(texts.cut(told(refusal)), url)


def worded(desk: Desk, said: str | Refusal) -> Reply:
    """What a topic of its own has to say to a press, in the one line that fits."""
    return refused(desk, said) if isinstance(said, Refusal) else Reply(texts.cut(said))
