"""All data of a folder in one file: a consistent copy of the databases, the clock and the keys, with their checksums."""

import asyncio
import hashlib
import io
import json
import sqlite3
import tarfile
import tempfile
from contextlib import closing
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from deploy.carrying import to_file
from shared.settings import Settings

FORMAT = 1
MANIFEST = "manifest.json"
DATABASES = ("hyeopchi.db", "sandbox.db")
FILES = ("clock.json", "secret.key", "sandbox.json")


class OtherFile(Exception):
    """The settings name an SQLite file of their own, which a restore does not touch."""


class NothingToBackUp(Exception):
    """The data folder holds no database."""


@dataclass(frozen=True)
class BackedUp:
    """Names of the files taken in, and the size of the result in bytes."""

    files: tuple[str, ...]
    bytes: int


def back_up(settings: Settings, target: Path) -> BackedUp:
    """Writes `target` (tar.gz, 0600: it holds keys and personal data) in one piece; a running system goes on meanwhile.

    PostgreSQL's rows are written as an SQLite file, so that a backup can be put back into either.
    NATS needs no copy: its stream is made again from the outbox.
    """
    with tempfile.TemporaryDirectory() as spare:
        copies = _copies(settings, Path(spare))
        fresh = target.with_name(f".{target.name}.new")
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        try:
            _pack(copies, fresh)
            fresh.replace(target)
        finally:
            fresh.unlink(missing_ok=True)
    return BackedUp(tuple(copies), target.stat().st_size)


def has_data(folder: Path) -> bool:
    """Whether a restore into the folder would replace something."""
    return any((folder / name).exists() for name in (*DATABASES, *FILES))


def database_file(settings: Settings) -> Path:
    """Where the main SQLite database lies."""
    return Path(settings.database.partition(":///")[2])


def main_database(settings: Settings) -> Path | None:
    """The main database's file; None where it is PostgreSQL."""
    return database_file(settings) if settings.database.startswith("sqlite") else None


def _copies(settings: Settings, spare: Path) -> dict[str, Path]:
    """Name in the archive -> file to take: databases as a copy made by SQLite itself, the rest as it is."""
    folder, copies = settings.folder, {}
    for name, source in {"hyeopchi.db": main_database(settings), "sandbox.db": folder / "sandbox.db"}.items():
        if source is None:
            copies[name] = spare / name
            asyncio.run(to_file(settings, copies[name]))
        elif source.exists():
            copies[name] = _copied(source, spare / name)
    if "hyeopchi.db" not in copies:
        raise NothingToBackUp
    return copies | {name: folder / name for name in FILES if (folder / name).exists()}


def _copied(source: Path, target: Path) -> Path:
    """SQLite's online backup: what was committed when it ends, also while others write."""
    with closing(sqlite3.connect(f"{source.as_uri()}?mode=ro", uri=True)) as live, closing(sqlite3.connect(target)) as copy:
        live.backup(copy)
        copy.execute("PRAGMA journal_mode=DELETE")
    return target


def _pack(copies: dict[str, Path], target: Path) -> None:
    sums = {name: hashlib.sha256(file.read_bytes()).hexdigest() for name, file in copies.items()}
    manifest = {"format": FORMAT, "made_at": datetime.now(UTC).isoformat(), "sha256": sums}
    with tarfile.open(target, "w:gz") as archive:
        content = json.dumps(manifest, indent=1).encode()
        entry = tarfile.TarInfo(MANIFEST)
        entry.size = len(content)
        archive.addfile(entry, io.BytesIO(content))
        for name, file in copies.items():
            archive.add(file, arcname=name)
