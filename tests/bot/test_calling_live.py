"""What leads up to a meeting, as members meet it in the chat: over the sandbox, with the real services behind it."""

from collections.abc import AsyncIterator
from datetime import timedelta

import pytest

from services.bot.telegram import pacing
from services.sandbox.client import buttons, shown_text
from shared.contracts import meetings as m
from shared.contracts.base import Refusal
from shared.contracts.finding import BeginFinding
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


async def test_request_is_collected_and_a_date_found_in_the_group(town: Town) -> None:
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
    assert "필요한 수가 찼습니다" in (await third.press(town.chat, "동의")).text
    reached = await third.wait_for_message(town.chat, "필요한 수가 찼습니다. 의장은")
    assert buttons(reached) == [] and "14일 안, 기본값" in shown_text(reached)
    found = await town.bus.ask(ListRequests(body=BODY))
    assert not isinstance(found, Refusal)
    asked = next(one for one in found.items if one.state == "reached")
    starts = town.runtime.clock.now() + timedelta(days=30)
    kind = m.MeetingKind.EXTRAORDINARY
    call = m.CallMeeting
    await town.do(call, body=BODY, starts=starts, place="강당", agenda=("예산",), request=asked.id, kind=kind)
    await third.wait_for_message(town.chat, "이 요구로 임시회가 소집되었습니다")


    now = town.runtime.clock.now().replace(minute=0, second=0, microsecond=0)
    times = (now + timedelta(days=20), now + timedelta(days=21))
    search = await town.do(BeginFinding, body=BODY, title="하반기 정기회", times=times)
    shown = await first.wait_for_message(town.chat, "답한 위원 0 / 5명")
    label, other, none = buttons(shown)
    assert (none, label[0], other[0]) == ("모두 어렵습니다", "①", "②")
    assert (await first.press(town.chat, label)).text.endswith("(가능 1명)")
    await second.press(town.chat, label)
    assert (await third.press(town.chat, none)).text == "모두 어려우신 것으로 표시했습니다."
    await first.wait_for_message(town.chat, "가능 2명 · 성원까지 1명")
    assert (await first.press(town.chat, label)).text.startswith("표시를 지웠습니다")
    await first.wait_for_message(town.chat, "답한 위원 2 / 5명")
    await town.do(call, body=BODY, starts=times[0], place="강당", agenda=("예산",), finding=search.id)
    settled = await first.wait_for_message(town.chat, "날짜를 정했습니다")
    assert settled["message_id"] == shown["message_id"]
