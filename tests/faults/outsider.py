"""A storm of votes and kill -9, played by somebody who knows only the public surface and the database file.

    python -m tests.faults.outsider DATA [--voters 40] [--kills 5] [--seed 1]

It uses `hyeopchi` and the sandbox's control interface; nothing of the product is imported. `hyeopchi up` is killed as a
whole (each process by itself: test_storm_of_kills). It ends with 0 when every ballot that was confirmed is there, the tally
is right and `hyeopchi verify` is clean.
"""

import argparse
import asyncio
import json
import os
import random
import re
import signal
import socket
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from contextlib import closing
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

import aiohttp

LABELS = {"찬성": "yes", "반대": "no", "기권": "abstain"}
TOLD = re.compile("(찬성|반대|기권)(?:으로|로) (?:바꾸어 )?투표")
BODY, BOT, FIRST_USER = "guro", "hyeopchi_members_bot", 700_001
HEADINGS = "이름,소속,직위,구분,역할,성별,생년,연락처,위촉일,만료일,연임횟수,텔레그램ID"
NO_LIMIT = {"calls": 0, "seconds": 1}
LONG_SECONDS = 120.0


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


class System:
    """The one process, and what it is asked."""

    def __init__(self, folder: Path) -> None:
        folder.mkdir(parents=True, exist_ok=True)
        self.folder = folder
        self.sandbox = f"http://127.0.0.1:{(port := free_port())}/control"
        clean = {key: value for key, value in os.environ.items() if not key.startswith("HYEOPCHI_")}
        self.environment = {**clean, "HYEOPCHI_DATA_DIR": str(folder), "HYEOPCHI_SANDBOX_PORT": str(port), "HYEOPCHI_PORT": "0"}
        self.running: subprocess.Popen[bytes] | None = None

    def kill(self) -> None:
        assert self.running is not None
        self.running.send_signal(signal.SIGKILL)
        self.running.wait(timeout=10)

    async def begin(self) -> None:
        """Started where it does not run; it stands when the messenger is there."""
        end = time.monotonic() + LONG_SECONDS
        while True:
            if self.running is None or self.running.poll() is not None:
                self._start()
            if await self._stands():
                return
            assert time.monotonic() < end, f"the system does not come up again: see {self.folder}/*.log"
            await asyncio.sleep(0.3)

    def _start(self) -> None:
        command = [sys.executable, "-m", "services.cli.main", "up"]
        with (self.folder / "up.log").open("ab") as log:
            self.running = subprocess.Popen(command, env=self.environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log)

    async def _stands(self) -> bool:
        try:
            await control("GET", f"{self.sandbox}/bots")
        except (OSError, aiohttp.ClientError):
            return False
        return self.running is not None and self.running.poll() is None

    async def answers(self) -> None:
        """Until both services do what a command asks."""
        end = time.monotonic() + LONG_SECONDS
        for words in (("clock", "show"), ("body", "list")):
            while (await self._run(*words, "--json"))[0] != 0:
                assert time.monotonic() < end, f"{words} is not answered: see {self.folder}/*.log"
                await self.begin()

    async def hyeopchi(self, *words: str) -> Any:
        """A command's JSON; it has to be done."""
        code, out = await self._run(*words, "--json")
        assert code == 0, (words, out)
        return json.loads(out)

    async def _run(self, *words: str) -> tuple[int, str]:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "services.cli.main", *words, env=self.environment,
            stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.PIPE,
        )  # fmt: skip
        out, err = await process.communicate()
        return process.returncode or 0, (out or err).decode()

    def end(self) -> None:
        if self.running is None:
            return
        self.running.terminate()
        try:
            self.running.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.kill()


async def control(verb: str, url: str, body: Any = None) -> Any:
    """One request to the sandbox's control interface."""
    async with aiohttp.ClientSession() as session, session.request(verb, url, json=body) as response:
        found = await response.json()
        assert response.status < 400, (url, body, found)
        return found


