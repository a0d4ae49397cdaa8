"""A messenger that tells the pacing when each call has ended: until then it may count in the messenger's own window."""

from collections.abc import Callable

from services.bot.telegram.pacing import Pacing
from services.bot.telegram.port import Keyboard, MessengerPort


class PacedPort:
    """The calls that count against the limits are timed; the others only pass through."""

    def __init__(self, port: MessengerPort, pacing: Pacing, tick: Callable[[], float]) -> None:
        self._port, self._pacing, self._tick = port, pacing, tick

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        try:
            return await self._port.send(chat_id, text, keyboard, silent=silent, reply_to=reply_to)
        finally:
            self._pacing.ended(chat_id, self._tick())

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        try:
            await self._port.edit(chat_id, message_id, text, keyboard)
        finally:
            self._pacing.ended(chat_id, self._tick())

    async def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        await self._port.answer(callback_id, text, alert=alert, url=url)

    async def pin(self, chat_id: int, message_id: int) -> None:
        await self._port.pin(chat_id, message_id)
