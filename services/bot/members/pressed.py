"""A press as the messenger tells it, read without models: in a vote everybody's comes at once."""

from dataclasses import dataclass

from services.bot.telegram.raw import Raw
from shared.contracts.base import Actor, Channel


@dataclass(frozen=True)
class Pressed:
    """One press of a button: who pressed, where the message with the button stands (None: not told), what the button carries."""

    id: str
    account: int
    chat_id: int | None
    data: str

    @property
    def actor(self) -> Actor:
        return Actor(channel=Channel.TELEGRAM, id=str(self.account))

    @property
    def key(self) -> str:
        """The idempotency key of what it asks for: the same for a repeated update, whatever its number."""
        return f"press:{self.id}"

    @property
    def is_private(self) -> bool:
        return self.chat_id == self.account


def pressed_in(raw: Raw) -> Pressed | None:
    """The press in an update, None for an update of another kind; raises ValueError for a press that cannot be read."""
    match raw:
        case {"callback_query": {"id": str() | int() as ident, "from": {"id": int(account)}} as query}:
            match query:
                case {"message": {"chat": {"id": int(chat_id)}}}:
                    return Pressed(str(ident), account, chat_id, _data(query))
            return Pressed(str(ident), account, None, _data(query))
        case {"callback_query": _}:
            raise ValueError("a press that does not say whose it is")
    return None


def _data(query: Raw) -> str:
    data = query.get("data")
    return data if isinstance(data, str) else ""
