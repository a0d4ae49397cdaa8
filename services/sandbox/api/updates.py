"""Updates, fetched by the bot (getUpdates) or registered to be sent to it (setWebhook)."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from services.sandbox.api.call import Call
from services.sandbox.errors import OTHER_POLLER, WEBHOOK_ACTIVE, bad_request, conflict
from services.sandbox.world.delivery import confirm, drop_pending
from services.sandbox.world.model import Bot, Update, Webhook
from services.sandbox.world.state import World

POLL_SECONDS = 50
BATCH = 100


class Pollers:
    """The newest getUpdates of a bot ends the one before it, which then answers 409."""

    def __init__(self) -> None:
        self._current: dict[int, object] = {}

    async def poll(self, call: Call) -> list[dict[str, Any]]:
        bot, world = call.bot, call.world
        if bot.webhook is not None:
            raise conflict(WEBHOOK_ACTIVE)
        offset = call.parameters.number("offset") or 0
        limit = min(max(call.parameters.number("limit") or BATCH, 1), BATCH)
        _allow(call)
        if offset:
            confirm(world, bot, _confirmed_below(world, bot, offset))
        me = object()
        self._current[bot.id] = me
        world.arrived[bot.id].fire()
        try:
            return await self._wait(call, me, limit)
        finally:
            if self._current.get(bot.id) is me:
                del self._current[bot.id]

    async def _wait(self, call: Call, me: object, limit: int) -> list[dict[str, Any]]:
        bot, world = call.bot, call.world
        until = time.monotonic() + min(max(call.parameters.number("timeout") or 0, 0), POLL_SECONDS)
        while True:
            if self._current.get(bot.id) is not me:
                raise conflict(OTHER_POLLER)
            if bot.webhook is not None:
                raise conflict(WEBHOOK_ACTIVE)
            found = _oldest(world, bot, limit)
            left = until - time.monotonic()
            if found or left <= 0 or world.closing:
                return [update.body for update in found]
            await world.arrived[bot.id].wait(left)
            await asyncio.sleep(0)  # let a burst of presses arrive together


def _confirmed_below(world: World, bot: Bot, offset: int) -> int:
    """A negative offset keeps only that many of the newest updates."""
    if offset > 0:
        return offset
    kept = sorted(world.pending[bot.id])[offset:]
    return kept[0] if kept else 0


def _oldest(world: World, bot: Bot, limit: int) -> list[Update]:
    pending = world.pending[bot.id]
    return [pending[number] for number in sorted(pending)[:limit]]


def _allow(call: Call) -> None:
    """An absent list leaves the one before in force; it concerns later updates only."""
    wanted = call.parameters.structure("allowed_updates")
    if wanted is not None and list(wanted) != call.bot.allowed_updates:
        call.bot.allowed_updates = [str(kind) for kind in wanted]
        call.world.save(call.bot)


async def set_webhook(call: Call) -> bool:
    url = call.parameters.text("url") or ""
    if not url:
        return await delete_webhook(call)
    if not url.startswith(("http://", "https://")):
        raise bad_request("bad webhook: An HTTPS URL must be provided for webhook")
    secret = call.parameters.text("secret_token") or None
    if secret and not all(sign.isascii() and (sign.isalnum() or sign in "_-") for sign in secret):
        raise bad_request("secret token contains unallowed characters")
    _allow(call)
    connections = min(max(call.parameters.number("max_connections") or 40, 1), 100)
    call.bot.webhook = Webhook(url=url, secret_token=secret, max_connections=connections)
    return _changed(call)


async def delete_webhook(call: Call) -> bool:
    call.bot.webhook = None
    return _changed(call)


def _changed(call: Call) -> bool:
    if call.parameters.flag("drop_pending_updates"):
        drop_pending(call.world, call.bot)
    call.world.save(call.bot)
    call.world.arrived[call.bot.id].fire()
    return True


async def get_webhook_info(call: Call) -> dict[str, Any]:
    hook = call.bot.webhook
    info: dict[str, Any] = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(call.world.pending[call.bot.id]),
    }
    if call.bot.allowed_updates:
        info["allowed_updates"] = call.bot.allowed_updates
    if hook is None:
        return info
    info |= {"url": hook.url, "max_connections": hook.max_connections}
    if hook.last_error_date is not None:
        info |= {"last_error_date": hook.last_error_date, "last_error_message": hook.last_error_message}
    return info
