"""One update understood: who wrote, whether they may be here, and what the wizard is to make of it."""

from collections.abc import Callable
from datetime import datetime
from typing import Any

import structlog
from telegram import Message, MessageOriginChat, Update

from services.bot.facilitators.buttons import Buttons
from services.bot.facilitators.draft import Draft
from services.bot.facilitators.flow import Said, SentFile
from services.bot.facilitators.flows.note import is_for_minutes, note_aside
from services.bot.facilitators.flows.noting import PART, running_now, words_of
from services.bot.facilitators.flows.table import COMMANDS, FLOWS
from services.bot.facilitators.talk import BusPort, Fetch, Refused, Talk
from services.bot.facilitators.turn import Turn
from services.bot.facilitators.wizard import Wizard
from services.bot.telegram.tokens import unseal
from shared.bus.asking import ServiceFault, Unavailable
from shared.papers.reading import Unreadable
from shared.phrases.noting import item_in
from shared.texts import facilitator as texts
from shared.texts import facilitator_note as note_texts
from shared.texts.refusals import FAILED, UNAVAILABLE, sentence

log = structlog.get_logger()

DRAFT = "draft"
WRITING = ("note", "minutes")  # conversations in which a text is for the minutes anyway


class Desk:
    """Handles a turn: fills it with what is to be said, and gives the conversation's state (None = none)."""

    def __init__(self, bus: BusPort, key: bytes, now: Callable[[], datetime], public: str, fetch: Fetch) -> None:
        self._bus = bus
        self._fetch = fetch
        self._key = key
        self._now = now
        self._public = public
        self._wizard = Wizard(FLOWS, Buttons(key))

    async def handle(self, update: Update, turn: Turn, kept: dict[str, Any]) -> str | None:
        draft = Draft.from_json(kept[DRAFT]) if DRAFT in kept else None
        talk = Talk(self._bus, turn, self._now, self._public, draft, self._fetch)
        if not turn.private:
            _only_private(update, turn)
            return None
        try:
            await self._understand(update, talk)
        except Refused as exc:
            _nothing_done(talk, kept, sentence(exc.refusal))
        except Unavailable:
            _nothing_done(talk, kept, UNAVAILABLE)
        except ServiceFault as exc:
            log.warning("facilitator.failed", what=str(exc))
            _nothing_done(talk, kept, FAILED)
        if turn.press is not None and not turn.answer:
            turn.answer = texts.SEEN
        turn.used_up = _used_up(kept, talk.draft)
        return _keep(talk, kept)

    async def _understand(self, update: Update, talk: Talk) -> None:
        await talk.identify()
        if not talk.is_facilitator:
            talk.draft = None
            talk.turn.say(texts.stranger(talk.turn.user))
            talk.turn.answer = texts.ONLY_PRIVATE
        elif update.callback_query is not None:
            await self._press(talk, update.callback_query.data or "")
        elif update.message is not None:
            await self._words(talk, update.message)

    async def _press(self, talk: Talk, data: str) -> None:
        press = unseal(self._key, data)
        if press is None:
            talk.turn.answer = texts.FORGED_BUTTON
        else:
            await self._wizard.press(talk, press)

    async def _words(self, talk: Talk, message: Message) -> None:
        text = message.text or ""
        if text.startswith("/"):
            await self._command(talk, text)
            return
        origin = message.forward_origin
        chat = origin.sender_chat.id if isinstance(origin, MessageOriginChat) else None
        file = _file_in(message)
        if not text and chat is None and file is None:
            talk.turn.say(texts.NOT_TEXT)
        elif text and origin is None and self._is_note(talk, message):
            await self._note(talk, message)
        elif file is not None and talk.draft is None and await running_now(talk):
            await self._note_file(talk, file, _item_replied_to(message))
        elif file is not None and talk.draft is None:
            await self._wizard.begin(talk, "attach")
        else:
            await self._wizard.hear(talk, Said(text=text, chat=chat, file=file))

    def _is_note(self, talk: Talk, message: Message) -> bool:
        """A line for the minutes: by its tag, or as a reply to the bot's own message about an item."""
        draft = talk.draft
        if draft is not None and draft.flow in WRITING and not draft.is_old(talk.now):
            return False  # that conversation reads it itself
        return is_for_minutes(message.text or "", busy=draft is not None) or _item_replied_to(message) is not None

    async def _note(self, talk: Talk, message: Message) -> None:
        """Beside any conversation, which stays where it was; a long one may go on in the next message."""
        text, item = message.text or "", _item_replied_to(message)
        done = await note_aside(talk, text, item)
        if done is None and talk.draft is None:
            await self._wizard.start_with(talk, "note", {"typed": text})
        elif done is None:
            talk.turn.say(note_texts.WHICH_FIRST)
        elif talk.draft is None and len(text) >= PART and done.meeting:
            given = {"meeting": done.meeting, "item": done.item}
            await self._wizard.start_with(talk, "note", given, note_texts.maybe_more(len(text)))
        else:
            talk.turn.say(done.text, self._wizard.starts(done.buttons))

    async def _note_file(self, talk: Talk, file: SentFile, item: int | None) -> None:
        """A file while a meeting runs holds words for its minutes."""
        words = await words_of(talk, file)
        if words is None:
            talk.turn.say(note_texts.NOT_FETCHED)
        elif isinstance(words, Unreadable):
            talk.turn.say(note_texts.unreadable(words, file.name))
        else:
            done = await note_aside(talk, words, item)
            read = note_texts.from_file(file.name, len(words))
            talk.turn.say(
                f"{read}\n{done.text}" if done else note_texts.WHICH_FIRST, self._wizard.starts(done.buttons if done else ())
            )

    async def _command(self, talk: Talk, text: str) -> None:
        """'/call', '/bind SLUG CHAT': a meeting's id behind a command names the meeting."""
        word, _, rest = text[1:].partition(" ")
        command = word.partition("@")[0].lower()
        if command == "cancel":
            await self._wizard.cancel(talk)
        elif command in COMMANDS:
            await self._wizard.begin(talk, command, rest.strip() if command != "start" else "")
        else:
            talk.turn.say(texts.UNKNOWN_COMMAND)


