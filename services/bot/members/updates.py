"""Updates from the messenger to the handlers, through aiogram's dispatcher; what a handler raises reaches the intake."""

import json
import logging
from collections.abc import Awaitable, Callable, Sequence

import structlog
from aiogram import Bot, Dispatcher, Router
from aiogram.enums import ContentType
from aiogram.types import ChatMemberUpdated, Message, Update

from services.bot.members.api import BotApi
from services.bot.members.binding import take_contact
from services.bot.members.chats import on_migration, on_own_membership
from services.bot.members.commands import on_command
from services.bot.members.desk import Desk, is_private, key_of
from services.bot.members.poll_presses import SECRET_VERBS
from services.bot.members.pressed import pressed_in
from services.bot.members.presses import SECRET, on_press
from services.bot.members.typed import on_group_reply, on_private_text, status_replied_to
from services.bot.telegram.raw import KINDS, Raw, is_known, press_in, private_chat_of, updates_in
from services.bot.telegram.sparing import sparing
from services.bot.telegram.tokens import unseal
from shared.store.unit import Unit
from shared.texts.chat_commands import ANONYMOUS, FORWARDED, NO_WORDS
from shared.texts.refusals import FAILED

log = structlog.get_logger()

POLL_SECONDS = 25
ALLOWED = list(KINDS)
GROUP_ANONYMOUS_BOT = 1087968824
WORDLESS = {  # what a person sends and we do not read; not what the messenger itself tells of a chat
    ContentType.ANIMATION, ContentType.AUDIO, ContentType.DICE, ContentType.DOCUMENT, ContentType.LOCATION, ContentType.PHOTO,
    ContentType.POLL, ContentType.STICKER, ContentType.VENUE, ContentType.VIDEO, ContentType.VIDEO_NOTE, ContentType.VOICE,
}  # fmt: skip


def fetcher(api: BotApi) -> Callable[[int | None, bool], Awaitable[Sequence[Raw]]]:
    """getUpdates without models: an update that cannot be read must fail alone, not with its batch."""

    async def fetch(offset: int | None, waits: bool) -> Sequence[Raw]:
        return updates_in(
            await sparing(
                lambda given: api.call("getUpdates", seconds=POLL_SECONDS + 10.0, **given),
                {"offset": offset, "timeout": POLL_SECONDS if waits else 0},
                {"limit": 100, "allowed_updates": ALLOWED},
            )
        )

    return fetch


class Reception:
    """Feeds raw updates to the dispatcher. Handlers have no filters: each kind has one, which looks into a table.

    Presses go past it: models and middlewares cost more than everything else that a ballot asks of this program.
    """

    def __init__(self, bot: Bot, desk: Desk) -> None:
        self._bot = bot
        self._desk = desk
        self._dispatcher = _dispatcher(desk)

    async def handle(self, raw: Raw) -> None:
        if not is_known(raw):
            return
        pressed = pressed_in(raw)
        if pressed is None:
            await self._dispatcher.feed_update(self._bot, Update.model_validate(raw, context={"bot": self._bot}))
            return
        await self._desk.out.heard_from(pressed.account)
        await on_press(pressed, self._desk)

    async def bury(self, raw: Raw, why: str) -> None:
        log.error("update.buried", update=raw["update_id"], why=why)
        kept = _without_choice(raw, self._desk.key)

        async def work(unit: Unit) -> None:
            await unit.bury(f"update:{raw['update_id']}", json.dumps(kept).encode(), why)
            if (chat := private_chat_of(raw)) is not None:
                await self._desk.out.say(unit, chat, FAILED)

        await self._desk.do(work)
        if (press := press_in(raw)) is not None:
            self._desk.out.answer(press, FAILED)


def _without_choice(raw: Raw, key: bytes) -> Raw:
    """What may be kept of an update: of a press on a secret vote not what it chose."""
    match raw:
        case {"callback_query": {"data": str(data)} as query}:
            press = unseal(key, data)
            if press is not None and press.verb in {SECRET, *SECRET_VERBS}:
                return {**raw, "callback_query": {**query, "data": press.verb}}
    return raw


def _dispatcher(desk: Desk) -> Dispatcher:
    logging.getLogger("aiogram.event").setLevel(logging.WARNING)  # else a line an update
    dispatcher, router = Dispatcher(disable_fsm=True, desk=desk), Router()
    router.message.register(_message)
    router.my_chat_member.register(_membership)
    dispatcher.include_router(router)
    return dispatcher


async def _membership(event: ChatMemberUpdated, desk: Desk) -> None:
    await on_own_membership(event, desk)


async def _message(message: Message, desk: Desk) -> None:
    """What a message is, from the surest sign to the vaguest. Forwarded ones are somebody else's words: no answer to anything."""
    text = (message.text or "").strip()
    await desk.out.heard_from(message.chat.id)
    if message.migrate_to_chat_id is not None:
        await on_migration(desk, message)
    elif message.forward_origin is not None:
        await _not_read(desk, message, FORWARDED)
    elif _is_anonymous(message):
        if text.startswith("/") or (text and await status_replied_to(desk, message)):
            await desk.reply(message, ANONYMOUS)
    elif message.contact is not None:
        await take_contact(desk, message)
    elif text.startswith("/"):
        await on_command(desk, message, text)
    elif text and is_private(message):
        await on_private_text(desk, message, text)
    elif text:
        await on_group_reply(desk, message, text)
    elif message.content_type in WORDLESS:
        await _not_read(desk, message, NO_WORDS)


async def _not_read(desk: Desk, message: Message, why: str) -> None:
    """Told in private alone, where nobody else can be meant; pictures sent together are told once."""
    if is_private(message):
        album = message.media_group_id
        await desk.say(message.chat.id, why, key=f"album:{message.chat.id}:{album}" if album else key_of(message))


def _is_anonymous(message: Message) -> bool:
    """An anonymous admin, or a channel: no person stands behind it."""
    return message.from_user is None or message.from_user.id == GROUP_ANONYMOUS_BOT or message.sender_chat is not None
