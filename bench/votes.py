"""Presses through the whole system, from the hand-over of the update to its answer after the commit, beside bare bots.

The system runs as `hyeopchi up` runs it, in one process with a NATS server; every bot polls the same stub of the Bot API.
"""

import asyncio
import os
import sqlite3
import tempfile
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import aiohttp
import structlog

from bench.council import Sitting, account, in_session
from bench.figure import Figure, figure, ratio
from bench.process import Process, running
from bench.server import open_nats
from bench.stub import CHAT
from deploy import session
from deploy.folder import read_standing
from services.bot.telegram.tokens import seal
from shared.settings import Settings

VOTERS = int(os.environ.get("BENCH_VOTERS", "2000"))
ROUNDS = int(os.environ.get("BENCH_ROUNDS", "5"))
FEW, RATE, RATE_SECONDS = 200, 300, 5
OURS, OTHER = "1001:members", "1002:facilitators"
BARE = {"stock": "2001:stock", "calm": "2002:calm", "commit": "2003:commit"}
READY_SECONDS = 180

Press = tuple[int, str, str]  # account, callback id, data


@dataclass(frozen=True)
class Run:
    """What one bot did with one load; times in seconds."""

    rate: float
    wait: list[float]
    felt: list[float]
    texts: dict[str, int]


def at(share: float, times: list[float]) -> float:
    """The time within which this share of the presses was answered; `times` are in order."""
    return times[min(int(len(times) * share), len(times) - 1)]


class Load:
    """Presses for the bots behind the stub."""

    def __init__(self, client: aiohttp.ClientSession, address: str) -> None:
        self._client = client
        self._address = address
        self._given = 0

    async def run(self, token: str, data: list[tuple[int, str]], *, rate: float | None = None, again: str | None = None) -> Run:
        """All at once or `rate` a second; an unanswered press ends the bench."""
        presses = [(user, self._callback(), pressed) for user, pressed in data]
        await self._post(f"load/{token}", {"presses": presses, "rate": rate, "again": again})
        report = await self._post(f"report/{token}", {})
        if report["answered"] != len(presses):
            raise RuntimeError(f"{token}: {len(presses) - report['answered']} of {len(presses)} presses not answered")
        return Run(len(presses) / report["seconds"], report["wait"], report["felt"], report["texts"])

    def _callback(self) -> str:
        self._given += 1
        return f"q{self._given}"

    async def _post(self, path: str, content: dict[str, Any]) -> Any:
        async with self._client.post(f"{self._address}/{path}", json=content) as reply:
            return await reply.json()


@dataclass
class Hall:
    """Everything that runs during the bench."""

    load: Load
    sitting: Sitting
    settings: Settings
    processes: dict[str, Process]

    def ballots(self, motion: str, choices: list[str]) -> list[tuple[int, str]]:
        """One press by each voter in turn, voter 0 first; further choices begin at voter 0 again."""
        key = self.settings.key
        return [(account(number % VOTERS), seal(key, "ballot", motion, choice)) for number, choice in enumerate(choices)]


async def measure() -> list[Figure]:
    """Medians over the rounds; in each round every bot has the same presses, one after the other."""
    structlog.configure(wrapper_class=structlog.make_filtering_bound_logger(40))
    with tempfile.TemporaryDirectory() as folder:
        async with _hall(Path(folder)) as hall:
            figures = await _bursts(hall)
            figures += await _steady(hall)
            figures += await _few(hall)
            figures += await _right(hall)
            figures += [
                figure("votes: memory, whole system / stock", hall.processes["ours"].memory, "MB", hall.processes["stock"].memory)
            ]
    return figures


async def _bursts(hall: Hall) -> list[Figure]:
    """Everybody at once. The first round warms up and does not count."""
    rounds: list[dict[str, Run]] = []
    for _ in range(ROUNDS + 1):
        motion = await hall.sitting.next_vote()
        data = hall.ballots(motion, ["yes"] * VOTERS)
        rounds.append({name: await hall.load.run(token, data) for name, token in BARE.items()})
        rounds[-1]["ours"] = await _counted(hall, motion, data)
    rounds = rounds[1:]
    figures = []
    for name, against in (("stock", "A stock bot"), ("calm", "A2 same collector"), ("commit", "B bot+NATS+commit")):
        pairs = [(run["ours"].rate, run[name].rate) for run in rounds]
        figures.append(ratio(f"votes: {VOTERS} at once / {against}", pairs, "1/s"))
    for share in (0.5, 0.99):
        pairs = [(at(share, run["ours"].wait) * 1000, at(share, run["stock"].wait) * 1000) for run in rounds]
        figures.append(ratio(f"votes: {VOTERS} at once, p{share * 100:.0f} / A", pairs, "ms"))
    return figures


