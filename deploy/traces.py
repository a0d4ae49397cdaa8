"""What a refused command made in a data folder that held nothing goes again with the refusal."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

RUN = "run"
OWNED = ("registry_", "scheduler_")  # tables of what somebody recorded


class Traces:
    """Looks at a folder before anything is done in it. `keep()`: from now on it is in use, and nothing is taken away."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._missing = [place for place in (folder, *folder.parents) if not place.exists()]
        self._fresh = _holds_nothing(folder)
        self._empty = bool(self._missing) or (folder.is_dir() and not any(folder.iterdir()))

    def keep(self) -> None:
        self._fresh = False

    def wipe(self) -> None:
        """Leaves the folder as it was found, unless it held something or something was recorded since."""
        if not self._fresh or has_records(self._folder / "hyeopchi.db"):
            return
        for entry in list(self._folder.iterdir()) if self._folder.is_dir() else ():
            if self._empty or entry.name != RUN:
                _remove(entry)
        for place in self._missing:
            if place.is_dir() and not any(place.iterdir()):
                place.rmdir()


def has_records(database: Path) -> bool:
    """Whether an SQLite database holds any row that somebody's wish made; one that cannot be read counts as holding some."""
    if not database.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{database.as_uri()}?mode=ro", uri=True)) as connection:
            names = [row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            kept = [name for name in names if name.startswith(OWNED) and not name.endswith("_answer")]
            return any(connection.execute(f'SELECT 1 FROM "{name}" LIMIT 1').fetchone() for name in kept)
    except sqlite3.Error:
        return True


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
