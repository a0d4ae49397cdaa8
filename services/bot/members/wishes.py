"""/settings: when a person wants to be written to, chosen by a button or typed."""

from datetime import time
from typing import Any

from aiogram.types import Message

from services.bot.members.desk import Desk, actor_of, key_of
from services.bot.telegram.port import Button, Keyboard
from services.bot.telegram.tokens import Press, seal
from shared.contracts.base import Actor, Refusal
from shared.contracts.preferences import ChoosePreferences, Preferences, ShowPreferences
from shared.phrases.times import only_time
from shared.texts import chat_settings as texts
from shared.texts.dates import chat_time

WISH = "wish"
DIGEST, QUIET, NONE, BODIES = "digest", "quiet", "none", "bodies"


async def on_settings(desk: Desk, message: Message, rest: str) -> None:
    """Always in private: when somebody sleeps is nobody else's business."""
    user = message.from_user
    if user is None:
        return
    actor = actor_of(user)
    if not rest:
        shown = await desk.ask(ShowPreferences(actor=actor))
    else:
        at = only_time(rest)
        if at is None:
            await desk.say(user.id, texts.UNREADABLE, key=key_of(message))
            return
        shown = await desk.ask(ChoosePreferences(digest=True, digest_at=at, actor=actor, idempotency_key=key_of(message)))
    if isinstance(shown, Refusal):
        await desk.refuse(message, shown)
        return
    text = texts.chosen(shown) if rest else texts.settings(shown)
    await desk.say(user.id, text, _keyboard(shown, desk.key), key=key_of(message))


async def choose(desk: Desk, press: Press, actor: Actor, key: str) -> Preferences | Refusal:
    """What a pressed button means."""
    return await desk.ask(ChoosePreferences(**_wanted(press.parts), actor=actor, idempotency_key=key))


def _wanted(parts: tuple[str, ...]) -> dict[str, Any]:
    match parts:
        case (str(what), "none") if what == DIGEST:
            return {"digest": False}
        case (str(what), at) if what == DIGEST:
            return {"digest": True, "digest_at": _read(at)}
        case (_, "bodies"):
            return {"as_bodies": True}
        case (_, begins, ends):
            return {"quiet_from": _read(begins), "quiet_to": _read(ends)}
    raise ValueError(f"no wish: {parts}")  # a sealed button is ours


def _keyboard(now: Preferences, key: bytes) -> Keyboard:
    """Only what is not chosen already."""
    times = [at for at in texts.DIGEST_TIMES if not (now.digest and at == now.digest_at)]
    digests = tuple(Button(chat_time(at), seal(key, WISH, DIGEST, _written(at))) for at in times)
    never = (Button(texts.NO_DIGEST, seal(key, WISH, DIGEST, NONE)),) if now.digest else ()
    hours = [one for one in texts.QUIET_HOURS if now.hours != (one,)]
    quiets = [(Button(texts.quiet_button(one), seal(key, WISH, QUIET, _written(one.start), _written(one.end))),) for one in hours]
    keeps_none = now.own is not None and now.own.start == now.own.end
    none = () if keeps_none else ((Button(texts.NO_QUIET, seal(key, WISH, QUIET, "0000", "0000")),),)
    bodies = ((Button(texts.AS_BODIES, seal(key, WISH, QUIET, BODIES)),),) if now.quiet_chosen else ()
    return tuple(row for row in (digests[:2], digests[2:], never, *quiets, *none, *bodies) if row)


def _written(at: time) -> str:
    return at.strftime("%H%M")


def _read(text: str) -> time:
    return time(int(text[:2]), int(text[2:]))
