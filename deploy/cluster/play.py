"""`hyeopchi cluster-demo`: a meeting from call to published minutes, while every process dies once and comes back."""

import asyncio
import sys
import time
from asyncio.subprocess import DEVNULL
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import typer

from deploy import demo_sitting as sitting
from deploy import demo_story as story
from deploy.cluster.database import Postgres
from deploy.cluster.ground import NAMES, Ground, standing
from deploy.cluster.process import Process
from deploy.cluster.rounds import do, persist, vote_through
from deploy.demo import story_folder
from deploy.demo_cast import Player, cast_of
from deploy.demo_checks import NotSo, insist
from deploy.demo_hall import Hall
from deploy.demo_papers import approve_and_publish, check_record, confirm_minutes, write_minutes
from deploy.demo_screen import Screen, Silence, screen
from deploy.demo_told import SUBCOMMITTEE, Told, in_order
from deploy.logs import log_into
from services.cli.failing import Failure, tell_failure
from services.cli.json_form import as_document
from shared.contracts.meetings import CallMeeting, MeetingView, OpenMeeting, RsvpAnswer
from shared.texts import cluster as texts
from shared.texts import demo

LONGEST_SECONDS = 1200
PRESENT = 11
WITHOUT_MESSENGER = 1
OTHER_SCENES = 4  # those in which nobody dies


@dataclass(frozen=True)
class Played:
    """Names of what was killed, and the ballots that were told and counted."""

    killed: tuple[str, ...]
    ballots: int


def run(only: Sequence[str], keep: Path | None, as_json: bool) -> int:
    """0 when every ballot that was told is counted, and none else; `only`: names of those to kill, none = all."""
    began = time.monotonic()
    try:
        with story_folder(keep) as folder:
            played = asyncio.run(_play(folder, only, as_json))
    except (NotSo, TimeoutError) as exc:
        why = str(exc) or demo.too_slow(LONGEST_SECONDS)
        return tell_failure(Failure("not_so", why, more={"ok": False}), as_json)
    _tell(played, time.monotonic() - began, as_json)
    return 0


async def _play(folder: Path, only: Sequence[str], as_json: bool) -> Played:
    log_into(folder / "demo.log")
    chosen = [name for name in NAMES if not only or name.startswith(tuple(only))]
    with screen(len(chosen) + OTHER_SCENES, as_json=as_json) as shown:
        shown.scene(texts.SCENE_GROUND)
        async with asyncio.timeout(LONGEST_SECONDS), standing(folder) as ground:
            victims = [one for one in ground.victims if one.name in chosen]
            return await _story(ground, victims, shown)


async def _story(ground: Ground, victims: Sequence[Process | Postgres], shown: Screen) -> Played:
    shown.note(texts.ground(len(ground.services) + len(ground.webs), len(ground.nodes)))
    shown.scene(texts.SCENE_MEETING)
    hall, meeting, present = await _opened(ground)
    ballots = 0
    for number, victim in enumerate(victims, start=1):
        shown.scene(texts.scene_kill(victim.name))
        began = time.monotonic()
        told = await vote_through(ground, hall, meeting, number, present, victim)
        shown.note(texts.round_over(told, time.monotonic() - began))
        ballots += told
    shown.scene(texts.SCENE_MINUTES)
    await _minutes(hall, meeting, present)
    shown.scene(texts.SCENE_PROOF)
    await check_record(ground.stage, (SUBCOMMITTEE,))
    await _verified(ground)
    return Played(tuple(victim.name for victim in victims), ballots)


async def _opened(ground: Ground) -> tuple[Hall, MeetingView, list[Player]]:
    """An open meeting of the subcommittee; one of those present has the own page only."""
    stage = ground.stage
    await persist(stage.now)
    await story.import_council(Told(stage, Silence()))
    hall = await story.make_hall(stage, SUBCOMMITTEE, await cast_of(stage, SUBCOMMITTEE, WITHOUT_MESSENGER))
    await story.bind(hall)
    called = {"starts": demo.STARTS[SUBCOMMITTEE], "place": demo.PLACE, "agenda": demo.AGENDAS[SUBCOMMITTEE]}
    meeting: MeetingView = await do(hall, CallMeeting, body=SUBCOMMITTEE, **called)
    present = in_order(hall)[:PRESENT]
    await sitting.answer_call(hall, meeting, {RsvpAnswer.YES: present})
    await stage.move_clock(meeting.starts - sitting.BEFORE_START)
    await sitting.arrive(hall, meeting, present)
    await stage.move_clock(meeting.starts)
    return hall, await do(hall, OpenMeeting, meeting=meeting.id), present


async def _minutes(hall: Hall, meeting: MeetingView, present: Sequence[Player]) -> None:
    await sitting.close(hall, meeting)
    await write_minutes(hall, meeting, demo.REMARKS[SUBCOMMITTEE])
    await persist(lambda: hall.sees(meeting.session, demo.MINUTES, label=demo.CONFIRM))  # the group's pace may hold it up
    await confirm_minutes(hall, meeting, present)
    await approve_and_publish(hall, meeting)


async def _verified(ground: Ground) -> None:
    """`hyeopchi verify` as somebody else would run it, on the database alone."""
    command = [sys.executable, "-m", "services.cli.main", "verify"]
    process = await asyncio.create_subprocess_exec(
        *command, cwd=ground.folder, env=ground.environment, stdin=DEVNULL, stdout=DEVNULL, stderr=DEVNULL
    )
    insist(await process.wait() == 0, texts.VERIFY_FAILED)


def _tell(played: Played, seconds: float, as_json: bool) -> None:
    if as_json:
        document = {
            "ok": True, "killed": played.killed, "ballots": played.ballots, "counted": played.ballots, "verify": "ok",
            "seconds": round(seconds, 1),
        }  # fmt: skip
        typer.echo(as_document(document))
        return
    typer.echo("\n".join(("", *texts.summary(len(played.killed), played.ballots, round(seconds)))))
