"""`hyeopchi charter`: a charter file checked line by line, and a charter told in plain Korean."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated, Any

import typer

from services.cli.desk import read_file
from services.cli.failing import Failure
from services.cli.json_form import as_document
from services.cli.options import arg, opt, topic
from shared.charters import builtin, builtin_keys, builtin_text, resolve
from shared.charters.checking import Checked, check_bytes
from shared.rules.charter import Charter
from shared.rules.charter_defaults import Entry, defaults
from shared.rules.charter_parse import CharterFaults
from shared.texts import cli_charter as texts
from shared.texts.charter_explain import EXAMPLE_SIZE, explain
from shared.texts.charter_explain_forms import FORMS

app = topic(texts.APP)


class Format(StrEnum):
    TEXT = "text"
    HTML = "html"
    MD = "md"


@app.command("check", help=texts.CHECK)
def check(file: Annotated[Path, arg("FILE", texts.FILE)], as_json: Annotated[bool, opt("--json", texts.JSON)] = False) -> None:
    checked = check_bytes(read_file(file))
    if checked.charter is None:
        raise _faulty(checked, as_json)
    size, silent = checked.charter.seats.value or EXAMPLE_SIZE, defaults(checked.charter)
    if as_json:
        told = {"ok": True, "charter": checked.charter.key, "faults": [], "defaults": [_default(one, size) for one in silent]}
        typer.echo(as_document(told))
        return
    lines = [texts.default_line(one, size) for one in silent]
    typer.echo("\n".join(texts.checked(checked.charter.name, lines)))


def _faulty(checked: Checked, as_json: bool) -> Failure:
    """Every fault on stdout for people, in the document for programs; the first of them in the one line."""
    lines = [texts.finding(one.line, one.key, one.reason) for one in checked.findings]
    if not as_json:
        typer.echo("\n".join(lines))
    faults = [asdict(one) | {"message": line} for one, line in zip(checked.findings, lines, strict=True)]
    more: dict[str, Any] = {"ok": False, "charter": None, "faults": faults, "defaults": []}
    return Failure("faulty_charter", texts.faulty(len(lines), lines[0]), more=more)


def _default(entry: Entry, size: int) -> dict[str, str | None]:
    return {"key": entry.path, "by_analogy": entry.stated.by_analogy, "text": texts.default(entry, size)}


@app.command("explain", help=texts.EXPLAIN)
def explained(
    key: Annotated[str, arg("KEY", texts.KEY)],
    form: Annotated[Format, opt("--format", texts.FORMAT)] = Format.TEXT,
    enrolled: Annotated[int | None, typer.Option("--enrolled", help=texts.ENROLLED, min=1)] = None,
) -> None:
    charter = _charter(key)
    council, _, sub = key.partition("-")
    parent = builtin(council) if sub and charter.key == key else None
    typer.echo(FORMS[form](explain(charter, parent=parent, size=enrolled)))


def charter_text(key: str) -> tuple[str, str]:
    """The charter's own key and its TOML, of a built-in council or a file; Failure where there is none or it is faulty."""
    if key in builtin_keys():
        return key, builtin_text(key)
    charter = _charter(key)
    if not Path(key).is_file():
        raise Failure("unknown_charter", texts.not_a_council(key))
    return charter.key, read_file(Path(key)).decode().removeprefix("\ufeff")


def _charter(key: str) -> Charter:
    """A built-in charter, one of its sub-bodies, or a file; Failure where there is none or it is faulty."""
    path = Path(key)
    if key.endswith(".toml") or path.is_file():
        checked = check_bytes(read_file(path))
        if checked.charter is None:
            raise _faulty(checked, as_json=False)
        return checked.charter
    found = resolve(key)
    if found is None or isinstance(found, CharterFaults):
        raise Failure("unknown_charter", texts.unknown(key))
    return found
