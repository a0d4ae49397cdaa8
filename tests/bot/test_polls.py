"""Polls as members meet them in the chat: one message, a press an answer, secret ballots put together before they are final."""

from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any

import pytest

from services.bot.members import poll_presses
from services.bot.members.updates import _without_choice
from services.bot.telegram import pacing
from services.bot.telegram.tokens import seal
from services.sandbox.client import buttons, shown_text
from shared.contracts import meetings as m
from shared.contracts import polls as p
from shared.contracts.base import Refusal
from shared.contracts.roll import FindMembers
from shared.runtime import Runtime
from shared.texts import chat_polls
from tests.bot.town import BODY, BOT, NAMES, OPERATOR, Town, town_of

IDEAS = ("마을돌봄", "골목정원", "청년주거")


@pytest.fixture
async def town(runtime: Runtime, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Town]:
    monkeypatch.setattr(pacing, "GROUP_GAP", 0.05)  # the pace has tests of its own
    monkeypatch.setattr(pacing, "GROUP_URGENT_GAP", 0.05)
    monkeypatch.setattr(pacing, "GROUP_PER_MINUTE", 1000)
    monkeypatch.setattr(pacing, "PRIVATE_GAP", 0.0)
    async with town_of(runtime) as made:
        yield made


async def question(town: Town, **more: Any) -> p.PollView:
    until_ = town.runtime.clock.now() + timedelta(days=7)
    given = {"kind": "ranking", "title": "2027년 우선순위", "body": BODY, "options": IDEAS, "until": until_, **more}
    put = await town.do(p.PutPoll, **given)
    return await town.do(p.OpenPoll, poll=put.id)


async def test_ranking_in_the_group_and_in_private(town: Town) -> None:
    first, second, *_ = (town.people[name] for name in NAMES)
    poll = await question(town, method="ranked", k=2)
    message = await first.wait_for_message(town.chat, "투표 0 / 5명 · 1순위부터 2순위까지 차례로 고릅니다")
    assert buttons(message) == ["1. 마을돌봄", "2. 골목정원", "3. 청년주거", "기권"]
    told = await first.press(town.chat, "2. 골목정원")
    assert told.text == "1순위 골목정원으로 기록했습니다. 2순위까지 고를 수 있습니다 (1 / 5명)"
    told = await first.press(town.chat, "1. 마을돌봄")
    assert told.text.startswith("1순위 골목정원, 2순위 마을돌봄으로 바꾸어 기록했습니다 (1 / 5명)")
    assert "2개까지 고를 수 있습니다" in (await first.press(town.chat, "3. 청년주거")).text
    await second.say(BOT, "/polls")
    alone = await second.wait_for_message(BOT, "아직 고르지 않으셨습니다")
    assert buttons(alone) == buttons(message)
    assert (await second.press(BOT, "1. 마을돌봄")).text.startswith("1순위 마을돌봄으로 기록했습니다")
    running = await first.wait_for_message(town.chat, "투표 2 / 5명")
    assert running["message_id"] == message["message_id"]
    await town.do(p.ClosePoll, poll=poll.id)
    over = await first.wait_for_message(town.chat, "✅ 2027년 우선순위")
    assert over["message_id"] == message["message_id"] and buttons(over) == []
    assert "✔ 공동 1위" in shown_text(over) or "✔ 1위" in shown_text(over)


