"""What leads up to a meeting, as members meet it in the chat: over the sandbox, with the real services behind it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from services.bot.telegram import pacing
from services.sandbox.client import buttons, shown_text
from shared.contracts import meetings as m
from shared.contracts.base import Refusal
from shared.contracts.requests import ListRequests
from shared.runtime import Runtime
from shared.texts.requests import ASK_PURPOSE
from tests.bot.town import BODY, BOT, NAMES, Town, town_of


@pytest.fixture
async def town(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(pacing, "GROUP_GAP", 0.05)
    monkeypatch.setattr(pacing, "GROUP_URGENT_GAP", 0.05)
    monkeypatch.setattr(pacing, "GROUP_PER_MINUTE", 1000)
    monkeypatch.setattr(pacing, "PRIVATE_GAP", 0.0)
    async with town_of(runtime) as made:
        yield made


async def test_request_is_collected_in_the_group(town: Town) -> None:
    """Two of five must ask (a third, rounded up): one message from the first word to the call."""
    first, second, third = (town.people[name] for name in NAMES[:3])
    await town.call()
    await first.wait_for_message(town.chat, "미응답 5")
    await first.say(BOT, "/request")
    await first.wait_for_message(BOT, ASK_PURPOSE.partition("\n")[0])
    await first.say(BOT, "예산 삭감에 대한 논의")
    await first.wait_for_message(BOT, "임시회 소집 요구를 시작했습니다")
    shown = await second.wait_for_message(town.chat, "요구 1 / 2명 (재적 5명의 3분의 1 이상, 제13조①)")
    assert buttons(shown) == ["동의", "동의 취소"]
    assert (await first.press(town.chat, "동의 취소")).text == "동의를 취소했습니다 (요구 0 / 2명)."
    await first.wait_for_message(town.chat, "동의가 모두 취소되어 끝났습니다")

    await second.say(town.chat, f"/request{BOT} 예산 삭감에 대한 논의")
    await third.wait_for_message(town.chat, "요구 1 / 2명")
    assert "요건이 찼습니다" in (await third.press(town.chat, "동의")).text
    reached = await third.wait_for_message(town.chat, "요건이 찼습니다. 의장은")
    assert buttons(reached) == [] and "14일 안, 기본값" in shown_text(reached)
    found = await town.bus.ask(ListRequests(body=BODY))
    assert not isinstance(found, Refusal)
    asked = next(one for one in found.items if one.state == "reached")
    starts = town.runtime.clock.now() + timedelta(days=30)
    kind = m.MeetingKind.EXTRAORDINARY
    call = m.CallMeeting
    await town.do(call, body=BODY, starts=starts, place="강당", agenda=("예산",), request=asked.id, kind=kind)
    await third.wait_for_message(town.chat, "이 요구로 임시회가 소집되었습니다")
