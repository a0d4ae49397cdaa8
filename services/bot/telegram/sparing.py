"""Calls to a Bot API that may know less than Telegram's: what is only a courtesy is left out when it is refused."""

from collections.abc import Awaitable, Callable
from typing import Any, TypeVar

from services.bot.telegram.port import Rejected

T = TypeVar("T")


async def sparing(call: Callable[[dict[str, Any]], Awaitable[T]], needed: dict[str, Any], courtesies: dict[str, Any]) -> T:
    """Calls with both (courtesies that are None left out); when that is rejected, with what is needed alone."""
    given = {name: value for name, value in courtesies.items() if value is not None}
    try:
        return await call({**needed, **given})
    except Rejected:
        if not given:
            raise
        return await call(needed)
