"""Presses that are not what they seem, presses that come again, and updates that nobody can read."""

import random
from collections.abc import AsyncIterator, Callable
from functools import partial
from typing import Any

import pytest
from structlog.testing import capture_logs

from services.bot.telegram.tokens import seal
from shared.bus.connection import connected
from shared.bus.stream import STREAM
from shared.contracts.events import EVENTS
from shared.contracts.meetings import ConfirmPresence
from shared.contracts.motions import BallotRecorded, CloseVote
from shared.runtime import Runtime
from shared.texts import chat_answers as texts
from tests.conftest import until
from tests.faults.rows import rows
from tests.faults.square import ABSENT, LINKED, STRANGER, Square, square, typed
from tests.standin.least_api import command, message, person, press
from tests.standin.test_least_api import FACILITATOR, GROUP, MEMBER

ANONYMOUS = 1087968824
OTHER_GROUP = -1009999999999


@pytest.fixture
async def here(runtime: Runtime) -> AsyncIterator[Square]:
    async with square(runtime) as made:
        yield made


def forged(here: Square, data: str, sender: int = MEMBER, chat: int = GROUP) -> dict[str, Any]:
    return {"callback_query": press(sender, chat, 300, data, "q")}


def without_message(here: Square) -> dict[str, Any]:
    update = here.press(MEMBER, "yes", "q")
    del update["callback_query"]["message"]
    return update


# What is pressed, and the beginning of what the presser must not read.
PRESSES: dict[str, Callable[[Square], dict[str, Any]]] = {
    "seal made up": lambda here: forged(here, f"ballot.{here.motion}.yes.AAAAAAAAAAA"),
    "seal of another key": lambda here: forged(here, seal(b"another key", "ballot", here.motion, "yes")),
    "seal of another choice": lambda here: forged(here, here.token("no").replace(".no.", ".yes.")),
    "no seal": lambda here: forged(here, f"ballot.{here.motion}.yes"),
    "voter in the data": lambda here: forged(here, f"{here.token('yes')}.{here.member_of(556)}"),
    "choice that is none": lambda here: forged(here, seal(here.town.runtime.settings.key, "ballot", here.motion, "all")),
    "forwarded to another group": lambda here: here.press(MEMBER, "yes", "q", OTHER_GROUP),
    "forwarded to a stranger": lambda here: here.press(STRANGER, "yes", "q", STRANGER),
    "message gone": without_message,
    "account tied to nobody": lambda here: here.press(STRANGER, "yes", "q"),
    "anonymous admin": lambda here: here.press(ANONYMOUS, "yes", "q"),
    "linked and not in the room": lambda here: here.press(ABSENT, "yes", "q"),
    "facilitator who is no member": lambda here: here.press(FACILITATOR, "yes", "q"),
}


async def test_press_that_is_not_the_voters_own_counts_nothing(here: Square) -> None:
    """Each has its own answer, and none of them says that a vote was recorded."""
    said: dict[str, str] = {}
    for name, made in PRESSES.items():
        update = made(here)
        update["callback_query"]["id"] = name
        here.town.members.put(**update)
    for name in PRESSES:
        said[name] = await here.answer(name) if name != "choice that is none" else ""
    assert [name for name, text in said.items() if "투표했습니다" in text] == []
    assert await here.ballots() == {}


WORDS: dict[str, dict[str, Any]] = {
    "typed": typed(MEMBER, "찬성"),
    "typed in reply": typed(MEMBER, "찬성", reply_to_message=message(GROUP, 300, "x")),
    "forwarded": typed(MEMBER, "찬성", forward_origin={"type": "user", "date": 1, "sender_user": person(556)}),
    "anonymous admin": typed(ANONYMOUS, "찬성", sender_chat={"id": GROUP, "type": "supergroup", "title": "G"}),
    "channel": typed(MEMBER, "찬성", sender_chat={"id": OTHER_GROUP, "type": "channel", "title": "C"}),
}


async def test_words_are_no_ballots(here: Square) -> None:
    for update in WORDS.values():
        here.town.members.put(**update)
    await here.quiet()
    assert await here.ballots() == {}


async def test_used_link_lets_nobody_in(here: Square) -> None:
    used = here.links[LINKED[556]].partition("start=")[2]
    here.town.members.put(message=command(STRANGER, STRANGER, f"/start {used}"))
    here.town.members.put(**here.press(STRANGER, "yes", "after"))
    assert "투표했습니다" not in await here.answer("after") and await here.ballots() == {}


async def test_press_counts_for_who_presses_whoevers_message_it_is(here: Square) -> None:
    """The token holds no voter: a copy of it in another's hands is that other's ballot."""
    here.town.members.put(**here.press(MEMBER, "yes", "mine"))
    here.town.members.put(**here.press(556, "no", "other"))
    assert "투표했습니다" in await here.answer("mine") and "투표했습니다" in await here.answer("other")
    assert await here.ballots() == {here.member_of(MEMBER): "yes", here.member_of(556): "no"}


async def test_press_taken_over_by_another_is_not_answered_as_theirs(here: Square) -> None:
    """The same press id from another account: neither that one's vote nor a word about the first one's."""
    here.town.members.put(**here.press(MEMBER, "no", "same"))
    await here.answer("same")
    here.town.members.calls.clear()
    here.town.members.put(**here.press(STRANGER, "yes", "same"))
    assert "투표" not in await here.answer("same")
    here.town.members.calls.clear()
    here.town.members.put(**here.press(556, "yes", "same"))
    assert "반대" not in await here.answer("same")
    assert (await here.ballots())[here.member_of(MEMBER)] == "no"


