"""The last table of docs/who-may-do-what.md, made from the contracts: python -m deploy.rights_page docs/who-may-do-what.md."""

import importlib
import pkgutil
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import shared.contracts
from shared.contracts.base import Ask, Audience, Command

HEADING = "## Every question"
BEFORE = (
    "Made from `shared/contracts` by `python -m deploy.rights_page docs/who-may-do-what.md`; a test holds it to them. "
    "**Bold** changes something."
)


def questions() -> Iterator[type[Ask[Any]]]:
    """Every question and command of every family, by service and verb."""
    found: set[type[Ask[Any]]] = set()
    for module in pkgutil.iter_modules(shared.contracts.__path__):
        family = importlib.import_module(f"shared.contracts.{module.name}")
        found |= {one for one in vars(family).values() if isinstance(one, type) and issubclass(one, Ask) and "verb" in vars(one)}
    yield from sorted(found, key=lambda kind: (kind.service, kind.verb))


def table() -> str:
    """A row for each group of audiences, its verbs in order."""
    groups: dict[tuple[str, tuple[str, ...]], list[str]] = {}
    for kind in questions():
        audiences = tuple(audience for audience in Audience if audience in kind.audiences)
        verb = f"**{kind.verb}**" if issubclass(kind, Command) else kind.verb
        groups.setdefault((kind.service, audiences), []).append(verb)
    rows = [
        f"| {service} | {', '.join(audiences)} | {', '.join(verbs)} |" for (service, audiences), verbs in sorted(groups.items())
    ]
    return "\n".join(["| service | audiences | questions |", "|---|---|---|", *rows])


def page(text: str) -> str:
    """The document with its last section as it ought to be."""
    return f"{text.partition(HEADING)[0].rstrip()}\n\n{HEADING}\n\n{BEFORE}\n\n{table()}\n"


if __name__ == "__main__":
    file = Path(sys.argv[1])
    file.write_text(page(file.read_text()))
