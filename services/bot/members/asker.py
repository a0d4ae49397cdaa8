"""The asking side of the bus, as the members' bot needs it."""

from typing import Protocol, TypeVar

from pydantic import BaseModel

from shared.contracts.base import Ask, Audience, Refusal

A = TypeVar("A", bound=BaseModel)


class Asker(Protocol):
    """Raises Unavailable or ServiceFault."""

    async def ask(self, question: Ask[A], *, seconds: float = 5.0) -> A | Refusal: ...


class Voices:
    """Asks as the members' bot; what only services may ask, as a service."""

    def __init__(self, bot: Asker, service: Asker) -> None:
        self._bot, self._service = bot, service

    async def ask(self, question: Ask[A], *, seconds: float = 5.0) -> A | Refusal:
        voice = self._bot if Audience.MEMBER in question.audiences else self._service
        return await voice.ask(question, seconds=seconds)
