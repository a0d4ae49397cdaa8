"""kill -9 at chance moments of every process under voters, forgers and broken updates: the rows are the confirmations.

HYEOPCHI_STORM_SEED and HYEOPCHI_STORM_KILLS make another storm, and a longer one.
"""

import asyncio
import os
import random
import tempfile
from collections import Counter
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from functools import partial
from pathlib import Path

import aiohttp
import pytest

from deploy.cluster.rounds import persist
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.contracts.base import Audience
from shared.contracts.linking import AddFacilitator
from shared.contracts.motions import Choice, CloseVote
from shared.contracts.roll import ListMembers, MemberRows
from shared.texts.chat import CHOICES
from tests.cli.conftest import command as hyeopchi
from tests.conftest import until
from tests.faults.crowd import do, gather_crowd
from tests.faults.processes import Ground, standing
from tests.faults.rows import file_of, integrity_of, rows
from tests.faults.storm import FACILITATOR, GOOD, GROUP, LONG_SECONDS, Presser, Storm, StormApi, ask_on, press_on
from tests.standin.least_api import buttons, command, least_api

SEED = int(os.environ.get("HYEOPCHI_STORM_SEED", "20261203"))
KILLS = int(os.environ.get("HYEOPCHI_STORM_KILLS", "0"))  # beyond one of each process
IN_CHAT, ON_PAGE = 20, 6
ALONE = 0.7  # how many of the kills wait until people are told again
FIRST = 10_000  # account of the first voter
SERVICES = ("registry", "scheduler", "members", "facilitators")


