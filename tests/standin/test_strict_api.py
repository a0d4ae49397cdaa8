"""Both bots against a Bot API that is stricter, sparser and noisier than Telegram's."""

from functools import partial

import pytest

from services.bot.telegram.port import Rejected
from services.bot.telegram.sparing import sparing
from shared.contracts.meetings import ListMeetings, MeetingView, MeetingViews, ShowMeeting
from shared.runtime import Runtime
from shared.texts import facilitator_call as call_texts
from tests.conftest import until
from tests.standin.least_api import LeastApi, StrictApi, buttons, command, message, person, press
from tests.standin.test_least_api import FACILITATOR, GROUP, MEMBER, notice, settled, town


async def test_members_bot_answers_on_a_strict_api_in_the_midst_of_noise(runtime: Runtime) -> None:
    async with town(runtime, StrictApi) as here:
        meeting = await settled(here)
        posted = await until(lambda: notice(here))
        assert isinstance(here.members, StrictApi)
        here.members.noise()
        here.members.put(callback_query=press(MEMBER, GROUP, 2**40, buttons(posted)["참석"], "9" * 18))
        here.members.put(callback_query=press(4242, GROUP, 2**40, buttons(posted)["참석"], "8" * 18))
        await until(lambda: len(here.members.made("answerCallbackQuery")) >= 2)
        answers = {call["callback_query_id"]: call["text"] for call in here.members.made("answerCallbackQuery")}
        assert answers["9" * 18].startswith("참석으로 기록했습니다")
        assert answers["8" * 18].startswith("아직 위원으로 연결되지 않았습니다")
        await until(lambda: any(int(call["chat_id"]) == GROUP for call in here.members.made("editMessageText")))
        view = await here.bus.ask(ShowMeeting(meeting=meeting.id))
        assert isinstance(view, MeetingView) and view.rsvp.yes == 1
        await until(lambda: here.members.confirmed > 2**40 + 400)  # what cannot be read is laid aside and confirmed


async def test_a_meeting_is_called_on_a_strict_api(runtime: Runtime) -> None:
    """The whole conversation: each screen once, used-up ones without buttons by an edit."""
    async with town(runtime, StrictApi) as here:
        await settled(here)
        api = here.facilitators
        api.put(message=command(FACILITATOR, FACILITATOR, "/call"))
        await until(lambda: _said(api, call_texts.WHEN))
        for number, (typed, expected) in enumerate(
            (("30일 뒤 오후 2시", call_texts.PLACE), ("5층", call_texts.AGENDA), ("예산안", call_texts.AGENDA_MORE)), 2
        ):
            api.put(message={**message(FACILITATOR, number, typed, person(FACILITATOR))})
            await until(partial(_said, api, expected))
        for number, (label, expected) in enumerate(
            ((call_texts.AGENDA_DONE, "보내시겠습니까"), ("18명에게 통지", "소집했습니다"))
        ):
            token = buttons(api.made("sendMessage")[-1])[label]
            api.put(callback_query=press(FACILITATOR, FACILITATOR, 2**40 + number, token, f"call-{number}"))
            await until(partial(_said, api, expected))
        sent = [call["text"] for call in api.made("sendMessage")]
        assert len(sent) == len(set(sent)) == 6
        found = await here.bus.ask(ListMeetings(body="guro-agenda"))
        assert isinstance(found, MeetingViews) and len(found.items) == 2
        await until(lambda: len(api.made("editMessageText")) >= 5)
        assert all(not buttons(call) for call in api.made("editMessageText"))


def _said(api: LeastApi, words: str) -> bool:
    return any(words in call["text"] for call in api.made("sendMessage"))


async def test_courtesies_are_left_out_when_they_are_refused() -> None:
    calls: list[dict[str, object]] = []

    async def call(given: dict[str, object]) -> int:
        calls.append(given)
        if "silent" in given:
            raise Rejected("400 silent?")
        return 7

    assert await sparing(call, {"text": "가"}, {"silent": True, "url": None}) == 7
    assert calls == [{"text": "가", "silent": True}, {"text": "가"}]


async def test_what_is_refused_without_courtesies_is_refused_once() -> None:
    calls: list[dict[str, object]] = []

    async def call(given: dict[str, object]) -> int:
        calls.append(given)
        raise Rejected("400 no")

    with pytest.raises(Rejected):
        await sparing(call, {"text": "가"}, {"url": None})
    assert len(calls) == 1
