"""Online meetings in the chat: the address in private, and the buttons of those who are there."""

from datetime import date, timedelta
from typing import Any

import pytest
from aiogram.types import Chat, Message, User

from services.bot.members import announcing
from services.bot.members.binding import start
from services.bot.members.keyboards import meeting_keyboard
from services.bot.members.links import Links
from services.bot.telegram.port import Keyboard
from services.bot.telegram.tokens import seal
from shared.contracts.base import Refusal
from shared.contracts.events import JoinLinkSet
from shared.contracts.meetings import (
    DeclarePresence,
    MeetingMode,
    MeetingState,
    MeetingView,
    MyMeeting,
    MyMeetings,
    PresenceRecorded,
    ShowMine,
)
from shared.contracts.preferences import ListRecipients, Preferences, Recipient, Recipients
from shared.store.unit import Unit
from shared.texts import chat_commands, chat_meeting, joining
from tests.bot.samples import ARRIVING, BEFORE, MEETING, meeting
from tests.bot.test_presses import KEY, PERSON, FakeBus, Scene, scene

__all__ = ["scene"]
LINK = "https://zoom.us/j/123"
LINKS = Links("https://example.org", "hyeopchi_members_bot")


def online(mode: MeetingMode = MeetingMode.ONLINE, **more: Any) -> MeetingView:
    return meeting(mode=mode, has_link=True, **more)


def own(view: MeetingView, link: str | None = LINK) -> MyMeetings:
    row = MyMeeting(
        meeting=view, answer=None, declared=False, present=False, ballots={}, confirmed_minutes=False, asked_correction=False,
        link=link,
    )  # fmt: skip
    return MyMeetings(member="m1", name="김하나", items=(row,))


def labels(keyboard: Keyboard) -> list[str]:
    return [button.label for row in keyboard for button in row]


@pytest.mark.parametrize(
    ("answer", "said", "buttons"),
    [
        (own(online(state=MeetingState.OPEN)), LINK, ["도착했습니다"]),
        (own(online(MeetingMode.HYBRID, state=MeetingState.OPEN)), LINK, ["도착했습니다", joining.ARRIVED_ONLINE]),
        (own(online()), LINK, []),
        (own(online(), None), joining.NO_LINK, []),
        (MyMeetings(member="m1", name="", items=()), joining.NOT_YOURS, []),
    ],
    ids=["online", "hybrid", "not begun", "no address yet", "of another body"],
)
async def test_join_in_private(scene: Scene, answer: MyMeetings, said: str, buttons: list[str]) -> None:
    heard: list[tuple[int, str, Keyboard]] = []

    async def say(unit: Unit, chat_id: int, text: str, keyboard: Keyboard = (), **more: Any) -> None:
        heard.append((chat_id, text, keyboard))

    object.__setattr__(scene.desk.out, "say", say)
    object.__setattr__(scene.desk.clock, "now", lambda: BEFORE)
    scene.bus.answers[ShowMine] = answer
    message = Message(
        message_id=1, date=scene.desk.clock.now(), chat=Chat(id=PERSON, type="private"),
        from_user=User(id=PERSON, is_bot=False, first_name="김"), text="/start",
    )  # fmt: skip
    await start(scene.desk, message, f"join_{MEETING}")
    ((chat_id, text, keyboard),) = heard
    assert chat_id == PERSON and said in text and labels(keyboard) == buttons


def test_group_reads_no_address_and_leads_to_the_private_chat() -> None:
    view = online(MeetingMode.HYBRID)
    buttons = [button for row in meeting_keyboard(view, ARRIVING, KEY, LINKS) for button in row]
    assert [button.label for button in buttons[:3]] == ["도착했습니다", joining.ARRIVED_ONLINE, joining.JOIN]
    assert buttons[2].url == f"https://t.me/hyeopchi_members_bot?start=join_{MEETING}"
    assert "zoom" not in chat_meeting.meeting_message(view, ARRIVING)
    assert joining.JOIN not in labels(meeting_keyboard(meeting(mode=MeetingMode.ONLINE), ARRIVING, KEY, LINKS))


def test_own_list_has_the_address() -> None:
    assert f"온라인 회의: {LINK}" in chat_commands.mine(own(online()), BEFORE).splitlines()


@pytest.mark.parametrize("part", [(), ("online",)], ids=["in the room", "online"])
async def test_arrival_says_how_one_came(scene: Scene, part: tuple[str, ...]) -> None:
    recorded = PresenceRecorded(meeting=MEETING, confirmed=False, changed=True, present=3, required=10, online=bool(part))
    scene.bus.answers[DeclarePresence] = recorded
    text, _ = await scene.press(seal(KEY, "here", MEETING, *part))
    asked = scene.bus.asked[-1]
    assert isinstance(asked, DeclarePresence) and asked.online is bool(part)
    assert (text == joining.DECLARED) is bool(part)


async def _nobody(day: date) -> set[str]:
    """Nobody has had a digest."""
    return set()


@pytest.mark.parametrize("days", [0, 3], ids=["today", "later"])
async def test_new_address_is_told_in_private_on_the_day(days: int) -> None:
    """Without the address itself, which a press asks for; before that day the digest tells it."""
    view = online()
    one = Recipient(member="m1", telegram_id=PERSON, page="", preferences=Preferences())
    bus = FakeBus({ListRecipients: Recipients(items=(one,))})
    event = JoinLinkSet(id="e1", at=view.starts - timedelta(days=days, hours=2), body=view.body, meeting=view.id)
    said = await announcing.link_set(announcing.Here(bus, event.at, _nobody), view, event)
    assert [(one.to, labels(one.keyboard(KEY))) for one in said] == ([(PERSON, [joining.JOIN])] if days == 0 else [])


async def test_press_for_the_address_of_a_stranger_is_refused(scene: Scene) -> None:
    scene.bus.answers[ShowMine] = Refusal(code="stranger")
    _, url = await scene.press(seal(KEY, "join", MEETING), PERSON)
    assert url == "https://t.me/hyeopchi_members_bot?start=hello"
