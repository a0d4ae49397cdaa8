"""--at: a date and a time as people write them, judged by the system's own clock."""

from datetime import datetime

from services.cli.desk import Asking, as_operator
from services.cli.failing import Failure
from shared.clock import SEOUL
from shared.phrases.when import When, WhenFault, WhenProblem, read_when
from shared.texts.phrases import when_fault


def must_be_readable(text: str, *, day_optional: bool = False) -> None:
    """A failure of status 2 for what no clock could read, before anything is started."""
    said = read_when(text, now=datetime.now(SEOUL), past_ok=True)
    if isinstance(said, WhenFault) and not (day_optional and said.code is WhenProblem.NO_DATE):
        raise Failure("bad_time", f"--at: {when_fault(said)}", status=2)


async def moment(asking: Asking, text: str, *, past_ok: bool = False, day_optional: bool = False) -> datetime:
    """The moment meant, seen from the system's now; a failure when it is past (unless `past_ok`).

    With `day_optional` a time alone is one of today.
    """
    now = await _now(asking)
    said = read_when(text, now=now, past_ok=past_ok)
    if day_optional and isinstance(said, WhenFault) and said.code is WhenProblem.NO_DATE:
        said = read_when(f"{now.astimezone(SEOUL):%Y-%m-%d} {text}", now=now, past_ok=past_ok)
    if isinstance(said, When):
        return said.at
    raise Failure(f"time_{said.code}", when_fault(said), status=1 if said.code is WhenProblem.PAST else 2)


async def _now(asking: Asking) -> datetime:
    from shared.contracts.deadlines import ShowClock

    return (await asking(ShowClock(**as_operator()))).now
