"""`hyeopchi`: finds the command, runs it, and turns whatever goes wrong into one line and an exit code."""

import importlib
import sys
from typing import Any

import typer
from typer._click.core import Command, Context
from typer._click.exceptions import ClickException

from services.cli import korean
from services.cli.commands import COMMANDS
from services.cli.failing import Failure, tell_failure
from shared.texts import cli, cli_help, cli_usage

korean.speak_korean()


class Shelf(typer.core.TyperGroup):
    """The commands by name; the module of one is imported when that command, or the list of all, is asked for."""

    def list_commands(self, ctx: Context) -> list[str]:
        return list(COMMANDS)

    def get_command(self, ctx: Context, cmd_name: str) -> Command | None:
        if cmd_name not in COMMANDS:
            return None
        app = importlib.import_module(f"services.cli.{COMMANDS[cmd_name]}").app
        holder = typer.Typer(rich_markup_mode=None, add_completion=False)
        holder.add_typer(app, name=cmd_name)
        topic = typer.main.get_group(holder).commands[cmd_name]
        # A module of several plain commands (registry, scheduler, …) or of one of the command's own name.
        found: Command = getattr(topic, "commands", {}).get(cmd_name, topic)
        return found


app = typer.Typer(cls=Shelf, help=cli_help.HYEOPCHI, rich_markup_mode=None, add_completion=False, no_args_is_help=True)


@app.callback()
def _root() -> None:
    """Only the commands do something."""


def run(words: list[str]) -> int:
    """The exit code: 0 done, 1 refused or failed, 2 wrong usage. What went wrong is told in one line, never a traceback."""
    as_json = "--json" in words
    if any(_unwritable(word) for word in words):
        return tell_failure(Failure("usage", cli_usage.UNWRITABLE_WORDS, status=2), as_json)
    try:
        given: Any = typer.main.get_command(app).main(args=words, prog_name="hyeopchi", standalone_mode=False)
    except typer.Abort:
        return tell_failure(Failure("aborted", cli.ABORTED), as_json)
    except ClickException as exc:
        return _tell_usage(exc, as_json)
    except Exception as exc:  # whatever it is, a person reads one line; the log has the rest
        return _tell_unexpected(exc, words, as_json)
    return given if isinstance(given, int) else 0


def _unwritable(word: str) -> bool:
    """Whether it holds bytes that were no text on the command line: nothing could store or send them."""
    return any("\ud800" <= char <= "\udfff" for char in word)


def _tell_usage(exc: ClickException, as_json: bool) -> int:
    if type(exc).__name__ == "NoArgsIsHelpError":
        typer.echo(exc.format_message(), err=True)
        return 2
    return tell_failure(Failure("usage", korean.said(exc), status=2), as_json)


def _tell_unexpected(exc: Exception, words: list[str], as_json: bool) -> int:
    from services.cli.faults import failure_of

    return tell_failure(failure_of(exc, words), as_json)


def main() -> None:
    """The entry point of the console script."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        sys.exit(run(sys.argv[1:]))
    except BrokenPipeError:
        sys.stderr.close()  # whoever read our output has gone (… | head)
        sys.exit(1)


if __name__ == "__main__":
    main()
