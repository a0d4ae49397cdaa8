"""Nothing lost: errors reach the intake, a failed commit leaves the conversation as it was, the rest is buried and told."""

import pytest
from sqlalchemy import func, select

from services.bot.facilitators.tables import TABLES
from shared.bus.busy import Busy
from shared.contracts.linking import Identify
from shared.contracts.meetings import ListMeetings, MeetingViews
from shared.store.writer import BUSY
from shared.texts import facilitator_call as call_texts
from shared.texts.refusals import FAILED, UNAVAILABLE
from tests.facilitators.world import AWAY, CLERK, FakeBus, World


@pytest.fixture(autouse=True)
def no_meetings(bus: FakeBus) -> None:
    bus.on(ListMeetings, MeetingViews(items=()))


async def test_an_unexpected_error_reaches_the_intake(desk: World, bus: FakeBus) -> None:
    bus.on(Identify, RuntimeError("broken"))
    with pytest.raises(RuntimeError, match="broken"):
        await desk.say("/call")


async def test_a_failed_commit_is_raised_and_the_update_works_again(desk: World, monkeypatch: pytest.MonkeyPatch) -> None:
    await desk.say("/call")
    update = desk.message("12/3 오후2시")
    writer = desk.parts.writer
    with monkeypatch.context() as patched:

        async def busy(work: object) -> object:
            return BUSY

        patched.setattr(writer, "do", busy)
        with pytest.raises(Busy):
            await desk.parts.app.process_update(update)
    await desk.take(update)
    assert call_texts.PLACE in desk.text


async def test_services_away_change_nothing(desk: World, bus: FakeBus) -> None:
    await desk.say("/call")
    bus.on(ListMeetings, AWAY)
    await desk.say("12/3 오후2시")
    assert desk.text == UNAVAILABLE
    bus.on(ListMeetings, MeetingViews(items=()))
    await desk.say("12/3 오후2시")
    assert call_texts.PLACE in desk.text


async def test_what_cannot_be_handled_is_kept_and_told(desk: World) -> None:
    await desk.parts.bury(desk.message("/call").to_dict(), "RuntimeError after 3 tries")
    (told,) = await desk.deliver(0)
    assert (told.chat, told.text) == (CLERK, FAILED)
    letters = TABLES.post_tables.dead_letters
    async with desk.parts.store.reading() as session:
        assert await session.scalar(select(func.count()).select_from(letters)) == 1


async def test_conversations_of_two_people_stay_apart(desk: World, bus: FakeBus) -> None:
    from shared.contracts.linking import Person

    both = Person(member=None, facilitator="f", name="", facilitates=("agenda",))
    bus.on(Identify, both)
    await desk.say("/call", user=1)
    await desk.say("/call", user=2)
    await desk.say("12/3 오후2시", user=2)
    (first,) = await desk.say("12/4 오후3시", user=1)
    (second,) = await desk.say("회의실", user=2)
    assert "12월 4일" in first.text and call_texts.AGENDA in second.text
