"""Where an online meeting is joined, told to its members in their private chat."""

from aiogram.types import Message

from services.bot.members.desk import Desk, actor_of
from services.bot.members.keyboards import arrival_row
from services.bot.telegram.port import Keyboard
from shared.contracts.base import Actor, Refusal
from shared.contracts.meetings import ShowMine
from shared.texts import joining as texts


async def send_link(desk: Desk, message: Message, meeting: str) -> None:
    """The private chat was opened from the group's button."""
    if message.from_user is None:
        return
    found = await told_to(desk, actor_of(message.from_user), meeting)
    if isinstance(found, Refusal):
        await desk.refuse(message, found)
    else:
        await desk.reply(message, *found)


async def told_to(desk: Desk, actor: Actor, meeting: str) -> tuple[str, Keyboard] | Refusal:
    """What this person may know of it, with the button for when they are there."""
    mine = await desk.ask(ShowMine(meeting=meeting, actor=actor))
    if isinstance(mine, Refusal):
        return mine
    own = next((own for own in mine.items if own.meeting.id == meeting), None)
    if own is None:
        return texts.NOT_YOURS, ()
    if own.link is None:
        return texts.NO_LINK, ()
    row = arrival_row(own.meeting, desk.clock.now(), desk.key)
    return texts.how_to_join(own.meeting, own.link), (row,) if row and not own.present else ()
