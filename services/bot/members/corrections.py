"""Asking for a correction of minutes, and proposing an item: a question in private, then the next text is the answer."""


from aiogram.types import Message

from services.bot.members import objecting, opinions, requests, tasks
from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, is_private, key_of, told
from services.bot.members.keyboards import which_body
from services.bot.members.pressed import Pressed
from services.bot.telegram.port import Keyboard
from services.bot.telegram.queue import Priority
from shared.contracts.base import Refusal
from shared.contracts.deadlines import Propose
from shared.contracts.meetings import MyMeetings, ShowMine
from shared.contracts.minutes import AskCorrection, MinutesProgress, MinutesState
from shared.store.unit import Unit
from shared.texts import chat_commands as texts
from shared.texts import chat_objections as objection_texts
from shared.texts import followups as task_texts
from shared.texts import requests as request_texts
from shared.texts.chat_answers import UNKNOWN_BUTTON

CORRECTION, PROPOSAL = "correction", "proposal"
ASKED = {
    CORRECTION: texts.ASK_CORRECTION,
    PROPOSAL: texts.ASK_PROPOSAL,
    requests.REQUEST: request_texts.ASK_PURPOSE,
    tasks.REASON: task_texts.ASK_REASON,
    objecting.OBJECTION: f"{objection_texts.WHY}\n{objection_texts.TAKE_BACK}",
}


async def begin_correction(desk: Desk, user_id: int, meeting: str, *, key: str) -> None:
    """Asks in private what to correct; asked already and not answered yet, it is not asked twice."""
    talk = Talk(CORRECTION, meeting)
    asked = await desk.conversations.with_(user_id)
    if asked != talk or asked.is_old(desk.clock.now()):
        await _begin(desk, user_id, talk, texts.ASK_CORRECTION, key)


def no_correction(mine: MyMeetings) -> Refusal | None:
    """Why this member cannot ask for one: nobody is asked for words that would then be refused."""
    own = next(iter(mine.items), None)
    if own is None:
        return Refusal(code="not_on_roll")
    if own.attended is False:
        return Refusal(code="was_not_present")
    glance = own.meeting.minutes
    if glance is not None and glance.state is not MinutesState.IN_CONFIRMATION:
        return Refusal(code="minutes_state", facts={"state": glance.state.value})
    return None


async def correct_by_link(desk: Desk, message: Message, meeting: str) -> None:
    """The private chat was opened from the group's button."""
    user = message.from_user
    if user is None:
        return
    mine = await desk.ask(ShowMine(meeting=meeting, actor=actor_of(user)))
    refusal = mine if isinstance(mine, Refusal) else no_correction(mine)
    if refusal is not None:
        await desk.refuse(message, refusal)
    else:
        await begin_correction(desk, user.id, meeting, key=key_of(message))


async def begin_proposal(desk: Desk, user_id: int, body: str | None, *, key: str) -> None:
    await _begin(desk, user_id, Talk(PROPOSAL, body), texts.ASK_PROPOSAL, key)


async def propose(desk: Desk, message: Message, body: str | None, text: str) -> None:
    """Hands the proposal on; somebody on several rolls is asked for which body it is meant, with the text kept."""
    user = message.from_user
    assert user is not None
    answer = await desk.ask(Propose(body=body, text=text, actor=actor_of(user), idempotency_key=key_of(message)))
    if not isinstance(answer, Refusal) and is_private(message):
        await end_talk(desk, message, texts.PROPOSED)
    elif not isinstance(answer, Refusal):
        await desk.reply(message, texts.PROPOSED)
    elif is_private(message) and (choices := answer.facts.get("bodies")):
        talk = Talk(PROPOSAL, None, text, tuple(choices))
        await _begin(desk, user.id, talk, texts.WHICH_BODY, key_of(message), which_body(list(choices.values()), desk.key))
    else:
        await desk.reply(message, told(answer))


