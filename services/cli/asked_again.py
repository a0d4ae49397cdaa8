"""What cannot be undone is asked again, where somebody sits at the terminal."""

import sys

import typer

from services.cli.desk import Desk
from shared.texts import cli as texts


def ask_again(desk: Desk, consequence: str, yes: bool) -> None:
    """Goes on, or aborts; a script (no terminal, --json, --yes) has made up its mind."""
    if yes or desk.as_json or not sys.stdin.isatty():
        return
    typer.confirm(consequence + texts.GOES_ON, abort=True)
