"""A lot that everybody can draw again: the order follows from a seed that was published before."""

from collections.abc import Iterable
from hashlib import sha256


def drawn(names: Iterable[str], count: int, seed: str) -> tuple[str, ...]:
    """The first `count` of `names` in the order of SHA-256(seed, newline, name) in hex, however they were given."""
    return tuple(sorted(set(names), key=lambda name: (sha256(f"{seed}\n{name}".encode()).hexdigest(), name))[:count])
