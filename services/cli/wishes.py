"""`hyeopchi member settings`: when a member wants to be written to, entered for somebody who says so."""

import re
from datetime import time
from typing import Annotated, Any, Literal

from services.cli.desk import Desk, as_operator, by_hand
from services.cli.failing import Failure
from services.cli.options import AsJson, Data, arg, opt
from shared.texts import cli_help as common
from shared.texts import cli_wishes as texts

_SPAN = re.compile(r"([^-~]+)[-~]([^-~]+)")
_NONE = {"quiet_from": time(0), "quiet_to": time(0)}  # quiet hours that end when they begin


def settings(
    member: Annotated[str, arg("ID", common.MEMBER)],
    digest: Annotated[Literal["yes", "no"] | None, opt("--digest", texts.DIGEST)] = None,
    at: Annotated[str | None, opt("--at", texts.AT, "TIME")] = None,
    quiet: Annotated[str | None, opt("--quiet", texts.QUIET, "TIME-TIME")] = None,
    data: Data = None,
    as_json: AsJson = False,
) -> None:
    wished = _wished(digest, at, quiet)
    from shared.contracts.preferences import ChoosePreferences, ShowPreferences
    from shared.texts.chat_settings import chosen

    question: ShowPreferences | ChoosePreferences = (
        ChoosePreferences(member=member, **wished, **by_hand()) if wished else ShowPreferences(member=member, **as_operator())
    )
    desk = Desk(data, as_json)
    stands = desk.ask(lambda: question)
    desk.show(stands, lambda: [chosen(stands) if wished else texts.stands(stands)])


def _wished(digest: str | None, at: str | None, quiet: str | None) -> dict[str, Any]:
    """The fields to change; a failure of status 2 for what is no time of day."""
    wished: dict[str, Any] = {} if digest is None else {"digest": digest == "yes"}
    if at is not None:
        wished |= {"digest_at": _time(at)}
    if quiet is None:
        return wished
    if quiet.strip() in texts.NO_QUIET:
        return wished | _NONE
    if quiet.strip() in texts.AS_BODIES:
        return wished | {"as_bodies": True}
    span = _SPAN.fullmatch(quiet)
    if span is None:
        raise Failure("usage", texts.BAD_TIME, status=2)
    return wished | {"quiet_from": _time(span[1]), "quiet_to": _time(span[2])}


def _time(typed: str) -> time:
    from shared.phrases.times import only_time

    found = only_time(typed.strip())
    if found is None:
        raise Failure("usage", texts.BAD_TIME, status=2)
    return found
