"""Sends updates to webhooks: in order for a person or chat, again and again until a 2xx."""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
from starlette.datastructures import Headers

from services.sandbox.api.parameters import Parameters, read_parameters
from services.sandbox.limits import Governor
from services.sandbox.world.delivery import confirm_one
from services.sandbox.world.model import Bot, Update, Webhook
from services.sandbox.world.state import World

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"
LONGEST_PAUSE = 30

Execute = Callable[[Bot, str, Parameters], Awaitable[Any]]


class WebhookSender:
    """One for each bot; runs as long as the sandbox."""

    def __init__(self, world: World, bot_id: int, governor: Governor, execute: Execute) -> None:
        self._world, self._bot_id, self._governor, self._execute = world, bot_id, governor, execute
        self._busy: dict[str, asyncio.Task[None]] = {}

    @property
    def _bot(self) -> Bot:
        return self._world.bots[self._bot_id]  # a reset makes it anew

    async def run(self) -> None:
        try:
            async with aiohttp.ClientSession() as session:
                while True:
                    self._start(session)
                    await self._world.arrived[self._bot_id].wait(60)
        finally:
            for task in self._busy.values():
                task.cancel()
            await asyncio.gather(*self._busy.values(), return_exceptions=True)

    def _start(self, session: aiohttp.ClientSession) -> None:
        """Start what may be sent now: one update for each queue, at most max_connections."""
        hook = self._bot.webhook
        if hook is None:
            return
        for update in sorted(self._world.pending[self._bot_id].values(), key=lambda update: update.id):
            if len(self._busy) >= hook.max_connections:
                return
            queue = _queue(update)
            if queue not in self._busy:
                self._busy[queue] = asyncio.create_task(self._send(session, update, queue))

    async def _send(self, session: aiohttp.ClientSession, update: Update, queue: str) -> None:
        pause = self._governor.limits.webhook_retry_ms / 1000
        try:
            while update.id in self._world.pending[self._bot_id] and self._bot.webhook is not None:
                if await self._delivered(session, update, self._bot.webhook):
                    confirm_one(self._world, self._bot, update.id)
                    await self._world.store.committed()
                    return
                await asyncio.sleep(pause)
                pause = min(pause * 2, LONGEST_PAUSE)
        finally:
            del self._busy[queue]
            self._world.arrived[self._bot_id].fire()

    async def _delivered(self, session: aiohttp.ClientSession, update: Update, hook: Webhook) -> bool:
        await self._world.store.committed()
        headers = {"Content-Type": "application/json"} | ({SECRET_HEADER: hook.secret_token} if hook.secret_token else {})
        timeout = aiohttp.ClientTimeout(total=self._governor.limits.webhook_timeout_seconds)
        data = json.dumps(update.body, ensure_ascii=False).encode()
        try:
            async with session.post(hook.url, data=data, headers=headers, timeout=timeout) as response:
                body = await response.read()
                if not 200 <= response.status < 300:
                    return self._failed(hook, f"Wrong response from the webhook: {response.status} {response.reason}")
                content_type = response.headers.get("Content-Type", "")
        except (aiohttp.ClientError, TimeoutError) as exc:
            return self._failed(hook, f"Connection failed: {type(exc).__name__}")
        await self._carry_out(content_type, body)
        return True

    def _failed(self, hook: Webhook, why: str) -> bool:
        hook.last_error_date, hook.last_error_message = self._world.date(), why
        self._world.save(self._bot)
        log.debug("webhook of bot %s: %s", self._bot_id, why)
        return False

    async def _carry_out(self, content_type: str, body: bytes) -> None:
        """A method call may come back as the response's body; nobody learns how it went."""
        try:
            parameters = await read_parameters(Headers({"content-type": content_type}), body, {})
            method = parameters.text("method")
            if method:
                await self._execute(self._bot, method.lower(), parameters)
        except Exception as exc:  # whatever came back, the update itself was taken
            log.warning("bot %s: call in the webhook's response was refused: %s", self._bot_id, exc)


def _queue(update: Update) -> str:
    """Updates of one queue go out one after the other: presses by person, the rest by chat."""
    press = update.body.get("callback_query")
    if isinstance(press, dict):
        return f"user {press.get('from', {}).get('id')}"
    found = next((value for value in update.body.values() if isinstance(value, dict) and "chat" in value), {})
    return f"chat {found.get('chat', {}).get('id')}"
