"""One vote during which a process dies: who was told is counted, who is counted was told."""

import asyncio
import time
from collections import Counter
from collections.abc import Awaitable, Callable, Sequence
from typing import Any, TypeVar
from urllib.parse import urlsplit

import aiohttp

from deploy.cluster.database import Postgres
from deploy.cluster.ground import ALONE, Ground
from deploy.cluster.process import Process
from deploy.demo_cast import Player
from deploy.demo_checks import NotSo, insist
from deploy.demo_hall import Hall
from deploy.demo_own_page import press_on_page
from deploy.demo_stage import OPERATOR
from shared.bus.asking import ServiceFault, Unavailable
from shared.contracts.base import Command
from shared.contracts.bodies import ShowBody
from shared.contracts.meetings import MeetingView
from shared.contracts.motions import Choice, CloseVote, MotionView, OpenVote, PutMotion, ShowMotion
from shared.ids import new_id
from shared.texts import cluster as texts
from shared.texts import demo as story

T = TypeVar("T")

PATIENCE_SECONDS = 90.0
AGAIN_SECONDS = 0.3
PRESS_SECONDS = 5
AWAY_SECONDS = 3.0  # of what nothing stands in for
TOLD_BEFORE = 3  # so many have their answer when the process dies
PASSING = (Unavailable, ServiceFault, NotSo, aiohttp.ClientError, TimeoutError)


async def persist(do: Callable[[], Awaitable[T]], seconds: float = PATIENCE_SECONDS) -> T:
    """Tries again while something is away; raises what the last try raised."""
    end = time.monotonic() + seconds
    while True:
        try:
            return await do()
        except PASSING:
            if time.monotonic() > end:
                raise
            await asyncio.sleep(AGAIN_SECONDS)


async def do(hall: Hall, kind: type[Command[Any]], **fields: Any) -> Any:
    """One command under one key, however often it must be sent."""
    question = kind(idempotency_key=new_id(), actor=OPERATOR, **fields)
    return await persist(lambda: hall.stage.ask(question))


async def vote_through(
    ground: Ground, hall: Hall, meeting: MeetingView, number: int, present: Sequence[Player], victim: Process | Postgres
) -> int:
    """A whole vote, while `victim` dies in the middle of it and comes back at the end; the ballots that were confirmed."""
    motion: MotionView = await do(hall, PutMotion, meeting=meeting.id, title=texts.motion_title(number))
    await do(hall, OpenVote, motion=motion.id)
    message = await persist(lambda: hall.sees(motion.title, label=story.CHOICES[Choice.YES]))
    told: dict[str, Choice] = {}
    killing: list[asyncio.Task[None]] = []

    async def cast(player: Player, choice: Choice) -> None:
        await _told(ground, hall, player, motion, int(message["message_id"]), choice)
        told[player.member] = choice
        if len(told) == TOLD_BEFORE:
            killing.append(asyncio.create_task(_killed(victim)))

    choices = list(Choice)
    await asyncio.gather(*(cast(player, choices[(number + at) % 5 % 3]) for at, player in enumerate(present)))
    await asyncio.gather(*killing)
    await _everybody_else_works(ground, hall, meeting)
    await _counted(hall, motion, told)
    if not victim.is_running:
        await victim.start()
    await persist(lambda: hall.sees(motion.title, story.BALLOTS_IN_RESULT))
    return len(told)


async def _killed(victim: Process | Postgres) -> None:
    """What there is only one of comes back at once, as whoever watches over it would have it; for the rest the others go on."""
    await victim.kill()
    if victim.name in ALONE:
        await asyncio.sleep(AWAY_SECONDS)
        await victim.start()


async def _told(ground: Ground, hall: Hall, player: Player, motion: MotionView, message: int, choice: Choice) -> None:
    """Presses until the answer has come, as a person would."""
    label = story.CHOICES[choice]

    async def by_page() -> str:
        page = ground.web + urlsplit(player.page).path
        shown = await press_on_page(hall.stage, page, label, about=motion.id)
        insist(any(word in shown for word in texts.ON_PAGE), texts.untold(player.name))
        return shown

    async def by_press() -> str:
        assert player.person is not None
        answer = await player.person.press(hall.chat, label, message, timeout=PRESS_SECONDS)
        insist(answer.answered and answer.text.startswith((texts.ALREADY, label)), texts.untold(player.name))
        insist(texts.VOTED in answer.text or texts.ALREADY in answer.text, texts.untold(player.name))
        return answer.text

    await persist(by_press if player.person else by_page)


async def _counted(hall: Hall, motion: MotionView, told: dict[str, Choice]) -> None:
    """What was told and what is counted are the same, choice by choice."""
    running = await persist(lambda: hall.stage.ask(ShowMotion(motion=motion.id)))
    insist(running.voted == len(told), texts.other_counts(motion.title, running.voted, len(told)))
    closed: MotionView = await do(hall, CloseVote, motion=motion.id)
    said = Counter(told.values())
    counted = (closed.yes, closed.no, closed.abstain)
    wanted = (said[Choice.YES], said[Choice.NO], said[Choice.ABSTAIN])
    insist(counted == wanted, texts.other_counts(motion.title, counted, wanted))


async def _everybody_else_works(ground: Ground, hall: Hall, meeting: MeetingView) -> None:
    """Registry, pages and the facilitators' bot answer while one process is away."""

    async def page() -> None:
        async with hall.stage.http.get(f"{ground.web}/meetings/{meeting.id}") as answer:
            insist(answer.status == 200, story.page_failed(meeting.id, answer.status))

    await persist(lambda: hall.stage.ask(ShowBody(slug=hall.body)))
    await persist(page)
    await persist(lambda: hall.desk.say("/today", ""))
