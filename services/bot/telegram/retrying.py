"""A message that the messenger had refused, put into the queue once more."""

from services.bot.telegram.outgoing import Outgoing
from services.bot.telegram.queue import KEY
from shared.store.letters import MESSAGE
from shared.store.unit import Unit


async def say_again(out: Outgoing, unit: Unit, subject: str, payload: bytes) -> None:
    """`subject` names the chat, `payload` is the text or the status message's key."""
    chat, said = int(subject.removeprefix(MESSAGE)), payload.decode()
    if said.startswith(KEY):
        await out.post(unit, chat, said.removeprefix(KEY))
    else:
        await out.say(unit, chat, said)
