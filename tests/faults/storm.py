"""People who press on through a storm, each as a person would, and those among them who mean no good."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, cast

import aiohttp
from aiohttp import web

from deploy.demo_checks import NotSo
from deploy.demo_own_page import press_on_page
from deploy.demo_stage import Stage
from services.sandbox.client import SandboxClient
from shared.bus.asking import Bus
from shared.contracts.motions import Choice
from shared.texts.chat import CHOICES
from tests.conftest import until
from tests.faults.crowd import Voter
from tests.faults.test_fuzzed_updates import WRONG, paths, spoilt
from tests.faults.test_presses import POISON
from tests.standin.least_api import LeastApi, command, press

GROUP, FACILITATOR, STRANGER, ANONYMOUS = -1001234567890, 777, 4242, 1087968824
PRESS_SECONDS = 12.0  # longer than any answer takes that comes at all: the messenger forgets a press after ten
LONG_SECONDS = 90.0
BROKEN = 3  # calls, by a messenger that is away
PAUSE_SECONDS = 0.3  # of a person who reads that it was not recorded
AT_ONCE = 100  # updates in one answer
GOOD = "good-"  # how the presses of those who may vote are called


class StormApi(LeastApi):
    """Hands out as many updates at once as the real one, knows what was answered to a press, and may go away and come back."""

    name = "messenger"

    def __init__(self) -> None:
        super().__init__()
        self.away, self.broken = False, 0
        self.said: dict[str, str] = {}
        self._waiting: dict[str, asyncio.Future[str]] = {}

    async def kill(self) -> None:
        """Every call breaks off, before it has an effect or after it."""
        self.away = True

    async def start(self) -> None:
        """Back once its absence was felt."""
        await until(lambda: self.broken >= BROKEN, LONG_SECONDS)
        self.away, self.broken = False, 0

    async def handle(self, request: web.Request) -> web.Response:
        gone_before, answer = self.away, web.Response()
        if not gone_before:
            answer = await super().handle(request)
        if self.away and request.transport is not None:
            self.broken += 1
            request.transport.abort()
        return answer

    async def answer_to(self, query: str) -> str | None:
        """What the presser reads, or None where nothing comes."""
        waiting = self._waiting.setdefault(query, asyncio.get_running_loop().create_future())
        try:
            async with asyncio.timeout(PRESS_SECONDS):
                return await waiting
        except TimeoutError:
            return None

    async def _answerCallbackQuery(self, fields: dict[str, Any]) -> Any:
        query, text = str(fields["callback_query_id"]), str(fields.get("text", ""))
        self.said.setdefault(query, text)
        waiting = self._waiting.get(query)
        if waiting is not None and not waiting.done():
            waiting.set_result(text)
        return True

    async def _getUpdates(self, fields: dict[str, Any]) -> Any:
        return (await super()._getUpdates(fields))[:AT_ONCE]


@dataclass
class Storm:
    """What all who press share. `buttons`: choice -> what the vote's button holds. `heard` counts who was told."""

    members: StormApi
    facilitators: StormApi
    http: aiohttp.ClientSession
    pages: str
    operator: Bus
    motion: str
    buttons: dict[Choice, str]
    chance: random.Random
    number: int = 0
    heard: int = 0
    news: asyncio.Event = field(default_factory=asyncio.Event)
    presses: list[dict[str, Any]] = field(default_factory=list)  # that were told, to be played again

    def hear(self) -> None:
        self.heard += 1
        self.news.set()

    async def until_heard(self, more: int) -> None:
        """Until so many more were told what they asked for."""
        wanted = self.heard + more
        while self.heard < wanted:
            self.news.clear()
            await self.news.wait()

    def next(self) -> int:
        self.number += 1
        return self.number


