"""Random ids and secrets, as strings that a person can read out and a messenger button can carry."""

import hashlib
import secrets

_ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz"  # Crockford's base 32: no i, l, o, u


def new_id() -> str:
    """Twelve random base-32 characters (60 bits), for meetings, members and the like."""
    number = secrets.randbits(60)
    return "".join(_ALPHABET[number >> shift & 31] for shift in range(0, 60, 5))


def new_secret() -> str:
    """A 128-bit token for links, of characters that a Telegram start payload allows (22 of at most 64)."""
    return secrets.token_urlsafe(16)


def fingerprint(secret: str) -> str:
    """SHA-256 of a secret in hex: what is stored and sent instead of the secret itself."""
    return hashlib.sha256(secret.encode()).hexdigest()
