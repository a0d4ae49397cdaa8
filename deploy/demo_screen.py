"""What the demo shows while it runs: a bar and lines in a terminal, plain lines elsewhere, nothing for programs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Protocol

import typer

from shared.texts import demo as texts


class Screen(Protocol):
    def scene(self, title: str) -> None: ...

    def note(self, line: str) -> None: ...


class Lines:
    """Each scene a line, and under it what was seen."""

    def __init__(self, scenes: int) -> None:
        self._scenes = scenes
        self._at = 0

    def scene(self, title: str) -> None:
        self._at += 1
        typer.echo(texts.scene(self._at, self._scenes, title))

    def note(self, line: str) -> None:
        typer.echo(f"      {line}")


class Silence:
    """For --json: standard output belongs to the one document."""

    def scene(self, title: str) -> None:
        return None

    def note(self, line: str) -> None:
        return None


@contextmanager
def screen(scenes: int, *, as_json: bool) -> Iterator[Screen]:
    """The right one for where the output goes."""
    if as_json:
        yield Silence()
    elif sys.stdout.isatty():
        with _bar(scenes) as bar:
            yield bar
    else:
        yield Lines(scenes)


@contextmanager
def _bar(scenes: int) -> Iterator[Screen]:
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

    columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
    with Progress(*columns, transient=True) as progress:
        task = progress.add_task("", total=scenes)

        class Bar(Lines):
            def scene(self, title: str) -> None:
                self._at += 1
                progress.update(task, description=title, completed=self._at - 1)
                progress.console.print(texts.scene(self._at, self._scenes, title), style="bold", highlight=False)

            def note(self, line: str) -> None:
                progress.console.print(f"      {line}", highlight=False, markup=False)

        yield Bar(scenes)
