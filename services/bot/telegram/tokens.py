"""Button tokens: what a press brings back, sealed so that only buttons we made are believed; the voter is never in them."""

import base64
import hmac
from dataclasses import dataclass
from hashlib import sha256

LIMIT = 64  # bytes of callback_data
_SEAL_BYTES = 8
_MARK = "."


@dataclass(frozen=True)
class Press:
    """A verb and its parts: ids and a choice."""

    verb: str
    parts: tuple[str, ...]


def seal(key: bytes, verb: str, *parts: str) -> str:
    """'ballot.<motion>.yes.<seal>'; raises ValueError when a part holds a dot or all is longer than a button can carry."""
    if any(_MARK in part for part in (verb, *parts)):
        raise ValueError(f"a button part holds {_MARK!r}: {parts}")
    said = _MARK.join((verb, *parts))
    token = f"{said}{_MARK}{_seal(key, said)}"
    if len(token.encode()) > LIMIT:
        raise ValueError(f"button token of {len(token.encode())} bytes: {said}")
    return token


def unseal(key: bytes, data: str) -> Press | None:
    """What was sealed, or None for anything that we did not make."""
    said, _, given = data.rpartition(_MARK)
    if not said or not hmac.compare_digest(_seal(key, said).encode(), given.encode()):
        return None
    verb, *parts = said.split(_MARK)
    return Press(verb, tuple(parts))


def _seal(key: bytes, said: str) -> str:
    code = hmac.digest(key, b"button:" + said.encode(), sha256)[:_SEAL_BYTES]
    return base64.urlsafe_b64encode(code).decode().rstrip("=")
