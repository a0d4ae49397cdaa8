"""When a member wants to be written to, read from a form: the same choices as /settings in the members' bot, or a typed time."""

from collections.abc import Mapping
from datetime import time

from services.web.errors import BadRequest
from shared.contracts.base import Actor
from shared.contracts.preferences import ChoosePreferences
from shared.phrases.times import only_time
from shared.rules.charter import QuietHours
from shared.texts import chat_settings as texts

ACTION = "wish"
DIGEST, QUIET, NONE, BODIES = "digest", "quiet", "none", "bodies"
LONGEST = 40

_DIGESTS = {f"{at:%H%M}": at for at in texts.DIGEST_TIMES}
_QUIETS = {f"{hours.start:%H%M}-{hours.end:%H%M}": hours for hours in texts.QUIET_HOURS}
_NO_QUIET = QuietHours(time(0), time(0))


def digests() -> Mapping[str, time]:
    """The times that buttons offer, by what a button sends."""
    return _DIGESTS


def quiets() -> Mapping[str, QuietHours]:
    return _QUIETS


def command(fields: Mapping[str, str], key: str, actor: Actor) -> ChoosePreferences:
    """Raises BadRequest for what no button of ours sends, and for a time that cannot be read."""
    what, value = fields.get("subject", ""), fields.get("value", "")
    if what == DIGEST and value == NONE:
        return ChoosePreferences(idempotency_key=key, actor=actor, digest=False)
    if what == DIGEST:
        return ChoosePreferences(idempotency_key=key, actor=actor, digest=True, digest_at=_at(value, fields.get("text", "")))
    if what == QUIET and value == BODIES:
        return ChoosePreferences(idempotency_key=key, actor=actor, as_bodies=True)
    hours = _NO_QUIET if value == NONE else _QUIETS.get(value)
    if what != QUIET or hours is None:
        raise BadRequest()
    return ChoosePreferences(idempotency_key=key, actor=actor, quiet_from=hours.start, quiet_to=hours.end)


def _at(value: str, typed: str) -> time:
    if value:
        if value not in _DIGESTS:
            raise BadRequest()
        return _DIGESTS[value]
    at = only_time(typed[:LONGEST])
    if at is None:
        raise BadRequest(texts.UNREADABLE_ON_PAGE)
    return at
