"""A screen that is used up loses its buttons; the one that counts keeps them."""

import pytest

from shared.contracts.base import Refusal
from shared.contracts.meetings import CallMeeting, ListMeetings, MeetingViews
from shared.texts import facilitator as texts
from tests.facilitators.world import AWAY, FakeBus, World


@pytest.fixture(autouse=True)
def no_meetings(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))


def with_buttons(desk: World) -> list[str]:
    """The first lines of the messages that can still be pressed."""
    return [shown.text.partition("\n")[0] for shown in desk.messenger.shown if shown.keyboard]


async def test_each_answer_takes_the_buttons_of_its_screen_away(desk: World) -> None:
    await desk.say("/call")
    for typed in ("12/3 오후2시", "구로구청 5층", "우선순위"):
        await desk.say(typed)
        assert len(with_buttons(desk)) == 1
    assert desk.messenger.stripped == [1, 2, 3]
    assert desk.messenger.shown[0].text.startswith("회의 소집")  # the words stay


async def test_cancel_and_the_end_leave_no_button_behind(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    await desk.press(texts.CANCEL)
    assert not with_buttons(desk)
    await desk.say("/paste")
    await desk.say("/cancel")
    assert not with_buttons(desk)


async def test_what_failed_can_be_pressed_again(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    for typed in ("12/3 오후2시", "구로구청 5층", "우선순위"):
        await desk.say(typed)
    await desk.press("다 적었습니다")
    bus.on(CallMeeting, AWAY)
    await desk.press("18명에게 통지")
    assert len(with_buttons(desk)) == 1
    bus.on(CallMeeting, Refusal(code="no_place"))
    await desk.press("18명에게 통지")
    assert len(with_buttons(desk)) == 1 and "18명에게 통지" in " ".join(desk.labels)


async def test_help_in_the_middle_leaves_the_screen_as_it_was(desk: World) -> None:
    await desk.say("/call")
    await desk.say("/help")
    assert not desk.messenger.stripped and desk.messenger.shown[0].keyboard


async def test_a_second_command_takes_the_place_of_the_first(desk: World) -> None:
    await desk.say("/call")
    await desk.say("12/3 오후2시")
    await desk.say("/attend")
    assert len(with_buttons(desk)) == 1
    await desk.press(texts.STAY)
    assert len(with_buttons(desk)) == 1 and "한 단계 뒤로" in desk.labels
