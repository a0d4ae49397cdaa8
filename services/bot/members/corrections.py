"""Asking for a correction of minutes, and proposing an item: a question in private, then the next text is the answer."""

from aiogram.types import Message

from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, key_of, told
from services.bot.telegram.queue import Priority
from shared.contracts.base import Done, Refusal
from shared.contracts.deadlines import Propose
from shared.contracts.minutes import AskCorrection, MinutesProgress
from shared.store.unit import Unit
from shared.texts import chat_commands as texts

CORRECTION, PROPOSAL = "correction", "proposal"


async def begin_correction(desk: Desk, user_id: int, meeting: str, *, key: str) -> None:
    """Asks in private what to correct; asked already and not answered yet, it is not asked twice."""
    talk = Talk(CORRECTION, meeting)
    if await desk.conversations.with_(user_id) != talk:
        await _begin(desk, user_id, talk, texts.ASK_CORRECTION, key)


async def begin_proposal(desk: Desk, user_id: int, body: str | None, *, key: str) -> None:
    await _begin(desk, user_id, Talk(PROPOSAL, body), texts.ASK_PROPOSAL, key)


async def answer_talk(desk: Desk, message: Message, talk: Talk) -> None:
    """Takes a text for the answer to what was asked. After a refusal the conversation stays, so that one may try again."""
    assert message.from_user is not None
    text, actor, key = message.text or "", actor_of(message.from_user), key_of(message)
    answer: MinutesProgress | Done | Refusal
    if talk.about == CORRECTION and talk.subject is not None:
        answer = await desk.ask(AskCorrection(meeting=talk.subject, text=text, actor=actor, idempotency_key=key))
        said = texts.CORRECTION_ASKED
    else:
        answer = await desk.ask(Propose(body=talk.subject, text=text, actor=actor, idempotency_key=key))
        said = texts.PROPOSED
    if isinstance(answer, Refusal):
        await desk.reply(message, told(answer))
        return
    await end_talk(desk, message, said)


async def end_talk(desk: Desk, message: Message, said: str) -> None:
    user = message.from_user
    assert user is not None

    async def end(unit: Unit) -> None:
        await desk.conversations.end(unit, user.id)
        await desk.out.say(unit, message.chat.id, said, key=key_of(message), priority=Priority.EDIT)

    await desk.do(end)


async def _begin(desk: Desk, user_id: int, talk: Talk, question: str, key: str) -> None:
    async def begin(unit: Unit) -> None:
        await desk.conversations.begin(unit, user_id, talk)
        await desk.out.say(unit, user_id, question, key=key, priority=Priority.EDIT)

    await desk.do(begin)
