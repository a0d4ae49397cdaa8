"""A message that the messenger had refused, put into the queue once more."""

from typing import TYPE_CHECKING

from shared.store.letters import MESSAGE
from shared.store.unit import Unit

if TYPE_CHECKING:
    from services.bot.telegram.outgoing import Outgoing

KEY = "key:"  # before the key of a status message, which is worded anew


async def say_again(out: "Outgoing", unit: Unit, subject: str, payload: bytes) -> None:
    """`subject` names the chat, `payload` is the text or the status message's key."""
    chat, said = int(subject.removeprefix(MESSAGE)), payload.decode()
    if said.startswith(KEY):
        await out.post(unit, chat, said.removeprefix(KEY))
    else:
        await out.say(unit, chat, said)