async def test_who_left_the_room_votes_no_more(here: Square) -> None:
    await here.town.do(ConfirmPresence, meeting=here.meeting, member=here.member_of(557), leave=True)
    here.town.members.put(**here.press(557, "yes", "late"))
    assert "투표했습니다" not in await here.answer("late") and await here.ballots() == {}


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_updates_ten_times_and_shuffled_have_one_effect(here: Square, seed: int) -> None:
    presses = [here.press(account, choice, f"q{account}") for account, choice in ((MEMBER, "yes"), (556, "no"), (557, "yes"))]
    repeated = [(number, update) for number, update in enumerate(presses, start=1) for _ in range(10)]
    random.Random(seed).shuffle(repeated)
    base = here.town.members.put(**presses[0]) + 10
    for number, update in repeated:
        here.town.members.put_as(base + number, **update)
        here.town.members.put(**update)  # the same press under a new number too
    await here.quiet()
    assert await here.ballots() == {here.member_of(MEMBER): "yes", here.member_of(556): "no", here.member_of(557): "yes"}
    cast = await rows(here.town.runtime, "SELECT count(*) FROM scheduler_journal WHERE kind = 'ballot.cast'")
    assert cast == [(3,)]
    closed = await here.town.do(CloseVote, motion=here.motion)
    assert (closed.yes, closed.no, closed.voted) == (2, 1, 3)


POISON: list[dict[str, Any]] = [
    {},
    {"message": "words"},
    {"message": {"chat": 5}},
    {"message": {**message(MEMBER, 1, "/help", person(MEMBER)), "text": 7}},
    {"message": {**message(MEMBER, 1, "\x00\ud800", person(MEMBER))}},
    {"message": message(MEMBER, 1, "x" * 100_000, person(MEMBER))},
    {"callback_query": {}},
    {"callback_query": {"id": 5, "from": None, "data": {"a": []}}},
    {"callback_query": {**press(MEMBER, GROUP, 1, "\x00", "null"), "from": {"id": "x"}}},
    {"my_chat_member": {"chat": []}},
    {"message": {**message(MEMBER, 1, "x"), "from": {"id": [1]}}},
    {"message": {**message(MEMBER, 1, "x"), "from": {"id": {"a": 1}}, "chat": {"id": []}}},
    {"edited_message": message(MEMBER, 1, "x", person(MEMBER))},
    {"something_new": {"deep": [[[[[[[[{}]]]]]]]]}},
]


@pytest.mark.parametrize("runtime", ["sqlite", "postgresql"], indirect=True)
async def test_poison_stops_nobody(here: Square, runtime: Runtime) -> None:
    """Updates that nobody can read, and events that no service made."""
    with capture_logs() as logged:  # drawing two dozen tracebacks on a terminal would hold up everybody
        async with connected(runtime.nats_url, "rogue") as client:
            for name in EVENTS:
                for payload in (b"{not json", b"[]", b'{"v":99}'):
                    await client.publish(f"hyeopchi.event.{name}", payload)
            await client.publish("hyeopchi.event.never.heard.of", b"{}")
            await client.flush()
        for update in POISON:
            here.town.members.put(**update)
            here.town.facilitators.put(**update)
        here.town.members.put(**here.press(556, "yes", "healthy"))
        here.town.facilitators.put(message=command(FACILITATOR, FACILITATOR, "/deadlines"))
        assert "투표했습니다" in await here.answer("healthy")
        await until(lambda: here.town.facilitators.made("sendMessage"), 40)
        await here.quiet()
        for service in ("members", "facilitators", "scheduler"):
            await until(partial(_events_buried, runtime, service), 40)
        await until(partial(_nothing_in_hand, runtime), 40)
    buried = await rows(runtime, "SELECT count(*) FROM members_dead_letter")
    assert buried[0][0] >= 5, "what could not be read is kept for a person to look at"
    alerts = [line for line in logged if line["event"] == "dead_letter.kept" and line["table"] == "members_dead_letter"]
    assert len(alerts) == buried[0][0] and {line["log_level"] for line in alerts} == {"error"}, "and the operator is told of each"


async def _nothing_in_hand(runtime: Runtime) -> bool:
    """Each consumer has read all there is."""
    async with connected(runtime.nats_url, "rogue") as client:
        js = client.jetstream()
        readers = [await js.consumer_info(STREAM, durable) for durable in ("members-bot", "facilitators-bot", "scheduler")]
    return not any(one.num_pending or one.num_ack_pending for one in readers)


async def _events_buried(runtime: Runtime, service: str) -> bool:
    query = f"SELECT count(*) FROM {service}_dead_letter WHERE subject LIKE 'hyeopchi.event.%'"
    return bool((await rows(runtime, query))[0][0] >= 3)


def test_a_press_answers_with_the_word_looked_for() -> None:
    """The tests above look for this word: it must be what a recorded ballot says."""
    recorded = BallotRecorded(motion="m", title="t", choice="yes", changed=False, repeated=False, voted=1, present=2)
    assert "투표했습니다" in texts.ballot(recorded)
