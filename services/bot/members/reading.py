"""Minutes for reading in private, with the buttons to confirm or to ask for a correction."""

from aiogram.types import Message

from services.bot.members.desk import Desk, actor_of, is_private
from services.bot.members.keyboards import confirm_row
from services.bot.telegram.port import Button, Keyboard
from shared.contracts.base import Refusal
from shared.contracts.minutes import MinutesState, MinutesView, ShowMinutes
from shared.texts.chat import READ
from shared.texts.chat_commands import NO_MINUTES
from shared.texts.chat_minutes import minutes_parts


async def send_minutes(desk: Desk, message: Message, meeting: str) -> None:
    """What the asking person may see of a meeting's minutes."""
    if not await send_visible(desk, message, meeting):
        await desk.reply(message, NO_MINUTES)


async def send_visible(desk: Desk, message: Message, meeting: str) -> bool:
    """Sends the minutes, or why not; False where this person may not see them yet, and nothing was sent."""
    if message.from_user is None:
        return True
    question = ShowMinutes(meeting=meeting, actor=actor_of(message.from_user), open_only=not is_private(message))
    minutes = await desk.ask(question)  # a group reads what anybody may
    if isinstance(minutes, Refusal):
        await desk.refuse(message, minutes)
        return True
    if not minutes.visible:
        return False
    *first, last = minutes_parts(minutes, desk.links.minutes(minutes.meeting))
    for number, part in enumerate(first):
        await desk.reply(message, part, part=f":{number}")
    await desk.reply(message, last, _keyboard(desk, minutes))
    return True


def _keyboard(desk: Desk, minutes: MinutesView) -> Keyboard:
    if minutes.state is MinutesState.IN_CONFIRMATION:
        return (confirm_row(minutes.meeting, desk.key),)
    page = desk.links.minutes(minutes.meeting)
    return ((Button(READ, url=page),),) if page and minutes.state is MinutesState.PUBLISHED else ()
