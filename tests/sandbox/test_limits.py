"""Limits, faults and callback timeouts."""

from __future__ import annotations

import aiohttp
import pytest

from services.sandbox.errors import ApiError
from services.sandbox.limits import Governor, Limits, Window
from tests.sandbox.conftest import Start, call_bot

GROUP = -1004000001
FREE = Window(0, 1)


def taken(governor: Governor, chat_id: int, at: float, calls: int) -> int:
    """How many of `calls` go through, and the last refusal's retry_after must be a whole second or more."""
    passed = 0
    for _ in range(calls):
        try:
            governor.check(1, chat_id, at)
            passed += 1
        except ApiError as exc:
            assert exc.error_code == 429 and exc.parameters["retry_after"] >= 1
    return passed


def test_group_window_slides() -> None:
    governor = Governor(Limits(FREE, FREE, Window(20, 60)))
    assert taken(governor, GROUP, 0.0, 15) == 15
    assert taken(governor, GROUP, 50.0, 15) == 5
    assert taken(governor, GROUP, 59.0, 1) == 0
    assert taken(governor, GROUP, 60.0, 20) == 15


def test_retry_after_is_when_a_place_is_free() -> None:
    governor = Governor(Limits(FREE, FREE, Window(2, 60)))
    taken(governor, GROUP, 0.0, 1)
    taken(governor, GROUP, 10.0, 1)
    with pytest.raises(ApiError) as refused:
        governor.check(1, GROUP, 20.5)
    wait = refused.value.parameters["retry_after"]
    assert wait == 40
    governor.check(1, GROUP, 20.5 + wait)


def test_chat_and_overall_windows_of_telegram() -> None:
    governor = Governor(Limits.telegram())
    assert taken(governor, 5, 0.0, 10) == 5
    assert sum(taken(governor, chat, 0.0, 1) for chat in range(100, 140)) == 25
    assert taken(governor, 200, 1.0, 1) == 1


async def test_telegrams_limits_are_in_force_and_answers_are_free(start: Start) -> None:
    sandbox, client = await start(limits=Limits.telegram())
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    keys = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
    answers = [await call_bot(sandbox, "sendMessage", chat_id=minsu.id, text="글", reply_markup=keys) for _ in range(7)]
    assert answers[0]["ok"] and answers[-1]["error_code"] == 429
    assert answers[-1]["description"].startswith("Too Many Requests: retry after")
    made = await minsu.tap("hyeopchi_bot", answers[0]["result"]["message_id"], label="예")
    assert (await call_bot(sandbox, "answerCallbackQuery", callback_query_id=made["press"]))["ok"]


async def test_press_expires(start: Start) -> None:
    sandbox, client = await start(limits=Limits(FREE, FREE, FREE, callback_seconds=0))
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    keys = {"inline_keyboard": [[{"text": "예", "callback_data": "y"}]]}
    sent = (await call_bot(sandbox, "sendMessage", chat_id=minsu.id, text="글", reply_markup=keys))["result"]
    made = await minsu.tap("hyeopchi_bot", sent["message_id"], label="예")
    assert (await minsu.answer(made["press"])).answered is False
    assert "query is too old" in (await call_bot(sandbox, "answerCallbackQuery", callback_query_id=made["press"]))["description"]


async def test_dropped_response_was_carried_out(start: Start) -> None:
    sandbox, client = await start()
    minsu = await client.user("김민수")
    await minsu.start("hyeopchi_bot")
    await client.set_faults(drop_response_percent=100, methods=["sendMessage"])
    with pytest.raises(aiohttp.ClientError):
        await call_bot(sandbox, "sendMessage", chat_id=minsu.id, text="들어갔습니다")
    await minsu.wait_for_message("hyeopchi_bot", "들어갔습니다")


async def test_share_of_429_is_about_what_was_asked(start: Start) -> None:
    sandbox, client = await start()
    await client.set_faults(too_many_requests_percent=50, retry_after=2, seed=7)
    answers = [await call_bot(sandbox, "getMe") for _ in range(60)]
    refused = [answer for answer in answers if not answer["ok"]]
    assert 15 <= len(refused) <= 45
    assert all(answer["parameters"] == {"retry_after": 2} for answer in refused)