def _item_replied_to(message: Message) -> int | None:
    """The item that the bot's own message names to which this one replies."""
    replied = message.reply_to_message
    if replied is None or replied.from_user is None or not replied.from_user.is_bot:
        return None
    return item_in(replied.text or "")


def _file_in(message: Message) -> SentFile | None:
    document = message.document
    if document is None:
        return None
    return SentFile(document.file_id, document.file_name or "", document.file_size or 0)


def _only_private(update: Update, turn: Turn) -> None:
    """A group hears one polite line to a command, and nothing to its own talk."""
    if turn.press is not None:
        turn.answer = texts.ONLY_PRIVATE
    elif update.message is not None and (update.message.text or "").startswith("/"):
        turn.say(texts.ONLY_PRIVATE)


def _nothing_done(talk: Talk, kept: dict[str, Any], why: str) -> None:
    """Back to where the update found the conversation, but for what a service has already done."""
    talk.draft = Draft.from_json(kept[DRAFT]) if DRAFT in kept else None
    if talk.draft is not None:
        talk.draft.given.update(talk.kept)
    talk.turn.says.clear()
    talk.turn.statuses.clear()
    talk.turn.say(why)
    talk.turn.answer = why


def _used_up(kept: dict[str, Any], draft: Draft | None) -> str:
    """The screen that stood before this update, when it is no longer the one that counts."""
    before = Draft.from_json(kept[DRAFT]).screen if DRAFT in kept else ""
    return "" if draft is not None and draft.screen == before else before


def _keep(talk: Talk, kept: dict[str, Any]) -> str | None:
    kept.clear()
    if talk.draft is None:
        return None
    kept[DRAFT] = talk.draft.as_json()
    return f"{talk.draft.flow}.{talk.draft.step}"
