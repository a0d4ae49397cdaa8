"""Papers as files, or onto stdout."""

import sys
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from services.cli.desk import write_file
from services.cli.failing import Failure
from services.cli.json_form import as_document
from shared.texts import cli_papers as texts

if TYPE_CHECKING:
    from shared.contracts.minutes import MinutesView

TEXTS = ("html", "json")  # what a terminal can show
FORMATS = ("html", "pdf", "docx", "hwpx", "json")


def minutes_file(view: "MinutesView", form: str) -> bytes:
    """The minutes as html, pdf, docx, hwpx or json; raises RendererMissing where the system lacks the library."""
    if form == "json":
        return f"{as_document(view)}\n".encode()
    from shared.papers.formats import written_as
    from shared.texts.papers_minutes import minutes_paper

    return written_as(form)(minutes_paper(view))


def refuse_terminal(form: str, out: Path | None) -> None:
    """Before anything is asked: a terminal shows text only."""
    if out is None and form not in TEXTS and sys.stdout.isatty():
        raise Failure("binary_on_terminal", texts.ON_A_TERMINAL)


def put_out(content: bytes, out: Path | None) -> None:
    """Into the file, else onto stdout as it is."""
    if out is None:
        typer.echo(content, nl=False)
    else:
        write_file(out, content)