async def _steady(hall: Hall) -> list[Figure]:
    runs = []
    for _ in range(max(ROUNDS // 2, 1)):
        motion = await hall.sitting.next_vote()
        data = hall.ballots(motion, ["yes"] * (RATE * RATE_SECONDS))
        bare = await hall.load.run(BARE["stock"], data, rate=RATE)
        runs.append((await _counted(hall, motion, data, rate=RATE), bare))
    figures = []
    for share in (0.5, 0.99):
        pairs = [(at(share, ours.wait) * 1000, at(share, bare.wait) * 1000) for ours, bare in runs]
        figures.append(ratio(f"votes: {RATE} a second, p{share * 100:.0f} / A", pairs, "ms"))
    pairs = [(at(0.99, ours.felt) * 1000, at(0.99, bare.felt) * 1000) for ours, bare in runs]
    return [*figures, ratio(f"votes: {RATE} a second, p99 from the press / A", pairs, "ms")]


async def _few(hall: Hall) -> list[Figure]:
    runs = []
    for _ in range(ROUNDS):
        motion = await hall.sitting.next_vote()
        data = hall.ballots(motion, ["yes"] * FEW)
        bare = await hall.load.run(BARE["stock"], data)
        runs.append((await _counted(hall, motion, data), bare))
    pairs = [(at(0.99, ours.felt) * 1000, at(0.99, bare.felt) * 1000) for ours, bare in runs]
    return [ratio(f"votes: {FEW} at once, p99 from the press / A", pairs, "ms")]


async def _right(hall: Hall) -> list[Figure]:
    """Ballots that are lost or wrong in the database after replays and quick changes of mind; the ballots cast as baseline."""
    figures = []
    for again, said in (("update", "updates handed twice"), ("press", "presses in two updates")):
        motion = await hall.sitting.next_vote()
        data = hall.ballots(motion, ["yes", "no"] * (VOTERS // 2))
        await hall.load.run(OURS, data, again=again)
        figures.append(figure(f"votes: wrong after {said}", _wrong(hall, motion, data), "ballots", VOTERS))
    motion = await hall.sitting.next_vote()
    voters = range(VOTERS)
    key = hall.settings.key
    back_to_back = [(account(n), seal(key, "ballot", motion, choice)) for n in voters for choice in ("yes", "no", "abstain")]
    await hall.load.run(OURS, back_to_back)
    figures.append(figure("votes: wrong after minds changed", _wrong(hall, motion, back_to_back), "ballots", VOTERS))
    return figures


async def _counted(hall: Hall, motion: str, data: list[tuple[int, str]], *, rate: float | None = None) -> Run:
    """Only ballots that lie in the database are a figure."""
    run = await hall.load.run(OURS, data, rate=rate)
    if wrong := _wrong(hall, motion, data):
        raise RuntimeError(f"{wrong} ballots lost or wrong: {run.texts}")
    return run


def _wrong(hall: Hall, motion: str, data: list[tuple[int, str]]) -> int:
    """Voters whose ballot in the database is not their last press."""
    last = {user: pressed.split(".")[2] for user, pressed in data}
    file = sqlite3.connect(f"file:{hall.settings.folder / 'hyeopchi.db'}?mode=ro", uri=True)
    try:
        counts = "SELECT choice, count(*) FROM scheduler_ballot WHERE motion = ? GROUP BY choice"
        rows = file.execute(counts, (motion,)).fetchall()
    finally:
        file.close()
    wanted, found = Counter(last.values()), Counter(dict(rows))
    return sum(((wanted - found) + (found - wanted)).values())


@asynccontextmanager
async def _hall(folder: Path) -> AsyncIterator[Hall]:
    async with AsyncExitStack() as stack:
        stub = await stack.enter_async_context(running("bench.stub"))
        address = f"http://127.0.0.1:{int(await stub.line())}"
        nats_url = await stack.enter_async_context(open_nats(folder))
        processes = {}
        for kind, token in BARE.items():
            more = [nats_url, str(folder / "raw.db")] if kind == "commit" else []
            processes[kind] = await stack.enter_async_context(running("bench.bare", kind, address, token, *more))
        settings = Settings(
            _env_file=None, data_dir=folder / "data", telegram_api=address, port=0,
            members_bot_token=OURS, facilitators_bot_token=OTHER,
        )  # fmt: skip
        processes["ours"] = await stack.enter_async_context(running("services.cli.main", "up", env=_environment(settings)))
        operate = await stack.enter_async_context(_operator(settings))
        sitting = await in_session(operate, settings, VOTERS, CHAT)
        client = await stack.enter_async_context(aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=300)))
        yield Hall(Load(client, address), sitting, settings, processes)


@asynccontextmanager
async def _operator(settings: Settings) -> AsyncIterator[Any]:
    """The operator's way to the system, once it is there."""
    async with asyncio.timeout(READY_SECONDS):
        while read_standing(settings.folder) is None:  # noqa: ASYNC110 # another process holds it
            await asyncio.sleep(0.05)
    async with session.system(settings) as bus:
        yield bus


def _environment(settings: Settings) -> dict[str, str]:
    given = {name: getattr(settings, name) for name in settings.model_fields_set}
    own = {name: value for name, value in os.environ.items() if not name.startswith("HYEOPCHI_")}
    return own | {f"HYEOPCHI_{name.upper()}": str(value) for name, value in given.items()}
