"""python-telegram-bot behind the messenger's port: five calls and the polling, its errors translated."""

import os
from collections.abc import Awaitable, Sequence
from datetime import timedelta
from typing import Any, TypeVar

from telegram import Bot, InlineKeyboardButton, InlineKeyboardMarkup, LinkPreviewOptions, ReplyParameters, User
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)
from telegram.error import Conflict as TelegramConflict
from telegram.request import HTTPXRequest

from services.bot.telegram.port import (
    Blocked,
    Conflict,
    Keyboard,
    MessageGone,
    MessengerError,
    Migrated,
    NotModified,
    Rejected,
    RetryLater,
    Unreachable,
)
from services.bot.telegram.raw import Raw, updates_in
from services.bot.telegram.sparing import sparing

# The library is on its way from seconds to timedeltas and warns, inside its own error, whoever has not chosen.
os.environ.setdefault("PTB_TIMEDELTA", "true")

T = TypeVar("T")

CALL_SECONDS = 10.0
POLL_SECONDS = 20
AT_ONCE = 64
UPDATES = ("message", "callback_query")
GONE = ("message to edit not found", "message can't be edited", "message_id_invalid", "message to be edited not found")
NO_LINKS = LinkPreviewOptions(is_disabled=True)
NO_BUTTONS = InlineKeyboardMarkup(())  # said outright: not every Bot API takes buttons away unasked


class PollingBot(Bot):
    """The library's bot, which also gives updates as they came: its own get_updates fails on a batch for one bad update."""

    async def get_me(self, **given: Any) -> User:
        """Whatever is missing of the own name but the username is not needed here."""
        self._bot_user = User.de_json({"first_name": "", "is_bot": True, **await self._post("getMe")}, self)
        return self._bot_user

    async def raw_updates(self, offset: int | None, seconds: int, courtesies: bool = True) -> Any:
        """What getUpdates answered, unread; waits `seconds` for the first update."""
        asked: dict[str, Any] = {"timeout": seconds}
        if courtesies:
            asked["allowed_updates"] = list(UPDATES)
        if offset is not None:
            asked["offset"] = offset
        return await self._post("getUpdates", asked, read_timeout=seconds + CALL_SECONDS)

    async def raw(self, method: str, given: dict[str, Any]) -> Any:
        """A call whose answer is not read as one of the library's models: a server that answers sparsely will do."""
        return await _told(self._post(method, {name: value for name, value in given.items() if value is not None}))


def bot_for(token: str, base: str) -> PollingBot:
    """The library's bot for a Bot API at `base` (BASE/bot<TOKEN>/<method>)."""
    return PollingBot(
        token,
        base_url=f"{base}/bot",
        base_file_url=f"{base}/file/bot",
        request=HTTPXRequest(
            connection_pool_size=AT_ONCE, connect_timeout=CALL_SECONDS, read_timeout=CALL_SECONDS, pool_timeout=CALL_SECONDS
        ),
        get_updates_request=HTTPXRequest(connection_pool_size=2, connect_timeout=CALL_SECONDS, pool_timeout=CALL_SECONDS),
    )


class TelegramMessenger:
    """The port of one bot."""

    def __init__(self, bot: PollingBot, poll_seconds: int = POLL_SECONDS) -> None:
        self._bot = bot
        self._poll_seconds = poll_seconds

    async def fetch(self, offset: int | None, waits: bool) -> Sequence[Raw]:
        """The updates from `offset` on; `waits` for the first one as long as a poll lasts."""
        seconds = self._poll_seconds if waits else 0
        try:
            found = await _told(self._bot.raw_updates(offset, seconds))
        except Rejected:
            found = await _told(self._bot.raw_updates(offset, seconds, courtesies=False))
        return updates_in(found)

    async def send(
        self, chat_id: int, text: str, keyboard: Keyboard = (), *, silent: bool = False, reply_to: int | None = None
    ) -> int:
        sent = await sparing(
            lambda given: self._bot.raw("sendMessage", given),
            {"chat_id": chat_id, "text": text, "reply_markup": markup(keyboard)},
            {
                "disable_notification": silent or None,
                "reply_parameters": ReplyParameters(reply_to, allow_sending_without_reply=True) if reply_to else None,
                "link_preview_options": NO_LINKS,
            },
        )
        return int(sent["message_id"])

    async def edit(self, chat_id: int, message_id: int, text: str, keyboard: Keyboard = ()) -> None:
        there = {"chat_id": chat_id, "message_id": message_id, "text": text, "reply_markup": markup(keyboard) or NO_BUTTONS}
        await sparing(lambda given: self._bot.raw("editMessageText", given), there, {"link_preview_options": NO_LINKS})

    async def answer(self, callback_id: str, text: str, *, alert: bool = False, url: str | None = None) -> None:
        await sparing(
            lambda given: self._bot.raw("answerCallbackQuery", given),
            {"callback_query_id": callback_id, "text": text},
            {"show_alert": alert or None, "url": url},
        )

    async def pin(self, chat_id: int, message_id: int) -> None:
        await _told(self._bot.pin_chat_message(chat_id, message_id, disable_notification=True))

    async def fetch_file(self, file_id: str) -> bytes:
        """The content of a file that somebody sent; the messenger itself gives at most 20 MB."""
        found = await _told(self._bot.get_file(file_id))
        return bytes(await _told(found.download_as_bytearray()))

    async def leave_webhook(self) -> None:
        """Long polling needs the webhook gone."""
        await _told(self._bot.delete_webhook())

    async def set_webhook(self, url: str, secret: str) -> None:
        await _told(self._bot.set_webhook(url, secret_token=secret, allowed_updates=UPDATES))

    async def name_commands(self, commands: Sequence[tuple[str, str]]) -> None:
        """The menu of commands."""
        await _told(self._bot.set_my_commands(commands))


def markup(keyboard: Keyboard) -> InlineKeyboardMarkup | None:
    """Inline buttons; None when there are none."""
    if not keyboard:
        return None
    rows = [[InlineKeyboardButton(button.label, callback_data=button.data, url=button.url) for button in row] for row in keyboard]
    return InlineKeyboardMarkup(rows)


async def _told(call: Awaitable[T]) -> T:
    try:
        return await call
    except TelegramError as exc:
        raise translated(exc) from exc


def translated(exc: TelegramError) -> MessengerError:
    """The port's error for the library's."""
    match exc:
        case RetryAfter():
            wait = exc.retry_after
            return RetryLater(wait.total_seconds() if isinstance(wait, timedelta) else float(wait))
        case ChatMigrated():
            return Migrated(exc.new_chat_id)
        case Forbidden():
            return Blocked(str(exc))
        case TelegramConflict():
            return Conflict(str(exc))
        case BadRequest():
            return _bad_request(str(exc))
        case InvalidToken() | EndPointNotFound():
            return Rejected(str(exc))
        case NetworkError():
            return Unreachable(type(exc).__name__)
        case _:
            return Rejected(str(exc))


def _bad_request(said: str) -> MessengerError:
    low = said.lower()
    if "message is not modified" in low:
        return NotModified(said)
    if any(words in low for words in GONE):
        return MessageGone(said)
    return Rejected(said)
