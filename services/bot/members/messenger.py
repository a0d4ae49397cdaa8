"""The members' bot as a MessengerPort."""

from typing import Any

from services.bot.members.api import BotApi
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.sparing import sparing


class Messenger:
    """Sends plain text; every call may raise a MessengerError."""

    def __init__(self, api: BotApi) -> None:
        self._api = api

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        sent = await sparing(
            lambda given: self._api.call("sendMessage", **given),
            {"chat_id": chat_id, "text": text, "reply_markup": _markup(keyboard)},
            {
                "disable_notification": silent or None,
                "reply_parameters": {"message_id": reply_to, "allow_sending_without_reply": True} if reply_to else None,
            },
        )
        return int(sent["message_id"])

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        markup = _markup(keyboard) or {"inline_keyboard": []}  # an empty one takes the buttons away
        await self._api.call("editMessageText", chat_id=chat_id, message_id=message_id, text=text, reply_markup=markup)

    async def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        await sparing(
            lambda given: self._api.call("answerCallbackQuery", **given),
            {"callback_query_id": callback_id, "text": text},
            {"show_alert": alert or None, "url": url},
        )

    async def pin(self, chat_id: int, message_id: int) -> None:
        await self._api.call("pinChatMessage", chat_id=chat_id, message_id=message_id, disable_notification=True)


def _markup(keyboard: Keyboard) -> dict[str, Any] | None:
    if not keyboard:
        return None
    if any(button.contact for row in keyboard for button in row):
        rows = [[{"text": button.label, "request_contact": True} for button in row if button.contact] for row in keyboard]
        return {"keyboard": rows, "resize_keyboard": True, "one_time_keyboard": True}
    return {"inline_keyboard": [[_button(button) for button in row] for row in keyboard]}


def _button(button: Button) -> dict[str, str]:
    if button.url is not None:
        return {"text": button.label, "url": button.url}
    return {"text": button.label, "callback_data": button.data or "-"}
