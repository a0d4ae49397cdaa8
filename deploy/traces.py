"""What a refused command made in a data folder that held nothing goes again with the refusal."""

import shutil
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from pathlib import Path

RUN = "run"
OWNED = ("registry_", "scheduler_")  # tables of what somebody recorded


class Traces:
    """Looks at a folder before anything is done in it. `keep()`: from now on it is in use, and nothing is taken away.

    `database` is the address of its records where they are kept elsewhere: the folder then holds the key to their links.
    """

    def __init__(self, folder: Path, database: str | None = None) -> None:
        self._folder = folder
        self._database = database or f"sqlite+aiosqlite:///{folder / 'hyeopchi.db'}"
        self._missing = [place for place in (folder, *folder.parents) if not place.exists()]
        self._fresh = _holds_nothing(folder)
        self._empty = bool(self._missing) or (folder.is_dir() and not any(folder.iterdir()))

    def keep(self) -> None:
        self._fresh = False

    async def wipe(self) -> None:
        """Leaves the folder as it was found, unless it held something or there are records."""
        if not self._fresh or await are_records_in(self._database):
            return
        for entry in list(self._folder.iterdir()) if self._folder.is_dir() else ():
            if self._empty or entry.name != RUN:
                _remove(entry)
        for place in self._missing:
            if place.is_dir() and not any(place.iterdir()):
                place.rmdir()


async def are_records_in(address: str) -> bool:
    """As `has_records`, of any database."""
    if address.startswith("sqlite"):
        return has_records(Path(address.partition(":///")[2]))
    return await _has_records(address)


def has_records(database: Path) -> bool:
    """Whether an SQLite database holds any row that somebody's wish made; one that cannot be read counts as holding some."""
    if not database.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            return any(connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone() for name in _kept(names))
    except sqlite3.Error:
        return True


async def _has_records(address: str) -> bool:
    """On a server; one that cannot be asked counts as holding some, too."""
    from sqlalchemy import text  # only where a command failed on a server: no start waits for it
    from sqlalchemy.exc import SQLAlchemyError

    from shared.bus.busy import Busy
    from shared.store.engine import Store

    store = Store(address)
    try:
        async with store.reading() as session:
            names = await session.scalars(text("SELECT tablename FROM pg_tables WHERE schemaname = current_schema()"))
            found = [await session.scalar(text(f'SELECT 1 FROM "{name}" LIMIT 1')) for name in _kept(names)]
            return any(found)
    except (Busy, SQLAlchemyError, OSError):
        return True
    finally:
        await store.close()


def _kept(tables: Iterable[str]) -> list[str]:
    return [name for name in tables if name.startswith(OWNED) and not name.endswith("_answer")]


def _holds_nothing(folder: Path) -> bool:
    """Also where only a lock or a log of earlier refusals lies."""
    if not folder.exists():
        return True
    return folder.is_dir() and all(entry.name == RUN for entry in folder.iterdir())


def _remove(entry: Path) -> None:
    if entry.is_dir() and not entry.is_symlink():
        shutil.rmtree(entry, ignore_errors=True)
    else:
        entry.unlink(missing_ok=True)
