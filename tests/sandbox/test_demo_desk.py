"""The demo's facilitator at the sandbox: what counts as the bot's answer."""

from __future__ import annotations

import asyncio
from typing import Any

from deploy.demo_desk import Desk
from services.sandbox.client import Person, SandboxClient
from services.sandbox.service import Sandbox
from tests.sandbox.conftest import DESK, call_bot

BOT = "hyeopchi_desk_bot"
ASKED, CARRIED = "의장이 가결을 선포했습니까?", "원안가결 — 예산"
BUTTONS = {"inline_keyboard": [[{"text": "선포했습니다", "callback_data": "declared"}]]}


async def call(sandbox: Sandbox, method: str, **fields: Any) -> Any:
    return (await call_bot(sandbox, method, DESK.token, **fields))["result"]


async def begun(sandbox: Sandbox, client: SandboxClient) -> tuple[Person, Desk]:
    """A facilitator at whose side one screen with a button stands."""
    person = await client.user("한지원")
    desk = Desk(person, BOT)
    asking = asyncio.create_task(desk.start("선포"))
    (update,) = await call(sandbox, "getUpdates", timeout=20)
    await call(sandbox, "sendMessage", chat_id=person.id, text=ASKED, reply_markup=BUTTONS)
    assert await asking == ASKED
    await call(sandbox, "getUpdates", offset=update["update_id"] + 1)
    return person, desk


async def answer_after_stripping(sandbox: Sandbox, person: Person) -> None:
    """As the bot does it: the old screen keeps its words and loses its buttons, and may do so before the answer comes."""
    (update,) = await call(sandbox, "getUpdates", timeout=20)
    if "callback_query" in update:
        await call(sandbox, "answerCallbackQuery", callback_query_id=update["callback_query"]["id"])
    (screen,) = [view for view in await person.messages(BOT) if view.get("text") == ASKED]
    await call(sandbox, "editMessageReplyMarkup", chat_id=person.id, message_id=screen["message_id"])
    await call(sandbox, "sendMessage", chat_id=person.id, text=CARRIED)


async def test_screen_that_only_lost_its_buttons_answers_no_press(sandbox: Sandbox, client: SandboxClient) -> None:
    person, desk = await begun(sandbox, client)
    said, _ = await asyncio.gather(desk.press("선포했습니다", "가결"), answer_after_stripping(sandbox, person))
    assert said == CARRIED


async def test_screen_that_only_lost_its_buttons_answers_no_words(sandbox: Sandbox, client: SandboxClient) -> None:
    person, desk = await begun(sandbox, client)
    said, _ = await asyncio.gather(desk.say("선포했습니다", "가결"), answer_after_stripping(sandbox, person))
    assert said == CARRIED


async def reword(sandbox: Sandbox, person: Person) -> None:
    await call(sandbox, "getUpdates", timeout=20)
    (screen,) = [view for view in await person.messages(BOT) if view.get("text") == ASKED]
    await call(sandbox, "editMessageText", chat_id=person.id, message_id=screen["message_id"], text=CARRIED)


async def test_screen_with_new_words_is_an_answer(sandbox: Sandbox, client: SandboxClient) -> None:
    person, desk = await begun(sandbox, client)
    said, _ = await asyncio.gather(desk.say("새로 보기", "가결"), reword(sandbox, person))
    assert said == CARRIED
