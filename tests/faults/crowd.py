"""A hundred members who vote from their own pages, straight over NATS, and remember what they were told."""

import asyncio
import random
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path
from typing import Any

from deploy.folder import Standing
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.charters import builtin_text
from shared.contracts import bodies, linking
from shared.contracts import meetings as m
from shared.contracts import motions as mo
from shared.contracts import roll as r
from shared.contracts.base import Actor, Audience, Channel, Command, Refusal
from shared.contracts.deadlines import AdvanceClock, ShowClock
from shared.ids import fingerprint, new_id
from shared.store.writer import BUSY

OPERATOR = Actor(channel=Channel.OPERATOR, id="tester")
HEADINGS = "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수"
PRESS_SECONDS = 3.0
LONG_SECONDS = 30.0  # for the operator's preparations on a machine that is busy


@dataclass
class Voter:
    """`told`: the choice last read as recorded. `open`: a press of which nothing was heard yet.

    `page` and `link`: the own page's address, and what ties a messenger's account.
    """

    member: str
    actor: Actor
    chance: random.Random
    page: str = ""
    link: str = ""
    told: str | None = None
    open: mo.CastBallot | None = None

    async def press(self, bus: Bus, motion: str) -> None:
        """A new press, or the open one again under its key, as a bot sends it until it hears something."""
        if self.open is None:
            choice = self.chance.choice(list(mo.Choice))
            self.open = mo.CastBallot(motion=motion, choice=choice, actor=self.actor, idempotency_key=new_id())
        answer = await bus.ask(self.open, seconds=PRESS_SECONDS)
        assert isinstance(answer, mo.BallotRecorded), answer
        self.told, self.open = answer.choice, None

    def fits(self, counted: str | None) -> bool:
        """What was told stands; only the open press may have taken its place."""
        return counted == self.told or (self.open is not None and counted == self.open.choice)


async def do(bus: Bus, kind: type[Command[Any]], **fields: Any) -> Any:
    command = kind(idempotency_key=new_id(), actor=OPERATOR, **fields)
    while (answer := await bus.ask(command, seconds=LONG_SECONDS)) == BUSY:
        pass
    assert not isinstance(answer, Refusal), answer
    return answer


async def gather_crowd(bus: Bus, members: Bus, size: int, seed: int, chat: int | None = None) -> tuple[str, list[Voter]]:
    """The motion under vote, and those who may vote on it. `bus` speaks for the operator; `chat` = the body's group."""
    chance = random.Random(seed)
    await do(bus, bodies.AdoptCharter, toml=builtin_text("guro"))
    await do(bus, r.ImportRoster, body="guro", filename="roster.csv", content=_roster(size))
    if chat is not None:
        await do(bus, bodies.BindChat, body="guro", chat_id=chat)
    letters = (await do(bus, linking.Invite, body="guro")).items
    voters = [_voter(letter, random.Random(chance.random())) for letter in letters]
    meeting = await _opened(bus, members, voters)
    motion = await do(bus, mo.PutMotion, meeting=meeting, title="예산")
    await do(bus, mo.OpenVote, motion=motion.id)
    return motion.id, voters


def _voter(letter: linking.Invitation, chance: random.Random) -> Voter:
    secret = letter.page.rpartition("/")[2]
    return Voter(letter.member, Actor(channel=Channel.PAGE, id=fingerprint(secret)), chance, letter.page, letter.link)


def _roster(size: int) -> bytes:
    offices = ["의장", *["위원"] * (size - 1)]
    rows = [f"위원{n:03d},,,위촉직,{office},여,1980,010{n:08d},2026-01-01,2028-12-31,0" for n, office in enumerate(offices)]
    return "\n".join([HEADINGS, *rows]).encode()


async def _opened(bus: Bus, members: Bus, voters: list[Voter]) -> str:
    clock = await bus.ask(ShowClock(), seconds=LONG_SECONDS)
    assert not isinstance(clock, Refusal)
    starts = (clock.now + timedelta(days=12)).replace(hour=5, minute=0, second=0, microsecond=0)
    meeting = await do(bus, m.CallMeeting, body="guro", starts=starts, place="5층", agenda=("예산",))
    await do(bus, AdvanceClock, seconds=int((starts - clock.now).total_seconds()) + 1)
    await asyncio.gather(*(_arrived(members, meeting.id, voter) for voter in voters))
    await do(bus, m.ConfirmPresence, meeting=meeting.id)
    await do(bus, m.OpenMeeting, meeting=meeting.id)
    return str(meeting.id)


async def _arrived(members: Bus, meeting: str, voter: Voter) -> None:
    here = m.DeclarePresence(meeting=meeting, actor=voter.actor, idempotency_key=new_id())
    while (answer := await members.ask(here, seconds=LONG_SECONDS)) == BUSY:
        pass
    assert not isinstance(answer, Refusal), answer


@asynccontextmanager
async def lines(standing: Standing) -> AsyncIterator[tuple[Bus, Bus]]:
    """To the running system: as the operator, and as the pages through which members vote."""
    keys = Path(standing.nats_keys) if standing.nats_keys else None
    async with connected(standing.nats_url, "operator", keys) as desk, connected(standing.nats_url, "web", keys) as pages:
        yield Bus(desk, Audience.OPERATOR), Bus(pages, Audience.MEMBER)
