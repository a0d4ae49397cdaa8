"""docs/where.md names only what there is, and leaves out nothing that the HTTP API tells of a body, a meeting or minutes."""

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import typer
from typer._click.core import Context

from services.bot.facilitators.flows.table import COMMANDS as OF_FACILITATORS
from services.bot.members.commands import COMMANDS as OF_MEMBERS
from services.cli.main import app

PAGE = (Path(__file__).parents[2] / "docs" / "where.md").read_text()
ROWS = [[cell.strip() for cell in line.strip("|").split("|")] for line in PAGE.splitlines() if line.startswith("| ")][2:]
WORDS = re.compile(r"`([^`]+)`")
MEMBERS, FACILITATORS, COMMAND_LINE, API = 1, 2, 4, 5


def named(column: int) -> set[str]:
    return {word for row in ROWS for word in WORDS.findall(row[column])}


def commands(command: object, words: tuple[str, ...] = ()) -> Iterator[str]:
    yield " ".join(words)
    if isinstance(command, typer.core.TyperGroup):
        context = Context(command)
        for name in command.list_commands(context):
            yield from commands(command.get_command(context, name), (*words, name))


def test_every_row_is_whole() -> None:
    assert len(ROWS) > 30 and {len(row) for row in ROWS} == {6}


@pytest.mark.parametrize(
    ("column", "known"), [(MEMBERS, tuple(OF_MEMBERS)), (FACILITATORS, OF_FACILITATORS)], ids=["members", "facilitators"]
)
def test_bots_know_what_the_page_names(column: int, known: tuple[str, ...]) -> None:
    assert named(column) <= {f"/{name}" for name in known}


def test_command_line_knows_what_the_page_names() -> None:
    assert named(COMMAND_LINE) <= set(commands(typer.main.get_command(app)))


async def test_api_tells_what_the_page_names_and_nothing_more(web: httpx.AsyncClient) -> None:
    paths = (await web.get("/api/openapi.json")).json()["paths"]
    told = {path.removeprefix("/api/v1") for path in paths if path.startswith("/api/v1/")}
    assert named(API) == told - {"/bodies", "/bodies/{slug}"}
