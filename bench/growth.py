"""What a ballot costs in a system with many past meetings and members, beside the same council in an empty one."""

import asyncio
import tempfile
from collections.abc import AsyncIterator, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from datetime import UTC, datetime, timedelta
from itertools import islice
from pathlib import Path
from time import perf_counter
from typing import Any

import structlog
from nats.aio.client import Client
from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncSession

from bench.council import account, in_session
from bench.figure import Figure, ratio
from bench.server import open_nats
from deploy import assembly
from deploy.schema import ensure_schema
from services.registry import tables as registry
from services.scheduler import tables as scheduler
from shared.bus.asking import Bus
from shared.bus.connection import connected
from shared.clock import Clock
from shared.contracts.base import Actor, Ask, Audience, Channel, Refusal
from shared.contracts.motions import CastBallot
from shared.ids import new_id
from shared.runtime import Runtime
from shared.settings import Settings
from shared.store.engine import Store

VOTERS, CHANGES, ROUNDS = 30, 40, 9
SIZES = ((10, 30), (1_000, 30), (100_000, 60_000))  # past meetings, members in the database
SEATS, AT_PAST = 3, 60  # people of each past meeting; members of each other body
CHAT, AT_ONCE = 5_000, 5_000
AT = datetime(2020, 1, 1, tzinfo=UTC)

Row = dict[str, Any]