async def propose_to(desk: Desk, pressed: Pressed, number: int) -> str:
    """The body was chosen for the proposal that waits; says what came of it."""
    talk = await desk.conversations.with_(pressed.account)
    if talk is None or talk.about != PROPOSAL or number >= len(talk.bodies):
        return UNKNOWN_BUTTON
    body = talk.bodies[number]
    answer = await desk.ask(Propose(body=body, text=talk.text, actor=pressed.actor, idempotency_key=pressed.key))
    if isinstance(answer, Refusal):
        return told(answer)
    await desk.do(lambda unit: desk.conversations.end(unit, pressed.account))
    return texts.PROPOSED


async def answer_talk(desk: Desk, message: Message, talk: Talk) -> None:
    """Takes a text for the answer to what was asked. After a refusal the conversation stays, so that one may try again."""
    assert message.from_user is not None
    text = message.text or ""
    if talk.about == objecting.OBJECTION:
        said = await objecting.why(desk, message, talk)
        if said is not None:
            await end_talk(desk, message, said)
        return
    if talk.about == tasks.REASON:
        if (reported := await tasks.why(desk, message, talk)) is not None:
            await end_talk(desk, message, reported)
        return
    if talk.about == requests.REQUEST:
        await requests.begin(desk, message, talk.subject, text)
        return
    if talk.about != CORRECTION or talk.subject is None:
        await propose(desk, message, talk.subject, text)
        return
    await _ask_correction(desk, message, talk.subject, text)


async def _ask_correction(desk: Desk, message: Message, subject: str, text: str) -> None:
    """The text of a request, or the next part of one that the messenger has cut: the subject then names the request too."""
    assert message.from_user is not None
    actor, (meeting, _, begun) = actor_of(message.from_user), subject.partition(":")
    asked = AskCorrection(meeting=meeting, text=text, continues=begun or None, actor=actor, idempotency_key=key_of(message))
    answer: MinutesProgress | Refusal = await desk.ask(asked)
    if isinstance(answer, Refusal):
        await desk.reply(message, told(answer))
    elif opinions.is_part(text):  # what comes next belongs to it
        more = Talk(CORRECTION, f"{meeting}:{answer.correction or ''}", text)
        await _begin(desk, message.from_user.id, more, texts.CORRECTION_GOES_ON, key_of(message))
    else:
        await end_talk(desk, message, texts.CORRECTION_ASKED)


async def ask_again(desk: Desk, message: Message, talk: Talk) -> None:
    """'네' is neither a proposal nor a correction nor a purpose nor a reason."""
    await desk.reply(message, ASKED[talk.about])


def last_words(talk: Talk) -> str:
    """What /cancel is answered: what was handed over already stays, and nobody is told that it was not."""
    if talk.about == objecting.OBJECTION:
        return objection_texts.STAYS
    return texts.ENDED if _handed_over(talk) else texts.CANCELLED


def too_old(talk: Talk) -> str:
    """To a text that comes a week late."""
    return texts.ENDED_TOO_OLD if talk.about == objecting.OBJECTION or _handed_over(talk) else texts.TALK_TOO_OLD


def _handed_over(talk: Talk) -> bool:
    """The first part of a long text; a proposal or a request that waits for its body has gone nowhere yet."""
    return talk.about in (CORRECTION, opinions.OPINION) and bool(talk.text)


async def end_talk(desk: Desk, message: Message, said: str) -> None:
    user = message.from_user
    assert user is not None

    async def end(unit: Unit) -> None:
        await desk.conversations.end(unit, user.id)
        await desk.out.say(unit, message.chat.id, said, key=key_of(message), priority=Priority.EDIT)

    await desk.do(end)


async def _begin(desk: Desk, user_id: int, talk: Talk, question: str, key: str, keyboard: Keyboard = ()) -> None:
    async def begin(unit: Unit) -> None:
        await desk.conversations.begin(unit, user_id, talk)
        await desk.out.say(unit, user_id, question, keyboard, key=key, priority=Priority.EDIT)

    await desk.do(begin)
