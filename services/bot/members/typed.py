"""Words typed instead of pressed: answers to a call, the room's code, the text of a conversation; never a ballot."""

import re

from aiogram.types import Message

from services.bot.members import objecting, opinions
from services.bot.members.corrections import answer_talk, ask_again, end_talk, too_old
from services.bot.members.desk import Desk, actor_of, key_of, told
from services.bot.members.keyboards import rsvp_row, which_meeting
from shared.contracts.base import Refusal
from shared.contracts.meetings import DeclarePresence, MeetingState, MeetingView, RecordRsvp, RsvpAnswer, ShowMine
from shared.phrases.answers import is_agreement, is_ballot, read_answer
from shared.texts import chat_commands as texts
from shared.texts.chat_answers import presence, rsvp

CODE = re.compile(r"\d{3}\s?\d{3}")
SITTING = (MeetingState.OPEN, MeetingState.RECESSED)


async def on_private_text(desk: Desk, message: Message, text: str) -> None:
    """In the order of what is surest: a code, a word of one meaning, an open conversation; else ask what was meant."""
    if message.from_user is None:
        return
    talk = await desk.conversations.with_(message.from_user.id)
    if CODE.fullmatch(text.strip()):
        await _code(desk, message, re.sub(r"\s", "", text))
    elif talk is not None and talk.is_old(desk.clock.now()):
        await end_talk(desk, message, too_old(talk))
    elif talk is not None and talk.about == opinions.OPINION:  # also '찬성합니다': an opinion may say so, and is no ballot
        await opinions.answer(desk, message, talk)
    elif talk is not None and is_agreement(text):
        await ask_again(desk, message, talk)
    elif (answer := read_answer(text)) is not None:
        await _answer(desk, message, RsvpAnswer(answer.value))
    elif is_ballot(text) and (talk is None or talk.about != objecting.OBJECTION):  # '반대합니다' is a reason to object
        await desk.reply(message, texts.BALLOT_BY_BUTTON)
    elif talk is not None:
        await answer_talk(desk, message, talk)
    else:
        await _ask_again(desk, message)


async def _ask_again(desk: Desk, message: Message) -> None:
    """'네 알겠습니다' is no answer: where one meeting waits for one, it is asked for with its buttons."""
    called = await _own(desk, message, (MeetingState.CALLED,))
    if isinstance(called, Refusal) or len(called) != 1:
        await desk.reply(message, texts.NOT_UNDERSTOOD)
        return
    await desk.reply(message, texts.ask_answer_to(called[0]), (rsvp_row(called[0].id, desk.key),))


async def on_group_reply(desk: Desk, message: Message, text: str) -> None:
    """A reply to the message of a meeting answers its call; the words go back in private, the group stays quiet."""
    user = message.from_user
    if user is None:
        return
    kind, _, subject = (await status_replied_to(desk, message)).partition(":")
    if kind == "vote" and is_ballot(text):
        await desk.say(user.id, texts.BALLOT_BY_BUTTON, key=key_of(message))
    if kind != "meeting":
        return
    answer = read_answer(text)
    if answer is None:
        await desk.say(user.id, texts.ASK_ANSWER, (rsvp_row(subject, desk.key),), key=key_of(message))
        return
    said = await _record(desk, message, subject, RsvpAnswer(answer.value))
    if isinstance(said, Refusal) and said.code == "stranger":
        hint = texts.stranger_hint(desk.links.start("hello"))
        await desk.say(message.chat.id, hint, key=f"stranger:{user.id}:{subject}")
        return
    await desk.say(user.id, told(said) if isinstance(said, Refusal) else said, key=key_of(message))


async def status_replied_to(desk: Desk, message: Message) -> str:
    """The key of our status message that this one replies to, '' for none."""
    replied = message.reply_to_message
    return (await desk.out.key_of(message.chat.id, replied.message_id) if replied else None) or ""


async def _answer(desk: Desk, message: Message, answer: RsvpAnswer) -> None:
    """In private, for the one meeting that is called; with several the person says which."""
    called = await _own(desk, message, (MeetingState.CALLED,))
    if isinstance(called, Refusal):
        await desk.refuse(message, called)
    elif not called:
        await desk.reply(message, texts.NO_MEETING_TO_ANSWER)
    elif len(called) > 1:
        await desk.reply(message, texts.WHICH_MEETING, which_meeting(called[: texts.SHOWN], answer, desk.key))
    else:
        said = await _record(desk, message, called[0].id, answer)
        await desk.reply(message, told(said) if isinstance(said, Refusal) else said)


async def _record(desk: Desk, message: Message, meeting: str, answer: RsvpAnswer) -> str | Refusal:
    assert message.from_user is not None
    question = RecordRsvp(meeting=meeting, answer=answer, actor=actor_of(message.from_user), idempotency_key=key_of(message))
    recorded = await desk.ask(question)
    return recorded if isinstance(recorded, Refusal) else rsvp(recorded)


async def _code(desk: Desk, message: Message, code: str) -> None:
    """Six digits confirm presence in the meeting of now whose room shows them."""
    assert message.from_user is not None
    own = await _own(desk, message, (MeetingState.CALLED, *SITTING))
    if isinstance(own, Refusal):
        await desk.refuse(message, own)
        return
    said: str | None = None
    now = desk.clock.now()
    for meeting in (one for one in own if one.state in SITTING or now >= one.arrivals_from):
        question = DeclarePresence(
            meeting=meeting.id, code=code, actor=actor_of(message.from_user), idempotency_key=f"{key_of(message)}:{meeting.id}"
        )
        recorded = await desk.ask(question)
        said = told(recorded) if isinstance(recorded, Refusal) else presence(recorded)
        if not isinstance(recorded, Refusal):
            break
    await desk.reply(message, said or texts.NO_MEETING_NOW)


async def _own(desk: Desk, message: Message, states: tuple[MeetingState, ...]) -> list[MeetingView] | Refusal:
    assert message.from_user is not None
    mine = await desk.ask(ShowMine(actor=actor_of(message.from_user)))
    return mine if isinstance(mine, Refusal) else [own.meeting for own in mine.items if own.meeting.state in states]
