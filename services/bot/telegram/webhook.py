"""The receiver of updates that the messenger brings: a secret is required, and 200 is said only after handling."""

import hmac
import json
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

import structlog
from aiohttp import web

log = structlog.get_logger()

HEADER = "X-Telegram-Bot-Api-Secret-Token"
LARGEST_BODY = 1024 * 1024

Take = Callable[[dict[str, Any]], Awaitable[object]]


@asynccontextmanager
async def webhook(host: str, port: int, path: str, secret: str, take: Take) -> AsyncIterator[int]:
    """Receives POSTs at `path` until the block ends; yields the port in use (port 0: a free one). ValueError without a secret."""
    if not secret:
        raise ValueError("a webhook needs a secret")
    app = web.Application(client_max_size=LARGEST_BODY)
    app.router.add_post(path, _receiver(secret.encode(), take))
    runner = web.AppRunner(app, access_log=None)
    await runner.setup()
    try:
        site = web.TCPSite(runner, host, port)
        await site.start()
        yield runner.addresses[0][1]
    finally:
        await runner.cleanup()


def _receiver(secret: bytes, take: Take) -> Callable[[web.Request], Awaitable[web.Response]]:
    async def receive(request: web.Request) -> web.Response:
        if not hmac.compare_digest(request.headers.get(HEADER, "").encode(errors="surrogateescape"), secret):
            return web.Response(status=401)
        try:
            update = json.loads(await request.read())
        except (ValueError, RecursionError):
            return web.Response(status=400)
        if not isinstance(update, dict) or not isinstance(update.get("update_id"), int):
            return web.Response(status=400)
        try:
            await take(update)
        except Exception:
            log.exception("webhook.failed")  # not confirmed: the messenger brings it again
            return web.Response(status=500)
        return web.Response()

    return receive
