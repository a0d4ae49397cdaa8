"""A member's ballot in a poll, read from a form: one button, boxes, or a field for each place."""

import re
from collections.abc import Mapping

from services.web.errors import BadRequest
from shared.contracts.base import Actor
from shared.contracts.polls import CastPollBallot, CastSecretPollBallot
from shared.texts import web_polls as texts

OPEN, SECRET = "poll", "poll_urn"
ACTIONS = frozenset({OPEN, SECRET})
_NUMBER = re.compile(r"\d{1,3}")
_BOX = re.compile(r"o(\d{1,3})")
_PLACE = re.compile(r"r(\d{1,3})")


def choices_of(fields: Mapping[str, str]) -> tuple[int, ...]:
    """The button that was pressed ('0' is an abstention), the boxes in their order, or the places from the first on."""
    if value := fields.get("value", ""):
        if not _NUMBER.fullmatch(value):
            raise BadRequest()
        return (int(value),) if int(value) else ()
    boxes = sorted(int(found[1]) for name in fields if (found := _BOX.fullmatch(name)))
    places = sorted((int(found[1]), text) for name, text in fields.items() if (found := _PLACE.fullmatch(name)) and text)
    if not all(_NUMBER.fullmatch(text) for _, text in places):
        raise BadRequest()
    return tuple(boxes) or tuple(int(text) for _, text in places)


def command(fields: Mapping[str, str], poll: str, key: str, actor: Actor) -> CastPollBallot | CastSecretPollBallot:
    """Raises BadRequest where a secret ballot was not said to be meant: it is final."""
    choices = choices_of(fields)
    if fields.get("action") == OPEN:
        text = fields["text"].replace("\r\n", "\n").strip() if "text" in fields else None
        return CastPollBallot(idempotency_key=key, actor=actor, poll=poll, choices=choices, text=text)
    round_ = fields.get("round", "")
    if not _NUMBER.fullmatch(round_):
        raise BadRequest()
    if fields.get("sure") != "1":
        raise BadRequest(texts.NOT_SURE)
    return CastSecretPollBallot(idempotency_key=key, actor=actor, poll=poll, round=int(round_), choices=choices)


def digested(fields: Mapping[str, str]) -> str:
    """What tells two ballots from one page apart."""
    return ",".join(str(choice) for choice in choices_of(fields))
