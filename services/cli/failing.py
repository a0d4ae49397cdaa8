"""A failure as people and programs are told of it: one line on stderr, with --json also one document on stdout."""

import json
from dataclasses import dataclass, field
from typing import Any

import typer


@dataclass
class Failure(Exception):
    """`status` is the exit code: 1 refused or failed, 2 wrong usage. `more` joins the JSON document beside `error`."""

    code: str
    message: str
    status: int = 1
    more: dict[str, Any] = field(default_factory=dict)


def tell_failure(failure: Failure, as_json: bool) -> int:
    """Tells it and gives the exit code."""
    line = " ".join(failure.message.split())
    typer.echo(line, err=True)
    if as_json:
        document = {**failure.more, "error": {"code": failure.code, "message": line}}
        typer.echo(json.dumps(document, ensure_ascii=False))
    return failure.status
