"""The command line as a program of its own, in a data folder of its own."""

import json
import logging
import os
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests.cli import forker

CLEAN = {key: value for key, value in os.environ.items() if not key.startswith("HYEOPCHI_")}
ENVIRONMENT = {**CLEAN, "PYTHONPATH": str(Path(__file__).parents[2])}


@dataclass(frozen=True)
class Ran:
    """How a command ended."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)


def command(*words: str) -> list[str]:
    return [sys.executable, "-m", "services.cli.main", *words]


def run(*words: str, folder: Path, **settings: str) -> Ran:
    return Ran(*forker.ran(words, folder, {**ENVIRONMENT, **settings}))


Hyeopchi = Callable[..., Ran]


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No command of a test finds the data folder or the .env of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in set(os.environ) - set(CLEAN):
        monkeypatch.delenv(name)


@pytest.fixture(autouse=True)
def no_other_handlers(logs_as_before: None) -> Iterator[None]:
    """A command that is run in this process finds logging as a program does at its start."""
    root = logging.getLogger()
    handlers = root.handlers[:]
    root.handlers[:] = []
    yield
    for handler in root.handlers:
        handler.close()
    root.handlers[:] = handlers


@pytest.fixture
def hyeopchi(tmp_path: Path) -> Hyeopchi:
    """`hyeopchi("body", "list", HYEOPCHI_LOG="INFO")`; the data folder is tmp_path/data."""

    def ran(*words: str, **settings: str) -> Ran:
        return run(*words, folder=tmp_path, **settings)

    return ran
