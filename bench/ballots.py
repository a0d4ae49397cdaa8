"""Ballots through the real scheduler, beside a service that only commits one raw row for each request."""

import asyncio
import csv
import io
import sqlite3
import tempfile
from collections.abc import Awaitable, Callable
from datetime import timedelta
from importlib.resources import files
from pathlib import Path
from time import perf_counter
from typing import Any

import structlog
from nats.aio.client import Client
from nats.aio.msg import Msg

from bench.figure import Figure, figure
from bench.server import open_nats
from deploy import assembly
from deploy.schema import ensure_schema
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.clock import SEOUL, Clock
from shared.contracts.base import Actor, Audience, Channel, Refusal
from shared.contracts.bodies import AdoptCharter
from shared.contracts.deadlines import AdvanceClock
from shared.contracts.meetings import CallMeeting, ConfirmPresence, OpenMeeting, ShowSeats
from shared.contracts.motions import CastBallot, OpenVote, PutMotion
from shared.contracts.roll import ImportRoster
from shared.ids import new_id
from shared.runtime import Runtime
from shared.settings import Settings

VOTERS, AT_ONCE, ROUNDS = 200, 200, 3
OPERATOR = Actor(channel=Channel.OPERATOR, id="bench")


async def measure() -> list[Figure]:
    """Ballots a second with AT_ONCE presses in flight, each answered after its commit."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with tempfile.TemporaryDirectory() as folder:
        settings = Settings(_env_file=None, data_dir=Path(folder))
        async with open_nats(settings.folder) as url:
            await ensure_schema(settings)
            runtime = Runtime(settings, Clock(settings.clock_file), url)
            async with assembly.registry(runtime), assembly.scheduler(runtime), connected(url, "bench") as client:
                motions = await _voting(client, runtime.clock.now())
                ours = await _rate([await _presses(client, motion) for motion in motions])
                raw = await _raw_rate(client, Path(folder) / "raw.db")
    return [figure("ballots", ours, "1/s", raw)]


async def _voting(client: Client, now: Any) -> list[str]:
    """A council of VOTERS, all present; the motions are put to the vote one by one."""
    operate = Bus(client, Audience.OPERATOR)

    async def do(kind: type[Any], **fields: Any) -> Any:
        answer = await operate.ask(kind(idempotency_key=new_id(), actor=OPERATOR, **fields), seconds=60)
        if isinstance(answer, Refusal):
            raise RuntimeError(f"{kind.__name__} refused: {answer}")
        return answer

    await do(AdoptCharter, toml=(files("shared.charters") / "guro.toml").read_text())
    report = await do(ImportRoster, body="guro", filename="roster.csv", content=_roster())
    if report.enrolled != VOTERS:
        raise RuntimeError(f"roster not taken in: {report.faults[:1]}")
    starts = (now + timedelta(days=10)).astimezone(SEOUL)
    meeting = await do(CallMeeting, body="guro", starts=starts, place="here", agenda=("one",))
    await do(AdvanceClock, seconds=int((starts - now).total_seconds()) + 60)
    seats = await operate.ask(ShowSeats(meeting=meeting.id, actor=OPERATOR))
    if isinstance(seats, Refusal):
        raise RuntimeError(f"no seats: {seats}")
    for seat in seats.seats:
        await do(ConfirmPresence, meeting=meeting.id, member=seat.member)
    await do(OpenMeeting, meeting=meeting.id)
    motion = await do(PutMotion, meeting=meeting.id, title="one")
    await do(OpenVote, motion=motion.id)
    return [motion.id] * ROUNDS


def _roster() -> bytes:
    text = io.StringIO(newline="")
    rows = csv.writer(text)
    rows.writerow(["이름", "구분", "역할", "생년", "연락처", "위촉일", "만료일", "텔레그램ID"])
    for number in range(VOTERS):
        rows.writerow([_name(number), "위촉직", "위원", 1970, f"010-0000-{number:04d}", "2020-01-01", "", 10_000 + number])
    return text.getvalue().encode()


def _name(number: int) -> str:
    """A name made of syllables, as the roster asks for."""
    return "김" + chr(0xAC00 + number * 7) + "수"


Press = Callable[[], Awaitable[Any]]


async def _presses(client: Client, motion: str) -> list[Press]:
    member = Bus(client, Audience.MEMBER)

    def press(number: int, choice: str) -> Press:
        actor = Actor(channel=Channel.TELEGRAM, id=str(10_000 + number))
        return lambda: member.ask(CastBallot(idempotency_key=new_id(), actor=actor, motion=motion, choice=choice))

    return [press(number, choice) for choice in ("no", "yes") for number in range(VOTERS)]


async def _rate(rounds: list[list[Press]]) -> float:
    best = 0.0
    for presses in rounds:
        begun = perf_counter()
        for start in range(0, len(presses), AT_ONCE):
            answers = await asyncio.gather(*(press() for press in presses[start : start + AT_ONCE]))
            refused = [answer for answer in answers if isinstance(answer, Refusal)]
            if refused:
                raise RuntimeError(f"ballot refused: {refused[0]}")
        best = max(best, len(presses) / (perf_counter() - begun))
    return best


async def _raw_rate(client: Client, file: Path) -> float:
    """One NATS request and one raw SQLite commit for each ballot, no rules."""
    database = sqlite3.connect(file, isolation_level=None)
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE ballot (id INTEGER PRIMARY KEY, choice TEXT)")

    async def commit(message: Msg) -> None:
        database.execute("INSERT INTO ballot (choice) VALUES (?)", (message.data.decode(),))
        await message.respond(b"ok")

    subscription = await client.subscribe("bench.raw", cb=commit)
    presses: list[Press] = [lambda: client.request("bench.raw", b"yes", timeout=5) for _ in range(2 * VOTERS)]
    rate = await _rate([presses] * ROUNDS)
    await subscription.unsubscribe()
    database.close()
    return rate
