"""The asking side of the bus, as the members' bot needs it."""

from typing import Protocol, TypeVar

from pydantic import BaseModel

from shared.contracts.base import Ask, Refusal

A = TypeVar("A", bound=BaseModel)


class Asker(Protocol):
    """Raises Unavailable or ServiceFault."""

    async def ask(self, question: Ask[A], *, seconds: float = 5.0) -> A | Refusal: ...
