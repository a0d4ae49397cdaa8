"""The pace of outgoing calls against a messenger that counts each at some moment between its beginning and its end."""

import random

import pytest

from services.bot.telegram.pacing import Pacing
from services.sandbox.limits import Governor, Limits

CALLS = 600


@pytest.mark.parametrize("slowest", [0.0, 0.03, 0.4, 2.0], ids=["at once", "30 ms", "400 ms", "2 s"])
def test_pacing_never_meets_the_limit_however_long_calls_take(slowest: float) -> None:
    """Raises ApiError (429) in the governor where it does."""
    chance, pacing, governor = random.Random(7), Pacing(), Governor(Limits.telegram())
    now, begun = 0.0, 0
    arriving: list[tuple[float, int]] = []
    ending: list[tuple[float, int]] = []
    while begun < CALLS or ending:
        for at, chat in [one for one in ending if one[0] <= now]:
            pacing.ended(chat, at)
            ending.remove((at, chat))
        if begun < CALLS and len(ending) < 24 and pacing.wait(begun + 1, now, urgent=False) <= 0:
            begun += 1
            pacing.begun(begun, now)
            takes = chance.uniform(0.0, slowest)
            arriving.append((now + chance.uniform(0.0, takes), begun))
            ending.append((now + takes, begun))
        else:
            now += 0.001
    for at, chat in sorted(arriving):
        governor.check(1, chat, at)
    if slowest < 0.05:
        assert now <= (CALLS - 30) / 30 * 1.05


def test_pacing_takes_back_what_was_not_sent() -> None:
    pacing = Pacing()
    for chat in range(1, 31):
        pacing.begun(chat, 0.0)
    assert pacing.wait_overall(0.0) > 0
    pacing.not_sent(1)
    assert pacing.wait(31, 0.0, urgent=False) <= 0 and pacing.wait(1, 0.0, urgent=False) <= 0
