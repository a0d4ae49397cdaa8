"""Updates as they come, before anybody trusts their shape: whose they are, and under which number."""

from collections.abc import Hashable, Iterable
from typing import Any

Raw = dict[str, Any]
LARGEST = 2**52
KINDS = ("message", "callback_query", "my_chat_member")


def updates_in(found: object) -> list[Raw]:
    """Those of an answer to getUpdates that are numbered; what cannot be read further must fail alone, not with its batch."""
    given: Iterable[object] = found if isinstance(found, list | tuple) else ()
    return [update for update in given if isinstance(update, dict) and isinstance(update.get("update_id"), int)]


def is_known(raw: Raw) -> bool:
    """Whether it is of a kind that was asked for; others are passed over unread, however they look."""
    return any(kind in raw for kind in KINDS)


def update_id_of(raw: Raw) -> int:
    update_id: int = raw["update_id"]
    return update_id


def sender_of(raw: Raw) -> int | None:
    """The person's id, None where there is none that can be read."""
    return _id(raw, "from")


def press_in(raw: Raw) -> str | None:
    """The id under which a press is answered, of one that may be broken otherwise; None for anything else."""
    match raw:
        case {"callback_query": {"id": str(press)}}:
            return press
    return None


def private_chat_of(raw: Raw) -> int | None:
    """Where a message was written in private; None for anything else."""
    match raw:
        case {"message": {"chat": {"id": chat, "type": "private"}}}:
            return _number(chat)
    return None


def person_of(raw: Raw) -> Hashable:
    """Whose line an update waits in: the person's, else the chat's, else its own."""
    for whose in ("from", "chat"):
        found = _id(raw, whose)
        if found is not None:
            return (whose, found)
    return ("update", raw["update_id"])


def _id(raw: Raw, whose: str) -> int | None:
    for kind in KINDS:
        about = raw.get(kind)
        one = about.get(whose) if isinstance(about, dict) else None
        if isinstance(one, dict) and (found := _number(one.get("id"))) is not None:
            return found
    return None


def _number(given: object) -> int | None:
    """An id as the messenger may give one; no database holds larger ones."""
    return given if isinstance(given, int) and not isinstance(given, bool) and abs(given) < LARGEST else None