async def measure() -> list[Figure]:
    """Medians over rounds, in each of which every system takes the same ballots, one after the other, each first in its turn."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with tempfile.TemporaryDirectory() as folder:
        async with AsyncExitStack() as stack:
            systems = [await stack.enter_async_context(_system(Path(folder) / f"{size[0]}", *size)) for size in SIZES]
            await _round(systems, 0)  # warms up
            rounds = [await _round(systems, number) for number in range(ROUNDS)]
    return [
        ratio(f"growth: a ballot, {past:,} meetings {members:,} members / {SIZES[0][0]}", _pairs(rounds, place), "us")
        for place, (past, members) in enumerate(SIZES)
        if place
    ]


async def _round(systems: list[tuple[Client, str]], number: int) -> list[float]:
    places = [(number + step) % len(systems) for step in range(len(systems))]
    costs = {place: await _cost(*systems[place]) for place in places}
    return [costs[place] for place in range(len(systems))]


def _pairs(rounds: list[list[float]], place: int) -> list[tuple[float, float]]:
    return [(costs[place], costs[0]) for costs in rounds]


async def _cost(client: Client, motion: str) -> float:
    """Microseconds for each ballot: everybody changes their mind, all at once, again and again."""
    bus = Bus(client, Audience.MEMBER)
    begun = perf_counter()
    for turn in range(CHANGES):
        choice = ("yes", "no")[turn % 2]
        answers: list[Any] = await asyncio.gather(*(bus.ask(_ballot(motion, number, choice)) for number in range(VOTERS)))
        if refused := [answer for answer in answers if isinstance(answer, Refusal)]:
            raise RuntimeError(f"ballot refused: {refused[0]}")
    return (perf_counter() - begun) / (CHANGES * VOTERS) * 1e6


def _ballot(motion: str, number: int, choice: Any) -> Ask[Any]:
    actor = Actor(channel=Channel.TELEGRAM, id=str(account(number)))
    return CastBallot(idempotency_key=new_id(), actor=actor, motion=motion, choice=choice)


@asynccontextmanager
async def _system(folder: Path, past: int, members: int) -> AsyncIterator[tuple[Client, str]]:
    """Registry and scheduler with a vote under way, in a database of that size."""
    settings = _settings(folder)
    async with open_nats(settings.folder) as url:
        await ensure_schema(settings)
        runtime = Runtime(settings, Clock(settings.clock_file), url)
        async with assembly.registry(runtime), assembly.scheduler(runtime), connected(url, "bench") as client:
            sitting = await in_session(Bus(client, Audience.OPERATOR), settings, VOTERS, CHAT)
            await _fill(settings, past, members - VOTERS)
            yield client, await sitting.next_vote()


def _settings(folder: Path) -> Settings:
    folder.mkdir()
    return Settings(_env_file=None, data_dir=folder)


async def _fill(settings: Settings, past: int, members: int) -> None:
    store = Store(settings.database)
    try:
        async with store.writing() as session:
            for table, rows in _people(members):
                await _insert(session, table, rows)
            for table, rows in _meetings(past):
                await _insert(session, table, rows)
    finally:
        await store.close()


async def _insert(session: AsyncSession, table: type[Any], rows: Iterator[Row]) -> None:
    while some := list(islice(rows, AT_ONCE)):
        await session.execute(insert(table.__table__), some)


def _people(members: int) -> list[tuple[type[Any], Iterator[Row]]]:
    bodies = -(-members // AT_PAST)
    body: Row = {
        "parent": None, "institution": "past", "kind": "council", "aliases": [], "charter": "guro", "charter_sub": None,
        "charter_version": 1, "place": 0, "roll_version": 1,
    }  # fmt: skip
    person = {"organisation": "", "title": "", "sex": None, "birth_year": None, "since": AT}
    term = {
        "place": 0, "starts": AT.date(), "ends": None, "seat": "appointed", "office": "member", "organisation": "", "title": "",
        "recommended_by": None, "side": None, "residence": None, "reappointments": 0, "reason": "appointed", "ended_for": None,
    }  # fmt: skip
    tied = {"channel": "telegram", "consent": "", "way": "roster", "at": AT, "confirmed_at": AT, "revoked_at": None}
    return [
        (registry.Institution, iter([{"key": "past", "name": "-"}])),
        (registry.Body, ({"slug": f"past{n}", "name": f"past{n}"} | body for n in range(bodies))),
        (registry.Member, ({"id": f"p{n}", "name": f"p{n}", "phone": f"010{n:08d}"} | person for n in range(members))),
        (registry.Membership, ({"body": f"past{n // AT_PAST}", "member": f"p{n}"} | term for n in range(members))),
        (registry.Account, ({"external": f"9{n:08d}", "member": f"p{n}"} | tied for n in range(members))),
    ]


def _meetings(past: int) -> list[tuple[type[Any], Iterator[Row]]]:
    """Closed meetings with agenda, roll, presence, one motion, its ballots and the journal's rows."""
    seats = [(n, f"p{seat}") for n in range(past) for seat in range(SEATS)]
    there = {"source": "code", "declared_at": AT, "confirmed_at": AT, "starts": AT, "ends": AT, "entered_by": "-"}
    motion = {
        "position": 1, "item": 1, "title": "-", "salt": "-", "ballot": "roll_call", "rule": "ordinary", "state": "carried",
        "recused": 0, "voted": SEATS, "present": SEATS, "yes": SEATS, "no": 0, "abstain": 0, "outcome": "carried",
        "reason": "-", "verdict": {}, "text": "-", "opened_at": AT, "closed_at": AT,
    }  # fmt: skip
    row = {"at": AT, "kind": "ballot.cast", "actor": "-", "data": "{}", "prev": "0" * 64, "hash": "0" * 64}
    return [
        (scheduler.Meeting, (_meeting(n) for n in range(past))),
        (scheduler.Item, ({"meeting": f"m{n}", "number": 1, "title": "-", "kind": "decision"} for n in range(past))),
        (scheduler.FrozenSeat, ({"meeting": f"m{n}", "member": member} for n, member in seats)),
        (scheduler.Presence, ({"id": f"h{i}", "meeting": f"m{n}", "member": who} | there for i, (n, who) in enumerate(seats))),
        (scheduler.Motion, ({"id": f"v{n}", "meeting": f"m{n}", "body": _body(n)} | motion for n in range(past))),
        (
            scheduler.Ballot,
            ({"motion": f"v{n}", "member": who, "choice": "yes", "at": AT, "entered_by": "-", "changes": 0} for n, who in seats),
        ),
        (scheduler.JournalRow, ({"body": _body(n), "seq": n // AT_PAST + 1} | row for n in range(past))),
    ]


def _body(number: int) -> str:
    return f"past{number % AT_PAST}"


def _meeting(number: int) -> Row:
    starts = AT + timedelta(minutes=number)
    return {
        "id": f"m{number}", "body": _body(number), "session_year": 2020, "session_number": number // AT_PAST + 1,
        "kind": "regular", "mode": "in_person", "state": "closed", "starts": starts, "ends": starts, "place": "-",
        "urgent": None, "notice_due": AT.date(), "notice_safe": AT.date(), "notice_send_by": AT.date(), "notice_given_at": AT,
        "notice_how": "group", "rsvp_due": AT, "room_secret": f"s{number}", "salt": "-", "sequence": 0, "starts_before": None,
        "place_before": None, "presiding": None, "enrolled": SEATS, "present_at_opening": SEATS, "roll_version": 1,
        "charter": "guro", "charter_version": 1, "charter_sub": None, "opened_at": AT, "closed_at": AT, "created_at": AT,
        "updated_at": AT,
    }  # fmt: skip
