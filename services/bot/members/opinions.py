"""A written opinion before a meeting: which meeting, which item, then the next text is the opinion."""

from aiogram.types import Message

from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, is_private, key_of, told
from services.bot.members.pressed import Pressed
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Refusal
from shared.contracts.meetings import MeetingState, MeetingView, ShowMeeting, ShowMine
from shared.contracts.minuting import GiveOpinion
from shared.phrases.split import joined
from shared.store.unit import Unit
from shared.texts import chat_opinion as texts
from shared.texts.chat_answers import UNKNOWN_BUTTON

OPINION = "opinion"
MEETING, ITEM = "opinion_of", "opinion_on"  # verbs of the buttons
SHOWN = 10


async def command(desk: Desk, message: Message, _: str) -> None:
    """/opinion: for the one meeting that is called, else which; a group is told where."""
    if message.from_user is None:
        return
    if not is_private(message):
        await desk.reply(message, texts.IN_PRIVATE)
        return
    mine = await desk.ask(ShowMine(actor=actor_of(message.from_user)))
    if isinstance(mine, Refusal):
        await desk.refuse(message, mine)
        return
    called = [own.meeting for own in mine.items if own.meeting.state is MeetingState.CALLED]
    if not called:
        await desk.reply(message, texts.NO_MEETING)
    elif len(called) == 1:
        await desk.reply(message, texts.which_item(called[0]), _items(called[0], desk.key))
    else:
        rows = tuple((Button(texts.meeting_button(one), seal(desk.key, MEETING, one.id)),) for one in called[:SHOWN])
        await desk.reply(message, texts.WHICH_MEETING, rows)


def _items(meeting: MeetingView, key: bytes) -> Keyboard:
    rows = [(Button(texts.item_button(item), seal(key, ITEM, meeting.id, str(item.number))),) for item in meeting.items]
    return (*rows, (Button(texts.WHOLE, seal(key, ITEM, meeting.id, "0")),))


async def press_meeting(desk: Desk, press: Press, pressed: Pressed) -> str | Refusal:
    """The meeting was chosen: its items are asked for."""
    meeting = await desk.ask(ShowMeeting(meeting=press.parts[0]))
    if isinstance(meeting, Refusal):
        return meeting
    await desk.say(pressed.account, texts.which_item(meeting), _items(meeting, desk.key), key=pressed.key)
    return texts.CHOSEN


async def press_item(desk: Desk, press: Press, pressed: Pressed) -> str | Refusal:
    """The item was chosen: the next text is the opinion on it."""
    meeting = await desk.ask(ShowMeeting(meeting=press.parts[0]))
    if isinstance(meeting, Refusal):
        return meeting
    if meeting.state is not MeetingState.CALLED:
        return Refusal(code="opinion_too_late")
    number = int(press.parts[1])
    item = next((one for one in meeting.items if one.number == number), None)
    if number and item is None:
        return UNKNOWN_BUTTON

    async def begin(unit: Unit) -> None:
        await desk.conversations.begin(unit, pressed.account, Talk(OPINION, f"{meeting.id}:{number}"))
        question = texts.ask(meeting, item)
        await desk.out.say(unit, pressed.account, question, key=pressed.key, priority=Priority.EDIT)

    await desk.do(begin)
    return texts.CHOSEN


async def answer(desk: Desk, message: Message, talk: Talk) -> None:
    """Takes the text for the opinion; one that the messenger has cut goes on in the next message."""
    assert message.from_user is not None
    user, meeting, item = message.from_user.id, *(talk.subject or ":0").split(":")
    typed = (message.text or "").strip()
    text = joined(talk.text, typed) if talk.text else typed
    given = await desk.ask(
        GiveOpinion(
            meeting=meeting, item=int(item), text=text, actor=actor_of(message.from_user), idempotency_key=key_of(message)
        )
    )
    said = told(given) if isinstance(given, Refusal) else texts.given(given, more=is_part(typed))

    async def go_on(unit: Unit) -> None:
        if isinstance(given, Refusal):
            pass  # one may try again
        elif is_part(typed):
            await desk.conversations.begin(unit, user, Talk(OPINION, talk.subject, text))
        else:
            await desk.conversations.end(unit, user)
        await desk.out.say(unit, message.chat.id, said, key=key_of(message), priority=Priority.EDIT)

    await desk.do(go_on)


def is_part(text: str) -> bool:
    """Whether this may be the first part of a text that the messenger has cut at 4,096 characters."""
    return len(text) >= PART


PART = 3_500
