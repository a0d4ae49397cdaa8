"""Calls of the Bot API over aiogram's session: plain forms out, plain JSON in, faults as MessengerErrors.

No models are built on the way: an answer to a press costs a third of what it costs with them, and a server that answers
sparsely will do.
"""

import json
from typing import Any
from urllib.parse import urlencode

from aiogram import Bot
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiohttp import ClientError, ClientTimeout

from services.bot.telegram.port import (
    Blocked,
    Conflict,
    MessageGone,
    MessengerError,
    Migrated,
    NotModified,
    Rejected,
    RetryLater,
    Unreachable,
)

CALL_SECONDS = 8.0
CONNECTIONS = 100
FORM = {"Content-Type": "application/x-www-form-urlencoded"}


def new_bot(token: str, base: str) -> Bot:
    """An aiogram bot that talks to the Bot API at `base`."""
    return Bot(token, session=AiohttpSession(api=TelegramAPIServer.from_base(base), limit=CONNECTIONS))


class BotApi:
    """One bot's calls; `call` gives the result field and raises a MessengerError."""

    def __init__(self, bot: Bot) -> None:
        self._bot = bot
        assert isinstance(bot.session, AiohttpSession)
        self._session = bot.session

    async def call(self, method: str, seconds: float = CALL_SECONDS, **parameters: Any) -> Any:
        """Parameters that are None are left out; lists, dictionaries and truth values go as JSON."""
        client = await self._session.create_session()
        url = self._session.api.api_url(self._bot.token, method)
        form = urlencode({name: _field(value) for name, value in parameters.items() if value is not None}).encode()
        try:
            async with client.post(url, data=form, headers=FORM, timeout=ClientTimeout(total=seconds)) as reply:
                status, content = reply.status, await reply.read()
        except (TimeoutError, ClientError, OSError) as exc:
            raise Unreachable(type(exc).__name__) from exc
        return _result(status, content)


def _field(value: Any) -> str:
    return value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)


def _result(status: int, content: bytes) -> Any:
    try:
        reply = json.loads(content)
    except ValueError as exc:
        raise Unreachable(f"status {status} without JSON") from exc
    if not isinstance(reply, dict):
        raise Unreachable(f"status {status} with a {type(reply).__name__}")
    if reply.get("ok"):
        return reply.get("result")
    raise _fault(int(reply.get("error_code") or status), str(reply.get("description", "")), reply.get("parameters") or {})


def _fault(code: int, description: str, parameters: dict[str, Any]) -> MessengerError:
    said = description.lower()
    if code == 429:
        return RetryLater(float(parameters.get("retry_after", 1)))
    if "migrate_to_chat_id" in parameters:
        return Migrated(int(parameters["migrate_to_chat_id"]))
    if code == 403:
        return Blocked(description)
    if code == 409:
        return Conflict(description)
    if code >= 500:
        return Unreachable(description)
    if "message is not modified" in said:
        return NotModified(description)
    if "message to edit not found" in said or "message can't be edited" in said or "message_id_invalid" in said:
        return MessageGone(description)
    return Rejected(f"{code} {description}")
