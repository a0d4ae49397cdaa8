"""Checks of the bots' tokens and of where the messenger brings their updates."""

from collections.abc import AsyncIterator
from typing import Any

import aiohttp

from deploy.doctor.finding import Finding, fine, odd, wrong
from shared.settings import Settings
from shared.texts import doctor as texts

CALL_SECONDS = 10


async def check_bots(settings: Settings) -> AsyncIterator[Finding]:
    """One line a bot; without tokens the sandbox stands in."""
    if not (settings.members_bot_token and settings.facilitators_bot_token):
        yield fine("bots", texts.NO_TOKENS)
        return
    tokens = {"members": settings.members_bot_token, "facilitators": settings.facilitators_bot_token}
    timeout = aiohttp.ClientTimeout(total=CALL_SECONDS)
    async with aiohttp.ClientSession(timeout=timeout, trust_env=True) as http:
        for name, token in tokens.items():
            yield await _check_bot(http, settings, name, f"{settings.telegram_base}/bot{token}")


async def _check_bot(http: aiohttp.ClientSession, settings: Settings, name: str, base: str) -> Finding:
    check = f"bot_{name}"
    try:
        me = await _call(http, f"{base}/getMe")
        if not me.get("ok"):
            return wrong(check, texts.token_refused(name))
        hook = (await _call(http, f"{base}/getWebhookInfo")).get("result") or {}
    except (aiohttp.ClientError, TimeoutError, ValueError) as exc:
        return wrong(check, texts.api_away(name, type(exc).__name__))
    wanted = f"{settings.webhook_url.rstrip('/')}/{name}" if settings.webhook_url else ""
    if hook.get("url", "") != wanted:
        return odd(check, texts.other_webhook(name, wanted=bool(wanted)))
    if hook.get("last_error_message") and wanted:
        return odd(check, texts.webhook_fails(name, str(hook["last_error_message"])))
    return fine(check, texts.bot(str(me["result"].get("username", "")), int(hook.get("pending_update_count", 0))))


async def _call(http: aiohttp.ClientSession, url: str) -> dict[str, Any]:
    async with http.get(url) as answer:
        found: Any = await answer.json(content_type=None)
        return found if isinstance(found, dict) else {}
