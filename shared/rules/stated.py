"""A charter's value together with the article it rests on, or the word that it is a default."""

from dataclasses import dataclass
from typing import Generic, TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Stated(Generic[T]):
    """`cite` like 제13조② (None where the document has no article for it, always None where `default` is true).

    `by_analogy` is the parent council's article that a sub-body's default follows (준용).
    """

    value: T
    cite: str | None = None
    default: bool = False
    by_analogy: str | None = None

    def for_sub_body(self) -> "Stated[T]":
        """What this value becomes in a sub-body that states nothing of its own: a default, by analogy with the article."""
        return Stated(self.value, None, True, self.cite or self.by_analogy)


def by_default(value: T) -> Stated[T]:
    """A value of the schema's last resort, for a charter that is silent."""
    return Stated(value, None, True)
