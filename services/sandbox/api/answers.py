"""answerCallbackQuery: what a person reads who pressed a button."""

from __future__ import annotations

import time

from services.sandbox.api.call import Call
from services.sandbox.errors import QUERY_TOO_OLD, bad_request

TEXT_LENGTH = 200
_LINKS = ("https://t.me/", "http://t.me/", "t.me/", "https://telegram.me/", "tg://")


async def answer_callback_query(call: Call) -> bool:
    """Answer a press once, in time; text up to 200 characters, url only to a bot on t.me."""
    press = call.world.presses.get(call.parameters.text("callback_query_id") or "")
    if press is None or press.bot_id != call.bot.id or press.answer is not None:
        raise bad_request(QUERY_TOO_OLD)
    if time.time() * 1000 - press.at > call.governor.limits.callback_seconds * 1000:
        raise bad_request(QUERY_TOO_OLD)
    text, url = call.parameters.text("text") or "", call.parameters.text("url")
    if len(text) > TEXT_LENGTH:
        raise bad_request("MESSAGE_TOO_LONG")
    if url and not url.startswith(_LINKS):
        raise bad_request("URL_INVALID")
    press.answer = {"text": text, "show_alert": call.parameters.flag("show_alert"), "url": url or None}
    call.world.save(press)
    call.world.tell("answer", press=press.id, user=press.user_id, chat=press.chat, message_id=press.message_id, **press.answer)
    return True
