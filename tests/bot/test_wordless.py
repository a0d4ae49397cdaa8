"""What a member sends without words of their own: a sticker, a file, a forwarded message. It is answered, in private alone."""

from typing import Any

import pytest
from aiogram import Bot

from services.bot.members.updates import Reception
from services.bot.telegram.port import Keyboard
from shared.store.unit import Unit
from shared.texts.chat_commands import FORWARDED, NO_WORDS
from tests.bot.test_presses import GROUP, PERSON, Scene, scene

__all__ = ["scene"]
FILE = {"file_id": "f", "file_unique_id": "u"}
PICTURE = {**FILE, "width": 1, "height": 1}
ORIGIN = {"type": "hidden_user", "date": 1, "sender_user_name": "남"}
PRIVATE = {"id": PERSON, "type": "private", "first_name": "김"}
GROUPS = {"id": GROUP, "type": "supergroup", "title": "방"}
SENT: dict[str, tuple[dict[str, Any], str]] = {
    "a file": ({"document": FILE}, NO_WORDS),
    "a voice": ({"voice": {**FILE, "duration": 3}}, NO_WORDS),
    "a sticker": ({"sticker": {**PICTURE, "type": "regular", "is_animated": False, "is_video": False}}, NO_WORDS),
    "a picture and its caption": ({"photo": [PICTURE], "caption": "참석"}, NO_WORDS),
    "somebody else's word": ({"text": "참석", "forward_origin": ORIGIN}, FORWARDED),
}


async def _heard(scene: Scene, chat: dict[str, Any], *sent: dict[str, Any]) -> list[tuple[int, str]]:
    """What the bot said to messages of one person; what has the key of another is said once, as in the outgoing queue."""
    said: dict[str | None, tuple[int, str]] = {}

    async def say(unit: Unit, chat_id: int, text: str, keyboard: Keyboard = (), *, key: str | None = None, **_: Any) -> None:
        said[key] = (chat_id, text)

    object.__setattr__(scene.desk.out, "say", say)
    reception = Reception(Bot("1:a"), scene.desk)
    for number, content in enumerate(sent, 1):
        message = {"message_id": number, "date": 1, "chat": chat, "from": {"id": PERSON, "is_bot": False, "first_name": "김"}}
        await reception.handle({"update_id": number, "message": {**message, **content}})
    return list(said.values())


@pytest.mark.parametrize(("content", "answer"), SENT.values(), ids=SENT)
async def test_what_holds_no_words_of_theirs_is_answered(scene: Scene, content: dict[str, Any], answer: str) -> None:
    assert await _heard(scene, PRIVATE, content) == [(PERSON, answer)]
    assert not scene.bus.asked


@pytest.mark.parametrize("content", [content for content, _ in SENT.values()], ids=SENT)
async def test_a_group_hears_nothing_of_it(scene: Scene, content: dict[str, Any]) -> None:
    assert await _heard(scene, GROUPS, content) == []


async def test_pictures_sent_together_are_answered_once(scene: Scene) -> None:
    picture = {"photo": [PICTURE], "media_group_id": "7"}
    assert await _heard(scene, PRIVATE, picture, picture, picture) == [(PERSON, NO_WORDS)]


async def test_what_the_messenger_tells_of_a_chat_is_not_answered(scene: Scene) -> None:
    assert await _heard(scene, PRIVATE, {"message_auto_delete_timer_changed": {"message_auto_delete_time": 60}}) == []