@dataclass
class Voter:
    """`told`: the choice last read as recorded. `since`: presses after it of which no such word was read."""

    user: int
    chance: random.Random
    told: str | None = None
    since: list[str] = field(default_factory=list)
    confirmed: int = 0

    async def press(self, sandbox: str, chat: int, message: int) -> bool:
        """Whether it was told as recorded."""
        label = self.chance.choice(list(LABELS))
        self.since.append(LABELS[label])
        given = {"user": self.user, "chat": chat, "message_id": message, "label": label}
        press = (await control("POST", f"{sandbox}/press", given))["press"]
        found = await control("GET", f"{sandbox}/presses/{press}?wait=20")
        said = TOLD.search(found["answer"]["text"] or "") if found["answered"] else None
        if said is None:
            return False
        assert LABELS[said[1]] == LABELS[label], f"pressed {label}, was told {found['answer']['text']}"
        self.told, self.since, self.confirmed = LABELS[label], [], self.confirmed + 1
        return True

    def fits(self, counted: str | None) -> bool:
        """What was told stands, unless a later press of which nothing was heard took its place."""
        return counted == self.told or counted in self.since


@dataclass
class Storm:
    """A vote in a group, and those who press in it."""

    system: System
    chat: int
    message: int
    motion: str
    voters: dict[str, Voter]

    async def rage(self, seconds: float) -> None:
        """Everybody presses again and again; after so many seconds the system is killed (-9) and started again."""
        pressing = [asyncio.create_task(self._press_on(voter)) for voter in self.voters.values()]
        await asyncio.sleep(seconds)
        self.system.kill()
        for task in pressing:
            task.cancel()
        faults = [one for one in await asyncio.gather(*pressing, return_exceptions=True) if isinstance(one, AssertionError)]
        assert not faults, faults
        await self.system.begin()

    async def _press_on(self, voter: Voter) -> None:
        while True:
            try:
                await voter.press(self.system.sandbox, self.chat, self.message)
            except (OSError, aiohttp.ClientError):
                await asyncio.sleep(0.05)

    async def settle(self) -> None:
        """Until the bot has come to everything that was pressed."""
        end = time.monotonic() + LONG_SECONDS
        while await control("GET", f"{self.system.sandbox}/bots/{BOT}/updates"):
            assert time.monotonic() < end, "the bot does not come to what was pressed"
            await asyncio.sleep(0.2)

    def check(self) -> None:
        """One row for everybody who was told so, with that choice; none that nobody pressed."""
        with closing(sqlite3.connect(self.system.folder / "hyeopchi.db")) as database:
            rows = database.execute("SELECT member, choice FROM scheduler_ballot WHERE motion = ?", (self.motion,)).fetchall()
            assert database.execute("PRAGMA integrity_check").fetchone() == ("ok",)
        counted = dict(rows)
        assert len(rows) == len(counted) and counted.keys() <= self.voters.keys(), "a ballot twice, or somebody else's"
        wrong = {name: (voter, counted.get(name)) for name, voter in self.voters.items() if not voter.fits(counted.get(name))}
        assert not wrong, wrong

    async def end(self) -> Counter[str | None]:
        """Everybody presses until it is told as recorded; then the vote is closed."""
        await asyncio.gather(*(self._until_told(voter) for voter in self.voters.values()))
        await self.settle()
        self.check()
        await self.system.answers()
        closed = await self.system.hyeopchi("motion", "vote-close", self.motion)
        told = Counter(voter.told for voter in self.voters.values())
        assert [closed[choice] for choice in ("yes", "no", "abstain")] == [told[choice] for choice in ("yes", "no", "abstain")]
        assert (await self.system.hyeopchi("verify"))["ok"]
        return told

    async def _until_told(self, voter: Voter) -> None:
        end = time.monotonic() + LONG_SECONDS
        while not await voter.press(self.system.sandbox, self.chat, self.message):
            assert time.monotonic() < end, f"{voter} is never told"


