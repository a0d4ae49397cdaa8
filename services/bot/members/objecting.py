"""이의: one press makes it stand, the reason follows in private; what is written then may also take it back."""

from aiogram.types import Message

from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, key_of, told
from services.bot.members.pressed import Pressed
from services.bot.members.replies import Reply, refused
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import Press
from shared.contracts.base import Refusal
from shared.contracts.proceedings import Object, ObjectionRecorded
from shared.phrases.plain import plain
from shared.store.unit import Unit
from shared.texts import chat_objections as texts

OBJECT, OBJECTION = "object", "objection"


async def object_to(desk: Desk, press: Press, pressed: Pressed) -> Reply:
    """Recorded at once: whoever writes no reason has objected all the same."""
    motion = press.parts[0]
    answer: ObjectionRecorded | Refusal = await desk.ask(
        Object(motion=motion, actor=pressed.actor, idempotency_key=pressed.key)
    )
    if isinstance(answer, Refusal):
        return refused(desk, answer)

    async def ask_why(unit: Unit) -> None:
        await desk.conversations.begin(unit, pressed.account, Talk(OBJECTION, motion))
        await desk.out.say(unit, pressed.account, texts.ask_why(answer), key=pressed.key, priority=Priority.EDIT)

    await desk.do(ask_why)
    return Reply(texts.pressed(answer))


async def why(desk: Desk, message: Message, talk: Talk) -> str | None:
    """The reason, or the word that takes the objection back. What to say at the end of it; None after a refusal."""
    assert message.from_user is not None and talk.subject is not None
    text = message.text or ""
    take_back = plain(text) in texts.TAKE_BACK_WORDS
    asked = Object(
        motion=talk.subject,
        text="" if take_back else text,
        take_back=take_back,
        actor=actor_of(message.from_user),
        idempotency_key=key_of(message),
    )
    answer: ObjectionRecorded | Refusal = await desk.ask(asked)
    if isinstance(answer, Refusal):
        await desk.reply(message, told(answer))
        return None
    return texts.written(answer)
