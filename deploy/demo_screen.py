"""What the demo shows while it runs: a bar and lines in a terminal, plain lines elsewhere, nothing for programs."""

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Protocol

import typer

from shared.texts import demo as texts

if TYPE_CHECKING:
    from rich.progress import Progress


class Screen(Protocol):
    """Told which scene begins, and what was seen in it."""

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
        typer.echo(texts.note(line))


class Bar:
    """The same lines above a bar that tells how far the story is."""

    def __init__(self, scenes: int, progress: "Progress") -> None:
        self._scenes = scenes
        self._progress = progress
        self._task = progress.add_task("", total=scenes, completed=-1)

    def scene(self, title: str) -> None:
        self._progress.update(self._task, description=title, advance=1)
        number = int(self._progress.tasks[0].completed) + 1
        self._progress.console.print(texts.scene(number, self._scenes, title), style="bold", highlight=False, markup=False)

    def note(self, line: str) -> None:
        self._progress.console.print(texts.note(line), highlight=False, markup=False)


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
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeElapsedColumn

        columns = TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()
        with Progress(*columns, transient=True) as progress:
            yield Bar(scenes, progress)
    else:
        yield Lines(scenes)