async def gather_crowd(system: System, size: int, seed: int) -> Storm:
    """A council of so many members, a meeting in their group, and a vote under way."""
    chance, sandbox = random.Random(seed), system.sandbox
    users = [FIRST_USER + n for n in range(size)]
    for user in users:
        await control("POST", f"{sandbox}/users", {"first_name": f"위원{user}", "id": user})
    group = {"title": "구로구협치회의", "creator": users[0], "members": [*users[1:], BOT], "kind": "supergroup"}
    chat = (await control("POST", f"{sandbox}/groups", group))["id"]
    await control("PUT", f"{sandbox}/limits", {"overall": NO_LIMIT, "chat": NO_LIMIT, "group": NO_LIMIT})
    roster, charter = system.folder / "roster.csv", Path(__file__).parents[2] / "shared/charters/guro.toml"
    seats = [f"위원{user},,,위촉직,위원,여,1980,010{user:08d},2026-01-01,2036-12-31,0,{user}" for user in users]
    roster.write_text("\n".join([HEADINGS, *seats]))
    await system.hyeopchi("import", "charter", str(charter))
    await system.hyeopchi("import", "roster", str(roster), "--body", BODY)
    await system.hyeopchi("body", "bind", BODY, "--telegram-chat", str(chat))
    meeting = await _called(system)
    arrival = await _buttons(system, chat, users[0], "도착했습니다")
    await asyncio.gather(*(_arrived(system, chat, arrival, user) for user in users))
    await system.hyeopchi("attend", "--meeting", meeting, "--confirm-all")
    await system.hyeopchi("meeting", "open", meeting)
    motion = (await system.hyeopchi("motion", "put", "--meeting", meeting, "--title", "예산"))["id"]
    await system.hyeopchi("motion", "vote-open", motion)
    members = {row["name"]: row["id"] for row in await system.hyeopchi("member", "list", "--body", BODY)}
    voters = {members[f"위원{user}"]: Voter(user, random.Random(chance.random())) for user in users}
    return Storm(system, chat, await _buttons(system, chat, users[0], "찬성"), motion, voters)


async def _called(system: System) -> str:
    """A meeting whose time has nearly come: the clock stands five minutes before it."""
    now = datetime.fromisoformat((await system.hyeopchi("clock", "show"))["now"])
    starts = (now + timedelta(days=20)).replace(hour=14, minute=0, second=0, microsecond=0)
    about = ["--at", f"{starts:%Y-%m-%d %H:%M}", "--place", "5층", "--agenda", "예산"]
    meeting: str = (await system.hyeopchi("meeting", "call", "--body", BODY, *about))["id"]
    await system.hyeopchi("clock", "advance", f"+{int((starts - now).total_seconds()) - 300}s")
    return meeting


async def _arrived(system: System, chat: int, message: int, user: int) -> None:
    given = {"user": user, "chat": chat, "message_id": message, "label": "도착했습니다"}
    press = (await control("POST", f"{system.sandbox}/press", given))["press"]
    assert (await control("GET", f"{system.sandbox}/presses/{press}?wait=20"))["answered"]


async def _buttons(system: System, chat: int, user: int, label: str) -> int:
    """The message under which there is this button, once there is one."""
    end = time.monotonic() + LONG_SECONDS
    while time.monotonic() < end:
        found = await control("GET", f"{system.sandbox}/messages?user={user}&chat={chat}")
        for message in found["messages"]:
            keyboard = message.get("reply_markup", {}).get("inline_keyboard", [])
            if label in [button["text"] for row in keyboard for button in row]:
                return int(message["message_id"])
        await asyncio.sleep(0.2)
    raise AssertionError(f"no button {label}")


async def storm(folder: Path, *, voters: int, kills: int, seed: int) -> str:
    """Plays it; a line about it. Raises AssertionError at what must not be."""
    chance = random.Random(seed)
    system = System(folder)
    try:
        await system.begin()
        await system.answers()
        raging = await gather_crowd(system, voters, seed)
        for _ in range(kills):
            await raging.rage(chance.uniform(0.1, 2.0))
            await raging.settle()
            raging.check()
        told = await raging.end()
    finally:
        system.end()
    confirmed = sum(voter.confirmed for voter in raging.voters.values())
    return f"{confirmed} confirmations by {voters} voters, killed {kills} times: {dict(told)}, verify clean"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    for name, default in (("--voters", 40), ("--kills", 5), ("--seed", 1)):
        parser.add_argument(name, type=int, default=default)
    given = parser.parse_args()
    told = asyncio.run(storm(given.data, voters=given.voters, kills=given.kills, seed=given.seed))
    sys.stdout.write(f"{told}\n")


if __name__ == "__main__":
    main()
