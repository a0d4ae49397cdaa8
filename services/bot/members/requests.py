"""Asking for an extraordinary meeting in the chat: begun in a word or two, signed by a press, shown in one message."""

import structlog
from aiogram.types import Message

from services.bot.members.asker import Asker
from services.bot.members.conversations import Talk
from services.bot.members.desk import Desk, actor_of, is_private, key_of, told
from services.bot.members.keyboards import which_body
from services.bot.members.pressed import Pressed
from services.bot.telegram.port import Button, Keyboard, Shown
from services.bot.telegram.queue import Priority
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Refusal
from shared.contracts.bodies import ChatBody
from shared.contracts.requests import RequestState, ShowRequest, StartRequest, SupportRequest
from shared.store.unit import Unit
from shared.texts import requests as texts
from shared.texts.chat_answers import UNKNOWN_BUTTON

log = structlog.get_logger()

REQUEST, SUPPORT, BODY = "request", "support", "request_body"
YES, NO = "1", "0"


async def shown(bus: Asker, key: bytes, request: str) -> Shown:
    """The group's message; buttons while it is collected."""
    view = await bus.ask(ShowRequest(request=request))
    if isinstance(view, Refusal):
        log.warning("render.refused", request=request, code=view.code)
        return None
    open_ = view.state is RequestState.COLLECTING
    return texts.message(view), keyboard(request, key) if open_ else ()


def keyboard(request: str, key: bytes) -> Keyboard:
    return (
        (
            Button(texts.SUPPORT, seal(key, SUPPORT, request, YES)),
            Button(texts.TAKE_BACK, seal(key, SUPPORT, request, NO)),
        ),
    )


async def press(desk: Desk, press: Press, pressed: Pressed) -> str | Refusal:
    """Signs or takes it back; what the presser reads."""
    request, yes = press.parts
    done = await desk.ask(
        SupportRequest(request=request, support=yes == YES, actor=pressed.actor, idempotency_key=pressed.key)
    )
    return done if isinstance(done, Refusal) else texts.recorded(done)


async def command(desk: Desk, message: Message, rest: str) -> None:
    """'/request 까닭' in the group of a body; in private the purpose is asked for."""
    if message.from_user is None:
        return
    if rest:
        body = None
        if not is_private(message):
            bound = await desk.ask(ChatBody(chat_id=message.chat.id))
            body = None if isinstance(bound, Refusal) else bound.body
        await begin(desk, message, body, rest)
    elif is_private(message):
        await _ask(desk, message.from_user.id, Talk(REQUEST, None), texts.ASK_PURPOSE, key_of(message))
    else:
        await desk.reply(message, texts.USAGE)


async def begin(desk: Desk, message: Message, body: str | None, purpose: str) -> None:
    """Starts it; somebody on several rolls is asked for which body it is meant, with the words kept."""
    user = message.from_user
    assert user is not None
    started = StartRequest(body=body, purpose=purpose, actor=actor_of(user), idempotency_key=key_of(message))
    answer = await desk.ask(started)
    if not isinstance(answer, Refusal):
        await _end(desk, message, texts.started(answer))
    elif is_private(message) and (choices := answer.facts.get("bodies")):
        talk = Talk(REQUEST, None, purpose, tuple(choices))
        buttons = which_body(list(choices.values()), desk.key, BODY)
        await _ask(desk, user.id, talk, texts.WHICH_BODY, key_of(message), buttons)
    else:
        await desk.refuse(message, answer)


async def begin_in(desk: Desk, pressed: Pressed, number: int) -> str:
    """The body was chosen for the purpose that waits; says what came of it."""
    talk = await desk.conversations.with_(pressed.account)
    if talk is None or talk.about != REQUEST or number >= len(talk.bodies):
        return UNKNOWN_BUTTON
    started = StartRequest(body=talk.bodies[number], purpose=talk.text, actor=pressed.actor, idempotency_key=pressed.key)
    answer = await desk.ask(started)
    if isinstance(answer, Refusal):
        return told(answer)
    await desk.do(lambda unit: desk.conversations.end(unit, pressed.account))
    return texts.started(answer)


async def _ask(desk: Desk, user_id: int, talk: Talk, question: str, key: str, buttons: Keyboard = ()) -> None:
    async def ask(unit: Unit) -> None:
        await desk.conversations.begin(unit, user_id, talk)
        await desk.out.say(unit, user_id, question, buttons, key=key, priority=Priority.EDIT)

    await desk.do(ask)


async def _end(desk: Desk, message: Message, said: str) -> None:
    user = message.from_user
    assert user is not None

    if not is_private(message):
        return  # the group has the request's own message

    async def end(unit: Unit) -> None:
        await desk.conversations.end(unit, user.id)
        await desk.out.say(unit, message.chat.id, said, key=key_of(message), priority=Priority.EDIT)

    await desk.do(end)
