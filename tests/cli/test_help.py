"""Every command explains itself in Korean, and asking for help costs no heavy import."""

import re
import subprocess
import sys
from collections.abc import Iterator

import pytest
import typer
from typer._click.core import Context

from services.cli.main import app, run
from tests.cli.conftest import ENVIRONMENT

HANGUL = re.compile("[가-힣]")
HEAVY = ("pydantic", "nats", "sqlalchemy", "aiogram", "structlog", "rich", "telegram", "alembic")


def paths(command: object, words: tuple[str, ...] = ()) -> Iterator[tuple[str, ...]]:
    yield words
    if isinstance(command, typer.core.TyperGroup):
        context = Context(command)
        for name in command.list_commands(context):
            found = command.get_command(context, name)
            yield from paths(found, (*words, name))


ALL = list(paths(typer.main.get_command(app)))


def test_commands_are_those_of_the_public_surface() -> None:
    said = {" ".join(path) for path in ALL}
    assert said >= {
        "up", "demo", "registry", "scheduler", "bot members", "bot facilitators", "web", "sandbox", "clock show", "clock advance",
        "import charter", "import roster", "import meetings", "body list", "body show", "body bind", "member list", "member find",
        "invite", "facilitator add", "meeting call", "meeting show", "meeting open", "meeting recess", "meeting resume",
        "meeting close", "meeting lapse", "meeting cancel", "meeting move", "meeting preside", "rsvp", "attend", "motion put",
        "motion vote-open", "motion vote-close", "motion show", "motion ballot", "motion tally", "motion no-objection",
        "minutes show", "minutes remark", "minutes submit", "minutes confirm", "minutes correct", "minutes approve",
        "minutes publish", "minutes export", "deadline list", "rules quorum", "rules decide", "rules deadline", "rules notice",
        "rules composition", "rules batch", "verify", "backup", "restore",
    }  # fmt: skip


@pytest.mark.parametrize("path", ALL, ids=lambda path: " ".join(path) or "hyeopchi")
def test_help_is_korean(path: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*path, "--help"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("사용법: ") and HANGUL.search(said.out.partition("\n")[2]) and not said.err
    assert not re.search(r"Usage|Options|Arguments|Commands|Show this|required|default:", said.out)


@pytest.mark.parametrize("path", [path for path in ALL if path[:1] not in ((), ("rules",))], ids=" ".join)
def test_help_shows_an_example(path: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    assert run([*path, "--help"]) == 0
    said = capsys.readouterr().out
    assert "명령:" in said or f"hyeopchi {' '.join(path)}" in said.partition("예:")[2]


def test_importing_the_command_line_loads_nothing_heavy() -> None:
    look = "import sys, services.cli.main; print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert not set(HEAVY) & set(done.stdout.split())


# Typer itself checks what is given to an option with pydantic.
def test_help_of_a_command_loads_nothing_heavy() -> None:
    look = "import sys; from services.cli.main import run; run(['meeting', 'call', '--help']); print(' '.join(sys.modules))"
    done = subprocess.run([sys.executable, "-c", look], capture_output=True, text=True, check=True, env=ENVIRONMENT)
    assert not (set(HEAVY) - {"pydantic"}) & set(done.stdout.split())
