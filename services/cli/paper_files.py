"""Papers as files: the renderer of a format is imported when that format is asked for."""

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import typer

from services.cli.desk import write_file
from services.cli.failing import Failure
from services.cli.json_form import as_document
from shared.texts import cli_papers as texts

if TYPE_CHECKING:
    from shared.contracts.minutes import MinutesView
    from shared.papers.paper import Paper

TEXTS = ("html", "json")  # what a terminal can show
FORMATS = ("html", "pdf", "docx", "hwpx", "json")


def minutes_file(view: "MinutesView", form: str) -> bytes:
    """The minutes as html, pdf, docx, hwpx or json; every format holds the same facts."""
    if form == "json":
        return f"{as_document(view)}\n".encode()
    from shared.texts.papers_minutes import minutes_paper

    return paper_file(minutes_paper(view), form)


def paper_file(paper: "Paper", form: str) -> bytes:
    """Raises RendererMissing where the system lacks what the format needs."""
    return _renderer(form)(paper)


def _renderer(form: str) -> Callable[["Paper"], bytes]:
    match form:
        case "html":
            from shared.papers.html import as_html

            return as_html
        case "pdf":
            from shared.papers.pdf import as_pdf

            return as_pdf
        case "docx":
            from shared.papers.docx import as_docx

            return as_docx
        case "hwpx":
            from shared.papers.hwpx import as_hwpx

            return as_hwpx
    raise ValueError(form)


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