@pytest.mark.parametrize("on_postgresql", [False, True], ids=["sqlite", "postgresql"])
async def test_no_confirmed_ballot_is_lost_or_counted_twice(on_postgresql: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    chance = random.Random(SEED)
    with tempfile.TemporaryDirectory(prefix="hyeopchi-storm-", ignore_cleanup_errors=True) as made:
        folder = Path(made)
        monkeypatch.setenv("XDG_RUNTIME_DIR", str(folder / "sockets"))  # this server's own, and not that of all tests
        async with _gathered(folder, chance, on_postgresql) as (ground, storm, pressers):
            await _through(ground, storm, pressers, chance)
            await _calm(ground, storm, pressers)
            await _counted(ground, storm, pressers)
            assert await _verified(ground)
        if not on_postgresql:
            assert integrity_of(file_of(ground.runtime)) == "ok"


@asynccontextmanager
async def _gathered(
    folder: Path, chance: random.Random, on_postgresql: bool
) -> AsyncIterator[tuple[Ground, Storm, list[Presser]]]:
    """A vote under way in a group, and all who may vote with an account or a page."""
    async with least_api(StormApi) as members, least_api(StormApi) as facilitators:
        assert isinstance(members, StormApi) and isinstance(facilitators, StormApi)
        async with (
            standing(folder, members.url, facilitators.url, on_postgresql=on_postgresql) as ground,
            connected(ground.runtime.nats_url, "operator") as desk,
            connected(ground.runtime.nats_url, "web") as pages,
            aiohttp.ClientSession(connector=aiohttp.TCPConnector(force_close=True)) as http,
        ):
            operator = Bus(desk, Audience.OPERATOR)
            crowd = gather_crowd(operator, Bus(pages, Audience.MEMBER), IN_CHAT + ON_PAGE, SEED, GROUP)
            motion, voters = await crowd
            await do(operator, AddFacilitator, telegram_id=FACILITATOR, body="guro")
            pressers = [Presser(voter, FIRST + at if at < IN_CHAT else 0) for at, voter in enumerate(voters)]
            for one in pressers[:IN_CHAT]:
                link = f"/start {one.voter.link.partition('start=')[2]}"
                members.put(message=command(one.account, one.account, link))
            await until(lambda: _linked(operator), LONG_SECONDS)
            pressed = await until(lambda: _vote_buttons(members), LONG_SECONDS)
            yield ground, Storm(members, facilitators, http, ground.web, operator, motion, pressed, chance), pressers


async def _linked(operator: Bus) -> bool:
    found = await operator.ask(ListMembers(body="guro"), seconds=LONG_SECONDS)
    assert isinstance(found, MemberRows)
    return sum(row.linked for row in found.items) == IN_CHAT


def _vote_buttons(members: StormApi) -> dict[Choice, str] | None:
    """Of the vote's message in the group, as the bot put it there or edited it."""
    for fields in [*members.made("sendMessage"), *members.made("editMessageText")]:
        found = buttons(fields)
        if int(fields["chat_id"]) == GROUP and set(CHOICES.values()) <= found.keys():
            return {choice: found[label] for choice, label in CHOICES.items()}
    return None


async def _through(ground: Ground, storm: Storm, pressers: Sequence[Presser], chance: random.Random) -> None:
    """Every process dies at a chance moment, some together, and is started until it stands, as whoever watches over it would."""
    victims = {**ground.victims, storm.members.name: storm.members}
    doomed = [*victims, *chance.choices(list(victims), k=KILLS)]
    chance.shuffle(doomed)
    async with asyncio.TaskGroup() as group:
        people = [group.create_task(press_on(presser, storm)) for presser in pressers]
        people.append(group.create_task(ask_on(storm)))
        coming: dict[str, asyncio.Task[None]] = {}
        for name in doomed:
            if chance.random() < ALONE:
                await storm.until_heard(chance.randrange(3, 25))
            if name in coming:
                await coming[name]
            await victims[name].kill()
            coming[name] = group.create_task(persist(victims[name].start))
        await asyncio.gather(*coming.values())
        await storm.until_heard(len(pressers))
        for one in people:
            one.cancel()


async def _calm(ground: Ground, storm: Storm, pressers: Sequence[Presser]) -> None:
    """Nothing that was told is lost; and now everybody is told once more."""
    last = [api.put(message=command(FACILITATOR, FACILITATOR, "/help")) for api in (storm.members, storm.facilitators)]
    await until(lambda: storm.members.confirmed >= last[0] and storm.facilitators.confirmed >= last[1], LONG_SECONDS)
    counted = await _ballots(ground, storm)
    wrong = [(one.account, one.pressed[-5:], counted.get(one.voter.member)) for one in pressers]
    assert [found for found, one in zip(wrong, pressers, strict=True) if not one.fits(found[2])] == []
    assert counted.keys() <= {one.voter.member for one in pressers}, "who is no voter has a ballot"
    await asyncio.gather(*(_until_told(one, storm) for one in pressers))


async def _until_told(presser: Presser, storm: Storm) -> None:
    while not await presser.press(storm):
        pass


async def _counted(ground: Ground, storm: Storm, pressers: Sequence[Presser]) -> None:
    """Rows, tally, group and journal say what was told; nothing good was laid down, and nothing forged told as recorded."""
    told = {one.voter.member: str(one.pressed[-1][0]) for one in pressers}
    assert await _ballots(ground, storm) == told
    closed = await do(storm.operator, CloseVote, motion=storm.motion)
    tally = Counter(told.values())
    assert (closed.yes, closed.no, closed.abstain) == (tally["yes"], tally["no"], tally["abstain"])
    result = f"찬성 {closed.yes} · 반대 {closed.no} · 기권 {closed.abstain}"
    await until(lambda: any(result in fields["text"] for fields in storm.members.made("editMessageText")), LONG_SECONDS)
    forged = {query: text for query, text in storm.members.said.items() if not query.startswith(GOOD)}
    assert forged and [text for text in forged.values() if "투표했습니다" in text] == []
    for service in SERVICES:
        await until(partial(_all_told, ground, service), LONG_SECONDS)
        letters = await rows(ground.runtime, f"SELECT subject, payload, why FROM {service}_dead_letter")
        good = [letter for letter in letters if letter[0].startswith("hyeopchi.event") or GOOD.encode() in bytes(letter[1])]
        assert good == []


async def _ballots(ground: Ground, storm: Storm) -> dict[str, str]:
    found = await rows(ground.runtime, "SELECT member, choice FROM scheduler_ballot WHERE motion = :motion", motion=storm.motion)
    assert len(dict(found)) == len(found)
    return dict(found)


async def _all_told(ground: Ground, service: str) -> bool:
    waiting = await rows(ground.runtime, f"SELECT count(*) FROM {service}_outbox WHERE published = false")
    return waiting == [(0,)]


async def _verified(ground: Ground) -> bool:
    process = await asyncio.create_subprocess_exec(*hyeopchi("verify", "--json"), env=ground.environment)
    return await process.wait() == 0