@dataclass
class Presser:
    """One voter with an account in the messenger (0 = with the own page only), and what they pressed: choice, told or not."""

    voter: Voter
    account: int
    pressed: list[tuple[Choice, bool]] = field(default_factory=list)

    async def press(self, storm: Storm) -> bool:
        """Whether it was told as recorded."""
        choice = self.voter.chance.choice(list(Choice))
        self.pressed.append((choice, False))  # from now on it may take effect, whatever is heard of it
        told = await (self._in_chat(storm, choice) if self.account else self._on_page(storm, choice))
        self.pressed[-1] = (choice, told)
        if told:
            storm.hear()
        else:
            await asyncio.sleep(self.voter.chance.uniform(0, 2 * PAUSE_SECONDS))
        return told

    def fits(self, counted: str | None) -> bool:
        """The last press that was told stands, or one after it of which nothing was heard."""
        last = max((place for place, (_, told) in enumerate(self.pressed) if told), default=-1)
        possible = [str(choice) for choice, _ in self.pressed[max(last, 0) :]]
        return counted in possible or (counted is None and last < 0)

    async def _in_chat(self, storm: Storm, choice: Choice) -> bool:
        query = f"{GOOD}{storm.next()}"
        pressed = press(self.account, GROUP, 300, storm.buttons[choice], query)
        storm.members.put(callback_query=pressed)
        text = await storm.members.answer_to(query) or ""
        told = text.startswith((f"{CHOICES[choice]}", f"이미 {CHOICES[choice]}")) and "투표" in text
        if told:
            storm.presses.append(pressed)
        return told

    async def _on_page(self, storm: Storm, choice: Choice) -> bool:
        stage = Stage(storm.operator, cast(SandboxClient, None), storm.http, storm.pages)
        try:
            shown = await press_on_page(stage, self.voter.page, CHOICES[choice], about=storm.motion)
        except (NotSo, aiohttp.ClientError, TimeoutError):
            return False
        return "접수했습니다" in shown or "접수되어 있습니다" in shown


async def press_on(presser: Presser, storm: Storm) -> None:
    """Again and again with changing minds; now and then somebody else meddles."""
    while True:
        await presser.press(storm)
        if storm.chance.random() < 0.4:
            meddle(storm, presser.account)


async def ask_on(storm: Storm) -> None:
    """The facilitator asks what is due, and asks again."""
    while True:
        before = len(storm.facilitators.made("sendMessage"))
        storm.facilitators.put(message=command(FACILITATOR, FACILITATOR, "/deadlines"))
        for _ in range(int(PRESS_SECONDS / 0.1)):
            if len(storm.facilitators.made("sendMessage")) > before:
                storm.hear()
                break
            await asyncio.sleep(0.1)


def meddle(storm: Storm, account: int) -> None:
    """One update that must have no effect, whichever bot it comes to."""
    makers: list[Callable[[Storm, int], dict[str, Any]]] = [_forged, _replayed, _spoilt, _unreadable]
    update = storm.chance.choice(makers)(storm, account)
    storm.chance.choice([storm.members, storm.facilitators]).put(**update)


def _forged(storm: Storm, account: int) -> dict[str, Any]:
    """A seal that was made up, taken from another choice or cut off; a button pressed by who may not, or elsewhere."""
    yes, no, query = storm.buttons[Choice.YES], storm.buttons[Choice.NO], f"forged-{storm.next()}"
    seals = [yes[:-11] + "A" * 11, no.replace(".no.", ".yes."), yes.rpartition(".")[0], f"{yes}.{account}"]
    tried = [press(account or STRANGER, GROUP, 300, data, query) for data in seals]
    tried += [press(who, GROUP, 300, yes, query) for who in (STRANGER, ANONYMOUS, FACILITATOR)]
    tried.append(press(STRANGER, STRANGER, 300, yes, query))
    return {"callback_query": storm.chance.choice(tried)}


def _replayed(storm: Storm, account: int) -> dict[str, Any]:
    """A press that was told before, under a new number; or taken over by another account."""
    if not storm.presses:
        return _forged(storm, account)
    again = dict(storm.chance.choice(storm.presses))
    if storm.chance.random() < 0.3:
        again["from"] = {**again["from"], "id": STRANGER}
    return {"callback_query": again}


def _spoilt(storm: Storm, account: int) -> dict[str, Any]:
    """One field of a press with something else in it, from an account that nobody knows."""
    whole = {"callback_query": press(90_000 + storm.next(), GROUP, 300, storm.buttons[Choice.YES], f"spoilt-{storm.next()}")}
    return spoilt(whole, storm.chance.choice(list(paths(whole))), storm.chance.choice(WRONG))




def _unreadable(storm: Storm, _account: int) -> dict[str, Any]:
    return dict(storm.chance.choice(POISON))
