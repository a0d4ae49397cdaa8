"""A program killed (-9) by what it reads, and started again until it has read all: ... WAY NATS-URL DATABASE POISON MOST.

Prints how often it died. Each life is a process of its own; all are forked from one, so that Python is loaded once.
"""

import asyncio
import os
import signal
import sys
from collections.abc import Sequence
from datetime import UTC, datetime

from services.bot.members.tables import TABLES
from services.bot.telegram.intake import Intake
from shared.bus import stream
from shared.bus.connection import connected
from shared.contracts.base import Done
from shared.contracts.events import Event, read_event
from shared.store.engine import Store
from shared.store.in_hand import InHand
from shared.store.unit import Unit
from shared.store.writer import Writer
from tests.conftest import until

POST = TABLES.post_tables
NOW = datetime(2026, 12, 3, 9, tzinfo=UTC)
ALL = [f"e{number}" for number in range(1, 6)]


class Program:
    """What it handled and buried stands in the database, as with the services."""

    def __init__(self, writer: Writer, poison: str) -> None:
        self._writer, self._poison = writer, poison
        self.over: set[str] = set()

    async def handle(self, name: str) -> None:
        if name == self._poison:
            os.kill(os.getpid(), signal.SIGKILL)

        async def work(unit: Unit) -> Done:
            await unit.first_sight(name)
            return Done()

        await self._writer.do(work)
        self.over.add(name)

    async def bury(self, name: str, why: str) -> None:
        async def work(unit: Unit) -> Done:
            await unit.bury(name, b"", why)
            return Done()

        await self._writer.do(work)
        self.over.add(name)


async def events(program: Program, url: str, in_hand: InHand) -> None:
    stream.ACK_SECONDS = 0.5

    async def take(event: Event) -> None:
        await program.handle(event.id)

    async def bury(subject: str, payload: bytes, why: str) -> None:
        await program.bury(read_event(subject.removeprefix("hyeopchi.event."), payload).id, why)

    async with connected(url, "test") as client:
        reading = asyncio.create_task(stream.Consumer(client, "reader", take, bury, in_hand=in_hand).run())
        await until(lambda: ALL[-1] in program.over, 60)
        reading.cancel()
        await asyncio.gather(reading, return_exceptions=True)


def intake(program: Program, in_hand: InHand) -> Intake[str]:
    """A messenger that repeats everything at each start, since it was never told that anything is handled."""

    async def fetch(offset: int | None, _: bool) -> Sequence[str]:
        await asyncio.sleep(0.02)
        return ALL if offset is None else []

    return Intake(fetch, program.handle, lambda name: name, lambda name: int(name[1:]), program.bury, in_hand=in_hand)


async def updates(program: Program, url: str, in_hand: InHand) -> None:
    reading = asyncio.create_task(intake(program, in_hand).run())
    await until(lambda: set(ALL) == program.over, 60)
    reading.cancel()
    await asyncio.gather(reading, return_exceptions=True)


async def brought(program: Program, url: str, in_hand: InHand) -> None:
    door = intake(program, in_hand)
    await asyncio.gather(*(door.take(name) for name in ALL))


WAYS = {"events": events, "updates": updates, "brought": brought}


async def life(way: str, url: str, database: str, poison: str) -> None:
    store = Store(database)
    writer = Writer(store, POST, lambda: NOW)
    async with writer.running():
        await WAYS[way](Program(writer, poison), url, InHand(writer, POST))
    await store.close()


def main(way: str, url: str, database: str, poison: str, most: str) -> None:
    for deaths in range(int(most) + 1):
        child = os.fork()
        if child == 0:
            asyncio.run(life(way, url, database, poison))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            sys.stdout.write(f"{deaths}\n")
            sys.exit(os.waitstatus_to_exitcode(status))
    sys.exit("it dies for ever")


if __name__ == "__main__":
    main(*sys.argv[1:])
