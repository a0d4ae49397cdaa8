"""Where a command works: its settings, its way to the services, and its output."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

import typer

from services.cli.failing import Failure
from services.cli.json_form import as_document

if TYPE_CHECKING:
    from pydantic import BaseModel

    from shared.bus.asking import Bus
    from shared.contracts.base import Ask, Refusal
    from shared.settings import Settings

A = TypeVar("A", bound="BaseModel")
T = TypeVar("T")

ASK_SECONDS = 5.0
LONG_SECONDS = 120.0  # a file with thousands of rows
LARGEST_FILE = 5_000_000  # bytes: a third more as text, and a message is at most 8 MB


class Refused(Exception):
    """A service's expected 'no'."""

    def __init__(self, refusal: Refusal) -> None:
        super().__init__(refusal.code)
        self.refusal = refusal


class Asking:
    """Asks the services as the operator; a refusal is raised."""

    def __init__(self, bus: Bus) -> None:
        self._bus = bus

    async def __call__(self, question: Ask[A], *, seconds: float = ASK_SECONDS) -> A:
        from shared.contracts.base import Refusal

        answer = await self._bus.ask(question, seconds=seconds)
        if isinstance(answer, Refusal):
            raise Refused(answer)
        return answer


@dataclass(frozen=True)
class Desk:
    """One command: the data folder it was given (None: the setting's) and whether it answers in JSON."""

    data: Path | None
    as_json: bool = False

    def settings(self, **given: object) -> Settings:
        from shared.settings import read_settings

        return read_settings(data_dir=self.data, **given)

    def ask(self, question: Callable[[], Ask[A]], *, seconds: float = ASK_SECONDS) -> A:
        """The answer to one question."""

        async def one(asking: Asking) -> A:
            return await asking(question(), seconds=seconds)

        return self.converse(one)

    def converse(self, work: Callable[[Asking], Awaitable[T]]) -> T:
        """What `work` gives, with the running system or one started for it."""
        from deploy.logs import log_to_file
        from deploy.session import system

        settings = self.settings()
        log_to_file(settings)

        async def talk() -> T:
            async with system(settings) as bus:
                return await work(Asking(bus))

        return asyncio.run(talk())

    def tell(self, question: Callable[[], Ask[A]], lines: Callable[[A], Sequence[str]]) -> None:
        """Asks one question and shows its answer."""
        answer = self.ask(question)
        self.show(answer, lambda: lines(answer))

    def tell_all(
        self, question: Callable[[], Ask[Any]], headings: Sequence[str], row: Callable[[Any], Sequence[str]], empty: str
    ) -> None:
        """Asks for a list and shows it as a table."""
        found = self.ask(question).items
        self.table(found, headings, lambda: [row(view) for view in found], empty)

    def show(self, answer: Any, lines: Callable[[], Sequence[str]]) -> None:
        """The answer as one JSON document, or as lines for people."""
        typer.echo(as_document(answer) if self.as_json else "\n".join(lines()))

    def table(self, answer: Any, headings: Sequence[str], rows: Callable[[], Sequence[Sequence[str]]], empty: str) -> None:
        """The answer as JSON, or as an aligned table; with no rows, the line that says what to do next."""
        from services.cli.tables import table

        self.show(answer, lambda: table(headings, found) if (found := rows()) else [empty])

    @contextmanager
    def progress(self, label: str) -> Iterator[None]:
        """A moving bar while something long is done, in a terminal only."""
        if self.as_json or not sys.stdout.isatty():
            yield
            return
        from rich.progress import BarColumn, Progress, TextColumn, TimeElapsedColumn

        with Progress(TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn(), transient=True) as bar:
            bar.add_task(label, total=None)
            yield


def by_hand() -> dict[str, Any]:
    """The fields of every command given here: the operator acts, under a key of its own."""
    from shared.ids import new_id

    return {**as_operator(), "idempotency_key": f"cli-{new_id()}"}


def as_operator() -> dict[str, Any]:
    """The actor of every question asked here."""
    from shared.contracts.base import Actor, Channel

    return {"actor": Actor(channel=Channel.OPERATOR, id="operator")}


def read_file(file: Path) -> bytes:
    """A file the command line names; a failure of status 2 when it cannot be read, of 1 when no message could hold it."""
    from shared.texts import cli as texts

    try:
        with file.open("rb") as source:
            content = source.read(LARGEST_FILE + 1)
            size = max(os.fstat(source.fileno()).st_size, len(content))
    except OSError as exc:
        raise Failure("unreadable", texts.unreadable(str(file), exc.errno), status=2) from exc
    if size > LARGEST_FILE:
        raise Failure("too_large", texts.file_too_large(str(file), size, LARGEST_FILE))
    return content


def write_file(file: Path, content: bytes) -> None:
    """Writes a result where the command line says; a failure when it cannot be written."""
    from shared.texts import cli as texts

    try:
        file.write_bytes(content)
    except OSError as exc:
        raise Failure("unwritable", texts.unwritable(str(file), exc.errno)) from exc