async def test_secret_election_takes_the_same_press_twice(town: Town) -> None:
    people = [town.people[name] for name in NAMES]
    called = await town.call()
    await town.go_to(called.starts)
    await town.do(m.ConfirmPresence, meeting=called.id, member=await _member(town, NAMES[0]))
    for name in NAMES[1:4]:
        await town.do(m.ConfirmPresence, meeting=called.id, member=await _member(town, name))
    await town.do(m.OpenMeeting, meeting=called.id)
    put = await town.do(p.PutPoll, kind="election", title="부의장 호선", meeting=called.id)
    message = await people[0].wait_for_message(town.chat, "후보: 아직 없습니다")
    assert buttons(message) == [chat_polls.STAND]
    assert "후보로 적었습니다" in (await people[1].press(town.chat, chat_polls.STAND)).text
    assert "이미 후보입니다" in (await people[1].press(town.chat, chat_polls.STAND)).text
    await town.do(p.PutForward, poll=put.id, member=await _member(town, NAMES[2]))
    await town.do(p.OpenPoll, poll=put.id)
    running = await people[0].wait_for_message(town.chat, "당선에는 3표가 필요합니다")
    assert running["message_id"] == message["message_id"]
    candidate = f"1. {NAMES[1]}"
    assert buttons(running) == [candidate, f"2. {NAMES[2]}", "기권"]
    assert "한 번 더" in (await people[0].press(town.chat, candidate)).text
    nothing = await town.bus.ask(p.ShowPoll(poll=put.id))
    assert not isinstance(nothing, Refusal) and nothing.voted == 0
    assert (await people[0].press(town.chat, candidate)).text.startswith("무기명 표를 넣었습니다")
    assert "바꿀 수 없습니다" in (await people[0].press(town.chat, "기권")).text
    assert "출석" in (await people[4].press(town.chat, candidate)).text
    for person in people[1:3]:
        await person.press(town.chat, candidate)
        await person.press(town.chat, candidate)
    await town.do(p.ClosePoll, poll=put.id)
    over = await people[0].wait_for_message(town.chat, f"당선: {NAMES[1]}")
    assert over["message_id"] == message["message_id"]


async def test_secret_ranking_is_put_together_before_it_goes_in(town: Town) -> None:
    first, *_ = (town.people[name] for name in NAMES)
    poll = await question(town, method="points", k=2, secret=True)
    message = await first.wait_for_message(town.chat, "무기명입니다")
    assert buttons(message)[-2:] == [chat_polls.SUBMIT, chat_polls.CLEAR]
    assert (await first.press(town.chat, chat_polls.SUBMIT)).text == chat_polls.NOTHING_PICKED
    assert "아직 넣지 않았습니다" in (await first.press(town.chat, "3. 청년주거")).text
    assert "1순위 청년주거, 2순위 마을돌봄" in (await first.press(town.chat, "1. 마을돌봄")).text
    assert (await first.press(town.chat, "2. 골목정원")).text == chat_polls.too_many(2)
    assert (await first.press(town.chat, chat_polls.CLEAR)).text == chat_polls.CLEARED
    await first.press(town.chat, "2. 골목정원")
    assert "1순위 골목정원" in (await first.press(town.chat, chat_polls.SUBMIT)).text
    assert (await first.press(town.chat, chat_polls.SUBMIT)).text.startswith("무기명 표를 넣었습니다")
    assert "이미 투표하셨습니다" in (await first.press(town.chat, "2. 골목정원")).text
    await town.do(p.ClosePoll, poll=poll.id)
    await first.wait_for_message(town.chat, "✔ 1위 골목정원 3점")


async def test_survey_shows_how_many_answered_and_is_published_by_its_date(town: Town) -> None:
    first, *_ = (town.people[name] for name in NAMES)
    poll = await question(town, kind="survey", title="지정과제: 야간 조명")
    await first.wait_for_message(town.chat, "📋 지정과제: 야간 조명")
    await first.press(town.chat, "2. 골목정원")
    await first.wait_for_message(town.chat, "응답 1 / 5명")
    assert poll.due is not None
    await town.go_to(poll.due + timedelta(seconds=2))
    over = await first.wait_for_message(town.chat, "✅ 지정과제: 야간 조명")
    assert "골목정원 1명 (100%)" in shown_text(over) and buttons(over) == []


def test_secret_presses_are_kept_without_what_they_chose() -> None:
    key = b"k" * 32
    raw = {"callback_query": {"data": seal(key, poll_presses.PICK, "a" * 12, "1", "3"), "id": "q"}}
    assert _without_choice(raw, key) == {"callback_query": {"data": poll_presses.PICK, "id": "q"}}


async def _member(town: Town, name: str) -> str:
    found = await town.bus.ask(FindMembers(text=name, actor=OPERATOR))
    assert not isinstance(found, Refusal)
    return str(found.items[0].id)
