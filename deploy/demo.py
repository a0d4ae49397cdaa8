"""`hyeopchi demo`: the main job from the charter to the published minutes, on embedded parts, checked at every step."""

import asyncio
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import typer

from deploy import demo_plenary, demo_proof, demo_story
from deploy.demo_checks import NotSo, together
from deploy.demo_screen import Screen, screen
from deploy.demo_stage import stage_of
from deploy.demo_told import COUNCIL, SUBCOMMITTEE, Told
from deploy.launcher import Wanted, system_up
from deploy.logs import log_to_file
from services.cli.failing import Failure, tell_failure
from services.cli.json_form import as_document
from shared.settings import Settings
from shared.texts import demo as texts

NAME = "hyeopchi"
LONGEST_SECONDS = 300  # the story takes less than a minute; a machine that is much slower still gets its end


async def _publish(told: Told) -> None:
    await together(demo_plenary.publish_council(told), demo_plenary.publish_subcommittee(told))


SCENES: tuple[tuple[str, Callable[[Told], Awaitable[None]]], ...] = (
    (texts.SCENE_COUNCIL, demo_story.import_council),
    (texts.SCENE_PEOPLE, demo_story.gather_people),
    (texts.SCENE_CALL, demo_story.call_meetings),
    (texts.SCENE_ANSWERS, demo_story.answer_calls),
    (texts.SCENE_DEADLINE, demo_story.wait_for_deadline),
    (texts.SCENE_SUBCOMMITTEE, demo_story.hold_subcommittee),
    (texts.SCENE_TOO_FEW, demo_plenary.refuse_too_few),
    (texts.SCENE_OPEN, demo_plenary.open_plenary),
    (texts.SCENE_DECIDE, demo_plenary.decide),
    (texts.SCENE_CLOSE, demo_plenary.close_plenary),
    (texts.SCENE_MINUTES, _publish),
    (texts.SCENE_PROOF, demo_proof.prove),
)


def run(keep: Path | None, as_json: bool) -> int:
    """Plays the story in a temporary folder, or in `keep` (empty or new); 0 when all was so, else 1 with a sentence."""
    began = time.monotonic()
    try:
        with story_folder(keep) as folder, screen(len(SCENES) + 1, as_json=as_json) as shown:
            told = asyncio.run(_play(folder, shown))
    except (NotSo, TimeoutError) as exc:
        why = str(exc) if isinstance(exc, NotSo) else texts.too_slow(LONGEST_SECONDS)
        return tell_failure(Failure("not_so", why, more={"ok": False}), as_json)
    _tell(told, time.monotonic() - began, keep, as_json)
    return 0


async def _play(folder: Path, shown: Screen) -> Told:
    settings = settings_in(folder)
    log_to_file(settings)
    shown.scene(texts.SCENE_SYSTEM)
    system = system_up(settings, Wanted(paced=False))
    async with asyncio.timeout(LONGEST_SECONDS), system as (standing, _), stage_of(standing) as stage:
        shown.note(texts.where(standing.web_url, str(standing.sandbox_url)))
        told = Told(stage, shown)
        for title, scene in SCENES:
            shown.scene(title)
            await scene(told)
        return told


def settings_in(folder: Path) -> Settings:
    """The story's own settings: nothing of the environment may lead it to a real messenger, database or NATS."""
    return Settings(
        data_dir=folder, clock=texts.BEGINS, host="127.0.0.1", port=0, sandbox_port=0, secret_key=None,
        database_url=None, nats_url=None, nats_creds=None, members_bot_token=None, facilitators_bot_token=None,
        telegram_api=None, webhook_url=None, webhook_secret=None, public_url=None,
    )  # fmt: skip


@contextmanager
def story_folder(keep: Path | None) -> Iterator[Path]:
    """A temporary folder, or `keep`, which must be new or empty."""
    if keep is None:
        with tempfile.TemporaryDirectory(prefix="hyeopchi-demo-", ignore_cleanup_errors=True) as name:
            yield Path(name)
        return
    folder = keep.expanduser().absolute()
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise NotSo(texts.folder_taken(str(folder)))
    folder.mkdir(parents=True, exist_ok=True)
    yield folder


def _tell(told: Told, seconds: float, keep: Path | None, as_json: bool) -> None:
    meetings = [told.meetings[body] for body in (SUBCOMMITTEE, COUNCIL)]
    if as_json:
        document = {"ok": True, "meetings": meetings, "calendars": told.calendars, "verify": "ok", "seconds": round(seconds, 1)}
        typer.echo(as_document(document))
        return
    for body in (SUBCOMMITTEE, COUNCIL):
        typer.echo("\n".join(("", *texts.minutes(told.minutes[body]))))
    kept = str(keep) if keep else None
    typer.echo("\n".join(("", *texts.summary(meetings, told.calendars, kept, round(seconds), _program()))))


def _program() -> str:
    """The command as it was typed: after `make demo` it is on nobody's path."""
    called = Path(sys.argv[0])
    return str(called) if called.name == NAME else NAME
