"""Updates with a wrong value in each field in turn: each fails alone, none has an effect, and both bots go on."""

import copy
import random
from collections.abc import AsyncIterator, Iterator
from typing import Any

import pytest
from structlog.testing import capture_logs

from shared.runtime import Runtime
from tests.conftest import until
from tests.faults.rows import rows
from tests.faults.square import Square, square, typed
from tests.standin.least_api import command, message, person
from tests.standin.test_least_api import FACILITATOR, GROUP

WRONG: list[Any] = [None, True, -1, 2**63, 1.5, "", "\x00\ud800", "7" * 5_000, [], [[]], {}, {"id": {}}]
EACH = 3  # wrong values for each field
FIRST = 90_000  # accounts that nobody knows


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Square]:
    async with square(runtime) as made:
        yield made


def paths(value: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    """To every field, whole and in part."""
    steps = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
    for step, inner in steps:
        yield (*path, step)
        yield from paths(inner, (*path, step))


def spoilt(update: dict[str, Any], path: tuple[Any, ...], wrong: Any) -> dict[str, Any]:
    copied = copy.deepcopy(update)
    place = copied
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = wrong
    return copied


def sound(here: Square, account: int) -> list[dict[str, Any]]:
    """One of each kind."""
    me = {"id": account, "status": "member", "user": person(account)}
    membership = {"chat": {"id": GROUP, "type": "supergroup", "title": "G"}, "from": person(account), "date": 1_796_000_000,
                  "old_chat_member": me, "new_chat_member": me}  # fmt: skip
    own = {"phone_number": "01000000000", "user_id": account}
    contact = {"message": {**message(account, 1, "", person(account)), "contact": own}}
    return [
        here.press(account, "yes", f"fuzz-{account}"),
        {"message": command(account, account, "/start abc")},
        typed(account, "/meetings", entities=[{"type": "bot_command", "offset": 0, "length": 9}]),
        contact,
        {"my_chat_member": membership},
    ]


async def test_wrong_value_in_any_field_stops_nobody(here: Square, runtime: Runtime) -> None:
    account, put, chance = FIRST, 0, random.Random(20261203)
    with capture_logs() as logged:
        for kind in range(len(sound(here, 0))):
            for path in list(paths(sound(here, 0)[kind])):
                for wrong in chance.sample(WRONG, EACH):
                    account += 1  # everybody has a line of their own
                    update = spoilt(sound(here, account)[kind], path, wrong)
                    here.town.members.put(**update)
                    here.town.facilitators.put(**update)
                    put += 1
        here.town.members.put(**here.press(556, "yes", "healthy"))
        here.town.facilitators.put(message=command(FACILITATOR, FACILITATOR, "/deadlines"))
        assert "투표했습니다" in await here.answer("healthy")
        await here.quiet()
        last = here.town.facilitators.put(message=command(FACILITATOR, FACILITATOR, "/help"))
        await until(lambda: here.town.facilitators.confirmed >= last, 60)
    assert put > 150
    assert await here.ballots() == {here.member_of(556): "yes"}
    assert await rows(runtime, "SELECT count(*) FROM scheduler_journal WHERE kind = 'ballot.cast'") == [(1,)]
    assert not [line for line in logged if line["event"] in ("update.not_buried", "outgoing.failed")]
