"""/settings: when a facilitator is written to, chosen by a button or by a time that is typed."""

from datetime import time
from typing import Any

from services.bot.facilitators.flow import Again, Choice, Flow, Go, Move, Said, Screen, Step
from services.bot.facilitators.talk import Talk
from shared.contracts.base import Refusal
from shared.contracts.preferences import ChoosePreferences, Preferences, ShowPreferences
from shared.phrases.times import only_time
from shared.texts import chat_settings, dates
from shared.texts import facilitator_settings as texts
from shared.texts.refusals import sentence

NO_DIGEST, NO_QUIET, AS_BODIES = "digest:none", "quiet:none", "quiet:bodies"
_DIGESTS = {f"digest:{at:%H%M}": at for at in chat_settings.DIGEST_TIMES}
_QUIETS = {f"quiet:{hours.start:%H%M}{hours.end:%H%M}": hours for hours in chat_settings.QUIET_HOURS}


async def _ask(talk: Talk) -> Screen | Move:
    now = await talk.know(ShowPreferences())
    return Screen(texts.settings(now), (*_times(now), *_hours(now)))


def _times(now: Preferences) -> tuple[Choice, ...]:
    """Only what is not chosen already, as below."""
    found = [
        Choice(dates.chat_time(at), value) for value, at in _DIGESTS.items() if not (now.digest and at == now.digest_at)
    ]
    return (*found, *((Choice(texts.NO_DIGEST, NO_DIGEST),) if now.digest else ()))


def _hours(now: Preferences) -> tuple[Choice, ...]:
    found = [Choice(chat_settings.quiet_button(one), value) for value, one in _QUIETS.items() if now.hours != (one,)]
    keeps_none = now.own is not None and now.own.start == now.own.end
    none = () if keeps_none else (Choice(chat_settings.NO_QUIET, NO_QUIET),)
    return (*found, *none, *((Choice(chat_settings.AS_BODIES, AS_BODIES),) if now.quiet_chosen else ()))


async def _take(talk: Talk, said: Said) -> Move:
    wanted = _typed(said.text) if said.pick is None else _picked(said.pick)
    if wanted is None:
        return Again(texts.UNREADABLE)
    done = await talk.do(ChoosePreferences, **wanted)
    return Again(sentence(done)) if isinstance(done, Refusal) else Go("choose", texts.chosen(done))


def _typed(text: str) -> dict[str, Any] | None:
    at = only_time(text)
    return None if at is None else {"digest": True, "digest_at": at}


def _picked(value: str) -> dict[str, Any] | None:
    if value in _DIGESTS:
        return {"digest": True, "digest_at": _DIGESTS[value]}
    if value in _QUIETS:
        return {"quiet_from": _QUIETS[value].start, "quiet_to": _QUIETS[value].end}
    others: dict[str, dict[str, Any]] = {
        NO_DIGEST: {"digest": False},
        NO_QUIET: {"quiet_from": time(0), "quiet_to": time(0)},
        AS_BODIES: {"as_bodies": True},
    }
    return others.get(value)


SETTINGS = Flow("settings", "choose", {"choose": Step(_ask, _take)})
